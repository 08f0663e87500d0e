//! The parts of a program that have nothing to do with each other: groups that no row holds together.

use crate::plan::model::{Group, Program, Row};

/// A part of a program, and the way back.
#[derive(Debug, Clone)]
pub(super) struct Component {
    /// The part by itself.
    pub(super) program: Program,
    /// The column of the whole that each one is; sorted.
    column_of: Vec<usize>,
}

impl Component {
    /// A choice of the part, as one of the whole.
    pub(super) fn restore(&self, chosen: &[usize]) -> impl Iterator<Item = usize> {
        chosen.iter().map(|column| self.column_of[*column])
    }

    /// What a choice of the whole chooses here.
    pub(super) fn restrict(&self, chosen: &[usize]) -> Vec<usize> {
        chosen.iter().filter_map(|column| self.column_of.binary_search(column).ok()).collect()
    }
}

/// The parts, in the order of their first groups. A choice keeps the program exactly if it keeps each part.
pub(super) fn components(program: &Program) -> Vec<Component> {
    let mut group_of = vec![0; program.worth.len()];
    for (number, group) in program.groups.iter().enumerate() {
        group_of[group.columns.clone()].fill(number);
    }
    let mut parent: Vec<usize> = (0..program.groups.len()).collect();
    for row in &program.rows {
        for pair in row.terms.windows(2) {
            let (one, other) = (root(&mut parent, group_of[pair[0].0]), root(&mut parent, group_of[pair[1].0]));
            // The first group of a part is its root.
            parent[one.max(other)] = one.min(other);
        }
    }
    let mut parts: Vec<Component> = Vec::new();
    let mut part_of = vec![0; program.groups.len()];
    let mut new_column = vec![0; program.worth.len()];
    for (number, group) in program.groups.iter().enumerate() {
        let first = root(&mut parent, number);
        if first == number {
            part_of[number] = parts.len();
            parts.push(Component { program: Program::default(), column_of: Vec::new() });
        }
        part_of[number] = part_of[first];
        let part = &mut parts[part_of[number]];
        let start = part.column_of.len();
        for column in group.columns.clone() {
            new_column[column] = part.column_of.len();
            part.column_of.push(column);
            part.program.worth.push(program.worth[column]);
        }
        part.program.groups.push(Group { columns: start..part.column_of.len(), required: group.required });
    }
    for row in &program.rows {
        // A row without terms may stand anywhere, but it has to stand.
        let part = row.terms.first().map_or(0, |(column, _)| part_of[group_of[*column]]);
        if parts.is_empty() {
            parts.push(Component { program: Program::default(), column_of: Vec::new() });
        }
        let terms = row.terms.iter().map(|(column, by)| (new_column[*column], *by)).collect();
        parts[part].program.rows.push(Row { terms, most: row.most });
    }
    parts
}

/// The first group of the part that a group belongs to, as far as is known.
fn root(parent: &mut [usize], mut group: usize) -> usize {
    while parent[group] != group {
        parent[group] = parent[parent[group]];
        group = parent[group];
    }
    group
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::plan::solve::{oracle, samples};

    proptest! {
        #![proptest_config(samples::budget(2000))]

        #[test]
        fn the_best_of_the_parts_is_the_best_of_the_whole(mut program in samples::any_program(), rows in 0..3_usize) {
            program.rows.truncate(rows);
            let best = |part: &Component| {
                oracle::every_choice(&part.program).into_iter().max_by_key(|chosen| part.program.worth_of(chosen))
            };
            let parts = components(&program);
            let chosen: Option<Vec<Vec<usize>>> =
                parts.iter().map(|part| best(part).map(|chosen| part.restore(&chosen).collect())).collect();
            let chosen = chosen.map(|chosen| chosen.concat());
            if let Some(chosen) = &chosen {
                prop_assert!(program.allows(chosen));
                for part in &parts {
                    prop_assert!(part.program.allows(&part.restrict(chosen)));
                }
            }
            prop_assert_eq!(chosen.map(|chosen| program.worth_of(&chosen)), oracle::best_worth(&program));
        }
    }

    #[test]
    fn rows_hold_groups_together() {
        let group = |columns| Group { columns, required: false };
        let row = |terms: &[(usize, i64)]| Row { terms: terms.to_vec(), most: 1 };
        let program = Program {
            worth: vec![1, 2, 3, 4, 5],
            groups: vec![group(0..2), group(2..3), group(3..4), group(4..5)],
            rows: vec![row(&[(1, 1), (3, 1)]), row(&[(2, 2)])],
        };
        let parts: Vec<Vec<i64>> = components(&program).into_iter().map(|part| part.program.worth).collect();
        assert_eq!(parts, [vec![1, 2, 4], vec![3], vec![5]]);
    }
}
