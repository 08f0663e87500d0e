//! The plans of both versions. A problem that is the same in both is solved once.

use std::collections::BTreeMap;

use super::sides::Side;
use crate::{
    model::{Id, PlanObjective, Scenario},
    plan::{
        self, ActionPlan, Column, Outcome, PlanOptions, PlanningProblem, Requirement, Search, Trouble, model::Program,
        solve::Watcher, translate,
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

    /// The plan of a version, in this ranking and scenario.
    pub(super) fn plan<'p>(
        &mut self,
        side: &'p Side,
        ranking: &Ranking<'p>,
        scenario: Option<&'p Scenario>,
        search: Search<'_>,
    ) -> Result<Planned<'p>, Trouble> {
        let PlanSettings { objective, count_applied, .. } = *self.settings;
        let options = PlanOptions { objective, count_applied, scenario, ..PlanOptions::default() };
        let problem = match PlanningProblem::new(&side.portfolio, ranking, &options) {
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
        let found = match plan::checked(&side.portfolio, ranking, &options, &problem, search, self.watcher)? {
            Outcome::Planned(plan) => Found::Plan(plan),
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
