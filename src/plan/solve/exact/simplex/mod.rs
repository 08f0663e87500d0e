//! A linear program in floating point, solved again and again while bounds of its variables change.
//!
//! The dual simplex method for variables between finite bounds: any basis can begin, because a variable outside the basis
//! is put at the bound that its reduced cost asks for. Rows leave by steepest edge (Forrest & Goldfarb, "Steepest-edge
//! simplex algorithms for linear programming", 1992), columns enter by the long-step rule with bound flips (Maros,
//! "Computational techniques of the simplex method", 2003, chapter 10). Left out: perturbation, and any proof: a caller who
//! needs to be sure works out a bound from [`Simplex::duals`] in whole numbers.

mod basis;
mod exchange;

use self::exchange::Exchange;
use super::lu::Factors;

/// Maximise `Σ worth · x` with `Σ coefficient · x + slack = most` in each row, every variable and slack between its bounds.
#[derive(Debug, Clone)]
pub(super) struct Simplex {
    columns: usize,
    /// Terms of each variable by row, slacks after the columns.
    by_column: Vec<Vec<(usize, f64)>>,
    /// Terms of each row without its slack.
    by_row: Vec<Vec<(usize, f64)>>,
    most: Vec<f64>,
    /// Worth of each variable; nothing for slacks.
    worth: Vec<f64>,
    lower: Vec<f64>,
    upper: Vec<f64>,
    /// The basic variable of each row.
    basis: Vec<usize>,
    is_basic: Vec<bool>,
    /// The variables outside the basis that have some room; reduced costs are kept up to date for these.
    can_enter: Vec<bool>,
    at_upper: Vec<bool>,
    /// Values of the basic variables, by row.
    basic: Vec<f64>,
    /// What the basic solution is worth; while it is dual feasible, nothing is worth more.
    objective: f64,
    /// Worth of each variable less what it uses at the prices of the rows.
    reduced: Vec<f64>,
    /// Steepest-edge weights by variable; meant where it is basic.
    weight: Vec<f64>,
    factors: Factors,
    work: u64,
}

/// How an optimisation ended.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum End {
    /// Nothing is worth more, within tolerances.
    Optimal,
    /// Nothing is worth as much as the cutoff.
    Cutoff,
    /// No values keep the rows; at these multiples of the rows it shows.
    Infeasible(Vec<f64>),
    /// The steps were used up, or rounding went astray.
    Stopped,
}

/// By how much a bound may be broken, for rows whose largest coefficient is about 1.
const FEASIBLE: f64 = 1e-9;
/// By how much a reduced cost may have the wrong sign, for worths about 1.
const OPTIMAL: f64 = 1e-9;
/// What is smaller is no entry to pivot on.
const PIVOT: f64 = 1e-7;
/// Exchanges before the basis is factored anew.
const EXCHANGES: usize = 64;

impl Simplex {
    /// A program with columns between 0 and 1 and slacks between 0 and the given room.
    pub(super) fn new(worth: &[f64], rows: Vec<Vec<(usize, f64)>>, most: Vec<f64>, room: &[f64]) -> Self {
        let (columns, variables) = (worth.len(), worth.len() + rows.len());
        let mut by_column = vec![Vec::new(); variables];
        for (row, terms) in rows.iter().enumerate() {
            for (column, by) in terms {
                by_column[*column].push((row, *by));
            }
            by_column[columns + row].push((row, 1.0));
        }
        let extend = |values: &[f64], rest: &[f64]| [values, rest].concat();
        let mut simplex = Self {
            columns,
            by_column,
            worth: extend(worth, &vec![0.0; rows.len()]),
            lower: vec![0.0; variables],
            upper: extend(&vec![1.0; columns], room),
            basis: (columns..variables).collect(),
            is_basic: (0..variables).map(|variable| variable >= columns).collect(),
            can_enter: vec![false; variables],
            at_upper: vec![false; variables],
            basic: vec![0.0; rows.len()],
            objective: 0.0,
            reduced: vec![0.0; variables],
            weight: vec![1.0; variables],
            factors: Factors::default(),
            work: 0,
            by_row: rows,
            most,
        };
        simplex.factor();
        simplex
    }

    /// Sets the bounds of a column.
    pub(super) fn bound_column(&mut self, column: usize, lower: f64, upper: f64) {
        (self.lower[column], self.upper[column]) = (lower, upper);
    }

    /// Sets how much room a row may leave.
    pub(super) fn bound_slack(&mut self, row: usize, upper: f64) {
        self.upper[self.columns + row] = upper;
    }

