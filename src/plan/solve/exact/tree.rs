//! Branch and bound: the choices are split until each part is solved or proven to hold nothing better.
//!
//! Land & Doig, "An automatic method of solving discrete programming problems" (1960). Each part is searched downwards first
//! (a plunge), and the part with the best bound is taken up next. Within a part, alternatives that the bound leaves no
//! interest in are removed (reduced-cost fixing), and rows draw conclusions.

use std::{cmp::Ordering, collections::BinaryHeap, rc::Rc};

use super::{
    bound::Bound,
    branching::{Branching, Split},
    dive::dive,
    domains::Domains,
    effort::Effort,
    matrix::{Alternative, Matrix},
    relaxation::{Relaxation, Relaxed, WHOLE, whole_choice},
};

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

impl Tree<'_, '_> {
    /// Goes back to a part that was put aside.
    fn enter(&mut self, path: &Step) {
        self.domains.undo(self.matrix, self.root);
        let mut step = Some(path);
        while let Some(Step { before, removed }) = step {
            for alternative in removed {
                self.domains.remove(self.matrix, *alternative);
            }
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
                let path = self.step(path, mark, &[]);
                self.put_aside(bound, path);
                return;
            }
            self.left -= 1;
            let Some(node) = self.examine(bound, parent.take()) else { return };
            bound = node.bound;
            let here = self.step(path, mark, &[]);
            let other = Step { before: Some(here.clone()), removed: node.split.first.clone() };
            self.put_aside(bound, Rc::new(other));
            mark = self.domains.mark();
            for alternative in &node.split.second {
                self.domains.remove(self.matrix, *alternative);
            }
            path = Some(here);
            parent = Some(node.split);
        }
    }

    fn step(&self, before: Option<Rc<Step>>, mark: usize, more: &[Alternative]) -> Rc<Step> {
        let removed = self.domains.removed_since(mark).chain(more.iter().copied()).collect();
        Rc::new(Step { before, removed })
    }

    fn put_aside(&mut self, bound: i64, path: Rc<Step>) {
        self.count += 1;
        self.open.push(Part { bound, number: self.count, path });
    }

    /// Looks at the part that the domains leave; gives how to split it, if it may hold something better.
    fn examine(&mut self, mut bound: i64, parent: Option<Split>) -> Option<Node> {
        let mut parent = parent;
        loop {
            let spent = self.work();
            self.domains.propagate(self.matrix).ok()?;
            if self.domains.is_decided() {
                self.effort.offer(&self.matrix.program, &self.domains.chosen(self.matrix));
                return None;
            }
            let relaxed = self.relaxation.solve(self.matrix, self.domains, self.effort.target(), 10_000);
            let (shares, prices) = match &relaxed {
                Relaxed::Infeasible(prices) => {
                    let proof = Bound::new(self.matrix, self.domains, prices, false);
                    if proof.is_negative() {
                        self.effort.spend(self.work() - spent);
                        return None;
                    }
                    (None, prices)
                }
                Relaxed::Prices(prices) => (None, prices),
                Relaxed::Shares(shares, prices) => (Some(shares), prices),
            };
            let lagrange = Bound::new(self.matrix, self.domains, prices, true);
            let go_on = self.effort.spend(self.work() - spent + lagrange.work);
            if let Some(split) = parent.take() {
                self.branching.learn(&split, bound, lagrange.whole());
            }
            bound = bound.min(lagrange.whole());
            if self.effort.is_beaten(bound) {
                return None;
            }
            if let Some(shares) = shares {
                if let Some(chosen) = whole_choice(self.matrix, shares) {
                    self.effort.offer(&self.matrix.program, &chosen);
                } else if self.left.is_multiple_of(16)
                    && let Some(chosen) = dive(self.matrix, self.domains, shares)
                {
                    self.effort.offer(&self.matrix.program, &chosen);
                }
            }
            if self.effort.is_beaten(bound) {
                return None;
            }
            let mark = self.domains.mark();
            self.remove_beaten(&lagrange);
            self.domains.propagate(self.matrix).ok()?;
            let Some(shares) = shares else {
                return Some(Node { bound, split: Branching::blind(self.matrix, self.domains)? });
            };
            let is_stale = self.domains.removed_since(mark).any(|alternative| shares[alternative] > WHOLE);
            if !is_stale || !go_on {
                let split = self.branching.choose(self.matrix, self.domains, shares);
                let split = split.or_else(|| Branching::blind(self.matrix, self.domains));
                return Some(Node { bound, split: split? });
            }
        }
    }

    /// Removes the alternatives with which nothing better is possible.
    fn remove_beaten(&mut self, bound: &Bound) {
        for group in self.matrix.groups().filter(|group| self.domains.left(*group) > 1).collect::<Vec<usize>>() {
            for alternative in self.matrix.alternatives_of(group) {
                if self.domains.has(alternative) && self.effort.is_beaten(bound.with(self.matrix, alternative)) {
                    self.domains.remove(self.matrix, alternative);
                }
            }
        }
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
