//! The plan for programs: `prioritize.plan/1`.

mod adopted;
mod infeasible;
mod left_out;
mod others;

pub use adopted::adopted_plan_json;

use serde::Serialize;

use self::{
    infeasible::{InfeasibleJson, infeasible},
    left_out::{LeftOutJson, left_out},
    others::{AlternativesJson, ListJson, alternatives, down_the_list},
};
use super::{Difference, PlanView, Stopped, unit};
use crate::{
    model::{Date, PlanObjective},
    plan::{Conflict, Item, PlanningProblem},
    report::json::to_json,
    score::rounded,
};

#[derive(Default, Serialize)]
struct PlanJson<'v> {
    format: &'static str,
    strategy: &'v str,
    as_of: String,
    scenario: Option<&'v str>,
    status: &'static str,
    aim: &'static str,
    objective: Option<f64>,
    bound: Option<f64>,
    gap: Option<f64>,
    cheapest_of_equals: Option<bool>,
    stopped: Option<&'static str>,
    value: Option<f64>,
    npv: Option<i64>,
    one_off_cost: Option<i64>,
    beyond_frames: Option<i64>,
    items: Vec<ItemJson<'v>>,
    left_out: Vec<LeftOutJson<'v>>,
    funds: Vec<FundJson<'v>>,
    roles: Vec<RoleJson<'v>>,
    focus_areas: Vec<AreaJson<'v>>,
    units: Vec<UnitJson<'v>>,
    infeasible: Option<InfeasibleJson<'v>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    down_the_list: Option<ListJson<'v>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alternatives: Option<AlternativesJson<'v>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    against: Option<&'v Difference<'v>>,
}

#[derive(Serialize)]
struct ItemJson<'v> {
    id: &'v str,
    title: &'v str,
    start: i64,
    finish: i64,
    why: &'static str,
    ranked: bool,
    value: Option<f64>,
    one_off_cost: i64,
    replaced_by: Option<Vec<&'v str>>,
    replacement_loss: Option<f64>,
    cost: Vec<CostJson<'v>>,
}

#[derive(Serialize)]
struct CostJson<'v> {
    fund: &'v str,
    year: i64,
    amount: i64,
}

#[derive(Serialize)]
struct FundJson<'v> {
    id: &'v str,
    year: i64,
    frame: Option<i64>,
    used: i64,
}

#[derive(Serialize)]
struct RoleJson<'v> {
    id: &'v str,
    year: i64,
    capacity: Option<f64>,
    used: f64,
}

#[derive(Serialize)]
struct AreaJson<'v> {
    id: &'v str,
    amount: i64,
    share: Option<f64>,
}

#[derive(Serialize)]
struct UnitJson<'v> {
    id: &'v str,
    year: i64,
    amount: i64,
}

/// The plan as one JSON object.
pub fn plan_json(view: &PlanView<'_, '_>, difference: Option<&Difference<'_>>, scenario: Option<&str>) -> String {
    let figures = view.figures;
    let aim = view.problem.objective;
    to_json(&PlanJson {
        status: if view.plan.is_proven() { "optimal" } else { "feasible" },
        objective: Some(in_units(view.plan.worth, aim)),
        bound: Some(in_units(view.plan.bound, aim)),
        gap: Some(rounded(view.plan.gap(unit(aim)))),
        cheapest_of_equals: Some(view.plan.cheapest),
        stopped: view.stopped.map(|stopped| match stopped {
            Stopped::Time => "time",
            Stopped::Hand => "hand",
        }),
        value: figures.value.map(rounded),
        npv: Some(figures.npv),
        one_off_cost: Some(figures.one_off_cost),
        beyond_frames: Some(figures.beyond_frames),
        items: figures.items.iter().filter(|item| view.filter.shows(item.measure)).map(|it| item(it, view)).collect(),
        left_out: left_out(view),
        funds: figures
            .funds
            .iter()
            .map(|it| FundJson { id: &it.fund.id, year: it.year, frame: it.frame, used: it.used })
            .collect(),
        roles: figures
            .roles
            .iter()
            .map(|it| RoleJson {
                id: &it.role.id,
                year: it.year,
                capacity: it.capacity.map(|capacity| rounded(capacity.number())),
                used: rounded(it.used.number()),
            })
            .collect(),
        focus_areas: figures
            .areas
            .iter()
            .map(|it| AreaJson { id: &it.area.id, amount: it.amount, share: it.share.map(rounded) })
            .collect(),
        units: figures.units.iter().map(|it| UnitJson { id: it.unit, year: it.year, amount: it.amount }).collect(),
        down_the_list: view.grounds.map(|grounds| down_the_list(&grounds.list, view.problem)),
        alternatives: view.alternatives.map(|found| alternatives(found, view)),
        against: difference,
        ..head(view.problem, scenario, view.as_of)
    })
}

/// That there is no plan, as one JSON object.
pub fn no_plan_json(
    problem: &PlanningProblem<'_>,
    conflict: &Conflict<'_>,
    scenario: Option<&str>,
    as_of: Date,
) -> String {
    to_json(&PlanJson {
        status: "infeasible",
        infeasible: Some(infeasible(conflict)),
        ..head(problem, scenario, as_of)
    })
}

fn head<'v>(problem: &'v PlanningProblem<'_>, scenario: Option<&'v str>, as_of: Date) -> PlanJson<'v> {
    PlanJson {
        format: "prioritize.plan/1",
        strategy: &problem.strategy.head.title,
        as_of: as_of.to_string(),
        scenario,
        aim: match problem.objective {
            PlanObjective::Value => "value",
            PlanObjective::Npv => "npv",
        },
        ..PlanJson::default()
    }
}

fn item<'v>(item: &'v Item<'_, '_>, view: &'v PlanView<'_, '_>) -> ItemJson<'v> {
    let change =
        view.grounds.and_then(|grounds| grounds.take_out(view.problem.place(&item.measure.value.id)?)?.change());
    let id = |place: &usize| view.problem.candidates[*place].measure.value.id.as_str();
    ItemJson {
        id: &item.measure.id,
        title: &item.measure.title,
        start: item.start,
        finish: item.finish,
        why: item.why.name(),
        ranked: !item.is_unranked,
        value: item.value.map(rounded),
        one_off_cost: item.one_off_cost,
        replaced_by: change.map(|change| change.enter.iter().map(id).collect()),
        replacement_loss: change.map(|change| in_units(change.loss, view.problem.objective)),
        cost: item.cost().map(|(fund, year, amount)| CostJson { fund, year, amount }).collect(),
    }
}

#[expect(clippy::cast_precision_loss, reason = "beyond 2^53 only mistakes are")]
pub(super) fn in_units(worth: i64, aim: PlanObjective) -> f64 {
    worth as f64 / unit(aim) as f64
}
