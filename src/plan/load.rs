//! What the rows of a program carry under a choice, so that one column more or less is quickly tried.

use super::model::Program;

/// The rows of a program and what they carry.
pub(super) struct Load<'m> {
    program: &'m Program,
    /// For each column the rows that it stands in, and its coefficient.
    of_column: Vec<Vec<(usize, i64)>>,
    sums: Vec<i64>,
    /// How many rows are broken.
    broken: usize,
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
        let broken = program.rows.iter().filter(|row| row.most < 0).count();
        let mut load = Self { program, of_column, sums: vec![0; program.rows.len()], broken };
        load.add_all(chosen);
        load
    }

    /// Chooses a column.
    pub(super) fn add(&mut self, column: usize) {
        self.change(column, 1);
    }

    /// Chooses several columns.
    pub(super) fn add_all(&mut self, columns: &[usize]) {
        for column in columns {
            self.add(*column);
        }
    }

    /// Gives several columns up.
    pub(super) fn remove_all(&mut self, columns: &[usize]) {
        for column in columns {
            self.remove(*column);
        }
    }

    /// Gives a column up.
    pub(super) fn remove(&mut self, column: usize) {
        self.change(column, -1);
    }

    fn change(&mut self, column: usize, by: i64) {
        for (row, coefficient) in &self.of_column[column] {
            let most = self.program.rows[*row].most;
            self.broken -= usize::from(self.sums[*row] > most);
            self.sums[*row] += by * coefficient;
            self.broken += usize::from(self.sums[*row] > most);
        }
    }

    /// Whether every row is kept.
    pub(super) const fn is_kept(&self) -> bool {
        self.broken == 0
    }

    /// Chooses a column if every row is kept then.
    pub(super) fn takes(&mut self, column: usize) -> bool {
        self.add(column);
        let kept = self.is_kept();
        if !kept {
            self.remove(column);
        }
        kept
    }

    /// The rows that a column more would break.
    pub(super) fn broken_by(&self, column: usize) -> impl Iterator<Item = usize> {
        let breaks = |(row, coefficient): &(usize, i64)| self.sums[*row] + coefficient > self.program.rows[*row].most;
        self.of_column[column].iter().filter(move |it| breaks(it)).map(|(row, _)| *row)
    }
}
