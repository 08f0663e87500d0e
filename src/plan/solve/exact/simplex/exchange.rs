//! One step of the method: a variable leaves the basis, another enters it.

use super::{FEASIBLE, OPTIMAL, PIVOT, Simplex};

/// What came of a step.
pub(super) enum Exchange {
    Done,
    /// Nothing can mend the row; at these multiples of the rows it shows.
    Unbounded(Vec<f64>),
    /// Rounding went astray.
    Astray,
}

/// A row of the tableau.
struct PivotRow {
    /// By variable.
    of: Vec<f64>,
    /// The variables outside the basis that can move and have an entry.
    of_variables: Vec<usize>,
}

impl Simplex {
    /// The row whose basic variable breaks a bound, by the largest step for its weight, and whether it is above.
    pub(super) fn leaving(&self) -> Option<(usize, bool)> {
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
    pub(super) fn exchange(&mut self, row: usize, above: bool) -> Exchange {
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
        self.objective += self.reduced[entering] * step;
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
        (self.can_enter[entering], self.can_enter[leaving]) = (false, self.is_movable(leaving));
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
        let entries =
            self.can_enter.iter().zip(&of).enumerate().filter(|(_, (can_enter, by))| **can_enter && **by != 0.0);
        let of_variables = entries.map(|(variable, _)| variable).collect();
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
            if helps {
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
            self.objective += self.reduced[*variable] * by;
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
