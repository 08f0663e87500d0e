//! What can be referred to.

use std::{collections::BTreeSet, sync::Arc};

use crate::{
    check::{Facts, Findings, PLANNED, RULES},
    model::{Id, Portfolio},
    problem::{Message, Part, Place, Route},
    route,
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
    portfolio: &'p Portfolio,
    /// Sorted ids of each kind that the strategy names, at the kind's number.
    named: [Vec<&'p str>; KINDS],
    /// Kinds of which the strategy's own table could not be read, so that nothing can be said to be missing.
    doubtful: [bool; KINDS],
    has_systems: bool,
}

impl<'p> Targets<'p> {
    pub(super) fn new(facts: &Facts<'p>) -> Self {
        let portfolio = facts.portfolio;
        let strategy = &portfolio.strategy.value;
        let mut targets = Self {
            portfolio,
            named: Default::default(),
            doubtful: [false; KINDS],
            has_systems: !portfolio.systems.is_empty() || !portfolio.unread.systems.is_empty(),
        };
        let mut name = |kind: Kind, table: &'static str, ids: BTreeSet<&'p str>| {
            targets.named[kind as usize] = ids.into_iter().collect();
            targets.doubtful[kind as usize] = facts.doubtful.meets(&portfolio.strategy.file, &route![table]);
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
        name(Kind::Rule, "rules", RULES.iter().map(|rule| rule.name).chain(PLANNED.iter().copied()).collect());
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

    fn has(&self, kind: Kind, id: &str) -> bool {
        match kind {
            Kind::Measure => self.portfolio.measure(id).is_some() || self.portfolio.unread.measures.contains(id),
            Kind::Plan => self.portfolio.plan(id).is_some() || self.portfolio.unread.plans.contains(id),
            Kind::System => {
                !self.has_systems || self.portfolio.system(id).is_some() || self.portfolio.unread.systems.contains(id)
            }
            Kind::MeasureOrSystem => self.has(Kind::Measure, id) || self.has(Kind::System, id),
            _ => self.doubtful[kind as usize] || self.named[kind as usize].binary_search(&id).is_ok(),
        }
    }

    fn like(&self, kind: Kind, id: &str) -> Option<&str> {
        let of = |ids: &mut dyn Iterator<Item = &'p Id>| nearest(id, ids.map(Id::as_str));
        match kind {
            Kind::Measure => of(&mut self.portfolio.measures.iter().map(|measure| &measure.value.id)),
            Kind::Plan => of(&mut self.portfolio.plans.iter().map(|plan| &plan.value.id)),
            Kind::System => of(&mut self.portfolio.systems.iter().map(|system| &system.value.id)),
            Kind::MeasureOrSystem => self.like(Kind::Measure, id).or_else(|| self.like(Kind::System, id)),
            _ => nearest(id, self.named[kind as usize].iter().copied()),
        }
    }
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
