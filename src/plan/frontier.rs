//! Value against money: the best plan for frames from nothing to more than anybody could use.

use std::collections::BTreeMap;

use super::{Figures, Outcome, PlanOptions, Search, Trouble, WhatIf, limits::all_frames, make, solve::Watcher};
use crate::{
    model::{Inclusion, Money, Portfolio, Scenario},
    score::Ranking,
};

/// How much of the frames there is, in per cent, from nothing to twice as much.
const STEPS: [i64; 14] = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 120, 150, 200];

/// The best plan for so much money.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// How much of the frames there is, in per cent; none where no frame limits anything.
    pub percent: Option<i64>,
    /// What the frames come to. Whole money; none where no frame limits anything.
    pub money: Option<i64>,
    /// The plan; none where there is no plan, or none was found in time.
    pub plan: Option<PointPlan>,
    /// Whether it is known that there is no plan.
    pub is_impossible: bool,
}

/// What the best plan for so much money comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct PointPlan {
    /// What all use in the years that have frames. Whole money.
    pub used: i64,
    /// How many measures were chosen.
    pub chosen: usize,
    /// Sum of the delayed scores of what was chosen, where there are scores. Points.
    pub value: Option<f64>,
    /// What it is worth, in whole numbers of the objective.
    pub worth: i64,
    /// What no plan for so much money can be worth more than.
    pub bound: i64,
}

/// The points of the curve, from no money to no limit. Each plan is checked as any other.
pub fn frontier(
    portfolio: &Portfolio,
    ranking: &Ranking<'_>,
    options: &PlanOptions<'_>,
    search: Search<'_>,
    watcher: &mut dyn Watcher,
) -> Result<Vec<Point>, Trouble> {
    let mut points = Vec::new();
    for percent in STEPS.into_iter().map(Some).chain([None]) {
        let scenario = scenario(portfolio, options, percent);
        let options = PlanOptions { scenario: scenario.as_ref(), ..options.clone() };
        let (problem, outcome) = make(portfolio, ranking, &options, search, watcher)?;
        let is_impossible = matches!(outcome, Outcome::Infeasible(_));
        let plan = match outcome {
            Outcome::Planned(plan) => {
                let figures = Figures::new(&problem, &plan);
                let in_frames = figures.funds.iter().filter(|it| it.frame.is_some()).map(|it| it.used);
                Some(PointPlan {
                    used: in_frames.fold(0, i64::saturating_add),
                    chosen: figures.items.iter().filter(|item| item.why != Inclusion::Running).count(),
                    value: figures.value,
                    worth: plan.worth,
                    bound: plan.bound,
                })
            }
            Outcome::Infeasible(_) | Outcome::Unknown => None,
        };
        let frames = problem.frames.iter().map(|frame| frame.frame).fold(0, i64::saturating_add);
        points.push(Point { percent, money: percent.map(|_| frames), plan, is_impossible });
    }
    Ok(points)
}

/// The scenario with so much of every frame, or with frames that nobody could use up.
fn scenario(portfolio: &Portfolio, options: &PlanOptions<'_>, percent: Option<i64>) -> Option<Scenario> {
    let strategy = &*portfolio.strategy.value;
    let by = (percent.unwrap_or(100) - 100) * 10_000;
    let budgets: BTreeMap<_, _> = strategy.funds.iter().map(|fund| (fund.id.clone(), by)).collect();
    let mut changed = WhatIf { budgets, ..WhatIf::default() }.on(strategy, options.scenario)?;
    if percent.is_none() {
        for (fund, year, _) in all_frames(strategy, options.scenario) {
            let year = year.to_string().parse().ok()?;
            changed.frames.entry(fund.id.clone()).or_default().insert(year, Money(MOST));
        }
    }
    Some(changed)
}

/// The largest amount that a file may hold.
const MOST: i64 = 1_000_000_000_000_000;
