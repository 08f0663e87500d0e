//! Checks a plan against the method, from the files: nothing here knows the problem or the program it was solved as.

use std::collections::BTreeMap;

use super::{
    PlanOptions,
    problem::{known, objective},
};
use crate::{
    economy::{self, PersonMonths, Taken},
    model::{Filed, Id, Measure, PlanObjective, Portfolio, Scenario, Share, Status, Strategy},
    score::{Ranking, rounded},
};

/// A plan as it is put forward.
pub struct Claim<'p> {
    /// The measures that were chosen, and the calendar year in which each starts.
    pub starts: Vec<(&'p Filed<Measure>, i64)>,
    /// What the plan is said to be worth: thousandths of a point, or money.
    pub worth: i64,
}

/// A rule of the method that a plan breaks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Breach {
    /// Which rule.
    pub rule: Broken,
    /// The measure, fund, role or focus area that it is about.
    pub about: String,
    /// The calendar year, where it is about one.
    pub year: Option<i64>,
}

/// The rules of the method that a plan can break.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Broken {
    /// A measure takes part that must not.
    Candidates,
    /// A measure stands twice.
    Once,
    /// A measure that has to be done is not.
    Required,
    /// A measure is not finished by its deadline.
    Deadline,
    /// A measure starts outside the plan, or outside its own window.
    Window,
    /// A measure starts before one that it waits for is finished.
    Dependency,
    /// Two measures stand together that must not.
    Excludes,
    /// More money is used than the frame leaves.
    Frame,
    /// More time is used than there is.
    Capacity,
    /// Too many measures use a role at a time.
    Parallel,
    /// A focus area has too little or too much of the one-off cost.
    Share,
    /// The plan is not worth what it is said to be.
    Worth,
}

/// Every rule that a plan breaks; none for a plan that may be shown.
pub fn breaches<'p>(
    portfolio: &'p Portfolio,
    ranking: &Ranking<'p>,
    options: &PlanOptions<'_>,
    claim: &Claim<'p>,
) -> Vec<Breach> {
    let strategy = &*portfolio.strategy.value;
    let starts: BTreeMap<&str, i64> =
        claim.starts.iter().map(|(measure, start)| (measure.id.as_str(), *start)).collect();
    let check = Check { portfolio, strategy, ranking, options, starts, claim, found: Vec::new() };
    check.run()
}

struct Check<'c, 'p> {
    portfolio: &'p Portfolio,
    strategy: &'p Strategy,
    ranking: &'c Ranking<'p>,
    options: &'c PlanOptions<'c>,
    starts: BTreeMap<&'p str, i64>,
    claim: &'c Claim<'p>,
    found: Vec<Breach>,
}

impl Check<'_, '_> {
    fn run(mut self) -> Vec<Breach> {
        self.candidates();
        self.required();
        self.times();
        self.excludes();
        self.limits();
        self.shares();
        self.worth();
        self.found.sort();
        self.found.dedup();
        self.found
    }

    fn breach(&mut self, rule: Broken, about: &str, year: Option<i64>) {
        self.found.push(Breach { rule, about: about.to_owned(), year });
    }

    fn candidates(&mut self) {
        if self.starts.len() < self.claim.starts.len() {
            self.breach(Broken::Once, "", None);
        }
        for (measure, _) in &self.claim.starts {
            let must = measure.mandatory.is_some() || self.options.forced.contains(&measure.id);
            let ranked = matches!(self.ranking.of(&measure.id), Some(Ok(_)));
            if !is_open(measure.status) || self.options.forbidden.contains(&measure.id) || !(ranked || must) {
                self.breach(Broken::Candidates, &measure.id, None);
            }
        }
    }

    fn required(&mut self) {
        for measure in known(self.portfolio) {
            let must = measure.mandatory.is_some() || self.options.forced.contains(&measure.id);
            if must && is_open(measure.status) && !self.starts.contains_key(measure.id.as_str()) {
                self.breach(Broken::Required, &measure.id, None);
            }
        }
    }

