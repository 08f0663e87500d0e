//! `plan --budget`, `--without` and `--without-unit`: other frames, fewer people, fewer units, to see what that does; and
//! `--alternatives`.

use std::collections::BTreeSet;

use super::{plan_args::PlanArgs, session::Session};
use crate::{
    economy::MAX_YEARS,
    failure::Failure,
    model::{Id, Quantity, Scenario, Status},
    plan::WhatIf,
    problem::Message,
};

/// A scenario, or the strategy as it is, with what the arguments change; none where they change nothing.
pub(super) fn scenario(
    session: &Session<'_>,
    args: &PlanArgs,
    base: Option<&Scenario>,
) -> Result<Option<Scenario>, Failure> {
    let portfolio = session.portfolio()?;
    let strategy = &portfolio.strategy.value;
    let roles = || strategy.roles.iter().map(|role| &role.id);
    let rows = portfolio.measures.iter().flat_map(|measure| &measure.effort);
    let longest = rows.map(|effort| effort.per_year.len().min(MAX_YEARS)).max().unwrap_or(0);
    let mut what_if = WhatIf {
        without: session.known("kind-role", &args.without, &roles())?,
        needed_until: i64::try_from(longest).ok().map(|years| strategy.plan_years().1.get() + years - 1),
        ..WhatIf::default()
    };
    for text in &args.budget {
        let wrong = || Failure::new(Message::new("failure-budget").with("found", text.as_str()));
        let (fund, change) = text.split_once('=').ok_or_else(wrong)?;
        let millionths = per_cent(change, -100.0..=10_000.0).ok_or_else(wrong)?;
        let funds = strategy.funds.iter().map(|fund| &fund.id);
        let fund = session.known("kind-fund", &[fund.to_owned()], &funds)?;
        what_if.budgets.extend(fund.into_iter().map(|fund| (fund, millionths)));
    }
    Ok(if what_if.is_empty() { None } else { what_if.on(strategy, base) })
}

/// Whether a plan is asked for that is to be seen beside today's.
pub(super) fn is_asked(args: &PlanArgs) -> bool {
    !(args.budget.is_empty() && args.without.is_empty() && args.without_unit.is_empty())
}

/// What units that withdraw take along: the measures that they own, have not begun and need not do.
pub(super) fn withdrawn(session: &Session<'_>, args: &PlanArgs) -> Result<BTreeSet<Id>, Failure> {
    let portfolio = session.portfolio()?;
    let units = || portfolio.strategy.units.iter().map(|unit| &unit.id);
    let gone = session.known("kind-unit", &args.without_unit, &units())?;
    let may_go = portfolio.measures.iter().filter(|measure| {
        let has_not_begun = matches!(measure.status, Status::Idea | Status::Concept | Status::Planning);
        has_not_begun && measure.mandatory.is_none() && gone.contains(&measure.owner)
    });
    Ok(may_go.map(|measure| measure.id.clone()).collect())
}

/// How many other plans, and how much less they may be worth in millionths.
pub(super) fn others(args: &PlanArgs) -> Result<Option<(usize, i64)>, Failure> {
    let Some(count) = args.alternatives else { return Ok(None) };
    let wrong = || Failure::new(Message::new("failure-within").with("found", args.within.as_str()));
    Ok(Some((count, per_cent(&args.within, 0.0..=100.0).ok_or_else(wrong)?)))
}

/// So many per cent in millionths.
fn per_cent(text: &str, allowed: std::ops::RangeInclusive<f64>) -> Option<i64> {
    let percent: Quantity = text.strip_suffix('%')?.trim().parse().ok()?;
    #[expect(clippy::cast_possible_truncation, reason = "what is allowed is small")]
    let millionths = (percent.0 * 1e4).round() as i64;
    allowed.contains(&percent.0).then_some(millionths)
}
