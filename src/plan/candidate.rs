//! Who may be chosen, and who takes no part.

use std::collections::BTreeMap;

use super::{
    PlanOptions,
    links::{Prerequisite, wait_for_each_other},
    problem::{Aside, Reason, known, objective},
};
use crate::{
    economy::{self, Economics, Needs},
    model::{Filed, Inclusion, Measure, PlanObjective, Portfolio, Status, Whole},
    problem::Message,
    score::{Ranked, Ranking, Unranked},
};

/// A measure that may be chosen.
pub struct Candidate<'p> {
    /// The measure.
    pub measure: &'p Filed<Measure>,
    /// Why it would be in the plan: mandatory and forced ones have to be.
    pub why: Inclusion,
    /// Its rank from 1. One that has to be in the plan takes part without, with its score at worst.
    pub rank: Option<usize>,
    /// Its score, where the ranking has one.
    pub score: Option<f64>,
    /// Its likely net present value. Whole money.
    pub npv: i64,
    /// Its one-off cost. Whole money.
    pub one_off_cost: i64,
    /// How many years it runs.
    pub duration: i64,
    /// The first and the last year in which it can start; the first may be after the last.
    pub window: (i64, i64),
    /// The last year in which it may run, where the law says so.
    pub deadline: Option<i64>,
    /// What it takes, by project year.
    pub needs: Needs<'p>,
    /// What has to be finished before it starts and is not yet.
    pub waits_for: Vec<Prerequisite<'p>>,
}

impl Candidate<'_> {
    /// Whether a plan without it is none.
    pub const fn is_required(&self) -> bool {
        matches!(self.why, Inclusion::Mandatory | Inclusion::Forced)
    }

    /// The last year in which it runs.
    pub const fn finish(&self, start: i64) -> i64 {
        start + self.duration - 1
    }
}

type Parted<'p> = (Vec<Candidate<'p>>, Vec<Aside<'p>>);

/// Parts those who may be chosen from those who take no part.
pub(super) fn candidates<'p>(
    portfolio: &'p Portfolio,
    ranking: &Ranking<'p>,
    options: &PlanOptions<'p>,
    years: (i64, i64),
) -> Result<Parted<'p>, Message> {
    let strategy = &*portfolio.strategy.value;
    let ranked: BTreeMap<&str, &Ranked<'_>> = ranking.ranked.iter().map(|it| (it.measure.id.as_str(), it)).collect();
    let unranked: BTreeMap<&str, &Unranked<'_>> =
        ranking.unranked.iter().map(|it| (it.measure.id.as_str(), it)).collect();
    let by_value = objective(strategy, options.objective) == PlanObjective::Value;
    if by_value && ranking.ranked.iter().any(|ranked| ranked.score.is_none()) {
        return Err(Message::new("plan-refused-no-scores"));
    }

    let mut candidates = Vec::new();
    let mut aside = Vec::new();
    for measure in known(portfolio) {
        let id = measure.id.as_str();
        let why = inclusion(measure, options)?;
        let reason = match (measure.status, ranked.get(id), unranked.get(id)) {
            (Status::Execution | Status::Closing, ..) => continue,
            (Status::Idea | Status::Concept | Status::Planning, ranked, unranked) => {
                if options.forbidden.contains(id) {
                    Reason::Forbidden
                } else if let Some(ranked) = ranked {
                    candidates.push(candidate(portfolio, measure, why, options, years, Standpoint::Ranked(ranked)));
                    continue;
                } else if why != Inclusion::Selected {
                    let low = unranked.map_or(0.0, |unranked| unranked.low);
                    candidates.push(candidate(portfolio, measure, why, options, years, Standpoint::AtWorst(low)));
                    continue;
                } else {
                    Reason::Unranked
                }
            }
            (status, ..) => Reason::Status(status),
        };
        aside.push(Aside { measure, reason });
    }
    wait_for_each_other(portfolio, &mut candidates);
    Ok((candidates, aside))
}

/// Why a measure would be in the plan, or why what is asked of it cannot be.
fn inclusion(measure: &Measure, options: &PlanOptions<'_>) -> Result<Inclusion, Message> {
    let refused = |key| Err(Message::new(key).with("id", measure.id.as_str()));
    let forced = options.forced.contains(&measure.id);
    if options.forbidden.contains(&measure.id) {
        if measure.mandatory.is_some() {
            return refused("plan-refused-forbids-mandatory");
        }
        if forced {
            return refused("plan-refused-both");
        }
        if measure.status.is_running() {
            return refused("plan-refused-running");
        }
    }
    let is_open = matches!(measure.status, Status::Idea | Status::Concept | Status::Planning);
    if forced && !is_open && !measure.status.is_running() {
        return refused("plan-refused-status");
    }
    Ok(match (&measure.mandatory, forced) {
        (Some(_), _) => Inclusion::Mandatory,
        (None, true) => Inclusion::Forced,
        (None, false) => Inclusion::Selected,
    })
}

/// Where a candidate stands in the ranking.
#[derive(Clone, Copy)]
enum Standpoint<'r, 'p> {
    Ranked(&'r Ranked<'p>),
    /// It has no rank; its score if every gap turned out at its worst.
    AtWorst(f64),
}

fn candidate<'p>(
    portfolio: &'p Portfolio,
    measure: &'p Filed<Measure>,
    why: Inclusion,
    options: &PlanOptions<'p>,
    years: (i64, i64),
    standpoint: Standpoint<'_, 'p>,
) -> Candidate<'p> {
    let strategy = &*portfolio.strategy.value;
    let figures = |economics: &Economics| (economics.npv.likely, economics.one_off_cost);
    let (rank, score, (npv, one_off_cost)) = match standpoint {
        Standpoint::Ranked(ranked) => (Some(ranked.rank), ranked.score, figures(&ranked.economics)),
        Standpoint::AtWorst(low) => (None, Some(low), figures(&economy::assess(strategy, measure))),
    };
    let schedule = &measure.schedule;
    Candidate {
        measure,
        why,
        rank,
        score: score.filter(|_| !strategy.criteria.is_empty()),
        npv,
        one_off_cost,
        duration: economy::duration(strategy, measure),
        window: (
            schedule.earliest.map_or(years.0, Whole::get).max(years.0),
            schedule.latest.map_or(years.1, Whole::get).min(years.1),
        ),
        deadline: measure.mandatory.as_ref().and_then(|duty| duty.deadline).map(crate::model::Date::year),
        needs: economy::needs(strategy, measure, options.counted()),
        waits_for: Vec::new(),
    }
}
