//! The action plan: which measures start, and in which year, within money, people and order.
//!
//! A [`PlanningProblem`] says in the domain's words what there is to choose. It is translated into a program in whole
//! numbers, solved by a back end, and what comes back is checked by [`verify`], which knows nothing of the program.

mod alternatives;
mod candidate;
mod conflict;
mod cure;
mod divisor;
mod down_the_list;
mod figures;
mod frontier;
mod grounds;
mod integer;
mod left_out;
mod limits;
mod links;
mod load;
mod loan;
pub mod model;
mod options;
mod problem;
mod remedy;
mod requirement;
mod rows;
pub mod solve;
mod ties;
mod trial;
pub mod verify;
mod what_if;

pub use alternatives::{Alternative, Alternatives, alternatives};
pub use candidate::Candidate;
pub use conflict::Conflict;
pub use cure::{Cure, Extra};
pub use down_the_list::{DownTheList, down_the_list};
pub use figures::{AreaPart, Figures, FundYear, Item, RoleYear, UnitMoney};
pub use frontier::{Point, PointPlan, frontier};
pub use grounds::Grounds;
pub use integer::{Column, IntegerModel, TooLarge, barriers, translate};
pub use left_out::{LeftOut, Obstacle, left_out};
pub use limits::{Capacity, Frame, Parallel};
pub use links::{Excluded, Exclusion, Finished, Prerequisite};
pub use options::PlanOptions;
pub use problem::{AreaShare, Aside, PlanningProblem, Reason, Standing, objective};
pub use remedy::{Lack, Remedy};
pub use requirement::Requirement;
pub use trial::{Bench, Change, Trial, Tried};
pub use what_if::WhatIf;

use crate::{model::Portfolio, problem::Message, score::Ranking};
use solve::{Backend, Limit, Solved, Watcher};
use verify::{Breach, Claim, breaches};

/// What came of planning.
pub enum Outcome<'p> {
    /// A plan.
    Planned(ActionPlan),
    /// No plan keeps every requirement.
    Infeasible(Conflict<'p>),
    /// Nothing was found in time.
    Unknown,
}

/// Which measures start when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionPlan {
    /// The calendar year in which each candidate starts; none where it is not chosen.
    pub starts: Vec<Option<i64>>,
    /// What the plan is worth, in the whole numbers of [`PlanningProblem::worth`].
    pub worth: i64,
    /// What no plan can be worth more than. The plan is proven where the two are equal.
    pub bound: i64,
    /// Whether no plan of the same worth has a lower one-off cost.
    pub cheapest: bool,
}

/// Why there is no result: not a plan that cannot be, but a mistake in the options, the files or this program.
#[derive(Debug)]
pub enum Trouble {
    /// The options cannot be used.
    Refused(Message),
    /// Sums of amounts would not be exact.
    TooLarge,
    /// The plan that was found breaks rules of the method.
    Broken(Vec<Breach>),
}

impl From<TooLarge> for Trouble {
    fn from(TooLarge: TooLarge) -> Self {
        Self::TooLarge
    }
}

/// How to search.
#[derive(Clone, Copy)]
pub struct Search<'b> {
    /// Who searches.
    pub backend: &'b dyn Backend,
    /// How much work each of the two searches may do.
    pub limit: Limit,
}

/// Looks at a portfolio in this ranking, finds the best plan, and checks it against the method before anybody sees it.
pub fn make<'p>(
    portfolio: &'p Portfolio,
    ranking: &Ranking<'p>,
    options: &PlanOptions<'p>,
    search: Search<'_>,
    watcher: &mut dyn Watcher,
) -> Result<(PlanningProblem<'p>, Outcome<'p>), Trouble> {
    let problem = PlanningProblem::new(portfolio, ranking, options).map_err(Trouble::Refused)?;
    let outcome = plan(&problem, search, watcher)?;
    if let Outcome::Planned(plan) = &outcome {
        check(portfolio, ranking, options, &problem, &plan.starts, plan.worth)?;
    }
    Ok((problem, outcome))
}

/// Checks years of start and what they are said to be worth against the method.
pub fn check<'p>(
    portfolio: &'p Portfolio,
    ranking: &Ranking<'p>,
    options: &PlanOptions<'_>,
    problem: &PlanningProblem<'p>,
    starts: &[Option<i64>],
    worth: i64,
) -> Result<(), Trouble> {
    let starts = problem.candidates.iter().zip(starts);
    let starts = starts.filter_map(|(candidate, start)| Some((candidate.measure, (*start)?))).collect();
    let found = breaches(portfolio, ranking, options, &Claim { starts, worth });
    if found.is_empty() { Ok(()) } else { Err(Trouble::Broken(found)) }
}

/// Finds the best plan: the most value, and of equals the cheapest, then the one of earliest starts.
pub fn plan<'p>(
    problem: &PlanningProblem<'p>,
    search: Search<'_>,
    watcher: &mut dyn Watcher,
) -> Result<Outcome<'p>, Trouble> {
    plan_near(problem, &[], search, watcher)
}

/// The same for those who know a plan of nearly the same problem: where the best one is not found, it is at least as good as
/// what is left of theirs, and differs from it only where something is gained. `starts` are theirs, by candidate.
pub fn plan_near<'p>(
    problem: &PlanningProblem<'p>,
    starts: &[Option<i64>],
    search: Search<'_>,
    watcher: &mut dyn Watcher,
) -> Result<Outcome<'p>, Trouble> {
    let model = translate(problem, &|_| true)?;
    let near = near(&model, starts);
    // Without anything that has to be done, doing nothing is a plan.
    let is_plan = model.program.allows(&near);
    let start = is_plan.then_some(near.as_slice());
    let (solved, cheapest) = ties::best(problem, &model, start, search, watcher)?;
    let (chosen, bound) = match solved {
        Solved::Optimal(chosen) => (chosen, None),
        Solved::Feasible(chosen, bound) => (chosen, Some(bound)),
        Solved::Unknown(_) => return Ok(Outcome::Unknown),
        Solved::Infeasible => return Ok(Outcome::Infeasible(conflict::find(problem, search, watcher)?)),
    };
    let chosen = ties::earliest(problem, &model, chosen);
    let worth = model.program.worth_of(&chosen);
    Ok(Outcome::Planned(ActionPlan {
        starts: model.starts(&chosen),
        worth,
        bound: bound.map_or(worth, |bound| bound.max(worth)),
        cheapest,
    }))
}

/// As much of a plan as keeps every row: columns are taken in the order in which they start, so that what others wait for comes
/// first.
fn near(model: &IntegerModel<'_>, starts: &[Option<i64>]) -> Vec<usize> {
    let mut columns = model.chosen(starts);
    columns.sort_by_key(|column| model.columns[*column].start);
    let mut load = load::Load::new(&model.program, &[]);
    columns.retain(|column| load.takes(*column));
    columns.sort_unstable();
    columns
}

impl ActionPlan {
    /// Whether no plan is worth more.
    pub const fn is_proven(&self) -> bool {
        self.worth == self.bound
    }

    /// `(bound − worth) / max(|worth|, 1)`, both in the units of the objective.
    #[expect(clippy::cast_precision_loss, reason = "a gap is for people to judge")]
    pub fn gap(&self, unit: i64) -> f64 {
        let (worth, unit) = (self.worth as f64, unit as f64);
        (self.bound as f64 - worth) / worth.abs().max(unit)
    }
}
