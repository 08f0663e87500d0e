//! A program laid out for search: by group, by row, and by both.

use std::ops::Range;

use crate::plan::model::Program;

/// What a group may choose: a column by its number, or nothing, which counts after all columns in the order of the groups.
pub(super) type Alternative = usize;

/// A program and the ways through it.
#[derive(Debug, Clone)]
pub(super) struct Matrix {
    pub(super) program: Program,
    /// The terms of one group in one row, in the order of rows.
    pub(super) blocks: Vec<Block>,
    blocks_of_row: Vec<Range<usize>>,
    blocks_of_group: Vec<Vec<usize>>,
    group_of: Vec<usize>,
    spread: Vec<i64>,
}

/// The terms of one group in one row.
#[derive(Debug, Clone)]
pub(super) struct Block {
    pub(super) row: usize,
    pub(super) group: usize,
    terms: Range<usize>,
}

impl Matrix {
    pub(super) fn new(program: Program) -> Self {
        let mut group_of = vec![0; program.worth.len()];
        for (group, columns) in program.groups.iter().map(|group| group.columns.clone()).enumerate() {
            group_of[columns].fill(group);
        }
        let mut blocks: Vec<Block> = Vec::new();
        let mut blocks_of_row = Vec::with_capacity(program.rows.len());
        let mut blocks_of_group = vec![Vec::new(); program.groups.len()];
        for (row, terms) in program.rows.iter().map(|row| &row.terms).enumerate() {
            let first = blocks.len();
            let mut start = 0;
            for part in terms.chunk_by(|(one, _), (other, _)| group_of[*one] == group_of[*other]) {
                let group = group_of[part[0].0];
                blocks_of_group[group].push(blocks.len());
                blocks.push(Block { row, group, terms: start..start + part.len() });
                start += part.len();
            }
            blocks_of_row.push(first..blocks.len());
        }
        group_of.extend(0..program.groups.len());
        let mut matrix = Self { program, blocks, blocks_of_row, blocks_of_group, group_of, spread: Vec::new() };
        matrix.spread = (0..matrix.rows()).map(|row| matrix.widest(row)).collect();
        matrix
    }

    /// Numbers stored, a measure of the work of going through it.
    pub(super) fn size(&self) -> u64 {
        let terms = self.program.rows.iter().map(|row| row.terms.len()).sum::<usize>();
        (terms + self.alternatives()) as u64
    }

    /// How many columns there are.
    pub(super) fn columns(&self) -> usize {
        self.program.worth.len()
    }

    pub(super) fn rows(&self) -> usize {
        self.program.rows.len()
    }

    pub(super) fn groups(&self) -> Range<usize> {
        0..self.program.groups.len()
    }

    /// How many alternatives there are in all groups.
    pub(super) fn alternatives(&self) -> usize {
        self.columns() + self.program.groups.len()
    }

    /// The alternative of choosing nothing.
    pub(super) fn nothing(&self, group: usize) -> Alternative {
        self.columns() + group
    }

    /// The columns of a group, and nothing.
    pub(super) fn alternatives_of(&self, group: usize) -> impl Iterator<Item = Alternative> + Clone + use<> {
        self.program.groups[group].columns.clone().chain([self.nothing(group)])
    }

    pub(super) fn group_of(&self, alternative: Alternative) -> usize {
        self.group_of[alternative]
    }

    pub(super) fn is_required(&self, group: usize) -> bool {
        self.program.groups[group].required
    }

    pub(super) fn most(&self, row: usize) -> i64 {
        self.program.rows[row].most
    }

    pub(super) fn worth(&self, alternative: Alternative) -> i64 {
        self.program.worth.get(alternative).copied().unwrap_or(0)
    }

    /// No group changes the sum of the row by more.
    pub(super) fn spread(&self, row: usize) -> i64 {
        self.spread[row]
    }

    pub(super) fn blocks_of_row(&self, row: usize) -> Range<usize> {
        self.blocks_of_row[row].clone()
    }

    pub(super) fn blocks_of_group(&self, group: usize) -> &[usize] {
        &self.blocks_of_group[group]
    }

    /// Column and coefficient, sorted by column.
    pub(super) fn terms(&self, block: usize) -> &[(usize, i64)] {
        let Block { row, terms, .. } = &self.blocks[block];
        &self.program.rows[*row].terms[terms.clone()]
    }

    fn widest(&self, row: usize) -> i64 {
        let width = |block| {
            let by = || self.terms(block).iter().map(|(_, by)| *by);
            by().max().unwrap_or(0).max(0) - by().min().unwrap_or(0).min(0)
        };
        self.blocks_of_row(row).map(width).max().unwrap_or(0)
    }
}
