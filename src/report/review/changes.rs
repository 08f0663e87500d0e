//! What was written anew: measures, strategy, decisions, adopted plans, systems.

use super::{list::Page, shown::shown};
use crate::{
    doc::{Cell, Fit},
    problem::Message,
    review::{Changed, Effect, FieldChange, Named, Records},
};

pub(super) fn add(effect: &Effect, page: &mut Page<'_>) {
    add_measures(&effect.measures, page);
    if !effect.strategy.is_empty() {
        page.heading("review-strategy");
        let rows = effect.strategy.iter().map(|change| row(None, change, page)).collect();
        page.table(columns(page, None), rows);
    }
    let others =
        [("review-decisions", &effect.decisions), ("review-plans", &effect.plans), ("review-systems", &effect.systems)];
    for (heading, records) in others.into_iter().filter(|(_, records)| !records.is_same()) {
        page.heading(heading);
        add_records(records, page);
    }
}

fn add_measures(measures: &Records, page: &mut Page<'_>) {
    if !measures.is_same() {
        page.heading("review-measures");
        add_records(measures, page);
    }
}

fn add_records(records: &Records, page: &mut Page<'_>) {
    let told = |key, named: &Named| page.locale.say(&Message::new(key).with("what", title(named)));
    let added = records.added.iter().map(|named| told("review-added", named));
    let removed = records.removed.iter().map(|named| told("review-removed", named));
    let lines: Vec<String> = added.chain(removed).collect();
    if !lines.is_empty() {
        page.lines(lines);
    }
    let rows: Vec<Vec<Cell>> = records.changed.iter().flat_map(|changed| rows(changed, page)).collect();
    if !rows.is_empty() {
        page.table(columns(page, Some("title-column")), rows);
    }
}

/// Its title, and its id where that is another text.
fn title(named: &Named) -> String {
    if named.title == named.id { named.id.clone() } else { format!("{} ({})", named.title, named.id) }
}

fn columns(page: &Page<'_>, first: Option<&'static str>) -> Vec<crate::doc::Column> {
    let mut columns = page.columns(["review-field-column", "review-before-column", "review-after-column"]);
    columns.iter_mut().for_each(|column| column.fit = Fit::Cut(12));
    let first = first.map(|key| crate::doc::Column::new(page.locale.text(key)).fit(Fit::Cut(12)));
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
