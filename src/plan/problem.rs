//! What a plan is made of, in the domain's words: who may be chosen and when, who runs already, and what all keep within.

use std::collections::BTreeMap;

use super::{
    PlanOptions,
    candidate::{Candidate, Exclusion, candidates, exclusions},
    limits::{Capacity, Frame, Parallel, all_frames, capacities},
};
use crate::{
    economy::{self, Counted, Needs, Taken},
    model::{Filed, FocusArea, Measure, PlanObjective, Portfolio, Share, Status, Strategy},
    problem::Message,
    score::Ranking,
};

/// Everything that a choice of measures and years of start depends on.
pub struct PlanningProblem<'p> {
    /// The strategy.
    pub strategy: &'p Strategy,
    /// The first and the last year in which something may start.
    pub years: (i64, i64),
    /// What is made as large as possible.
    pub objective: PlanObjective,
    /// The measures that may be chosen, by id.
    pub candidates: Vec<Candidate<'p>>,
    /// The measures that are running, by id.
    pub running: Vec<Standing<'p>>,
    /// The measures that are done, by id. They take running money and nothing else.
    pub done: Vec<Standing<'p>>,
    /// All others, by id.
    pub aside: Vec<Aside<'p>>,
    /// Pairs of which at most one may be done.
    pub exclusions: Vec<Exclusion<'p>>,
    /// Money, by fund and year.
    pub frames: Vec<Frame<'p>>,
    /// People, by role and year.
    pub capacities: Vec<Capacity<'p>>,
    /// Measures at a time, by role and year.
    pub parallels: Vec<Parallel<'p>>,
    /// Focus areas with bounds for their share of the one-off cost.
    pub areas: Vec<(&'p FocusArea, AreaShare)>,
}

/// A measure that has begun, and what it takes by project year.
pub struct Standing<'p> {
    /// The measure.
    pub measure: &'p Filed<Measure>,
    /// The calendar year in which it started.
    pub start: i64,
    /// What it takes.
    pub needs: Needs<'p>,
}

/// A measure that takes no part.
#[derive(Clone, Copy)]
pub struct Aside<'p> {
    /// The measure.
    pub measure: &'p Filed<Measure>,
    /// Why not.
    pub reason: Reason,
}

/// Why a measure takes no part in a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// It lacks a figure that it is ranked by, or its file has a mistake.
    Unranked,
    /// Somebody asked for a plan without it.
    Forbidden,
    /// Its status: waiting, dropped, or done.
    Status(Status),
}

/// Bounds for a focus area's share, 0–1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AreaShare {
    /// At least so much.
    pub min: Share,
    /// At most so much.
    pub max: Share,
}

impl<'p> PlanningProblem<'p> {
    /// Looks at a portfolio in this ranking. The message says why the options cannot be used.
    pub fn new(portfolio: &'p Portfolio, ranking: &Ranking<'p>, options: &PlanOptions<'p>) -> Result<Self, Message> {
        let strategy = &*portfolio.strategy.value;
        let (first, last) = strategy.plan_years();
        let years = (first.get(), last.get());
        let (candidates, aside) = candidates(portfolio, ranking, options, years)?;
        let standing = |has_status: fn(Status) -> bool, needs: fn(_, &'p Measure, Counted) -> Needs<'p>| {
            let measures = known(portfolio).filter(move |measure| has_status(measure.status));
            measures
                .map(|measure| Standing {
                    measure,
                    start: economy::start_year(strategy, measure),
                    needs: needs(strategy, measure, options.counted()),
                })
                .collect::<Vec<_>>()
        };
        let running = standing(Status::is_running, economy::needs);
        let done = standing(is_done, economy::running_needs);
        let mut taken = Taken::default();
        for standing in running.iter().chain(&done) {
            taken.add(&standing.needs, standing.start);
        }
        let mut problem = Self {
            strategy,
            years,
            objective: objective(strategy, options.objective),
            exclusions: exclusions(&candidates, &running),
            frames: all_frames(strategy, options.scenario)
                .map(|(fund, year, frame)| Frame { fund, year, frame, taken: taken.money(&fund.id, year) })
                .collect(),
            capacities: Vec::new(),
            parallels: Vec::new(),
            areas: strategy.focus_areas.iter().filter_map(|area| Some((area, share(area)?))).collect(),
            candidates,
            running,
            done,
            aside,
        };
        problem.add_people(&taken, options);
        Ok(problem)
    }

    fn add_people(&mut self, taken: &Taken<'p>, options: &PlanOptions<'p>) {
        let longest = self.candidates.iter().flat_map(|it| it.needs.people.values()).map(Vec::len).max();
        let last = self.years.1.saturating_add(i64::try_from(longest.unwrap_or(0)).unwrap_or(i64::MAX));
        for role in &self.strategy.roles {
            let by_year = capacities(role, options.scenario).into_iter();
            self.capacities.extend(by_year.map(|(year, capacity)| Capacity {
                role,
                year,
                capacity,
                taken: taken.months(&role.id, year),
            }));
            let Some(most) = role.max_parallel else { continue };
            let running: BTreeMap<i64, usize> = taken.measures(&role.id).collect();
            self.parallels.extend((self.years.0..last).map(|year| Parallel {
                role,
                year,
                most: most.get(),
                taken: running.get(&year).map_or(0, |count| i64::try_from(*count).unwrap_or(i64::MAX)),
            }));
        }
    }

    /// The candidate with this id.
    pub fn candidate(&self, id: &str) -> Option<&Candidate<'p>> {
        self.place(id).map(|place| &self.candidates[place])
    }

