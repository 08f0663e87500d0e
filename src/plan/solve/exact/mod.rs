//! Our own way to solve a program, proven in whole numbers: parts that are independent by themselves, one budget by a list,
//! everything else by branch and bound.

mod bound;
mod budget;
mod branching;
mod campaign;
mod components;
mod dive;
mod domains;
mod eta;
mod incumbent;
mod list;
mod lu;
mod matrix;
mod neighbourhood;
mod order;
mod random;
mod reduce;
mod relaxation;
mod simplex;
mod tree;

use self::{
    budget::Budget,
    components::{Component, components},
    incumbent::Incumbent,
};
use super::{Backend, Limit, Progress, Solved, Watcher};
use crate::plan::model::Program;

/// Branch and bound of our own; a unit of work is a number touched.
#[derive(Debug, Clone, Copy)]
pub struct Exact;

impl Backend for Exact {
    fn name(&self) -> &'static str {
        "exact"
    }

    fn usual_work(&self) -> u64 {
        15_000_000_000
    }

    fn solve(&self, program: &Program, start: Option<&[usize]>, limit: Limit, watcher: &mut dyn Watcher) -> Solved {
        let mut searches: Vec<Search> = components(program).into_iter().map(|part| Search::new(part, start)).collect();
        let mut budget = Budget::new(limit, watcher, program.ceiling());
        let mut columns = program.worth.len();
        for number in 0..searches.len() {
            let beside = progress(searches.iter().enumerate().filter(|(other, _)| *other != number).map(|(_, it)| it));
            let own = searches[number].part.program.worth.len();
            budget.begin((own.max(1), columns.max(1)), beside);
            columns -= own;
            searches[number].run(&mut budget);
            if searches[number].is_infeasible() {
                return Solved::Infeasible;
            }
        }
        let bound = progress(searches.iter()).bound;
        let chosen: Option<Vec<Vec<usize>>> = searches.iter().map(Search::chosen).collect();
        let Some(chosen) = chosen else { return Solved::Unknown(bound) };
        let mut chosen = chosen.concat();
        chosen.sort_unstable();
        let is_open = searches.iter().any(|search| search.open.is_some());
        if is_open { Solved::Feasible(chosen, bound) } else { Solved::Optimal(chosen) }
    }
}

/// The search of a part of a program.
struct Search {
    part: Component,
    incumbent: Incumbent,
    /// What no better choice than the incumbent is worth more than, if there may be one.
    open: Option<i64>,
}

impl Search {
    fn new(part: Component, start: Option<&[usize]>) -> Self {
        let mut incumbent = Incumbent::default();
        if let Some(start) = start {
            incumbent.offer(&part.program, &part.restrict(start));
        }
        let open = Some(part.program.ceiling());
        Self { part, incumbent, open }
    }

    fn run(&mut self, budget: &mut Budget<'_>) {
        let program = &self.part.program;
        if let Ok(best) = list::best(program, budget) {
            self.open = None;
            if let Some(best) = best {
                self.incumbent.offer(program, &best);
            }
        } else {
            let open = campaign::search(program.clone(), 0, &mut self.incumbent, budget);
            self.open = open.map(|bound| bound.min(program.ceiling()));
        }
    }

    fn is_infeasible(&self) -> bool {
        self.open.is_none() && self.incumbent.chosen().is_none()
    }

    /// The best choice, in columns of the whole.
    fn chosen(&self) -> Option<Vec<usize>> {
        self.incumbent.chosen().map(|chosen| self.part.restore(chosen).collect())
    }
}

/// How far several searches have come together.
fn progress<'s>(searches: impl Iterator<Item = &'s Search>) -> Progress {
    searches.fold(Progress { worth: Some(0), bound: 0 }, |sum, search| {
        let worth = search.incumbent.worth();
        let bound = search.open.unwrap_or(i64::MIN).max(worth.unwrap_or(i64::MIN));
        Progress { worth: sum.worth.zip(worth).map(|(sum, worth)| sum + worth), bound: sum.bound.saturating_add(bound) }
    })
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
