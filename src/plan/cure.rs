//! The least money that makes a plan possible.

use super::{
    Search,
    integer::{IntegerModel, LARGEST, TooLarge, common_divisor, translate},
    limits::Frame,
    model::{Group, Row},
    problem::PlanningProblem,
    requirement::Requirement,
    solve::{Solved, Watcher},
};
use crate::model::Id;

/// Money that a frame lacks. Whole money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extra<'p> {
    /// The fund.
    pub fund: &'p Id,
    /// The calendar year.
    pub year: i64,
    /// How much more it takes.
    pub amount: i64,
}

/// The least money in all that makes a plan possible, by fund and year; empty where money cannot, or nothing was found in
/// time. Where running measures take more than the frame, that is added to what a fund lacks.
pub(super) fn least_money<'p>(
    problem: &PlanningProblem<'p>,
    search: Search<'_>,
    watcher: &mut dyn Watcher,
) -> Result<Vec<Extra<'p>>, TooLarge> {
    let mut model = translate(problem, &|requirement| !matches!(requirement, Requirement::Fund(..)))?;
    model.program.worth.fill(0);
    let mut columns = vec![None; model.program.worth.len()];
    for frame in &problem.frames {
        let Some(row) = loan(problem, &mut model, frame) else { return Ok(Vec::new()) };
        let loans = model.program.worth.iter().skip(columns.len());
        columns.extend(loans.map(|worth| Some((frame, -worth))).collect::<Vec<_>>());
        model.program.rows.push(row);
    }
    let found = match search.backend.solve(&model.program, None, search.limit, watcher) {
        Solved::Optimal(found) | Solved::Feasible(found, _) => found,
        Solved::Infeasible | Solved::Unknown(_) => return Ok(Vec::new()),
    };
    let taken: Vec<_> = found.into_iter().filter_map(|column| columns.get(column).copied().flatten()).collect();
    let of_frame = |loans: &[(&Frame<'p>, i64)]| {
        let frame = loans.first()?.0;
        let overuse = frame.taken.saturating_sub(frame.frame).max(0);
        let amount = loans.iter().map(|(_, amount)| *amount).fold(overuse, i64::saturating_add);
        Some(Extra { fund: &frame.fund.id, year: frame.year, amount })
    };
    Ok(taken.chunk_by(|a, b| std::ptr::eq(a.0, b.0)).filter_map(of_frame).collect())
}

/// The row of a frame, with columns that lower its load by 1, 2, 4, 8 … times the largest amount that divides all of it,
/// so that any sum can be made of them. Each is worth what it costs. None where the sums would not be exact.
fn loan(problem: &PlanningProblem<'_>, model: &mut IntegerModel<'_>, frame: &Frame<'_>) -> Option<Row> {
    let amount = |(nth, column): (usize, &super::Column)| {
        let needs = &problem.candidates[column.candidate].needs;
        (nth, needs.money(&frame.fund.id, column.start, frame.year))
    };
    let mut terms: Vec<(usize, i64)> =
        model.columns.iter().enumerate().map(amount).filter(|(_, amount)| *amount != 0).collect();
    let size: i128 = terms.iter().map(|(_, amount)| i128::from(*amount).abs()).sum();
    if size > LARGEST / 4 {
        return None;
    }
    let room = frame.room().min(i64::try_from(size).ok()?);
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
