//! What all measures and systems say of themselves, ready to be held against each other.

use std::ops::Range;

use crate::{
    check::systems::is_in_service,
    model::{Filed, Measure, Portfolio, System},
    similar::{Corpus, Text},
};

/// The measures of a portfolio, and everything that its systems in service are called.
///
/// A system has several names, its title and each of its functions, for a measure that is like one of them is like the
/// system.
pub(in crate::check) struct Resemblance<'p> {
    corpus: Corpus<'p>,
    measures: &'p [Filed<Measure>],
    /// The system of each name; the names are the texts that follow those of the measures.
    named: Vec<&'p Filed<System>>,
}

impl<'p> Resemblance<'p> {
    pub(in crate::check) fn new(portfolio: &'p Portfolio) -> Self {
        let in_service = portfolio.systems.iter().filter(|system| is_in_service(system));
        let (named, texts): (Vec<_>, Vec<_>) =
            in_service.flat_map(|system| names(&system.value).map(move |text| (system, text))).unzip();
        let measures = portfolio.measures.iter().map(|measure| said(&measure.value));
        Self { corpus: Corpus::new(measures.chain(texts)), measures: &portfolio.measures, named }
    }

    /// The measure most like the `nth` that is accepted, if any is like it, and the words they share.
    pub(super) fn measure(
        &self,
        nth: usize,
        accepts: impl Fn(&Filed<Measure>) -> bool,
    ) -> Option<(&'p Filed<Measure>, Vec<&'p str>)> {
        let accepts = |other: usize| self.measures.get(other).is_some_and(&accepts);
        let other = self.corpus.most_like(nth, 0..self.measures.len(), accepts)?;
        Some((self.measures.get(other)?, self.corpus.shared(nth, other)))
    }

    /// The system most like the `nth` measure that is accepted, if any is like it, and the words they share.
    pub(super) fn system(
        &self,
        nth: usize,
        accepts: impl Fn(&Filed<System>) -> bool,
    ) -> Option<(&'p Filed<System>, Vec<&'p str>)> {
        let named = |other: usize| self.named.get(other.checked_sub(self.measures.len())?).copied();
        let all: Range<usize> = self.measures.len()..self.measures.len() + self.named.len();
        let other = self.corpus.most_like(nth, all, |other| named(other).is_some_and(&accepts))?;
        Some((named(other)?, self.corpus.shared(nth, other)))
    }
}

/// What a measure says of itself: what it is, and what it is needed for.
fn said(measure: &Measure) -> Text<'_> {
    let needs = measure.needs.iter().filter_map(|need| need.what.as_deref());
    Text { title: &measure.title, rest: measure.summary.as_deref().into_iter().chain(needs).collect() }
}

/// What a system is called, each name with the others to explain it.
fn names(system: &System) -> impl Iterator<Item = Text<'_>> {
    let all = || std::iter::once(&system.title).chain(&system.functions).map(|name| &**name);
    all().enumerate().map(move |(nth, name)| {
        let others = all().enumerate().filter(|(other, _)| *other != nth);
        Text { title: name, rest: others.map(|(_, name)| name).collect() }
    })
}
