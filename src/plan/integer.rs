//! The planning problem as a program in whole numbers, and a choice of columns as years of start.

use super::{
    candidate::Candidate,
    links::{Excluded, Finished},
    model::{Group, Program},
    problem::PlanningProblem,
    requirement::Requirement,
    rows::{row, rows},
};
use crate::model::Inclusion;

/// A program, and what its columns and rows mean.
pub struct IntegerModel<'p> {
    /// The program.
    pub program: Program,
    /// What each column means.
    pub columns: Vec<Column>,
    /// The requirement behind each row.
    pub requirements: Vec<Requirement<'p>>,
}

/// A candidate that starts in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// The candidate's place.
    pub candidate: usize,
    /// The calendar year.
    pub start: i64,
}

/// Amounts so large that sums of them are not exact any more; only a mistake is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLarge;

/// The largest size of a sum that a program may hold.
pub(super) const LARGEST: i128 = 1_000_000_000_000_000;

/// Translates a problem with the requirements that hold.
///
/// Years of start that a requirement rules out on its own get no column; see [`barriers`].
pub fn translate<'p>(
    problem: &PlanningProblem<'p>,
    holds: &dyn Fn(Requirement<'p>) -> bool,
) -> Result<IntegerModel<'p>, TooLarge> {
    let mut model = IntegerModel { program: Program::default(), columns: Vec::new(), requirements: Vec::new() };
    let mut worth_in_all = 0;
    for (place, candidate) in problem.candidates.iter().enumerate() {
        let first = model.columns.len();
        for start in problem.years.0..=problem.years.1 {
            if barriers(problem, place, start).into_iter().any(holds) {
                continue;
            }
            let worth = problem.worth(candidate, start);
            worth_in_all += i128::from(worth).abs();
            model.columns.push(Column { candidate: place, start });
            model.program.worth.push(worth);
        }
        let required = must(candidate).is_some_and(holds);
        model.program.groups.push(Group { columns: first..model.columns.len(), required });
    }
    if worth_in_all > LARGEST {
        return Err(TooLarge);
    }
    for (requirement, terms, most) in rows(problem, &model.columns) {
        if holds(requirement)
            && let Some(row) = row(terms, most, &model.columns)?
        {
            model.program.rows.push(row);
            model.requirements.push(requirement);
        }
    }
    Ok(model)
}

impl IntegerModel<'_> {
    /// The year of start of each candidate under a choice of columns.
    pub fn starts(&self, chosen: &[usize]) -> Vec<Option<i64>> {
        let mut starts = vec![None; self.program.groups.len()];
        for column in chosen.iter().filter_map(|nth| self.columns.get(*nth)) {
            starts[column.candidate] = Some(column.start);
        }
        starts
    }

    /// The columns of these years of start.
    pub fn chosen(&self, starts: &[Option<i64>]) -> Vec<usize> {
        let is_chosen = |column: &Column| starts.get(column.candidate).copied().flatten() == Some(column.start);
        (0..self.columns.len()).filter(|nth| is_chosen(&self.columns[*nth])).collect()
    }
}

/// The requirement that a candidate is done, where there is one.
pub(super) fn must<'p>(candidate: &Candidate<'p>) -> Option<Requirement<'p>> {
    let id = &candidate.measure.value.id;
    match candidate.why {
        Inclusion::Mandatory => Some(Requirement::Mandatory(id)),
        Inclusion::Forced => Some(Requirement::Forced(id)),
        Inclusion::Running | Inclusion::Selected => None,
    }
}

/// The requirements that each on its own keep a candidate from starting in a year.
pub fn barriers<'p>(problem: &PlanningProblem<'p>, place: usize, start: i64) -> Vec<Requirement<'p>> {
    let candidate = &problem.candidates[place];
    let id = &candidate.measure.value.id;
    let mut barriers = Vec::new();
    if !(candidate.window.0..=candidate.window.1).contains(&start) {
        barriers.push(Requirement::Window(id));
    }
    if candidate.deadline.is_some_and(|deadline| candidate.finish(start) > deadline) {
        barriers.push(Requirement::Mandatory(id));
    }
    for prerequisite in &candidate.waits_for {
        let in_time = match prerequisite.finished {
            Finished::Chosen(_) => true,
            Finished::Before(year) => year <= start,
            Finished::Never => false,
        };
        if !in_time {
            barriers.push(Requirement::Dependency(id, prerequisite.id));
        }
    }
    for exclusion in problem.exclusions.iter().filter(|exclusion| exclusion.candidate == place) {
        if let Excluded::Running(other) = exclusion.other {
            barriers.push(Requirement::Excludes(id, other));
        }
    }
    barriers
}
