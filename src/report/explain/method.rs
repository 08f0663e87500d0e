//! The method: how it works, and what counts how much.

use super::{Grounds, scale, source};
use crate::{
    doc::{Block, Cell, Column, Doc, Fit, Table},
    locale::Locale,
    problem::Message,
    score::{METHODS, rounded},
};

/// Explains the method that is in use.
pub fn explain_method(grounds: &Grounds<'_>, locale: &Locale) -> Doc {
    let name = grounds.ranking.method.name;
    let names: Vec<&str> = METHODS.iter().map(|method| method.name).collect();
    let mut blocks = vec![
        Block::Heading(2, format!("{} ({name})", locale.text(&format!("method-{name}")))),
        Block::Text(locale.text(&format!("method-{name}.how"))),
        Block::Text(locale.text("method-ties")),
    ];
    if !grounds.weighing.leaves.is_empty() {
        blocks.push(Block::Heading(2, locale.text("method-weights")));
        blocks.push(Block::Table(weights(grounds, locale)));
    }
    blocks.push(Block::Text(locale.say(&Message::new("method-others").with("methods", names.join(", ")))));
    Doc { title: locale.text("method-title"), blocks }
}

fn weights(grounds: &Grounds<'_>, locale: &Locale) -> Table {
    let columns = vec![
        Column::new(locale.text("criterion-column")).fit(Fit::Cut(20)),
        Column::new(locale.text("weight-column")),
        Column::new("").fit(Fit::Drop(2)),
        Column::new(locale.text("scale-column")),
        Column::new(locale.text("source-column")).fit(Fit::Drop(1)),
    ];
    let rows = grounds.weighing.leaves.iter().map(|leaf| {
        vec![
            Cell::Text(leaf.criterion.title.to_string()),
            Cell::Share(rounded(leaf.weight)),
            Cell::Bar(leaf.weight),
            Cell::Text(scale(leaf.criterion, locale)),
            Cell::Text(source(leaf.criterion, grounds.strategy, locale)),
        ]
    });
    Table::new(columns, rows.collect())
}
