//! The ranked list for programs: `prioritize.ranking/1`.

use serde::Serialize;

use super::{Counts, Listing, json::to_json};
use crate::{
    model::{Date, Id},
    score::{Contribution, Obstacle, rounded},
};

#[derive(Serialize)]
struct RankingJson<'l> {
    format: &'static str,
    strategy: &'l str,
    method: &'static str,
    as_of: String,
    scenario: Option<&'l str>,
    measures: Vec<MeasureJson<'l>>,
    unranked: Vec<UnrankedJson<'l>>,
    problems: Counts,
}

#[derive(Serialize)]
struct MeasureJson<'l> {
    id: &'l str,
    title: &'l str,
    rank: usize,
    board_priority: Option<i64>,
    score: Option<f64>,
    focus_areas: Vec<&'l str>,
    status: &'static str,
    mandatory: bool,
    one_off_cost: i64,
    lifecycle_cost: i64,
    npv: i64,
    benefit_cost_ratio: Option<f64>,
    contributions: Vec<ContributionJson<'l>>,
}

#[derive(Serialize)]
struct ContributionJson<'l> {
    criterion: &'l str,
    raw: f64,
    value: f64,
    weight: f64,
    points: f64,
}

#[derive(Serialize)]
struct UnrankedJson<'l> {
    id: &'l str,
    why: Vec<&'l str>,
    score_low: f64,
    score_high: f64,
}

/// The ranked list as one JSON object.
pub fn ranking_json(listing: &Listing<'_>, scenario: Option<&str>, as_of: Date) -> String {
    let measures = listing.ranked().map(|ranked| MeasureJson {
        id: &ranked.measure.id,
        title: &ranked.measure.title,
        rank: ranked.rank,
        board_priority: ranked.priority,
        score: ranked.score,
        focus_areas: ranked.measure.focus_areas.iter().map(Id::as_str).collect(),
        status: ranked.measure.status.name(),
        mandatory: ranked.measure.mandatory.is_some(),
        one_off_cost: ranked.economics.one_off_cost,
        lifecycle_cost: ranked.economics.lifecycle_cost,
        npv: ranked.economics.npv.likely,
        benefit_cost_ratio: ranked.economics.benefit_cost_ratio().map(rounded),
        contributions: ranked.contributions.iter().map(contribution).collect(),
    });
    let unranked = listing.unranked().map(|unranked| UnrankedJson {
        id: &unranked.measure.id,
        why: match &unranked.why {
            Obstacle::Gaps(gaps) => gaps.iter().map(|criterion| criterion.id.as_str()).collect(),
            Obstacle::Mistake => vec!["file"],
        },
        score_low: unranked.low,
        score_high: unranked.high,
    });
    to_json(&RankingJson {
        format: "prioritize.ranking/1",
        strategy: &listing.strategy.head.title,
        method: listing.ranking.method.name,
        as_of: as_of.to_string(),
        scenario,
        measures: measures.collect(),
        unranked: unranked.collect(),
        problems: listing.problems,
    })
}

fn contribution<'l>(contribution: &Contribution<'l>) -> ContributionJson<'l> {
    ContributionJson {
        criterion: &contribution.criterion.id,
        raw: rounded(contribution.raw),
        value: rounded(contribution.value),
        weight: rounded(contribution.weight),
        points: rounded(contribution.points),
    }
}
