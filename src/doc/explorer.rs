//! A list that can be explored where a format runs a script: filtered, sorted, opened, and ranked anew by other weights.
//!
//! Other formats write its table, which says everything that the list says.

use super::Table;

/// A list of items to explore.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Explorer {
    /// What the list shows, a row for each item.
    pub table: Table,
    /// The column that holds ranks.
    pub rank: usize,
    /// The column that holds scores, where there are any.
    pub score: Option<usize>,
    /// The items, in the order of the rows.
    pub items: Vec<Item>,
    /// Items that have a rank and are not shown: others stand above or below them all the same.
    pub hidden: Vec<Ranked>,
    /// By what items can be chosen, besides their texts.
    pub choices: Vec<Choice>,
    /// The tree of criteria, where scores are made of them; in the order of the strategy.
    pub criteria: Vec<Criterion>,
}

/// A row of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The line of the folded block elsewhere in the document that tells more of it.
    pub opens: String,
    /// For each choice, which of its options it has.
    pub options: Vec<Vec<usize>>,
    /// Its place among others, where it has one.
    pub ranked: Option<Ranked>,
}

/// An item's place, and what it is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked {
    /// Its id, which decides the order of equals.
    pub id: String,
    /// Its rank from 1.
    pub rank: usize,
    /// What it is worth on each leaf of the criteria, 0–1, in the order of the criteria.
    pub values: Vec<f64>,
    /// What it costs once. Whole money.
    pub cost: i64,
}

/// Something that items can be chosen by.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// What it is: “Status”.
    pub title: String,
    /// What can be chosen.
    pub options: Vec<String>,
}

/// A criterion, or a group of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Criterion {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Which criterion it is a part of.
    pub parent: Option<usize>,
    /// Its weight beside its siblings, of which only the proportion counts.
    pub weight: f64,
}

impl Criterion {
    /// The criteria that are parts of the same, or of none, with their places.
    pub fn family(all: &[Self], parent: Option<usize>) -> impl Iterator<Item = (usize, &Self)> {
        all.iter().enumerate().filter(move |(_, criterion)| criterion.parent == parent)
    }
}
