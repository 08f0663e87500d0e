//! How much work a search has done and may do, and the best that came of it.

use crate::plan::{
    model::Program,
    solve::{Limit, Progress, Watcher},
};

/// The state that all parts of one search share.
pub(super) struct Effort<'a> {
    limit: Limit,
    used: u64,
    asked: u64,
    is_stopped: bool,
    watcher: &'a mut dyn Watcher,
    /// No choice is worth more.
    pub(super) bound: i64,
    best: Option<(i64, Vec<usize>)>,
}

/// Work between two questions to the watcher.
const QUESTION: u64 = 20_000_000;

impl<'a> Effort<'a> {
    pub(super) fn new(limit: Limit, watcher: &'a mut dyn Watcher, bound: i64) -> Self {
        Self { limit, used: 0, asked: 0, is_stopped: false, watcher, bound, best: None }
    }

    /// The best choice so far.
    pub(super) fn best(&self) -> Option<&[usize]> {
        self.best.as_ref().map(|(_, chosen)| chosen.as_slice())
    }

    /// The least worth that would be better than the best so far.
    pub(super) fn target(&self) -> Option<i64> {
        self.best.as_ref().map(|(worth, _)| worth + 1)
    }

    /// Whether no choice that is worth no more than this is of interest.
    pub(super) fn is_beaten(&self, bound: i64) -> bool {
        self.best.as_ref().is_some_and(|(worth, _)| bound <= *worth)
    }

    /// Keeps a choice if it is better and the program allows it.
    pub(super) fn offer(&mut self, program: &Program, chosen: &[usize]) -> bool {
        let worth = program.worth_of(chosen);
        let is_better = self.target().is_none_or(|target| worth >= target) && program.allows(chosen);
        if is_better {
            self.best = Some((worth, chosen.to_vec()));
        }
        is_better
    }

    /// Whether there is work left to do, after so much more was done.
    pub(super) fn spend(&mut self, work: u64) -> bool {
        self.used += work;
        self.is_stopped |= matches!(self.limit, Limit::Work(most) if self.used >= most);
        if !self.is_stopped && self.used >= self.asked + QUESTION {
            self.asked = self.used;
            let worth = self.best.as_ref().map(|(worth, _)| *worth);
            self.is_stopped = !self.watcher.go_on(Progress { worth, bound: self.bound });
        }
        !self.is_stopped
    }

    /// Whether the search is to end.
    pub(super) fn is_stopped(&self) -> bool {
        self.is_stopped
    }
}
