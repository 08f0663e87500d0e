//! How much work a search may do, counted so that the same search ends at the same point on every machine.

use super::incumbent::Incumbent;
use crate::plan::solve::{Limit, Progress, Watcher};

/// What is left to spend, by all parts of a search together.
pub(super) struct Budget<'w> {
    limit: Limit,
    used: u64,
    /// The work at which the part that is searched now has had its share.
    until: u64,
    asked: u64,
    is_stopped: bool,
    watcher: &'w mut dyn Watcher,
    /// How far the other parts have come.
    beside: Progress,
    progress: Progress,
}

/// Work between two questions to the watcher; a few hundredths of a second.
const QUESTION: u64 = 20_000_000;

impl<'w> Budget<'w> {
    pub(super) fn new(limit: Limit, watcher: &'w mut dyn Watcher, bound: i64) -> Self {
        let mut budget = Self {
            limit,
            used: 0,
            until: u64::MAX,
            asked: 0,
            is_stopped: false,
            watcher,
            beside: Progress { worth: Some(0), bound: 0 },
            progress: Progress { worth: None, bound },
        };
        budget.begin((1, 1), budget.beside);
        budget
    }

    /// Begins with a part, which gets `share.0` of `share.1` of what is left. `beside` is how far the others have come.
    pub(super) fn begin(&mut self, share: (usize, usize), beside: Progress) {
        self.beside = beside;
        self.until = match self.limit {
            Limit::Work(most) => {
                let left = u128::from(most.saturating_sub(self.used)) * share.0 as u128 / share.1.max(1) as u128;
                self.used.saturating_add(u64::try_from(left).unwrap_or(u64::MAX))
            }
            Limit::None => u64::MAX,
        };
    }

    /// Counts work, and asks the watcher when it is time.
    pub(super) fn spend(&mut self, work: u64) {
        self.used += work;
        if !self.is_stopped() && self.used >= self.asked + QUESTION {
            self.asked = self.used;
            self.is_stopped = !self.watcher.go_on(self.progress);
        }
    }

    /// Whether the search is to end.
    pub(super) fn is_stopped(&self) -> bool {
        self.is_stopped || self.used >= self.until
    }

    /// Work done so far.
    pub(super) fn used(&self) -> u64 {
        self.used
    }

    /// Takes note, for the watcher, of how far the search of a part has come, of which so much is decided already.
    pub(super) fn tell(&mut self, decided: i64, incumbent: &Incumbent, bound: i64) {
        let beside = self.beside.worth.map(|worth| worth + decided);
        self.progress.worth = incumbent.worth().zip(beside).map(|(worth, beside)| worth + beside);
        self.progress.bound = self.progress.bound.min(bound.saturating_add(decided).saturating_add(self.beside.bound));
    }
}
