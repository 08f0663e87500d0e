//! The plan for programs: `prioritize.plan/1`.

use serde::Serialize;

use super::{Difference, PlanView, Stopped, unit};
use crate::{
    model::{Date, PlanObjective},
    plan::{Conflict, Item, Obstacle, PlanningProblem, Reason, Requirement},
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
struct LeftOutJson<'v> {
    id: &'v str,
    why: &'static str,
    limits: Vec<LimitJson<'v>>,
    displaces: Option<Vec<&'v str>>,
    loss: Option<f64>,
    loss_is_proven: Option<bool>,
}

#[derive(Serialize)]
struct LimitJson<'v> {
    kind: &'static str,
    id: &'v str,
    year: Option<i64>,
}

#[derive(Serialize)]
struct RequirementJson<'v> {
    kind: &'static str,
    id: &'v str,
    other: Option<&'v str>,
    year: Option<i64>,
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

#[derive(Serialize)]
struct InfeasibleJson<'v> {
    requirements: Vec<RequirementJson<'v>>,
    smallest: bool,
    cure: Vec<CostJson<'v>>,
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
        infeasible: Some(InfeasibleJson {
            requirements: conflict
                .requirements
                .iter()
                .map(|it| RequirementJson {
                    kind: it.kind(),
                    id: it.id(),
                    other: it.other().map(crate::model::Id::as_str),
                    year: it.year(),
                })
                .collect(),
            smallest: conflict.is_smallest,
            cure: conflict
                .cure
                .iter()
                .map(|extra| CostJson { fund: extra.fund, year: extra.year, amount: extra.amount })
                .collect(),
        }),
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
    let change = view.grounds.and_then(|grounds| grounds.take_out(view.problem, item)?.change.as_ref());
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

/// Candidates that were not chosen, then those that take no part.
fn left_out<'v>(view: &'v PlanView<'_, '_>) -> Vec<LeftOutJson<'v>> {
    let entry = |id, why, limits| LeftOutJson { id, why, limits, displaces: None, loss: None, loss_is_proven: None };
    let id = |place: &usize| view.problem.candidates[*place].measure.value.id.as_str();
    let not_chosen = view.left_out.iter().filter_map(|it| {
        let measure = view.problem.candidates[it.candidate].measure;
        let (why, limits) = match &it.why {
            Obstacle::NoGain => ("no-gain", Vec::new()),
            Obstacle::Requirements(requirements) => ("limits", requirements.iter().map(limit).collect()),
        };
        let change = view.grounds.and_then(|grounds| grounds.put_in(it.candidate)?.change.as_ref());
        view.filter.shows(measure).then(|| LeftOutJson {
            displaces: change.map(|change| change.leave.iter().map(id).collect()),
            loss: change.map(|change| in_units(change.loss, view.problem.objective)),
            loss_is_proven: change.map(|change| change.is_proven),
            ..entry(&*measure.value.id, why, limits)
        })
    });
    let aside = view.problem.aside.iter().filter(|it| view.filter.shows(it.measure)).map(|it| {
        let id = it.measure.value.id.as_str();
        let (kind, about) = match it.reason {
            Reason::Unranked => ("unranked", id),
            Reason::Forbidden => ("forbidden", id),
            Reason::Status(status) => ("status", status.name()),
        };
        entry(id, kind, vec![LimitJson { kind, id: about, year: None }])
    });
    not_chosen.chain(aside).collect()
}

/// A requirement as a limit: of two measures it is about the other one.
fn limit<'v>(requirement: &Requirement<'v>) -> LimitJson<'v> {
    // A deadline that cannot be kept closes the window.
    let kind = match requirement {
        Requirement::Mandatory(_) | Requirement::Forced(_) => "window",
        Requirement::Window(_)
        | Requirement::Dependency(..)
        | Requirement::Excludes(..)
        | Requirement::Fund(..)
        | Requirement::Role(..)
        | Requirement::Parallel(..)
        | Requirement::ShareAtLeast(_)
        | Requirement::ShareAtMost(_) => requirement.kind(),
    };
    LimitJson { kind, id: requirement.other().unwrap_or(requirement.id()), year: requirement.year() }
}

#[expect(clippy::cast_precision_loss, reason = "beyond 2^53 only mistakes are")]
fn in_units(worth: i64, aim: PlanObjective) -> f64 {
    worth as f64 / unit(aim) as f64
}