    fn times(&mut self) {
        let (first, last) = self.strategy.plan_years();
        for (measure, start) in &self.claim.starts {
            let start = *start;
            let schedule = &measure.schedule;
            let early = start < first.get() || schedule.earliest.is_some_and(|earliest| start < earliest.get());
            let late = start > last.get() || schedule.latest.is_some_and(|latest| start > latest.get());
            if early || late {
                self.breach(Broken::Window, &measure.id, Some(start));
            }
            let over = start + economy::duration(self.strategy, measure);
            let deadline = measure.mandatory.as_ref().and_then(|duty| duty.deadline);
            if deadline.is_some_and(|deadline| over > deadline.year() + 1) {
                self.breach(Broken::Deadline, &measure.id, Some(over - 1));
            }
            for id in &measure.depends_on {
                if !self.is_finished(id, start) {
                    self.breach(Broken::Dependency, &measure.id, Some(start));
                }
            }
        }
    }

    fn is_finished(&self, id: &Id, year: i64) -> bool {
        let Some(measure) = self.portfolio.measure(id) else { return false };
        let start = match measure.status {
            Status::Closing | Status::Realising | Status::Evaluated => return true,
            Status::Rejected | Status::Stopped | Status::Merged | Status::OnHold => return false,
            Status::Execution => Some(economy::start_year(self.strategy, measure)),
            Status::Idea | Status::Concept | Status::Planning => self.starts.get(id.as_str()).copied(),
        };
        start.is_some_and(|start| start + economy::duration(self.strategy, measure) <= year)
    }

    fn excludes(&mut self) {
        let in_plan = |measure: &Measure| measure.status.is_running() || self.starts.contains_key(measure.id.as_str());
        let together: Vec<&Measure> =
            known(self.portfolio).map(|measure| &**measure).filter(|measure| in_plan(measure)).collect();
        for measure in &together {
            for other in measure.excludes.iter().filter(|other| **other != measure.id) {
                let other = together.iter().find(|it| it.id == *other);
                // Two that run already are not the plan's doing.
                if other.is_some_and(|other| !(other.status.is_running() && measure.status.is_running())) {
                    self.breach(Broken::Excludes, &measure.id, None);
                }
            }
        }
    }

    fn limits(&mut self) {
        let counted = self.options.counted();
        let mut standing = Taken::default();
        for measure in known(self.portfolio) {
            let needs = match measure.status {
                Status::Execution | Status::Closing => economy::needs(self.strategy, measure, counted),
                Status::Realising | Status::Evaluated => economy::running_needs(self.strategy, measure, counted),
                Status::Idea
                | Status::Concept
                | Status::Planning
                | Status::OnHold
                | Status::Rejected
                | Status::Stopped
                | Status::Merged => continue,
            };
            standing.add(&needs, economy::start_year(self.strategy, measure));
        }
        let mut chosen = Taken::default();
        for (measure, start) in &self.claim.starts {
            chosen.add(&economy::needs(self.strategy, measure, counted), *start);
        }
        self.frames(&standing, &chosen);
        self.people(&standing, &chosen);
    }

    fn frames(&mut self, standing: &Taken<'_>, chosen: &Taken<'_>) {
        for fund in &self.strategy.funds {
            let mut frames: BTreeMap<i64, i64> = BTreeMap::new();
            for (year, frame) in &fund.frame {
                frames.insert(year.get(), scaled(frame.0, self.options.scenario));
            }
            if let Some(scenario) = self.options.scenario {
                for (year, frame) in scenario.frames.get(&fund.id).into_iter().flatten() {
                    frames.insert(year.get(), frame.0);
                }
            }
            for (year, frame) in frames {
                let left = (frame.saturating_sub(standing.money(&fund.id, year))).max(0);
                if chosen.money(&fund.id, year) > left {
                    self.breach(Broken::Frame, &fund.id, Some(year));
                }
            }
        }
    }

