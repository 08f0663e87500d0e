//! Small strategies and measures for the tests of this folder.

use crate::model::{Measure, Strategy};

/// A strategy for 2024–2029 with a phase of each kind, a fund for each account, and whatever the text adds. Types of
/// benefit: `money` worth 1, `time` worth 650, `dear` worth the most there can be, `harm` worth −2, `quality` without a
/// price.
pub(super) fn strategy(more: &str) -> Strategy {
    let text = format!(
        "format: 1
strategy: {{title: S, owner: O, from: 2024, to: 2029}}
cost_phase:
  - {{id: build, title: B, kind: one-off}}
  - {{id: run, title: R, kind: running}}
benefit_type:
  - {{id: money, title: M, class: cost, unit: kr, value: 1}}
  - {{id: time, title: T, class: time, unit: hours, value: 650}}
  - {{id: dear, title: D, class: cost, unit: x, value: 1000000000000000}}
  - {{id: harm, title: H, class: external, unit: x, value: -2}}
  - {{id: quality, title: Q, class: quality, unit: points}}
fund:
  - {{id: invest, title: I, account: capital}}
  - {{id: operate, title: O, account: operating}}
{more}"
    );
    serde_yaml::from_str(&text).unwrap()
}

/// A strategy that discounts by this table and reckons with this lifetime.
pub(super) fn discounting(table: &str, lifetime: u8) -> Strategy {
    strategy(&format!("economy: {{discount: {table}, lifetime_years: {lifetime}}}"))
}

/// A measure owned by `home`, with whatever the text adds.
pub(super) fn measure(more: &str) -> Measure {
    let head = "id: m\ntitle: M\nowner: home\nfocus_areas: []\nstatus: idea";
    serde_yaml::from_str(&format!("{head}\n{more}")).unwrap()
}

/// A measure with this net by year: what is negative is a one-off cost, what is positive a benefit.
pub(super) fn net_flow(net: &[i64]) -> Measure {
    let row = |amounts: Vec<i64>| amounts.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
    let costs = row(net.iter().map(|net| -net.min(&0)).collect());
    let gains = row(net.iter().map(|net| *net.max(&0)).collect());
    measure(&format!(
        "costs: [{{phase: build, per_year: [{costs}]}}]
benefits: [{{id: b, type: money, title: B, per_year: [{gains}]}}]"
    ))
}
