//! How the strategy reckons: economy, plan, rules and scenarios.

use std::{collections::BTreeMap, str::FromStr};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Count, Id, Money, Quantity, Rate, Share, Status, Weight, Year, Years,
    read::{eithers, scalars},
};
use crate::problem::{Flaw, FlawRule, Level, Message};

/// Table `[economy]`.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Economy {
    /// The year whose prices all amounts are in.
    pub price_year: Option<Year>,
    /// What the amounts include, printed wherever money is.
    pub amounts: Option<Box<str>>,
    /// `[from project year, rate]`, the rate in force from that year on; default 4 % throughout.
    pub discount: Option<Vec<(Count, Rate)>>,
    /// How long a measure is reckoned to last, in years; default 10.
    pub lifetime_years: Option<Years>,
    /// How far benefits must exceed costs where data are sensitive; default 0.25.
    pub sensitive_margin: Option<Quantity>,
}

/// Table `[plan]`.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanRules {
    /// First and last year in which something may start; default the strategy's period.
    pub years: Option<(Year, Year)>,
    /// What a plan makes as large as possible; default the value, or net present value where there are no criteria.
    pub objective: Option<PlanObjective>,
    /// Share of its value that a measure loses for each year its start waits; default 0.
    pub delay: Option<Share>,
}

/// What a plan makes as large as possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PlanObjective {
    /// The sum of scores.
    Value,
    /// The sum of net present values.
    Npv,
}

/// Table `[track]`.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TrackRules {
    /// Lifecycle cost under which the light track is allowed; 0 or none: never.
    pub light_below: Option<Money>,
}

/// An entry of `[rules]`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum RuleSetting {
    /// Only the level.
    Level(RuleSwitch),
    /// The level, the first status, or both.
    Full(RuleChange),
}

/// `{ level = "error", from = "concept" }`.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RuleChange {
    /// The level; default the rule's own.
    pub level: Option<RuleSwitch>,
    /// The first status from which it bites; default the rule's own.
    pub from: Option<Status>,
}

/// `off`, or the level of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleSwitch {
    /// Never reported.
    Off,
    /// Reported at this level.
    At(Level),
}

impl RuleSwitch {
    fn names() -> impl Iterator<Item = &'static str> {
        ["off"].into_iter().chain(Level::ALL.map(Level::name))
    }
}

impl FromStr for RuleSwitch {
    type Err = Flaw;

    fn from_str(text: &str) -> Result<Self, Flaw> {
        if text == "off" {
            return Ok(Self::Off);
        }
        Level::ALL.into_iter().find(|level| level.name() == text).map(Self::At).ok_or_else(|| {
            let names = Self::names().map(str::to_owned).collect::<Vec<_>>();
            let message = Message::new("bad-value.says-choice").with("found", text).with("choices", names);
            Flaw { rule: FlawRule::BadValue, message }
        })
    }
}

impl Serialize for RuleSwitch {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Off => "off",
            Self::At(level) => level.name(),
        })
    }
}

scalars!(RuleSwitch: "expected-level", { "enum": Self::names().collect::<Vec<_>>() });
eithers!(RuleSetting: "expected-setting", Level(RuleSwitch) | Full(RuleChange));

/// Table `[[scenario]]`: frames are scaled first, then what is given here replaces.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// The scenario's id.
    pub id: Id,
    /// What it is called.
    pub title: Option<Box<str>>,
    /// What every frame is multiplied by, rounded down; default 1.
    pub scale_frames: Option<Quantity>,
    /// Own weights of criteria, by id.
    #[serde(default)]
    pub weights: BTreeMap<Id, Weight>,
    /// Frames by fund and year.
    #[serde(default)]
    pub frames: BTreeMap<Id, BTreeMap<Year, Money>>,
    /// Person-months by role and year.
    #[serde(default)]
    pub capacity: BTreeMap<Id, BTreeMap<Year, Quantity>>,
}
