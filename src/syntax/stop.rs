//! What stops a decode, and the way to it.

use std::fmt;

use serde::de;

use crate::problem::{Flaw, Step};

/// What stopped a decode.
#[derive(Debug)]
pub(super) struct Stop(Box<StopDetails>);

#[derive(Debug)]
pub(super) struct StopDetails {
    /// What is wrong.
    pub(super) cause: Cause,
    /// The way to it, the last step first.
    pub(super) route: Vec<Step>,
    /// Whether it is the key at the end of the way rather than its value.
    pub(super) is_key: bool,
    /// Whether the place is known, so that outer ones only add to the way.
    placed: bool,
    /// Whether it is an item of a list in which each item has its own meaning.
    pub(super) in_tuple: bool,
}

/// What is wrong with a value.
#[derive(Debug)]
pub(super) enum Cause {
    /// A mapping lacks a key.
    Missing(&'static str),
    /// A mapping has a key that its type does not know.
    UnknownKey { found: String, known: &'static [&'static str] },
    /// A word is not one of those that its type knows.
    UnknownChoice { found: String, known: &'static [&'static str] },
    /// A value of another shape belongs here; the text is the key of the words for it.
    WrongType { expected: String },
    /// A scalar's text does not fit its type.
    Flaw(Flaw),
    /// A list has too many or too few items.
    Length { found: usize, expected: usize },
    /// A made-up value did not fit; there is another to try.
    Unfilled,
}

impl Stop {
    pub(super) fn new(cause: Cause) -> Self {
        Self(Box::new(StopDetails { cause, route: Vec::new(), is_key: false, placed: false, in_tuple: false }))
    }

    pub(super) fn into_details(self) -> StopDetails {
        *self.0
    }

    /// The step into a list; `is_tuple` where each of its items has its own meaning.
    pub(super) fn within_item(mut self, index: usize, is_tuple: bool) -> Self {
        self.0.in_tuple |= is_tuple && !self.0.placed;
        self.within(Some(Step::Index(index)), false)
    }

    /// The innermost place counts; the ones around it add a step to the way.
    pub(super) fn within(mut self, step: Option<Step>, is_key: bool) -> Self {
        if !self.0.placed {
            self.0.placed = true;
            self.0.is_key = is_key;
        }
        self.0.route.extend(step);
        self
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0.cause)
    }
}

impl std::error::Error for Stop {}

impl de::Error for Stop {
    /// Types of the model speak through a [`Flaw`]; anything else is said in the words of what was expected.
    fn custom<T: fmt::Display>(message: T) -> Self {
        let message = message.to_string();
        Self::new(match serde_json::from_str(&message) {
            Ok(flaw) => Cause::Flaw(flaw),
            Err(_) => Cause::WrongType { expected: message },
        })
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(Cause::Missing(field))
    }

    fn unknown_field(found: &str, known: &'static [&'static str]) -> Self {
        Self::new(Cause::UnknownKey { found: found.to_owned(), known })
    }

    fn unknown_variant(found: &str, known: &'static [&'static str]) -> Self {
        Self::new(Cause::UnknownChoice { found: found.to_owned(), known })
    }

    fn invalid_type(_: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(Cause::WrongType { expected: expected.to_string() })
    }

    fn invalid_length(found: usize, _: &dyn de::Expected) -> Self {
        Self::new(Cause::Length { found, expected: 2 })
    }
}
