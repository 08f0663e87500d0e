//! Branch and bound: the choices are split until each part is solved or proven to hold nothing better.
//!
//! Land & Doig, "An automatic method of solving discrete programming problems" (1960). Each part is searched downwards first
//! (a plunge), and the part with the best bound is taken up next. Within a part, alternatives that the bound leaves no
//! interest in are removed (reduced-cost fixing), and rows draw conclusions.

use std::{cmp::Ordering, collections::BinaryHeap, rc::Rc};

use super::{
    bound::Bound,
    branching::{Branching, Split, product},
    dive::dive,
    domains::Domains,
    effort::Effort,
    matrix::{Alternative, Matrix},
    relaxation::{Relaxation, Relaxed, WHOLE, whole_choice},
};
use crate::plan::solve::float;

/// Searches what the domains leave for something better than the best so far.
///
/// Gives the bound of what was left open, if anything: where all is searched, the best is proven to be the best of it.
pub(super) fn search(
    matrix: &Matrix,
    domains: &mut Domains,
    relaxation: &mut Relaxation,
    effort: &mut Effort<'_>,
    nodes: usize,
) -> Option<i64> {
    let root = domains.mark();
    let mut tree = Tree {
        matrix,
        domains,
        relaxation,
        effort,
        branching: Branching::new(matrix),
        root,
        open: BinaryHeap::new(),
        left: nodes,
        count: 0,
    };
    tree.plunge(None, i64::MAX);
    let mut unsearched = None;
    while let Some(part) = tree.open.pop() {
        if tree.effort.is_beaten(part.bound) {
            break;
        }
        if tree.left == 0 || tree.effort.is_stopped() {
            unsearched = Some(part.bound);
            break;
        }
        tree.enter(&part.path);
        tree.plunge(Some(part.path), part.bound);
    }
    tree.domains.undo(matrix, root);
    unsearched
}

struct Tree<'a, 'w> {
    matrix: &'a Matrix,
    domains: &'a mut Domains,
    relaxation: &'a mut Relaxation,
    effort: &'a mut Effort<'w>,
    branching: Branching,
    root: usize,
    open: BinaryHeap<Part>,
    /// Nodes that may still be looked at.
    left: usize,
    /// Parts put aside so far.
    count: usize,
}

/// A part of the choices that was put aside.
struct Part {
    bound: i64,
    /// Later parts first where bounds are equal.
    number: usize,
    path: Rc<Step>,
}

/// What was removed on the way from the root to a part.
struct Step {
    before: Option<Rc<Step>>,
    removed: Vec<Alternative>,
}

/// What a node leaves to do.
struct Node {
    bound: i64,
    split: Split,
}

/// What came of trying a side of a split.
enum Trial {
    /// Nothing better is there.
    Closed,
    /// The bound lost so much.
    Loss(f64),
}

/// Splits tried out before one is chosen, pivots of each, and how many may fail to be better in a row.
const TRIALS: usize = 12;
const TRIAL_STEPS: usize = 20;
const PATIENCE: usize = 4;

impl Tree<'_, '_> {
    /// Goes back to a part that was put aside.
    fn enter(&mut self, path: &Step) {
        self.domains.undo(self.matrix, self.root);
        let mut step = Some(path);
        while let Some(Step { before, removed }) = step {
            self.remove(removed);
            step = before.as_deref();
        }
    }

    /// Goes down from where the domains are, and puts the other parts aside.
    fn plunge(&mut self, mut path: Option<Rc<Step>>, mut bound: i64) {
        let mut mark = self.domains.mark();
        let mut parent = None;
        loop {
            if self.left == 0 || self.effort.is_stopped() {
                // What is here stays open.
                let here = self.step(path, mark);
                self.put_aside(bound, here);
                return;
            }
            self.left -= 1;
            let Some(node) = self.examine(bound, parent.take()) else { return };
            bound = node.bound;
            let here = self.step(path, mark);
            let next = node.split.likely();
            let removed = node.split.removes[1 - next].clone();
            self.put_aside(bound, Rc::new(Step { before: Some(here.clone()), removed }));
            mark = self.domains.mark();
            self.remove(&node.split.removes[next]);
            path = Some(here);
            parent = Some(node.split);
        }
    }

    fn remove(&mut self, alternatives: &[Alternative]) {
        for alternative in alternatives {
            self.domains.remove(self.matrix, *alternative);
        }
    }

    fn step(&self, before: Option<Rc<Step>>, mark: usize) -> Rc<Step> {
        Rc::new(Step { before, removed: self.domains.removed_since(mark).collect() })
    }

    fn put_aside(&mut self, bound: i64, path: Rc<Step>) {
        self.count += 1;
        self.open.push(Part { bound, number: self.count, path });
    }