    /// The value of each column.
    pub(super) fn values(&self) -> Vec<f64> {
        let mut values: Vec<f64> = (0..self.columns).map(|column| self.resting(column)).collect();
        for (row, variable) in self.basis.iter().enumerate() {
            if let Some(value) = values.get_mut(*variable) {
                *value = self.basic[row];
            }
        }
        values
    }

    /// The price of each row: what one more unit of it would be worth.
    pub(super) fn duals(&self) -> Vec<f64> {
        self.reduced[self.columns..].iter().map(|reduced| -reduced).collect()
    }

    /// Numbers touched so far, a measure of work that no clock disturbs.
    pub(super) fn work(&self) -> u64 {
        self.work
    }

    /// Optimises after changes of bounds, until the worth is sure to stay below `cutoff` or the steps are used up.
    pub(super) fn optimize(&mut self, cutoff: f64, steps: usize) -> End {
        self.price();
        self.rest();
        for _ in 0..steps {
            if self.factors.exchanges() >= EXCHANGES {
                self.factor();
                self.rest();
            }
            let Some((row, above)) = self.leaving() else { return End::Optimal };
            match self.exchange(row, above) {
                Exchange::Done => {}
                Exchange::Unbounded(multiples) => return End::Infeasible(multiples),
                Exchange::Astray if self.factors.exchanges() == 0 => return End::Stopped,
                Exchange::Astray => {
                    self.factor();
                    self.rest();
                }
            }
            if self.objective < cutoff {
                return End::Cutoff;
            }
        }
        End::Stopped
    }

    fn is_movable(&self, variable: usize) -> bool {
        self.lower[variable] < self.upper[variable]
    }

    /// Where a variable outside the basis is.
    fn resting(&self, variable: usize) -> f64 {
        if self.at_upper[variable] { self.upper[variable] } else { self.lower[variable] }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::plan::solve::samples;

    type Terms = Vec<(usize, f64)>;

    prop_compose! {
        /// Worths of columns, and rows whose coefficients are not below zero, so that choosing nothing keeps them.
        fn any_program()(columns in 1..8_usize, rows in 0..5_usize)(
            worth in prop::collection::vec(-20..100_i8, columns),
            by in prop::collection::vec(prop::collection::vec(0..50_i8, columns), rows),
            most in prop::collection::vec(0..80_i8, rows),
            bounds in prop::collection::vec(prop::collection::vec(any::<bool>(), columns), 1..6),
        ) -> (Vec<f64>, Vec<Terms>, Vec<f64>, Vec<Vec<bool>>) {
            let numbers = |numbers: &[i8]| numbers.iter().map(|number| f64::from(*number) / 50.0).collect::<Vec<_>>();
            let terms = |by: &Vec<i8>| numbers(by).into_iter().enumerate().filter(|(_, by)| *by != 0.0).collect();
            (numbers(&worth), by.iter().map(terms).collect(), numbers(&most), bounds)
        }
    }

    proptest! {
        #![proptest_config(samples::budget(2000))]

        #[test]
        fn what_it_is_worth_is_what_the_prices_allow((worth, rows, most, bounds) in any_program()) {
            let mut simplex = Simplex::new(&worth, rows.clone(), most.clone(), &vec![100.0; rows.len()]);
            // Again and again with other bounds: a column is free or left out.
            for bounds in bounds {
                let upper: Vec<f64> = bounds.iter().map(|free| f64::from(u8::from(*free))).collect();
                for (column, upper) in upper.iter().enumerate() {
                    simplex.bound_column(column, 0.0, *upper);
                }
                prop_assert_eq!(simplex.optimize(f64::NEG_INFINITY, 1000), End::Optimal);
                let values = simplex.values();
                let sum = worth.iter().zip(&values).map(|(worth, value)| worth * value).sum::<f64>();
                prop_assert!((simplex.objective - sum).abs() < 1e-7, "{} and {sum}", simplex.objective);
                for (row, most) in rows.iter().zip(&most) {
                    let used = row.iter().map(|(column, by)| by * values[*column]).sum::<f64>();
                    prop_assert!(used <= most + 1e-7, "{used} of {most}");
                }
                // At the prices of the rows nothing is worth more (strong duality).
                let prices = simplex.duals();
                let mut bound = prices.iter().zip(&most).map(|(price, most)| price * most).sum::<f64>();
                for (column, upper) in upper.iter().enumerate() {
                    let own = |row: &Terms| row.iter().filter(|(at, _)| *at == column).map(|(_, by)| *by).sum::<f64>();
                    let paid = rows.iter().zip(&prices).map(|(row, price)| price * own(row)).sum::<f64>();
                    bound += (worth[column] - paid).max(0.0) * upper;
                }
                prop_assert!((bound - sum).abs() < 1e-7, "{bound} and {sum}");
            }
        }
    }
}
