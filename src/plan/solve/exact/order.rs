//! Rows that say "this only after that", made as strong as they can be together.
//!
//! Such a row lets columns of one group be chosen only if one of some columns of another group is. A group chooses one
//! column at most, so whatever needs one of a smaller set stands in the row of the larger set too: of starts in years
//! 2 and 3, which each need an earlier start of something else, the row for year 3 may hold both. (A lifting of
//! precedence constraints as in the time-indexed formulations of project scheduling: Christofides, Alvarez-Valdés &
//! Tamarit, "Project scheduling with resource constraints", 1987.)

use std::collections::BTreeMap;

use crate::plan::model::{Program, Row};

/// What columns of a row need, as far as it is a row of this kind.
struct Need {
    /// The groups of both sides.
    groups: (usize, usize),
    /// The columns that need something, and those one of which they need.
    of: Vec<usize>,
    one_of: Vec<usize>,
}

/// Strengthens the rows of order; the choices that keep the program stay the same.
pub(super) fn strengthen(program: &mut Program) {
    let group_of = group_of(program);
    let mut needs: BTreeMap<(usize, usize), Vec<Need>> = BTreeMap::new();
    program.rows.retain(|row| match need(row, &group_of) {
        Some(need) => {
            needs.entry(need.groups).or_default().push(need);
            false
        }
        None => true,
    });
    for needs in needs.values() {
        program.rows.extend(strongest(needs));
    }
}

/// For each set that something needs, one row with everything that needs it or a part of it.
fn strongest(needs: &[Need]) -> Vec<Row> {
    let mut sets: Vec<&[usize]> = needs.iter().map(|need| need.one_of.as_slice()).collect();
    sets.sort_unstable();
    sets.dedup();
    let row = |set: &[usize]| {
        let within = needs.iter().filter(|need| need.one_of.iter().all(|column| set.contains(column)));
        let mut of: Vec<usize> = within.flat_map(|need| need.of.iter().copied()).collect();
        of.sort_unstable();
        of.dedup();
        let mut terms: Vec<(usize, i64)> = of.into_iter().map(|column| (column, 1)).collect();
        terms.extend(set.iter().map(|column| (*column, -1)));
        terms.sort_unstable();
        Row { terms, most: 0 }
    };
    sets.into_iter().map(row).collect()
}

fn need(row: &Row, group_of: &[usize]) -> Option<Need> {
    let side = |sign: i64| -> Vec<usize> {
        row.terms.iter().filter(|(_, by)| *by == sign).map(|(column, _)| *column).collect()
    };
    let (of, one_of) = (side(1), side(-1));
    let group = |columns: &[usize]| {
        let first = group_of[*columns.first()?];
        columns.iter().all(|column| group_of[*column] == first).then_some(first)
    };
    let groups = (group(&of)?, group(&one_of)?);
    let is_need = row.most == 0 && of.len() + one_of.len() == row.terms.len() && groups.0 != groups.1;
    is_need.then_some(Need { groups, of, one_of })
}

fn group_of(program: &Program) -> Vec<usize> {
    let groups = program.groups.iter().enumerate();
    groups.flat_map(|(number, group)| group.columns.clone().map(move |_| number)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::plan::solve::{oracle, samples};

    proptest! {
        #![proptest_config(samples::budget(2000))]

        #[test]
        fn the_choices_stay_the_same(program in samples::any_program()) {
            let before = oracle::every_choice(&program);
            let mut after = program;
            strengthen(&mut after);
            prop_assert_eq!(before, oracle::every_choice(&after));
        }
    }

    #[test]
    fn a_later_row_holds_what_an_earlier_one_does() {
        let groups = crate::plan::model::Group { columns: 0..2, required: false };
        let needed = crate::plan::model::Group { columns: 2..4, required: false };
        let row = |terms: &[(usize, i64)]| Row { terms: terms.to_vec(), most: 0 };
        let rows = vec![row(&[(0, 1), (2, -1)]), row(&[(1, 1), (2, -1), (3, -1)])];
        let mut program = Program { worth: vec![1; 4], groups: vec![groups, needed], rows };
        strengthen(&mut program);
        assert_eq!(program.rows, [row(&[(0, 1), (2, -1)]), row(&[(0, 1), (1, 1), (2, -1), (3, -1)])]);
    }
}
