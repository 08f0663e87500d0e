//! Paper.

use crate::doc::{Block, Doc, Explorer, Table};

/// More columns with a title than this do not fit across A4 upright in letters that can be read.
const COLUMNS_UPRIGHT: usize = 7;

/// Whether a document needs the paper lying.
pub(super) fn is_wide(doc: &Doc) -> bool {
    doc.blocks.iter().any(|block| match block.laid_open() {
        Block::Table(table) | Block::Explorer(Explorer { table, .. }) => is_wide_table(table),
        Block::Heading(..)
        | Block::Text(_)
        | Block::List(_)
        | Block::Chart(_)
        | Block::Problems(_)
        | Block::Code(_)
        | Block::Folded(..)
        | Block::Mark(_) => false,
    })
}

fn is_wide_table(table: &Table) -> bool {
    table.columns.iter().filter(|column| !column.title.is_empty()).count() > COLUMNS_UPRIGHT
}
