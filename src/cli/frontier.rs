//! `prioritize plan --frontier`: value against money.

use std::io::Write;

use super::{Outcome, output::Output, patience::Patience, plan_args::PlanArgs, planning, session::Session};
use crate::{
    plan::{self, PlanOptions},
    report::{Frontier, frontier_doc, frontier_json},
};

pub(super) fn run(
    session: &Session<'_>,
    args: &PlanArgs,
    output: &Output,
    out: &mut dyn Write,
) -> anyhow::Result<Outcome> {
    let context = session.context()?;
    let scenario = session.scenario()?;
    let options = PlanOptions { scenario, ..planning::options(session, args)? };
    let ranking = planning::ranking(session, &context, options.objective)?;
    let mut patience = Patience::new(session, args.search.time_limit);
    let search = planning::trial(planning::search(session, &args.search)?);
    let points = plan::frontier(context.portfolio, &ranking, &options, search, &mut patience);
    patience.end();
    let strategy = &*context.portfolio.strategy.value;
    let (first, last) = strategy.plan_years();
    let frontier = Frontier {
        strategy,
        years: (first.get(), last.get()),
        objective: plan::objective(strategy, options.objective),
        points: &points.map_err(planning::failure)?,
    };
    let doc = || frontier_doc(&frontier, &session.locale);
    let json = || Ok(frontier_json(&frontier, scenario.map(|scenario| &*scenario.id), session.as_of));
    output.write(doc, json, &session.locale, out)?;
    let is_impossible = frontier.points.iter().any(|point| point.percent == Some(100) && point.is_impossible);
    Ok(if is_impossible { Outcome::Problems } else { session.ended() })
}
