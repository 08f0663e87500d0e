//! Everything that was read, with the files it came from.

use std::{collections::BTreeSet, ops::Deref, sync::Arc};

use super::{Decision, Id, Measure, Plan, Strategy, System};

/// A portfolio: one strategy, and what is kept under it. Every list is sorted by id, then by file.
#[derive(Debug, Clone)]
pub struct Portfolio {
    /// The adopted strategy.
    pub strategy: Filed<Strategy>,
    /// All measures.
    pub measures: Vec<Filed<Measure>>,
    /// All meetings' decisions.
    pub decisions: Vec<Filed<Decision>>,
    /// All plans.
    pub plans: Vec<Filed<Plan>>,
    /// All systems.
    pub systems: Vec<Filed<System>>,
    /// Ids of files that could not be read at all: they may be referred to, but nothing is known of them.
    pub unread: Unread,
}

/// A value and the file it was read from.
#[derive(Debug)]
pub struct Filed<T> {
    /// Path from the portfolio's folder, with `/` between the parts.
    pub file: Arc<str>,
    /// What the file says; behind a pointer, so that sorting moves little, a list that grows copies nothing, and portfolios
    /// that differ in few files share the others.
    pub value: Arc<T>,
}

impl<T> Clone for Filed<T> {
    fn clone(&self) -> Self {
        Self { file: self.file.clone(), value: self.value.clone() }
    }
}

impl<T> Deref for Filed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// Names of files, without ending, that exist but could not be read.
#[derive(Debug, Clone, Default)]
pub struct Unread {
    /// Under `portfolio/measures`.
    pub measures: BTreeSet<Id>,
    /// Whether any file under `portfolio/decisions` could not be read, so that nobody knows what else was decided.
    pub decisions: bool,
    /// Under `portfolio/plans`.
    pub plans: BTreeSet<Id>,
    /// Under `portfolio/systems`.
    pub systems: BTreeSet<Id>,
}

impl Portfolio {
    /// The measure with this id.
    pub fn measure(&self, id: &str) -> Option<&Filed<Measure>> {
        find(&self.measures, id, |measure| &measure.id)
    }

    /// The plan with this id.
    pub fn plan(&self, id: &str) -> Option<&Filed<Plan>> {
        find(&self.plans, id, |plan| &plan.id)
    }
}

/// Looks an id up in a list that is sorted by it.
fn find<'p, T>(list: &'p [Filed<T>], id: &str, id_of: fn(&T) -> &Id) -> Option<&'p Filed<T>> {
    let nth = list.partition_point(|filed| id_of(filed).as_str() < id);
    list.get(nth).filter(|filed| id_of(filed).as_str() == id)
}
