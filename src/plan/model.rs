//! A 0–1 program in whole numbers: what a plan chooses from, without a word of what it means.

use std::ops::Range;

/// Choose columns so that every row and group holds and their worth is largest.
///
/// Whole numbers keep every comparison exact. Worths and coefficients stay below 10¹⁵ in size, and so do sums of a row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Program {
    /// What each column is worth when it is chosen.
    pub worth: Vec<i64>,
    /// The groups; each column stands in exactly one, and they follow each other.
    pub groups: Vec<Group>,
    /// What chosen columns must keep within.
    pub rows: Vec<Row>,
}

/// Columns of which at most one is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The columns.
    pub columns: Range<usize>,
    /// Whether one of them has to be chosen.
    pub required: bool,
}

/// `Σ coefficient · chosen ≤ most`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Column and coefficient, which is not 0; sorted by column, each column once.
    pub terms: Vec<(usize, i64)>,
    /// The most that the sum may be.
    pub most: i64,
}

impl Program {
    /// The worth of a choice.
    pub fn worth_of(&self, chosen: &[usize]) -> i64 {
        chosen.iter().filter_map(|column| self.worth.get(*column)).sum()
    }
}
