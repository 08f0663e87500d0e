//! Flow collections: `{…}` and `[…]`, in each other and over several lines.

use super::{byte, cursor::Cursor, deeper, map, node, null, scalar::scalar};
use crate::syntax::tree::{Entry, Kind, Node};

/// Reads a collection from its opening bracket to behind its closing one. Its lines stand right of the column `parent`.
pub(super) fn collection<'t>(cursor: &mut Cursor<'t>, parent: usize, depth: usize) -> Option<Node<'t>> {
    let depth = deeper(depth)?;
    let list = cursor.peek() == b'[';
    cursor.at += 1;
    if list {
        let mut items = Vec::new();
        each(cursor, parent, b']', |cursor| {
            items.push(value(cursor, parent, depth)?);
            Some(())
        })?;
        Some(node(Kind::List(items)))
    } else {
        let mut entries = Vec::new();
        each(cursor, parent, b'}', |cursor| {
            entries.push(entry(cursor, parent, depth)?);
            Some(())
        })?;
        map(entries)
    }
}

/// Reads members up to and with the closing bracket. A comma may follow the last one.
fn each<'t>(
    cursor: &mut Cursor<'t>,
    parent: usize,
    closing: u8,
    mut member: impl FnMut(&mut Cursor<'t>) -> Option<()>,
) -> Option<()> {
    while gap(cursor, parent)? != closing {
        member(cursor)?;
        match gap(cursor, parent)? {
            b',' => cursor.at += 1,
            byte if byte == closing => break,
            _ => return None,
        }
    }
    cursor.at += 1;
    Some(())
}

fn entry<'t>(cursor: &mut Cursor<'t>, parent: usize, depth: usize) -> Option<Entry<'t>> {
    let quoted = matches!(cursor.peek(), b'"' | b'\'');
    let key = scalar(cursor, byte::FLOW)?;
    // As in JSON, the value of a quoted key may stand directly behind the colon.
    let adjacent = quoted && cursor.peek() == b':';
    cursor.skip_spaces();
    if cursor.peek() != b':' || !(adjacent || cursor.is_followed_by_blank()) {
        return None;
    }
    cursor.at += 1;
    let value = match gap(cursor, parent)? {
        b',' | b'}' => null(),
        _ => value(cursor, parent, depth)?,
    };
    Some(Entry { key, value })
}

fn value<'t>(cursor: &mut Cursor<'t>, parent: usize, depth: usize) -> Option<Node<'t>> {
    match cursor.peek() {
        b'[' | b'{' => collection(cursor, parent, depth),
        _ => scalar(cursor, byte::FLOW),
    }
}

/// Goes on to the next word, maybe on another line, and says what it begins with.
fn gap(cursor: &mut Cursor<'_>, parent: usize) -> Option<u8> {
    cursor.skip_spaces();
    if matches!(cursor.peek(), b'\n' | b'\r' | b'#') {
        cursor.end_line()?;
        (cursor.column > parent).then_some(())?;
    }
    Some(cursor.peek())
}
