//! The lines around a problem: clean, cut to the room there is, and with the place as bytes of what is left of them.

use std::ops::Range;

use unicode_width::UnicodeWidthChar;

use crate::problem::Span;

use super::clean::push;

/// Lines of a file, ready for the screen.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    /// The lines.
    pub text: String,
    /// The place, in bytes of the text.
    pub marked: Range<usize>,
}

/// A line of an excerpt.
pub(super) struct MarkedLine<'e> {
    /// What stands before the place.
    pub before: &'e str,
    /// What belongs to the place; it may be empty where the place begins.
    pub place: Option<&'e str>,
    /// What stands after it.
    pub after: &'e str,
}

impl Excerpt {
    /// Line by line, for formats that mark the place within the text.
    pub(super) fn lines(&self) -> impl Iterator<Item = MarkedLine<'_>> {
        let mut next = 0;
        self.text.split('\n').map(move |line| {
            let start = next;
            next += line.len() + 1;
            let within = |at: usize| at.clamp(start, start + line.len()) - start;
            let (from, to) = (within(self.marked.start), within(self.marked.end));
            let is_marked = from < to || start + from == self.marked.start;
            MarkedLine { before: &line[..from], place: is_marked.then_some(&line[from..to]), after: &line[to..] }
        })
    }
}

/// Prepares the lines that a span touches. A span that does not fit them is moved to where it does.
pub(super) fn excerpt(source: &str, span: Span, room: usize) -> Excerpt {
    let lines: Vec<&str> = source.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).collect();
    let (last, end) = end(&lines, span);
    let mut text = String::new();
    let mut marked = 0..0;
    for (nth, line) in lines.iter().take(last + 1).enumerate() {
        if nth > 0 {
            text.push('\n');
        }
        let all = line.chars().count();
        let from = if nth == 0 { column(span.start.column).min(all) } else { 0 };
        let to = if nth == last { end.min(all).max(from) } else { all };
        let bytes = add_line(&mut text, line, from..to, room);
        if nth == 0 {
            marked = bytes.clone();
        }
        marked.end = bytes.end.max(marked.start);
    }
    Excerpt { text, marked }
}

/// The last line that is marked, from 0, and how many of its characters. A span that ends before the first character of a
/// line ends with the line before: marking it would mark nothing.
fn end(lines: &[&str], span: Span) -> (usize, usize) {
    let behind = usize::try_from(span.end.line.saturating_sub(span.start.line)).unwrap_or(usize::MAX);
    let last = lines.len().saturating_sub(1);
    if behind > last {
        (last, usize::MAX)
    } else if behind > 0 && column(span.end.column) == 0 {
        (behind - 1, usize::MAX)
    } else {
        (behind, if span.end.line < span.start.line { 0 } else { column(span.end.column) })
    }
}

/// Columns are counted from 1.
fn column(from_one: u32) -> usize {
    usize::try_from(from_one.saturating_sub(1)).unwrap_or(usize::MAX)
}

/// Adds as much of a line as there is room for, with the place in sight, and says which bytes are the place.
fn add_line(text: &mut String, line: &str, marked: Range<usize>, room: usize) -> Range<usize> {
    let shown = window(line, &marked, room);
    if shown.start > 0 {
        text.push('…');
    }
    let mut bytes = text.len()..text.len();
    let mut cut_off = false;
    for (nth, c) in line.chars().enumerate().skip(shown.start) {
        if nth >= shown.end {
            cut_off = true;
            break;
        }
        if nth == marked.start {
            bytes.start = text.len();
        }
        push(text, c);
        bytes.end = if nth < marked.end { text.len() } else { bytes.end };
    }
    // The place may be after the last character, or there may be nothing in it.
    if marked.start >= shown.end {
        bytes.start = text.len();
    }
    bytes.end = bytes.end.max(bytes.start);
    if marked.is_empty() {
        bytes.end = bytes.start;
    }
    if cut_off {
        text.push('…');
    }
    bytes
}

