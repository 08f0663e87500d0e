//! What entered the plan, what left it, what moved in it, and because of what.

use super::list::Page;
use crate::{
    doc::{Block, Cell, Fit},
    locale::{Locale, Words},
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

pub(super) static WORDS: Words = Words {
    nb: r"
review-plan = Plan
review-plan-before = Før: { $state }.
review-plan-after = Nå: { $state }.
review-state-made = det fantes en plan som holder alle krav
review-state-infeasible = ingen plan kan holde disse kravene samtidig: { $needs }
review-state-unknown = ingen plan ble funnet i tide
review-need-mandatory = pålagt
review-need-forced = krevd
review-need-window = startår
review-need-dependency = rekkefølge
review-need-excludes = bare ett av
review-need-fund = ramme
review-need-role = kapasitet
review-need-parallel = samtidig
review-need-focus-area = andel
review-value = Planen er verdt { $before } poeng før endringen og { $after } nå.
review-npv = Planen har { $before } i netto nåverdi før endringen og { $after } nå.
review-because-column = På grunn av
review-itself = tiltaket selv
review-together = flere endringer
review-not-in-plan = ikke med
review-too-many = { $count } endringer angår planen. Hva hver av dem gjør, er bare regnet ut når de er få.
review-unproven = Planene er ikke bevist best, så noe av forskjellen kan komme av søket.
",
    nn: r"
review-plan = Plan
review-plan-before = Før: { $state }.
review-plan-after = No: { $state }.
review-state-made = det fanst ein plan som held alle krav
review-state-infeasible = ingen plan kan halde desse krava samtidig: { $needs }
review-state-unknown = ingen plan vart funnen i tide
review-need-mandatory = pålagt
review-need-forced = kravd
review-need-window = startår
review-need-dependency = rekkjefølgje
review-need-excludes = berre eitt av
review-need-fund = ramme
review-need-role = kapasitet
review-need-parallel = samtidig
review-need-focus-area = del
review-value = Planen er verd { $before } poeng før endringa og { $after } no.
review-npv = Planen har { $before } i netto noverdi før endringa og { $after } no.
review-because-column = På grunn av
review-itself = tiltaket sjølv
review-together = fleire endringar
review-not-in-plan = ikkje med
review-too-many = { $count } endringar gjeld planen. Kva kvar av dei gjer, blir berre rekna ut når dei er få.
review-unproven = Planane er ikkje prova best, så noko av skilnaden kan kome av søket.
",
    en: r"
review-plan = Plan
review-plan-before = Before: { $state }.
review-plan-after = Now: { $state }.
review-state-made = there is a plan that keeps all requirements
review-state-infeasible = no plan can keep these requirements together: { $needs }
review-state-unknown = no plan was found in time
review-need-mandatory = mandatory
review-need-forced = asked for
review-need-window = year of start
review-need-dependency = order
review-need-excludes = only one of
review-need-fund = frame
review-need-role = capacity
review-need-parallel = at a time
review-need-focus-area = share
review-value = The plan is worth { $before } points before the change and { $after } now.
review-npv = The plan has a net present value of { $before } before the change and { $after } now.
review-because-column = Because of
review-itself = the measure itself
review-together = several changes
review-not-in-plan = not in it
review-too-many = { $count } changes concern the plan. What each of them does is only worked out where they are few.
review-unproven = The plans are not proven best, so some of the difference may come from the search.
",
};
