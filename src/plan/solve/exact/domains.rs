//! What each group may still choose, and what the rows leave of that.
//!
//! A group chooses exactly one of its alternatives: a column, or nothing. So a row is a sum over groups, and its least
//! possible sum is that of each group's least alternative. An alternative that the rest of a row leaves no room for is
//! removed, in whole numbers (bounds propagation as in constraint programming; Savelsbergh, "Preprocessing and probing
//! techniques for mixed integer programming problems", 1994).

use super::matrix::{Alternative, Matrix};

/// The alternatives that are left.
#[derive(Debug, Clone)]
pub(super) struct Domains {
    has: Vec<bool>,
    left: Vec<usize>,
    /// The least coefficient of each block among the alternatives left.
    least: Vec<i64>,
    /// The least sum of each row.
    least_sum: Vec<i64>,
    trail: Vec<Change>,
    /// Groups whose blocks are to be looked at, and rows.
    dirty_groups: Worklist,
    dirty_rows: Worklist,
    work: u64,
}

#[derive(Debug, Clone, Copy)]
enum Change {
    Removed(Alternative),
    Least { block: usize, before: i64 },
}

/// Nothing is left for some group, or some row cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Conflict;

impl Domains {
    /// Everything that the program allows by itself, before propagation.
    pub(super) fn new(matrix: &Matrix) -> Self {
        let mut domains = Self {
            has: vec![true; matrix.alternatives()],
            left: matrix.groups().map(|group| matrix.alternatives_of(group).count()).collect(),
            least: vec![0; matrix.blocks.len()],
            least_sum: vec![0; matrix.rows()],
            trail: Vec::new(),
            dirty_groups: Worklist::full(matrix.groups().len()),
            dirty_rows: Worklist::full(matrix.rows()),
            work: 0,
        };
        for group in matrix.groups().filter(|group| matrix.is_required(*group)) {
            domains.has[matrix.nothing(group)] = false;
            domains.left[group] -= 1;
        }
        for block in 0..matrix.blocks.len() {
            domains.least[block] = domains.least_of(matrix, block);
            domains.least_sum[matrix.blocks[block].row] += domains.least[block];
        }
        domains
    }

    /// Whether an alternative is left.
    pub(super) fn has(&self, alternative: Alternative) -> bool {
        self.has[alternative]
    }

    /// How many alternatives a group has left.
    pub(super) fn left(&self, group: usize) -> usize {
        self.left[group]
    }

    /// How many alternatives are left in all.
    pub(super) fn count(&self) -> usize {
        self.left.iter().sum()
    }

    /// The alternatives that a group has left.
    pub(super) fn of<'a>(&'a self, matrix: &'a Matrix, group: usize) -> impl Iterator<Item = Alternative> + 'a {
        matrix.alternatives_of(group).filter(|alternative| self.has[*alternative])
    }

    /// The columns chosen, once every group has one alternative left.
    pub(super) fn chosen(&self, matrix: &Matrix) -> Vec<usize> {
        (0..matrix.columns()).filter(|column| self.has[*column]).collect()
    }

    /// Whether every group has one alternative left.
    pub(super) fn is_decided(&self) -> bool {
        self.left.iter().all(|left| *left == 1)
    }

    /// A point that [`Domains::undo`] comes back to.
    pub(super) fn mark(&self) -> usize {
        self.trail.len()
    }

