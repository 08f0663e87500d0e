//! Where to split a part: by what splits of the same group did to the bound before.
//!
//! Pseudo-costs (Bénichou et al., "Experiments in mixed-integer linear programming", 1971) that are tried out until they
//! are reliable (Achterberg, Koch & Martin, "Branching rules revisited", 2005).

use super::{
    domains::Domains,
    matrix::{Alternative, Matrix},
    relaxation::WHOLE,
};

/// What was learned from the splits so far.
#[derive(Debug, Clone)]
pub(super) struct Branching {
    /// By group, kind and side: what the bound lost for each share removed.
    losses: Vec<[[Mean; 2]; 2]>,
    all: [[Mean; 2]; 2],
}

/// Two ways on, by the alternatives each removes: all of one group's that are left, between them.
#[derive(Debug, Clone)]
pub(super) struct Split {
    group: usize,
    kind: Kind,
    pub(super) removes: [Vec<Alternative>; 2],
    /// The shares that are removed.
    shares: [f64; 2],
}

/// What the two sides of a split are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Something or nothing.
    Whether,
    /// An early column or a late one.
    When,
}

#[derive(Debug, Clone, Copy, Default)]
struct Mean {
    sum: f64,
    count: u32,
}

/// So many losses make a mean reliable.
const RELIABLE: u32 = 4;

impl Branching {
    pub(super) fn new(matrix: &Matrix) -> Self {
        Self { losses: vec![[[Mean::default(); 2]; 2]; matrix.groups().len()], all: [[Mean::default(); 2]; 2] }
    }

    /// Takes note of what a side of a split did to the bound.
    pub(super) fn learn(&mut self, split: &Split, side: usize, loss: f64) {
        let share = split.shares[side];
        if share > WHOLE && loss.is_finite() {
            let loss = loss.max(0.0) / share;
            let kind = split.kind as usize;
            self.losses[split.group][kind][side].add(loss);
            self.all[kind][side].add(loss);
        }
    }

    /// All splits of what the shares leave open, the most promising first.
    pub(super) fn splits(&self, matrix: &Matrix, domains: &Domains, shares: &[f64]) -> Vec<Split> {
        let open = matrix.groups().filter(|group| domains.left(*group) > 1);
        let splits = open.filter_map(|group| split(matrix, domains, shares, group));
        let mut splits: Vec<(f64, Split)> = splits.map(|split| (self.score(&split), split)).collect();
        splits.sort_by(|one, other| other.0.total_cmp(&one.0));
        splits.into_iter().map(|(_, split)| split).collect()
    }

    /// Whether enough is known of a split.
    pub(super) fn is_reliable(&self, split: &Split) -> bool {
        self.losses[split.group][split.kind as usize].iter().all(|mean| mean.count >= RELIABLE)
    }

    /// How much a split may be expected to lower the bound on both sides.
    pub(super) fn score(&self, split: &Split) -> f64 {
        product([self.loss(split, 0), self.loss(split, 1)])
    }

    fn loss(&self, split: &Split, side: usize) -> f64 {
        let kind = split.kind as usize;
        let mean = self.losses[split.group][kind][side].mean().or(self.all[kind][side].mean());
        mean.unwrap_or(1.0) * split.shares[side]
    }
}

/// The score of two losses: small ones count little beside each other.
pub(super) fn product(losses: [f64; 2]) -> f64 {
    losses.iter().map(|loss| loss.max(1e-3)).product()
}

impl Split {
    /// The side that keeps the larger share.
    pub(super) fn likely(&self) -> usize {
        usize::from(self.shares[1] < self.shares[0])
    }

    /// A split without shares to go by: the first alternative of the first group that is open, or the others.
    pub(super) fn blind(matrix: &Matrix, domains: &Domains) -> Option<Self> {
        let group = matrix.groups().find(|group| domains.left(*group) > 1)?;
        let mut left = domains.of(matrix, group);
        let first = left.next()?;
        Some(Self { group, kind: Kind::When, removes: [left.collect(), vec![first]], shares: [0.0; 2] })
    }
}

/// How a group would be split, if its shares are.
fn split(matrix: &Matrix, domains: &Domains, shares: &[f64], group: usize) -> Option<Split> {
    let is_split = |share: f64| share > WHOLE && share < 1.0 - WHOLE;
    let nothing = matrix.nothing(group);
    let left = || domains.of(matrix, group);
    let (kind, last) = if domains.has(nothing) && is_split(shares[nothing]) {
        (Kind::Whether, left().take_while(|alternative| *alternative != nothing).last()?)
    } else {
        (Kind::When, left().find(|alternative| is_split(shares[*alternative]))?)
    };
    let (early, late): (Vec<Alternative>, Vec<Alternative>) = left().partition(|alternative| *alternative <= last);
    let sum = |some: &[Alternative]| some.iter().map(|alternative| shares[*alternative]).sum();
    let shares = [sum(&early), sum(&late)];
    Some(Split { group, kind, removes: [early, late], shares })
}

impl Mean {
    fn add(&mut self, value: f64) {
        self.sum += value;
        self.count += 1;
    }

    fn mean(self) -> Option<f64> {
        (self.count > 0).then(|| self.sum / f64::from(self.count))
    }
}
