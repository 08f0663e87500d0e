//! What has to be decided next: by which body, and when it meets.

use std::iter;

use super::PlanView;
use crate::{
    doc::{Block, Cell, Column, Fit, Table},
    economy,
    locale::Locale,
    model::{Body, Inclusion, Mandate, Measure, Meeting, Money, Status, Strategy},
};

/// The plan itself, and the next step of each measure that the plan starts first.
pub(in crate::report) fn add(view: &PlanView<'_, '_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let strategy = view.problem.strategy;
    let mut rows = Vec::new();
    if let Some(body) = soonest(view, strategy.bodies.iter().filter(|body| body.decides.contains(&Mandate::Plan))) {
        rows.push(row(view, body, [Cell::Text(locale.text("plan-next-plan")), Cell::Empty, Cell::Empty]));
    }
    let chosen = || view.figures.items.iter().filter(|item| item.why != Inclusion::Running);
    let first = chosen().map(|item| item.start).min();
    for item in chosen().filter(|item| Some(item.start) == first && view.filter.shows(item.measure)) {
        let cost = economy::assess_from(strategy, item.measure, item.start).lifecycle_cost;
        if let Some(Step { status, body, .. }) = step(strategy, item.measure, Money(cost)) {
            let to = Cell::Text(locale.text(&format!("status-{}", status.name())));
            rows.push(row(view, body, [Cell::Text(item.measure.title.to_string()), to, Cell::Money(cost)]));
        }
    }
    if rows.is_empty() {
        return;
    }
    let columns = vec![
        Column::new(locale.text("plan-next-case-column")).fit(Fit::Cut(20)),
        Column::new(locale.text("plan-next-to-column")).fit(Fit::Drop(3)),
        Column::new(locale.text("lifecycle-column")).thousands().fit(Fit::Drop(2)),
        Column::new(locale.text("plan-next-body-column")).fit(Fit::Cut(14)),
        Column::new(locale.text("plan-next-limit-column")).thousands().fit(Fit::Drop(1)),
        Column::new(locale.text("plan-next-meeting-column")),
    ];
    blocks.push(Block::Heading(2, locale.text("plan-next")));
    blocks.push(Block::Table(Table::new(columns, rows)));
}

fn row(view: &PlanView<'_, '_>, body: &Body, [case, to, cost]: [Cell; 3]) -> Vec<Cell> {
    let limit = body.limit.map_or(Cell::Empty, |limit| Cell::Money(limit.0));
    let meeting = meeting(view, body).map_or(Cell::Empty, |meeting| Cell::Date(meeting.date.0));
    vec![case, to, cost, Cell::Text(body.title.to_string()), limit, meeting]
}

/// A status that needs a decision, and who may take it.
pub(in crate::report) struct Step<'s> {
    pub(in crate::report) status: Status,
    /// The body of the lowest limit that has room for the cost; where none has, that of the highest.
    pub(in crate::report) body: &'s Body,
    /// Whether its limit has room for the cost.
    pub(in crate::report) is_within_limit: bool,
}

/// The next status of a measure that some body decides.
pub(in crate::report) fn step<'s>(strategy: &'s Strategy, measure: &Measure, cost: Money) -> Option<Step<'s>> {
    steps(measure).find_map(|status| {
        let may = || strategy.bodies.iter().filter(|body| body.decides.iter().any(|it| it.status() == Some(status)));
        let limit = |body: &&Body| body.limit.map_or(i64::MAX, |limit| limit.0);
        let able = may().filter(|body| cost.0 <= limit(body)).min_by_key(limit);
        let body = able.or_else(|| may().max_by_key(limit))?;
        Some(Step { status, body, is_within_limit: able.is_some() })
    })
}

/// The statuses that are ahead of a measure until it is carried out; from there on only the next.
fn steps(measure: &Measure) -> impl Iterator<Item = Status> + use<> {
    let track = measure.track;
    let next = track.next(measure.status);
    let last = next.map_or(Status::Execution, |next| next.max(Status::Execution));
    iter::successors(next, move |status| track.next(*status)).take_while(move |status| *status <= last)
}

/// Of several bodies the one that meets first; of those that do not, the first.
pub(in crate::report) fn soonest<'s>(
    view: &PlanView<'_, '_>,
    bodies: impl Iterator<Item = &'s Body>,
) -> Option<&'s Body> {
    bodies.min_by_key(|body| meeting(view, body).map_or((true, None), |meeting| (false, Some(meeting.date))))
}

/// A body's next meeting: the first whose papers are not overdue.
pub(in crate::report) fn meeting<'v>(view: &PlanView<'v, '_>, body: &Body) -> Option<&'v Meeting> {
    let meetings = view.problem.strategy.meetings.iter().filter(|meeting| meeting.body == body.id);
    let ahead = meetings.filter(|meeting| meeting.papers_due.unwrap_or(meeting.date) >= view.as_of);
    ahead.min_by_key(|meeting| meeting.date)
}
