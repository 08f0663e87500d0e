//! What going down the ranked list would choose: each measure as early as there is room when its turn comes.

use std::cmp::Reverse;

use super::{
    integer::{TooLarge, translate},
    load::Load,
    problem::PlanningProblem,
    requirement::Requirement,
};

/// What going down the list chooses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DownTheList {
    /// The calendar year in which each candidate starts; none where it finds no room.
    pub starts: Vec<Option<i64>>,
    /// What that is worth, in whole numbers of the objective.
    pub worth: i64,
    /// Whether every requirement is kept: least shares and duties are not looked at on the way.
    pub is_kept: bool,
}

/// Goes down the list until nothing more finds room: first those that have to be done, then by what they are worth at once,
/// then by id.
pub fn down_the_list(problem: &PlanningProblem<'_>) -> Result<DownTheList, TooLarge> {
    let model = translate(problem, &|requirement| !matches!(requirement, Requirement::ShareAtLeast(_)))?;
    let mut order: Vec<usize> = (0..problem.candidates.len()).collect();
    // The sort is stable, so equals stand by id.
    order.sort_by_key(|place| {
        let candidate = &problem.candidates[*place];
        (!candidate.is_required(), Reverse(problem.worth(candidate, problem.years.0)))
    });
    let mut load = Load::new(&model.program, &[]);
    let mut chosen = Vec::new();
    // What waited for another measure gets its turn in the next round.
    loop {
        let before = order.len();
        order.retain(|place| {
            let is_worth_it =
                |column: &usize| problem.candidates[*place].is_required() || model.program.worth[*column] > 0;
            let found =
                model.program.groups[*place].columns.clone().filter(is_worth_it).find(|column| load.takes(*column));
            chosen.extend(found);
            found.is_none()
        });
        if order.len() == before {
            break;
        }
    }
    let starts = model.starts(&chosen);
    let whole = translate(problem, &|_| true)?;
    let all_done = starts.iter().zip(&problem.candidates).all(|(start, it)| start.is_some() || !it.is_required());
    let is_kept = all_done && Load::new(&whole.program, &whole.chosen(&starts)).is_kept();
    Ok(DownTheList { starts, worth: model.program.worth_of(&chosen), is_kept })
}
