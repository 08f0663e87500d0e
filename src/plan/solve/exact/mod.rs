//! Our own way to solve a program: branch and bound, proven in whole numbers.

mod bound;
mod branching;
mod dive;
mod domains;
mod effort;
mod lu;
mod matrix;
mod order;
mod relaxation;
mod simplex;
mod tree;

use self::{domains::Domains, effort::Effort, matrix::Matrix, relaxation::Relaxation};
use super::{Backend, Limit, Solved, Watcher};
use crate::plan::model::Program;

/// Branch and bound of our own; a unit of work is a number touched.
#[derive(Debug, Clone, Copy)]
pub struct Exact;

impl Backend for Exact {
    fn name(&self) -> &'static str {
        "exact"
    }

    fn usual_work(&self) -> u64 {
        5_000_000_000
    }

    fn solve(&self, program: &Program, start: Option<&[usize]>, limit: Limit, watcher: &mut dyn Watcher) -> Solved {
        let mut effort = Effort::new(limit, watcher, program.ceiling());
        if let Some(start) = start {
            effort.offer(program, start);
        }
        let mut stronger = program.clone();
        order::strengthen(&mut stronger);
        let matrix = Matrix::new(stronger);
        let mut domains = Domains::new(&matrix);
        let open = if domains.propagate(&matrix).is_ok() {
            let mut relaxation = Relaxation::new(&matrix);
            tree::search(&matrix, &mut domains, &mut relaxation, &mut effort, usize::MAX)
        } else {
            None
        };
        let best = effort.best().map(|chosen| {
            let mut chosen = chosen.to_vec();
            chosen.sort_unstable();
            chosen
        });
        match (best, open) {
            (Some(chosen), None) => Solved::Optimal(chosen),
            (None, None) => Solved::Infeasible,
            (Some(chosen), Some(bound)) => {
                let bound = bound.min(program.ceiling()).max(program.worth_of(&chosen));
                Solved::Feasible(chosen, bound)
            }
            (None, Some(bound)) => Solved::Unknown(bound.min(program.ceiling())),
        }
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
        #![proptest_config(samples::budget(3000))]

        #[test]
        fn it_finds_what_trying_everything_finds(program in samples::any_program()) {
            oracle::assert_solves(&Exact, &program);
        }

        #[test]
        fn it_finds_the_best_knapsack(program in samples::any_knapsack()) {
            oracle::assert_solves(&Exact, &program);
        }
    }

    #[test]
    fn work_and_watcher_end_it() {
        oracle::assert_stops(&Exact);
    }
}
