//! Walks a tree along the format and notes everything that does not fit: the faults that the reader has to find.
//!
//! Unlike the reader it goes on after a fault by itself, so one walk is enough.

use std::fmt;

use prioritize::{
    problem::{Position, Route},
    similar::nearest,
    syntax::{Entry, Fault, Kind, Node},
};

use super::{
    format::{Key, Need, Type},
    scalar::{self, Figure},
};

/// A fault as far as the two must agree on it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Expected {
    pub(crate) line: u32,
    pub(crate) column: u32,
    pub(crate) rule: &'static str,
    pub(crate) route: String,
}

impl fmt::Debug for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{} {} {}", self.line, self.column, self.rule, self.route)
    }
}

impl From<&Fault> for Expected {
    fn from(fault: &Fault) -> Self {
        let Position { line, column } = fault.span.start;
        Self { line, column, rule: fault.rule, route: fault.route.to_string() }
    }
}

/// Every fault of a file, sorted by place.
pub(crate) fn expect(root: &Node<'_>, kind: &Type) -> Vec<Expected> {
    let mut walk = Walk { found: Vec::new() };
    let top = Position { line: 1, column: 1 };
    walk.value(&Spot { node: root, key: None, face: top, route: Route::default() }, kind);
    walk.found.sort();
    walk.found
}

struct Walk {
    found: Vec<Expected>,
}

/// A value and what stands around it.
struct Spot<'n, 't> {
    node: &'n Node<'t>,
    /// Its key, where it has one.
    key: Option<&'n Node<'t>>,
    /// Where what it lacks is reported.
    face: Position,
    route: Route,
}

impl<'n, 't> Spot<'n, 't> {
    fn of_entry(&self, entry: &'n Entry<'t>) -> Self {
        Self {
            node: &entry.value,
            key: Some(&entry.key),
            face: entry.key.span.start,
            route: self.route.clone().then(text(&entry.key).to_owned()),
        }
    }

    fn of_item(&self, nth: usize, item: &'n Node<'t>) -> Self {
        Self { node: item, key: None, face: beginning(item), route: self.route.clone().then(nth) }
    }

    /// Where a value that does not fit is reported.
    fn place(&self) -> Position {
        match self.key {
            Some(key) if is_nothing(self.node) => key.span.start,
            _ => beginning(self.node),
        }
    }
}

impl Walk {
    fn note(&mut self, rule: &'static str, at: Position, route: &Route) {
        self.found.push(Expected { line: at.line, column: at.column, rule, route: route.to_string() });
    }

    fn value(&mut self, spot: &Spot<'_, '_>, kind: &Type) {
        match kind {
            Type::Record(keys) => match &spot.node.kind {
                Kind::Map(entries) => self.record(spot, entries, keys),
                Kind::Scalar { .. } if is_nothing(spot.node) => self.record(spot, &[], keys),
                Kind::Scalar { .. } | Kind::List(_) => self.wrong(spot),
            },
            Type::Table(key, value) => match &spot.node.kind {
                Kind::Map(entries) => self.table(spot, entries, key, value),
                Kind::Scalar { .. } if is_nothing(spot.node) => {}
                Kind::Scalar { .. } | Kind::List(_) => self.wrong(spot),
            },
            Type::List(item) => match &spot.node.kind {
                Kind::List(items) => items.iter().enumerate().for_each(|(n, i)| self.value(&spot.of_item(n, i), item)),
                Kind::Scalar { .. } if is_nothing(spot.node) => {}
                Kind::Scalar { .. } | Kind::Map(_) => self.wrong(spot),
            },
            Type::Pair(first, second) => match &spot.node.kind {
                Kind::List(items) if items.len() == 2 => {
                    let kinds = [first, second];
                    items.iter().zip(kinds).enumerate().for_each(|(n, (i, k))| self.value(&spot.of_item(n, i), k));
                }
                Kind::List(_) => self.note("bad-value", spot.place(), &spot.route),
                Kind::Scalar { .. } | Kind::Map(_) => self.wrong(spot),
            },
            Type::Either(short, full) => match &spot.node.kind {
                Kind::Scalar { .. } if !is_nothing(spot.node) => self.value(spot, short),
                Kind::Map(_) => self.value(spot, full),
                Kind::Scalar { .. } | Kind::List(_) => self.wrong(spot),
            },
            Type::Text
            | Type::Line(_)
            | Type::Id
            | Type::Date
            | Type::Truth
            | Type::Number(..)
            | Type::Whole(..)
            | Type::Choice(_)
            | Type::Source(_) => {
                if let Some(rule) = objection(spot.node, kind) {
                    self.note(rule, spot.place(), &spot.route);
                }
            }
        }
    }

