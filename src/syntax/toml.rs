//! TOML text → the same tree as YAML.

use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use super::{
    Complaint,
    tree::{Entry, Kind, Node},
};
use crate::problem::{Message, Position, Span};

/// Reads a text as a TOML document, as far as it goes.
pub fn parse_toml<'t>(text: &'t str, complaints: &mut Vec<Complaint>) -> Node<'t> {
    let lines = Lines::new(text);
    let (table, errors) = DeTable::parse_recoverable(text);
    let root = node(&lines, table.span(), Kind::Map(entries(&lines, table.into_inner())));
    complaints.extend(errors.iter().map(|error| complaint(&lines, &root, error)));
    root
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

fn entries<'t>(lines: &Lines<'_>, table: DeTable<'t>) -> Vec<Entry<'t>> {
    let mut entries: Vec<_> = table
        .into_iter()
        .map(|(key, value)| {
            let span = key.span();
            let text = key.into_inner();
            Entry { key: node(lines, span, Kind::Scalar { text, plain: false }), value: from_value(lines, value) }
        })
        .collect();
    // The table is sorted by key; people expect problems in the order of the file.
    entries.sort_by_key(|entry| entry.key.span);
    entries
}

fn from_value<'t>(lines: &Lines<'_>, value: Spanned<DeValue<'t>>) -> Node<'t> {
    let span = value.span();
    let kind = match value.into_inner() {
        DeValue::String(text) => Kind::Scalar { text, plain: false },
        DeValue::Integer(number) => Kind::Scalar { text: decimal(&number).into(), plain: true },
        DeValue::Float(number) => Kind::Scalar { text: number.as_str().to_owned().into(), plain: true },
        DeValue::Boolean(truth) => Kind::Scalar { text: truth.to_string().into(), plain: true },
        DeValue::Datetime(moment) => Kind::Scalar { text: moment.to_string().into(), plain: true },
        DeValue::Array(items) => Kind::List(items.into_iter().map(|item| from_value(lines, item)).collect()),
        DeValue::Table(table) => Kind::Map(entries(lines, table)),
    };
    node(lines, span, kind)
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

fn node<'t>(lines: &Lines<'_>, range: std::ops::Range<usize>, kind: Kind<'t>) -> Node<'t> {
    Node { span: lines.span(range), kind }
}

/// Where the lines of a text begin.
struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    fn new(text: &'t str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, starts }
    }

    fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span { start: self.position(range.start), end: self.position(range.end) }
    }

    fn position(&self, byte: usize) -> Position {
        // A place within a character is the place after it.
        let byte = (byte..self.text.len()).find(|&byte| self.text.is_char_boundary(byte)).unwrap_or(self.text.len());
        let line = self.starts.partition_point(|&start| start <= byte);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let column = self.text.get(start..byte).map_or(0, |before| before.chars().count());
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Position { line: number(line), column: number(column + 1) }
    }
}
