//! What somebody with a mandate has to look at.

use super::{
    fields::FieldChange,
    records::{Named, Titled as _},
    value::Value,
};
use crate::{
    load::stem,
    model::{Acceptance, Date, Measure, Portfolio},
    problem::Problem,
};

/// Something that somebody with a mandate has to look at.
#[derive(Debug, Clone, PartialEq)]
pub enum Concern {
    /// A measure has another status, and the decision for it is missing.
    Undecided(Named, Problem),
    /// A decision or an adopted plan was altered.
    Altered(Named, Problem),
    /// What measures are ranked by was changed: these criteria.
    Criteria(Vec<String>),
    /// How strict the rules are was changed: these rules.
    Rules(Vec<String>),
    /// Who may decide what was changed: these bodies.
    Mandates(Vec<String>),
    /// A problem was accepted.
    Accepted {
        /// The measure that has the problem.
        measure: Named,
        /// The rule that is broken.
        rule: String,
        /// Why that is accepted.
        why: String,
        /// The last day on which it is.
        until: Date,
    },
}

impl Concern {
    /// Id of the measure or record that it is about; `strategy` where it is the strategy.
    pub fn id(&self) -> &str {
        match self {
            Self::Undecided(named, _) | Self::Altered(named, _) | Self::Accepted { measure: named, .. } => &named.id,
            Self::Criteria(_) | Self::Rules(_) | Self::Mandates(_) => "strategy",
        }
    }

    /// Id of the measure that it is about, where it is about one.
    pub(super) fn measure(&self) -> Option<&str> {
        match self {
            Self::Undecided(measure, _) | Self::Accepted { measure, .. } => Some(&measure.id),
            Self::Altered(..) | Self::Criteria(_) | Self::Rules(_) | Self::Mandates(_) => None,
        }
    }

    /// What kind of concern it is, as programs read it.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Undecided(..) => "status-without-decision",
            Self::Altered(..) => "record-altered",
            Self::Criteria(_) => "weights-changed",
            Self::Rules(_) => "rules-changed",
            Self::Mandates(_) => "mandates-changed",
            Self::Accepted { .. } => "acceptance-added",
        }
    }
}

/// Rules that speak where a status has no decision behind it, and of records of the past.
const UNDECIDED: [&str; 2] = ["decision-missing", "status-jump"];
const ALTERED: &str = "record-altered";

/// Every concern: what lacks a decision first, then what was altered, then what the strategy says, then what is accepted.
pub(super) fn concerns(
    before: &Portfolio,
    after: &Portfolio,
    strategy: &[FieldChange],
    new_problems: &[Problem],
) -> Vec<Concern> {
    let named = |problem: &Problem| {
        let id = stem(&problem.place.file);
        let title = after.measure(id).map_or_else(|| id.to_owned(), |measure| measure.title().to_owned());
        Named { id: id.to_owned(), title }
    };
    let has_moved = |problem: &&Problem| {
        let id = stem(&problem.place.file);
        let status = |portfolio: &Portfolio| portfolio.measure(id).map(|measure| measure.status);
        status(before) != status(after)
    };
    let undecided = new_problems.iter().filter(|problem| UNDECIDED.contains(&problem.rule)).filter(has_moved);
    let altered = new_problems.iter().filter(|problem| problem.rule == ALTERED);
    let mut concerns: Vec<Concern> = undecided.map(|it| Concern::Undecided(named(it), it.clone())).collect();
    concerns.extend(altered.map(|it| Concern::Altered(named(it), it.clone())));
    concerns.extend(changed_entries(strategy, "criterion").map(Concern::Criteria));
    concerns.extend(changed_entries(strategy, "rules").map(Concern::Rules));
    concerns.extend(changed_entries(strategy, "body").map(Concern::Mandates));
    concerns.extend(accepted(before, after));
    concerns
}

/// The entries of a table that changed; none where none did.
fn changed_entries(strategy: &[FieldChange], table: &str) -> Option<Vec<String>> {
    let mut entries: Vec<String> = strategy.iter().flat_map(|change| entries_of(change, table)).collect();
    entries.dedup();
    (!entries.is_empty()).then_some(entries)
}

/// The entries of a table that a change is in, unless only their words are others.
fn entries_of(change: &FieldChange, table: &str) -> Vec<String> {
    match change.path.as_slice() {
        [first, ..] if first != table => Vec::new(),
        [_, _, key, ..] if matches!(&**key, "title" | "question" | "levels") => Vec::new(),
        [_, entry, ..] => vec![entry.clone()],
        // The whole table came, went or was put in another order.
        [_] => [&change.before, &change.after].into_iter().flat_map(Value::entries).collect(),
        [] => Vec::new(),
    }
}

fn accepted(before: &Portfolio, after: &Portfolio) -> Vec<Concern> {
    let mut concerns = Vec::new();
    for measure in after.measures.iter().filter(|measure| !measure.accepts.is_empty()) {
        let old: &[Acceptance] =
            before.measure(&measure.id).map_or(&[], |old: &crate::model::Filed<Measure>| &old.accepts);
        let is_new = |accepted: &&Acceptance| {
            old.iter().all(|other| other.rule != accepted.rule || other.until < accepted.until)
        };
        concerns.extend(measure.accepts.iter().filter(is_new).map(|accepted| Concern::Accepted {
            measure: measure.named(),
            rule: accepted.rule.to_string(),
            why: accepted.why.to_string(),
            until: accepted.until,
        }));
    }
    concerns
}
