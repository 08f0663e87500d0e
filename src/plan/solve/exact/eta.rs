//! Elementary matrices, the identity but for one column, and what a product of them does to a vector.

/// Elementary matrices in the order in which they were added.
#[derive(Debug, Clone, Default)]
pub(super) struct Etas {
    /// Row of the column, the inverse of its diagonal entry, and where its terms end.
    heads: Vec<(usize, f64, usize)>,
    /// The other entries of the columns, by row.
    terms: Vec<(usize, f64)>,
}

/// One of them.
struct Eta<'a> {
    row: usize,
    inverse: f64,
    terms: &'a [(usize, f64)],
}

impl Etas {
    /// Adds one with these entries beside the diagonal.
    pub(super) fn push(&mut self, row: usize, diagonal: f64, terms: impl Iterator<Item = (usize, f64)>) {
        self.terms.extend(terms);
        self.heads.push((row, diagonal.recip(), self.terms.len()));
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.heads.len()
    }

    /// Numbers stored.
    pub(super) fn size(&self) -> usize {
        self.heads.len() + self.terms.len()
    }

    /// Divides by them, the first first.
    pub(super) fn divide(&self, v: &mut [f64]) {
        self.iter().for_each(|eta| eta.divide(v));
    }

    /// Divides by them, the last first.
    pub(super) fn divide_backwards(&self, v: &mut [f64]) {
        self.iter().rev().for_each(|eta| eta.divide(v));
    }

    /// Divides by the transposed ones, the last first.
    pub(super) fn divide_transposed(&self, v: &mut [f64]) {
        for eta in self.iter().rev() {
            v[eta.row] = (v[eta.row] - eta.terms.iter().map(|(row, by)| by * v[*row]).sum::<f64>()) * eta.inverse;
        }
    }

    /// The transposed product of one factor, to be divided by in the same direction as the factor itself.
    ///
    /// [`Etas::divide_transposed`] looks at every entry; this way a number that is zero costs nothing. Each of so many rows
    /// is the diagonal of one column at most.
    pub(super) fn transposed(&self, rows: usize) -> Self {
        let mut counts = vec![0; rows];
        self.terms.iter().for_each(|(row, _)| counts[*row] += 1);
        let mut inverses = vec![1.0; rows];
        let mut is_head = vec![false; rows];
        for eta in self.iter() {
            (inverses[eta.row], is_head[eta.row]) = (eta.inverse, true);
        }
        // Nothing is added to a row without a column of its own, so it may come first.
        let order = (0..rows).filter(|row| !is_head[*row] && counts[*row] > 0);
        let order: Vec<usize> = order.chain(self.heads.iter().rev().map(|(row, ..)| *row)).collect();
        let mut ends = vec![0; rows];
        let mut heads = Vec::with_capacity(order.len());
        let mut end = 0;
        for row in order {
            ends[row] = end;
            end += counts[row];
            heads.push((row, inverses[row], end));
        }
        let mut terms = vec![(0, 0.0); end];
        for eta in self.iter() {
            for (row, by) in eta.terms {
                terms[ends[*row]] = (eta.row, *by);
                ends[*row] += 1;
            }
        }
        Self { heads, terms }
    }

    fn iter(&self) -> impl DoubleEndedIterator<Item = Eta<'_>> {
        self.heads.iter().enumerate().map(|(at, (row, inverse, end))| {
            let start = at.checked_sub(1).map_or(0, |before| self.heads[before].2);
            Eta { row: *row, inverse: *inverse, terms: &self.terms[start..*end] }
        })
    }
}

impl Eta<'_> {
    fn divide(&self, v: &mut [f64]) {
        if v[self.row] != 0.0 {
            let head = v[self.row] * self.inverse;
            v[self.row] = head;
            for (row, by) in self.terms {
                v[*row] -= by * head;
            }
        }
    }
}
