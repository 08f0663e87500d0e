//! The least money that makes a plan possible.

use super::{
    Search,
    integer::{TooLarge, translate},
    limits::Frame,
    loan::{loan, money_terms},
    model::{Group, Program, Row},
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

/// Money that makes a plan possible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cure<'p> {
    /// What each fund lacks, by fund and year; empty where money alone does not help.
    pub extras: Vec<Extra<'p>>,
    /// Whether it is known that less money in all, or any where there is none here, would not do.
    pub is_proven: bool,
}

/// The least money in all that makes a plan possible. A fund of which running measures take more than the frame lacks that
/// too as soon as anything new takes from it.
pub(super) fn least_money<'p>(
    problem: &PlanningProblem<'p>,
    search: Search<'_>,
    watcher: &mut dyn Watcher,
) -> Result<Cure<'p>, TooLarge> {
    let mut model = translate(problem, &|requirement| !matches!(requirement, Requirement::Fund(..)))?;
    model.program.worth.fill(0);
    let mut columns = vec![None; model.program.worth.len()];
    for frame in &problem.frames {
        let terms = money_terms(problem, &model, &frame.fund.id, frame.year);
        let Some(row) = loan(&mut model, terms, frame.room()) else { return Ok(unknown()) };
        let overuse = frame.taken.saturating_sub(frame.frame).max(0);
        if overuse > 0 {
            fill_first(&mut model.program, columns.len(), overuse);
        }
        let loans = model.program.worth.iter().skip(columns.len());
        columns.extend(loans.map(|worth| Some((frame, -worth))).collect::<Vec<_>>());
        model.program.rows.push(row);
    }
    let (found, is_proven) = match search.backend.solve(&model.program, None, search.limit, watcher) {
        Solved::Optimal(found) => (found, true),
        Solved::Feasible(found, _) => (found, false),
        Solved::Infeasible => return Ok(Cure { extras: Vec::new(), is_proven: true }),
        Solved::Unknown(_) => return Ok(unknown()),
    };
    let taken: Vec<_> = found.into_iter().filter_map(|column| columns.get(column).copied().flatten()).collect();
    let of_frame = |loans: &[(&Frame<'p>, i64)]| {
        let frame = loans.first()?.0;
        let amount = loans.iter().map(|(_, amount)| *amount).fold(0, i64::saturating_add);
        Some(Extra { fund: &frame.fund.id, year: frame.year, amount })
    };
    let extras = taken.chunk_by(|a, b| std::ptr::eq(a.0, b.0)).filter_map(of_frame).collect();
    Ok(Cure { extras, is_proven })
}

/// A column for what is overdrawn already: none of the loans from `first` on is given without it.
fn fill_first(program: &mut Program, first: usize, overuse: i64) {
    let filling = program.worth.len();
    for loan in first..filling {
        program.rows.push(Row { terms: vec![(loan, 1), (filling, -1)], most: 0 });
    }
    program.worth.push(-overuse);
    program.groups.push(Group { columns: filling..filling + 1, required: false });
}

/// That nothing was found in time.
const fn unknown<'p>() -> Cure<'p> {
    Cure { extras: Vec::new(), is_proven: false }
}
