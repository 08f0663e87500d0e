//! Which keys refer to what: the references of the file formats.

use super::names::{
    Known, Names, benefit_sources, benefit_types, bodies, cost_keys, cost_phases, criteria, focus_areas, funds,
    measures, objectives, plans, principles, roles, rules, scenarios, sets, systems, units,
};

/// A key whose values, or whose own keys, are ids of something.
pub(super) struct Link {
    /// The type that has the key, by its name in Rust.
    pub(super) of_type: &'static str,
    /// The key; none where the type itself is the id.
    pub(super) key: Option<&'static str>,
    /// Whether it is the keys below that are ids, not the values.
    pub(super) by_key: bool,
    /// What they are ids of.
    pub(super) to: fn(&Known<'_>) -> Names,
}

const fn value(of_type: &'static str, key: &'static str, to: fn(&Known<'_>) -> Names) -> Link {
    Link { of_type, key: Some(key), by_key: false, to }
}

const fn keys(of_type: &'static str, key: &'static str, to: fn(&Known<'_>) -> Names) -> Link {
    Link { of_type, key: Some(key), by_key: true, to }
}

const fn whole(of_type: &'static str, to: fn(&Known<'_>) -> Names) -> Link {
    Link { of_type, key: None, by_key: false, to }
}

/// Every reference. An id that is in none of these rows names something itself, or is free.
pub(super) static LINKS: &[Link] = &[
    // A measure.
    value("Measure", "owner", units),
    value("Measure", "focus_areas", focus_areas),
    value("Measure", "objectives", objectives),
    value("Measure", "merged_into", measures),
    value("Measure", "cost_key", cost_keys),
    value("Measure", "depends_on", measures),
    value("Measure", "excludes", measures),
    keys("Measure", "principles", principles),
    keys("Measure", "scores", criteria),
    value("Proposer", "unit", units),
    whole("Participant", units),
    value("Participation", "unit", units),
    value("ExistingSolutions", "found", measures),
    value("ExistingSolutions", "found", systems),
    value("SystemLinks", "uses", systems),
    value("SystemLinks", "adds", systems),
    value("SystemLinks", "changes", systems),
    value("SystemLinks", "retires", systems),
    value("Procurement", "by", units),
    value("Cost", "phase", cost_phases),
    value("Cost", "fund", funds),
    whole("Payer", units),
    value("Funding", "fund", funds),
    value("Effort", "role", roles),
    value("OwnEffort", "unit", units),
    value("Actual", "phase", cost_phases),
    value("Benefit", "type", benefit_types),
    value("Benefit", "owner", units),
    whole("Split", cost_keys),
    Link { of_type: "Split", key: None, by_key: true, to: units },
    value("BudgetCut", "fund", funds),
    value("Acceptance", "rule", rules),
    // A meeting's decisions, a plan, a system.
    value("Decision", "body", bodies),
    value("DecisionItem", "measure", measures),
    value("DecisionItem", "plan", plans),
    value("DecisionItem", "waives", principles),
    value("Plan", "scenario", scenarios),
    value("PlanItem", "measure", measures),
    value("LeftOut", "measure", measures),
    value("FundUse", "fund", funds),
    value("System", "owner", units),
    value("System", "users", units),
    // The strategy.
    value("StrategyHead", "procurement", units),
    value("Adoption", "body", bodies),
    value("FocusArea", "set", sets),
    value("Principle", "set", sets),
    value("Criterion", "parent", criteria),
    whole("Source", benefit_sources),
    value("Unit", "parent", units),
    keys("CostKey", "shares", units),
    keys("Strategy", "rules", rules),
    value("Meeting", "body", bodies),
    keys("Scenario", "weights", criteria),
    keys("Scenario", "frames", funds),
    keys("Scenario", "capacity", roles),
];
