//! Other plans almost as good, as different from each other as can be.

use super::{
    ActionPlan, Search,
    integer::{IntegerModel, TooLarge, translate},
    model::Row,
    problem::PlanningProblem,
    solve::{Solved, Watcher},
};

/// Plans that are worth almost as much as the best one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternatives {
    /// What each is worth at least, in whole numbers of the objective.
    pub least: i64,
    /// The plans, in the order in which they were found.
    pub plans: Vec<Alternative>,
    /// Whether it is known that there are no more.
    pub are_all: bool,
}

/// A plan beside the best one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// The calendar year in which each candidate starts; none where it is not chosen.
    pub starts: Vec<Option<i64>>,
    /// What it is worth, in whole numbers of the objective.
    pub worth: i64,
}

impl Alternatives {
    /// In how many of the plans, the best one included, a candidate stands.
    pub fn holding(&self, plan: &ActionPlan, candidate: usize) -> usize {
        let all = self.plans.iter().map(|other| &other.starts).chain([&plan.starts]);
        all.filter(|starts| starts[candidate].is_some()).count()
    }
}

/// Finds so many plans that are worth at most `within` millionths less, each with other measures than all before it and as
/// different from them as can be.
pub fn alternatives(
    problem: &PlanningProblem<'_>,
    plan: &ActionPlan,
    (count, within): (usize, i64),
    search: Search<'_>,
    watcher: &mut dyn Watcher,
) -> Result<Alternatives, TooLarge> {
    let model = translate(problem, &|_| true)?;
    let lost = (i128::from(plan.worth).abs() * i128::from(within)).div_euclid(1_000_000);
    let least = plan.worth.saturating_sub(i64::try_from(lost).unwrap_or(i64::MAX));
    let mut program = model.program.clone();
    let terms = program.worth.iter().enumerate().filter(|(_, worth)| **worth != 0).map(|(nth, worth)| (nth, -worth));
    program.rows.push(Row { terms: terms.collect(), most: -least });
    let mut found = Alternatives { least, plans: Vec::new(), are_all: false };
    let mut starts = plan.starts.clone();
    while found.plans.len() < count {
        program.rows.push(another(&model, &starts));
        program.worth = differences(&model, plan, &found);
        let chosen = match search.backend.solve(&program, None, search.limit, watcher) {
            Solved::Optimal(chosen) | Solved::Feasible(chosen, _) => chosen,
            Solved::Infeasible => {
                found.are_all = true;
                break;
            }
            Solved::Unknown(_) => break,
        };
        starts = model.starts(&chosen);
        found.plans.push(Alternative { starts: starts.clone(), worth: model.program.worth_of(&chosen) });
    }
    Ok(found)
}

/// That the measures are not the same as these: `Σ in − Σ out ≤ |in| − 1`.
fn another(model: &IntegerModel<'_>, starts: &[Option<i64>]) -> Row {
    let sign = |candidate: usize| if starts[candidate].is_some() { 1 } else { -1 };
    let terms = model.columns.iter().enumerate().map(|(nth, column)| (nth, sign(column.candidate)));
    let inside = starts.iter().flatten().count();
    Row { terms: terms.collect(), most: i64::try_from(inside).unwrap_or(i64::MAX) - 1 }
}

/// What choosing each column adds to the number of measures in which the plans before differ: those that lack it, less
/// those that have it.
fn differences(model: &IntegerModel<'_>, plan: &ActionPlan, found: &Alternatives) -> Vec<i64> {
    let plans = found.plans.len() + 1;
    let signed = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let of = |candidate: usize| signed(plans) - 2 * signed(found.holding(plan, candidate));
    model.columns.iter().map(|column| of(column.candidate)).collect()
}
