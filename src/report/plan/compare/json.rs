//! The comparison for programs: `prioritize.plan-comparison/1`.

use serde::Serialize;

use super::{Comparison, Variant};
use crate::{
    model::{Date, PlanObjective},
    report::{json::to_json, plan::json::in_units},
    score::rounded,
};

#[derive(Serialize)]
struct ComparisonJson<'v> {
    format: &'static str,
    strategy: &'v str,
    as_of: String,
    aim: &'static str,
    plans: Vec<VariantJson<'v>>,
    differences: Vec<DifferenceJson<'v>>,
}

#[derive(Serialize)]
struct VariantJson<'v> {
    scenario: Option<&'v str>,
    changed: bool,
    status: &'static str,
    objective: Option<f64>,
    bound: Option<f64>,
    value: Option<f64>,
    npv: Option<i64>,
    one_off_cost: Option<i64>,
    beyond_frames: Option<i64>,
    items: Vec<ItemJson<'v>>,
    money: Vec<YearJson>,
}

#[derive(Serialize)]
struct ItemJson<'v> {
    id: &'v str,
    start: i64,
    why: &'static str,
}

#[derive(Serialize)]
struct YearJson {
    year: i64,
    amount: i64,
}

#[derive(Serialize)]
struct DifferenceJson<'v> {
    id: &'v str,
    starts: Vec<Option<i64>>,
}

/// The plans as one JSON object.
pub fn compared_plans_json(comparison: &Comparison<'_>, as_of: Date) -> String {
    let differences = comparison.differences().into_iter().map(|(id, starts)| DifferenceJson { id, starts });
    to_json(&ComparisonJson {
        format: "prioritize.plan-comparison/1",
        strategy: &comparison.strategy.head.title,
        as_of: as_of.to_string(),
        aim: match comparison.objective {
            PlanObjective::Value => "value",
            PlanObjective::Npv => "npv",
        },
        plans: comparison.variants.iter().map(|variant| variant_json(variant, comparison.objective)).collect(),
        differences: differences.collect(),
    })
}

fn variant_json<'v>(variant: &'v Variant<'_>, aim: PlanObjective) -> VariantJson<'v> {
    let (plan, figures) = (variant.plan.as_ref().map(|it| it.0), variant.plan.as_ref().map(|it| &it.1));
    let items = figures.into_iter().flat_map(|figures| &figures.items);
    VariantJson {
        scenario: variant.scenario,
        changed: variant.is_changed,
        status: match plan {
            Some(plan) if plan.is_proven() => "optimal",
            Some(_) => "feasible",
            None if variant.is_impossible => "infeasible",
            None => "unknown",
        },
        objective: plan.map(|plan| rounded(in_units(plan.worth, aim))),
        bound: plan.map(|plan| rounded(in_units(plan.bound, aim))),
        value: figures.and_then(|figures| figures.value).map(rounded),
        npv: figures.map(|figures| figures.npv),
        one_off_cost: figures.map(|figures| figures.one_off_cost),
        beyond_frames: figures.map(|figures| figures.beyond_frames),
        items: items.map(|it| ItemJson { id: &it.measure.value.id, start: it.start, why: it.why.name() }).collect(),
        money: variant.money().into_iter().map(|(year, amount)| YearJson { year, amount }).collect(),
    }
}
