//! What rules look at: the portfolio, and what follows from the decisions in it.

use std::{collections::BTreeMap, sync::OnceLock};

use super::{Rule, reuse::Resemblance};
use crate::{
    load::Doubtful,
    model::{Date, Decision, DecisionItem, Filed, History, Id, Mandate, Measure, Outcome, Plan, Portfolio, Status},
    route,
};

/// A portfolio as rules see it.
pub struct Facts<'p> {
    /// The portfolio.
    pub portfolio: &'p Portfolio,
    /// What could not be read as it stands.
    pub doubtful: &'p Doubtful,
    /// The day as seen from which something is late.
    pub as_of: Date,
    /// Whether the portfolio is compared with how it was.
    pub compared: bool,
    decided: BTreeMap<&'p str, Vec<Decided<'p>>>,
    adopted: Option<&'p Filed<Plan>>,
    resemblance: OnceLock<Resemblance<'p>>,
}

/// A decision about a measure.
#[derive(Clone, Copy)]
pub struct Decided<'p> {
    /// The meeting.
    pub meeting: &'p Filed<Decision>,
    /// What it decided.
    pub item: &'p DecisionItem,
}

impl<'p> Facts<'p> {
    /// Sorts the decisions by what they are about.
    pub fn new(portfolio: &'p Portfolio, doubtful: &'p Doubtful, as_of: Date) -> Self {
        let mut decided: BTreeMap<&str, Vec<Decided<'_>>> = BTreeMap::new();
        for meeting in &portfolio.decisions {
            for item in &meeting.decides {
                if let Some(measure) = &item.measure {
                    decided.entry(measure).or_default().push(Decided { meeting, item });
                }
            }
        }
        // The newest last; the meetings of one day stand in the order of their ids.
        for decisions in decided.values_mut() {
            decisions.sort_by_key(|decided| decided.meeting.date);
        }
        let adopted = newest_adopted(portfolio);
        Self { portfolio, doubtful, as_of, compared: false, decided, adopted, resemblance: OnceLock::new() }
    }

    /// The newest plan that a meeting has approved.
    pub fn adopted_plan(&self) -> Option<&'p Filed<Plan>> {
        self.adopted
    }

    /// What measures and systems are like each other; worked out when a rule first asks.
    pub(super) fn resemblance(&self) -> &Resemblance<'p> {
        self.resemblance.get_or_init(|| Resemblance::new(self.portfolio))
    }

    /// Whether every decision could be read. Where not, nobody can say that one is missing.
    pub fn knows_decisions(&self) -> bool {
        let doubtful = |meeting: &Filed<Decision>| self.doubtful.meets(&meeting.file, &route!["decides"]);
        !self.portfolio.unread.decisions && !self.portfolio.decisions.iter().any(doubtful)
    }

    /// What has been decided about a measure, the newest last.
    pub fn decisions(&self, measure: &Measure) -> &[Decided<'p>] {
        self.decided.get(measure.id.as_str()).map_or(&[], Vec::as_slice)
    }

    /// How far a measure has come for the rules: a measure aside counts as what was last approved for it, else as an idea.
    pub fn standing(&self, measure: &Measure) -> Status {
        if !measure.status.is_aside() {
            return measure.status;
        }
        let approved = self.decisions(measure).iter().rev().filter(|decided| decided.item.outcome == Outcome::Approved);
        approved.filter_map(|decided| decided.item.to).find(|to| !to.is_aside()).unwrap_or(Status::Idea)
    }

    /// The status from which a rule bites for a measure, after the strategy's settings and the measure's track.
    pub fn first_status(&self, rule: &Rule, measure: &Measure) -> Option<Status> {
        let from = rule.settings_in(&self.portfolio.strategy).from.or(rule.from)?;
        Some(measure.track.first_from(from))
    }

    /// Whether a measure has come as far as a rule's first status.
    pub fn bites(&self, rule: &Rule, measure: &Measure) -> bool {
        self.first_status(rule, measure).is_none_or(|from| self.standing(measure) >= from)
    }

    /// Whether a rule is about a time before the measure was registered, of which nobody knows enough.
    pub fn is_history(&self, rule: &Rule, measure: &Measure) -> bool {
        let unknown =
            measure.registered.as_ref().is_some_and(|registered| registered.history == Some(History::Unknown));
        unknown && self.first_status(rule, measure).is_some_and(|from| from < self.standing(measure))
    }
}

/// The plans that a body with the authority has approved.
pub(super) fn approved_plans(portfolio: &Portfolio) -> impl Iterator<Item = &Id> {
    let bodies = &portfolio.strategy.bodies;
    let may = |id: &Id| bodies.iter().any(|body| body.id == *id && body.decides.contains(&Mandate::Plan));
    let items =
        portfolio.decisions.iter().filter(move |meeting| may(&meeting.body)).flat_map(|meeting| &meeting.decides);
    items.filter(|item| item.outcome == Outcome::Approved).filter_map(|item| item.plan.as_ref())
}

/// Of the approved plans the one made last; of two made on one day the later id.
fn newest_adopted(portfolio: &Portfolio) -> Option<&Filed<Plan>> {
    let plans = approved_plans(portfolio).filter_map(|id| portfolio.plan(id));
    plans.max_by(|a, b| (a.made, &a.id).cmp(&(b.made, &b.id)))
}
