//! What can be referred to.

use std::{collections::BTreeSet, sync::Arc};

use crate::{
    check::{Facts, Findings, RULES},
    model::Id,
    problem::{Message, Part, Place, Route},
    similar::nearest,
};

/// The kinds of thing that can be referred to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Measure,
    Plan,
    System,
    MeasureOrSystem,
    Set,
    FocusArea,
    Objective,
    Principle,
    BenefitType,
    Criterion,
    CostPhase,
    Unit,
    CostKey,
    Body,
    Role,
    Fund,
    Scenario,
    Rule,
}

/// How many kinds there are; the last one above counts them.
const KINDS: usize = Kind::Rule as usize + 1;

impl Kind {
    /// Key of the word for it.
    const fn word(self) -> &'static str {
        match self {
            Self::Measure => "kind-measure",
            Self::Plan => "kind-plan",
            Self::System => "kind-system",
            Self::MeasureOrSystem => "kind-measure-or-system",
            Self::Set => "kind-set",
            Self::FocusArea => "kind-focus-area",
            Self::Objective => "kind-objective",
            Self::Principle => "kind-principle",
            Self::BenefitType => "kind-benefit-type",
            Self::Criterion => "kind-criterion",
            Self::CostPhase => "kind-cost-phase",
            Self::Unit => "kind-unit",
            Self::CostKey => "kind-cost-key",
            Self::Body => "kind-body",
            Self::Role => "kind-role",
            Self::Fund => "kind-fund",
            Self::Scenario => "kind-scenario",
            Self::Rule => "kind-rule",
        }
    }
}

/// Every id that exists, by what it names.
pub(super) struct Targets<'p> {
    /// Sorted ids of each kind, at the kind's number.
    named: [Vec<&'p str>; KINDS],
    /// Kinds of which not all are known, so that nothing can be said to be missing.
    doubtful: [bool; KINDS],
}

impl<'p> Targets<'p> {
    pub(super) fn new(facts: &Facts<'p>) -> Self {
        let portfolio = facts.portfolio;
        let strategy = &portfolio.strategy.value;
        let mut targets = Self { named: Default::default(), doubtful: [false; KINDS] };
        targets.name_files(facts);
        let mut name = |kind: Kind, table: &'static str, ids: BTreeSet<&'p str>| {
            targets.named[kind as usize] = ids.into_iter().collect();
            targets.doubtful[kind as usize] = facts.doubtful.hides_ids(&portfolio.strategy.file, table);
        };
        let objectives = strategy.focus_areas.iter().flat_map(|area| &area.objectives);
        name(Kind::Set, "set", strategy.sets.iter().map(|set| &*set.id).collect());
        name(Kind::FocusArea, "focus_area", strategy.focus_areas.iter().map(|area| &*area.id).collect());
        name(Kind::Objective, "focus_area", objectives.map(|objective| &*objective.id).collect());
        name(Kind::Principle, "principle", strategy.principles.iter().map(|principle| &*principle.id).collect());
        name(Kind::BenefitType, "benefit_type", strategy.benefit_types.iter().map(|kind| &*kind.id).collect());
        name(Kind::Criterion, "criterion", strategy.criteria.iter().map(|criterion| &*criterion.id).collect());
        name(Kind::CostPhase, "cost_phase", strategy.cost_phases.iter().map(|phase| &*phase.id).collect());
        name(Kind::Unit, "unit", strategy.units.iter().map(|unit| &*unit.id).collect());
        name(Kind::CostKey, "cost_key", strategy.cost_keys.iter().map(|key| &*key.id).collect());
        name(Kind::Body, "body", strategy.bodies.iter().map(|body| &*body.id).collect());
        name(Kind::Role, "role", strategy.roles.iter().map(|role| &*role.id).collect());
        name(Kind::Fund, "fund", strategy.funds.iter().map(|fund| &*fund.id).collect());
        name(Kind::Scenario, "scenario", strategy.scenarios.iter().map(|scenario| &*scenario.id).collect());
        name(Kind::Rule, "rules", RULES.iter().map(|rule| rule.name).collect());
        targets.doubtful[Kind::Rule as usize] = false;
        targets
    }

