//! The program as HiGHS solves it: presolve, cuts, heuristics, and branch and bound, in floating point.
//!
//! Every choice is checked in whole numbers. That nothing better exists is as sure as the tolerances of HiGHS.
//!
//! HiGHS cannot be told to end in the middle of a search. Where work or time is limited it is given all of it at once, and
//! ends by itself. Without a limit it searches in slices, each four times as long as the one before and from the best choice
//! so far, and the watcher is asked between them.

use std::time::Duration;

use highs::{HighsModelStatus, HighsSolutionStatus, Model, RowProblem, Sense, SolvedModel};

use super::{Backend, Limit, Progress, Solved, Watcher, float};
use crate::plan::model::Program;

/// HiGHS on one thread; a unit of work is a number of the program in a node of its tree.
#[derive(Debug, Clone, Copy)]
pub struct Highs;

/// Nodes of the first slice.
const NODES: u64 = 1_000;

impl Backend for Highs {
    fn name(&self) -> &'static str {
        "highs"
    }

    fn usual_work(&self) -> u64 {
        20_000_000
    }

    fn solve(&self, program: &Program, start: Option<&[usize]>, limit: Limit, watcher: &mut dyn Watcher) -> Solved {
        if program.worth.is_empty() {
            // Without columns HiGHS looks at no row.
            return if program.allows(&[]) { Solved::Optimal(Vec::new()) } else { Solved::Infeasible };
        }
        let mut best = start.filter(|start| program.allows(start)).map(<[usize]>::to_vec);
        let mut bound = program.ceiling();
        let mut slice = NODES;
        loop {
            let time = watcher.time_left();
            let nodes = match (limit, time) {
                (Limit::Work(work), _) => work / size(program),
                (Limit::None, Some(_)) => u64::MAX,
                (Limit::None, None) => slice,
            };
            let Some(outcome) = search(program, best.as_deref(), nodes, time) else {
                return Solved::unproven(program, best, bound);
            };
            let found = chosen(&outcome).filter(|found| program.allows(found));
            let agrees = found.is_some();
            best = best.into_iter().chain(found).max_by_key(|chosen| program.worth_of(chosen));
            let status = outcome.status();
            match best {
                Some(best) if status == HighsModelStatus::Optimal && agrees => return Solved::Optimal(best),
                None if status == HighsModelStatus::Infeasible => return Solved::Infeasible,
                _ => {}
            }
            bound = outcome.double_info_value(c"mip_dual_bound").map_or(bound, |above| bound.min(float::above(above)));
            slice = slice.saturating_mul(4);
            let progress = Progress { worth: best.as_deref().map(|chosen| program.worth_of(chosen)), bound };
            let is_open = matches!(status, HighsModelStatus::ReachedSolutionLimit | HighsModelStatus::ReachedTimeLimit);
            if !watcher.go_on(progress) || !is_open || limit != Limit::None {
                return Solved::unproven(program, best, bound);
            }
        }
    }
}

/// How many numbers a program has.
fn size(program: &Program) -> u64 {
    let terms = program.rows.iter().map(|row| row.terms.len()).sum::<usize>();
    u64::try_from(program.worth.len() + terms).unwrap_or(u64::MAX)
}

/// Searches from the best choice so far; none where HiGHS refuses the program.
fn search(program: &Program, best: Option<&[usize]>, nodes: u64, time: Option<Duration>) -> Option<SolvedModel> {
    let mut model = formulate(program)?;
    model.try_set_option("threads", 1).ok()?;
    model.try_set_option("random_seed", 0).ok()?;
    model.try_set_option("mip_rel_gap", 0.0).ok()?;
    model.try_set_option("mip_abs_gap", 0.0).ok()?;
    model.try_set_option("mip_max_nodes", i32::try_from(nodes).unwrap_or(i32::MAX)).ok()?;
    if let Some(time) = time {
        model.try_set_option("time_limit", time.as_secs_f64()).ok()?;
    }
    if let Some(best) = best {
        let mut values = vec![0.0; program.worth.len()];
        for column in best {
            values[*column] = 1.0;
        }
        model.try_set_solution(Some(&values), None, None, None).ok()?;
    }
    model.try_solve().ok()
}

fn formulate(program: &Program) -> Option<Model> {
    let mut problem = RowProblem::new();
    let columns: Vec<_> =
        program.worth.iter().map(|worth| problem.add_integer_column(float::nearest(*worth), 0..=1)).collect();
    for group in &program.groups {
        let least = i32::from(group.required);
        problem.add_row(least..=1, columns[group.columns.clone()].iter().map(|column| (*column, 1.0)));
    }
    for row in &program.rows {
        let terms = row.terms.iter().map(|(column, by)| (columns[*column], float::nearest(*by)));
        problem.add_row(..=float::nearest(row.most), terms);
    }
    problem.try_optimise(Sense::Maximise).ok()
}

/// The columns that HiGHS found best, if it found any.
fn chosen(outcome: &SolvedModel) -> Option<Vec<usize>> {
    if outcome.primal_solution_status() != HighsSolutionStatus::Feasible {
        return None;
    }
    let solution = outcome.get_solution();
    let values = solution.columns().iter().enumerate();
    Some(values.filter(|(_, value)| **value > 0.5).map(|(column, _)| column).collect())
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
            oracle::assert_solves(&Highs, &program);
        }

        #[test]
        fn it_finds_the_best_knapsack(program in samples::any_knapsack()) {
            oracle::assert_solves(&Highs, &program);
        }
    }

    #[test]
    fn work_and_watcher_end_it() {
        oracle::assert_stops(&Highs);
    }
}
