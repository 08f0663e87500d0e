//! A place in a text, and the ways to move on from it.

use super::byte;

/// A place in a text. At the end of the text it seems to stand at the end of a line.
pub(super) struct Cursor<'t> {
    text: &'t str,
    /// How many bytes lie behind it.
    pub(super) at: usize,
    /// The column in which the line of the last word begins, counted from 1, or [`Cursor::END`].
    pub(super) column: usize,
}

impl<'t> Cursor<'t> {
    /// The column behind the last line, which is left of all columns.
    pub(super) const END: usize = 0;

    /// Stands at the first word of a text.
    pub(super) fn new(text: &'t str) -> Option<Self> {
        is_ordinary(text).then_some(())?;
        let mut cursor = Self { text, at: 0, column: 0 };
        cursor.next_line()?;
        Some(cursor)
    }

    /// The byte at this place.
    pub(super) fn peek(&self) -> u8 {
        self.nth(0)
    }

    /// The byte so many bytes further on.
    pub(super) fn nth(&self, distance: usize) -> u8 {
        self.text.as_bytes().get(self.at + distance).copied().unwrap_or(b'\n')
    }

    /// Whether the byte behind the next one is a space or the end of a line.
    pub(super) fn is_followed_by_blank(&self) -> bool {
        byte::is(self.nth(1), byte::BLANK)
    }

    /// The byte before this place; at the beginning of the text that is the end of a line, too.
    fn previous(&self) -> u8 {
        self.at.checked_sub(1).and_then(|before| self.text.as_bytes().get(before)).copied().unwrap_or(b'\n')
    }

    /// Whether a comment begins here: at the beginning of a line or behind a space.
    pub(super) fn is_at_comment(&self) -> bool {
        self.peek() == b'#' && byte::is(self.previous(), byte::BLANK)
    }

    /// Whether nothing but maybe a comment follows on the line.
    pub(super) fn is_at_end_of_line(&self) -> bool {
        matches!(self.peek(), b'\n' | b'\r') || self.is_at_comment()
    }

    /// Whether this is the dash of an item.
    pub(super) fn is_at_item(&self) -> bool {
        self.peek() == b'-' && self.is_followed_by_blank()
    }

    /// The text from an earlier place up to this one.
    pub(super) fn since(&self, start: usize) -> Option<&'t str> {
        self.text.get(start..self.at)
    }

    /// The text from this place on.
    pub(super) fn rest(&self) -> Option<&'t str> {
        self.text.get(self.at..)
    }

    /// Goes to the next byte of one of these kinds, or to the end.
    pub(super) fn skip_to(&mut self, kinds: u8) {
        self.skip_while(|byte| !byte::is(byte, kinds));
    }

    /// Passes spaces, and says how many.
    pub(super) fn skip_spaces(&mut self) -> usize {
        let start = self.at;
        self.skip_while(|byte| byte == b' ');
        self.at - start
    }

    fn skip_while(&mut self, passes: impl Fn(u8) -> bool) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        self.at += rest.iter().position(|&byte| !passes(byte)).unwrap_or(rest.len());
    }

    /// From behind the last word of a line to the first of the next, unless more than a comment follows on the line.
    pub(super) fn end_line(&mut self) -> Option<()> {
        self.skip_spaces();
        if self.is_at_end_of_line() { self.next_line() } else { None }
    }

    /// From the beginning of a line, or from a comment or the end of one, to the next word; gives up on a document marker.
    pub(super) fn next_line(&mut self) -> Option<()> {
        let mut indent = self.skip_spaces();
        loop {
            match self.peek() {
                b'#' => self.skip_while(|byte| byte != b'\n'),
                b'\n' | b'\r' => {}
                _ => break,
            }
            if self.rest()?.is_empty() {
                self.column = Self::END;
                return Some(());
            }
            // A carriage return stands only before a line feed.
            self.at += if self.peek() == b'\r' { 2 } else { 1 };
            indent = self.skip_spaces();
        }
        self.column = indent + 1;
        let marker = indent == 0 && self.rest().is_some_and(|rest| rest.starts_with("---") || rest.starts_with("..."));
        (!marker).then_some(())
    }
}

/// Whether a text has no control characters but ends of lines, and no byte order mark.
fn is_ordinary(text: &str) -> bool {
    // Without a way out of the loop, it is done on many bytes at once.
    let control = |byte: u8| byte.is_ascii_control() && byte != b'\n' && byte != b'\r';
    let has_control = text.bytes().fold(false, |found, byte| found | control(byte));
    // In UTF-8 the other controls are of two bytes; the end of a line among them is let through.
    let later = |pair: &[u8]| matches!(pair, [0xc2, 0x80..=0x84 | 0x86..=0x9f]);
    let has_later = text.as_bytes().windows(2).fold(false, |found, pair| found | later(pair));
    !has_control
        && !has_later
        && !text.contains('\u{feff}')
        && text.split('\r').skip(1).all(|rest| rest.starts_with('\n'))
}
