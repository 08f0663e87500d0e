//! `prioritize plan --scenario A,B`: the plan of today beside those of scenarios, each with what else is to be changed.

use std::io::Write;

use super::{Outcome, output::Output, patience::Patience, plan_args::PlanArgs, planning, session::Session, what_if};
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
    let is_about_one = args.explain || args.alternatives.is_some() || args.frontier;
    if is_about_one || args.adopted.adopt.is_some() || args.adopted.against.is_some() {
        return Err(Failure::new(Message::new("failure-one-scenario")).into());
    }
    let scenarios = names.iter().map(|name| session.scenario_named(name.trim()).map(Some));
    let scenarios = scenarios.collect::<Result<Vec<_>, _>>()?;
    let is_changed = what_if::is_asked(args);
    // Today as it is comes first, then the same with the changes, so that it shows what they do alone.
    let today = if is_changed { vec![(None, false), (None, true)] } else { vec![(None, false)] };
    let bases: Vec<_> = today.into_iter().chain(scenarios.into_iter().map(|it| (it, is_changed))).collect();
    let changed =
        bases.iter().map(|(base, changes)| if *changes { what_if::scenario(session, args, *base) } else { Ok(None) });
    let changed = changed.collect::<Result<Vec<_>, _>>()?;
    let options = planning::options(session, args)?;
    let withdrawn = &options.forbidden | &what_if::withdrawn(session, args)?;
    let portfolio = session.portfolio()?;
    let search = planning::search(session, &args.search)?;
    let mut patience = Patience::new(session, args.search.time_limit);
    let mut made = Vec::new();
    for ((base, changes), changed) in bases.iter().zip(&changed) {
        let forbidden = if *changes { withdrawn.clone() } else { options.forbidden.clone() };
        let options = PlanOptions { scenario: changed.as_ref().or(*base), forbidden, ..options.clone() };
        let ranking = planning::ranking(session, &session.context_in(*base)?, options.objective)?;
        let plan = plan::make(portfolio, &ranking, &options, search, &mut patience).map_err(planning::failure)?;
        made.push(plan);
    }
    patience.end();
    let variants = bases.iter().zip(&made).map(|((scenario, is_changed), (problem, outcome))| Variant {
        scenario: scenario.map(|scenario| &*scenario.id),
        is_changed: *is_changed,
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
    Ok(if impossible { Outcome::Problems } else { session.ended() })
}
