//! Block collections: mappings and sequences whose lines begin in the same column.
//!
//! A collection ends with the first line that begins in another column, also where that is further right: there the line
//! would go on with the value above it, or is wrong. No collection around it has that column, so that all of them end, and
//! the text is not read to its end.

use std::cmp::Ordering;

use super::{byte, cursor::Cursor, deeper, flow, lines, map, node, null, scalar::scalar};
use crate::syntax::tree::{Entry, Kind, Node};

/// No simple key of YAML is longer than 1024 characters; this many bytes are less.
const MAX_KEY: usize = 512;

/// Reads a value and goes on to the line behind it.
///
/// It belongs to a collection in the column `parent`, and stands in a column of its own in which a block collection may
/// begin, or behind a key, where none may.
pub(super) fn value<'t>(
    cursor: &mut Cursor<'t>,
    parent: usize,
    column: Option<usize>,
    depth: usize,
) -> Option<Node<'t>> {
    let value = match cursor.peek() {
        b'[' | b'{' => flow::collection(cursor, parent, depth)?,
        b'|' | b'>' => return lines::scalar(cursor, parent),
        _ if cursor.is_at_item() => return sequence(cursor, column?, depth),
        _ => {
            let start = cursor.at;
            let scalar = scalar(cursor, byte::BLOCK)?;
            if is_key(cursor, start) {
                return mapping(cursor, column?, scalar, depth);
            }
            scalar
        }
    };
    cursor.end_line()?;
    Some(value)
}

/// Whether the scalar that began at `start` is a key; if so, goes on to its colon.
fn is_key(cursor: &mut Cursor<'_>, start: usize) -> bool {
    cursor.skip_spaces();
    cursor.peek() == b':' && cursor.is_followed_by_blank() && cursor.at - start <= MAX_KEY
}

/// Reads a mapping from the colon behind its first key.
fn mapping<'t>(cursor: &mut Cursor<'t>, column: usize, first: Node<'t>, depth: usize) -> Option<Node<'t>> {
    let depth = deeper(depth)?;
    let mut entries = Vec::new();
    let mut key = first;
    loop {
        cursor.at += 1;
        cursor.skip_spaces();
        let value = if cursor.is_at_end_of_line() {
            cursor.end_line()?;
            match cursor.column.cmp(&column) {
                Ordering::Greater => value(cursor, column, Some(cursor.column), depth)?,
                // A sequence may stand in the column of its key.
                Ordering::Equal if cursor.is_at_item() => sequence(cursor, column, depth)?,
                Ordering::Equal | Ordering::Less => null(),
            }
        } else {
            value(cursor, column, None, depth)?
        };
        entries.push(Entry { key, value });
        if cursor.column != column {
            return map(entries);
        }
        let start = cursor.at;
        key = scalar(cursor, byte::BLOCK)?;
        is_key(cursor, start).then_some(())?;
    }
}

/// Reads a sequence from its first dash. What follows it in its column belongs to the mapping around it, or is wrong.
fn sequence<'t>(cursor: &mut Cursor<'t>, column: usize, depth: usize) -> Option<Node<'t>> {
    let depth = deeper(depth)?;
    let mut items = Vec::new();
    loop {
        cursor.at += 1;
        let inner = column + 1 + cursor.skip_spaces();
        items.push(if cursor.is_at_end_of_line() {
            cursor.end_line()?;
            if cursor.column > column { value(cursor, column, Some(cursor.column), depth)? } else { null() }
        } else {
            value(cursor, column, Some(inner), depth)?
        });
        if cursor.column != column || !cursor.is_at_item() {
            return Some(node(Kind::List(items)));
        }
    }
}
