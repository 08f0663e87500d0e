//! How measures and money spread over statuses, focus areas and maturity steps.

use super::{
    super::{names, plan::PlanView},
    bars, length,
    rows::Row,
    summary::{area_finding, most_to},
    whole,
};
use crate::{
    doc::{
        Block, Cell, Column, Fit, Table,
        chart::{Axis, Bar, Unit},
    },
    locale::{Locale, capitalised},
    model::Status,
    problem::Message,
};

pub(super) fn add_statuses(rows: &[Row<'_>], locale: &Locale, blocks: &mut Vec<Block>) {
    let parts = Status::ALL.into_iter().map(|status| {
        let label = capitalised(&locale.text(&format!("status-{}", status.name())));
        Part { label, rows: rows.iter().filter(|row| row.measure.status == status).collect() }
    });
    add(
        parts,
        "status-column",
        ["portfolio-statuses", "portfolio-status-most", "portfolio-status-how"],
        rows,
        locale,
        blocks,
    );
}

pub(super) fn add_steps(rows: &[Row<'_>], locale: &Locale, blocks: &mut Vec<Block>) {
    const STEPS: [(Option<i64>, &str); 4] = [
        (Some(1), "portfolio-step-1"),
        (Some(2), "portfolio-step-2"),
        (Some(3), "portfolio-step-3"),
        (None, "portfolio-step-none"),
    ];
    if rows.iter().all(|row| row.measure.maturity_step.is_none()) {
        return;
    }
    let parts = STEPS.into_iter().map(|(step, key)| {
        let on = |row: &&Row<'_>| row.measure.maturity_step.map(crate::model::Whole::get) == step;
        Part { label: locale.text(key), rows: rows.iter().filter(on).collect() }
    });
    add(
        parts,
        "portfolio-step",
        ["portfolio-steps", "portfolio-step-most", "portfolio-step-how"],
        rows,
        locale,
        blocks,
    );
}

/// Measures that have something in common.
struct Part<'r, 'm> {
    label: String,
    rows: Vec<&'r Row<'m>>,
}

/// A table of the parts that have measures, and how many each has as bars.
fn add<'r, 'm: 'r>(
    parts: impl Iterator<Item = Part<'r, 'm>>,
    column: &str,
    [heading, finding, how]: [&'static str; 3],
    all: &'r [Row<'m>],
    locale: &Locale,
    blocks: &mut Vec<Block>,
) {
    let parts: Vec<Part<'_, '_>> = parts.filter(|part| !part.rows.is_empty()).collect();
    // The first of those that have equally many.
    let Some(most) = parts.iter().rev().max_by_key(|part| part.rows.len()) else { return };
    let title = Message::new(finding).with("part", &*most.label).with("count", most.rows.len()).with("all", all.len());
    let columns = vec![
        Column::new(locale.text(column)).fit(Fit::Cut(16)),
        Column::new(locale.text("portfolio-measures")),
        Column::new(locale.text("portfolio-in-plan")),
        Column::new(locale.text("one-off-column")).thousands(),
        Column::new(locale.text("npv-column")).thousands(),
    ];
    let row = |label: &str, rows: &[&Row<'_>]| {
        let sum = |amounts: &mut dyn Iterator<Item = i64>| Cell::Money(amounts.fold(0, i64::saturating_add));
        vec![
            Cell::Text(label.to_owned()),
            Cell::Count(whole(rows.len())),
            Cell::Count(whole(rows.iter().filter(|row| row.item.is_some()).count())),
            sum(&mut rows.iter().map(|row| row.one_off_cost())),
            sum(&mut rows.iter().map(|row| row.npv())),
        ]
    };
    let every: Vec<&Row<'_>> = all.iter().collect();
    let table = parts.iter().map(|part| row(&part.label, &part.rows)).chain([row(&locale.text("total"), &every)]);
    let lengths = parts.iter().map(|part| bar(&part.label, length(whole(part.rows.len())), None)).collect();
    let value = Axis::new(locale.text("portfolio-measures"), Unit::Number(0));
    blocks.push(Block::Heading(2, locale.text(heading)));
    blocks.push(bars(locale.say(&title), how, locale.text(column), value, None, lengths, locale));
    blocks.push(Block::Table(Table::new(columns, table.collect()).with_sums(1)));
}

/// The focus areas' parts of the plan's one-off cost against the strategy's bounds, and how many measures each has.
pub(super) fn add_areas(view: &PlanView<'_, '_>, rows: &[Row<'_>], locale: &Locale, blocks: &mut Vec<Block>) {
    let parts = &view.figures.areas;
    if parts.is_empty() {
        return;
    }
    let share = |share: Option<f64>| share.map_or(Cell::Empty, Cell::Share);
    let bounded = parts.iter().any(|part| part.area.share.is_some());
    let column = |key: &str| Column::new(locale.text(key));
    let columns = [
        Some(Column::new(names::area_label(view.problem.strategy, locale)).fit(Fit::Cut(16))),
        Some(column("portfolio-measures")),
        Some(column("portfolio-in-plan")),
        Some(column("portfolio-area-cost").thousands()),
        Some(column("portfolio-share")),
        bounded.then(|| column("portfolio-at-least")),
        bounded.then(|| column("portfolio-at-most")),
    ];
    let counts: Vec<usize> = parts
        .iter()
        .map(|part| rows.iter().filter(|row| row.measure.focus_areas.contains(&part.area.id)).count())
        .collect();
    let table = parts.iter().zip(&counts).map(|(part, count)| {
        let inside = rows.iter().filter(|row| row.item.is_some() && row.measure.focus_areas.contains(&part.area.id));
        let (min, max) = part.area.share.as_ref().map_or((None, None), |bounds| (bounds.min, bounds.max));
        let cells = [
            Some(Cell::Text(part.area.title.to_string())),
            Some(Cell::Count(whole(*count))),
            Some(Cell::Count(whole(inside.count()))),
            Some(Cell::Money(part.amount)),
            Some(share(part.share.map(crate::score::rounded).map(|share| (share * 100.0).round() / 100.0))),
            bounded.then(|| share(min.map(|share| share.0))),
            bounded.then(|| share(max.map(|share| share.0))),
        ];
        cells.into_iter().flatten().collect()
    });
    blocks.push(Block::Heading(2, locale.text("portfolio-areas")));
    let items = names::area_label(view.problem.strategy, locale);
    if let Some(most) = most_to(view.figures) {
        let lengths = parts.iter().map(|part| {
            let most = part.area.share.as_ref().and_then(|bounds| bounds.max).map(|max| max.0);
            bar(&part.area.title, part.share.unwrap_or(0.0), most)
        });
        let (value, how) = (Axis::new(locale.text("portfolio-share"), Unit::Share), "portfolio-area-money-how");
        let level = bounded.then(|| locale.text("portfolio-at-most"));
        let lengths = lengths.map(|bar| Bar { value: (bar.value * 100.0).round() / 100.0, ..bar }).collect();
        blocks.push(bars(locale.say(&area_finding(most, locale)), how, items.clone(), value, level, lengths, locale));
    }
    if let Some((part, count)) = parts.iter().zip(&counts).rev().max_by_key(|(_, count)| **count) {
        let title = Message::new("portfolio-area-count").with("part", &*part.area.title).with("count", *count);
        let title = locale.say(&title.with("all", rows.len()));
        let lengths = parts.iter().zip(&counts).map(|(part, count)| bar(&part.area.title, length(whole(*count)), None));
        let value = Axis::new(locale.text("portfolio-measures"), Unit::Number(0));
        blocks.push(bars(title, "portfolio-area-count-how", items, value, None, lengths.collect(), locale));
    }
    blocks.push(Block::Table(Table::new(columns.into_iter().flatten().collect(), table.collect())));
    blocks.push(Block::Text(locale.text("portfolio-area-note")));
}

fn bar(label: &str, value: f64, most: Option<f64>) -> Bar {
    Bar { label: label.to_owned(), value, most }
}
