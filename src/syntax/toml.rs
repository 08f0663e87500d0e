//! TOML text → the same tree as YAML.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use super::{
    Complaint, MAX_FAULTS,
    tree::{Entry, Kind, MAX_DEPTH, Node},
};
use crate::problem::{Message, Position, Span};

/// Reads a text as a TOML document, as far as it goes.
pub fn parse_toml<'t>(text: &'t str, complaints: &mut Vec<Complaint>) -> Node<'t> {
    let lines = Lines::new(text);
    let (table, errors) = parse(text);
    let mut too_deep = None;
    let root = from_value(&lines, Spanned::new(table.span(), DeValue::Table(table.into_inner())), 0, &mut too_deep);
    let (deep, errors): (Vec<_>, Vec<_>) =
        errors.into_iter().partition(|error| PARSER_TOO_DEEP.contains(&error.message()));
    complaints.extend(errors.iter().take(MAX_FAULTS).map(|error| complaint(&lines, &root, error)));
    complaints.extend((errors.len() > MAX_FAULTS).then(|| Complaint::too_many(MAX_FAULTS)));
    let parser_too_deep = || deep.first().map(|error| error.span().unwrap_or_else(|| longest_path(text)));
    let too_deep = too_deep.or_else(|| parser_too_deep().map(|range| lines.span(range)));
    let message = || Message::new("bad-yaml.says-depth").with("max", MAX_DEPTH);
    complaints.extend(too_deep.map(|span| Complaint::bad_syntax(span, message())));
    root
}

/// What the parser says where it gives up on a depth of its own, which lies beyond [`MAX_DEPTH`]: of brackets, and of keys
/// with dots.
const PARSER_TOO_DEEP: [&str; 2] = ["cannot recurse further; max recursion depth met", "recursion limit"];

/// The first line that has as many dots as no key may have; the parser does not say where the key is.
fn longest_path(text: &str) -> Range<usize> {
    let mut lines = text.split_inclusive('\n').scan(0, |end, line| {
        *end += line.len();
        Some((*end - line.len(), line))
    });
    let line = lines.find(|(_, line)| line.matches('.').nth(MAX_DEPTH).is_some());
    line.map_or(0..1, |(start, _)| start..start + 1)
}

/// The parser remembers every mistake, and that takes many times the space of the text. Of a text larger than this, only
/// what stands up to the first one is looked at.
const LARGE: usize = 1 << 16;

fn parse(text: &str) -> (Spanned<DeTable<'_>>, Vec<Error>) {
    if text.len() <= LARGE {
        return DeTable::parse_recoverable(text);
    }
    match DeTable::parse(text) {
        Ok(table) => (table, Vec::new()),
        Err(error) => {
            let end = error.span().map_or(0, |span| span.end);
            let end = text.get(end..).and_then(|rest| rest.find('\n')).map_or(text.len(), |length| end + length);
            let (table, _) = DeTable::parse_recoverable(text.get(..end).unwrap_or_default());
            (table, vec![error])
        }
    }
}

fn complaint(lines: &Lines<'_>, root: &Node<'_>, error: &Error) -> Complaint {
    let range = error.span().unwrap_or(0..0);
    let span = lines.span(range.start..range.end.max(range.start + 1));
    if error.message() == "duplicate key"
        && let Some(key) = lines.text.get(range.clone())
    {
        let header = || {
            // Of two tables of the same name the tree has the place of the second.
            let at = lines.text.get(..range.start)?.rfind(&format!("[{key}]"))? + 1;
            Some(lines.span(at..at + key.len()))
        };
        if let Some(first) = first_key(root, key.trim_matches(['"', '\'']), span.start).or_else(header) {
            return Complaint::duplicate_key(key, first, span);
        }
    }
    Complaint::bad_syntax(span, Message::new("bad-yaml.says-toml").with("reason", error.message()))
}

/// The last place before `before` where a key stands.
fn first_key(node: &Node<'_>, key: &str, before: Position) -> Option<Span> {
    let within = |node: &Node<'_>| first_key(node, key, before);
    match &node.kind {
        Kind::Scalar { .. } => None,
        Kind::List(items) => items.iter().filter_map(within).max(),
        Kind::Map(entries) => entries
            .iter()
            .flat_map(|entry| {
                let here = (entry.key.text() == Some(key) && entry.key.span.start < before).then_some(entry.key.span);
                [here, within(&entry.value)]
            })
            .flatten()
            .max(),
    }
}