    fn people(&mut self, standing: &Taken<'_>, chosen: &Taken<'_>) {
        for role in &self.strategy.roles {
            let mut capacity: BTreeMap<i64, PersonMonths> =
                role.capacity.iter().map(|(year, months)| (year.get(), (*months).into())).collect();
            if let Some(scenario) = self.options.scenario {
                for (year, months) in scenario.capacity.get(&role.id).into_iter().flatten() {
                    capacity.insert(year.get(), (*months).into());
                }
            }
            for (year, months) in capacity {
                let left = months.less(standing.months(&role.id, year));
                if chosen.months(&role.id, year) > left {
                    self.breach(Broken::Capacity, &role.id, Some(year));
                }
            }
            let Some(most) = role.max_parallel else { continue };
            let most = usize::try_from(most.get()).unwrap_or(usize::MAX);
            let running: BTreeMap<i64, usize> = standing.measures(&role.id).collect();
            for (year, count) in chosen.measures(&role.id) {
                if count > most.saturating_sub(running.get(&year).copied().unwrap_or(0)) {
                    self.breach(Broken::Parallel, &role.id, Some(year));
                }
            }
        }
    }

    fn shares(&mut self) {
        let cost = |measure: &Measure| i128::from(economy::assess(self.strategy, measure).one_off_cost);
        let costs: Vec<(&Measure, i128)> = self.claim.starts.iter().map(|(it, _)| (&***it, cost(it))).collect();
        let all: i128 = costs.iter().map(|(_, cost)| cost).sum();
        for area in &self.strategy.focus_areas {
            let Some(limits) = &area.share else { continue };
            let inside = costs.iter().filter(|(measure, _)| measure.focus_areas.contains(&area.id));
            let part: i128 = inside.map(|(_, cost)| cost).sum::<i128>() * 1_000_000;
            let of_all = |share: Share| all * millionths(share.0);
            if limits.min.is_some_and(|min| part < of_all(min)) || limits.max.is_some_and(|max| part > of_all(max)) {
                self.breach(Broken::Share, &area.id, None);
            }
        }
    }

    fn worth(&mut self) {
        let first = self.strategy.plan_years().0.get();
        let delay = self.strategy.plan.delay.map_or(0.0, |share| share.0);
        let mut sum = 0_i64;
        for (measure, start) in &self.claim.starts {
            let waits = i32::try_from(start - first).unwrap_or(0);
            let figure = match objective(self.strategy, self.options.objective) {
                PlanObjective::Value => {
                    let score = match self.ranking.of(&measure.id) {
                        Some(Ok(ranked)) => ranked.score.unwrap_or(0.0),
                        Some(Err(unranked)) => unranked.low,
                        None => 0.0,
                    };
                    1000.0 * score * (1.0 - delay).powi(waits)
                }
                PlanObjective::Npv => {
                    let factors = economy::discount_factors(&self.strategy.economy);
                    let factor = factors.take(usize::try_from(waits).unwrap_or(0) + 1).last().unwrap_or(1.0);
                    #[expect(clippy::cast_precision_loss, reason = "beyond 2^53 only mistakes are")]
                    let npv = economy::assess(self.strategy, measure).npv.likely as f64;
                    npv * factor
                }
            };
            #[expect(clippy::cast_possible_truncation, reason = "the number is whole, and the cast saturates")]
            let whole = rounded(figure).round() as i64;
            sum = sum.saturating_add(whole);
        }
        if sum != self.claim.worth {
            self.breach(Broken::Worth, "", None);
        }
    }
}

const fn is_open(status: Status) -> bool {
    matches!(status, Status::Idea | Status::Concept | Status::Planning)
}

fn scaled(frame: i64, scenario: Option<&Scenario>) -> i64 {
    let Some(scale) = scenario.and_then(|scenario| scenario.scale_frames) else { return frame };
    i64::try_from((i128::from(frame) * millionths(scale.0)).div_euclid(1_000_000)).unwrap_or(i64::MAX)
}

#[expect(clippy::cast_possible_truncation, reason = "numbers of files are at most 10^15")]
fn millionths(number: f64) -> i128 {
    (number * 1e6).round() as i128
}
