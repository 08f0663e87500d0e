//! Which column says what a row is about.

use crate::doc::{Cell, Table};

/// The first column with a title that holds a text, else the first with a title.
pub(super) fn row_header(table: &Table) -> Option<usize> {
    let titled = || table.columns.iter().enumerate().filter(|(_, column)| !column.title.is_empty());
    let has_text = |nth: usize| table.rows.iter().any(|row| matches!(row.get(nth), Some(Cell::Text(_))));
    titled().find(|(nth, _)| has_text(*nth)).or_else(|| titled().next()).map(|(nth, _)| nth)
}
