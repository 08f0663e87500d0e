//! `plan --budget` and `--without`: other frames and fewer people, to see what that does.

use super::{args::PlanArgs, session::Session};
use crate::{
    failure::Failure,
    model::{Quantity, Scenario},
    plan::WhatIf,
    problem::Message,
};

/// The scenario with what the arguments change; none where they change nothing.
pub(super) fn scenario(session: &Session<'_>, args: &PlanArgs) -> Result<Option<Scenario>, Failure> {
    let strategy = &session.portfolio()?.strategy.value;
    let roles = || strategy.roles.iter().map(|role| &role.id);
    let mut what_if = WhatIf { without: session.known("kind-role", &args.without, &roles())?, ..WhatIf::default() };
    for text in &args.budget {
        let wrong = || Failure::new(Message::new("failure-budget").with("found", text.as_str()));
        let (fund, change) = text.split_once('=').ok_or_else(wrong)?;
        let percent: Quantity = change.strip_suffix('%').and_then(|by| by.trim().parse().ok()).ok_or_else(wrong)?;
        if !(-100.0..=10_000.0).contains(&percent.0) {
            return Err(wrong());
        }
        let funds = strategy.funds.iter().map(|fund| &fund.id);
        #[expect(clippy::cast_possible_truncation, reason = "at most a hundred times as much")]
        let millionths = (percent.0 * 1e4).round() as i64;
        let fund = session.known("kind-fund", &[fund.to_owned()], &funds)?;
        what_if.budgets.extend(fund.into_iter().map(|fund| (fund, millionths)));
    }
    Ok(if what_if.is_empty() { None } else { what_if.on(strategy, session.scenario()?) })
}
