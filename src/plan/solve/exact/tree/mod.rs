//! Branch and bound: the choices are split until each part is solved or proven to hold nothing better.
//!
//! Land & Doig, "An automatic method of solving discrete programming problems" (1960). Each part is searched downwards first
//! (a plunge), and the part with the best bound is taken up next. Within a part, alternatives that the bound leaves no
//! interest in are removed (reduced-cost fixing), and rows draw conclusions.

mod node;

use std::{cmp::Ordering, collections::BinaryHeap, rc::Rc};

use super::{
    bound::Bound,
    branching::Branching,
    budget::Budget,
    domains::Domains,
    incumbent::Incumbent,
    matrix::{Alternative, Matrix},
    relaxation::Relaxation,
};

/// A search that can be taken up again.
pub(super) struct Tree<'m> {
    matrix: &'m Matrix,
    domains: Domains,
    relaxation: Relaxation,
    branching: Branching,
    root: usize,
    root_bound: Option<Bound>,
    open: BinaryHeap<Part>,
    /// Nodes that may still be looked at before it is left for now, and the work at which it is left.
    left: usize,
    until: u64,
    /// Nodes looked at, and parts put aside, so far.
    seen: usize,
    count: usize,
}

/// A part of the choices that was put aside.
struct Part {
    bound: i64,
    /// Later parts first where bounds are equal.
    number: usize,
    path: Option<Rc<Step>>,
}

/// What was removed on the way from the root to a part.
struct Step {
    before: Option<Rc<Step>>,
    removed: Vec<Alternative>,
}

impl<'m> Tree<'m> {
    /// Nothing searched yet, of what the domains leave.
    pub(super) fn new(matrix: &'m Matrix, domains: Domains) -> Self {
        Self {
            root: domains.mark(),
            root_bound: None,
            domains,
            relaxation: Relaxation::new(matrix),
            branching: Branching::new(matrix),
            open: BinaryHeap::from([Part { bound: i64::MAX, number: 0, path: None }]),
            left: 0,
            until: 0,
            seen: 0,
            count: 0,
            matrix,
        }
    }

    /// No choice that is better than the incumbent is worth more; none where there is no such choice.
    pub(super) fn bound(&self, incumbent: &Incumbent) -> Option<i64> {
        self.open.peek().map(|part| part.bound).filter(|bound| !incumbent.beats(*bound))
    }

    /// The bound of the first relaxation, once that was solved.
    pub(super) fn root_bound(&self) -> Option<&Bound> {
        self.root_bound.as_ref()
    }

    /// Looks at so many nodes, or as many as so much work or the budget allows.
    pub(super) fn run(&mut self, nodes: usize, work: u64, incumbent: &mut Incumbent, budget: &mut Budget<'_>) {
        self.left = nodes;
        self.until = budget.used().saturating_add(work);
        let mut search = Search { tree: self, incumbent, budget };
        while !search.is_over()
            && let Some(part) = search.tree.open.pop()
        {
            if search.incumbent.beats(part.bound) {
                // So are all the others.
                search.tree.open.clear();
                break;
            }
            search.enter(part.path.as_deref());
            search.plunge(part.path, part.bound);
        }
        self.domains.undo(self.matrix, self.root);
    }

    fn work(&self) -> u64 {
        self.relaxation.work() + self.domains.work()
    }
}

/// A tree while it is searched.
struct Search<'t, 'm, 'w> {
    tree: &'t mut Tree<'m>,
    incumbent: &'t mut Incumbent,
    budget: &'t mut Budget<'w>,
}

impl Search<'_, '_, '_> {
    fn is_over(&self) -> bool {
        self.tree.left == 0 || self.budget.used() >= self.tree.until || self.budget.is_stopped()
    }

    /// Goes back to a part that was put aside.
    fn enter(&mut self, path: Option<&Step>) {
        self.tree.domains.undo(self.tree.matrix, self.tree.root);
        let mut step = path;
        while let Some(Step { before, removed }) = step {
            self.remove(removed);
            step = before.as_deref();
        }
    }

    /// Goes down from where the domains are, and puts the other parts aside.
    fn plunge(&mut self, mut path: Option<Rc<Step>>, mut bound: i64) {
        let mut mark = self.tree.domains.mark();
        let mut parent = None;
        loop {
            if self.is_over() {
                // What is here stays open.
                let here = self.step(path, mark);
                self.put_aside(bound, Some(here));
                return;
            }
            self.tree.left -= 1;
            self.tree.seen += 1;
            let Some(node) = self.examine(bound, parent.take()) else { return };
            bound = node.bound;
            let here = self.step(path, mark);
            let next = node.split.likely();
            let removed = node.split.removes[1 - next].clone();
            self.put_aside(bound, Some(Rc::new(Step { before: Some(here.clone()), removed })));
            mark = self.tree.domains.mark();
            self.remove(&node.split.removes[next]);
            path = Some(here);
            parent = Some(node.split);
        }
    }

    fn remove(&mut self, alternatives: &[Alternative]) {
        for alternative in alternatives {
            self.tree.domains.remove(self.tree.matrix, *alternative);
        }
    }

    fn step(&self, before: Option<Rc<Step>>, mark: usize) -> Rc<Step> {
        Rc::new(Step { before, removed: self.tree.domains.removed_since(mark).collect() })
    }

    fn put_aside(&mut self, bound: i64, path: Option<Rc<Step>>) {
        self.tree.count += 1;
        let number = self.tree.count;
        self.tree.open.push(Part { bound, number, path });
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