    fn wrong(&mut self, spot: &Spot<'_, '_>) {
        self.note("wrong-type", spot.place(), &spot.route);
    }

    fn record(&mut self, spot: &Spot<'_, '_>, entries: &[Entry<'_>], keys: &[Key]) {
        let mut meant = Vec::new();
        for entry in entries {
            let inner = spot.of_entry(entry);
            match keys.iter().find(|key| key.name == text(&entry.key)) {
                Some(key) if key.need == Need::Optional && is_nothing(&entry.value) => {}
                Some(key) => self.value(&inner, &key.kind),
                None => {
                    self.note("unknown-key", entry.key.span.start, &inner.route);
                    meant.extend(suggestion(text(&entry.key), entries, keys));
                }
            }
        }
        for key in keys.iter().filter(|key| key.need == Need::Required) {
            if !has(entries, key.name) && !meant.contains(&key.name) {
                self.note("missing-key", spot.face, &spot.route.clone().then(key.name));
            }
        }
    }

    fn table(&mut self, spot: &Spot<'_, '_>, entries: &[Entry<'_>], key: &Type, value: &Type) {
        for entry in entries {
            let inner = spot.of_entry(entry);
            if let Some(rule) = objection(&entry.key, key) {
                self.note(rule, entry.key.span.start, &inner.route);
            }
            self.value(&inner, value);
        }
    }
}

/// The key that an unknown one was probably meant to be: one that is not there yet, if possible.
fn suggestion(found: &str, entries: &[Entry<'_>], keys: &[Key]) -> Option<&'static str> {
    let free = keys.iter().map(|key| key.name).filter(|name| !has(entries, name));
    nearest(found, free).or_else(|| nearest(found, keys.iter().map(|key| key.name)))
}

fn has(entries: &[Entry<'_>], name: &str) -> bool {
    entries.iter().any(|entry| text(&entry.key) == name)
}

/// The rule that a value of a simple type breaks.
fn objection(node: &Node<'_>, kind: &Type) -> Option<&'static str> {
    let Kind::Scalar { text, plain } = &node.kind else { return Some("wrong-type") };
    if is_nothing(node) {
        return Some(if matches!(kind, Type::Choice(_)) { "bad-value" } else { "wrong-type" });
    }
    let bad_unless = |sound: bool| (!sound).then_some("bad-value");
    match *kind {
        Type::Line(most) => bad_unless((1..=most).contains(&text.chars().count())),
        Type::Id => bad_unless(scalar::is_id(text)),
        Type::Date => bad_unless(scalar::is_date(text)),
        Type::Choice(words) => bad_unless(words.contains(&&**text)),
        Type::Source(words) => {
            bad_unless(words.contains(&&**text) || text.strip_prefix("benefit:").is_some_and(scalar::is_id))
        }
        Type::Truth => {
            let truths = ["true", "True", "TRUE", "false", "False", "FALSE"];
            (!plain || !truths.contains(&&**text)).then_some("wrong-type")
        }
        Type::Number(min, max) | Type::Whole(min, max) => match scalar::figure(text) {
            Figure::None => Some("wrong-type"),
            Figure::Ambiguous => Some("ambiguous-number"),
            Figure::Number { whole: false, .. } if matches!(kind, Type::Whole(..)) => Some("bad-value"),
            Figure::Number { value, .. } => bad_unless((min..=max).contains(&value)),
        },
        Type::Text | Type::List(_) | Type::Pair(..) | Type::Table(..) | Type::Record(_) | Type::Either(..) => None,
    }
}

/// Whether nothing stands there: no text, `~` or `null`, without quotes.
fn is_nothing(node: &Node<'_>) -> bool {
    let Kind::Scalar { text, plain: true } = &node.kind else { return false };
    ["", "~", "null", "Null", "NULL"].contains(&&**text)
}

fn text<'n>(node: &'n Node<'_>) -> &'n str {
    match &node.kind {
        Kind::Scalar { text, .. } => text,
        Kind::List(_) | Kind::Map(_) => "",
    }
}

/// What goes over several lines is reported at its first word.
fn beginning(node: &Node<'_>) -> Position {
    match &node.kind {
        _ if node.span.start.line == node.span.end.line => node.span.start,
        Kind::Scalar { .. } => node.span.start,
        Kind::List(items) => items.first().map_or(node.span.start, beginning),
        Kind::Map(entries) => entries.first().map_or(node.span.start, |entry| entry.key.span.start),
    }
}
