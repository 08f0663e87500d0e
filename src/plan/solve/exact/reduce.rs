//! A program without what is decided already.

use std::collections::BTreeMap;

use super::{
    domains::Domains,
    matrix::{Alternative, Matrix},
};
use crate::plan::{
    divisor::common_divisor,
    model::{Group, Program, Row},
};

/// The part of a program that is open, and the way back.
#[derive(Debug, Clone)]
pub(super) struct Reduced {
    /// What is open.
    pub(super) program: Program,
    /// The column that each one was before.
    column_of: Vec<usize>,
    /// The columns that are chosen whatever comes.
    fixed: Vec<usize>,
}

impl Reduced {
    /// Leaves out the columns that the domains have removed, the groups that are decided, and the rows that always hold.
    /// What is left has the same best choices.
    pub(super) fn new(matrix: &Matrix, domains: &Domains) -> Self {
        let mut column_of = Vec::new();
        let mut groups = Vec::new();
        for group in matrix.groups().filter(|group| domains.left(*group) > 1) {
            let first = column_of.len();
            column_of.extend(domains.of(matrix, group).filter(|alternative| *alternative < matrix.columns()));
            groups.push(Group { columns: first..column_of.len(), required: !domains.has(matrix.nothing(group)) });
        }
        let is_fixed = |column: &Alternative| domains.has(*column) && domains.left(matrix.group_of(*column)) == 1;
        let fixed: Vec<usize> = (0..matrix.columns()).filter(is_fixed).collect();
        let worth = column_of.iter().map(|column| matrix.worth(*column)).collect();
        let rows = rows(matrix, domains, &column_of, &fixed);
        Self { program: Program { worth, groups, rows }, column_of, fixed }
    }

    /// What the columns that are chosen whatever comes are worth.
    pub(super) fn fixed_worth(&self, matrix: &Matrix) -> i64 {
        matrix.program.worth_of(&self.fixed)
    }

    /// A choice of the open part, as one of the whole.
    pub(super) fn restore(&self, chosen: &[usize]) -> Vec<usize> {
        let open = chosen.iter().map(|column| self.column_of[*column]);
        open.chain(self.fixed.iter().copied()).collect()
    }

    /// A choice of the whole, as one of the open part; it means something only if it keeps to the domains.
    pub(super) fn restrict(&self, chosen: &[usize]) -> Vec<usize> {
        chosen.iter().filter_map(|column| self.column_of.binary_search(column).ok()).collect()
    }
}

/// The rows that can still be broken, each once, in their least terms.
fn rows(matrix: &Matrix, domains: &Domains, column_of: &[usize], fixed: &[usize]) -> Vec<Row> {
    let mut new_column = vec![None; matrix.columns()];
    for (new, old) in column_of.iter().enumerate() {
        new_column[*old] = Some(new);
    }
    let mut is_fixed = vec![false; matrix.columns()];
    for column in fixed {
        is_fixed[*column] = true;
    }
    let mut numbers = BTreeMap::new();
    let mut rows: Vec<Row> = Vec::new();
    for row in (0..matrix.rows()).filter(|row| can_break(matrix, domains, *row)) {
        let old = &matrix.program.rows[row];
        let used: i64 = old.terms.iter().filter(|(column, _)| is_fixed[*column]).map(|(_, by)| by).sum();
        let open = old.terms.iter().filter_map(|(column, by)| Some((new_column[*column]?, *by)));
        let row = least_terms(open.collect(), old.most - used);
        // Of rows with the same terms the tightest is enough.
        let number = *numbers.entry(row.terms.clone()).or_insert(rows.len());
        match rows.get_mut(number) {
            Some(same) => same.most = same.most.min(row.most),
            None => rows.push(row),
        }
    }
    rows
}

/// Whether some choice of what is left breaks the row.
fn can_break(matrix: &Matrix, domains: &Domains, row: usize) -> bool {
    let most = |block: usize| {
        let terms = matrix.terms(block);
        let left = terms.iter().filter(|(column, _)| domains.has(*column));
        let (count, most) = left.fold((0, i64::MIN), |(count, most), (_, by)| (count + 1, most.max(*by)));
        if count < domains.left(matrix.blocks[block].group) { most.max(0) } else { most }
    };
    matrix.blocks_of_row(row).map(most).sum::<i64>() > matrix.most(row)
}

/// The row divided by what divides all its coefficients.
fn least_terms(mut terms: Vec<(usize, i64)>, most: i64) -> Row {
    let divisor = terms.iter().fold(0, |divisor, (_, by)| common_divisor(divisor, i128::from(*by)));
    // A divisor of whole numbers is no larger than they are.
    let divisor = i64::try_from(divisor).unwrap_or(1).max(1);
    for (_, by) in &mut terms {
        *by /= divisor;
    }
    Row { terms, most: most.div_euclid(divisor) }
}
