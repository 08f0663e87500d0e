//! What the plan promises, by type of benefit.

use super::PlanView;
use crate::{
    doc::{Block, Cell, Column, Fit, Table},
    economy,
    locale::Locale,
    report::counted::counted_in,
};

/// Yearly benefits in full effect of all that is chosen or running, each type in its own unit.
pub(in crate::report) fn add(view: &PlanView<'_, '_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let rows: Vec<Vec<Cell>> = view
        .problem
        .strategy
        .benefit_types
        .iter()
        .filter_map(|kind| {
            let of_item = |item: &crate::plan::Item<'_, '_>| economy::benefit_in_effect(item.measure, &kind.id);
            let amounts = view.figures.items.iter().filter_map(of_item).map(|range| range.likely);
            let promised: Vec<f64> = amounts.filter(|amount| *amount != 0.0).collect();
            (!promised.is_empty()).then(|| {
                vec![
                    Cell::Text(kind.title.to_string()),
                    Cell::Number(promised.iter().sum(), 0),
                    Cell::Text(counted_in(view.problem.strategy, &kind.id, locale)),
                    Cell::Count(i64::try_from(promised.len()).unwrap_or(i64::MAX)),
                ]
            })
        })
        .collect();
    if rows.is_empty() {
        return;
    }
    let columns = vec![
        Column::new(locale.text("plan-benefit-column")).fit(Fit::Cut(20)),
        Column::new(locale.text("plan-in-effect-column")),
        Column::new(locale.text("plan-unit-column")).fit(Fit::Cut(10)),
        Column::new(locale.text("plan-measures-column")).fit(Fit::Drop(1)),
    ];
    blocks.push(Block::Heading(2, locale.text("plan-benefits")));
    blocks.push(Block::Table(Table::new(columns, rows)));
}
