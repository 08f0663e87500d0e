//! `prioritize explain`: why something is as it is.

use std::{cell::RefCell, collections::BTreeMap, io::Write};

use super::{
    Outcome, args::ExplainArgs, output::Output, patience::Patience, plan_args::SearchArgs, planning, session::Session,
};
use crate::{
    check::{RULES, rule},
    doc::{Block, Doc},
    failure::Failure,
    model::{Measure, Status},
    plan::{self, PlanOptions, left_out},
    problem::{Message, Route},
    report::{
        Grounds, explain_criterion, explain_measure, explain_method, explain_rule, no_place_in_plan, place_in_plan,
    },
    score::{default_method, rank},
};

pub(super) fn run(
    session: &Session<'_>,
    args: &ExplainArgs,
    output: &Output,
    out: &mut dyn Write,
) -> anyhow::Result<Outcome> {
    let doc = explanation(session, &args.what, args.plan)?;
    let no_json = || Err(Failure::new(Message::new("failure-no-json")));
    output.write(|| doc, no_json, &session.locale, out)?;
    Ok(Outcome::Clean)
}

fn explanation(session: &Session<'_>, what: &str, in_plan: bool) -> Result<Doc, Failure> {
    let locale = &session.locale;
    // Rules can be explained even when the files are too broken for anything else.
    if let Some(rule) = rule(what) {
        return Ok(explain_rule(rule, session.level(rule), locale));
    }
    let context = session.context()?;
    let ranking = rank(&context, session.method()?);
    let lines = RefCell::new(BTreeMap::new());
    let line = |file: &str, route: &Route| {
        let key = (file.to_owned(), route.to_string());
        *lines.borrow_mut().entry(key).or_insert_with(|| session.line(file, route))
    };
    let strategy = &context.portfolio.strategy.value;
    let grounds = Grounds { strategy, ranking: &ranking, weighing: &context.weighing, line: &line };
    if what == "method" {
        return Ok(explain_method(&grounds, locale));
    }
    if let Some(measure) = context.portfolio.measure(what) {
        let place = if in_plan { place(session, measure)? } else { Vec::new() };
        return Ok(explain_measure(measure, &grounds, place, locale));
    }
    if let Some(criterion) = strategy.criteria.iter().find(|criterion| *criterion.id == *what) {
        return Ok(explain_criterion(criterion, &grounds, locale));
    }
    let measures = context.portfolio.measures.iter().map(|measure| measure.id.as_str());
    let criteria = strategy.criteria.iter().map(|criterion| criterion.id.as_str());
    let rules = RULES.iter().map(|rule| rule.name);
    let message = Message::new("failure-unknown-what").with("id", what);
    Err(session.suggest(message, what, measures.chain(criteria).chain(rules).chain(["method"])))
}

/// Where a measure that may be chosen stands in the plan, and why.
fn place(session: &Session<'_>, measure: &Measure) -> Result<Vec<Block>, Failure> {
    let is_open = matches!(measure.status, Status::Idea | Status::Concept | Status::Planning);
    let strategy = &session.portfolio()?.strategy.value;
    // Without money or people to keep within there is nothing to explain.
    if !is_open || (strategy.funds.is_empty() && strategy.roles.is_empty()) {
        return Ok(Vec::new());
    }
    let context = session.context()?;
    let options = PlanOptions { scenario: session.scenario()?, ..PlanOptions::default() };
    let ranking = rank(&context, default_method(strategy));
    let search = planning::search(session, &SearchArgs::default())?;
    let mut patience = Patience::new(session, None);
    let (problem, outcome) =
        plan::make(context.portfolio, &ranking, &options, search, &mut patience).map_err(planning::failure)?;
    let plan::Outcome::Planned(plan) = outcome else { return Ok(no_place_in_plan(&session.locale)) };
    let too_large = |error: plan::TooLarge| planning::failure(error.into());
    let left_out = left_out(&problem, &plan).map_err(too_large)?;
    let is_it = |place: usize| problem.candidates[place].measure.id == measure.id;
    let grounds = plan::Grounds::new(&problem, &plan, &left_out, is_it, planning::trial(search), &mut patience);
    patience.end();
    Ok(place_in_plan(measure, &problem, &plan, (&left_out, &grounds.map_err(too_large)?), &session.locale))
}
