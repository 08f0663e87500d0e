//! `prioritize explain`: why something is as it is.

use std::{cell::RefCell, collections::BTreeMap, io::Write};

use super::{Outcome, args::ExplainArgs, output::Output, session::Session};
use crate::{
    check::{RULES, rule},
    doc::Doc,
    failure::Failure,
    problem::{Message, Route},
    report::{Grounds, explain_criterion, explain_measure, explain_method, explain_rule},
    score::rank,
};

pub(super) fn run(
    session: &Session<'_>,
    args: &ExplainArgs,
    output: &Output,
    out: &mut dyn Write,
) -> anyhow::Result<Outcome> {
    let doc = explanation(session, &args.what)?;
    let no_json = || Err(Failure::new(Message::new("failure-no-json")));
    output.write(|| doc, no_json, &session.locale, out)?;
    Ok(Outcome::Clean)
}

fn explanation(session: &Session<'_>, what: &str) -> Result<Doc, Failure> {
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
        return Ok(explain_measure(measure, &grounds, locale));
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
