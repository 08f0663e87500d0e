//! What entered the plan, what left it, what moved in it, and because of what.

use super::list::Page;
use crate::{
    doc::{Block, Cell, Fit},
    locale::Locale,
    problem::Message,
    review::{Attribution, Culprit, Effect, Need, PlanEffect, PlanState, Shift},
};

pub(super) fn add(effect: &Effect, page: &mut Page<'_>) {
    let Some(plan) = effect.plan.as_ref().filter(|plan| !plan.is_same()) else { return };
    page.heading("review-plan");
    for line in standing(plan, page.locale) {
        page.blocks.push(Block::Text(line));
    }
    let is_attributed = matches!(plan.attribution, Attribution::Single | Attribution::Undone);
    let mut columns = page.columns(["title-column", "review-before-column", "review-after-column"]);
    if is_attributed {
        columns.extend(page.columns(["review-because-column"]));
    }
    // The measures, and the changes that they are there because of.
    for column in columns.iter_mut().step_by(3) {
        column.fit = Fit::Cut(20);
    }
    let rows: Vec<Vec<Cell>> = plan.shifts().map(|shift| row(shift, is_attributed, page.locale)).collect();
    if !rows.is_empty() {
        page.table(&columns, rows);
    }
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
            // Two plans that are worth nearly the same should not seem to be worth the same.
            let decimals = u8::from((before - after).abs() < 1.0);
            let points = |value: f64| locale.number(value, decimals);
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

fn row(shift: &Shift, is_attributed: bool, locale: &Locale) -> Vec<Cell> {
    let year = |year: Option<i64>| year.map_or_else(|| Cell::Text(locale.text("review-not-in-plan")), Cell::Year);
    let because = is_attributed.then(|| Cell::Text(because(shift, locale)));
    let cells = [Cell::Text(shift.measure.title.clone()), year(shift.before), year(shift.after)];
    cells.into_iter().chain(because).collect()
}

/// The changes that a shift is there because of.
fn because(shift: &Shift, locale: &Locale) -> String {
    if shift.causes.is_empty() {
        return locale.text("review-together");
    }
    let culprit = |culprit: &Culprit| match culprit {
        Culprit::Strategy => locale.text("review-the-strategy"),
        Culprit::Measure(named) if named.id == shift.measure.id => locale.text("review-itself"),
        Culprit::Measure(named) => named.title.clone(),
    };
    shift.causes.iter().map(culprit).collect::<Vec<_>>().join(", ")
}
