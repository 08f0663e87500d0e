//! The rules, for programs: `prioritize.rules/1`.

use serde::Serialize;

use super::json::to_json;
use crate::{
    check::{RULES, Rule},
    locale::Locale,
    model::Status,
    problem::Level,
};

#[derive(Serialize)]
struct RulesJson {
    format: &'static str,
    rules: Vec<RuleJson>,
}

#[derive(Serialize)]
struct RuleJson {
    name: &'static str,
    level: &'static str,
    from: Option<&'static str>,
    source: &'static str,
    fault: String,
}

/// Every rule as one JSON object, at the level that it has here; none where it is off.
pub fn rules_json(level: impl Fn(&Rule) -> Option<Level>, locale: &Locale) -> String {
    let rules = RULES.iter().map(|&rule| RuleJson {
        name: rule.name,
        level: level(rule).map_or("off", Level::name),
        from: rule.from.map(Status::name),
        source: rule.source,
        fault: locale.text(rule.name),
    });
    to_json(&RulesJson { format: "prioritize.rules/1", rules: rules.collect() })
}
