//! The basis made anew: its factors, the reduced costs, and where all variables are.

use super::{Factors, OPTIMAL, Simplex};

impl Simplex {
    /// Factors the basis anew; columns that depend on others make way for slacks.
    pub(super) fn factor(&mut self) {
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
    pub(super) fn price(&mut self) {
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
    pub(super) fn rest(&mut self) {
        let mut free = self.most.clone();
        self.objective = 0.0;
        for variable in 0..self.worth.len() {
            self.can_enter[variable] = !self.is_basic[variable] && self.is_movable(variable);
            if self.is_basic[variable] {
                continue;
            }
            if self.reduced[variable].abs() > OPTIMAL {
                self.at_upper[variable] = self.reduced[variable] > 0.0;
            }
            let value = self.resting(variable);
            if value != 0.0 {
                self.objective += self.worth[variable] * value;
                for (row, by) in &self.by_column[variable] {
                    free[*row] -= by * value;
                }
            }
        }
        self.factors.solve(&mut free);
        self.objective +=
            self.basis.iter().zip(&free).map(|(variable, value)| self.worth[*variable] * value).sum::<f64>();
        self.basic = free;
        self.work += self.factors.size() as u64 + self.worth.len() as u64;
    }
}