/// Which characters of a line are shown: all of them, or as many as fit from its beginning, or a piece around the place.
fn window(line: &str, marked: &Range<usize>, room: usize) -> Range<usize> {
    // Marks that take no room are not free either: any number of them can sit on one letter.
    let most = 4 * room;
    // Of a long line only what may be shown is looked at.
    let first = if marked.end > most { marked.start.saturating_sub(room) } else { 0 };
    let widths: Vec<usize> = line.chars().skip(first).take(2 * most).map(shown_width).collect();
    let width_at = |nth: usize| nth.checked_sub(first).and_then(|nth| widths.get(nth));
    let width = |range: Range<usize>| range.map_while(width_at).sum::<usize>();
    if first == 0 && widths.len() <= most && width(0..widths.len()) <= room {
        return 0..widths.len();
    }
    let mut from = 0;
    if marked.end > most || width(0..marked.end) + 1 >= room {
        from = marked.start;
        let mut before = room / 3;
        while let Some(width) = from.checked_sub(1).and_then(width_at) {
            let Some(rest) = before.checked_sub(*width) else {
                break;
            };
            if marked.start - from >= room {
                break;
            }
            before = rest;
            from -= 1;
        }
    }
    let mut left = room.saturating_sub(width(from..marked.start) + 2);
    let mut to = marked.start;
    while let Some(width) = width_at(to) {
        let Some(rest) = left.checked_sub(*width) else {
            break;
        };
        if to - from >= most {
            break;
        }
        left = rest;
        to += 1;
    }
    from..to
}

fn shown_width(c: char) -> usize {
    let mut text = String::new();
    push(&mut text, c);
    text.chars().map(|c| c.width().unwrap_or(0)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Position;

    fn span(start: (u32, u32), end: (u32, u32)) -> Span {
        let position = |(line, column)| Position { line, column };
        Span { start: position(start), end: position(end) }
    }

    fn marked(source: &str, start: (u32, u32), end: (u32, u32), room: usize) -> (String, String) {
        let excerpt = excerpt(source, span(start, end), room);
        let marked = excerpt.text[excerpt.marked].to_owned();
        (excerpt.text, marked)
    }

    #[test]
    fn escapes_move_the_place_along() {
        let (text, place) = marked("a\u{202e}\tøl: 5", (3, 4), (3, 6), 80);
        assert_eq!((&text[..], &place[..]), ("a\\u{202e} øl: 5", "øl"));
    }

    #[test]
    fn odd_spans_are_moved_to_where_they_fit() {
        assert_eq!(marked("abc", (1, 2), (1, 2), 80).1, "");
        assert_eq!(marked("abc", (1, 9), (1, 12), 80).1, "");
        assert_eq!(marked("abc", (1, 3), (1, 1), 80).1, "");
        assert_eq!(marked("abc", (0, 0), (0, 0), 80).1, "");
        assert_eq!(marked("abc", (9, 2), (1, 1), 80).1, "");
        assert_eq!(marked("abc", (1, 2), (7, 1), 80).1, "bc");
        assert_eq!(marked("abc\nde", (1, 2), (2, 1), 80).1, "bc");
        assert_eq!(marked("abc\nde", (1, 2), (2, 2), 80).1, "bc\nd");
        assert_eq!(marked("abc\r\nde\r", (1, 2), (2, 3), 80).1, "bc\nde");
        assert_eq!(marked("", (1, 1), (1, 1), 80), (String::new(), String::new()));
    }

    #[test]
    fn long_lines_are_cut_around_the_place() {
        let line = format!("{}HER{}", "a".repeat(300), "b".repeat(300));
        let (text, place) = marked(&line, (1, 301), (1, 304), 40);
        assert_eq!(place, "HER");
        assert_eq!(text, format!("…{}HER{}…", "a".repeat(13), "b".repeat(22)));
        let (text, place) = marked(&line, (1, 1), (1, 4), 40);
        assert_eq!((&text[..], &place[..]), (&format!("{}…", "a".repeat(38))[..], "aaa"));
        let marks = format!("e{}", "\u{301}".repeat(100_000));
        assert!(marked(&marks, (1, 1), (1, 2), 40).0.chars().count() < 200);
    }
}
