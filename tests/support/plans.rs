//! Portfolios written as short texts, and plans for them.
#![allow(dead_code, unreachable_pub, reason = "not every test uses all of it")]
#![expect(clippy::unwrap_used, reason = "a test that cannot prepare its portfolio has failed")]

use std::{collections::BTreeMap, sync::Arc};

use prioritize::{
    load::Doubtful,
    model::{Filed, Measure, Portfolio, Strategy, Unread},
    plan::{
        ActionPlan, Outcome, PlanOptions, PlanningProblem, Search, make,
        solve::{Limit, Progress, Watcher, exact::Exact},
    },
    score::{Context, Ranking, Weighing, default_method, rank},
};

/// A strategy for 2027–2029 with a judged criterion whose score is worth as many points, and whatever the text adds.
pub fn strategy(more: &str) -> Strategy {
    let text = format!(
        "format: 1
strategy: {{title: S, owner: O, from: 2027, to: 2029}}
focus_area:
  - {{id: red, title: R}}
  - {{id: blue, title: B}}
criterion: [{{id: v, title: V, weight: 1, source: judged, scale: {{worst: 0, best: 100}}}}]
cost_phase:
  - {{id: build, title: B, kind: one-off}}
  - {{id: run, title: R, kind: running}}
benefit_type: [{{id: money, title: M, class: cost, unit: kr, value: 1}}]
unit: [{{id: home, title: H, kind: department}}]
{more}"
    );
    serde_yaml::from_str(&text).unwrap()
}

/// A fund with these frames.
pub const FUND: &str = "fund: [{id: f, title: F, frame: {2027: 100, 2028: 100, 2029: 100}}]\n";

/// A measure that is worth so many points and takes so much from the fund in its first year.
pub fn measure(id: &str, points: u32, cost: i64, more: &str) -> Measure {
    let text = format!(
        "id: {id}
title: {id}
owner: home
focus_areas: [red]
status: planning
scores: {{v: {points}}}
costs: [{{phase: build, fund: f, per_year: [{cost}]}}]
lifetime_years: 1
{more}"
    );
    parsed(&text)
}

/// A measure as written; of two equal keys the later counts.
pub fn parsed(text: &str) -> Measure {
    let mut lines: BTreeMap<&str, &str> = BTreeMap::new();
    for line in text.lines() {
        lines.insert(line.split(':').next().unwrap(), line);
    }
    serde_yaml::from_str(&lines.into_values().collect::<Vec<_>>().join("\n")).unwrap()
}

pub fn portfolio(strategy: Strategy, mut measures: Vec<Measure>) -> Portfolio {
    measures.sort_by(|a, b| a.id.cmp(&b.id));
    let filed = |measure: Measure| Filed { file: format!("{}.yaml", measure.id).into(), value: Arc::new(measure) };
    Portfolio {
        strategy: Filed { file: Arc::from("strategy.toml"), value: Arc::new(strategy) },
        measures: measures.into_iter().map(filed).collect(),
        decisions: Vec::new(),
        plans: Vec::new(),
        systems: Vec::new(),
        unread: Unread::default(),
    }
}

pub struct Patient;

impl Watcher for Patient {
    fn go_on(&mut self, _: Progress) -> bool {
        true
    }
}

pub const SEARCH: Search<'static> = Search { backend: &Exact, limit: Limit::None };

/// What comes of planning, handed to a closure because everything borrows from the portfolio.
pub fn planned<T>(
    portfolio: &Portfolio,
    options: &PlanOptions<'_>,
    look: impl FnOnce(&PlanningProblem<'_>, &Outcome<'_>, &Ranking<'_>) -> T,
) -> T {
    let doubtful = Doubtful::default();
    let weighing = Weighing::new(&portfolio.strategy, &BTreeMap::new()).unwrap();
    let context = Context::new(portfolio, weighing, &doubtful);
    let ranking = rank(&context, default_method(&portfolio.strategy));
    let options = PlanOptions { scenario: options.scenario, ..options.clone() };
    let (problem, outcome) = make(portfolio, &ranking, &options, SEARCH, &mut Patient).unwrap();
    look(&problem, &outcome, &ranking)
}

/// The plan as `id year`, in the order of ids; the worth after it.
pub fn plan_with(portfolio: &Portfolio, options: &PlanOptions<'_>) -> (String, i64) {
    planned(portfolio, options, |problem, outcome, _| match outcome {
        Outcome::Planned(plan) => {
            assert!(plan.is_proven() && plan.cheapest);
            (told(problem, plan), plan.worth)
        }
        Outcome::Infeasible(conflict) => (format!("{:?}", conflict.requirements), 0),
        Outcome::Unknown => ("unknown".to_owned(), 0),
    })
}

pub fn told(problem: &PlanningProblem<'_>, plan: &ActionPlan) -> String {
    let chosen = problem.candidates.iter().zip(&plan.starts);
    let chosen = chosen.filter_map(|(candidate, start)| Some(format!("{} {}", candidate.measure.id, (*start)?)));
    chosen.collect::<Vec<_>>().join(", ")
}
