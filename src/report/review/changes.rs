//! What was written anew: measures, strategy, decisions, adopted plans, systems.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use super::{list::Page, shown::shown};
use crate::{
    doc::{Cell, Column, Fit},
    locale::Words,
    problem::Message,
    review::{Changed, Effect, FieldChange, Named, PlanEffect, Records},
};

pub(super) fn add(effect: &Effect, page: &mut Page<'_>) {
    let measures = Records { changed: by_importance(effect), ..effect.measures.clone() };
    add_records("review-measures", "title-column", &measures, page);
    if !effect.strategy.is_empty() {
        page.heading("review-strategy");
        let rows = effect.strategy.iter().map(|change| row(None, change, page)).collect();
        page.table(&columns(page, None), rows);
    }
    add_records("review-decisions", "review-which-column", &effect.decisions, page);
    add_records("review-plans", "review-which-column", &effect.plans, page);
    add_records("review-systems", "review-which-column", &effect.systems, page);
}

/// The changed measures: first those that enter, leave or move in the plan, then those that move furthest in the order.
fn by_importance(effect: &Effect) -> Vec<Changed> {
    let shifted: BTreeSet<&str> =
        effect.plan.iter().flat_map(PlanEffect::shifts).map(|shift| shift.measure.id.as_str()).collect();
    let moves = effect.ranks.iter().flat_map(|ranks| &ranks.moved);
    let distances: BTreeMap<&str, usize> = moves.map(|it| (it.measure.id.as_str(), it.distance())).collect();
    let mut changed = effect.measures.changed.clone();
    changed.sort_by_key(|it| {
        let id = it.record.id.as_str();
        (!shifted.contains(id), Reverse(distances.get(id).copied().unwrap_or(0)))
    });
    changed
}

fn add_records(heading: &'static str, column: &'static str, records: &Records, page: &mut Page<'_>) {
    if records.is_same() {
        return;
    }
    page.heading(heading);
    let told = |key, named: &Named| page.locale.say(&Message::new(key).with("what", title(named)));
    let added = records.added.iter().map(|named| told("review-added", named));
    let removed = records.removed.iter().map(|named| told("review-removed", named));
    let lines: Vec<String> = added.chain(removed).collect();
    if !lines.is_empty() {
        page.lines(lines);
    }
    let rows: Vec<Vec<Cell>> = records.changed.iter().flat_map(|changed| rows(changed, page)).collect();
    if !rows.is_empty() {
        page.table(&columns(page, Some(column)), rows);
    }
}

/// Its title, and its id where that is another text.
fn title(named: &Named) -> String {
    if named.title == named.id { named.id.clone() } else { format!("{} ({})", named.title, named.id) }
}

fn columns(page: &Page<'_>, first: Option<&'static str>) -> Vec<Column> {
    let mut columns = page.columns(["review-field-column", "review-before-column", "review-after-column"]);
    for column in &mut columns {
        column.fit = Fit::Cut(12);
    }
    let first = first.map(|key| Column::new(page.locale.text(key)).fit(Fit::Cut(12)));
    first.into_iter().chain(columns).collect()
}

fn rows(changed: &Changed, page: &Page<'_>) -> Vec<Vec<Cell>> {
    changed.fields.iter().map(|change| row(Some(&changed.record), change, page)).collect()
}

fn row(record: Option<&Named>, change: &FieldChange, page: &Page<'_>) -> Vec<Cell> {
    let value = |value| Cell::Text(shown(value, page.locale));
    let first = record.map(|record| Cell::Text(record.title.clone()));
    first.into_iter().chain([Cell::Text(change.field()), value(&change.before), value(&change.after)]).collect()
}

pub(super) static WORDS: Words = Words {
    nb: r"
review-measures = Tiltak
review-strategy = Strategien
review-decisions = Vedtak
review-plans = Vedtatte planer
review-systems = Systemer
review-added = Nytt: { $what }
review-removed = Tatt bort: { $what }
review-which-column = Hva
review-field-column = Felt
",
    nn: r"
review-measures = Tiltak
review-strategy = Strategien
review-decisions = Vedtak
review-plans = Vedtekne planar
review-systems = System
review-added = Nytt: { $what }
review-removed = Teke bort: { $what }
review-which-column = Kva
review-field-column = Felt
",
    en: r"
review-measures = Measures
review-strategy = The strategy
review-decisions = Decisions
review-plans = Adopted plans
review-systems = Systems
review-added = New: { $what }
review-removed = Removed: { $what }
review-which-column = What
review-field-column = Field
",
};
