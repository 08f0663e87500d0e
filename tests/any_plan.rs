//! Plans for small random portfolios, where every choice can be tried.
#![expect(clippy::unwrap_used, reason = "a test that cannot prepare its portfolio has failed")]

#[path = "support/plans.rs"]
mod plans;

use std::{collections::BTreeSet, sync::Arc};

use prioritize::{
    model::{Id, Measure, Portfolio, Status},
    plan::{
        Grounds, Lack, Outcome, PlanOptions, PlanningProblem, Remedy, Trial, alternatives, check, down_the_list,
        frontier, left_out,
        verify::{Claim, breaches},
    },
};
use proptest::prelude::*;

use plans::{Patient, SEARCH, measure, plan_with, planned, portfolio, strategy};

/// A small portfolio with everything that a plan has to keep, drawn from a seed of numbers.
fn any_portfolio() -> impl Strategy<Value = Portfolio> {
    let measure = (0_u32..60, prop::collection::vec(0_i64..80, 1..4), 0_u8..40, 2026_i64..2030, 0_u8..3, any::<bool>());
    let limits = (prop::collection::vec(0_i64..150, 3), 1_u8..4, 0_u8..4, 0_u8..3);
    (prop::collection::vec(measure, 1..6), limits).prop_map(|(drawn, (frames, capacity, parallel, share))| {
        let measures = drawn.iter().enumerate().map(|(nth, (points, costs, kind, earliest, months, blue))| {
            let before = if nth > 0 { format!("m{}", nth - 1) } else { "m9".to_owned() };
            let link = match kind {
                0..8 => format!("depends_on: [{before}]"),
                8..12 => format!("excludes: [{before}]"),
                12..14 => "mandatory: {law: L, deadline: 2029-12-31}".to_owned(),
                14..16 => "status: execution".to_owned(),
                16..18 => "status: realising".to_owned(),
                18 => "scores: {}".to_owned(),
                _ => String::new(),
            };
            let area = if *blue { "blue" } else { "red" };
            let effort = format!("effort: [{{role: r, per_year: [{months}, {}]}}]", months / 2);
            let rest = format!("focus_areas: [{area}]\nschedule: {{earliest: {earliest}, started: 2027}}\n{effort}\n{link}");
            let costs = format!("costs: [{{phase: build, fund: f, per_year: {costs:?}}}, {{phase: run, fund: f, per_year: [0, 5], recurring: true}}]");
            measure_with(nth, *points, &format!("{rest}\n{costs}\nlifetime_years: 3"))
        });
        let shares = ["{}", "{max: 0.6}", "{min: 0.25}"][usize::from(share)];
        let text = format!(
            "fund: [{{id: f, title: F, frame: {{2027: {}, 2028: {}, 2029: {}}}}}]
role: [{{id: r, title: R, capacity: {{2027: {capacity}, 2028: {capacity}}}, max_parallel: {parallel}}}]
plan: {{delay: 0.05}}",
            frames[0], frames[1], frames[2]
        );
        let mut strategy = strategy(&text);
        strategy.focus_areas = serde_yaml::from_str(&format!("[{{id: red, title: R, share: {shares}}}, {{id: blue, title: B}}]")).unwrap();
        portfolio(strategy, measures.collect())
    })
}

fn measure_with(nth: usize, points: u32, more: &str) -> Measure {
    measure(&format!("m{nth}"), points, 0, more)
}

/// The most that any choice of starts is worth that breaks nothing; every one is tried.
fn most_worth(portfolio: &Portfolio) -> Option<i64> {
    planned(portfolio, &PlanOptions::default(), |problem, _, ranking| {
        let mut choices = vec![(Vec::new(), 0)];
        for candidate in &problem.candidates {
            let longer = choices.iter().flat_map(|(starts, worth): &(Vec<_>, i64)| {
                let with = move |start| {
                    let starts = [starts.clone(), vec![(candidate.measure, start)]].concat();
                    (starts, worth + problem.worth(candidate, start))
                };
                (2027..=2029).map(with)
            });
            let longer: Vec<_> = longer.collect();
            choices.extend(longer);
        }
        let sound = choices.into_iter().filter_map(|(starts, worth)| {
            let claim = Claim { starts, worth };
            breaches(portfolio, ranking, &PlanOptions::default(), &claim).is_empty().then_some(worth)
        });
        sound.max()
    })
}

