//! Every problem of a tree: decode, leave out what was wrong, and decode again until nothing new is found.
//!
//! serde's derived code visits all entries of a mapping before it looks for missing keys, so leaving a faulty entry out
//! always reaches its siblings. A missing key gets a made-up value for the same reason.

use std::{cell::Cell, collections::BTreeSet};

use serde::de::DeserializeOwned;

use super::{
    TOO_MANY,
    decode::{Address, Known, NodeDecoder, address},
    filler::Filler,
    stop::{Cause, StopDetails},
    too_many,
    tree::{Entry, FIRST_CHARACTER, Node},
};
use crate::{
    problem::{Message, Part, Route, Span, Step},
    similar::nearest,
};

/// Something in a tree that does not fit its type.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// The rule that it breaks.
    pub rule: &'static str,
    /// The way to what is wrong; for a missing key, to where it would be.
    pub route: Route,
    /// Where to point.
    pub span: Span,
    /// What is wrong.
    pub message: Message,
    /// For a misspelt key, the way to what was probably meant.
    pub meant: Option<Route>,
}

/// How many faults of one file are looked for; each costs a decode.
pub const MAX_FAULTS: usize = 200;

/// How many values all decodes of one file may pass together. Only in files of more than 50 000 values that is reached first.
const MAX_WORK: usize = 10_000_000;

/// Reads a type from a tree that has no faults.
pub fn decode<T: DeserializeOwned>(root: &Node<'_>) -> Option<T> {
    T::deserialize(NodeDecoder::new(root, None)).ok()
}

/// Reads what can be read, and tells every fault.
///
/// In the value, faulty entries are left out and missing keys made up: whoever uses it must not trust what lies on a
/// fault's route. There is no value when the whole file is of the wrong type, or has more than [`MAX_FAULTS`] faults, which
/// the last of them then says.
pub fn decode_leniently<T: DeserializeOwned>(root: &Node<'_>) -> (Option<T>, Vec<Fault>) {
    let mut search = Search { root, known: Known::default(), faults: Vec::new(), spoilt: BTreeSet::new() };
    let mut decodes = MAX_WORK / root.count();
    while let Err(stop) = T::deserialize(NodeDecoder::new(root, Some(&search.known))) {
        if search.faults.len() >= MAX_FAULTS || decodes == 0 {
            let (rule, message) = (TOO_MANY, too_many(search.faults.len()));
            search.faults.push(Fault { rule, route: Route::default(), span: FIRST_CHARACTER, message, meant: None });
            return (None, search.faults);
        }
        if !search.learn(stop.into_details()) {
            return (None, search.faults);
        }
        decodes -= 1;
    }
    // A renamed key was kept for the sake of its value only.
    search.known.skipped.append(&mut search.known.renamed);
    search.known.skipped.append(&mut search.spoilt);
    (T::deserialize(NodeDecoder::new(root, Some(&search.known))).ok(), search.faults)
}

struct Search<'n, 't> {
    root: &'n Node<'t>,
    known: Known,
    faults: Vec<Fault>,
    /// Lists that an item was made up for, to be left out in the end.
    spoilt: BTreeSet<Address>,
}

impl<'n, 't> Search<'n, 't> {
    /// Takes note of what stopped a decode, so that the next one gets past it; false where that is not possible.
    fn learn(&mut self, stop: StopDetails) -> bool {
        let mut steps = stop.route;
        steps.reverse();
        let route = Route(steps);
        let root = self.root;
        let Some(node) = root.at(&route) else { return false };
        let entry = self.entry(&route);
        let (rule, message) = match stop.cause {
            Cause::Missing(key) => return self.learn_missing(node, entry, &route, key),
            Cause::Unfilled => {
                let tries = self.known.filled.get(&address(node)).into_iter().flatten().map(|(_, tries)| tries.get());
                return tries.max().is_some_and(|tries| tries < Filler::COUNT);
            }
            Cause::UnknownKey { found, known } => return self.learn_unknown_key(entry, route, &found, known),
            Cause::UnknownChoice { found, known } => ("bad-value", unknown_choice(&found, known)),
            Cause::WrongType { expected } => ("wrong-type", wrong_type(node, expected)),
            Cause::Flaw(flaw) => (flaw.rule.name(), flaw.message),
            Cause::Length { found, expected } => {
                ("bad-value", Message::new("bad-value.says-length").with("count", found).with("expected", expected))
            }
        };
        let span =
            entry.filter(|_| stop.is_key || node.is_null()).map_or_else(|| node.beginning(), |entry| entry.key.span);
        if stop.is_key {
            let Some(entry) = entry else { return false };
            self.known.renamed.insert(address(&entry.key));
        } else if stop.in_tuple {
            self.known.skipped.insert(address(node));
            self.known.filled.insert(address(node), vec![("", Cell::new(0))]);
            self.spoilt.extend(self.place(&parent(&route)));
        } else if !self.skip(&route) {
            self.faults.push(Fault { rule, route, span, message, meant: None });
            return false;
        }
        self.faults.push(Fault { rule, route, span, message, meant: None });
        true
    }

