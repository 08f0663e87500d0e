//! The best choice found by trying every one, and what each back end is held to by it.

use super::{Backend, Limit, Progress, Solved, Watcher};
use crate::plan::model::{Group, Program, Row};

/// The worth of the best choice; none where no choice keeps every row.
pub(super) fn best_worth(program: &Program) -> Option<i64> {
    every_choice(program).iter().map(|chosen| program.worth_of(chosen)).max()
}

/// Every choice that keeps every group and row.
pub(super) fn every_choice(program: &Program) -> Vec<Vec<usize>> {
    let mut choices = vec![Vec::new()];
    for group in &program.groups {
        let mut longer = Vec::new();
        for choice in &choices {
            longer.extend(group.columns.clone().map(|column| [choice.clone(), vec![column]].concat()));
        }
        if group.required {
            choices = longer;
        } else {
            choices.append(&mut longer);
        }
    }
    choices.retain(|choice| program.allows(choice));
    choices
}

/// A back end without limit says exactly what the oracle says.
pub(super) fn assert_solves(backend: &dyn Backend, program: &Program) {
    let solved = backend.solve(program, None, Limit::None, &mut Patient);
    let best = best_worth(program);
    match &solved {
        Solved::Optimal(chosen) => {
            assert!(program.allows(chosen), "{solved:?} breaks {program:?}");
            assert!(chosen.is_sorted());
            assert_eq!(Some(program.worth_of(chosen)), best, "{program:?}");
        }
        Solved::Infeasible => assert_eq!(best, None, "{program:?}"),
        Solved::Feasible(..) | Solved::Unknown(_) => panic!("{solved:?} of {program:?}"),
    }
}

/// A back end ends at its limit and at the watcher's word, with an honest bound.
pub(super) fn assert_stops(backend: &dyn Backend) {
    let program = hard();
    let start: Vec<usize> = vec![0];
    for solved in [
        backend.solve(&program, Some(&start), Limit::Work(1), &mut Patient),
        backend.solve(&program, Some(&start), Limit::None, &mut Hasty),
    ] {
        let Solved::Feasible(chosen, bound) = &solved else { panic!("{solved:?}") };
        assert!(program.allows(chosen));
        assert!(program.worth_of(chosen) >= program.worth_of(&start) && program.worth_of(chosen) <= *bound);
    }
}

/// A program that nobody solves in a moment: several tight rows of large, unlike numbers.
fn hard() -> Program {
    let mut state = 1_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(state >> 44).unwrap_or_default() + 1
    };
    let columns = 120;
    let mut rows = Vec::new();
    for _ in 0..20 {
        let terms: Vec<(usize, i64)> = (0..columns).map(|column| (column, next())).collect();
        let most = terms.iter().map(|(_, by)| by).sum::<i64>() / 2;
        rows.push(Row { terms, most });
    }
    let worth =
        (0..columns).map(|column| rows.iter().map(|row| row.terms[column].1).sum::<i64>() / 20 + next() / 2).collect();
    let groups = (0..columns).map(|column| Group { columns: column..column + 1, required: false }).collect();
    Program { worth, groups, rows }
}

/// Lets a search go on.
pub(super) struct Patient;

impl Watcher for Patient {
    fn go_on(&mut self, _: Progress) -> bool {
        true
    }
}

/// Says stop the first time it is asked.
struct Hasty;

impl Watcher for Hasty {
    fn go_on(&mut self, _: Progress) -> bool {
        false
    }
}
