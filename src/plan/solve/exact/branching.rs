//! Where to split a part: by what earlier splits of the same group did to the bound.
//!
//! Pseudo-costs after Bénichou et al., "Experiments in mixed-integer linear programming" (1971).

use super::{
    domains::Domains,
    matrix::{Alternative, Matrix},
    relaxation::WHOLE,
};
use crate::plan::solve::float;

/// What was learned from the splits so far.
#[derive(Debug, Clone)]
pub(super) struct Branching {
    /// By group: loss of the bound for a whole share, when the group was made to choose nothing, and not to.
    losses: Vec<[Mean; 2]>,
    all: [Mean; 2],
}

/// Two ways on, by the alternatives each removes.
#[derive(Debug, Clone)]
pub(super) struct Split {
    group: usize,
    /// What the part removes that is put aside.
    pub(super) first: Vec<Alternative>,
    /// What the part removes that is looked at next.
    pub(super) second: Vec<Alternative>,
    /// The share that the second removes, and what kind it is.
    share: f64,
    kind: usize,
}

#[derive(Debug, Clone, Copy, Default)]
struct Mean {
    sum: f64,
    count: f64,
}

impl Branching {
    pub(super) fn new(matrix: &Matrix) -> Self {
        Self { losses: vec![[Mean::default(); 2]; matrix.groups().len()], all: [Mean::default(); 2] }
    }

    /// Takes note of what the second way of a split did to the bound.
    pub(super) fn learn(&mut self, split: &Split, before: i64, after: i64) {
        if before < i64::MAX && split.share > WHOLE {
            let loss = float::nearest(before.saturating_sub(after).max(0)) / split.share;
            self.losses[split.group][split.kind].add(loss);
            self.all[split.kind].add(loss);
        }
    }

    /// The split that promises to lower the bound most on both ways.
    pub(super) fn choose(&self, matrix: &Matrix, domains: &Domains, shares: &[f64]) -> Option<Split> {
        let candidates = matrix.groups().filter(|group| domains.left(*group) > 1);
        let scored = candidates.filter_map(|group| {
            let split = split(matrix, domains, shares, group)?;
            let share = split.share;
            let (kind, other) = (split.kind, 1 - split.kind);
            let gain = self.loss(group, kind) * share;
            let other = self.loss(group, other) * (1.0 - share);
            Some((gain.max(1e-6) * other.max(1e-6), split))
        });
        scored.max_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, split)| split)
    }

    /// A split without shares to go by: the first group that is open, its first alternative or the others.
    pub(super) fn blind(matrix: &Matrix, domains: &Domains) -> Option<Split> {
        let group = matrix.groups().find(|group| domains.left(*group) > 1)?;
        let mut left = domains.of(matrix, group);
        let first = left.next()?;
        Some(Split { group, first: vec![first], second: left.collect(), share: 0.0, kind: 0 })
    }

    fn loss(&self, group: usize, kind: usize) -> f64 {
        self.losses[group][kind].mean().or(self.all[kind].mean()).unwrap_or(1.0)
    }
}

/// How a group would be split: nothing or something, or else early or late.
fn split(matrix: &Matrix, domains: &Domains, shares: &[f64], group: usize) -> Option<Split> {
    let nothing = matrix.nothing(group);
    let is_split = |share: f64| share > WHOLE && share < 1.0 - WHOLE;
    let (some, rest): (Vec<Alternative>, Vec<Alternative>);
    if domains.has(nothing) && is_split(shares[nothing]) {
        (some, rest) = domains.of(matrix, group).partition(|alternative| *alternative != nothing);
    } else {
        let mut sum = 0.0;
        let last = domains.of(matrix, group).find(|alternative| {
            sum += shares[*alternative];
            is_split(shares[*alternative]) && sum > WHOLE
        })?;
        (some, rest) = domains.of(matrix, group).partition(|alternative| *alternative <= last);
    }
    let of_some: f64 = some.iter().map(|alternative| shares[*alternative]).sum();
    // The larger share is followed.
    let is_some = of_some >= 0.5;
    let share = if is_some { 1.0 - of_some } else { of_some };
    let (first, second) = if is_some { (some, rest) } else { (rest, some) };
    Some(Split { group, first, second, share, kind: usize::from(is_some) })
}

impl Mean {
    fn add(&mut self, value: f64) {
        self.sum += value;
        self.count += 1.0;
    }

    fn mean(self) -> Option<f64> {
        (self.count > 0.0).then(|| self.sum / self.count)
    }
}
