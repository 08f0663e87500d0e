//! What somebody has judged.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Estimate, Quantity, read::eithers};

/// A judgement: a number, or a number with its grounds.
#[derive(Debug, Clone, PartialEq)]
pub enum Score {
    /// A number on the criterion's scale.
    Bare(Quantity),
    /// A number with its grounds.
    Judged(Judgement),
}

/// `{value, why, by, date}`.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Judgement {
    /// A number on the criterion's scale, or a range.
    pub value: Estimate<Quantity>,
    /// What it rests on.
    pub why: Option<Box<str>>,
    /// Who judged.
    pub by: Option<Box<str>>,
    /// When.
    pub date: Option<Date>,
}

eithers!(Score: "expected-score", Bare(Quantity) | Judged(Judgement));

impl Score {
    /// The judged number or range.
    pub fn value(&self) -> Estimate<Quantity> {
        match self {
            Self::Bare(number) => Estimate::Exact(*number),
            Self::Judged(judgement) => judgement.value,
        }
    }
}
