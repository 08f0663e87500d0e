//! A factored basis: systems of equations with the basis matrix or its transpose are solved by it.
//!
//! `B = L·U`, followed by one elementary matrix for each column exchanged since (the product form of the inverse). Columns
//! and rows with one entry left are pivots without work, and leave a small kernel; that is factored column by column, the
//! sparsest first, with threshold pivoting for sparse rows. See Suhl & Suhl, "Computing sparse LU factorizations for
//! large-scale linear programming bases" (1990), and Maros, "Computational techniques of the simplex method" (2003),
//! chapter 5. Left out: updates of the factors themselves (Forrest & Tomlin), and symbolic sparsity in the solves.

use super::eta::Etas;

/// The factors. Vectors are indexed by row; the basis column of a row is the one whose pivot lies in it.
#[derive(Debug, Clone, Default)]
pub(super) struct Factors {
    lower: Etas,
    upper: Etas,
    lower_transposed: Etas,
    upper_transposed: Etas,
    exchanged: Etas,
}

/// A matrix had no inverse, near enough: these columns are to be replaced by the unit columns of these rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Singular {
    /// Numbers of columns without a pivot, and rows without one.
    pub(super) pairs: Vec<(usize, usize)>,
}

/// A pivot must be at least this part of the largest entry that could be chosen.
const THRESHOLD: f64 = 0.1;
/// What is smaller is taken for zero.
const ZERO: f64 = 1e-13;
/// What is smaller is no pivot.
const LEAST_PIVOT: f64 = 1e-9;

impl Factors {
    /// Factors square columns. Also gives for each row the number of the column that has its pivot there.
    pub(super) fn new(rows: usize, columns: &[&[(usize, f64)]]) -> Result<(Self, Vec<usize>), Singular> {
        let mut factors = Self::default();
        let mut work = Elimination::new(rows, columns);
        work.peel_columns(&mut factors);
        work.peel_rows(&mut factors);
        work.factor_kernel(&mut factors);
        let column_of = work.finish()?;
        factors.lower_transposed = factors.lower.transposed(rows);
        factors.upper_transposed = factors.upper.transposed(rows);
        Ok((factors, column_of))
    }

    /// Turns `v` into `B⁻¹·v`.
    pub(super) fn solve(&self, v: &mut [f64]) {
        self.lower.divide(v);
        self.upper.divide_backwards(v);
        self.exchanged.divide(v);
    }

    /// Turns `v` into `B⁻ᵀ·v`.
    pub(super) fn solve_transposed(&self, v: &mut [f64]) {
        self.exchanged.divide_transposed(v);
        self.upper_transposed.divide_backwards(v);
        self.lower_transposed.divide(v);
    }

    /// Exchanges the basis column of `row`; `solved` is the new column after [`Factors::solve`].
    pub(super) fn exchange(&mut self, row: usize, solved: &[f64]) {
        let others = solved.iter().copied().enumerate().filter(|(at, by)| *at != row && by.abs() > ZERO);
        self.exchanged.push(row, solved[row], others);
    }

    /// How many columns were exchanged since the matrix was factored.
    pub(super) fn exchanges(&self) -> usize {
        self.exchanged.count()
    }

    /// Numbers stored, a measure of the work of a solve.
    pub(super) fn size(&self) -> usize {
        self.lower.size() + self.upper.size() + self.exchanged.size()
    }
}

/// A matrix on its way to its factors.
struct Elimination<'a> {
    columns: &'a [&'a [(usize, f64)]],
    /// The columns that have an entry in each row.
    by_row: Vec<Vec<usize>>,
    /// Entries in rows without a pivot, of each column.
    left_in_column: Vec<usize>,
    /// Columns without a pivot, of each row.
    left_in_row: Vec<usize>,
    /// The column with its pivot in the row.
    column_of: Vec<Option<usize>>,
    has_pivot: Vec<bool>,
}

