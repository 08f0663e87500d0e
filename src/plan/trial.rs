//! What a plan would lose with one measure more, or one less: the same program solved again.

use super::{
    ActionPlan, Search,
    integer::{IntegerModel, TooLarge, translate},
    model::{Program, Row},
    problem::PlanningProblem,
    solve::{Solved, Watcher},
};

/// What comes of solving a plan again with one thing changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trial {
    /// The candidate that was put in or taken out.
    pub candidate: usize,
    /// What came of it; none where no plan was found.
    pub change: Option<Change>,
}

/// How a plan changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The candidates that come in besides.
    pub enter: Vec<usize>,
    /// The candidates that go out besides.
    pub leave: Vec<usize>,
    /// What the plan is worth less, in whole numbers of the objective. Where it is not proven, it is at most this.
    pub loss: i64,
    /// Whether nothing better is possible with that change.
    pub is_proven: bool,
}

/// For each candidate that is left out, what it would displace if it had to be done, and what that would cost.
pub fn put_in(
    problem: &PlanningProblem<'_>,
    plan: &ActionPlan,
    search: Search<'_>,
    watcher: &mut dyn Watcher,
) -> Result<Vec<Trial>, TooLarge> {
    trials(problem, plan, search, watcher, false, |model, candidate| {
        let mut program = model.program.clone();
        program.groups[candidate].required = true;
        program
    })
}

/// For each candidate that is chosen and need not be, what would take its place, and what its loss would cost.
pub fn take_out(
    problem: &PlanningProblem<'_>,
    plan: &ActionPlan,
    search: Search<'_>,
    watcher: &mut dyn Watcher,
) -> Result<Vec<Trial>, TooLarge> {
    trials(problem, plan, search, watcher, true, |model, candidate| {
        let mut program = model.program.clone();
        let columns = program.groups[candidate].columns.clone();
        program.rows.push(Row { terms: columns.map(|column| (column, 1)).collect(), most: 0 });
        program
    })
}

fn trials<'p>(
    problem: &PlanningProblem<'p>,
    plan: &ActionPlan,
    search: Search<'_>,
    watcher: &mut dyn Watcher,
    chosen: bool,
    change: impl Fn(&IntegerModel<'p>, usize) -> Program,
) -> Result<Vec<Trial>, TooLarge> {
    let model = translate(problem, &|_| true)?;
    let of_interest = |candidate: &usize| {
        plan.starts[*candidate].is_some() == chosen && !problem.candidates[*candidate].is_required()
    };
    let trial = |candidate: usize| {
        let program = change(&model, candidate);
        // What is left of the plan without a measure is a plan, unless something hangs on it.
        let mut starts = plan.starts.clone();
        starts[candidate] = None;
        let start = model.chosen(&starts);
        let solved = search.backend.solve(&program, chosen.then_some(&start), search.limit, watcher);
        Trial { candidate, change: changed(plan, &model, candidate, solved) }
    };
    Ok((0..problem.candidates.len()).filter(of_interest).map(trial).collect())
}

fn changed(plan: &ActionPlan, model: &IntegerModel<'_>, candidate: usize, solved: Solved) -> Option<Change> {
    let (chosen, is_proven) = match solved {
        Solved::Optimal(chosen) => (chosen, true),
        Solved::Feasible(chosen, _) => (chosen, false),
        Solved::Infeasible | Solved::Unknown(_) => return None,
    };
    let starts = model.starts(&chosen);
    let others = || (0..starts.len()).filter(|other| *other != candidate);
    Some(Change {
        enter: others().filter(|other| starts[*other].is_some() && plan.starts[*other].is_none()).collect(),
        leave: others().filter(|other| starts[*other].is_none() && plan.starts[*other].is_some()).collect(),
        // A plan that is not proven itself may gain by a search from somewhere else; that is no loss.
        loss: plan.worth.saturating_sub(model.program.worth_of(&chosen)).max(0),
        is_proven: is_proven && plan.is_proven(),
    })
}
