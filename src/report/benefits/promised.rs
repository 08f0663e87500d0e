//! The benefits that the document is about: each with what it promises and what has been read of it.

use std::collections::BTreeMap;

use crate::{
    economy::{self, Promise, Realised},
    model::{Benefit, Filed, Measure, Status},
    problem::{Problem, Spot},
    report::Material,
    route,
};

/// A benefit.
pub(super) struct Promised<'p> {
    pub(super) measure: &'p Filed<Measure>,
    pub(super) benefit: &'p Benefit,
    /// Which of the measure's benefits.
    pub(super) nth: usize,
    promise: Promise<'p>,
    /// By calendar year.
    pub(super) realised: BTreeMap<i64, Realised>,
}

/// The benefits of measures that are decided: being carried out, or done.
pub(super) fn decided<'m>(material: &Material<'m>) -> Vec<Promised<'m>> {
    let is_decided =
        |status| matches!(status, Status::Execution | Status::Closing | Status::Realising | Status::Evaluated);
    of(material, is_decided)
}

/// The benefits of measures that are only proposed.
pub(super) fn proposed<'m>(material: &Material<'m>) -> Vec<Promised<'m>> {
    of(material, |status| matches!(status, Status::Idea | Status::Concept | Status::Planning))
}

fn of<'m>(material: &Material<'m>, counts: impl Fn(Status) -> bool) -> Vec<Promised<'m>> {
    let strategy = &material.portfolio.strategy.value;
    let measures = material.portfolio.measures.iter();
    let measures = measures.filter(|measure| counts(measure.status) && material.filter.shows(measure));
    let of_measure = |measure: &'m Filed<Measure>| {
        measure.value.benefits.iter().enumerate().map(move |(nth, benefit)| Promised {
            measure,
            benefit,
            nth,
            promise: Promise::of(strategy, measure, benefit),
            realised: economy::realised(benefit, material.as_of),
        })
    };
    measures.flat_map(of_measure).collect()
}

impl<'p> Promised<'p> {
    /// The unit that has to take it out.
    pub(super) fn owner(&self) -> &'p str {
        self.benefit.owner.as_ref().unwrap_or(&self.measure.value.owner)
    }

    /// Who answers for it, where somebody does.
    pub(super) fn responsible(&self) -> Option<&'p str> {
        self.benefit.responsible.as_deref().filter(|name| !name.trim().is_empty())
    }

    /// What is expected in a year, in the type's unit.
    pub(super) fn amount(&self, year: i64) -> f64 {
        self.promise.in_year(year)
    }

    /// What that is worth, where the type has a price.
    pub(super) fn value(&self, year: i64) -> Option<i64> {
        self.promise.value(year)
    }

    /// The problems of these rules that are about this benefit.
    pub(super) fn problems<'f>(&self, found: &'f [Problem], rules: &[&str]) -> impl Iterator<Item = &'f Problem> {
        let own = route!["benefits", self.nth];
        let is_own = move |problem: &&Problem| match &problem.place.spot {
            Spot::Value(route) | Spot::Key(route) => route.meets(&own),
            Spot::Span(_) => false,
        };
        let of_file = found.iter().filter(|problem| problem.place.file == self.measure.file);
        of_file.filter(|problem| rules.contains(&problem.rule)).filter(is_own)
    }
}
