//! What a file says, with the place of every word of it.

use std::borrow::Cow;

use crate::problem::{Position, Route, Span, Spot, Step};

/// How deep mappings and lists may stand in each other.
pub const MAX_DEPTH: usize = 32;

/// A value in a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Node<'t> {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: Kind<'t>,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind<'t> {
    /// A word, number or text; `plain` where it was written without quotes.
    Scalar {
        /// The text, without quotes and escapes.
        text: Cow<'t, str>,
        /// Whether it was written without quotes, so that it may be more than text.
        plain: bool,
    },
    /// A list.
    List(Vec<Node<'t>>),
    /// A mapping; no key stands twice.
    Map(Vec<Entry<'t>>),
}

/// An entry of a mapping. Its key is a scalar.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry<'t> {
    /// The key.
    pub key: Node<'t>,
    /// The value.
    pub value: Node<'t>,
}

impl<'t> Node<'t> {
    /// The text of a scalar.
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar { text, .. } => Some(text),
            Kind::List(_) | Kind::Map(_) => None,
        }
    }

    /// Whether it is the null of YAML 1.2's core schema.
    pub fn is_null(&self) -> bool {
        matches!(&self.kind, Kind::Scalar { text, plain: true } if matches!(&**text, "" | "~" | "null" | "Null" | "NULL"))
    }

    /// How many values it consists of, itself among them.
    pub(super) fn count(&self) -> usize {
        match &self.kind {
            Kind::Scalar { .. } => 1,
            Kind::List(items) => 1 + items.iter().map(Self::count).sum::<usize>(),
            Kind::Map(entries) => 1 + entries.iter().map(|entry| 1 + entry.value.count()).sum::<usize>(),
        }
    }

    /// Whether it is a list.
    pub fn is_list(&self) -> bool {
        matches!(self.kind, Kind::List(_))
    }

    /// The truth value of YAML 1.2's core schema; `yes`, `no` and `on` are text.
    pub fn as_bool(&self) -> Option<bool> {
        match &self.kind {
            Kind::Scalar { text, plain: true } => match &**text {
                "true" | "True" | "TRUE" => Some(true),
                "false" | "False" | "FALSE" => Some(false),
                _ => None,
            },
            Kind::Scalar { .. } | Kind::List(_) | Kind::Map(_) => None,
        }
    }

    /// The entry of a mapping with this key.
    pub fn entry(&self, key: &str) -> Option<&Entry<'t>> {
        match &self.kind {
            Kind::Map(entries) => entries.iter().find(|entry| entry.key.text() == Some(key)),
            Kind::Scalar { .. } | Kind::List(_) => None,
        }
    }

    /// The node that one step leads to.
    fn step(&self, step: &Step) -> Option<&Self> {
        match (step, &self.kind) {
            (Step::Key(key), _) => self.entry(key).map(|entry| &entry.value),
            (Step::Index(index), Kind::List(items)) => items.get(*index),
            (Step::Index(_), Kind::Scalar { .. } | Kind::Map(_)) => None,
        }
    }

    /// The node that a route leads to.
    pub fn at(&self, route: &Route) -> Option<&Self> {
        route.0.iter().try_fold(self, |node, step| node.step(step))
    }

    /// The characters of a spot. Where the route breaks off, those that stand for the mapping that lacks the rest of it.
    pub fn locate(&self, spot: &Spot) -> Span {
        match spot {
            Spot::Span(span) => *span,
            Spot::Value(route) => self.walk(&route.0, false),
            Spot::Key(route) => self.walk(&route.0, true),
        }
    }

    fn walk(&self, steps: &[Step], key_wanted: bool) -> Span {
        let mut node = self;
        // What stands for `node` when something in it is missing: its key, or its beginning where it has none.
        let mut face = FIRST_CHARACTER;
        for (nth, step) in steps.iter().enumerate() {
            let last = nth + 1 == steps.len();
            let Some(next) = node.step(step) else { return face };
            face = match step {
                Step::Key(key) => node.entry(key).map_or(face, |entry| entry.key.span),
                Step::Index(_) => next.beginning(),
            };
            if last {
                return if key_wanted { face } else { next.beginning_or(face) };
            }
            node = next;
        }
        face
    }

    /// Its characters; for one that goes over several lines those of its first key or item.
    pub fn beginning(&self) -> Span {
        if self.span.start.line == self.span.end.line {
            return self.span;
        }
        match &self.kind {
            Kind::Scalar { .. } => self.span,
            Kind::List(items) => items.first().map_or(self.span, Self::beginning),
            Kind::Map(entries) => entries.first().map_or(self.span, |entry| entry.key.span),
        }
    }

    /// Its beginning, or `face` for a value that nobody wrote.
    fn beginning_or(&self, face: Span) -> Span {
        if self.is_null() && self.span.start == self.span.end { face } else { self.beginning() }
    }
}

/// What stands for a whole file.
pub const FIRST_CHARACTER: Span = Span { start: Position { line: 1, column: 1 }, end: Position { line: 1, column: 2 } };
