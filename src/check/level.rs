//! How serious a problem is here: the rule's own level, the strategy's settings, and what softens it.

use std::collections::BTreeMap;

use super::{Facts, RULES, Rule};
use crate::{
    model::{Filed, Measure, Profile, RuleChange, RuleSetting, RuleSwitch},
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
        problem.level = facts.level(rule)?;
        let measure = measures.get(&*problem.place.file);
        if rule.softens && measure.is_some_and(|measure| facts.is_history(rule, measure)) {
            problem.level = Level::Note;
        }
        Some(problem)
    });
    settled.collect()
}

impl Facts<'_> {
    /// The level of a rule under this strategy; none where it is off.
    pub fn level(&self, rule: &Rule) -> Option<Level> {
        match self.settings(rule).level {
            Some(RuleSwitch::Off) => None,
            Some(RuleSwitch::At(level)) => Some(level),
            None if self.portfolio.strategy.head.profile == Profile::Small && !rule.in_small => None,
            None => Some(rule.level),
        }
    }

    /// What the strategy says about a rule.
    pub(super) fn settings(&self, rule: &Rule) -> RuleChange {
        match self.portfolio.strategy.rules.get(rule.name) {
            None => RuleChange { level: None, from: None },
            Some(RuleSetting::Level(level)) => RuleChange { level: Some(*level), from: None },
            Some(RuleSetting::Full(change)) => *change,
        }
    }
}
