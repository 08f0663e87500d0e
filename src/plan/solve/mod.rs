//! Back ends that solve a [`Program`], one a file.

use std::time::Duration;

use super::model::Program;

mod float;
pub mod exact;
#[cfg(feature = "highs")]
pub mod highs;
pub mod microlp;
#[cfg(test)]
mod oracle;
#[cfg(test)]
mod samples;

/// Every back end that is built in; the first is the default.
pub static BACKENDS: &[&(dyn Backend + Sync)] = &[
    &exact::Exact,
    &microlp::Microlp,
    #[cfg(feature = "highs")]
    &highs::Highs,
];

/// Back ends that are built in only with the cargo feature of their name.
pub static FEATURES: &[&str] = &["highs"];

/// A way to solve a program.
pub trait Backend {
    /// What it is called.
    fn name(&self) -> &'static str;

    /// How much work a search may do where nobody says otherwise; some twenty seconds for a portfolio of fifty measures.
    fn usual_work(&self) -> u64;

    /// Looks for the best choice until it is proven, the work is used up, or the watcher says stop.
    ///
    /// `start` is a choice known to be good, if any; one that breaks a row is passed over.
    fn solve(&self, program: &Program, start: Option<&[usize]>, limit: Limit, watcher: &mut dyn Watcher) -> Solved;
}

/// How much work a search may do. The same limit gives the same answer on every machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// So many units of work, whatever the back end counts as one.
    Work(u64),
    /// Until it is proven.
    None,
}

/// Hears how a search goes on.
pub trait Watcher {
    /// Called now and then with the best worth and the bound so far; the search ends early where the answer is no.
    fn go_on(&mut self, progress: Progress) -> bool;

    /// How long the search may still go on, where that is known; for back ends that cannot ask as often as they should.
    fn time_left(&self) -> Option<Duration> {
        None
    }
}

/// How far a search has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The best worth so far, if any choice was found.
    pub worth: Option<i64>,
    /// No choice can be worth more.
    pub bound: i64,
}

/// What came of a search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Solved {
    /// The best choice there is, with its columns sorted.
    Optimal(Vec<usize>),
    /// A choice that keeps every row, and what no choice can be worth more than.
    Feasible(Vec<usize>, i64),
    /// No choice keeps every row.
    Infeasible,
    /// Nothing was found in time; no choice can be worth more than this.
    Unknown(i64),
}

impl Solved {
    /// The best choice so far, if there is any, and a bound that is not below it.
    fn unproven(program: &Program, best: Option<Vec<usize>>, bound: i64) -> Self {
        let Some(mut chosen) = best else { return Self::Unknown(bound) };
        chosen.sort_unstable();
        let bound = bound.max(program.worth_of(&chosen));
        Self::Feasible(chosen, bound)
    }
}
