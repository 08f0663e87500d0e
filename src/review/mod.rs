//! What a change does: two versions of a portfolio, compared as values.
//!
//! Both are read, checked, ranked and planned in the same way; what differs is the effect. Where the versions come from does
//! not matter here, and a file is never compared as text.

mod attribution;
mod fields;
mod governance;
mod planned;
mod plans;
mod problems;
mod ranks;
mod records;
mod resources;
mod sides;
mod value;
mod value_writer;

pub use fields::FieldChange;
pub use governance::Concern;
pub use planned::{Need, PlanSettings};
pub use plans::{Attribution, Culprit, PlanEffect, PlanState, Shift};
pub use problems::ProblemChanges;
pub use ranks::{Cause, Move, Place, Points, Ranks};
pub use records::{Changed, Named, Records};
pub use resources::{BenefitChange, FundChange, Resources, RoleChange, YearChange};
pub use sides::{Side, Unread, Which};
pub use value::{Value, Word};

use std::collections::BTreeMap;

use crate::{
    load::Loaded,
    model::{Id, Scenario, Strategy, Weight},
    plan::{Figures, Trouble, solve::Watcher},
    problem::Problem,
    score::{Context, Method, Ranking, Weighing, default_method, rank},
};
use planned::{Found, Planned, Planner};
use records::changed_fields;

/// How both versions are looked at.
pub struct Settings<'s> {
    /// How measures are put in order; default each strategy's own way.
    pub method: Option<&'static Method>,
    /// The scenario, where a strategy has one of this id.
    pub scenario: Option<&'s str>,
    /// Own weights of criteria that are replaced, by id.
    pub weights: BTreeMap<Id, Weight>,
    /// How plans are made; none: without plans.
    pub plan: Option<PlanSettings<'s>>,
}

/// What a change does.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Effect {
    /// Files that have mistakes of form in one version only, and are taken to say what they say in the other.
    pub unread: Vec<Unread>,
    /// What in the strategy is different.
    pub strategy: Vec<FieldChange>,
    /// What happened to the measures.
    pub measures: Records,
    /// What happened to the records of decisions.
    pub decisions: Records,
    /// What happened to the adopted plans.
    pub plans: Records,
    /// What happened to the systems.
    pub systems: Records,
    /// What happened to the ranked list; none where the criteria of a version cannot be used.
    pub ranks: Option<Ranks>,
    /// What happened to the plan; none where none was asked for.
    pub plan: Option<PlanEffect>,
    /// What the plan takes and gives.
    pub resources: Resources,
    /// Which problems came and went.
    pub problems: ProblemChanges,
    /// What somebody with a mandate has to look at.
    pub governance: Vec<Concern>,
}

/// Compares two versions of a portfolio, with the problems of each. None where one has no strategy.
pub fn review(
    before: (&Loaded, &[Problem]),
    after: (&Loaded, &[Problem]),
    settings: &Settings<'_>,
    watcher: &mut dyn Watcher,
) -> Result<Option<Effect>, Trouble> {
    let Some((old, new)) = Side::both(before.0, after.0) else { return Ok(None) };
    let views = Views { before: View::new(&old, settings), after: View::new(&new, settings), settings };
    let (portfolio, portfolio_now) = (&old.portfolio, &new.portfolio);
    let strategy = changed_fields(&portfolio.strategy, &portfolio_now.strategy);
    let unread = sides::unread(before.0, after.0);
    let problems = ProblemChanges::compared(before.1, after.1).known(&unread);
    let mut effect = Effect {
        unread,
        measures: Records::compared(&portfolio.measures, &portfolio_now.measures),
        decisions: Records::compared(&portfolio.decisions, &portfolio_now.decisions),
        plans: Records::compared(&portfolio.plans, &portfolio_now.plans),
        systems: Records::compared(&portfolio.systems, &portfolio_now.systems),
        ranks: views
            .before
            .ranking
            .as_ref()
            .zip(views.after.ranking.as_ref())
            .map(|(old, new)| Ranks::compared(old, new)),
        plan: None,
        resources: Resources::default(),
        governance: governance::concerns(portfolio, portfolio_now, &strategy, &problems.new),
        strategy,
        problems,
    };
    if let Some(settings) = &settings.plan {
        effect.compare_plans(&views, &mut Planner::new(settings, watcher))?;
    }
    Ok(Some(effect))
}

