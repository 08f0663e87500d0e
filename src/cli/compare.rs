//! `prioritize plan --scenario A,B`: the plan of today beside those of scenarios.

use std::io::Write;

use super::{Outcome, output::Output, patience::Patience, plan_args::PlanArgs, planning, session::Session};
use crate::{
    failure::Failure,
    plan::{self, Figures, PlanOptions},
    problem::Message,
    report::{Comparison, Variant, compared_plans, compared_plans_json},
};

pub(super) fn run(
    session: &Session<'_>,
    args: &PlanArgs,
    names: &[&str],
    output: &Output,
    out: &mut dyn Write,
) -> anyhow::Result<Outcome> {
    if args.adopted.adopt.is_some() || args.adopted.against.is_some() || args.frontier {
        return Err(Failure::new(Message::new("failure-one-scenario")).into());
    }
    let scenarios = names.iter().map(|name| session.scenario_named(name.trim()).map(Some));
    let scenarios = [Ok(None)].into_iter().chain(scenarios).collect::<Result<Vec<_>, _>>()?;
    let options = planning::options(session, args)?;
    let portfolio = session.portfolio()?;
    let search = planning::search(args.time_limit);
    let mut patience = Patience::new(session, args.time_limit);
    let mut made = Vec::new();
    for scenario in &scenarios {
        let options = PlanOptions { scenario: *scenario, ..options.clone() };
        let ranking = planning::ranking(session, &session.context_in(*scenario)?, options.objective)?;
        let plan = plan::make(portfolio, &ranking, &options, search, &mut patience).map_err(planning::failure)?;
        made.push(plan);
    }
    patience.end();
    let variants = scenarios.iter().zip(&made).map(|(scenario, (problem, outcome))| Variant {
        scenario: scenario.map(|scenario| &*scenario.id),
        name: scenario.map(|scenario| scenario.title.as_deref().unwrap_or(&scenario.id)),
        plan: match outcome {
            plan::Outcome::Planned(plan) => Some((plan, Figures::new(problem, plan))),
            plan::Outcome::Infeasible(_) | plan::Outcome::Unknown => None,
        },
        is_impossible: matches!(outcome, plan::Outcome::Infeasible(_)),
    });
    let strategy = &*portfolio.strategy.value;
    let (first, last) = strategy.plan_years();
    let comparison = Comparison {
        strategy,
        years: (first.get(), last.get()),
        objective: plan::objective(strategy, options.objective),
        variants: variants.collect(),
    };
    let doc = || compared_plans(&comparison, &session.locale);
    let json = || Ok(compared_plans_json(&comparison, session.as_of));
    output.write(doc, json, &session.locale, out)?;
    let impossible = comparison.variants.iter().any(|variant| variant.is_impossible);
    Ok(if impossible { Outcome::Problems } else { Outcome::Clean })
}
