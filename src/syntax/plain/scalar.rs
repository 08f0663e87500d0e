//! Scalars on one line: plain, in single quotes, in double quotes.

use std::borrow::Cow;

use super::{byte, cursor::Cursor, node};
use crate::syntax::tree::{Kind, Node};

/// Reads a scalar; `ends` are the bytes at which it may end if it is plain: [`byte::BLOCK`] or [`byte::FLOW`].
pub(super) fn scalar<'t>(cursor: &mut Cursor<'t>, ends: u8) -> Option<Node<'t>> {
    let (text, plain) = match cursor.peek() {
        b'"' => (double_quoted(cursor)?, false),
        b'\'' => (single_quoted(cursor)?, false),
        _ => (plain(cursor, ends)?.into(), true),
    };
    Some(node(Kind::Scalar { text, plain }))
}

/// Up to a colon before a space, a comment, the end of the line, or a bracket or comma in a flow collection.
fn plain<'t>(cursor: &mut Cursor<'t>, ends: u8) -> Option<&'t str> {
    let start = cursor.at;
    if byte::is(cursor.peek(), byte::INDICATOR | byte::BLANK) || cursor.is_at_item() {
        return None;
    }
    // In a flow collection a colon before a bracket ends a scalar, too.
    let behind_colon = if ends == byte::FLOW { byte::BLANK | byte::BRACKET } else { byte::BLANK };
    loop {
        cursor.skip_to(ends);
        match cursor.peek() {
            b':' if !byte::is(cursor.nth(1), behind_colon) => cursor.at += 1,
            b'#' if !cursor.is_at_comment() => cursor.at += 1,
            _ => break,
        }
    }
    let text = cursor.since(start)?;
    // A word of a single dash before a bracket is no text to the full parser.
    if byte::is(cursor.peek(), byte::BRACKET) && (text == "-" || text.ends_with(" -")) {
        return None;
    }
    Some(text.trim_end_matches(' '))
}

fn single_quoted<'t>(cursor: &mut Cursor<'t>) -> Option<Cow<'t, str>> {
    cursor.at += 1;
    let start = cursor.at;
    let mut doubled = false;
    loop {
        cursor.skip_to(byte::SINGLE);
        match (cursor.peek(), cursor.nth(1)) {
            (b'\'', b'\'') => {
                cursor.at += 2;
                doubled = true;
            }
            (b'\'', _) => break,
            _ => return None,
        }
    }
    let text = cursor.since(start)?;
    cursor.at += 1;
    Some(if doubled { text.replace("''", "'").into() } else { text.into() })
}

fn double_quoted<'t>(cursor: &mut Cursor<'t>) -> Option<Cow<'t, str>> {
    cursor.at += 1;
    let mut start = cursor.at;
    let mut unescaped = String::new();
    loop {
        cursor.skip_to(byte::DOUBLE);
        let piece = cursor.since(start)?;
        match cursor.peek() {
            b'\\' => {
                unescaped.push_str(piece);
                unescaped.push(escape(cursor.nth(1))?);
                cursor.at += 2;
                start = cursor.at;
            }
            b'"' => {
                cursor.at += 1;
                if unescaped.is_empty() {
                    return Some(piece.into());
                }
                unescaped.push_str(piece);
                return Some(unescaped.into());
            }
            _ => return None,
        }
    }
}

/// What a byte behind a backslash stands for, if it is a common one.
fn escape(byte: u8) -> Option<char> {
    Some(match byte {
        b'"' => '"',
        b'\\' => '\\',
        b'/' => '/',
        b'n' => '\n',
        b't' => '\t',
        _ => return None,
    })
}
