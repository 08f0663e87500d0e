//! How many problems there are.

use serde::Serialize;

use crate::{
    locale::Locale,
    problem::{Level, Message, Problem},
};

/// How many problems there are of each level.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Notes.
    pub notes: usize,
}

impl Counts {
    /// Counts problems.
    pub fn of<'p>(problems: impl IntoIterator<Item = &'p Problem>) -> Self {
        let mut counts = Self::default();
        for problem in problems {
            match problem.level {
                Level::Error => counts.errors += 1,
                Level::Warning => counts.warnings += 1,
                Level::Note => counts.notes += 1,
            }
        }
        counts
    }

    /// Whether there is any problem at this level or above.
    pub fn reach(&self, level: Level) -> bool {
        match level {
            Level::Error => self.errors > 0,
            Level::Warning => self.errors + self.warnings > 0,
            Level::Note => self.errors + self.warnings + self.notes > 0,
        }
    }

    /// One line that says how many.
    pub(super) fn summary(self, locale: &Locale) -> String {
        if self == Self::default() {
            return locale.text("problems-none");
        }
        locale.say(&self.told(Message::new("problems-some"), locale))
    }

    /// Puts the three counts into a message, each in its own words.
    pub(super) fn told(self, message: Message, locale: &Locale) -> Message {
        let count = |key, count: usize| locale.say(&Message::new(key).with("count", count));
        message
            .with("errors", count("count-errors", self.errors))
            .with("warnings", count("count-warnings", self.warnings))
            .with("notes", count("count-notes", self.notes))
    }
}
