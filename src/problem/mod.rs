//! What is wrong in a user's file, as a value: which rule, where, and what to say about it.
//!
//! Nothing here is in a language yet; `locale` finds the words for a [`Message`] when somebody is going to read it.

mod message;
mod place;

pub use message::{Flaw, FlawRule, Message, Part};
pub use place::{Place, Position, Route, Span, Spot, Step};

/// Something in the user's files that a rule objects to.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// Name of the rule, such as `missing-key`.
    pub rule: &'static str,
    /// How serious it is here, after the strategy's own settings.
    pub level: Level,
    /// Where it is.
    pub place: Place,
    /// What is wrong. The cure, where there is one, has the same key with `help` for `says`.
    pub message: Message,
    /// Other places that belong to it, such as the first of two equal keys.
    pub related: Vec<(Place, Message)>,
}

impl Problem {
    /// Id of the measure whose file it is in, where it is in one.
    pub fn measure(&self) -> Option<&str> {
        let inside = self.place.file.strip_prefix("portfolio/measures/")?;
        inside.rsplit('/').next()?.strip_suffix(".yaml")
    }

    /// A problem at its rule's own level, which the settings may change later.
    pub fn new(rule: &'static str, place: Place, message: Message) -> Self {
        Self { rule, level: Level::Error, place, message, related: Vec::new() }
    }
}

/// How serious a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Good to know.
    Note,
    /// Should be mended before somebody decides on it.
    Warning,
    /// Must be mended: the file breaks the format or the adopted rules.
    Error,
}

impl Level {
    /// Every level, the mildest first.
    pub const ALL: [Self; 3] = [Self::Note, Self::Warning, Self::Error];

    /// The word used in files, options and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}
