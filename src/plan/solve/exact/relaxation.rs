//! The linear relaxation: shares of alternatives instead of choices.

use super::{
    bound::Prices,
    domains::Domains,
    matrix::{Alternative, Matrix},
    simplex::{End, Simplex},
};
use crate::plan::solve::float;

/// The relaxation of a matrix, kept from node to node.
#[derive(Debug, Clone)]
pub(super) struct Relaxation {
    simplex: Simplex,
    /// The row that holds a group together, where one is needed.
    row_of_group: Vec<Option<usize>>,
    /// Floating-point numbers are near 1: what each row, and the worth, was divided by.
    row_scale: Vec<f64>,
    worth_scale: f64,
    largest: i64,
}

/// What a relaxation says.
#[derive(Debug, Clone)]
pub(super) enum Relaxed {
    /// The best shares, by alternative, and prices at which they are the best.
    Shares(Vec<f64>, Prices),
    /// It was not solved to the end, or nothing is worth as much as the cutoff; these prices may prove that.
    Prices(Prices),
    /// No shares keep the rows; these prices may prove it.
    Infeasible(Prices),
}

impl Relaxation {
    pub(super) fn new(matrix: &Matrix) -> Self {
        let largest = matrix.program.worth.iter().map(|worth| worth.abs()).max().unwrap_or(0).max(1);
        let worth_scale = float::nearest(largest);
        let worth: Vec<f64> = matrix.program.worth.iter().map(|worth| float::nearest(*worth) / worth_scale).collect();
        let (mut rows, mut most, mut room, mut row_scale) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for row in &matrix.program.rows {
            let widest = row.terms.iter().map(|(_, by)| by.abs()).max().unwrap_or(1);
            // A power of two divides without rounding.
            let scale = float::nearest(1 << (63 - widest.leading_zeros()));
            let terms: Vec<(usize, f64)> =
                row.terms.iter().map(|(column, by)| (*column, float::nearest(*by) / scale)).collect();
            // Wider than any choice needs, so that it never binds.
            let free = float::nearest(row.most).abs() / scale + terms.iter().map(|(_, by)| by.abs()).sum::<f64>();
            rows.push(terms);
            most.push(float::nearest(row.most) / scale);
            room.push(2.0 * free + 1.0);
            row_scale.push(scale);
        }
        let mut row_of_group = vec![None; matrix.program.groups.len()];
        for (group, columns) in matrix.program.groups.iter().map(|group| group.columns.clone()).enumerate() {
            if columns.len() > 1 {
                row_of_group[group] = Some(rows.len());
                rows.push(columns.map(|column| (column, 1.0)).collect());
                most.push(1.0);
                room.push(1.0);
            }
        }
        let simplex = Simplex::new(&worth, rows, most, &room);
        Self { simplex, row_of_group, row_scale, worth_scale, largest }
    }

    /// Numbers touched so far.
    pub(super) fn work(&self) -> u64 {
        self.simplex.work()
    }

    /// Solves it for what the domains leave, as long as something worth `cutoff` is possible.
    pub(super) fn solve(&mut self, matrix: &Matrix, domains: &Domains, cutoff: Option<i64>, steps: usize) -> Relaxed {
        for column in 0..matrix.columns() {
            let has = domains.has(column);
            let alone = has && domains.left(matrix.group_of(column)) == 1;
            self.simplex.bound_column(column, f64::from(u8::from(alone)), f64::from(u8::from(has)));
        }
        for (group, row) in self.row_of_group.iter().enumerate() {
            if let Some(row) = row {
                self.simplex.bound_slack(*row, f64::from(u8::from(domains.has(matrix.nothing(group)))));
            }
        }
        let cutoff = cutoff.map_or(f64::NEG_INFINITY, |cutoff| float::nearest(cutoff) / self.worth_scale - 1e-9);
        match self.simplex.optimize(cutoff, steps) {
            End::Optimal => Relaxed::Shares(self.shares(matrix), self.prices(&self.simplex.duals(), self.worth_scale)),
            End::Cutoff | End::Stopped => Relaxed::Prices(self.prices(&self.simplex.duals(), self.worth_scale)),
            End::Infeasible(multiples) => {
                let largest = multiples.iter().fold(1e-9, |largest: f64, by| largest.max(by.abs()));
                Relaxed::Infeasible(self.prices(&multiples, float::nearest(self.largest) / largest))
            }
        }
    }

    fn shares(&self, matrix: &Matrix) -> Vec<f64> {
        let mut shares = self.simplex.values();
        for columns in matrix.program.groups.iter().map(|group| group.columns.clone()) {
            let some: f64 = shares[columns].iter().sum();
            shares.push(1.0 - some);
        }
        shares
    }

    /// Prices of the program's rows; groups need none, because the bound keeps them by itself.
    fn prices(&self, duals: &[f64], scale: f64) -> Prices {
        let prices: Vec<f64> = duals.iter().zip(&self.row_scale).map(|(dual, row)| dual * scale / row).collect();
        Prices::new(&prices, self.largest)
    }
}

/// How far a share is from a whole number.
pub(super) fn fraction(share: f64) -> f64 {
    (share - share.round()).abs()
}

/// Shares nearer to a whole number count as whole.
pub(super) const WHOLE: f64 = 1e-6;

/// The alternatives with the whole share of their groups, if all groups have one.
pub(super) fn whole_choice(matrix: &Matrix, shares: &[f64]) -> Option<Vec<Alternative>> {
    let is_whole = shares.iter().all(|share| fraction(*share) < WHOLE);
    is_whole.then(|| (0..matrix.columns()).filter(|column| shares[*column] > 0.5).collect())
}
