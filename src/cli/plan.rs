//! `prioritize plan`: the action plan.

use std::io::Write;

use super::{Outcome, adopt, args::PlanArgs, output::Output, patience::Patience, session::Session, what_if};
use crate::{
    failure::Failure,
    model::PlanObjective,
    plan::{
        self, ActionPlan, Figures, PlanOptions, PlanningProblem, Search, Trouble, down_the_list, left_out, put_in,
        solve::{Backend, Limit, exact::Exact},
        take_out,
    },
    problem::Message,
    report::{
        Counts, Other, PlanGrounds, PlanView, action_plan, adopted_plan, difference, no_plan, no_plan_json, plan_json,
    },
    score::{Context, Ranking, default_method, rank},
};

/// Who solves, and how much work a search may do without a limit of time.
pub(super) const BACKEND: &dyn Backend = &Exact;
pub(super) const WORK: u64 = 5_000_000_000;

/// Each explanation gets so small a part of that.
pub(super) const TRIALS: u64 = 20;

pub(super) fn run(
    session: &Session<'_>,
    args: &PlanArgs,
    output: &Output,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<Outcome> {
    if let Some(id) = &args.as_adopted {
        return show_adopted(session, id, output, out);
    }
    let against = args.against.as_deref().map(|id| adopt::adopted(session, id)).transpose()?;
    let adoption = args.adopt.as_deref().map(|id| adopt::new_id(session, id)).transpose()?;
    let counts = Counts::of(&session.problems);
    let context = session.context()?;
    let scenario = session.scenario()?;
    let changed = what_if::scenario(session, args)?;
    let unchanged = options(session, args)?;
    let options = PlanOptions { scenario: changed.as_ref().or(scenario), ..unchanged.clone() };
    let ranking = ranking(session, &context, &options)?;
    let limit = if args.time_limit.is_some() { Limit::None } else { Limit::Work(WORK) };
    let search = Search { backend: BACKEND, limit };
    let mut patience = Patience::new(session, args.time_limit);
    let mut make = |options| plan::make(context.portfolio, &ranking, options, search, &mut patience).map_err(failure);
    let (problem, outcome) = make(&options)?;
    let before = changed.as_ref().map(|_| make(&unchanged)).transpose()?;
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
    let grounds = args.explain.then(|| grounds(&problem, plan, search, &mut patience)).transpose()?;
    let figures = Figures::new(&problem, plan);
    let figures_before = before.as_ref().and_then(|(problem, outcome)| match outcome {
        plan::Outcome::Planned(plan) => Some(Figures::new(problem, plan)),
        plan::Outcome::Infeasible(_) | plan::Outcome::Unknown => None,
    });
    let view = PlanView {
        portfolio: context.portfolio,
        problem: &problem,
        plan,
        figures: &figures,
        left_out: &left_out(&problem, plan).map_err(|error| failure(error.into()))?,
        scenario: scenario.map(|scenario| scenario.title.as_deref().unwrap_or(&scenario.id)),
        as_of: session.as_of,
        filter: &session.filter()?,
        by: args.by,
        grounds: grounds.as_ref(),
        stopped: patience.end(),
        problems: counts,
    };
    if let Some(id) = adoption {
        let text = adopt::text(session, &view, &id, scenario_id)?;
        if args.dry_run {
            return adopt::show(session, &id, text, output, out);
        }
        adopt::write(session, &id, &text, err)?;
    }
    let other = against.map(|plan| Other::Adopted(plan)).or(figures_before.as_ref().map(Other::Unchanged));
    let difference = other.map(|other| difference(&figures, &other));
    let doc = || action_plan(&view, difference.as_ref(), &session.locale);
    let json = || Ok(plan_json(&view, difference.as_ref(), scenario_id));
    output.write(doc, json, &session.locale, out)?;
    Ok(if counts.reach(session.args.fail_on) { Outcome::Problems } else { Outcome::Clean })
}

fn show_adopted(session: &Session<'_>, id: &str, output: &Output, out: &mut dyn Write) -> anyhow::Result<Outcome> {
    let (portfolio, plan) = (session.portfolio()?, adopt::adopted(session, id)?);
    let no_json = || Err(Failure::new(Message::new("failure-no-json")));
    output.write(|| adopted_plan(portfolio, plan, &session.locale), no_json, &session.locale, out)?;
    Ok(Outcome::Clean)
}

/// Holds a plan against others: with one measure more or less, and against the ranked list.
fn grounds(
    problem: &PlanningProblem<'_>,
    plan: &ActionPlan,
    search: Search<'_>,
    patience: &mut Patience<'_>,
) -> Result<PlanGrounds, Failure> {
    let limit = match search.limit {
        Limit::Work(work) => Limit::Work(work / TRIALS),
        Limit::None => Limit::None,
    };
    let search = Search { limit, ..search };
    let too_large = |error: plan::TooLarge| failure(error.into());
    Ok(PlanGrounds {
        put_in: put_in(problem, plan, search, patience).map_err(too_large)?,
        take_out: take_out(problem, plan, search, patience).map_err(too_large)?,
        list: down_the_list(problem).map_err(too_large)?,
    })
}

/// What was asked for, with every name looked up.
fn options<'s>(session: &'s Session<'_>, args: &PlanArgs) -> Result<PlanOptions<'s>, Failure> {
    let ids = || session.portfolio().map(|portfolio| portfolio.measures.iter().map(|measure| &measure.id));
    Ok(PlanOptions {
        objective: args.objective,
        forced: session.known("kind-measure", &args.force, &ids()?)?,
        forbidden: session.known("kind-measure", &args.forbid, &ids()?)?,
        count_applied: args.count_applied,
        scenario: session.scenario()?,
    })
}

/// The ranking that a plan rests on: by value where that is its aim, else as was asked for.
fn ranking<'c>(
    session: &Session<'_>,
    context: &Context<'c>,
    options: &PlanOptions<'_>,
) -> Result<Ranking<'c>, Failure> {
    check_method(session, options.objective)?;
    Ok(rank(context, session.method()?))
}

/// That a plan by value is not asked for by another method.
pub(super) fn check_method(session: &Session<'_>, asked: Option<PlanObjective>) -> Result<(), Failure> {
    let strategy = &session.portfolio()?.strategy.value;
    let by_value = plan::objective(strategy, asked) == PlanObjective::Value;
    if by_value && session.args.method.is_some() && session.method()?.name != default_method(strategy).name {
        return Err(Failure::new(Message::new("failure-plan-method")));
    }
    Ok(())
}

/// Why there is no plan to show.
pub(super) fn failure(trouble: Trouble) -> Failure {
    Failure::new(match trouble {
        Trouble::Refused(message) => message,
        Trouble::TooLarge => Message::new("failure-plan-too-large"),
        Trouble::Broken(breaches) => {
            let about = |breach: &plan::verify::Breach| {
                let year = breach.year.map(|year| format!(" {year}")).unwrap_or_default();
                format!("{:?} {}{year}", breach.rule, breach.about)
            };
            let rules = breaches.iter().map(about).collect::<Vec<_>>().join(", ");
            Message::new("failure-plan-broken").with("rules", rules)
        }
    })
}