    /// Looks at the part that the domains leave; gives how to split it, if it may hold something better.
    fn examine(&mut self, mut bound: i64, mut parent: Option<Split>) -> Option<Node> {
        loop {
            let (relaxed, lagrange) = self.relax(10_000)?;
            if let Some(split) = parent.take() {
                let loss = float::nearest(bound.saturating_sub(lagrange.whole()));
                self.branching.learn(&split, split.likely(), loss);
            }
            bound = bound.min(lagrange.whole());
            let Relaxed::Shares(shares, _) = relaxed else {
                self.narrow(&lagrange)?;
                match Split::blind(self.matrix, self.domains) {
                    Some(split) => return Some(Node { bound, split }),
                    None => continue,
                }
            };
            self.look_for_choice(&shares);
            if self.effort.is_beaten(bound) {
                return None;
            }
            let mark = self.domains.mark();
            self.narrow(&lagrange)?;
            let is_stale = self.domains.removed_since(mark).any(|alternative| shares[alternative] > WHOLE);
            if is_stale && !self.effort.is_stopped() {
                continue;
            }
            if let Some(split) = self.choose_split(&shares, bound) {
                return Some(Node { bound, split });
            }
        }
    }

    /// The relaxation of what the domains leave, and the bound it proves; nothing if there is nothing better.
    fn relax(&mut self, steps: usize) -> Option<(Relaxed, Bound)> {
        let before = self.work();
        let relaxed = self.relax_freely(steps);
        let after = self.work();
        self.effort.spend(after - before);
        relaxed
    }

    fn relax_freely(&mut self, steps: usize) -> Option<(Relaxed, Bound)> {
        self.domains.propagate(self.matrix).ok()?;
        if self.domains.is_decided() {
            self.effort.offer(&self.matrix.program, &self.domains.chosen(self.matrix));
            return None;
        }
        let relaxed = self.relaxation.solve(self.matrix, self.domains, self.effort.target(), steps);
        let prices = match &relaxed {
            Relaxed::Infeasible(prices) => {
                if Bound::new(self.matrix, self.domains, prices, false).is_negative() {
                    return None;
                }
                prices
            }
            Relaxed::Prices(prices) | Relaxed::Shares(_, prices) => prices,
        };
        let lagrange = Bound::new(self.matrix, self.domains, prices, true);
        self.effort.spend(lagrange.work);
        let is_beaten = self.effort.is_beaten(lagrange.whole());
        (!is_beaten).then_some((relaxed, lagrange))
    }

    /// Takes a choice from the shares, where it is one, or now and then makes one of them.
    fn look_for_choice(&mut self, shares: &[f64]) {
        let chosen = whole_choice(self.matrix, shares);
        let is_turn = self.left.is_multiple_of(16);
        let chosen = chosen.or_else(|| if is_turn { dive(self.matrix, self.domains, shares) } else { None });
        if let Some(chosen) = chosen {
            self.effort.offer(&self.matrix.program, &chosen);
        }
    }

    /// The best split by what is known and by trial; none where a trial closed a side, or all is decided.
    fn choose_split(&mut self, shares: &[f64], bound: i64) -> Option<Split> {
        let mut best: Option<(f64, Split)> = None;
        let mut failures = 0;
        for split in self.branching.splits(self.matrix, self.domains, shares).into_iter().take(TRIALS) {
            let score = if self.branching.is_reliable(&split) {
                self.branching.score(&split)
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
        best.map(|(_, split)| split).or_else(|| Split::blind(self.matrix, self.domains))
    }

    /// What a side of a split does to the bound within a few steps.
    fn try_side(&mut self, split: &Split, side: usize, bound: i64) -> Trial {
        let mark = self.domains.mark();
        self.remove(&split.removes[side]);
        let relaxed = self.relax(TRIAL_STEPS);
        self.domains.undo(self.matrix, mark);
        let Some((_, lagrange)) = relaxed else { return Trial::Closed };
        let loss = float::nearest(bound.saturating_sub(lagrange.whole()).max(0));
        self.branching.learn(split, side, loss);
        Trial::Loss(loss)
    }

    /// Removes the alternatives with which nothing better is possible, and what follows from that.
    fn narrow(&mut self, bound: &Bound) -> Option<()> {
        for alternative in 0..self.matrix.alternatives() {
            let is_open = self.domains.has(alternative) && self.domains.left(self.matrix.group_of(alternative)) > 1;
            if is_open && self.effort.is_beaten(bound.with(self.matrix, alternative)) {
                self.domains.remove(self.matrix, alternative);
            }
        }
        self.domains.propagate(self.matrix).ok()
    }

    fn work(&self) -> u64 {
        self.relaxation.work() + self.domains.work()
    }
}

impl Ord for Part {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bound.cmp(&other.bound).then(self.number.cmp(&other.number))
    }
}

impl PartialOrd for Part {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Part {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Part {}