/// What the plan is worth; none where there is no plan.
fn worth(portfolio: &Portfolio) -> Option<i64> {
    planned(portfolio, &PlanOptions::default(), |_, outcome, _| match outcome {
        Outcome::Planned(plan) => {
            assert!(plan.is_proven());
            Some(plan.worth)
        }
        Outcome::Infeasible(_) => None,
        Outcome::Unknown => unreachable!("the search has no limit"),
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_choice_of_all_is_better_and_none_is_where_there_is_no_plan(portfolio in any_portfolio()) {
        prop_assert_eq!(worth(&portfolio), most_worth(&portfolio));
    }

    #[test]
    fn more_money_never_lowers_the_value(portfolio in any_portfolio(), year in 0_usize..3, more in 1_i64..200) {
        let mut richer = portfolio.clone();
        let frames = &mut Arc::make_mut(&mut richer.strategy.value).funds[0].frame;
        if let Some(frame) = frames.values_mut().nth(year) {
            frame.0 += more;
        }
        prop_assert!(worth(&richer) >= worth(&portfolio));
    }

    #[test]
    fn what_is_not_chosen_changes_nothing_and_names_of_files_neither(portfolio in any_portfolio()) {
        prop_assume!(worth(&portfolio).is_some());
        let (before, total) = plan_with(&portfolio, &PlanOptions::default());
        let mut fewer = portfolio.clone();
        let needed = |id: &str| {
            let named = |list: &[Id]| list.iter().any(|other| *other == *id);
            portfolio.measures.iter().any(|measure| named(&measure.depends_on) || named(&measure.excludes))
        };
        let is_open = |measure: &Measure| measure.status == Status::Planning;
        fewer.measures.retain(|it| before.contains(&*it.id) || !is_open(it) || it.mandatory.is_some() || needed(&it.id));
        for (nth, measure) in fewer.measures.iter_mut().enumerate() {
            measure.file = format!("other/{}.yaml", 9 - nth).into();
        }
        prop_assert_eq!(plan_with(&fewer, &PlanOptions::default()), (before, total));
    }

    #[test]
    fn going_down_the_list_is_never_better(portfolio in any_portfolio()) {
        planned(&portfolio, &PlanOptions::default(), |problem, outcome, ranking| {
            let list = down_the_list(problem).unwrap();
            if list.is_kept {
                check(&portfolio, ranking, &PlanOptions::default(), problem, &list.starts, list.worth).unwrap();
                let Outcome::Planned(plan) = outcome else { unreachable!("the list is a plan") };
                assert!(plan.worth >= list.worth);
            }
        });
    }

    #[test]
    fn what_an_explanation_claims_holds_when_it_is_tried(portfolio in any_portfolio()) {
        planned(&portfolio, &PlanOptions::default(), |problem, outcome, _| {
            let Outcome::Planned(plan) = outcome else { return };
            let out = left_out(problem, plan).unwrap();
            let grounds = Grounds::new(problem, plan, &out, |_| true, SEARCH, &mut Patient).unwrap();
            for trial in &grounds.put_in {
                let forced = PlanOptions { forced: only(problem, trial), ..PlanOptions::default() };
                assert_eq!(worth_with(&portfolio, &forced), trial.change().map(|change| plan.worth - change.loss));
            }
            for trial in &grounds.take_out {
                let forbidden = PlanOptions { forbidden: only(problem, trial), ..PlanOptions::default() };
                assert_eq!(worth_with(&portfolio, &forbidden), trial.change().map(|change| plan.worth - change.loss));
            }
            for (candidate, remedies) in &grounds.remedies {
                for remedy in remedies {
                    try_remedy(&portfolio, problem, (*candidate, plan.worth), remedy);
                }
            }
        });
    }

    /// Without any one of the requirements there would be a plan for the rest; that is the filter's own doing. What can be held
    /// against it from outside is the money: with it there is a plan, and with a krone less in any frame there is none.
    #[test]
    fn the_money_that_is_to_cure_a_conflict_does(portfolio in any_portfolio()) {
        let portfolio = with_duties(&portfolio);
        let cure = planned(&portfolio, &PlanOptions::default(), |_, outcome, _| match outcome {
            Outcome::Infeasible(conflict) => {
                assert!(!conflict.requirements.is_empty() && conflict.is_smallest && conflict.cure.is_proven);
                conflict.cure.extras.iter().map(|extra| (extra.year, extra.amount)).collect()
            }
            Outcome::Planned(_) | Outcome::Unknown => Vec::new(),
        });
        prop_assert!(cure.is_empty() || worth(&richer(&portfolio, &cure)).is_some());
        for nth in 0..cure.len() {
            let mut less = cure.clone();
            less[nth].1 -= 1;
            prop_assert_eq!(worth(&richer(&portfolio, &less)), None);
        }
    }

    #[test]
    fn other_plans_are_as_good_as_they_say_and_each_has_other_measures(portfolio in any_portfolio()) {
        planned(&portfolio, &PlanOptions::default(), |problem, outcome, ranking| {
            let Outcome::Planned(plan) = outcome else { return };
            let others = alternatives(problem, plan, (3, 100_000), SEARCH, &mut Patient).unwrap();
            let mut sets = vec![chosen(&plan.starts)];
            for other in &others.plans {
                check(&portfolio, ranking, &PlanOptions::default(), problem, &other.starts, other.worth).unwrap();
                assert!(other.worth >= others.least && others.least >= plan.worth - plan.worth / 10 - 1);
                assert!(!sets.contains(&chosen(&other.starts)));
                sets.push(chosen(&other.starts));
            }
            assert!(others.are_all || others.plans.len() == 3);
        });
    }

    #[test]
    fn the_curve_of_value_against_money_never_falls(portfolio in any_portfolio()) {
        planned(&portfolio, &PlanOptions::default(), |_, outcome, ranking| {
            let points = frontier(&portfolio, ranking, &PlanOptions::default(), SEARCH, &mut Patient).unwrap();
            let worths: Vec<_> = points.iter().map(|point| point.plan.as_ref().map(|plan| plan.worth)).collect();
            assert!(worths.is_sorted(), "{worths:?}");
            let today = points.iter().find(|point| point.percent == Some(100)).unwrap();
            let worth = if let Outcome::Planned(plan) = outcome { Some(plan.worth) } else { None };
            assert_eq!(today.plan.as_ref().map(|plan| plan.worth), worth);
        });
    }
}

/// The same with every second measure as a duty.
fn with_duties(portfolio: &Portfolio) -> Portfolio {
    let mut bound = portfolio.clone();
    for measure in bound.measures.iter_mut().step_by(2) {
        Arc::make_mut(&mut measure.value).mandatory = serde_yaml::from_str("{law: L}").unwrap();
    }
    bound
}

/// The same with so much more in the frames of these years.
fn richer(portfolio: &Portfolio, more: &[(i64, i64)]) -> Portfolio {
    let mut richer = portfolio.clone();
    for (year, frame) in &mut Arc::make_mut(&mut richer.strategy.value).funds[0].frame {
        frame.0 += more.iter().filter(|(at, _)| *at == year.get()).map(|(_, more)| more).sum::<i64>();
    }
    richer
}

/// The measure of a trial.
fn only(problem: &PlanningProblem<'_>, trial: &Trial) -> BTreeSet<Id> {
    [problem.candidates[trial.candidate].measure.id.clone()].into()
}

/// The places of the candidates that start.
fn chosen(starts: &[Option<i64>]) -> Vec<usize> {
    (0..starts.len()).filter(|place| starts[*place].is_some()).collect()
}

fn worth_with(portfolio: &Portfolio, options: &PlanOptions<'_>) -> Option<i64> {
    planned(portfolio, options, |_, outcome, _| match outcome {
        Outcome::Planned(plan) => Some(plan.worth),
        Outcome::Infeasible(_) => None,
        Outcome::Unknown => unreachable!("the search has no limit"),
    })
}

/// Makes the change, and looks for a plan with the measure that is worth as much; and for none where it is a bit smaller.
fn try_remedy(
    portfolio: &Portfolio,
    problem: &PlanningProblem<'_>,
    (candidate, worth): (usize, i64),
    remedy: &Remedy<'_>,
) {
    let id = &problem.candidates[candidate].measure.id;
    let forced = PlanOptions { forced: [id.clone()].into(), ..PlanOptions::default() };
    let is_in = |changed: &Portfolio| worth_with(changed, &forced).is_some_and(|with| with >= worth);
    let is_points = matches!(remedy.what, Lack::Points(_));
    assert!(remedy.is_proven || is_points, "a limit is searched to the end");
    match &remedy.what {
        Lack::Money { year, amount, or_cheaper, .. } => {
            let with = |more: i64| richer(portfolio, &[(*year, more)]);
            assert!(is_in(&with(*amount)) && !is_in(&with(amount - 1)), "{remedy:?}");
            let cheaper = |start: i64| {
                let mut cheaper = portfolio.clone();
                let measure = cheaper.measures.iter_mut().find(|measure| measure.id == *id).unwrap();
                let build = &measure.value.costs[0].per_year;
                let nth = usize::try_from(year - start).unwrap_or(usize::MAX);
                if build.len() <= nth {
                    return false;
                }
                let mut amounts: Vec<i64> = build.iter().map(|amount| amount.likely().0).collect();
                amounts[nth] -= amount;
                Arc::make_mut(&mut measure.value).costs[0].per_year =
                    serde_yaml::from_str(&format!("{amounts:?}")).unwrap();
                is_in(&cheaper)
            };
            // Running costs are not what a test makes cheaper.
            let own = |start: i64| problem.candidates[candidate].needs.money("f", start, *year) - amount >= 5;
            assert!(!or_cheaper || (2027..=2029).any(|start| !own(start) || cheaper(start)), "{remedy:?}");
        }
        Lack::People { year, months, .. } => {
            let mut more = portfolio.clone();
            let capacity = &mut Arc::make_mut(&mut more.strategy.value).roles[0].capacity;
            capacity.iter_mut().filter(|(at, _)| at.get() == *year).for_each(|(_, it)| it.0 += months.number());
            assert!(is_in(&more), "{remedy:?}");
        }
        Lack::Points(points) => {
            let better = |points: f64| {
                let mut better = portfolio.clone();
                let measure = better.measures.iter_mut().find(|measure| measure.id == *id).unwrap();
                let score = problem.candidates[candidate].score.unwrap() + points;
                Arc::make_mut(&mut measure.value).scores =
                    serde_yaml::from_str(&format!("{{v: '{score:.9}'}}")).unwrap();
                plan_with(&better, &PlanOptions::default()).0.contains(&**id)
            };
            assert!(better(*points), "{remedy:?}");
            assert!(!remedy.is_proven || *points < 0.01 || !better(points - 0.005), "{remedy:?}");
        }
        Lack::Npv(_) => unreachable!("the aim is value"),
    }
}
