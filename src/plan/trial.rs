//! What a plan would lose with one measure more, or one less: the same program solved again.

use super::{
    ActionPlan, Search,
    integer::{IntegerModel, TooLarge, translate},
    load::Load,
    model::{Program, Row},
    problem::PlanningProblem,
    solve::{Solved, Watcher},
};

/// A plan on which changes are tried.
pub struct Bench<'t, 'p> {
    pub(super) problem: &'t PlanningProblem<'p>,
    pub(super) plan: &'t ActionPlan,
    pub(super) model: IntegerModel<'p>,
    pub(super) search: Search<'t>,
}

/// What comes of solving a plan again with one thing changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trial {
    /// The candidate that was put in or taken out.
    pub candidate: usize,
    /// What came of it.
    pub result: Tried,
}

/// What comes of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tried {
    /// Another plan.
    Changed(Change),
    /// There is no plan with that change.
    Impossible,
    /// Nothing was found in time.
    Unknown,
}

/// How a plan changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The calendar year in which each candidate starts then.
    pub starts: Vec<Option<i64>>,
    /// The candidates that come in besides.
    pub enter: Vec<usize>,
    /// The candidates that go out besides.
    pub leave: Vec<usize>,
    /// What the plan is worth less, in whole numbers of the objective. Where it is not proven, it is at most this.
    pub loss: i64,
    /// Whether nothing better is possible with that change.
    pub is_proven: bool,
}

impl Trial {
    /// The other plan, where there is one.
    pub const fn change(&self) -> Option<&Change> {
        match &self.result {
            Tried::Changed(change) => Some(change),
            Tried::Impossible | Tried::Unknown => None,
        }
    }
}

impl<'t, 'p> Bench<'t, 'p> {
    /// A plan of a problem, and how much each trial may search.
    pub fn new(problem: &'t PlanningProblem<'p>, plan: &'t ActionPlan, search: Search<'t>) -> Result<Self, TooLarge> {
        Ok(Self { problem, plan, model: translate(problem, &|_| true)?, search })
    }

    /// What a candidate that is left out would displace if it had to be done, and what that would cost.
    pub fn put_in(&self, candidate: usize, watcher: &mut dyn Watcher) -> Trial {
        let mut program = self.model.program.clone();
        program.groups[candidate].required = true;
        let start = self.around(candidate);
        self.trial(candidate, &program, start.as_deref(), watcher)
    }

    /// As much of the plan as fits beside a candidate, with the start that leaves most; none where something is missing.
    fn around(&self, candidate: usize) -> Option<Vec<usize>> {
        let program = &self.model.program;
        let mut others = self.model.chosen(&self.plan.starts);
        // What others wait for comes first.
        others.sort_by_key(|column| self.model.columns[*column].start);
        let beside = |column: usize| {
            let mut load = Load::new(program, &[column]);
            let mut chosen: Vec<usize> = others.iter().copied().filter(|other| load.takes(*other)).collect();
            chosen.push(column);
            chosen
        };
        let choices = program.groups[candidate].columns.clone().map(beside);
        choices.filter(|chosen| program.allows(chosen)).max_by_key(|chosen| program.worth_of(chosen))
    }

    /// What would take the place of a chosen candidate that could not be done, and what its loss would cost.
    pub fn take_out(&self, candidate: usize, watcher: &mut dyn Watcher) -> Trial {
        let mut program = self.model.program.clone();
        let columns = program.groups[candidate].columns.clone();
        program.rows.push(Row { terms: columns.map(|column| (column, 1)).collect(), most: 0 });
        // What is left of the plan without a measure is a plan, unless something hangs on it.
        let mut starts = self.plan.starts.clone();
        starts[candidate] = None;
        self.trial(candidate, &program, Some(&self.model.chosen(&starts)), watcher)
    }

    fn trial(&self, candidate: usize, program: &Program, start: Option<&[usize]>, watcher: &mut dyn Watcher) -> Trial {
        let result = match self.search.backend.solve(program, start, self.search.limit, watcher) {
            Solved::Optimal(chosen) => Tried::Changed(self.change(candidate, &chosen, true)),
            Solved::Feasible(chosen, _) => Tried::Changed(self.change(candidate, &chosen, false)),
            Solved::Infeasible => Tried::Impossible,
            Solved::Unknown(_) => Tried::Unknown,
        };
        Trial { candidate, result }
    }

    fn change(&self, candidate: usize, chosen: &[usize], is_proven: bool) -> Change {
        let (before, after) = (&self.plan.starts, self.model.starts(chosen));
        let others = || (0..after.len()).filter(|other| *other != candidate);
        Change {
            enter: others().filter(|other| after[*other].is_some() && before[*other].is_none()).collect(),
            leave: others().filter(|other| after[*other].is_none() && before[*other].is_some()).collect(),
            // A plan that is not proven itself may gain by a search from somewhere else; that is no loss.
            loss: self.plan.worth.saturating_sub(self.model.program.worth_of(chosen)).max(0),
            is_proven: is_proven && self.plan.is_proven(),
            starts: after,
        }
    }
}