    fn learn_missing(&mut self, node: &Node<'t>, entry: Option<&Entry<'t>>, route: &Route, key: &'static str) -> bool {
        self.known.filled.entry(address(node)).or_default().push((key, Cell::new(0)));
        let route = route.clone().then(key);
        // A key that was misspelt, or whose value was left out, has been told of.
        if node.entry(key).is_some() || self.faults.iter().any(|fault| fault.meant.as_ref() == Some(&route)) {
            return true;
        }
        let span = self.root.locate(&crate::problem::Spot::Value(route.clone()));
        let message = match entry.and_then(|entry| entry.key.text()) {
            Some(parent) => Message::new("missing-key.says-in").with("parent", parent),
            None => Message::new("missing-key.says"),
        };
        let message = message.with("key", key);
        self.faults.push(Fault { rule: "missing-key", route, span, message, meant: None });
        true
    }

    fn learn_unknown_key(
        &mut self,
        entry: Option<&Entry<'t>>,
        route: Route,
        found: &str,
        known: &'static [&'static str],
    ) -> bool {
        let Some(entry) = entry else { return false };
        self.known.skipped.insert(address(&entry.key));
        let parent = parent(&route);
        let siblings = self.root.at(&parent);
        // A key that is there already was not meant.
        let free = known.iter().copied().filter(|key| siblings.is_none_or(|node| node.entry(key).is_none()));
        let like = nearest(found, free).or_else(|| nearest(found, known.iter().copied()));
        let message = Message::new(if like.is_some() { "unknown-key.says-like" } else { "unknown-key.says" })
            .with("key", found)
            .with("like", like.unwrap_or_default())
            .with("known", names(known));
        let meant = like.map(|like| parent.then(like.to_owned()));
        self.faults.push(Fault { rule: "unknown-key", route, span: entry.key.span, message, meant });
        true
    }

    /// Leaves out a value; the whole file cannot be.
    fn skip(&mut self, route: &Route) -> bool {
        self.place(route).is_some_and(|place| self.known.skipped.insert(place))
    }

    /// What to skip for the value at a route to be left out.
    fn place(&self, route: &Route) -> Option<Address> {
        match route.0.last()? {
            Step::Key(_) => self.entry(route).map(|entry| address(&entry.key)),
            Step::Index(_) => self.root.at(route).map(address),
        }
    }

    /// The entry that a route ends with, where it ends with a key.
    fn entry(&self, route: &Route) -> Option<&'n Entry<'t>> {
        let (Step::Key(key), parent) = route.0.split_last()? else { return None };
        self.root.at(&Route(parent.to_vec()))?.entry(key)
    }
}

fn parent(route: &Route) -> Route {
    Route(route.0[..route.0.len().saturating_sub(1)].to_vec())
}

fn unknown_choice(found: &str, known: &'static [&'static str]) -> Message {
    let like = nearest(found, known.iter().copied());
    let key = match like {
        _ if found.is_empty() => "bad-value.says-no-choice",
        Some(_) => "bad-value.says-choice-like",
        None => "bad-value.says-choice",
    };
    Message::new(key).with("found", found).with("like", like.unwrap_or_default()).with("choices", names(known))
}

fn wrong_type(node: &Node<'_>, expected: String) -> Message {
    let found = match node.text() {
        _ if node.is_null() => Part::Words("found-nothing".to_owned()),
        Some(text) => Part::Text(text.chars().take(60).collect()),
        None if node.is_list() => Part::Words("found-list".to_owned()),
        None => Part::Words("found-mapping".to_owned()),
    };
    let key = if matches!(found, Part::Text(_)) { "wrong-type.says" } else { "wrong-type.says-shape" };
    Message::new(key).with("expected", Part::Words(expected)).with("found", found)
}

fn names(known: &[&str]) -> Vec<String> {
    known.iter().map(|&name| name.to_owned()).collect()
}
