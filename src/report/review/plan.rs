//! What entered the plan, what left it, what moved in it, and because of what.

use super::list::Page;
use crate::{
    doc::{Cell, Fit},
    locale::Locale,
    problem::Message,
    review::{Attribution, Culprit, Effect, Need, PlanEffect, PlanState, Shift},
};

pub(super) fn add(effect: &Effect, page: &mut Page<'_>) {
    let Some(plan) = effect.plan.as_ref().filter(|plan| !plan.is_same()) else { return };
    page.heading("review-plan");
    for line in standing(plan, page.locale) {
        page.blocks.push(crate::doc::Block::Text(line));
    }
    let rows: Vec<Vec<Cell>> = plan.shifts().map(|shift| row(shift, plan.attribution, page.locale)).collect();
    if rows.is_empty() {
        return;
    }
    let mut columns =
        page.columns(["title-column", "review-before-column", "review-after-column", "review-because-column"]);
    columns[0].fit = Fit::Cut(20);
    columns[3].fit = Fit::Cut(20);
    page.table(columns, rows);
    match plan.attribution {
        Attribution::TooMany(count) => page.say(&Message::new("review-too-many").with("count", count)),
        Attribution::Unproven => page.say(&Message::new("review-unproven")),
        Attribution::Nothing | Attribution::Single | Attribution::Undone => {}
    }
}

/// What the plan is worth, or why there is none.
fn standing(plan: &PlanEffect, locale: &Locale) -> Vec<String> {
    match &plan.state {
        (PlanState::Made { value: Some(before), .. }, PlanState::Made { value: Some(after), .. }) => {
            let points = |value: f64| locale.number(value, 0);
            let message = Message::new("review-value").with("before", points(*before)).with("after", points(*after));
            vec![locale.say(&message)]
        }
        (PlanState::Made { npv: before, .. }, PlanState::Made { npv: after, .. }) => {
            let message = Message::new("review-npv").with("before", locale.money_rounded(*before));
            vec![locale.say(&message.with("after", locale.money_rounded(*after)))]
        }
        (before, after) => [("review-plan-before", before), ("review-plan-after", after)]
            .map(|(key, state)| locale.say(&Message::new(key).with("state", state_in_words(state, locale))))
            .to_vec(),
    }
}

fn state_in_words(state: &PlanState, locale: &Locale) -> String {
    match state {
        PlanState::Made { .. } => locale.text("review-state-made"),
        PlanState::Infeasible(needs) => {
            let needs = needs.iter().map(|need| in_words(need, locale)).collect::<Vec<_>>().join(", ");
            locale.say(&Message::new("review-state-infeasible").with("needs", needs))
        }
        PlanState::Unknown => locale.text("review-state-unknown"),
        PlanState::Refused(message) => locale.say(message),
    }
}

/// `ramme: investering 2028`
fn in_words(need: &Need, locale: &Locale) -> String {
    let kind = locale.text(&format!("review-need-{}", need.kind));
    let about = [Some(need.id.clone()), need.other.clone(), need.year.map(|year| year.to_string())];
    format!("{kind} {}", about.into_iter().flatten().collect::<Vec<_>>().join(" "))
}

fn row(shift: &Shift, attribution: Attribution, locale: &Locale) -> Vec<Cell> {
    let year = |year: Option<i64>| year.map_or_else(|| Cell::Text(locale.text("review-not-in-plan")), Cell::Year);
    let culprit = |culprit: &Culprit| match culprit {
        Culprit::Strategy => locale.text("review-the-strategy"),
        Culprit::Measure(named) if named.id == shift.measure.id => locale.text("review-itself"),
        Culprit::Measure(named) => named.title.clone(),
    };
    let because = match attribution {
        Attribution::Undone if shift.causes.is_empty() => Cell::Text(locale.text("review-together")),
        Attribution::Single | Attribution::Undone => {
            Cell::Text(shift.causes.iter().map(culprit).collect::<Vec<_>>().join(", "))
        }
        Attribution::Nothing | Attribution::TooMany(_) | Attribution::Unproven => Cell::Empty,
    };
    vec![Cell::Text(shift.measure.title.clone()), year(shift.before), year(shift.after), because]
}