    /// Looks at the references of one file.
    pub(super) fn checker<'t, 'f, 'd>(
        &'t self,
        file: &'t Arc<str>,
        findings: &'f mut Findings<'d>,
    ) -> Checker<'t, 'p, 'f, 'd> {
        Checker { targets: self, file, findings }
    }

    /// Names what has files of its own. Those that could not be read exist all the same.
    fn name_files(&mut self, facts: &Facts<'p>) {
        let portfolio = facts.portfolio;
        let unread = &portfolio.unread;
        let measures = portfolio.measures.iter().map(|measure| &measure.value.id).chain(&unread.measures);
        let systems = portfolio.systems.iter().map(|system| &system.value.id).chain(&unread.systems);
        let plans = portfolio.plans.iter().map(|plan| &plan.value.id).chain(&unread.plans);
        self.named[Kind::Measure as usize] = sorted(measures.clone());
        self.named[Kind::System as usize] = sorted(systems.clone());
        self.named[Kind::MeasureOrSystem as usize] = sorted(measures.chain(systems));
        self.named[Kind::Plan as usize] = sorted(plans);
        // A portfolio without a system overview may still name systems.
        let no_systems = self.named[Kind::System as usize].is_empty();
        self.doubtful[Kind::System as usize] = no_systems;
        self.doubtful[Kind::MeasureOrSystem as usize] = no_systems;
    }

    fn has(&self, kind: Kind, id: &str) -> bool {
        self.doubtful[kind as usize] || self.named[kind as usize].binary_search(&id).is_ok()
    }

    fn like(&self, kind: Kind, id: &str) -> Option<&str> {
        nearest(id, self.named[kind as usize].iter().copied())
    }
}

fn sorted<'p>(ids: impl Iterator<Item = &'p Id>) -> Vec<&'p str> {
    let mut ids: Vec<&str> = ids.map(Id::as_str).collect();
    ids.sort_unstable();
    ids
}

/// Looks at the references of one file.
pub(super) struct Checker<'t, 'p, 'f, 'd> {
    targets: &'t Targets<'p>,
    file: &'t Arc<str>,
    findings: &'f mut Findings<'d>,
}

impl Checker<'_, '_, '_, '_> {
    /// A value that refers to something.
    pub(super) fn value(&mut self, kind: Kind, id: &str, route: impl FnOnce() -> Route) {
        if !self.targets.has(kind, id) {
            self.report(kind, id, Place::value(self.file, route()));
        }
    }

    /// A value that may refer to something.
    pub(super) fn optional(&mut self, kind: Kind, id: Option<&Id>, route: impl FnOnce() -> Route) {
        if let Some(id) = id {
            self.value(kind, id, route);
        }
    }

    /// Values of a list that all refer to the same kind of thing.
    pub(super) fn list(&mut self, kind: Kind, ids: &[Id], route: impl Fn() -> Route) {
        for (nth, id) in ids.iter().enumerate() {
            self.value(kind, id, || route().then(nth));
        }
    }

    /// Keys of a mapping that all refer to the same kind of thing.
    pub(super) fn keys<'i>(&mut self, kind: Kind, ids: impl Iterator<Item = &'i Id>, route: impl Fn() -> Route) {
        for id in ids {
            if !self.targets.has(kind, id) {
                self.report(kind, id, Place::key(self.file, route().then(id.to_string())));
            }
        }
    }

    fn report(&mut self, kind: Kind, id: &str, place: Place) {
        let like = self.targets.like(kind, id);
        let key = if like.is_some() { "dangling-reference.says-like" } else { "dangling-reference.says" };
        let message = Message::new(key)
            .with("kind", Part::Words(kind.word().to_owned()))
            .with("id", id)
            .with("like", like.unwrap_or_default());
        self.findings.add(place, message);
    }
}
