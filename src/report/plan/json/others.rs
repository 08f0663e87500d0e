//! What a plan was held against, for programs: going down the list, and other plans almost as good.

use serde::Serialize;

use super::{PlanView, in_units};
use crate::plan::{Alternatives, Candidate, DownTheList, PlanningProblem};

/// What going down the ranked list would have chosen.
#[derive(Serialize)]
pub(super) struct ListJson<'v> {
    objective: f64,
    feasible: bool,
    items: Vec<StartJson<'v>>,
}

#[derive(Serialize)]
struct StartJson<'v> {
    id: &'v str,
    start: i64,
}

#[derive(Serialize)]
pub(super) struct AlternativesJson<'v> {
    least: f64,
    all: bool,
    plans: Vec<AlternativeJson<'v>>,
    standing: Vec<StandingJson<'v>>,
}

#[derive(Serialize)]
struct AlternativeJson<'v> {
    objective: f64,
    items: Vec<StartJson<'v>>,
}

/// In how many of the plans, this one included, a measure stands.
#[derive(Serialize)]
struct StandingJson<'v> {
    id: &'v str,
    plans: usize,
}

/// What the list would have chosen.
pub(super) fn down_the_list<'v>(list: &DownTheList, problem: &'v PlanningProblem<'_>) -> ListJson<'v> {
    ListJson {
        objective: in_units(list.worth, problem.objective),
        feasible: list.is_kept,
        items: starts(problem, &list.starts),
    }
}

/// The other plans, and in how many of all each measure stands.
pub(super) fn alternatives<'v>(found: &Alternatives, view: &'v PlanView<'_, '_>) -> AlternativesJson<'v> {
    let aim = view.problem.objective;
    let standing = view.problem.candidates.iter().enumerate().map(|(place, candidate)| StandingJson {
        id: &candidate.measure.value.id,
        plans: found.holding(view.plan, place),
    });
    AlternativesJson {
        least: in_units(found.least, aim),
        all: found.are_all,
        plans: found
            .plans
            .iter()
            .map(|other| AlternativeJson {
                objective: in_units(other.worth, aim),
                items: starts(view.problem, &other.starts),
            })
            .collect(),
        standing: standing.filter(|it| it.plans > 0).collect(),
    }
}

/// The measures that start, by id.
fn starts<'v>(problem: &'v PlanningProblem<'_>, starts: &[Option<i64>]) -> Vec<StartJson<'v>> {
    let of = |(candidate, start): (&'v Candidate<'_>, &Option<i64>)| {
        Some(StartJson { id: &candidate.measure.value.id, start: (*start)? })
    };
    problem.candidates.iter().zip(starts).filter_map(of).collect()
}