impl Effect {
    fn compare_plans(&mut self, views: &Views<'_>, planner: &mut Planner<'_, '_>) -> Result<(), Trouble> {
        let search = planner.settings.search;
        let (Some(old), Some(new)) = (&views.before.ranking, &views.after.ranking) else { return Ok(()) };
        let (before, after) = (&views.before, &views.after);
        let old = planner.plan(before, old, None, search)?;
        let new = planner.plan(after, new, Some(&old), search)?;
        let mut plan = PlanEffect::compared((&before.side.portfolio, &old), (&after.side.portfolio, &new));
        attribution::attribute(&mut plan, views, &self.measures, (&old, &new), planner)?;
        self.plan = Some(plan);
        if let (Some(old), Some(new)) = (figures(&old), figures(&new)) {
            self.resources = Resources::compared((before.strategy(), &old), (after.strategy(), &new));
        }
        Ok(())
    }

    /// What of it is about the measures that are shown, and about no measure.
    #[must_use]
    pub fn only(mut self, shows: impl Fn(&str) -> bool) -> Self {
        let named = |named: &Named| shows(&named.id);
        self.measures.added.retain(named);
        self.measures.removed.retain(named);
        self.measures.changed.retain(|changed| shows(&changed.record.id));
        if let Some(ranks) = &mut self.ranks {
            ranks.moved.retain(|it| shows(&it.measure.id));
        }
        if let Some(plan) = &mut self.plan {
            for shifts in [&mut plan.entered, &mut plan.left, &mut plan.moved] {
                shifts.retain(|shift| shows(&shift.measure.id));
            }
        }
        self.problems.retain(|problem| problem.measure().is_none_or(&shows));
        self.governance.retain(|concern| concern.measure().is_none_or(&shows));
        self
    }

    /// Whether the change does nothing that anybody need be told of.
    pub fn is_nothing(&self) -> bool {
        let records = [&self.measures, &self.decisions, &self.plans, &self.systems];
        records.into_iter().all(Records::is_same)
            && self.unread.is_empty()
            && self.strategy.is_empty()
            && self.ranks.as_ref().is_none_or(|ranks| ranks.moved.is_empty())
            && self.plan.as_ref().is_none_or(PlanEffect::is_same)
            && self.resources.is_same()
            && self.problems.is_same()
            && self.governance.is_empty()
    }
}

fn figures<'f>(planned: &'f Planned<'f>) -> Option<Figures<'f, 'f>> {
    let (Some(problem), Found::Plan(plan)) = (&planned.problem, &planned.found) else { return None };
    Some(Figures::new(problem, plan))
}

/// A version as it is ranked under the settings.
struct View<'p> {
    side: &'p Side,
    scenario: Option<&'p Scenario>,
    /// None where the criteria cannot be used.
    ranking: Option<Ranking<'p>>,
}

/// Both versions.
struct Views<'v> {
    before: View<'v>,
    after: View<'v>,
    settings: &'v Settings<'v>,
}

impl<'p> View<'p> {
    fn new(side: &'p Side, settings: &Settings<'_>) -> Self {
        let strategy = &*side.portfolio.strategy.value;
        let scenario = settings.scenario.and_then(|id| strategy.scenarios.iter().find(|scenario| scenario.id == *id));
        let mut weights = scenario.map(|scenario| scenario.weights.clone()).unwrap_or_default();
        weights.extend(settings.weights.clone());
        let ranking = Weighing::new(strategy, &weights).ok().map(|weighing| {
            let context = Context::new(&side.portfolio, weighing, &side.doubtful);
            rank(&context, settings.method.unwrap_or_else(|| default_method(strategy)))
        });
        Self { side, scenario, ranking }
    }

    fn strategy(&self) -> &'p Strategy {
        &self.side.portfolio.strategy.value
    }
}
