//! What has happened in the period: decisions, moves, new measures, conditions and readings.

use super::{
    conditions,
    view::{View, text},
};
use crate::{
    doc::{Block, Cell, Column, Fit, Table},
    locale::{Locale, capitalised},
    model::{DecisionItem, Id, Measure, Outcome, Quantity, Status},
    report::{counted, names, number::number, outcome::outcome},
};

pub(super) fn add(view: &View<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let mut told = moves(view, locale);
    told.extend(new(view, locale));
    told.extend(conditions::met(view, locale));
    let decisions = decisions(view, locale);
    let readings = readings(view, locale);
    blocks.push(Block::Heading(2, locale.text("tertial-changes")));
    if told.is_empty() && decisions.is_none() && readings.is_none() {
        blocks.push(Block::Text(locale.text("tertial-no-changes")));
    }
    if !told.is_empty() {
        blocks.push(Block::List(told));
    }
    if let Some(decisions) = decisions {
        blocks.push(Block::Heading(3, locale.text("tertial-decisions")));
        blocks.push(decisions);
    }
    if let Some(readings) = readings {
        blocks.push(Block::Heading(3, locale.text("tertial-readings")));
        blocks.push(readings);
    }
    let overdue = conditions::overdue(view, locale);
    if !overdue.is_empty() {
        blocks.push(Block::Heading(2, locale.text("tertial-overdue")));
        blocks.push(Block::List(overdue));
    }
}

/// What was decided in the period.
fn decisions(view: &View<'_>, locale: &Locale) -> Option<Block> {
    let new = view.decided().into_iter().filter(|(meeting, _)| view.is_new(meeting.date));
    let rows: Vec<Vec<Cell>> = new
        .map(|(meeting, item)| {
            vec![
                Cell::Date(meeting.date.0),
                Cell::Text(names::body(view.strategy, &meeting.body).to_owned()),
                text(item.case.as_deref()),
                Cell::Text(subject(view, item, locale)),
                Cell::Text(capitalised(&outcome(item, view.strategy, locale))),
                text(item.why.as_deref()),
            ]
        })
        .collect();
    let titles = [
        "tertial-date-column",
        "tertial-body-column",
        "tertial-case-column",
        "tertial-about-column",
        "tertial-outcome-column",
        "tertial-why-column",
    ];
    let columns = titles.map(|key| Column::new(locale.text(key)).fit(Fit::Cut(20))).to_vec();
    (!rows.is_empty()).then_some(Block::Table(Table::new(columns, rows)))
}

/// The measure or the plan that a decision is about.
pub(super) fn subject(view: &View<'_>, item: &DecisionItem, locale: &Locale) -> String {
    let measure = item.measure.as_ref().map(|id| {
        view.material.portfolio.measure(id).map_or_else(|| id.to_string(), |measure| measure.title.to_string())
    });
    let plan = |id: &Id| format!("{} {}", names::plan_label(view.strategy, locale), names::quoted(id, locale));
    measure.or_else(|| item.plan.as_ref().map(plan)).unwrap_or_default()
}

/// Which measures moved where by decisions of the period.
fn moves(view: &View<'_>, locale: &Locale) -> Vec<String> {
    let steps = [
        (Status::Execution, "tertial-started"),
        (Status::Closing, "tertial-closed"),
        (Status::Realising, "tertial-finished"),
        (Status::Evaluated, "tertial-evaluated-now"),
        (Status::Stopped, "tertial-stopped-now"),
        (Status::Rejected, "tertial-rejected-now"),
    ];
    let decided = view.decided();
    let moved = |(status, key): (Status, &str)| {
        let new = decided.iter().filter(|(meeting, _)| view.is_new(meeting.date));
        let titles: Vec<String> = new
            .filter(|(_, item)| moves_to(item) == Some(status))
            .map(|(_, item)| subject(view, item, locale))
            .collect();
        (!titles.is_empty()).then(|| listed(key, &titles, locale))
    };
    steps.into_iter().filter_map(moved).collect()
}

const fn moves_to(item: &DecisionItem) -> Option<Status> {
    match item.outcome {
        Outcome::Approved => item.to,
        Outcome::Rejected => Some(Status::Rejected),
        Outcome::Stopped => Some(Status::Stopped),
        Outcome::Returned | Outcome::Deferred | Outcome::Noted => None,
    }
}

/// What was registered or proposed in the period.
fn new(view: &View<'_>, locale: &Locale) -> Option<String> {
    let date = |measure: &Measure| {
        let registered = measure.registered.as_ref().and_then(|registered| registered.date);
        registered.or_else(|| measure.proposer.as_ref()?.date)
    };
    let new = view.shown().filter(|measure| date(measure).is_some_and(|date| view.is_new(date)));
    let titles: Vec<String> = new.map(|measure| measure.title.to_string()).collect();
    (!titles.is_empty()).then(|| listed("tertial-new", &titles, locale))
}

/// Words and the titles that they are about.
fn listed(words: &str, titles: &[String], locale: &Locale) -> String {
    let quoted = |title: &String| names::quoted(title, locale);
    format!("{}: {}", locale.text(words), locale.together(&titles.iter().map(quoted).collect::<Vec<_>>()))
}

/// What was measured in the period.
fn readings(view: &View<'_>, locale: &Locale) -> Option<Block> {
    let mut rows = Vec::new();
    for measure in view.shown() {
        for benefit in &measure.benefits {
            let unit = counted::counted_in(view.strategy, &benefit.kind, locale);
            let indicator = benefit.indicator.as_ref();
            rows.extend(benefit.readings.iter().filter(|reading| view.is_new(reading.date)).map(|reading| {
                let figure = |figure: Option<Quantity>| figure.map_or(Cell::Empty, |figure| number(figure.0));
                vec![
                    Cell::Date(reading.date.0),
                    Cell::Text(benefit.title.to_string()),
                    Cell::Text(measure.title.to_string()),
                    figure(reading.amount),
                    Cell::Text(unit.clone()),
                    figure(reading.value),
                    text(indicator.map(|indicator| indicator.unit.as_deref().unwrap_or_default())),
                ]
            }));
        }
    }
    rows.sort_by_key(|row| date(row));
    let titles = [
        "tertial-date-column",
        "tertial-benefit-column",
        "tertial-measure-column",
        "tertial-amount-column",
        "tertial-counted-column",
        "tertial-value-column",
        "tertial-value-unit-column",
    ];
    let columns = titles.map(|key| Column::new(locale.text(key)).fit(Fit::Cut(20))).to_vec();
    (!rows.is_empty()).then_some(Block::Table(Table::new(columns, rows)))
}

/// The day that a row begins with.
fn date(row: &[Cell]) -> Option<jiff::civil::Date> {
    if let Some(Cell::Date(date)) = row.first() { Some(*date) } else { None }
}
