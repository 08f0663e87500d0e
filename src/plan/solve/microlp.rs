//! The program as the crate `microlp` solves it: simplex, and branch and bound, in floating point.
//!
//! Every choice is checked in whole numbers. That nothing better exists is as sure as `microlp`'s tolerances.

use microlp::{
    ComparisonOp, Error, LinearExpr, OptimizationDirection, Problem, ResumeOptions, SolveOptions, SolveOutcome,
    Variable,
};

use super::{Backend, Limit, Progress, Solved, Watcher, float};
use crate::plan::model::Program;

/// `microlp`; a unit of work is a node of its tree.
#[derive(Debug, Clone, Copy)]
pub struct Microlp;

/// Nodes between two questions to the watcher.
const NODES: u64 = 200;

impl Backend for Microlp {
    fn name(&self) -> &'static str {
        "microlp"
    }

    fn usual_work(&self) -> u64 {
        50_000
    }

    fn solve(&self, program: &Program, start: Option<&[usize]>, limit: Limit, watcher: &mut dyn Watcher) -> Solved {
        let start = start.filter(|start| program.allows(start));
        let mut left = match limit {
            Limit::Work(nodes) => nodes,
            Limit::None => u64::MAX,
        };
        let (problem, columns) = formulate(program);
        let mut options = SolveOptions::default();
        options.node_limit = Some(left.min(NODES));
        options.warm_start = start.map(|start| start.iter().map(|column| (columns[*column], 1.0)).collect());
        let mut outcome = problem.solve_with(options);
        loop {
            left = left.saturating_sub(NODES);
            let solved = read(program, start, &columns, &outcome);
            let (worth, bound) = match &solved {
                Solved::Optimal(_) | Solved::Infeasible => return solved,
                Solved::Feasible(chosen, bound) => (Some(program.worth_of(chosen)), *bound),
                Solved::Unknown(bound) => (None, *bound),
            };
            let Ok(unfinished) = outcome else { return solved };
            if left == 0 || !watcher.go_on(Progress { worth, bound }) {
                return solved;
            }
            let mut options = ResumeOptions::default();
            options.node_limit = Some(left.min(NODES));
            outcome = unfinished.resume_with(options);
        }
    }
}

fn formulate(program: &Program) -> (Problem, Vec<Variable>) {
    let mut problem = Problem::new(OptimizationDirection::Maximize);
    let columns: Vec<Variable> =
        program.worth.iter().map(|worth| problem.add_binary_var(float::nearest(*worth))).collect();
    for group in &program.groups {
        let sum: LinearExpr = columns[group.columns.clone()].iter().map(|column| (*column, 1.0)).collect();
        if group.required {
            problem.add_constraint(sum, ComparisonOp::Eq, 1.0);
        } else if group.columns.len() > 1 {
            problem.add_constraint(sum, ComparisonOp::Le, 1.0);
        }
    }
    for row in &program.rows {
        let sum: LinearExpr = row.terms.iter().map(|(column, by)| (columns[*column], float::nearest(*by))).collect();
        problem.add_constraint(sum, ComparisonOp::Le, float::nearest(row.most));
    }
    (problem, columns)
}

/// What an outcome says, as far as whole numbers bear it out; `start` is what is known without it.
fn read(
    program: &Program,
    start: Option<&[usize]>,
    columns: &[Variable],
    outcome: &Result<SolveOutcome, Error>,
) -> Solved {
    let known = start.map(<[usize]>::to_vec);
    let (solution, bound, proven) = match outcome {
        Ok(outcome) => (outcome.solution(), outcome.stats().best_bound, outcome.is_optimal()),
        Err(Error::Infeasible) if known.is_none() => return Solved::Infeasible,
        Err(_) => (None, None, false),
    };
    let found = solution.map(|solution| {
        let is_chosen = |column: &usize| solution.var_value(columns[*column]) > 0.5;
        (0..columns.len()).filter(is_chosen).collect::<Vec<usize>>()
    });
    let found = found.filter(|found| program.allows(found));
    let agrees = found.is_some();
    let best = known.into_iter().chain(found).max_by_key(|chosen| program.worth_of(chosen));
    let ceiling = program.ceiling();
    let bound = bound.map_or(ceiling, |bound| ceiling.min(float::above(bound)));
    match best {
        Some(best) if proven && agrees => Solved::Optimal(best),
        best => Solved::unproven(program, best, bound),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{
        super::{oracle, samples},
        *,
    };

    proptest! {
        #![proptest_config(samples::budget(300))]

        #[test]
        fn it_finds_what_trying_everything_finds(program in samples::any_program()) {
            oracle::assert_solves(&Microlp, &program);
        }
    }

    #[test]
    fn work_and_watcher_end_it() {
        oracle::assert_stops(&Microlp);
    }
}
