//! Requirements that cannot hold together.

use std::collections::BTreeSet;

use super::{
    Search,
    cure::{self, Cure},
    integer::{TooLarge, barriers, must, translate},
    problem::PlanningProblem,
    requirement::Requirement,
    solve::{Solved, Watcher},
};

/// Requirements that cannot hold together, and what would help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict<'p> {
    /// The requirements; without any one of them there would be a plan for the rest. Sorted.
    pub requirements: Vec<Requirement<'p>>,
    /// Whether each of them is known to be needed for the conflict; else the work ended before that was tried.
    pub is_smallest: bool,
    /// The least money that would make a plan possible.
    pub cure: Cure<'p>,
}

/// Finds a conflict in a problem that has no plan, by taking requirements away for as long as there is none.
///
/// Source: the deletion filter of Chinneck & Dravnieks, «Locating minimal infeasible constraint sets in linear programs»,
/// ORSA Journal on Computing 3 (1991).
pub(super) fn find<'p>(
    problem: &PlanningProblem<'p>,
    search: Search<'_>,
    watcher: &mut dyn Watcher,
) -> Result<Conflict<'p>, TooLarge> {
    let mut kept = all(problem)?;
    let mut is_smallest = true;
    // Most kinds have nothing to do with it, and go at once.
    let kinds: BTreeSet<&str> = kept.iter().map(|requirement| requirement.kind()).collect();
    for kind in kinds {
        let without: BTreeSet<_> = kept.iter().copied().filter(|requirement| requirement.kind() != kind).collect();
        if is_possible(problem, &without, search, watcher)? == Some(false) {
            kept = without;
        }
    }
    for requirement in kept.clone() {
        let mut without = kept.clone();
        without.remove(&requirement);
        match is_possible(problem, &without, search, watcher)? {
            Some(false) => kept = without,
            Some(true) => {}
            None => is_smallest = false,
        }
    }
    let cure = cure::least_money(problem, search, watcher)?;
    Ok(Conflict { requirements: kept.into_iter().collect(), is_smallest, cure })
}

/// Every requirement of a problem.
fn all<'p>(problem: &PlanningProblem<'p>) -> Result<BTreeSet<Requirement<'p>>, TooLarge> {
    let places = 0..problem.candidates.len();
    let years = problem.years.0..=problem.years.1;
    let of_candidate = |place: usize| years.clone().flat_map(move |start| barriers(problem, place, start));
    let mut all: BTreeSet<_> = places.flat_map(of_candidate).collect();
    all.extend(problem.candidates.iter().filter_map(must));
    all.extend(translate(problem, &|_| true)?.requirements);
    Ok(all)
}

/// Whether there is a plan that keeps these requirements; none where the work was not enough to tell.
fn is_possible<'p>(
    problem: &PlanningProblem<'p>,
    kept: &BTreeSet<Requirement<'p>>,
    search: Search<'_>,
    watcher: &mut dyn Watcher,
) -> Result<Option<bool>, TooLarge> {
    let mut program = translate(problem, &|requirement| kept.contains(&requirement))?.program;
    program.worth.fill(0);
    Ok(match search.backend.solve(&program, None, search.limit, watcher) {
        Solved::Optimal(_) | Solved::Feasible(..) => Some(true),
        Solved::Infeasible => Some(false),
        Solved::Unknown(_) => None,
    })
}
