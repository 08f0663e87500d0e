//! Frames and capacities as they might be: a scenario with a few things changed.

use std::collections::{BTreeMap, BTreeSet};

use super::limits::{capacities, frames};
use crate::model::{Fund, Id, Money, Quantity, Role, Scenario, Strategy, Year};

/// Changes to try on top of a scenario, or of the strategy as it is.
#[derive(Debug, Clone, Default)]
pub struct WhatIf {
    /// Funds whose frames change, by how many millionths: −100 000 is ten per cent less.
    pub budgets: BTreeMap<Id, i64>,
    /// Roles that nobody has.
    pub without: BTreeSet<Id>,
    /// The last year in which anything may need such a role, where that is after the last in which something may start.
    pub needed_until: Option<i64>,
}

impl WhatIf {
    /// Whether nothing is changed.
    pub fn is_empty(&self) -> bool {
        self.budgets.is_empty() && self.without.is_empty()
    }

    /// The scenario with the changes. Frames are rounded down. A role that nobody has gets no time in any year in which it
    /// has a capacity, or may be needed.
    #[must_use]
    pub fn on(&self, strategy: &Strategy, scenario: Option<&Scenario>) -> Option<Scenario> {
        let mut changed = match scenario {
            Some(scenario) => scenario.clone(),
            None => Scenario {
                id: "what-if".parse().ok()?,
                title: None,
                scale_frames: None,
                weights: BTreeMap::new(),
                frames: BTreeMap::new(),
                capacity: BTreeMap::new(),
            },
        };
        for fund in &strategy.funds {
            if let Some(by) = self.budgets.get(&fund.id) {
                changed.frames.insert(fund.id.clone(), changed_frames(fund, scenario, *by));
            }
        }
        for role in strategy.roles.iter().filter(|role| self.without.contains(&role.id)) {
            changed.capacity.insert(role.id.clone(), self.nobody(strategy, role, scenario));
        }
        Some(changed)
    }

    fn nobody(&self, strategy: &Strategy, role: &Role, scenario: Option<&Scenario>) -> BTreeMap<Year, Quantity> {
        let (first, last) = strategy.plan_years();
        let last = self.needed_until.map_or(last.get(), |until| until.max(last.get()));
        let years = capacities(role, scenario).into_keys().chain(first.get()..=last);
        years.filter_map(|year| Some((year.to_string().parse().ok()?, Quantity(0.0)))).collect()
    }
}

fn changed_frames(fund: &Fund, scenario: Option<&Scenario>, by: i64) -> BTreeMap<Year, Money> {
    let change = |frame: i64| {
        let changed = (i128::from(frame) * i128::from(1_000_000 + by)).div_euclid(1_000_000);
        Money(i64::try_from(changed).unwrap_or(i64::MAX))
    };
    let year = |year: i64| year.to_string().parse::<Year>().ok();
    frames(fund, scenario).into_iter().filter_map(|(at, frame)| Some((year(at)?, change(frame)))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn budgets_change_what_the_scenario_leaves_and_people_may_be_missing() {
        let strategy: Strategy = serde_yaml::from_str(
            "format: 1
strategy: {title: S, owner: O, from: 2027, to: 2028}
fund: [{id: f, title: F, frame: {2027: 101}}, {id: g, title: G, frame: {2027: 101}}]
role: [{id: r, title: R, capacity: {2030: 4}}]",
        )
        .unwrap();
        let half: Scenario = serde_yaml::from_str("{id: half, scale_frames: 0.5}").unwrap();
        let what_if = WhatIf {
            budgets: [("f".parse().unwrap(), -100_000)].into(),
            without: ["r".parse().unwrap()].into(),
            needed_until: None,
        };
        let changed = what_if.on(&strategy, Some(&half)).unwrap();
        let of = |fund: usize| frames(&strategy.funds[fund], Some(&changed)).into_values().collect::<Vec<_>>();
        assert_eq!((of(0), of(1)), (vec![45], vec![50]));
        let years: Vec<i64> = capacities(&strategy.roles[0], Some(&changed)).into_keys().collect();
        assert_eq!(years, [2027, 2028, 2030]);
        let longer = WhatIf { needed_until: Some(2029), ..what_if.clone() }.on(&strategy, None).unwrap();
        assert_eq!(
            capacities(&strategy.roles[0], Some(&longer)).into_keys().collect::<Vec<_>>(),
            [2027, 2028, 2029, 2030]
        );
        assert!(WhatIf::default().is_empty() && !what_if.is_empty());
    }
}
