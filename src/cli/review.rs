//! `prioritize review`: what a change does.

use std::io::Write;

use super::{
    Outcome,
    base::Base,
    output::Output,
    patience::Patience,
    planning::{self, check_method, failure},
    review_args::{FailIf, ReviewArgs},
    session::Session,
};
use crate::{
    check,
    failure::Failure,
    load::{Loaded, empty, load_under},
    model::Portfolio,
    problem::Message,
    render::{fitting, one_line},
    report::{Filter, ReviewView, review_json, shorter_and_shorter, show},
    review::{self, Effect, PlanEffect, PlanSettings, Settings},
};

pub(super) fn run(
    session: &Session<'_>,
    args: &ReviewArgs,
    output: &Output,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<Outcome> {
    let sides = Sides::of(session)?;
    let (before, after) = (sides.before(session), sides.after(session));
    let whole = compare(session, args, &sides)?;
    let fails = args.fail_if.iter().any(|what| holds(*what, &whole));
    // Under a strategy that cannot be read nobody knows which names there are.
    let filter = if session.loaded.portfolio.is_some() { session.filter()? } else { Filter::default() };
    let measure = |loaded: &Loaded, id: &str| Some(filter.shows(loaded.portfolio.as_ref()?.measure(id)?));
    let effect = whole.only(|id| measure(after, id).or_else(|| measure(before, id)).unwrap_or(false));
    let shown = |problems: &[_], read: &dyn Fn(&str) -> Option<String>| show(problems, read, &session.locale);
    let between = session.base.as_ref().map(Base::compared);
    let head = args.head.clone().unwrap_or_else(|| session.locale.text("review-working-tree"));
    let view = ReviewView {
        effect: &effect,
        strategy: &portfolio(after)?.strategy.value,
        new_problems: &shown(&effect.problems.new, &|file| session.read(file)),
        solved_problems: &shown(&effect.problems.solved, &|file| {
            session.base.as_ref()?.version.as_ref()?.tree.read(file).ok()
        }),
        between: between.as_ref().map(|base| (&*base.short, &*head)),
        most: session.args.top.unwrap_or(usize::MAX),
    };
    output.write(
        || fitting(shorter_and_shorter(&view, &session.locale), &session.locale),
        || Ok(review_json(&view, &session.locale)),
        &session.locale,
        out,
    )?;
    if let Some(base) = between.filter(|_| effect.is_nothing() && !session.args.quiet) {
        let remark = session.locale.say(&Message::new("review-nothing").with("before", base.short));
        writeln!(err, "{}", one_line(&remark))?;
    }
    Ok(if fails { Outcome::Problems } else { Outcome::Clean })
}

/// Compares the versions, with what is wrong in each.
fn compare(session: &Session<'_>, args: &ReviewArgs, sides: &Sides) -> Result<Effect, Failure> {
    let (before, after) = (sides.before(session), sides.after(session));
    let problems = check::check(before, session.as_of).problems;
    let under_other = sides.after.as_ref().map(|after| check::check_against(before, after, session.as_of).problems);
    let problems_now = under_other.as_ref().unwrap_or(&session.problems);
    let settings = settings(session, args)?;
    let mut patience = Patience::new(session, args.search.time_limit);
    let effect = review::review((before, &problems), (after, problems_now), &settings, &mut patience);
    patience.end();
    effect.map_err(failure)?.ok_or_else(unreadable)
}

/// What stands in for a version that cannot be compared as it is: one without a strategy gets that of the other, and where
/// there was no portfolio, an empty one is compared with.
struct Sides {
    before: Option<Loaded>,
    after: Option<Loaded>,
}

impl Sides {
    fn of(session: &Session<'_>) -> Result<Self, Failure> {
        let base = session.base.as_ref().and_then(|base| base.version.as_ref());
        let own = session.loaded.portfolio.as_ref();
        let old = base.and_then(|base| base.loaded.portfolio.as_ref());
        Ok(match (old, own) {
            (Some(_), Some(_)) => Self { before: None, after: None },
            (Some(old), None) => Self { before: None, after: Some(load_under(&session.tree, &old.strategy)) },
            (None, Some(own)) => {
                let before = base.map_or_else(|| empty(&own.strategy), |base| load_under(&base.tree, &own.strategy));
                Self { before: Some(before), after: None }
            }
            (None, None) => return Err(unreadable()),
        })
    }

    fn before<'s>(&'s self, session: &'s Session<'_>) -> &'s Loaded {
        let base = session.base.as_ref().and_then(|base| base.version.as_ref());
        let own = || base.map_or(&session.loaded, |base| &base.loaded);
        self.before.as_ref().unwrap_or_else(own)
    }

    fn after<'s>(&'s self, session: &'s Session<'_>) -> &'s Loaded {
        self.after.as_ref().unwrap_or(&session.loaded)
    }
}

fn settings<'s>(session: &'s Session<'_>, args: &ReviewArgs) -> Result<Settings<'s>, Failure> {
    let search = planning::search(session, &args.search)?;
    if session.loaded.portfolio.is_some() {
        session.scenario()?;
        session.method()?;
        if !args.no_plan {
            check_method(session, args.objective)?;
        }
    }
    let plan = (!args.no_plan).then(|| PlanSettings {
        objective: args.objective,
        count_applied: args.count_applied,
        search,
        trial: planning::trial(search),
    });
    Ok(Settings {
        method: session.args.method.as_ref().map(|method| method.0),
        scenario: session.args.scenario.as_deref(),
        weights: session.given_weights()?,
        plan,
    })
}

fn holds(what: FailIf, effect: &Effect) -> bool {
    match what {
        FailIf::NewErrors => effect.problems.has_new_errors(),
        FailIf::PlanChange => effect.plan.as_ref().is_some_and(|plan: &PlanEffect| !plan.is_same()),
        FailIf::Governance => !effect.governance.is_empty(),
    }
}

fn portfolio(loaded: &Loaded) -> Result<&Portfolio, Failure> {
    loaded.portfolio.as_ref().ok_or_else(unreadable)
}

fn unreadable() -> Failure {
    Failure::new(Message::new("failure-unreadable-strategy"))
}
