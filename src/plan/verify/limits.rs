//! Whether money, people and shares are kept.

use std::collections::BTreeMap;

use super::{Broken, Check};
use crate::{
    economy::{self, PersonMonths, Taken},
    model::{Measure, Scenario, Share, Status},
    plan::problem::known,
};

impl Check<'_, '_> {
    /// The frames, the people and the shares.
    pub(super) fn limits(&mut self) {
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
        self.shares();
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
}

fn scaled(frame: i64, scenario: Option<&Scenario>) -> i64 {
    let Some(scale) = scenario.and_then(|scenario| scenario.scale_frames) else { return frame };
    i64::try_from((i128::from(frame) * millionths(scale.0)).div_euclid(1_000_000)).unwrap_or(i64::MAX)
}

#[expect(clippy::cast_possible_truncation, reason = "numbers of files are at most 10^15")]
fn millionths(number: f64) -> i128 {
    (number * 1e6).round() as i128
}