    /// The alternatives removed since a mark.
    pub(super) fn removed_since(&self, mark: usize) -> impl Iterator<Item = Alternative> + '_ {
        self.trail[mark..].iter().filter_map(|change| match change {
            Change::Removed(alternative) => Some(*alternative),
            Change::Least { .. } => None,
        })
    }

    /// Numbers touched so far.
    pub(super) fn work(&self) -> u64 {
        self.work
    }

    /// Removes an alternative; [`Domains::propagate`] draws the conclusions.
    pub(super) fn remove(&mut self, matrix: &Matrix, alternative: Alternative) {
        if self.has[alternative] {
            let group = matrix.group_of(alternative);
            self.has[alternative] = false;
            self.left[group] -= 1;
            self.trail.push(Change::Removed(alternative));
            self.dirty_groups.add(group);
        }
    }

    /// Removes all other alternatives of the group.
    pub(super) fn choose(&mut self, matrix: &Matrix, alternative: Alternative) {
        for other in matrix.alternatives_of(matrix.group_of(alternative)) {
            if other != alternative {
                self.remove(matrix, other);
            }
        }
    }

    /// Draws every conclusion from what was removed.
    pub(super) fn propagate(&mut self, matrix: &Matrix) -> Result<(), Conflict> {
        let result = self.propagate_all(matrix);
        if result.is_err() {
            self.dirty_groups.clear();
            self.dirty_rows.clear();
        }
        result
    }

    /// Forgets what happened since the mark.
    pub(super) fn undo(&mut self, matrix: &Matrix, mark: usize) {
        for change in self.trail.drain(mark..).rev() {
            match change {
                Change::Removed(alternative) => {
                    self.has[alternative] = true;
                    self.left[matrix.group_of(alternative)] += 1;
                }
                Change::Least { block, before } => {
                    self.least_sum[matrix.blocks[block].row] += before - self.least[block];
                    self.least[block] = before;
                }
            }
        }
        self.dirty_groups.clear();
        self.dirty_rows.clear();
    }

    fn propagate_all(&mut self, matrix: &Matrix) -> Result<(), Conflict> {
        loop {
            if let Some(group) = self.dirty_groups.next() {
                if self.left[group] == 0 {
                    return Err(Conflict);
                }
                self.raise_sums(matrix, group);
            } else if let Some(row) = self.dirty_rows.next() {
                self.prune(matrix, row)?;
            } else {
                return Ok(());
            }
        }
    }

    /// Brings the least sums of a group's rows up to date.
    fn raise_sums(&mut self, matrix: &Matrix, group: usize) {
        for block in matrix.blocks_of_group(group).iter().copied() {
            let least = self.least_of(matrix, block);
            let before = self.least[block];
            if least != before {
                self.trail.push(Change::Least { block, before });
                self.least[block] = least;
                let row = matrix.blocks[block].row;
                self.least_sum[row] += least - before;
                self.dirty_rows.add(row);
            }
        }
    }

    /// Removes the alternatives that a row leaves no room for.
    fn prune(&mut self, matrix: &Matrix, row: usize) -> Result<(), Conflict> {
        let room = matrix.most(row) - self.least_sum[row];
        if room < 0 {
            return Err(Conflict);
        }
        if room >= matrix.spread(row) {
            return Ok(());
        }
        for block in matrix.blocks_of_row(row) {
            let group = matrix.blocks[block].group;
            if self.left[group] == 1 {
                continue;
            }
            let (terms, limit) = (matrix.terms(block), self.least[block] + room);
            self.work += terms.len() as u64;
            for (column, by) in terms {
                if *by > limit {
                    self.remove(matrix, *column);
                }
            }
            if limit < 0 {
                // What has no coefficient adds 0, which is too much here.
                for other in matrix.alternatives_of(group) {
                    if self.has[other] && terms.binary_search_by_key(&other, |(column, _)| *column).is_err() {
                        self.remove(matrix, other);
                    }
                }
            }
        }
        Ok(())
    }

    /// The least coefficient in a block among the alternatives left; 0 counts for those without one.
    fn least_of(&mut self, matrix: &Matrix, block: usize) -> i64 {
        let terms = matrix.terms(block);
        self.work += terms.len() as u64;
        let left = terms.iter().filter(|(column, _)| self.has[*column]);
        let (count, least) = left.fold((0, None), |(count, least): (usize, Option<i64>), (_, by)| {
            (count + 1, Some(least.map_or(*by, |least| least.min(*by))))
        });
        let has_others = count < self.left[matrix.blocks[block].group];
        match least {
            Some(least) if has_others => least.min(0),
            Some(least) => least,
            None => 0,
        }
    }
}

/// Numbers to be looked at, each once at a time, first in, first out.
#[derive(Debug, Clone)]
struct Worklist {
    waits: Vec<bool>,
    queue: std::collections::VecDeque<usize>,
}

impl Worklist {
    fn full(count: usize) -> Self {
        Self { waits: vec![true; count], queue: (0..count).collect() }
    }

    fn add(&mut self, number: usize) {
        if !std::mem::replace(&mut self.waits[number], true) {
            self.queue.push_back(number);
        }
    }

    fn next(&mut self) -> Option<usize> {
        let number = self.queue.pop_front()?;
        self.waits[number] = false;
        Some(number)
    }

    fn clear(&mut self) {
        while self.next().is_some() {}
    }
}
