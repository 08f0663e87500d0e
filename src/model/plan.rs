//! An action plan that was put forward, and frozen once it was adopted: one file in `portfolio/plans`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Id, Money, Year};

/// An action plan.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The plan's id, also the name of its file.
    pub id: Id,
    /// When it was made.
    pub made: Date,
    /// The scenario it was made under, where there was one.
    pub scenario: Option<Id>,
    /// What it was made from.
    pub inputs: Option<Inputs>,
    /// What is to be done.
    pub items: Vec<PlanItem>,
    /// What is not, and why.
    #[serde(default)]
    pub left_out: Vec<LeftOut>,
    /// The money.
    #[serde(default)]
    pub funds: Vec<FundUse>,
}

/// What a plan was made from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Inputs {
    /// The commit, where there was a repository.
    pub commit: Option<Box<str>>,
    /// `sha256:` of strategy.toml and every measure.
    pub digest: Option<Box<str>>,
}

/// A measure in a plan.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanItem {
    /// The measure.
    pub measure: Id,
    /// The year in which it starts.
    pub start: Year,
    /// Why it is in the plan.
    pub why: Option<Inclusion>,
    /// Money by calendar year.
    #[serde(default)]
    pub cost: BTreeMap<Year, Money>,
}

/// Why a measure is in a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Inclusion {
    /// It is being done already.
    Running,
    /// The law asks for it.
    Mandatory,
    /// Somebody wanted it in.
    Forced,
    /// It is worth most.
    Selected,
}

impl Inclusion {
    /// The word used in files and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Mandatory => "mandatory",
            Self::Forced => "forced",
            Self::Selected => "selected",
        }
    }
}

/// A measure that is not in a plan.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// The measure.
    pub measure: Option<Id>,
    /// Why not.
    pub why: Option<Box<str>>,
}

/// A fund in a year.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FundUse {
    /// The fund.
    pub fund: Option<Id>,
    /// The calendar year.
    pub year: Option<Year>,
    /// What may be used.
    pub frame: Option<Money>,
    /// What is used.
    pub used: Option<Money>,
}
