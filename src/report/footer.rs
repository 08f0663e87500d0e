//! What stands under figures.

use super::{Counts, basis};
use crate::{
    doc::{Block, Cell, MoneyScale, Table},
    locale::Locale,
    model::Strategy,
};

/// What the amounts so far include, and how many problems the files have.
pub(super) fn add(strategy: &Strategy, problems: Counts, locale: &Locale, blocks: &mut Vec<Block>) {
    let rounded = blocks.iter().any(is_rounded).then(|| locale.text("basis-rounded"));
    let all = basis(strategy, locale).into_iter().chain(rounded).chain([problems.summary(locale)]);
    blocks.push(Block::List(all.collect()));
}

/// Whether a table shows sums, or amounts that may be summed, less exactly than they are.
fn is_rounded(block: &Block) -> bool {
    let Block::Table(Table { columns, rows, .. }) = block.laid_open() else { return false };
    let in_thousands = columns.iter().enumerate().filter(|(_, column)| column.money == MoneyScale::Thousands);
    let mut cells = in_thousands.flat_map(|(nth, _)| rows.iter().filter_map(move |row| row.get(nth)));
    cells.any(|cell| matches!(cell, Cell::Money(money) if money % 1000 != 0))
}
