//! One budget without links: the list of all ways to use it that are worth their use.
//!
//! Nemhauser & Ullmann, "Discrete dynamic programming and capital allocation" (1969), with groups in place of single
//! columns: group by group, each way on the list is continued by every alternative, and whatever uses no less than another
//! way and is worth no more is dropped. The best way that is left in the end is the best choice.

use super::budget::Budget;
use crate::plan::model::{Group, Program};

/// A way to decide the groups so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Way {
    used: i64,
    /// Less first, so that of ways that use as much the best comes first.
    less: i64,
    column: Option<usize>,
    /// The place in the list before.
    before: usize,
}

/// Ways in all lists together; what is longer is left to a search.
const LONGEST: usize = 1_000_000;

/// The program has several rows, or its lists become too long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NoList;

/// The best choice of a program of one row at most, none where nothing keeps it.
pub(super) fn best(program: &Program, budget: &mut Budget<'_>) -> Result<Option<Vec<usize>>, NoList> {
    let (most, terms) = match program.rows.as_slice() {
        [] => (0, &[][..]),
        [row] => (row.most, row.terms.as_slice()),
        [..] => return Err(NoList),
    };
    let mut by = vec![0; program.worth.len()];
    for (column, coefficient) in terms {
        by[*column] = *coefficient;
    }
    let least = |group: &Group| {
        let least = by[group.columns.clone()].iter().copied().min();
        if group.required { least } else { Some(least.unwrap_or(0).min(0)) }
    };
    // A group of which something has to be chosen and nothing can be leaves no way.
    let Some(to_come) = program.groups.iter().map(least).sum::<Option<i64>>() else { return Ok(None) };
    let mut room = most - to_come;
    let mut lists = vec![vec![Way { used: 0, less: 0, column: None, before: 0 }]];
    let mut length = 0;
    for group in &program.groups {
        room += least(group).unwrap_or(0);
        let next = continued(program, &by, group, &lists[lists.len() - 1], room);
        length += next.len();
        budget.spend(next.len() as u64 * 8);
        if length > LONGEST || budget.is_stopped() {
            return Err(NoList);
        }
        lists.push(next);
    }
    Ok(traced(&lists, room))
}

/// Every way continued by every alternative of a group, without those that are not worth their use.
fn continued(program: &Program, by: &[i64], group: &Group, before: &[Way], room: i64) -> Vec<Way> {
    let nothing = (!group.required).then_some((None, 0, 0));
    let columns = group.columns.clone().map(|column| (Some(column), by[column], program.worth[column]));
    let mut ways: Vec<Way> = Vec::new();
    for (column, by, worth) in nothing.into_iter().chain(columns) {
        let next = before.iter().enumerate();
        let next = next.map(|(at, way)| Way { used: way.used + by, less: way.less - worth, column, before: at });
        ways.extend(next.filter(|way| way.used <= room));
    }
    ways.sort_unstable();
    let mut least = i64::MAX;
    ways.retain(|way| {
        let is_worth_it = way.less < least;
        least = least.min(way.less);
        is_worth_it
    });
    ways
}

/// The columns of the best way at the end of the lists.
fn traced(lists: &[Vec<Way>], room: i64) -> Option<Vec<usize>> {
    // The last way of a list is worth most.
    let mut at = lists.last()?.iter().rposition(|way| way.used <= room)?;
    let mut chosen = Vec::new();
    for list in lists.iter().rev() {
        chosen.extend(list[at].column);
        at = list[at].before;
    }
    Some(chosen)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::plan::solve::{Limit, oracle, samples};

    fn assert_best(program: &Program) {
        let best = best(program, &mut Budget::new(Limit::None, &mut oracle::Patient, program.ceiling())).unwrap();
        if let Some(chosen) = &best {
            assert!(program.allows(chosen), "{program:?}");
        }
        assert_eq!(best.map(|chosen| program.worth_of(&chosen)), oracle::best_worth(program), "{program:?}");
    }

    proptest! {
        #![proptest_config(samples::budget(3000))]

        #[test]
        fn it_finds_the_best_knapsack(program in samples::any_knapsack()) {
            assert_best(&program);
        }

        #[test]
        fn it_finds_the_best_of_groups_in_one_row_of_any_kind(mut program in samples::any_program()) {
            program.rows.truncate(1);
            assert_best(&program);
        }
    }

    #[test]
    fn it_says_nothing_of_two_rows() {
        let row = crate::plan::model::Row { terms: Vec::new(), most: 0 };
        let program = Program { rows: vec![row.clone(), row], ..Program::default() };
        assert_eq!(best(&program, &mut Budget::new(Limit::None, &mut oracle::Patient, 0)), Err(NoList));
    }
}
