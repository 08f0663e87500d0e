//! The least money that makes a plan possible.

use super::{
    Search,
    integer::{TooLarge, translate},
    limits::Frame,
    loan::{loan, money_terms},
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
        let terms = money_terms(problem, &model, &frame.fund.id, frame.year);
        let Some(row) = loan(&mut model, terms, frame.room()) else { return Ok(Vec::new()) };
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
