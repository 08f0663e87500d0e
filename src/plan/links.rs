//! What candidates wait for, and what they cannot be done beside.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    candidate::Candidate,
    problem::{Standing, is_done},
};
use crate::{
    economy,
    model::{Id, Measure, Portfolio, Status},
};

/// A measure that has to be finished before another starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prerequisite<'p> {
    /// Its id.
    pub id: &'p Id,
    /// When it is finished.
    pub finished: Finished,
}

/// When a measure is finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finished {
    /// As the plan chooses: the place of the candidate.
    Chosen(usize),
    /// Before this calendar year.
    Before(i64),
    /// Never: it is dropped, waits, cannot be chosen, or does not exist.
    Never,
}

/// Two measures of which at most one may be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exclusion<'p> {
    /// The place of the candidate.
    pub candidate: usize,
    /// The other one.
    pub other: Excluded<'p>,
}

/// What a candidate cannot be done beside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Excluded<'p> {
    /// Another candidate, by its place.
    Candidate(usize),
    /// A running measure.
    Running(&'p Id),
}

/// Finds out for each candidate what it waits for.
pub(super) fn wait_for_each_other<'p>(portfolio: &'p Portfolio, candidates: &mut [Candidate<'p>]) {
    let places: BTreeMap<&str, usize> =
        candidates.iter().enumerate().map(|(nth, candidate)| (candidate.measure.id.as_str(), nth)).collect();
    for candidate in candidates.iter_mut() {
        let measure: &'p Measure = candidate.measure;
        let ids: BTreeSet<&Id> = measure.depends_on.iter().collect();
        candidate.waits_for = ids
            .into_iter()
            .filter_map(|id| {
                let finished = match places.get(id.as_str()) {
                    Some(place) => Finished::Chosen(*place),
                    None => finished(portfolio, id)?,
                };
                Some(Prerequisite { id, finished })
            })
            .collect();
    }
}

/// When a measure that is no candidate is finished; none where it is already.
fn finished(portfolio: &Portfolio, id: &Id) -> Option<Finished> {
    let strategy = &*portfolio.strategy.value;
    let Some(measure) = portfolio.measure(id) else { return Some(Finished::Never) };
    if measure.status == Status::Execution {
        let start = economy::start_year(strategy, measure);
        return Some(Finished::Before(start + economy::duration(strategy, measure)));
    }
    let is_finished = measure.status == Status::Closing || is_done(measure.status);
    (!is_finished).then_some(Finished::Never)
}

/// Pairs of candidates, and of candidates and running measures, of which at most one may be done.
pub(super) fn exclusions<'p>(candidates: &[Candidate<'p>], running: &[Standing<'p>]) -> Vec<Exclusion<'p>> {
    let places: BTreeMap<&str, usize> =
        candidates.iter().enumerate().map(|(nth, candidate)| (candidate.measure.id.as_str(), nth)).collect();
    let started: BTreeMap<&str, &'p Id> = running.iter().map(|it| (it.measure.id.as_str(), &it.measure.id)).collect();
    let mut pairs = BTreeSet::new();
    let mut with_running = BTreeSet::new();
    for (nth, candidate) in candidates.iter().enumerate() {
        for other in &candidate.measure.value.excludes {
            if let Some(place) = places.get(other.as_str()).filter(|place| **place != nth) {
                pairs.insert((nth.min(*place), nth.max(*place)));
            }
            with_running.extend(started.get(other.as_str()).map(|id| (nth, *id)));
        }
    }
    for standing in running {
        let others = standing.measure.value.excludes.iter().filter_map(|other| places.get(other.as_str()));
        with_running.extend(others.map(|place| (*place, &standing.measure.id)));
    }
    let pairs = pairs.into_iter().map(|(a, b)| Exclusion { candidate: a, other: Excluded::Candidate(b) });
    let with_running = with_running.into_iter().map(|(a, id)| Exclusion { candidate: a, other: Excluded::Running(id) });
    pairs.chain(with_running).collect()
}