    /// The place of the candidate with this id.
    pub fn place(&self, id: &str) -> Option<usize> {
        self.candidates.binary_search_by(|candidate| candidate.measure.id.as_str().cmp(id)).ok()
    }

    /// What a plan gains by a candidate that starts in a year, as a whole number: thousandths of a point for value, money
    /// for net present value.
    ///
    /// For value `round(1000 · score · (1 − delay)^(t − t0))`, for net present value `round(npv · d_(t − t0))`, halves
    /// away from zero; `t0` is the plan's first year.
    pub fn worth(&self, candidate: &Candidate<'p>, start: i64) -> i64 {
        let waits = start - self.years.0;
        match self.objective {
            PlanObjective::Value => whole(1000.0 * self.delayed(candidate.score.unwrap_or(0.0), waits)),
            PlanObjective::Npv => self.present_npv(candidate, start),
        }
    }

    /// The score of a candidate after waiting to its start, where it has one.
    pub fn value(&self, candidate: &Candidate<'p>, start: i64) -> Option<f64> {
        Some(self.delayed(candidate.score?, start - self.years.0))
    }

    /// The net present value of a candidate as seen from the plan's first year. Whole money.
    pub fn present_npv(&self, candidate: &Candidate<'p>, start: i64) -> i64 {
        let factor = self.discounted(start - self.years.0);
        #[expect(clippy::cast_precision_loss, reason = "beyond 2^53 only mistakes are")]
        let npv = candidate.npv as f64;
        whole(npv * factor)
    }

    /// How much of its worth a measure keeps that waits so many years. 0–1.
    pub(super) fn left_after(&self, waits: i64) -> f64 {
        match self.objective {
            PlanObjective::Value => self.delayed(1.0, waits),
            PlanObjective::Npv => self.discounted(waits),
        }
    }

    fn delayed(&self, score: f64, waits: i64) -> f64 {
        let delay = self.strategy.plan.delay.map_or(0.0, |share| share.0);
        score * (1.0 - delay).powi(i32::try_from(waits).unwrap_or(i32::MAX))
    }

    fn discounted(&self, waits: i64) -> f64 {
        let waits = usize::try_from(waits).unwrap_or(0);
        economy::discount_factors(&self.strategy.economy).nth(waits).unwrap_or(1.0)
    }
}

/// The measures of a portfolio; of two with the same id only the first, for nobody could tell them apart.
pub(super) fn known(portfolio: &Portfolio) -> impl Iterator<Item = &Filed<Measure>> {
    let is_first =
        |measure: &&Filed<Measure>| portfolio.measure(&measure.id).is_some_and(|first| first.file == measure.file);
    portfolio.measures.iter().filter(is_first)
}

/// Whether only the running costs are left.
pub(super) const fn is_done(status: Status) -> bool {
    matches!(status, Status::Realising | Status::Evaluated)
}

/// What was asked for, else the strategy's own, else value where there are criteria.
pub fn objective(strategy: &Strategy, asked: Option<PlanObjective>) -> PlanObjective {
    let default = if strategy.criteria.is_empty() { PlanObjective::Npv } else { PlanObjective::Value };
    asked.or(strategy.plan.objective).unwrap_or(default)
}

fn share(area: &FocusArea) -> Option<AreaShare> {
    let limits = area.share.as_ref()?;
    Some(AreaShare { min: limits.min.unwrap_or(Share(0.0)), max: limits.max.unwrap_or(Share(1.0)) })
}

/// The nearest whole number, half away from zero. What differs by less than a millionth is a half too.
#[expect(clippy::cast_possible_truncation, reason = "the number is whole, and the cast saturates")]
fn whole(figure: f64) -> i64 {
    crate::score::rounded(figure).round() as i64
}
