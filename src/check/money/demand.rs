//! What the decided measures take together, and when each of them starts.

use std::{cmp::Reverse, collections::BTreeMap};

use crate::{
    check::{Facts, Rule},
    economy::{self, Counted, Needs, Taken},
    model::{Filed, Measure, Whole},
    problem::{Message, Part, Place},
    route,
};

/// What the decided measures take from funds and of roles. A measure that has been dropped since a plan was adopted
/// takes nothing.
pub(in crate::check) struct Demand<'p> {
    /// The sum, by calendar year.
    pub(in crate::check) taken: Taken<'p>,
    takers: Vec<Taker<'p>>,
}

/// One decided measure.
pub(in crate::check) struct Taker<'p> {
    /// The measure.
    pub(in crate::check) measure: &'p Filed<Measure>,
    /// What it takes by project year.
    pub(in crate::check) needs: Needs<'p>,
    /// The calendar year in which it starts.
    pub(in crate::check) start: i64,
}

impl<'p> Demand<'p> {
    /// Adds the decided measures up.
    pub(in crate::check) fn new(facts: &Facts<'p>) -> Self {
        let starts = Starts::new(facts);
        let mut demand = Self { taken: Taken::default(), takers: Vec::new() };
        for measure in facts.portfolio.measures.iter().filter(|measure| starts.is_decided(measure)) {
            let needs = economy::needs(&facts.portfolio.strategy, measure, Counted::Granted);
            let start = starts.of(measure);
            demand.taken.add(&needs, start);
            demand.takers.push(Taker { measure, needs, start });
        }
        demand
    }

    /// Those who take something, the most first; none as long as no one of them has come as far as the rule's first
    /// status.
    pub(in crate::check) fn takers<T: Ord + Default>(
        &self,
        facts: &Facts<'_>,
        rule: &Rule,
        amount: impl Fn(&Taker<'p>) -> T,
    ) -> Vec<(&Taker<'p>, T)> {
        let mut takers: Vec<_> = self.takers.iter().map(|taker| (taker, amount(taker))).collect();
        takers.retain(|(_, amount)| *amount > T::default());
        if !takers.iter().any(|(taker, _)| facts.bites(rule, taker.measure)) {
            return Vec::new();
        }
        takers.sort_by(|(_, a), (_, b)| Reverse(a).cmp(&Reverse(b)));
        takers
    }
}

/// The takers that are worth naming beside a problem: the three that take most.
pub(in crate::check) fn named<T: Into<Part>>(
    takers: Vec<(&Taker<'_>, T)>,
    words: &'static str,
    key: &'static str,
) -> Vec<(Place, Message)> {
    let related = takers.into_iter().take(3).map(|(taker, amount)| {
        let message = Message::new(words).with("measure", &*taker.measure.title).with("amount", amount);
        (Place::key(&taker.measure.file, route![key]), message)
    });
    related.collect()
}

/// When measures start: the year they did, else that of the newest adopted plan, else the one they are reckoned from.
pub(in crate::check) struct Starts<'f, 'p> {
    facts: &'f Facts<'p>,
    planned: BTreeMap<&'p str, i64>,
}

impl<'f, 'p> Starts<'f, 'p> {
    /// Looks the plan up once.
    pub(in crate::check) fn new(facts: &'f Facts<'p>) -> Self {
        let items = facts.adopted_plan().into_iter().flat_map(|plan| &plan.items);
        Self { facts, planned: items.map(|item| (item.measure.as_str(), item.start.get())).collect() }
    }

    /// The calendar year in which a measure starts.
    pub(in crate::check) fn of(&self, measure: &Measure) -> i64 {
        let planned = || self.planned.get(measure.id.as_str()).copied();
        let reckoned = || economy::start_year(&self.facts.portfolio.strategy, measure);
        measure.schedule.started.map(Whole::get).or_else(planned).unwrap_or_else(reckoned)
    }

    /// Whether a measure is decided, and not dropped since.
    pub(in crate::check) fn is_decided(&self, measure: &Measure) -> bool {
        measure.status.is_running() || (!measure.status.is_dropped() && self.planned.contains_key(measure.id.as_str()))
    }
}
