//! Small programs of every structure that plans have, at random.

use proptest::{collection::vec, prelude::*};

use crate::plan::model::{Group, Program, Row};

/// So many cases, and no files beside the source.
pub(super) fn budget(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Groups of a few columns under packing, precedence, exclusion and share rows; some without any choice.
pub(super) fn any_program() -> impl Strategy<Value = Program> {
    let groups = vec((0..4_usize, prop::bool::weighted(0.15)), 0..6);
    groups.prop_flat_map(|sizes| {
        let mut end = 0;
        let groups: Vec<Group> = sizes
            .iter()
            .map(|(size, required)| {
                end += size;
                Group { columns: end - size..end, required: *required }
            })
            .collect();
        let worth = vec(prop_oneof![4 => 0..100_i64, 1 => -20..20_i64], end);
        let rows = vec(any_row(end, groups.clone()), 0..6);
        (Just(groups), worth, rows).prop_map(|(groups, worth, rows)| Program { worth, groups, rows })
    })
}

/// One budget over groups of one column each, as in a knapsack.
pub(super) fn any_knapsack() -> impl Strategy<Value = Program> {
    vec((0..100_i64, 0..30_i64), 0..12).prop_flat_map(|columns| {
        let total: i64 = columns.iter().map(|(_, by)| by).sum();
        (Just(columns), 0..=total + 1).prop_map(|(columns, most)| Program {
            worth: columns.iter().map(|(worth, _)| *worth).collect(),
            groups: (0..columns.len()).map(|at| Group { columns: at..at + 1, required: false }).collect(),
            rows: vec![row(columns.iter().map(|(_, by)| *by).enumerate(), most)],
        })
    })
}

fn any_row(columns: usize, groups: Vec<Group>) -> BoxedStrategy<Row> {
    let packing = (vec(0..50_i64, columns), 0..120_i64).prop_map(|(by, most)| row(by.into_iter().enumerate(), most));
    let huge = (vec(0..10_i64, columns), 0..30_i64)
        .prop_map(|(by, most)| row(by.into_iter().map(|by| by * 10_000_000_007).enumerate(), most * 10_000_000_007));
    let share = vec(-30..30_i64, columns).prop_map(|by| row(by.into_iter().enumerate(), 0));
    let mixed = (vec(-9..9_i64, columns), -8..12_i64).prop_map(|(by, most)| row(by.into_iter().enumerate(), most));
    if columns == 0 {
        return prop_oneof![packing, mixed].boxed();
    }
    let precedence = (0..columns, any::<prop::sample::Index>(), vec(any::<bool>(), columns)).prop_map(
        move |(dependent, first, early)| {
            let first = &groups[first.index(groups.len())];
            let before = first.columns.clone().filter(|column| *column != dependent && early[*column]);
            row(before.map(|column| (column, -1)).chain([(dependent, 1)]), 0)
        },
    );
    let exclusion = vec(any::<bool>(), columns).prop_map(|both| row(both.into_iter().map(i64::from).enumerate(), 1));
    prop_oneof![3 => packing, 1 => huge, 2 => share, 1 => mixed, 3 => precedence, 2 => exclusion].boxed()
}

fn row(terms: impl Iterator<Item = (usize, i64)>, most: i64) -> Row {
    let mut terms: Vec<(usize, i64)> = terms.filter(|(_, by)| *by != 0).collect();
    terms.sort_unstable();
    Row { terms, most }
}
