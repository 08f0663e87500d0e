//! What is done at one node of the tree: relax it, look for a choice, and find where to split it.

use super::{
    super::{
        bound::Bound,
        branching::{Split, product},
        dive::dive,
        relaxation::{Relaxed, WHOLE, whole_choice},
    },
    Search,
};
use crate::plan::solve::float;

/// What a node leaves to do.
pub(super) struct Node {
    pub(super) bound: i64,
    pub(super) split: Split,
}

/// What came of trying a side of a split.
enum Trial {
    /// Nothing better is there.
    Closed,
    /// The bound lost so much.
    Loss(f64),
}

/// A choice is made of the shares of one in so many nodes.
const DIVES: usize = 16;
/// Splits tried out before one is chosen, pivots of each, and how many may fail to be better in a row.
const TRIALS: usize = 12;
const TRIAL_STEPS: usize = 20;
const PATIENCE: usize = 4;

impl Search<'_, '_, '_> {
    /// Looks at the part that the domains leave; gives how to split it, if it may hold something better.
    pub(super) fn examine(&mut self, mut bound: i64, mut parent: Option<Split>) -> Option<Node> {
        loop {
            let (relaxed, lagrange) = self.relax(10_000)?;
            if let Some(split) = parent.take() {
                let loss = float::nearest(bound.saturating_sub(lagrange.whole()));
                self.tree.branching.learn(&split, split.likely(), loss);
            }
            bound = bound.min(lagrange.whole());
            self.tree.root_bound.get_or_insert_with(|| lagrange.clone());
            let Relaxed::Shares(shares, _) = relaxed else {
                lagrange.narrow(self.tree.matrix, &mut self.tree.domains, self.incumbent).ok()?;
                match Split::blind(self.tree.matrix, &self.tree.domains) {
                    Some(split) => return Some(Node { bound, split }),
                    None => continue,
                }
            };
            self.look_for_choice(&shares);
            if self.incumbent.beats(bound) {
                return None;
            }
            let mark = self.tree.domains.mark();
            lagrange.narrow(self.tree.matrix, &mut self.tree.domains, self.incumbent).ok()?;
            let is_stale = self.tree.domains.removed_since(mark).any(|alternative| shares[alternative] > WHOLE);
            if is_stale && !self.budget.is_stopped() {
                continue;
            }
            if let Some(split) = self.choose_split(&shares, bound) {
                return Some(Node { bound, split });
            }
        }
    }

    fn offer(&mut self, chosen: &[usize]) {
        self.incumbent.offer(&self.tree.matrix.program, chosen);
    }

    /// The relaxation of what the domains leave, and the bound it proves; nothing if there is nothing better.
    fn relax(&mut self, steps: usize) -> Option<(Relaxed, Bound)> {
        let before = self.tree.work();
        let relaxed = self.relax_freely(steps);
        let after = self.tree.work();
        self.budget.spend(after - before);
        relaxed
    }

    fn relax_freely(&mut self, steps: usize) -> Option<(Relaxed, Bound)> {
        self.tree.domains.propagate(self.tree.matrix).ok()?;
        if self.tree.domains.is_decided() {
            self.offer(&self.tree.domains.chosen(self.tree.matrix));
            return None;
        }
        let relaxed = self.tree.relaxation.solve(self.tree.matrix, &self.tree.domains, self.incumbent.target(), steps);
        let prices = match &relaxed {
            Relaxed::Infeasible(prices) => {
                if Bound::new(self.tree.matrix, &self.tree.domains, prices, false).is_negative() {
                    return None;
                }
                prices
            }
            Relaxed::Prices(prices) | Relaxed::Shares(_, prices) => prices,
        };
        let lagrange = Bound::new(self.tree.matrix, &self.tree.domains, prices, true);
        self.budget.spend(lagrange.work);
        let is_beaten = self.incumbent.beats(lagrange.whole());
        (!is_beaten).then_some((relaxed, lagrange))
    }

    /// Takes a choice from the shares, where it is one, or now and then makes one of them.
    fn look_for_choice(&mut self, shares: &[f64]) {
        let chosen = whole_choice(self.tree.matrix, shares);
        let is_turn = self.tree.seen % DIVES == 1;
        let chosen =
            chosen.or_else(|| if is_turn { dive(self.tree.matrix, &mut self.tree.domains, shares) } else { None });
        if let Some(chosen) = chosen {
            self.offer(&chosen);
        }
    }

    /// The best split by what is known and by trial; none where a trial closed a side, or all is decided.
    fn choose_split(&mut self, shares: &[f64], bound: i64) -> Option<Split> {
        let mut best: Option<(f64, Split)> = None;
        let mut failures = 0;
        for split in self.tree.branching.splits(self.tree.matrix, &self.tree.domains, shares).into_iter().take(TRIALS) {
            let score = if self.tree.branching.is_reliable(&split) {
                self.tree.branching.score(&split)
            } else {
                let mut losses = [0.0; 2];
                for side in [0, 1] {
                    match self.try_side(&split, side, bound) {
                        Trial::Loss(loss) => losses[side] = loss,
                        Trial::Closed => {
                            self.remove(&split.removes[1 - side]);
                            return None;
                        }
                    }
                }
                product(losses)
            };
            if best.as_ref().is_none_or(|(most, _)| score > *most) {
                best = Some((score, split));
                failures = 0;
            } else {
                failures += 1;
                if failures >= PATIENCE {
                    break;
                }
            }
        }
        best.map(|(_, split)| split).or_else(|| Split::blind(self.tree.matrix, &self.tree.domains))
    }

    /// What a side of a split does to the bound within a few steps.
    fn try_side(&mut self, split: &Split, side: usize, bound: i64) -> Trial {
        let mark = self.tree.domains.mark();
        self.remove(&split.removes[side]);
        let relaxed = self.relax(TRIAL_STEPS);
        self.tree.domains.undo(self.tree.matrix, mark);
        let Some((_, lagrange)) = relaxed else { return Trial::Closed };
        let loss = float::nearest(bound.saturating_sub(lagrange.whole()).max(0));
        self.tree.branching.learn(split, side, loss);
        Trial::Loss(loss)
    }
}
