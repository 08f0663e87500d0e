//! Scalars of several lines: literal `|` and folded `>`.

use std::iter::repeat_n;

use super::{cursor::Cursor, node};
use crate::syntax::tree::{Kind, Node};

/// Reads a scalar from its `|` or `>` and goes on to the line behind it. Its lines stand right of the column `parent`.
///
/// Gives up on other marks than `-`, and wherever it takes more than the words of the lines to know what is meant: blank
/// lines before the first, lines of spaces, folded lines that are indented, a last line that does not end.
pub(super) fn scalar<'t>(cursor: &mut Cursor<'t>, parent: usize) -> Option<Node<'t>> {
    let folded = cursor.peek() == b'>';
    cursor.at += 1;
    let stripped = cursor.peek() == b'-';
    cursor.at += usize::from(stripped);
    (next_line(cursor)?.is_empty() && parent != Cursor::END).then_some(())?;

    let indent = indent(cursor.rest()?)?;
    (indent >= parent).then_some(())?;
    let mut text = String::new();
    let mut blank_lines = 0;
    while cursor.rest().is_some_and(|rest| !rest.is_empty()) {
        let start = cursor.at;
        let line = next_line(cursor)?;
        if line.is_empty() {
            blank_lines += 1;
            continue;
        }
        let own = self::indent(line)?;
        if own < indent {
            cursor.at = start;
            (own < parent).then_some(())?;
            break;
        }
        if !text.is_empty() {
            match (folded, blank_lines) {
                (true, 0) => text.push(' '),
                (true, _) => text.extend(repeat_n('\n', blank_lines)),
                (false, _) => text.extend(repeat_n('\n', blank_lines + 1)),
            }
        }
        (!folded || own == indent).then_some(())?;
        text.push_str(line.get(indent..)?);
        blank_lines = 0;
    }
    if !stripped {
        text.push('\n');
    }
    cursor.next_line()?;
    Some(node(Kind::Scalar { text: text.into(), plain: false }))
}

/// The text up to the end of the line, which is passed.
fn next_line<'t>(cursor: &mut Cursor<'t>) -> Option<&'t str> {
    let (line, _) = cursor.rest()?.split_once('\n')?;
    cursor.at += line.len() + 1;
    Some(line.strip_suffix('\r').unwrap_or(line))
}

/// How many spaces a line begins with, if more follows on it.
fn indent(text: &str) -> Option<usize> {
    text.bytes()
        .position(|byte| byte != b' ')
        .filter(|&spaces| !matches!(text.as_bytes().get(spaces), Some(b'\n' | b'\r')))
}
