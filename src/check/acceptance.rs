//! What measures knowingly accept for a time.
//!
//! A measure accepts problems in its own file only, each rule by its name and until a day. What is accepted is counted and
//! not shown. What is wrong with an acceptance itself, no other acceptance excuses.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use super::Facts;
use crate::{
    model::{Acceptance, Date},
    problem::{Problem, Spot, Step},
};

/// What is wrong with a portfolio.
#[derive(Debug, Clone, Default)]
pub struct Checked {
    /// What has to be seen to.
    pub problems: Vec<Problem>,
    /// What a measure accepts for now.
    pub accepted: Vec<Problem>,
}

/// Parts what the measures accept from what has to be seen to.
pub(super) fn part(facts: &Facts<'_>, problems: Vec<Problem>) -> Checked {
    let accepts = by_file(facts);
    if accepts.is_empty() {
        return Checked { problems, accepted: Vec::new() };
    }
    let is_accepted = |problem: &Problem| {
        let own = accepts.get(&*problem.place.file).copied().unwrap_or_default();
        let mut holding = own.iter().filter(|acceptance| holds(acceptance, facts.as_of));
        holding.any(|acceptance| *acceptance.rule == *problem.rule) && may_be_accepted(problem)
    };
    let (accepted, problems) = problems.into_iter().partition(is_accepted);
    Checked { problems, accepted }
}

/// Whether an acceptance still holds on a day; the last day belongs to it.
pub(super) fn holds(acceptance: &Acceptance, day: Date) -> bool {
    acceptance.until >= day
}

/// The file and the rule of each problem that could be accepted in a measure that accepts anything.
pub(super) fn used<'f>(facts: &Facts<'_>, found: &'f [Problem]) -> BTreeSet<(&'f str, &'static str)> {
    let accepts = by_file(facts);
    if accepts.is_empty() {
        return BTreeSet::new();
    }
    let of_those =
        found.iter().filter(|problem| accepts.contains_key(&*problem.place.file) && may_be_accepted(problem));
    of_those.map(|problem| (&*problem.place.file, problem.rule)).collect()
}

/// What each file accepts, where it accepts anything.
fn by_file<'p>(facts: &Facts<'p>) -> BTreeMap<&'p str, &'p [Acceptance]> {
    let measures = facts.portfolio.measures.iter().filter(|measure| !measure.value.accepts.is_empty());
    measures.map(|measure| (&*measure.file, measure.value.accepts.as_slice())).collect()
}

/// Whether a problem stands elsewhere than among the acceptances.
fn may_be_accepted(problem: &Problem) -> bool {
    match &problem.place.spot {
        Spot::Value(route) | Spot::Key(route) => route.0.first() != Some(&Step::Key(Cow::Borrowed("accepts"))),
        Spot::Span(_) => true,
    }
}
