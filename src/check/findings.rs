//! What one rule finds.

use crate::{
    load::Doubtful,
    problem::{Message, Place, Problem, Spot},
};

/// Collects what one rule finds, under its name.
pub struct Findings<'d> {
    rule: &'static str,
    doubtful: &'d Doubtful,
    problems: Vec<Problem>,
}

impl<'d> Findings<'d> {
    pub(super) fn new(rule: &'static str, doubtful: &'d Doubtful) -> Self {
        Self { rule, doubtful, problems: Vec::new() }
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
        if !doubtful {
            self.problems.push(Problem { related, ..Problem::new(self.rule, place, message) });
        }
    }

    pub(super) fn into_problems(self) -> Vec<Problem> {
        self.problems
    }
}
