//! Which of several plans of the most value: the one of least one-off cost, then of earliest starts, then of first ids.

use super::{
    Search,
    integer::{IntegerModel, LARGEST, TooLarge},
    load::Load,
    model::{Program, Row},
    problem::PlanningProblem,
    solve::{Solved, Watcher},
};

/// The cheapest of the plans that are worth as much, and whether that is proven.
pub(super) fn cheapest(
    problem: &PlanningProblem<'_>,
    model: &IntegerModel<'_>,
    chosen: Vec<usize>,
    search: Search<'_>,
    watcher: &mut dyn Watcher,
) -> Result<(Vec<usize>, bool), TooLarge> {
    let cost = |nth: usize| problem.candidates[model.columns[nth].candidate].one_off_cost;
    let costs: Vec<i64> = (0..model.columns.len()).map(cost).collect();
    if costs.iter().map(|cost| i128::from(*cost).abs()).sum::<i128>() > LARGEST {
        return Err(TooLarge);
    }
    let worth = model.program.worth_of(&chosen);
    let mut rows = model.program.rows.clone();
    let terms = model.program.worth.iter().map(|worth| -worth).enumerate().filter(|(_, worth)| *worth != 0);
    rows.push(Row { terms: terms.collect(), most: -worth });
    let cheap = Program { worth: costs.iter().map(|cost| -cost).collect(), rows, groups: model.program.groups.clone() };
    Ok(match search.backend.solve(&cheap, Some(&chosen), search.limit, watcher) {
        Solved::Optimal(cheapest) => (cheapest, true),
        Solved::Feasible(cheaper, _) => (cheaper, false),
        Solved::Infeasible | Solved::Unknown(_) => (chosen, false),
    })
}

/// Moves starts forward and takes the first of equal measures, as long as nothing else becomes worse.
///
/// Each step makes the plan better in that order, so it comes to an end. The bound is for hostile sizes only.
pub(super) fn earliest(problem: &PlanningProblem<'_>, model: &IntegerModel<'_>, mut chosen: Vec<usize>) -> Vec<usize> {
    let mut load = Load::new(&model.program, &chosen);
    for _ in 0..100 {
        let mut moved = false;
        for nth in 0..chosen.len() {
            let from = chosen[nth];
            load.remove(from);
            let to = better(problem, model, &chosen, from).find(|to| load.takes(*to)).unwrap_or(from);
            load.add(to);
            moved |= to != from;
            chosen[nth] = to;
        }
        chosen.sort_unstable();
        if !moved {
            break;
        }
    }
    chosen
}

/// Columns that would do for another, the best first: the same measure earlier, then one with an earlier id.
fn better<'m>(
    problem: &'m PlanningProblem<'_>,
    model: &'m IntegerModel<'_>,
    chosen: &[usize],
    from: usize,
) -> impl Iterator<Item = usize> + use<'m> {
    let was = model.columns[from];
    let in_plan: Vec<usize> = chosen.iter().map(|nth| model.columns[*nth].candidate).collect();
    let is_required = model.program.groups[was.candidate].required;
    let cost = |candidate: usize| problem.candidates[candidate].one_off_cost;
    let does = move |nth: &usize| {
        let column = model.columns[*nth];
        let same = column.candidate == was.candidate && column.start < was.start;
        let other = column.candidate < was.candidate
            && !is_required
            && column.start <= was.start
            && cost(column.candidate) == cost(was.candidate)
            && !in_plan.contains(&column.candidate);
        (same || other) && model.program.worth[*nth] == model.program.worth[from]
    };
    let own = model.program.groups[was.candidate].columns.clone();
    own.clone().chain(0..own.start).filter(does)
}
