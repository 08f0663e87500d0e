//! What was decided earlier and on which conditions, and what is missing before the case can be decided.

use super::{case::Case, dated, heading, stated, table, unstated};
use crate::{
    doc::{Block, Cell},
    locale::{Locale, Words, capitalised},
    model::{Condition, Decision, DecisionItem},
    problem::{Level, Message},
    report::{names, outcome::outcome},
};

pub(super) fn add(case: &Case<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    blocks.push(heading("history-heading", locale));
    let decisions = case.decisions();
    if decisions.is_empty() {
        blocks.push(Block::Text(locale.text("history-none")));
    } else {
        let rows = decisions.iter().map(|(meeting, item)| row(case, meeting, item, locale)).collect();
        let titles = ["history-case-column", "history-outcome-column", "money-amount-column", "history-said-column"];
        blocks.push(table(&titles, rows, locale));
    }
    let conditions = decisions.iter().flat_map(|(_, item)| &item.conditions);
    let rows: Vec<Vec<Cell>> = conditions.map(|condition| condition_row(case, condition, locale)).collect();
    if !rows.is_empty() {
        blocks.push(Block::Heading(3, locale.text("history-conditions")));
        let titles = ["history-condition-column", "benefits-due-column", "history-closed-column"];
        blocks.push(table(&titles, rows, locale));
    }
    blocks.push(heading("missing-heading", locale));
    add_problems(case, locale, blocks);
    let unstated = unstated::all(case, locale);
    if !unstated.is_empty() {
        blocks.push(Block::Text(locale.say(&Message::new("missing-unstated").with("fields", unstated.join("; ")))));
    }
}

/// What the check of its file finds.
fn add_problems(case: &Case<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let problems = case.problems();
    if problems.is_empty() {
        let notes = case.count(Level::Note);
        let notes_told = locale.say(&Message::new("count-notes").with("count", notes));
        let key = if notes == 0 { "missing-none" } else { "missing-notes" };
        blocks.push(Block::Text(locale.say(&Message::new(key).with("notes", notes_told))));
    } else {
        let told = problems.iter().map(|problem| {
            let level = capitalised(&locale.text(&format!("level-{}", problem.level.name())));
            format!("{level}: {}", locale.say(&problem.message))
        });
        blocks.push(Block::List(told.collect()));
    }
}

fn row(case: &Case<'_>, meeting: &Decision, item: &DecisionItem, locale: &Locale) -> Vec<Cell> {
    let body = names::body(case.strategy(), &meeting.body);
    let number = item.case.as_deref().map(|number| format!(", {number}")).unwrap_or_default();
    let said = [&item.mandate, &item.proposed, &item.why, &item.vote].into_iter().filter_map(|text| text.as_deref());
    let said: Vec<String> = said.map(|text| capitalised(text.trim_end_matches('.'))).collect();
    vec![
        Cell::Text(format!("{}, {body}{number}", locale.date(meeting.date.0))),
        Cell::Text(capitalised(&outcome(item, case.strategy(), locale))),
        item.amount.map_or(Cell::Empty, |amount| Cell::Money(amount.0)),
        if said.is_empty() { Cell::Empty } else { Cell::Text(format!("{}.", said.join(". "))) },
    ]
}

fn condition_row(case: &Case<'_>, condition: &Condition, locale: &Locale) -> Vec<Cell> {
    let overdue = condition.due.is_some_and(|due| due < case.material.as_of);
    let open = locale.text(if overdue { "history-overdue" } else { "history-open" });
    let closed = condition.closed.map_or(Cell::Text(open), |closed| Cell::Date(closed.0));
    vec![stated(condition.what.as_deref(), locale), dated(condition.due, locale), closed]
}

pub(super) static WORDS: Words = Words {
    nb: r"
history-heading = Tidligere vedtak
history-none = Ingen har vedtatt noe om tiltaket før.
history-case-column = Møte og sak
history-outcome-column = Utfall
history-said-column = Oppdrag, begrunnelse og stemmer
history-conditions = Vilkår som er satt
history-condition-column = Vilkår
history-closed-column = Oppfylt
history-open = ikke ennå
history-overdue = nei, og fristen er ute
missing-heading = Det som mangler
missing-none = Kontrollen av tiltakets fil finner verken feil eller advarsler.
missing-notes = Kontrollen av tiltakets fil finner ingen feil eller advarsler, men { $notes }.
missing-unstated = Dette er ikke oppgitt: { $fields }.
",
    nn: r"
history-heading = Tidlegare vedtak
history-none = Ingen har vedteke noko om tiltaket før.
history-case-column = Møte og sak
history-outcome-column = Utfall
history-said-column = Oppdrag, grunngiving og røyster
history-conditions = Vilkår som er sette
history-condition-column = Vilkår
history-closed-column = Oppfylt
history-open = ikkje enno
history-overdue = nei, og fristen er ute
missing-heading = Det som manglar
missing-none = Kontrollen av fila til tiltaket finn verken feil eller åtvaringar.
missing-notes = Kontrollen av fila til tiltaket finn ingen feil eller åtvaringar, men { $notes }.
missing-unstated = Dette er ikkje oppgitt: { $fields }.
",
    en: r"
history-heading = Earlier decisions
history-none = Nobody has decided anything on the measure before.
history-case-column = Meeting and case
history-outcome-column = Outcome
history-said-column = Mandate, grounds and votes
history-conditions = Conditions that were set
history-condition-column = Condition
history-closed-column = Met
history-open = not yet
history-overdue = no, and overdue
missing-heading = What is missing
missing-none = The check of the measure's file finds neither errors nor warnings.
missing-notes = The check of the measure's file finds no errors or warnings, but { $notes }.
missing-unstated = This is not stated: { $fields }.
",
};
