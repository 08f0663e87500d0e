//! The plans of both versions. A problem that is the same in both is solved once.

use std::collections::BTreeMap;

use super::View;
use crate::{
    model::{Id, PlanObjective},
    plan::{
        self, ActionPlan, Column, Outcome, PlanOptions, PlanningProblem, Requirement, Search, Trouble, model::Program,
        plan_near, solve::Watcher, translate,
    },
    problem::Message,
    score::Ranking,
};

/// How plans are made, on both sides alike.
pub struct PlanSettings<'b> {
    /// What to make as large as possible; default each strategy's own.
    pub objective: Option<PlanObjective>,
    /// Whether money that is only applied for counts as if it were granted.
    pub count_applied: bool,
    /// How to search for the two plans.
    pub search: Search<'b>,
    /// How to search for the plan without one of the changes.
    pub trial: Search<'b>,
}

/// Makes plans, and remembers them.
pub(super) struct Planner<'b, 'w> {
    pub(super) settings: &'b PlanSettings<'b>,
    pub(super) watcher: &'w mut dyn Watcher,
    known: Vec<(Puzzle, Found)>,
}

/// A version's plan.
pub(super) struct Planned<'p> {
    /// What there was to choose; none where nothing can be chosen as asked for.
    pub(super) problem: Option<PlanningProblem<'p>>,
    pub(super) found: Found,
}

/// What came of planning.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Found {
    Plan(ActionPlan),
    Infeasible(Vec<Need>),
    Unknown,
    Refused(Message),
}

/// A requirement that cannot be kept together with others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// What kind of requirement it is.
    pub kind: &'static str,
    /// What it is about.
    pub id: String,
    /// The other measure, where it is about two.
    pub other: Option<String>,
    /// The calendar year, where it is about one.
    pub year: Option<i64>,
}

/// All that the choice depends on.
#[derive(Clone, PartialEq)]
struct Puzzle {
    candidates: Vec<Id>,
    costs: Vec<i64>,
    columns: Vec<Column>,
    program: Program,
}

impl Puzzle {
    fn of(problem: &PlanningProblem<'_>) -> Result<Self, plan::TooLarge> {
        let model = translate(problem, &|_| true)?;
        Ok(Self {
            candidates: problem.candidates.iter().map(|candidate| candidate.measure.id.clone()).collect(),
            costs: problem.candidates.iter().map(|candidate| candidate.one_off_cost).collect(),
            columns: model.columns,
            program: model.program,
        })
    }
}

impl<'b, 'w> Planner<'b, 'w> {
    pub(super) fn new(settings: &'b PlanSettings<'b>, watcher: &'w mut dyn Watcher) -> Self {
        Self { settings, watcher, known: Vec::new() }
    }

    /// The plan of a version, in this ranking and scenario, and as near to another as is worth as much.
    pub(super) fn plan<'p>(
        &mut self,
        view: &View<'p>,
        ranking: &Ranking<'p>,
        other: Option<&Planned<'_>>,
        search: Search<'_>,
    ) -> Result<Planned<'p>, Trouble> {
        let PlanSettings { objective, count_applied, .. } = *self.settings;
        let options = PlanOptions { objective, count_applied, scenario: view.scenario, ..PlanOptions::default() };
        let portfolio = &view.side.portfolio;
        let problem = match PlanningProblem::new(portfolio, ranking, &options) {
            Ok(problem) => problem,
            Err(message) => return Ok(Planned { problem: None, found: Found::Refused(message) }),
        };
        let Ok(puzzle) = Puzzle::of(&problem) else {
            let found = Found::Refused(Message::new("failure-plan-too-large"));
            return Ok(Planned { problem: None, found });
        };
        if let Some((_, found)) = self.known.iter().find(|(known, _)| *known == puzzle) {
            return Ok(Planned { found: found.clone(), problem: Some(problem) });
        }
        let others = other.map(Planned::starts).unwrap_or_default();
        let starts = problem.candidates.iter().map(|candidate| others.get(candidate.measure.id.as_str()).copied());
        let found = match plan_near(&problem, &starts.collect::<Vec<_>>(), search, self.watcher)? {
            Outcome::Planned(plan) => {
                plan::check(portfolio, ranking, &options, &problem, &plan.starts, plan.worth)?;
                Found::Plan(plan)
            }
            Outcome::Infeasible(conflict) => Found::Infeasible(conflict.requirements.iter().map(need).collect()),
            Outcome::Unknown => Found::Unknown,
        };
        self.known.push((puzzle, found.clone()));
        Ok(Planned { problem: Some(problem), found })
    }
}

impl<'p> Planned<'p> {
    /// What is chosen or running, and when it starts; nothing where there is no plan.
    pub(super) fn starts(&self) -> BTreeMap<&'p str, i64> {
        let (Some(problem), Found::Plan(plan)) = (&self.problem, &self.found) else { return BTreeMap::new() };
        let chosen = problem.candidates.iter().zip(&plan.starts);
        let chosen = chosen.filter_map(|(candidate, start)| Some((candidate.measure.value.id.as_str(), (*start)?)));
        let running = problem.running.iter().map(|running| (running.measure.value.id.as_str(), running.start));
        chosen.chain(running).collect()
    }

    /// Whether there is one.
    pub(super) const fn has_plan(&self) -> bool {
        matches!(self.found, Found::Plan(_))
    }

    /// Whether no plan is worth more.
    pub(super) fn is_proven(&self) -> bool {
        matches!(&self.found, Found::Plan(plan) if plan.is_proven())
    }
}

fn need(requirement: &Requirement<'_>) -> Need {
    Need {
        kind: requirement.kind(),
        id: requirement.id().to_string(),
        other: requirement.other().map(ToString::to_string),
        year: requirement.year(),
    }
}
