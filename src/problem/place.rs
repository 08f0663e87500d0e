//! Where in the user's files something is.

use std::{borrow::Cow, fmt, sync::Arc};

/// A place in a file, kept as a way to find it: lines and columns are looked up only for files that are shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Path from the portfolio's folder, with `/` between the parts.
    pub file: Arc<str>,
    /// The spot within the file.
    pub spot: Spot,
}

impl Place {
    /// The value at `route`.
    pub fn value(file: &Arc<str>, route: Route) -> Self {
        Self { file: file.clone(), spot: Spot::Value(route) }
    }

    /// The key at the end of `route`.
    pub fn key(file: &Arc<str>, route: Route) -> Self {
        Self { file: file.clone(), spot: Spot::Key(route) }
    }

    /// A spot whose position is already known.
    pub fn span(file: &Arc<str>, span: Span) -> Self {
        Self { file: file.clone(), spot: Spot::Span(span) }
    }
}

/// Where in a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Spot {
    /// The value that a route of keys leads to; where it does not exist, the key of the mapping it is missing from.
    Value(Route),
    /// The key itself rather than its value.
    Key(Route),
    /// These characters.
    Span(Span),
}

/// The way from the top of a file to one value in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Route(pub Vec<Step>);

/// One step of a [`Route`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Into a mapping.
    Key(Cow<'static, str>),
    /// Into a list, from 0.
    Index(usize),
}

impl Route {
    /// Whether one of the two routes leads through the other's end.
    pub fn meets(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(a, b)| a == b)
    }

    /// This route and one step more.
    #[must_use]
    pub fn then(mut self, step: impl Into<Step>) -> Self {
        self.0.push(step.into());
        self
    }
}

impl From<&'static str> for Step {
    fn from(key: &'static str) -> Self {
        Self::Key(Cow::Borrowed(key))
    }
}

impl From<String> for Step {
    fn from(key: String) -> Self {
        Self::Key(Cow::Owned(key))
    }
}

impl From<usize> for Step {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if nth == 0 => f.write_str(key)?,
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Index(index) => write!(f, "[{}]", index + 1)?,
            }
        }
        Ok(())
    }
}

/// `route!["costs", 2, "per_year"]`: the way to a value.
#[macro_export]
macro_rules! route {
    ($($step:expr),* $(,)?) => { $crate::problem::Route(vec![$($crate::problem::Step::from($step)),*]) };
}

/// Characters of a file, the end not included.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first character.
    pub start: Position,
    /// The character after the last.
    pub end: Position,
}

/// A character of a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: u32,
    /// Column in Unicode characters, from 1.
    pub column: u32,
}
