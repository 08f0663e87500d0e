//! `prioritize`, `prioritize rank`: the ranked list.

use std::io::Write;

use super::{Outcome, output::Output, session::Session};
use crate::{
    report::{Counts, Listing, ranking, ranking_json},
    score::rank,
};

pub(super) fn run(session: &Session<'_>, output: &Output, out: &mut dyn Write) -> anyhow::Result<Outcome> {
    let counts = Counts::of(&session.problems);
    let context = session.context()?;
    let ranking_of_all = rank(&context, session.method()?);
    let filter = session.filter()?;
    let scenario = session.scenario()?;
    let listing = Listing {
        strategy: &context.portfolio.strategy,
        ranking: &ranking_of_all,
        filter: &filter,
        top: session.args.top,
        scenario: scenario.map(|scenario| scenario.title.as_deref().unwrap_or(&scenario.id)),
        weights: &session.args.weights,
        problems: counts,
    };
    let scenario_id = scenario.map(|scenario| scenario.id.as_str());
    output.write(
        || ranking(&listing, &session.locale),
        || Ok(ranking_json(&listing, scenario_id, session.as_of)),
        &session.locale,
        out,
    )?;
    Ok(session.ended())
}
