//! What somebody with a mandate has to look at.

use super::{
    fields::FieldChange,
    records::{Named, Titled as _},
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
    let tables: [(&str, fn(Vec<String>) -> Concern); 3] =
        [("criterion", Concern::Criteria), ("rules", Concern::Rules), ("body", Concern::Mandates)];
    for (table, concern) in tables {
        let mut entries: Vec<String> = strategy.iter().filter_map(|change| entry_of(change, table)).collect();
        entries.dedup();
        if !entries.is_empty() {
            concerns.push(concern(entries));
        }
    }
    concerns.extend(accepted(before, after));
    concerns
}

/// The entry of a table that a change is in, unless only its words are another.
fn entry_of(change: &FieldChange, table: &str) -> Option<String> {
    let only_words = change.path.get(2).is_some_and(|key| matches!(&**key, "title" | "question" | "levels"));
    let in_table = change.path.first().is_some_and(|key| key == table) && !only_words;
    in_table.then(|| change.path.get(1).cloned().unwrap_or_default())
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
