//! Who takes part in a measure.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, Year, read::eithers};

/// A unit that takes part: its id, or more about it.
#[derive(Debug, Clone, PartialEq)]
pub enum Participant {
    /// Has agreed, and takes part from the start.
    Agreed(Id),
    /// As told.
    Told(Participation),
}

/// `{unit, from, state}`.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Participation {
    /// The unit.
    pub unit: Id,
    /// First calendar year in which it takes part; default from the start.
    pub from: Option<Year>,
    /// What it has said.
    #[serde(default)]
    pub state: ParticipationState,
}

/// What a unit has said about taking part.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ParticipationState {
    /// It has not decided.
    Considering,
    /// Yes.
    #[default]
    Agreed,
    /// No.
    Declined,
}

eithers!(Participant: "expected-participant", Agreed(Id) | Told(Participation));

impl Participant {
    /// The unit.
    pub fn unit(&self) -> &Id {
        match self {
            Self::Agreed(unit) => unit,
            Self::Told(told) => &told.unit,
        }
    }

    /// What it has said.
    pub fn state(&self) -> ParticipationState {
        match self {
            Self::Agreed(_) => ParticipationState::Agreed,
            Self::Told(told) => told.state,
        }
    }

    /// First calendar year in which it takes part, where that is not the start.
    pub fn from(&self) -> Option<Year> {
        match self {
            Self::Agreed(_) => None,
            Self::Told(told) => told.from,
        }
    }
}
