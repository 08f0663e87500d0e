//! A linear program in floating point, solved again and again while bounds of its variables change.
//!
//! The dual simplex method for variables between finite bounds: any basis can begin, because a variable outside the basis
//! is put at the bound that its reduced cost asks for. Rows leave by steepest edge (Forrest & Goldfarb, "Steepest-edge
//! simplex algorithms for linear programming", 1992), columns enter by the long-step rule with bound flips (Maros,
//! "Computational techniques of the simplex method", 2003, chapter 10). Left out: perturbation, and any proof: a caller who
//! needs to be sure works out a bound from [`Simplex::duals`] in whole numbers.

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
    at_upper: Vec<bool>,
    /// Values of the basic variables, by row.
    basic: Vec<f64>,
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
            at_upper: vec![false; variables],
            basic: vec![0.0; rows.len()],
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
            if self.objective() < cutoff {
                return End::Cutoff;
            }
        }
        End::Stopped
    }

    /// What the current basic solution is worth; while it is dual feasible, nothing is worth more.
    fn objective(&self) -> f64 {
        let basic: f64 =
            self.basis.iter().zip(&self.basic).map(|(variable, value)| self.worth[*variable] * value).sum();
        let resting = (0..self.columns).filter(|column| !self.is_basic[*column]);
        basic + resting.map(|column| self.worth[column] * self.resting(column)).sum::<f64>()
    }

    /// Where a variable outside the basis is.
    fn resting(&self, variable: usize) -> f64 {
        if self.at_upper[variable] { self.upper[variable] } else { self.lower[variable] }
    }

    /// Factors the basis anew; columns that depend on others make way for slacks.
    fn factor(&mut self) {
        loop {
            let columns: Vec<&[(usize, f64)]> =
                self.basis.iter().map(|variable| self.by_column[*variable].as_slice()).collect();
            match Factors::new(self.most.len(), &columns) {
                Ok((factors, column_of)) => {
                    self.basis = column_of.iter().map(|column| self.basis[*column]).collect();
                    self.factors = factors;
                    break;
                }
                Err(singular) => {
                    for (column, row) in singular.pairs {
                        let slack = self.columns + row;
                        self.is_basic[self.basis[column]] = false;
                        self.basis[column] = slack;
                        self.is_basic[slack] = true;
                        self.weight[slack] = 1.0;
                    }
                }
            }
        }
        self.work += 4 * self.factors.size() as u64 + self.most.len() as u64;
        self.price();
    }

    /// Works out the reduced costs.
    fn price(&mut self) {
        let mut prices: Vec<f64> = self.basis.iter().map(|variable| self.worth[*variable]).collect();
        self.factors.solve_transposed(&mut prices);
        self.reduced.copy_from_slice(&self.worth);
        for (row, price) in prices.iter().enumerate().filter(|(_, price)| **price != 0.0) {
            for (column, by) in &self.by_row[row] {
                self.reduced[*column] -= price * by;
            }
            self.reduced[self.columns + row] = -price;
        }
        for variable in &self.basis {
            self.reduced[*variable] = 0.0;
        }
        self.work += self.factors.size() as u64;
    }

    /// Puts each variable outside the basis at the bound it likes, and works out the others.
    fn rest(&mut self) {
        let mut free = self.most.clone();
        for variable in 0..self.worth.len() {
            if self.is_basic[variable] {
                continue;
            }
            if self.reduced[variable].abs() > OPTIMAL {
                self.at_upper[variable] = self.reduced[variable] > 0.0;
            }
            let value = self.resting(variable);
            if value != 0.0 {
                for (row, by) in &self.by_column[variable] {
                    free[*row] -= by * value;
                }
            }
        }
        self.factors.solve(&mut free);
        self.basic = free;
        self.work += self.factors.size() as u64 + self.worth.len() as u64;
    }

    /// The row whose basic variable breaks a bound, by the largest step for its weight, and whether it is above.
    fn leaving(&self) -> Option<(usize, bool)> {
        let mut best: Option<(usize, bool)> = None;
        let mut most = 0.0;
        for (row, variable) in self.basis.iter().enumerate() {
            let (value, lower, upper) = (self.basic[row], self.lower[*variable], self.upper[*variable]);
            let above = value > upper;
            let broken = if above { value - upper } else { lower - value };
            if broken > FEASIBLE * (1.0 + value.abs()) {
                let gain = broken * broken / self.weight[*variable];
                if gain > most {
                    (most, best) = (gain, Some((row, above)));
                }
            }
        }
        best
    }

    /// Takes the variable of a row out of the basis, to the bound that it breaks.
    fn exchange(&mut self, row: usize, above: bool) -> Exchange {
        let mut unit = vec![0.0; self.most.len()];
        unit[row] = 1.0;
        self.factors.solve_transposed(&mut unit);
        let pivots = self.pivot_row(&unit);
        let leaving = self.basis[row];
        let target = if above { self.upper[leaving] } else { self.lower[leaving] };
        let Some((entering, flips)) = self.entering(&pivots, above, (self.basic[row] - target).abs()) else {
            let sign = if above { -1.0 } else { 1.0 };
            return Exchange::Unbounded(unit.iter().map(|by| by * sign).collect());
        };
        let mut solved = vec![0.0; self.most.len()];
        for (at, by) in &self.by_column[entering] {
            solved[*at] = *by;
        }
        self.factors.solve(&mut solved);
        let (pivot, expected) = (solved[row], pivots.of[entering]);
        if (pivot - expected).abs() > 1e-6 * (1.0 + expected.abs()) || pivot.abs() < PIVOT {
            return Exchange::Astray;
        }
        self.flip(&flips);
        let step = (self.basic[row] - target) / pivot;
        let value = self.resting(entering) + step;
        for (basic, by) in self.basic.iter_mut().zip(&solved) {
            *basic -= step * by;
        }
        self.basic[row] = value;
        let rate = self.reduced[entering] / pivot;
        for variable in &pivots.of_variables {
            self.reduced[*variable] -= rate * pivots.of[*variable];
        }
        self.reduced[entering] = 0.0;
        self.reduced[leaving] = -rate;
        self.reweigh(row, entering, &solved, unit);
        self.factors.exchange(row, &solved);
        self.basis[row] = entering;
        (self.is_basic[entering], self.is_basic[leaving]) = (true, false);
        self.at_upper[leaving] = above;
        self.work += 4 * self.factors.size() as u64 + 6 * self.most.len() as u64;
        Exchange::Done
    }

    /// The row of the tableau: what each variable outside the basis takes from the row's basic variable.
    fn pivot_row(&mut self, unit: &[f64]) -> PivotRow {
        let mut of = vec![0.0; self.worth.len()];
        for (row, by) in unit.iter().enumerate().filter(|(_, by)| by.abs() > 1e-14) {
            for (column, coefficient) in &self.by_row[row] {
                of[*column] += by * coefficient;
            }
            of[self.columns + row] = *by;
            self.work += self.by_row[row].len() as u64;
        }
        let is_entry = |variable: &usize| !self.is_basic[*variable] && of[*variable] != 0.0;
        let of_variables = (0..of.len()).filter(is_entry).collect();
        self.work += self.worth.len() as u64;
        PivotRow { of, of_variables }
    }

    /// The variable that enters, and those that flip to their other bound on the way there.
    fn entering(&self, pivots: &PivotRow, above: bool, broken: f64) -> Option<(usize, Vec<usize>)> {
        let sign = if above { 1.0 } else { -1.0 };
        let mut candidates: Vec<(f64, usize)> = Vec::new();
        for variable in pivots.of_variables.iter().copied() {
            let by = sign * pivots.of[variable];
            let helps = if self.at_upper[variable] { by < -PIVOT } else { by > PIVOT };
            if helps && self.upper[variable] > self.lower[variable] {
                let against = if self.at_upper[variable] { self.reduced[variable] } else { -self.reduced[variable] };
                candidates.push((against.max(0.0) / by.abs(), variable));
            }
        }
        candidates.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
        let mut left = broken;
        let mut passed = 0;
        for (_, variable) in &candidates {
            left -= pivots.of[*variable].abs() * (self.upper[*variable] - self.lower[*variable]);
            if left <= FEASIBLE * (1.0 + broken) {
                break;
            }
            passed += 1;
        }
        // Where the bound stays broken although every candidate flips, nothing can mend it.
        let (last, _) = candidates.get(passed)?;
        // Among candidates that are as near, the largest entry is the safest pivot.
        let tied = candidates[passed..].iter().take_while(|(ratio, _)| *ratio <= last + OPTIMAL);
        let (_, entering) = tied.max_by(|one, other| pivots.of[one.1].abs().total_cmp(&pivots.of[other.1].abs()))?;
        let flips = candidates[..passed].iter().map(|(_, variable)| *variable).collect();
        Some((*entering, flips))
    }

    /// Puts variables outside the basis at their other bound.
    fn flip(&mut self, variables: &[usize]) {
        if variables.is_empty() {
            return;
        }
        let mut change = vec![0.0; self.most.len()];
        for variable in variables {
            let before = self.resting(*variable);
            self.at_upper[*variable] ^= true;
            let by = self.resting(*variable) - before;
            for (row, coefficient) in &self.by_column[*variable] {
                change[*row] += by * coefficient;
            }
        }
        self.factors.solve(&mut change);
        for (basic, by) in self.basic.iter_mut().zip(&change) {
            *basic -= by;
        }
    }

    /// Updates the steepest-edge weights for an exchange.
    fn reweigh(&mut self, row: usize, entering: usize, solved: &[f64], unit: Vec<f64>) {
        let own = unit.iter().map(|by| by * by).sum::<f64>();
        let mut inner = unit;
        self.factors.solve(&mut inner);
        let pivot = solved[row];
        for (at, by) in solved.iter().enumerate().filter(|(at, by)| *at != row && **by != 0.0) {
            let ratio = by / pivot;
            let weight = &mut self.weight[self.basis[at]];
            *weight = (*weight - 2.0 * ratio * inner[at] + ratio * ratio * own).max(1e-4);
        }
        self.weight[entering] = (own / (pivot * pivot)).max(1e-4);
    }
}

struct PivotRow {
    /// By variable.
    of: Vec<f64>,
    /// The variables outside the basis that have an entry.
    of_variables: Vec<usize>,
}

enum Exchange {
    Done,
    Unbounded(Vec<f64>),
    Astray,
}
