//! What the rows of a program carry under a choice, so that one column more or less is quickly tried.

use super::model::Program;

/// The rows of a program and what they carry.
pub(super) struct Load<'m> {
    program: &'m Program,
    /// For each column the rows that it stands in, and its coefficient.
    of_column: Vec<Vec<(usize, i64)>>,
    sums: Vec<i64>,
}

impl<'m> Load<'m> {
    /// The load of a choice.
    pub(super) fn new(program: &'m Program, chosen: &[usize]) -> Self {
        let mut of_column = vec![Vec::new(); program.worth.len()];
        for (nth, row) in program.rows.iter().enumerate() {
            for (column, coefficient) in &row.terms {
                of_column[*column].push((nth, *coefficient));
            }
        }
        let mut load = Self { program, of_column, sums: vec![0; program.rows.len()] };
        chosen.iter().for_each(|column| load.add(*column));
        load
    }

    /// Chooses a column.
    pub(super) fn add(&mut self, column: usize) {
        for (row, coefficient) in &self.of_column[column] {
            self.sums[*row] += coefficient;
        }
    }

    /// Gives a column up.
    pub(super) fn remove(&mut self, column: usize) {
        for (row, coefficient) in &self.of_column[column] {
            self.sums[*row] -= coefficient;
        }
    }

    /// Whether there is room for a column more, and everything is kept then.
    pub(super) fn takes(&self, column: usize) -> bool {
        let mut after = self.sums.clone();
        for (row, coefficient) in &self.of_column[column] {
            after[*row] += coefficient;
        }
        after.iter().zip(&self.program.rows).all(|(sum, row)| *sum <= row.most)
    }

    /// The rows that a column more would break.
    pub(super) fn broken_by(&self, column: usize) -> impl Iterator<Item = usize> {
        let breaks = |(row, coefficient): &(usize, i64)| self.sums[*row] + coefficient > self.program.rows[*row].most;
        self.of_column[column].iter().filter(move |it| breaks(it)).map(|(row, _)| *row)
    }
}
