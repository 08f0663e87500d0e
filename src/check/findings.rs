//! What one rule finds.

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    load::Doubtful,
    problem::{Message, Place, Problem, Spot},
    route,
};

/// How many problems of one rule are told of one file; the rest of them are counted.
const MAX_OF_A_KIND: usize = 100;

/// Collects what one rule finds, under its name.
pub struct Findings<'d> {
    rule: &'static str,
    doubtful: &'d Doubtful,
    problems: Vec<Problem>,
    /// How many problems each file has.
    counts: BTreeMap<Arc<str>, usize>,
}

impl<'d> Findings<'d> {
    pub(super) fn new(rule: &'static str, doubtful: &'d Doubtful) -> Self {
        Self { rule, doubtful, problems: Vec::new(), counts: BTreeMap::new() }
    }

    /// Something that is wrong at a place.
    pub fn add(&mut self, place: Place, message: Message) {
        self.add_related(place, message, Vec::new());
    }

    /// Something that is wrong at a place, and what belongs to it elsewhere.
    ///
    /// Nothing is concluded from what could not be read: that has been told already.
    pub fn add_related(&mut self, place: Place, message: Message, related: Vec<(Place, Message)>) {
        let doubtful = match &place.spot {
            Spot::Value(route) | Spot::Key(route) => self.doubtful.meets(&place.file, route),
            Spot::Span(_) => false,
        };
        if doubtful {
            return;
        }
        let has_room = self.has_room(&place.file);
        *self.counts.entry(place.file.clone()).or_default() += 1;
        if has_room {
            self.problems.push(Problem { related, ..Problem::new(self.rule, place, message) });
        }
    }

    /// Whether another problem of a file would be told, and not only counted.
    pub(super) fn has_room(&self, file: &str) -> bool {
        self.counts.get(file).is_none_or(|count| *count < MAX_OF_A_KIND)
    }

    pub(super) fn into_problems(self) -> Vec<Problem> {
        let more = self.counts.into_iter().filter(|(_, count)| *count > MAX_OF_A_KIND).map(|(file, count)| {
            let message = Message::new("more-of-a-kind").with("count", count - MAX_OF_A_KIND);
            Problem::new(self.rule, Place::value(&file, route![]), message)
        });
        self.problems.into_iter().chain(more).collect()
    }
}
