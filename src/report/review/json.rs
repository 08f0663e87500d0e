//! What a change does, for programs: `prioritize.review/1`.

mod shape;

use serde_json::Value as Json;

use self::shape::{
    BenefitJson, ChangedJson, ConcernJson, FieldJson, MoneyJson, PeopleJson, PlanJson, ProblemJson, ProblemsJson,
    RankJson, RecordsJson, ReviewJson, ShiftJson, UnreadJson,
};
use super::{ReviewView, governance};
use crate::{
    doc::ShownProblem,
    locale::Locale,
    report::json::to_json,
    review::{
        Attribution, Culprit, Effect, FieldChange, Place, PlanEffect, PlanState, Records, Shift, Value, Which,
        YearChange,
    },
    score::rounded,
};

/// The effect as one JSON object.
pub fn review_json(view: &ReviewView<'_>, locale: &Locale) -> String {
    let effect = view.effect;
    to_json(&ReviewJson {
        format: "prioritize.review/1",
        before: view.between.map(|(before, _)| before),
        after: view.between.map(|(_, after)| after),
        unread: effect.unread.iter().map(|it| UnreadJson { file: &it.file, version: version(it.version) }).collect(),
        strategy: effect.strategy.iter().map(field).collect(),
        measures: records(&effect.measures),
        decisions: records(&effect.decisions),
        plans: records(&effect.plans),
        systems: records(&effect.systems),
        ranks: ranks(effect),
        plan: effect.plan.as_ref().map(plan),
        money: money(effect),
        people: people(effect),
        benefits: effect
            .resources
            .benefits
            .iter()
            .map(|it| BenefitJson { kind: &it.id, before: rounded(it.before), after: rounded(it.after) })
            .collect(),
        problems: ProblemsJson {
            new: view.new_problems.iter().map(problem).collect(),
            solved: view.solved_problems.iter().map(problem).collect(),
        },
        governance: effect
            .governance
            .iter()
            .map(|concern| ConcernJson {
                kind: concern.kind(),
                id: concern.id().to_owned(),
                message: governance::told(concern, locale),
            })
            .collect(),
    })
}

const fn version(which: Which) -> &'static str {
    match which {
        Which::Before => "before",
        Which::After => "after",
    }
}

fn field(change: &FieldChange) -> FieldJson {
    FieldJson { field: change.field(), before: json(&change.before), after: json(&change.after) }
}

/// A value as it is in files.
fn json(value: &Value) -> Json {
    match value {
        Value::Nothing => Json::Null,
        Value::Flag(flag) => (*flag).into(),
        Value::Text(text) | Value::Date(text) => text.as_str().into(),
        Value::Word(word) => word.name.into(),
        Value::Money(number) | Value::Year(number) | Value::Count(number) => (*number).into(),
        Value::Number(number) | Value::Share(number) => rounded(*number).into(),
        Value::List(items) => items.iter().map(json).collect(),
        Value::Keys(keys) => {
            let given = keys.iter().filter(|(_, value)| *value != Value::Nothing);
            Json::Object(given.map(|(key, value)| (key.clone(), json(value))).collect())
        }
    }
}

fn records(records: &Records) -> RecordsJson<'_> {
    RecordsJson {
        added: records.added.iter().map(|named| named.id.as_str()).collect(),
        removed: records.removed.iter().map(|named| named.id.as_str()).collect(),
        changed: records
            .changed
            .iter()
            .map(|it| ChangedJson { id: &it.record.id, fields: it.fields.iter().map(field).collect() })
            .collect(),
    }
}

fn ranks(effect: &Effect) -> Option<Vec<RankJson<'_>>> {
    let rank = |place: &Place| if let Place::Rank(rank) = place { Some(*rank) } else { None };
    let moved = effect.ranks.as_ref()?.moved.iter().map(|it| RankJson {
        id: &it.measure.id,
        before: rank(&it.before),
        after: rank(&it.after),
        score_before: it.score.0,
        score_after: it.score.1,
    });
    Some(moved.collect())
}

fn plan(effect: &PlanEffect) -> PlanJson<'_> {
    let (before, after) = (&effect.state.0, &effect.state.1);
    let figures = |state: &PlanState| match state {
        PlanState::Made { value, npv, one_off_cost, .. } => (value.map(rounded), Some(*npv), Some(*one_off_cost)),
        PlanState::Infeasible(_) | PlanState::Unknown | PlanState::Refused(_) => (None, None, None),
    };
    PlanJson {
        status_before: status(before),
        status_after: status(after),
        entered: effect.entered.iter().map(shift).collect(),
        left: effect.left.iter().map(shift).collect(),
        moved: effect.moved.iter().map(shift).collect(),
        attribution: match effect.attribution {
            Attribution::Nothing => "none",
            Attribution::Single => "single",
            Attribution::Undone => "undone",
            Attribution::TooMany(_) => "too-many",
            Attribution::Unproven => "unproven",
        },
        value_before: figures(before).0,
        value_after: figures(after).0,
        npv_before: figures(before).1,
        npv_after: figures(after).1,
        one_off_cost_before: figures(before).2,
        one_off_cost_after: figures(after).2,
    }
}

const fn status(state: &PlanState) -> &'static str {
    match state {
        PlanState::Made { is_proven: true, .. } => "optimal",
        PlanState::Made { is_proven: false, .. } => "feasible",
        PlanState::Infeasible(_) => "infeasible",
        PlanState::Unknown => "unknown",
        PlanState::Refused(_) => "refused",
    }
}

fn shift(shift: &Shift) -> ShiftJson<'_> {
    let because = shift.causes.iter().map(|culprit| match culprit {
        Culprit::Strategy => "strategy.toml",
        Culprit::Measure(named) => named.id.as_str(),
    });
    ShiftJson { id: &shift.measure.id, before: shift.before, after: shift.after, because: because.collect() }
}

fn money(effect: &Effect) -> Vec<MoneyJson<'_>> {
    let resources = &effect.resources;
    let of_year =
        |it: &'_ YearChange| MoneyJson { year: it.year, before: it.before, after: it.after, ..MoneyJson::default() };
    let funds = resources.funds.iter().map(|it| MoneyJson {
        fund: Some(&it.used.id),
        frame_before: it.frame.0,
        frame_after: it.frame.1,
        ..of_year(&it.used)
    });
    let units = resources.units.iter().map(|it| MoneyJson { unit: Some(&it.id), ..of_year(it) });
    let keys = resources.keys.iter().map(|it| MoneyJson { cost_key: Some(&it.id), ..of_year(it) });
    funds.chain(units).chain(keys).collect()
}

fn people(effect: &Effect) -> Vec<PeopleJson<'_>> {
    let people = effect.resources.people.iter().map(|it| PeopleJson {
        role: &it.id,
        year: it.year,
        before: rounded(it.used.0),
        after: rounded(it.used.1),
        capacity_before: it.capacity.0.map(rounded),
        capacity_after: it.capacity.1.map(rounded),
    });
    people.collect()
}

fn problem(problem: &ShownProblem) -> ProblemJson<'_> {
    ProblemJson {
        rule: problem.rule,
        level: problem.level.name(),
        message: &problem.message,
        file: &problem.spot.file,
        line: problem.spot.span.start.line,
        column: problem.spot.span.start.column,
        measure: problem.measure.as_deref(),
    }
}
