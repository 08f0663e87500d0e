//! What a measure costs, in money and in people's time.

use std::{convert::Infallible, str::FromStr};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Id, Money, Quantity, Series, Year, read::scalars};

/// A line of cost.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// The kind of cost.
    pub phase: Id,
    /// Where the money is taken from; none: not found yet.
    pub fund: Option<Id>,
    /// Money by project year.
    pub per_year: Series<Money>,
    /// Whether the last amount comes again every year of the lifetime; default false.
    #[serde(default)]
    pub recurring: bool,
    /// Who pays; default the measure's owner.
    pub payer: Option<Payer>,
}

/// Who pays a cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Payer {
    /// All who take part, by the measure's cost key.
    Common,
    /// One unit; whether its text is an id of one is a rule of `check`.
    Unit(Box<str>),
}

impl FromStr for Payer {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(if text == "common" { Self::Common } else { Self::Unit(text.into()) })
    }
}

scalars!(Payer: "expected-payer", { "anyOf": [{ "enum": ["common"] }, { "$ref": "#/definitions/Id" }] });

impl Serialize for Payer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Common => "common",
            Self::Unit(unit) => unit,
        })
    }
}

/// Money from outside, or from another budget.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Funding {
    /// Where it comes from.
    pub fund: Id,
    /// Money by project year.
    pub per_year: Series<Money>,
    /// How far the application has come.
    pub state: Option<FundingState>,
    /// The scheme that it is applied for under.
    pub scheme: Option<Box<str>>,
}

/// How far an application for money has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FundingState {
    /// Asked for.
    Applied,
    /// Promised.
    Granted,
    /// Turned down.
    Refused,
}

/// Time of a scarce role.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Effort {
    /// The role.
    pub role: Id,
    /// Person-months by project year.
    pub per_year: Series<Quantity>,
}

/// Time that a unit puts in itself.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnEffort {
    /// The unit.
    pub unit: Id,
    /// Hours by project year.
    pub hours: Series<Quantity>,
    /// Who has promised them.
    pub committed_by: Option<Box<str>>,
}

/// Money that has been spent.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Actual {
    /// The calendar year.
    pub year: Option<Year>,
    /// The kind of cost.
    pub phase: Option<Id>,
    /// What was spent that year so far.
    pub amount: Option<Money>,
    /// The last day that the amount covers.
    pub until: Option<Date>,
}