/// A value as a node, without what stands deeper in it than any file needs; notes the first such place.
fn from_value<'t>(
    lines: &Lines<'_>,
    value: Spanned<DeValue<'t>>,
    depth: usize,
    too_deep: &mut Option<Span>,
) -> Node<'t> {
    let span = lines.span(value.span());
    let value = value.into_inner();
    if depth >= MAX_DEPTH && (value.is_array() || value.is_table()) {
        too_deep.get_or_insert(span);
        return Node { span, kind: Kind::List(Vec::new()) };
    }
    let mut inner = |value| from_value(lines, value, depth + 1, too_deep);
    let kind = match value {
        DeValue::String(text) => Kind::Scalar { text, plain: false },
        DeValue::Integer(number) => Kind::Scalar { text: decimal(&number).into(), plain: true },
        DeValue::Float(number) => Kind::Scalar { text: number.as_str().to_owned().into(), plain: true },
        DeValue::Boolean(truth) => Kind::Scalar { text: truth.to_string().into(), plain: true },
        DeValue::Datetime(moment) => Kind::Scalar { text: moment.to_string().into(), plain: true },
        DeValue::Array(items) => Kind::List(items.into_iter().map(inner).collect()),
        DeValue::Table(table) => {
            let entries = table.into_iter().map(|(key, value)| {
                let span = lines.span(key.span());
                let key = Node { span, kind: Kind::Scalar { text: key.into_inner(), plain: false } };
                Entry { key, value: inner(value) }
            });
            let mut entries: Vec<_> = entries.collect();
            // The table is sorted by key; people expect problems in the order of the file.
            entries.sort_by_key(|entry| entry.key.span);
            Kind::Map(entries)
        }
    };
    Node { span, kind }
}

/// An integer in decimal digits, however it was written.
fn decimal(number: &toml::de::DeInteger<'_>) -> String {
    match number.radix() {
        10 => number.as_str().to_owned(),
        radix => {
            i64::from_str_radix(number.as_str(), radix).map_or_else(|_| number.as_str().to_owned(), |n| n.to_string())
        }
    }
}

/// Finds lines and columns in a text.
struct Lines<'t> {
    text: &'t str,
    /// Places in rising order, close enough for the characters between two of them to be counted: the beginnings of lines,
    /// and more within long lines.
    known: Vec<(usize, Position)>,
}

impl<'t> Lines<'t> {
    /// The most bytes between two known places.
    const STEP: usize = 256;

    fn new(text: &'t str) -> Self {
        let mut at = Position { line: 1, column: 1 };
        let mut known = vec![(0, at)];
        let mut last = 0;
        for (byte, letter) in text.char_indices() {
            if byte - last >= Self::STEP {
                known.push((byte, at));
                last = byte;
            }
            at.column = at.column.saturating_add(1);
            if letter == '\n' {
                at = Position { line: at.line.saturating_add(1), column: 1 };
                last = byte + 1;
                known.push((last, at));
            }
        }
        Self { text, known }
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span { start: self.position(range.start), end: self.position(range.end) }
    }

    fn position(&self, byte: usize) -> Position {
        // A place within a character is the place after it.
        let byte = (byte..self.text.len()).find(|&byte| self.text.is_char_boundary(byte)).unwrap_or(self.text.len());
        // One within the end of a line is before it.
        let is_within_end = self.text.get(..byte).is_some_and(|before| before.ends_with('\r'))
            && self.text.get(byte..).is_some_and(|rest| rest.starts_with('\n'));
        let byte = if is_within_end { byte - 1 } else { byte };
        let nth = self.known.partition_point(|(known, _)| *known <= byte);
        let (known, at) = nth.checked_sub(1).and_then(|nth| self.known.get(nth)).copied().unwrap_or_default();
        let between = self.text.get(known..byte).map_or(0, |between| between.chars().count());
        Position { column: at.column.saturating_add(u32::try_from(between).unwrap_or(u32::MAX)), ..at }
    }
}
