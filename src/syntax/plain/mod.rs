//! Plain YAML → tree, fast: what ordinary files are written in, and nothing else.
//!
//! Reads block and flow collections, scalars on one line, and literal and folded ones, and gives up on the rest: on what
//! the format forbids, on what is not YAML, and on all that is rare, so that the full parser reads it and says what is
//! wrong. What it does read, it reads as `parse_yaml` does, but without positions.

mod block;
mod byte;
mod cursor;
mod flow;
mod lines;
mod scalar;

use self::cursor::Cursor;
use super::tree::{Entry, Kind, MAX_DEPTH, Node};
use crate::problem::Span;

/// Reads a text as one plain YAML document, or gives up. No node of the tree knows where it stands.
pub fn parse_plain(text: &str) -> Option<Node<'_>> {
    let mut cursor = Cursor::new(text)?;
    let column = cursor.column;
    let root = block::value(&mut cursor, Cursor::END, Some(column), 0)?;
    // What begins in a column of no collection ends all of them before the end of the text.
    (cursor.column == Cursor::END).then_some(root)
}

/// How deep the collection stands that begins at this depth, unless that is too deep.
fn deeper(depth: usize) -> Option<usize> {
    (depth < MAX_DEPTH).then_some(depth + 1)
}

fn node(kind: Kind<'_>) -> Node<'_> {
    Node { span: Span::default(), kind }
}

/// The value of a key or item behind which nothing is written.
fn null<'t>() -> Node<'t> {
    node(Kind::Scalar { text: "".into(), plain: true })
}

/// Mappings up to this size are compared key by key.
const SMALL: usize = 24;

/// A mapping, unless a key stands in it twice or is one that pulls in another mapping.
fn map(entries: Vec<Entry<'_>>) -> Option<Node<'_>> {
    let merges = |key: &Node<'_>| matches!(&key.kind, Kind::Scalar { text, plain: true } if text == "<<");
    if entries.iter().any(|entry| merges(&entry.key)) {
        return None;
    }
    let twice = if entries.len() <= SMALL {
        let mut keys = entries.iter().map(|entry| entry.key.text());
        std::iter::from_fn(|| keys.next().map(|key| keys.clone().any(|other| other == key))).any(|twice| twice)
    } else {
        let mut keys: Vec<_> = entries.iter().map(|entry| entry.key.text()).collect();
        keys.sort_unstable();
        keys.windows(2).any(|pair| matches!(pair, [one, other] if one == other))
    };
    (!twice).then(|| node(Kind::Map(entries)))
}
