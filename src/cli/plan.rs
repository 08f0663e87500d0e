//! `prioritize plan`: the action plan.

use std::io::Write;

use super::{
    Outcome, adopt, beside, compare, frontier,
    output::Output,
    patience::Patience,
    plan_args::PlanArgs,
    planning::{self, failure},
    session::Session,
    what_if,
};
use crate::{
    failure::Failure,
    plan::{self, Alternatives, Figures, Grounds, PlanOptions, left_out},
    problem::Message,
    report::{
        Counts, Other, PlanView, action_plan, adopted_plan, adopted_plan_json, difference, no_plan, no_plan_json,
        plan_json,
    },
};

pub(super) fn run(
    session: &Session<'_>,
    args: &PlanArgs,
    output: &Output,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<Outcome> {
    if let Some(id) = &args.adopted.as_adopted {
        return show_adopted(session, id, output, out);
    }
    if let Some(names) = &session.args.scenario
        && names.contains(',')
    {
        return compare::run(session, args, &names.split(',').collect::<Vec<_>>(), output, out);
    }
    if args.frontier {
        return frontier::run(session, args, output, out);
    }
    let against = args.adopted.against.as_deref().map(|id| adopt::adopted(session, id)).transpose()?;
    let adoption = args.adopted.adopt.as_deref().map(|id| adopt::new_id(session, id)).transpose()?;
    let counts = Counts::of(&session.problems);
    let context = session.context()?;
    let scenario = session.scenario()?;
    let changed = what_if::scenario(session, args, scenario)?;
    let unchanged = PlanOptions { scenario, ..planning::options(session, args)? };
    let options = PlanOptions {
        scenario: changed.as_ref().or(scenario),
        forbidden: &unchanged.forbidden | &what_if::withdrawn(session, args)?,
        ..unchanged.clone()
    };
    let ranking = planning::ranking(session, &context, options.objective)?;
    let search = planning::search(session, &args.search)?;
    let mut patience = Patience::new(session, args.search.time_limit);
    let made = plan::make(context.portfolio, &ranking, &options, search, &mut patience);
    let (problem, outcome) = made.map_err(failure)?;
    let before = beside::make(session, args, &unchanged, search, &mut patience)?;
    let scenario_id = scenario.map(|scenario| scenario.id.as_str());
    let plan = match &outcome {
        plan::Outcome::Planned(plan) => plan,
        plan::Outcome::Infeasible(conflict) => {
            patience.end();
            let doc = || no_plan(&problem, conflict, counts, &session.locale);
            let json = || Ok(no_plan_json(&problem, conflict, scenario_id, session.as_of));
            output.write(doc, json, &session.locale, out)?;
            return Ok(Outcome::Problems);
        }
        plan::Outcome::Unknown => return Err(Failure::new(Message::new("failure-plan-unknown")).into()),
    };
    let left_out = left_out(&problem, plan).map_err(|error| failure(error.into()))?;
    let trial = planning::trial(search);
    let grounds = args.explain.then(|| Grounds::new(&problem, plan, &left_out, |_| true, trial, &mut patience));
    let grounds = grounds.transpose().map_err(|error| failure(error.into()))?;
    let others = what_if::others(args)?.map(|wanted| {
        let others = plan::alternatives(&problem, plan, wanted, trial, &mut patience)?;
        let check = |other: &plan::Alternative| {
            plan::check(context.portfolio, &ranking, &options, &problem, &other.starts, other.worth)
        };
        others.plans.iter().try_for_each(check)?;
        Ok(others)
    });
    let others: Option<Alternatives> = others.transpose().map_err(failure)?;
    let figures = Figures::new(&problem, plan);
    let figures_before = before.as_ref().map(beside::figures);
    let view = PlanView {
        portfolio: context.portfolio,
        problem: &problem,
        plan,
        figures: &figures,
        left_out: &left_out,
        scenario: scenario.map(|scenario| scenario.title.as_deref().unwrap_or(&scenario.id)),
        as_of: session.as_of,
        filter: &session.filter()?,
        by: args.by,
        grounds: grounds.as_ref(),
        alternatives: others.as_ref(),
        stopped: patience.end(),
        problems: counts,
    };
    if let Some(id) = adoption {
        let text = adopt::text(session, &view, &id, scenario_id)?;
        if args.adopted.dry_run {
            return adopt::show(session, &id, text, output, out);
        }
        adopt::write(session, &id, &text, err)?;
    }
    let is_today = beside::is_today(args);
    let beside = figures_before.as_ref().map(|figures| Other::Plan { figures: figures.as_ref(), is_today });
    let other = against.map(|plan| Other::Adopted(plan)).or(beside);
    let difference = other.map(|other| difference(&figures, &other));
    let doc = || action_plan(&view, difference.as_ref(), &session.locale);
    let json = || Ok(plan_json(&view, difference.as_ref(), scenario_id));
    output.write(doc, json, &session.locale, out)?;
    Ok(session.ended())
}

fn show_adopted(session: &Session<'_>, id: &str, output: &Output, out: &mut dyn Write) -> anyhow::Result<Outcome> {
    let (portfolio, plan) = (session.portfolio()?, adopt::adopted(session, id)?);
    let doc = || adopted_plan(portfolio, plan, &session.locale);
    output.write(doc, || Ok(adopted_plan_json(plan)), &session.locale, out)?;
    Ok(session.ended())
}