impl<'a> Elimination<'a> {
    fn new(rows: usize, columns: &'a [&'a [(usize, f64)]]) -> Self {
        let mut by_row = vec![Vec::new(); rows];
        for (column, terms) in columns.iter().enumerate() {
            for (row, _) in *terms {
                by_row[*row].push(column);
            }
        }
        Self {
            left_in_column: columns.iter().map(|terms| terms.len()).collect(),
            left_in_row: by_row.iter().map(Vec::len).collect(),
            column_of: vec![None; rows],
            has_pivot: vec![false; columns.len()],
            columns,
            by_row,
        }
    }

    fn take(&mut self, row: usize, column: usize) {
        self.column_of[row] = Some(column);
        self.has_pivot[column] = true;
        for other in &self.by_row[row] {
            self.left_in_column[*other] -= 1;
        }
        for (other, _) in self.columns[column] {
            self.left_in_row[*other] -= 1;
        }
    }

    /// Columns with one entry left need no elimination, and make others so.
    fn peel_columns(&mut self, factors: &mut Factors) {
        let mut open: Vec<usize> = (0..self.columns.len()).filter(|column| self.left_in_column[*column] == 1).collect();
        while let Some(column) = open.pop() {
            let terms = self.columns[column];
            let Some((row, pivot)) = terms.iter().copied().find(|(row, _)| self.column_of[*row].is_none()) else {
                continue;
            };
            if self.has_pivot[column] || pivot.abs() < LEAST_PIVOT {
                continue;
            }
            factors.upper.push(row, pivot, terms.iter().copied().filter(|(other, _)| *other != row));
            self.take(row, column);
            open.extend(self.by_row[row].iter().copied().filter(|other| self.left_in_column[*other] == 1));
        }
    }

    /// Rows with one column left change no other column when they are eliminated.
    fn peel_rows(&mut self, factors: &mut Factors) {
        let rows = self.by_row.len();
        let mut open: Vec<usize> =
            (0..rows).filter(|row| self.column_of[*row].is_none() && self.left_in_row[*row] == 1).collect();
        while let Some(row) = open.pop() {
            let column = self.by_row[row].iter().copied().find(|column| !self.has_pivot[*column]);
            let Some(column) = column.filter(|_| self.column_of[row].is_none()) else { continue };
            let terms = self.columns[column];
            let largest = terms.iter().filter(|(row, _)| self.column_of[*row].is_none());
            let largest = largest.fold(0.0, |largest: f64, (_, by)| largest.max(by.abs()));
            let Some((_, pivot)) = terms.iter().copied().find(|(other, _)| *other == row) else { continue };
            if pivot.abs() < LEAST_PIVOT.max(largest * THRESHOLD * THRESHOLD) {
                continue;
            }
            self.push(factors, row, pivot, terms.iter().copied());
            self.take(row, column);
            let crossed = terms.iter().map(|(other, _)| *other);
            open.extend(crossed.filter(|other| self.column_of[*other].is_none() && self.left_in_row[*other] == 1));
        }
    }

    /// What is left, column by column, the sparsest first.
    fn factor_kernel(&mut self, factors: &mut Factors) {
        let mut kernel: Vec<usize> = (0..self.columns.len()).filter(|column| !self.has_pivot[*column]).collect();
        kernel.sort_by_key(|column| self.left_in_column[*column]);
        let mut dense = vec![0.0; self.by_row.len()];
        for column in kernel {
            for (row, by) in self.columns[column] {
                dense[*row] = *by;
            }
            factors.lower.divide(&mut dense);
            if let Some(row) = self.choose_pivot(&dense) {
                self.push(factors, row, dense[row], dense.iter().copied().enumerate());
                self.column_of[row] = Some(column);
                self.has_pivot[column] = true;
            }
            dense.fill(0.0);
        }
    }

    /// Among the entries large enough, the one whose row is sparsest.
    fn choose_pivot(&self, dense: &[f64]) -> Option<usize> {
        let open = || dense.iter().enumerate().filter(|(row, _)| self.column_of[*row].is_none());
        let largest = open().fold(0.0, |largest: f64, (_, by)| largest.max(by.abs()));
        let enough = LEAST_PIVOT.max(largest * THRESHOLD);
        let large = open().filter(|(_, by)| by.abs() >= enough);
        large.min_by_key(|(row, _)| self.left_in_row[*row]).map(|(row, _)| row)
    }

    /// Splits an eliminated column into its parts of both factors.
    fn push(&self, factors: &mut Factors, row: usize, pivot: f64, terms: impl Iterator<Item = (usize, f64)> + Clone) {
        let others = terms.filter(|(other, by)| *other != row && by.abs() > ZERO);
        let (below, above) = (others.clone(), others);
        let below = below.filter(|(other, _)| self.column_of[*other].is_none()).map(|(other, by)| (other, by / pivot));
        if below.clone().next().is_some() {
            factors.lower.push(row, 1.0, below);
        }
        factors.upper.push(row, pivot, above.filter(|(other, _)| self.column_of[*other].is_some()));
    }

    fn finish(self) -> Result<Vec<usize>, Singular> {
        let rows = self.column_of.iter().enumerate().filter(|(_, column)| column.is_none()).map(|(row, _)| row);
        let columns = self.has_pivot.iter().enumerate().filter(|(_, has)| !**has).map(|(column, _)| column);
        let pairs: Vec<(usize, usize)> = columns.zip(rows).collect();
        let column_of: Vec<usize> = self.column_of.iter().copied().flatten().collect();
        if pairs.is_empty() { Ok(column_of) } else { Err(Singular { pairs }) }
    }
}
