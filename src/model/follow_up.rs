//! How a measure is followed: its schedule, reports, risks and lessons, and what is knowingly accepted.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Grade, Id, Money, Year, Years};

/// When a measure can be done, and was.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Schedule {
    /// First year in which it can start.
    pub earliest: Option<Year>,
    /// Last year in which it can start.
    pub latest: Option<Year>,
    /// How long it runs, in years; default the length of its longest one-off series.
    pub years: Option<Years>,
    /// The year in which it started.
    pub started: Option<Year>,
    /// The year in which it was finished.
    pub finished: Option<Year>,
}

/// How it goes.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// As of which day.
    pub date: Date,
    /// Against the schedule.
    pub progress: Option<Signal>,
    /// Against the money.
    pub economy: Option<Signal>,
    /// Against the people it needs.
    pub resources: Option<Signal>,
    /// Against the promised benefits.
    pub benefits: Option<Signal>,
    /// What the one-off cost is now expected to be.
    pub forecast: Option<Money>,
    /// What has to be said.
    pub text: Option<Box<str>>,
}

/// How something goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Signal {
    /// As planned.
    Green,
    /// Off, and being put right.
    Amber,
    /// Off, and needs a decision.
    Red,
}

/// Something that may go wrong.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Risk {
    /// What.
    pub what: Option<Box<str>>,
    /// How likely it is.
    pub probability: Option<Grade>,
    /// How bad it would be.
    pub consequence: Option<Grade>,
    /// What it would cost.
    pub cost: Option<Money>,
    /// What is done about it.
    pub action: Option<Box<str>>,
    /// Who watches it.
    pub owner: Option<Box<str>>,
}

/// Something that was learnt.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    /// When.
    pub date: Option<Date>,
    /// What.
    pub what: Option<Box<str>>,
}

/// A problem that is knowingly accepted for a time.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Acceptance {
    /// The rule's name.
    pub rule: Id,
    /// Why.
    pub why: Box<str>,
    /// The last day on which it holds.
    pub until: Date,
}
