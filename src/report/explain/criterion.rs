//! A criterion: what it asks, what it counts, and what every measure has of it.

use super::{Grounds, decimals, scale, source};
use crate::{
    doc::{Block, Cell, Column, Doc, Fit, Table},
    locale::Locale,
    model::{Criterion, Id},
    problem::Message,
    score::{Contribution, Ranked, rounded},
};

/// Explains a criterion.
pub fn explain_criterion(criterion: &Criterion, grounds: &Grounds<'_>, locale: &Locale) -> Doc {
    let strategy = grounds.strategy;
    let children: Vec<&str> = strategy
        .criteria
        .iter()
        .filter(|child| child.parent.as_ref() == Some(&criterion.id))
        .map(|child| &*child.title)
        .collect();
    let levels = || criterion.levels.join(", ");
    let facts = [
        criterion.question.as_ref().map(|question| Message::new("criterion-question").with("question", &**question)),
        Some(Message::new("criterion-weight").with("weight", rounded(weight(criterion, grounds)))),
        (!children.is_empty()).then(|| Message::new("criterion-children").with("children", children.join(", "))),
        criterion
            .source
            .as_ref()
            .map(|_| Message::new("criterion-source").with("source", source(criterion, strategy, locale))),
        criterion.source.as_ref().map(|_| Message::new("criterion-scale").with("scale", scale(criterion, locale))),
        (!criterion.levels.is_empty()).then(|| Message::new("criterion-levels").with("levels", levels())),
    ];
    let facts = facts.into_iter().flatten().map(|fact| locale.say(&fact)).collect();
    let mut doc = Doc { title: format!("{} ({})", criterion.title, criterion.id), blocks: vec![Block::List(facts)] };
    let table = measures(criterion, grounds, locale);
    if !table.rows.is_empty() {
        doc.blocks.push(Block::Heading(2, locale.text("criterion-measures")));
        doc.blocks.push(Block::Table(table));
    }
    doc
}

/// A leaf's weight, or that of all leaves under a parent together.
fn weight(criterion: &Criterion, grounds: &Grounds<'_>) -> f64 {
    let under = |leaf: &Criterion| {
        let parent = |id: &Id| grounds.strategy.criteria.iter().find(|other| other.id == *id)?.parent.as_ref();
        let mut way_up = std::iter::successors(Some(&leaf.id), |id| parent(id)).take(grounds.strategy.criteria.len());
        way_up.any(|id| *id == criterion.id)
    };
    grounds.weighing.leaves.iter().filter(|leaf| under(leaf.criterion)).map(|leaf| leaf.weight).sum()
}

fn measures(criterion: &Criterion, grounds: &Grounds<'_>, locale: &Locale) -> Table {
    let columns = vec![
        Column::new(locale.text("rank-column")),
        Column::new(locale.text("title-column")).fit(Fit::Cut(24)),
        Column::new(locale.text("figure-column")),
        Column::new(locale.text("points-column")),
        Column::new("").fit(Fit::Drop(1)),
    ];
    let mut found: Vec<(&Ranked<'_>, &Contribution<'_>)> = grounds
        .ranking
        .ranked
        .iter()
        .filter_map(|ranked| Some((ranked, ranked.contributions.iter().find(|of| of.criterion.id == criterion.id)?)))
        .collect();
    // A stable sort: within equal values the better rank comes first.
    found.sort_by(|(_, a), (_, b)| b.value.total_cmp(&a.value));
    let rows = found.into_iter().map(|(ranked, contribution)| {
        vec![
            Cell::Count(i64::try_from(ranked.rank).unwrap_or(i64::MAX)),
            Cell::Text(ranked.measure.title.to_string()),
            Cell::Number(contribution.raw, decimals(contribution.raw)),
            Cell::Number(contribution.points, 1),
            Cell::Bar(contribution.value),
        ]
    });
    Table::new(columns, rows.collect())
}
