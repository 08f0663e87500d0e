//! What a plan has to keep, by name.

use crate::model::Id;

/// Something that a plan has to keep. Each can be taken away on its own, to see whether a plan would do without it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Requirement<'p> {
    /// This measure is done, and in time: the law asks for it.
    Mandatory(&'p Id),
    /// This measure is done: somebody asked for it.
    Forced(&'p Id),
    /// This measure starts no earlier and no later than it can.
    Window(&'p Id),
    /// The first waits until the second is finished.
    Dependency(&'p Id, &'p Id),
    /// At most one of the two is done.
    Excludes(&'p Id, &'p Id),
    /// The frame of a fund in a year.
    Fund(&'p Id, i64),
    /// The capacity of a role in a year.
    Role(&'p Id, i64),
    /// How many measures use a role in a year.
    Parallel(&'p Id, i64),
    /// The least share of a focus area.
    ShareAtLeast(&'p Id),
    /// The largest share of a focus area.
    ShareAtMost(&'p Id),
}

impl<'p> Requirement<'p> {
    /// What kind of requirement it is, as programs read it.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Mandatory(_) => "mandatory",
            Self::Forced(_) => "forced",
            Self::Window(_) => "window",
            Self::Dependency(..) => "dependency",
            Self::Excludes(..) => "excludes",
            Self::Fund(..) => "fund",
            Self::Role(..) => "role",
            Self::Parallel(..) => "parallel",
            Self::ShareAtLeast(_) | Self::ShareAtMost(_) => "focus-area",
        }
    }

    /// What it is about.
    pub const fn id(self) -> &'p Id {
        match self {
            Self::Mandatory(id)
            | Self::Forced(id)
            | Self::Window(id)
            | Self::Dependency(id, _)
            | Self::Excludes(id, _)
            | Self::Fund(id, _)
            | Self::Role(id, _)
            | Self::Parallel(id, _)
            | Self::ShareAtLeast(id)
            | Self::ShareAtMost(id) => id,
        }
    }

    /// The other measure, where it is about two.
    pub const fn other(self) -> Option<&'p Id> {
        match self {
            Self::Dependency(_, other) | Self::Excludes(_, other) => Some(other),
            Self::Mandatory(_)
            | Self::Forced(_)
            | Self::Window(_)
            | Self::Fund(..)
            | Self::Role(..)
            | Self::Parallel(..)
            | Self::ShareAtLeast(_)
            | Self::ShareAtMost(_) => None,
        }
    }

    /// The calendar year that it is about, where it is about one.
    pub const fn year(self) -> Option<i64> {
        match self {
            Self::Fund(_, year) | Self::Role(_, year) | Self::Parallel(_, year) => Some(year),
            Self::Mandatory(_)
            | Self::Forced(_)
            | Self::Window(_)
            | Self::Dependency(..)
            | Self::Excludes(..)
            | Self::ShareAtLeast(_)
            | Self::ShareAtMost(_) => None,
        }
    }
}
