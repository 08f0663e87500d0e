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

    /// Whether a choice keeps every group and row. Columns that do not exist, or stand twice, are no choice.
    pub fn allows(&self, chosen: &[usize]) -> bool {
        let mut taken = vec![false; self.worth.len()];
        for column in chosen {
            match taken.get_mut(*column) {
                Some(taken) if !*taken => *taken = true,
                _ => return false,
            }
        }
        let of_group = |group: &Group| group.columns.clone().filter(|column| taken[*column]).count();
        let of_row = |row: &Row| -> i128 {
            row.terms.iter().filter(|(column, _)| taken[*column]).map(|(_, coefficient)| i128::from(*coefficient)).sum()
        };
        self.groups.iter().all(|group| of_group(group) <= 1 && (of_group(group) == 1 || !group.required))
            && self.rows.iter().all(|row| of_row(row) <= i128::from(row.most))
    }

    /// What no choice can be worth more than: the best of every group.
    pub fn ceiling(&self) -> i64 {
        let best = |group: &Group| {
            let best = self.worth[group.columns.clone()].iter().copied().max();
            if group.required { best } else { best.max(Some(0)) }
        };
        self.groups.iter().filter_map(best).fold(0, i64::saturating_add)
    }
}
