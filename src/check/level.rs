//! How serious a problem is here: the rule's own level, the strategy's settings, and what softens it.

use std::collections::BTreeMap;

use super::{Facts, RULES, Rule};
use crate::{
    model::{Filed, Measure, Profile, RuleChange, RuleSetting, RuleSwitch, Strategy},
    problem::{Level, Problem},
};

/// Gives every problem its level, and drops those whose rule is off.
pub(super) fn settle(facts: &Facts<'_>, problems: Vec<Problem>) -> Vec<Problem> {
    if problems.is_empty() {
        return problems;
    }
    let rules: BTreeMap<&str, &Rule> = RULES.iter().map(|rule| (rule.name, *rule)).collect();
    let measures: BTreeMap<&str, &Filed<Measure>> =
        facts.portfolio.measures.iter().map(|measure| (&*measure.file, measure)).collect();
    let settled = problems.into_iter().filter_map(|mut problem| {
        let rule = rules.get(problem.rule)?;
        problem.level = rule.level_in(&facts.portfolio.strategy)?;
        let measure = measures.get(&*problem.place.file);
        if rule.softens && measure.is_some_and(|measure| facts.is_history(rule, measure)) {
            problem.level = Level::Note;
        }
        Some(problem)
    });
    settled.collect()
}

impl Rule {
    /// The rule's level under a strategy; none where it is off.
    pub fn level_in(&self, strategy: &Strategy) -> Option<Level> {
        match self.settings_in(strategy).level {
            Some(RuleSwitch::Off) => None,
            Some(RuleSwitch::At(level)) => Some(level),
            None if strategy.head.profile == Profile::Small && !self.in_small => None,
            None => Some(self.level),
        }
    }

    /// What a strategy says about the rule.
    pub(super) fn settings_in(&self, strategy: &Strategy) -> RuleChange {
        match strategy.rules.get(self.name) {
            None => RuleChange { level: None, from: None },
            Some(RuleSetting::Level(level)) => RuleChange { level: Some(*level), from: None },
            Some(RuleSetting::Full(change)) => *change,
        }
    }
}
