//! The best choice so far, which everything else has to beat.

use crate::plan::model::Program;

/// The best choice so far, or only what it would have to be worth.
#[derive(Debug, Clone, Default)]
pub(super) struct Incumbent {
    target: Option<i64>,
    chosen: Option<Vec<usize>>,
}

impl Incumbent {
    /// Nothing yet, and only what is worth this much counts; `guide` is a choice that need not be allowed.
    pub(super) fn to_beat(target: Option<i64>, guide: Option<Vec<usize>>) -> Self {
        Self { target, chosen: guide }
    }

    /// The choice, or the guide as long as there is none.
    pub(super) fn chosen(&self) -> Option<&[usize]> {
        self.chosen.as_deref()
    }

    /// What the best choice is worth, or one that is to be beaten.
    pub(super) fn worth(&self) -> Option<i64> {
        self.target.map(|target| target - 1)
    }

    /// The least worth that is better.
    pub(super) fn target(&self) -> Option<i64> {
        self.target
    }

    /// Whether nothing that is worth no more than this can be better.
    pub(super) fn beats(&self, bound: i64) -> bool {
        self.target.is_some_and(|target| bound < target)
    }

    /// Keeps a choice if it is better and the program allows it.
    pub(super) fn offer(&mut self, program: &Program, chosen: &[usize]) -> bool {
        let worth = program.worth_of(chosen);
        let is_better = !self.beats(worth) && program.allows(chosen);
        if is_better {
            self.target = worth.checked_add(1);
            self.chosen = Some(chosen.to_vec());
        }
        is_better
    }
}
