//! How far a measure has come.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A measure's status. The first seven are a way forward, in this order (Prosjektveiviseren's phases, from idea to
/// evaluated effect); the last four stand beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Proposed, not yet looked into.
    Idea,
    /// Alternatives are being looked into (konsept).
    Concept,
    /// The chosen alternative is being planned.
    Planning,
    /// Being carried out.
    Execution,
    /// Being handed over to the line.
    Closing,
    /// Done; the line takes the benefits out.
    Realising,
    /// Done, and its effect measured.
    Evaluated,
    /// Waits; goes on from the status it left.
    OnHold,
    /// Proposed, and turned down.
    Rejected,
    /// Begun, and given up.
    Stopped,
    /// Part of another measure now.
    Merged,
}

impl Status {
    /// Every status, in the order of the format.
    pub const ALL: [Self; 11] = [
        Self::Idea,
        Self::Concept,
        Self::Planning,
        Self::Execution,
        Self::Closing,
        Self::Realising,
        Self::Evaluated,
        Self::OnHold,
        Self::Rejected,
        Self::Stopped,
        Self::Merged,
    ];

    /// The word used in files, options and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Idea => "idea",
            Self::Concept => "concept",
            Self::Planning => "planning",
            Self::Execution => "execution",
            Self::Closing => "closing",
            Self::Realising => "realising",
            Self::Evaluated => "evaluated",
            Self::OnHold => "on-hold",
            Self::Rejected => "rejected",
            Self::Stopped => "stopped",
            Self::Merged => "merged",
        }
    }

    /// Whether measures of this status compete for a place in the ranking.
    pub const fn is_ranked(self) -> bool {
        matches!(self, Self::Idea | Self::Concept | Self::Planning | Self::Execution | Self::Closing)
    }

    /// Whether the work is going on now.
    pub const fn is_running(self) -> bool {
        matches!(self, Self::Execution | Self::Closing)
    }

    /// Whether nothing will come of the measure under its own name.
    pub const fn is_dropped(self) -> bool {
        matches!(self, Self::Rejected | Self::Stopped | Self::Merged)
    }

    /// Whether the status stands beside the way forward.
    pub const fn is_aside(self) -> bool {
        matches!(self, Self::OnHold | Self::Rejected | Self::Stopped | Self::Merged)
    }
}

/// How much governance a measure goes through.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Track {
    /// Every status.
    #[default]
    Full,
    /// idea → execution → realising → evaluated; for lifecycle costs under the strategy's limit.
    Light,
}

impl Track {
    /// The next status of this track; none after the last.
    pub fn next(self, status: Status) -> Option<Status> {
        let is_of_track = |other: &Status| !other.is_aside() && self.first_from(*other) == *other;
        Status::ALL.into_iter().filter(is_of_track).find(|other| *other > status)
    }

    /// The first status of this track that is not before a status of the full one.
    #[must_use]
    pub const fn first_from(self, status: Status) -> Status {
        match self {
            Self::Full => status,
            Self::Light => match status {
                Status::Concept | Status::Planning | Status::Execution => Status::Execution,
                Status::Closing | Status::Realising => Status::Realising,
                Status::Idea
                | Status::Evaluated
                | Status::OnHold
                | Status::Rejected
                | Status::Stopped
                | Status::Merged => status,
            },
        }
    }
}
