//! An adopted plan for programs, from its file alone: `prioritize.adopted-plan/1`.

use serde::Serialize;

use crate::{
    model::{Inclusion, Plan, Whole},
    report::json::to_json,
};

#[derive(Serialize)]
struct AdoptedJson<'p> {
    format: &'static str,
    id: &'p str,
    made: String,
    scenario: Option<&'p str>,
    commit: Option<&'p str>,
    digest: Option<&'p str>,
    items: Vec<ItemJson<'p>>,
    left_out: Vec<LeftOutJson<'p>>,
    funds: Vec<FundJson<'p>>,
}

#[derive(Serialize)]
struct ItemJson<'p> {
    id: &'p str,
    start: i64,
    why: Option<&'static str>,
    cost: Vec<YearJson>,
}

#[derive(Serialize)]
struct YearJson {
    year: i64,
    amount: i64,
}

#[derive(Serialize)]
struct LeftOutJson<'p> {
    id: Option<&'p str>,
    why: Option<&'p str>,
}

#[derive(Serialize)]
struct FundJson<'p> {
    id: Option<&'p str>,
    year: Option<i64>,
    frame: Option<i64>,
    used: Option<i64>,
}

/// The plan as one JSON object.
pub fn adopted_plan_json(plan: &Plan) -> String {
    let inputs = plan.inputs.as_ref();
    let items = plan.items.iter().map(|item| ItemJson {
        id: &item.measure,
        start: item.start.get(),
        why: item.why.map(Inclusion::name),
        cost: item.cost.iter().map(|(year, amount)| YearJson { year: year.get(), amount: amount.0 }).collect(),
    });
    let left_out =
        plan.left_out.iter().map(|it| LeftOutJson { id: it.measure.as_deref(), why: it.why.as_deref() }).collect();
    let funds = plan.funds.iter().map(|it| FundJson {
        id: it.fund.as_deref(),
        year: it.year.map(Whole::get),
        frame: it.frame.map(|money| money.0),
        used: it.used.map(|money| money.0),
    });
    to_json(&AdoptedJson {
        format: "prioritize.adopted-plan/1",
        id: &plan.id,
        made: plan.made.to_string(),
        scenario: plan.scenario.as_deref(),
        commit: inputs.and_then(|inputs| inputs.commit.as_deref()),
        digest: inputs.and_then(|inputs| inputs.digest.as_deref()),
        items: items.collect(),
        left_out,
        funds: funds.collect(),
    })
}
