//! Why a candidate is not in a plan: what stands in its way when it is added.

use super::{
    ActionPlan,
    integer::{TooLarge, barriers, must, translate},
    load::Load,
    problem::PlanningProblem,
    requirement::Requirement,
};
use crate::model::Id;

/// A candidate that is not in a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut<'p> {
    /// Its place among the candidates.
    pub candidate: usize,
    /// What stands in its way.
    pub why: Obstacle<'p>,
    /// The year of start in which least stands in its way, of equals the earliest; none where it may start in no year.
    pub nearest: Option<i64>,
    /// What stands in its way in any of the years of start in which that is least; empty where nothing does.
    pub in_the_way: Vec<Requirement<'p>>,
}

/// What stands in a candidate's way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Obstacle<'p> {
    /// These requirements, for the year of start in which they are fewest; of equals for the earliest year.
    Requirements(Vec<Requirement<'p>>),
    /// Nothing: the plan would be worth no more with it.
    NoGain,
}

/// The candidates that a plan leaves out, by id.
pub fn left_out<'p>(problem: &PlanningProblem<'p>, plan: &ActionPlan) -> Result<Vec<LeftOut<'p>>, TooLarge> {
    let model = translate(problem, &|_| true)?;
    let load = Load::new(&model.program, &model.chosen(&plan.starts));
    let absent = (0..problem.candidates.len()).filter(|place| plan.starts[*place].is_none());
    Ok(absent
        .map(|candidate| {
            let columns = model.program.groups[candidate].columns.clone();
            let starts = columns.clone().map(|column| model.columns[column].start);
            let by_rows = columns.map(|column| {
                let id = &problem.candidates[candidate].measure.value.id;
                let broken = load.broken_by(column).map(|row| seen_by(id, model.requirements[row]));
                distinct(broken.collect())
            });
            let by_year: Vec<_> = by_rows.collect();
            let least = by_year.iter().map(Vec::len).min();
            let in_the_way = by_year.iter().filter(|it| Some(it.len()) == least).flatten().copied().collect();
            let nearest = starts.zip(&by_year).min_by_key(|(_, it)| it.len());
            let (nearest, fewest) = nearest.map(|(start, it)| (start, it.clone())).unzip();
            let why = match fewest.unwrap_or_else(|| closed(problem, candidate)) {
                requirements if requirements.is_empty() => Obstacle::NoGain,
                requirements => Obstacle::Requirements(requirements),
            };
            LeftOut { candidate, why, nearest, in_the_way: distinct(in_the_way) }
        })
        .collect())
}

/// The same requirement with this measure as the first of two.
fn seen_by<'p>(id: &'p Id, requirement: Requirement<'p>) -> Requirement<'p> {
    if let Requirement::Excludes(other, own) = requirement
        && own == id
    {
        return Requirement::Excludes(own, other);
    }
    requirement
}

/// What keeps a candidate from starting in any year at all: the fewest barriers of a year, of equals the earliest.
fn closed<'p>(problem: &PlanningProblem<'p>, candidate: usize) -> Vec<Requirement<'p>> {
    let years = problem.years.0..=problem.years.1;
    let fewest = years.map(|start| distinct(barriers(problem, candidate, start))).min_by_key(Vec::len);
    fewest.unwrap_or_else(|| must(&problem.candidates[candidate]).into_iter().collect())
}

fn distinct(mut requirements: Vec<Requirement<'_>>) -> Vec<Requirement<'_>> {
    requirements.sort_unstable();
    requirements.dedup();
    requirements
}
