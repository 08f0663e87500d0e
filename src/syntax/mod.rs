//! Text → spanned tree → model, with every problem on the way.
//!
//! Both languages of the files, YAML and TOML, become the same tree of [`Node`]s, and one decoder reads the model from it.
//! Ordinary YAML has a fast way of its own, without positions, which gives up on whatever is rare. A file without problems
//! costs one pass; only where that fails is the tree decoded again and again, each time leaving out what is known to be
//! wrong, until nothing new is found.

mod access;
mod decode;
mod faults;
mod filler;
mod plain;
mod slip;
mod stop;
mod toml;
mod tree;
mod yaml;

pub use faults::{Fault, MAX_FAULTS, decode, decode_leniently};
pub use plain::parse_plain;
pub use toml::parse_toml;
pub use tree::{Entry, FIRST_CHARACTER, Kind, MAX_DEPTH, Node};
pub use yaml::{parse_yaml, yaml_lines};

use crate::problem::{Message, Span};

/// Something that the syntax of a file forbids, and what to say about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Complaint {
    /// The rule that it breaks.
    pub rule: &'static str,
    /// Where.
    pub span: Span,
    /// What is wrong.
    pub message: Message,
    /// Other places that belong to it.
    pub related: Vec<(Span, Message)>,
}

/// The rule under which it is told that not everything is told.
const TOO_MANY: &str = "unreadable-file";

fn too_many(count: usize) -> Message {
    Message::new("unreadable-file.says-more").with("count", count)
}

impl Complaint {
    fn bad_syntax(span: Span, message: Message) -> Self {
        Self { rule: "bad-yaml", span, message, related: Vec::new() }
    }

    /// Tells that a file has more mistakes than these.
    fn too_many(count: usize) -> Self {
        Self { rule: TOO_MANY, ..Self::bad_syntax(FIRST_CHARACTER, too_many(count)) }
    }

    fn duplicate_key(key: &str, first: Span, again: Span) -> Self {
        Self {
            rule: "duplicate-key",
            span: again,
            message: Message::new("duplicate-key.says").with("key", key),
            related: vec![(first, Message::new("duplicate-key.first"))],
        }
    }
}
