//! What measures are ranked by.

use std::{fmt, str::FromStr};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Count, Id, Quantity,
    read::{eithers, scalars},
};
use crate::problem::{Flaw, FlawRule, Message};

/// Table `[[criterion]]`: a leaf has a source and a scale, a parent has neither.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// The criterion's id.
    pub id: Id,
    /// What it is called.
    pub title: Box<str>,
    /// The criterion that it is a part of.
    pub parent: Option<Id>,
    /// What somebody who judges has to ask.
    pub question: Option<Box<str>>,
    /// Its importance beside its siblings; only the proportion counts.
    pub weight: Option<Weight>,
    /// Its place in order of importance among its siblings, from 1, instead of a weight.
    pub rank: Option<Count>,
    /// Where a measure's figure comes from.
    pub source: Option<Source>,
    /// The figures that give no and full value.
    pub scale: Option<Scale>,
    /// Instead of a scale: `[figure, value 0–1]`, straight between the points, flat outside.
    pub points: Option<Vec<(Quantity, Quantity)>>,
    /// Words for the whole steps of a judged scale, from the lowest figure.
    #[serde(default)]
    pub levels: Vec<Box<str>>,
}

/// A weight: a number, or bounds between which the strategy leaves it open.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Weight {
    /// A number.
    Exact(Quantity),
    /// Bounds.
    Open(WeightRange),
}

/// `{ low, high }`.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WeightRange {
    /// The least weight.
    pub low: Quantity,
    /// The greatest weight.
    pub high: Quantity,
}

eithers!(Weight: "expected-weight", Exact(Quantity) | Open(WeightRange));

impl Weight {
    /// The number, or the middle of the bounds.
    pub fn middle(self) -> f64 {
        match self {
            Self::Exact(weight) => weight.0,
            Self::Open(bounds) => f64::midpoint(bounds.low.0, bounds.high.0),
        }
    }
}

/// `{ worst, best }`: the figures that give no and full value; worst > best where less is better.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// The figure that gives no value.
    pub worst: Quantity,
    /// The figure that gives full value.
    pub best: Quantity,
}

/// Where a measure's figure for a criterion comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// Somebody's judgement, in the measure's `scores`.
    Judged,
    /// What it promises a year of one benefit type, once it is in full effect.
    Benefit(Id),
    /// Net present value.
    Npv,
    /// Net present value for each unit of one-off cost.
    NpvPerCost,
    /// Cost over the whole lifetime.
    LifecycleCost,
    /// How many people it is for.
    Reach,
    /// How many units take part.
    Participants,
    /// How many objectives it names.
    Objectives,
}

impl Source {
    const NAMES: [&'static str; 8] =
        ["judged", "benefit:<type>", "npv", "npv-per-cost", "lifecycle-cost", "reach", "participants", "objectives"];
}

impl FromStr for Source {
    type Err = Flaw;

    fn from_str(text: &str) -> Result<Self, Flaw> {
        match text {
            "judged" => Ok(Self::Judged),
            "npv" => Ok(Self::Npv),
            "npv-per-cost" => Ok(Self::NpvPerCost),
            "lifecycle-cost" => Ok(Self::LifecycleCost),
            "reach" => Ok(Self::Reach),
            "participants" => Ok(Self::Participants),
            "objectives" => Ok(Self::Objectives),
            _ => {
                if let Some(benefit_type) = text.strip_prefix("benefit:") {
                    return benefit_type.parse().map(Self::Benefit);
                }
                let names = Self::NAMES.map(str::to_owned).to_vec();
                let message = Message::new("bad-value.says-choice").with("found", text).with("choices", names);
                Err(Flaw { rule: FlawRule::BadValue, message })
            }
        }
    }
}

scalars!(Source: "expected-text", {
    "anyOf": [
        { "enum": Self::NAMES.iter().filter(|name| !name.contains(':')).collect::<Vec<_>>() },
        { "type": "string", "pattern": "^benefit:[a-z0-9]+(-[a-z0-9]+)*$" },
    ],
});

impl Serialize for Source {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Judged => f.write_str("judged"),
            Self::Benefit(benefit_type) => write!(f, "benefit:{benefit_type}"),
            Self::Npv => f.write_str("npv"),
            Self::NpvPerCost => f.write_str("npv-per-cost"),
            Self::LifecycleCost => f.write_str("lifecycle-cost"),
            Self::Reach => f.write_str("reach"),
            Self::Participants => f.write_str("participants"),
            Self::Objectives => f.write_str("objectives"),
        }
    }
}
