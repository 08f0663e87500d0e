//! Rows that may be overdrawn at a price: how much more of something it would take.

use super::{
    divisor::common_divisor,
    integer::{Column, IntegerModel, LARGEST},
    model::{Group, Row},
    problem::PlanningProblem,
};

/// What each column takes of a fund in a year.
pub(super) fn money_terms(
    problem: &PlanningProblem<'_>,
    model: &IntegerModel<'_>,
    fund: &str,
    year: i64,
) -> Vec<(usize, i64)> {
    let amount = |(nth, column): (usize, &Column)| {
        (nth, problem.candidates[column.candidate].needs.money(fund, column.start, year))
    };
    model.columns.iter().enumerate().map(amount).collect()
}

/// What each column takes of a role in a year, in millionths of a person-month. None where that is beyond all reason.
pub(super) fn people_terms(
    problem: &PlanningProblem<'_>,
    model: &IntegerModel<'_>,
    role: &str,
    year: i64,
) -> Option<Vec<(usize, i64)>> {
    let months = |(nth, column): (usize, &Column)| {
        let months = problem.candidates[column.candidate].needs.months(role, column.start, year);
        Some((nth, i64::try_from(months.millionths()).ok()?))
    };
    model.columns.iter().enumerate().map(months).collect()
}

/// A row with columns that lower its load by 1, 2, 4, 8 … times the largest amount that divides all of it, so that any sum
/// can be made of them. Each is worth less than nothing by what it lends. None where the sums would not be exact.
pub(super) fn loan(model: &mut IntegerModel<'_>, mut terms: Vec<(usize, i64)>, room: i64) -> Option<Row> {
    terms.retain(|(_, amount)| *amount != 0);
    let size: i128 = terms.iter().map(|(_, amount)| i128::from(*amount).abs()).sum();
    if size > LARGEST / 4 {
        return None;
    }
    let room = room.min(i64::try_from(size).ok()?);
    let unit = terms.iter().fold(i128::from(room), |unit, (_, amount)| common_divisor(unit, i128::from(*amount)));
    let most: i64 = terms.iter().map(|(_, amount)| amount.max(&0)).sum();
    let mut step = i64::try_from(unit.max(1)).ok()?;
    let mut sum = 0;
    while sum < most - room {
        let column = model.program.worth.len();
        terms.push((column, -step));
        model.program.worth.push(-step);
        model.program.groups.push(Group { columns: column..column + 1, required: false });
        sum += step;
        step *= 2;
    }
    Some(Row { terms, most: room })
}
