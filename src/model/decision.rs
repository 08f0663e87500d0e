//! What a meeting decided: one file in `portfolio/decisions`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Count, Date, Id, Money, Status};

/// One meeting's decisions.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// The record's id, also the name of its file.
    pub id: Id,
    /// The day of the meeting.
    pub date: Date,
    /// Who met.
    pub body: Id,
    /// Where the minutes are.
    pub minutes: Option<Box<str>>,
    /// What was decided, in the order of the minutes.
    pub decides: Vec<DecisionItem>,
}

/// One decision, about a measure or a plan.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DecisionItem {
    /// The measure.
    pub measure: Option<Id>,
    /// The plan.
    pub plan: Option<Id>,
    /// The case's number.
    pub case: Option<Box<str>>,
    /// What came of it.
    pub outcome: Outcome,
    /// The status that the measure goes to, forward or back.
    pub to: Option<Status>,
    /// The board's own order, 1 first.
    pub priority: Option<Count>,
    /// What it may cost.
    pub amount: Option<Money>,
    /// What has to be done.
    pub mandate: Option<Box<str>>,
    /// What was put forward.
    pub proposed: Option<Box<str>>,
    /// How the votes fell.
    pub vote: Option<Box<str>>,
    /// What has to be met.
    #[serde(default)]
    pub conditions: Vec<Condition>,
    /// When it comes back.
    pub until: Option<Date>,
    /// Why.
    pub why: Option<Box<str>>,
    /// The principle that the measure is let off.
    pub waives: Option<Id>,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Yes.
    Approved,
    /// Sent back to the status in `to`.
    Returned,
    /// Put off.
    Deferred,
    /// No, to something proposed.
    Rejected,
    /// No more, to something begun.
    Stopped,
    /// Taken note of.
    Noted,
}

/// Something that has to be met.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// What.
    pub what: Option<Box<str>>,
    /// By when.
    pub due: Option<Date>,
    /// When it was met.
    pub closed: Option<Date>,
}
