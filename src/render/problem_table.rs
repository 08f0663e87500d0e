//! Problems as rows of a table, for those who sort and count them.

use crate::{
    doc::{Cell, Column, ShownProblem, Table},
    problem::Level,
};

/// A row for each problem. The titles are those of file, line, column, level, rule, message and help.
pub(super) fn problem_table(problems: &[ShownProblem], titles: [String; 7], level: impl Fn(Level) -> String) -> Table {
    let columns = titles.map(Column::new).to_vec();
    let rows = problems.iter().map(|problem| {
        let start = problem.spot.span.start;
        vec![
            Cell::Text(problem.spot.file.clone()),
            Cell::Count(start.line.into()),
            Cell::Count(start.column.into()),
            Cell::Text(level(problem.level)),
            Cell::Text(problem.rule.to_owned()),
            Cell::Text(problem.message.clone()),
            problem.help.clone().map_or(Cell::Empty, Cell::Text),
        ]
    });
    Table::new(columns, rows.collect())
}
