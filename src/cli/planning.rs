//! What all commands that plan have in common.

use super::{
    plan_args::{PlanArgs, SearchArgs},
    session::Session,
};
use crate::{
    failure::Failure,
    model::PlanObjective,
    plan::{
        self, PlanOptions, Search, Trouble,
        solve::{BACKENDS, Backend, FEATURES, Limit},
    },
    problem::Message,
    score::{Context, Ranking, default_method, rank},
};

/// Each of the many searches that explain a plan gets so small a part of the work for the plan itself.
const TRIALS: u64 = 60;

/// How to search for the plan itself.
pub(super) fn search(session: &Session<'_>, args: &SearchArgs) -> Result<Search<'static>, Failure> {
    let backend = match &args.solver {
        Some(name) => backend(session, name)?,
        None => BACKENDS[0],
    };
    let limit = if args.time_limit.is_some() { Limit::None } else { Limit::Work(backend.usual_work()) };
    Ok(Search { backend, limit })
}

fn backend(session: &Session<'_>, name: &str) -> Result<&'static dyn Backend, Failure> {
    if let Some(backend) = BACKENDS.iter().find(|backend| backend.name() == name) {
        return Ok(*backend);
    }
    if FEATURES.contains(&name) {
        let command = format!("cargo build --release --features {name}");
        return Err(Failure::new(
            Message::new("failure-solver-not-built").with("found", name).with("command", command),
        ));
    }
    let names = BACKENDS.iter().map(|backend| backend.name());
    let choices: Vec<String> = names.clone().map(str::to_owned).collect();
    let what = Message::new("failure-unknown-solver").with("found", name).with("choices", choices);
    Err(session.suggest(what, name, names.chain(FEATURES.iter().copied())))
}

/// How to search for each of many plans beside it.
pub(super) fn trial(search: Search<'_>) -> Search<'_> {
    let limit = match search.limit {
        Limit::Work(work) => Limit::Work(work / TRIALS),
        Limit::None => Limit::None,
    };
    Search { limit, ..search }
}

/// What was asked for, with every name looked up.
pub(super) fn options<'s>(session: &'s Session<'_>, args: &PlanArgs) -> Result<PlanOptions<'s>, Failure> {
    let ids = || session.portfolio().map(|portfolio| portfolio.measures.iter().map(|measure| &measure.id));
    Ok(PlanOptions {
        objective: args.objective,
        forced: session.known("kind-measure", &args.force, &ids()?)?,
        forbidden: session.known("kind-measure", &args.forbid, &ids()?)?,
        count_applied: args.count_applied,
        scenario: None,
    })
}

/// The ranking that a plan rests on: by value where that is its aim, else as was asked for.
pub(super) fn ranking<'c>(
    session: &Session<'_>,
    context: &Context<'c>,
    objective: Option<PlanObjective>,
) -> Result<Ranking<'c>, Failure> {
    check_method(session, objective)?;
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
