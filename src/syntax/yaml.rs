//! YAML text → tree: one document, no anchors, aliases, tags or merge keys, bounded depth.

use std::collections::BTreeMap;

use saphyr_parser::{Event, Parser, ScalarStyle, Span as RawSpan};

use super::{
    Complaint, MAX_FAULTS,
    slip::{explain, position},
    tree::{Entry, Kind, MAX_DEPTH, Node},
};
use crate::problem::{Message, Position, Span};

/// Reads a text as one YAML document.
///
/// What the format forbids becomes a complaint, and reading goes on as if it were not there; text that is not YAML at all
/// gives no tree, and neither does one with more than [`MAX_FAULTS`] complaints.
pub fn parse_yaml<'t>(text: &'t str, complaints: &mut Vec<Complaint>) -> Option<Node<'t>> {
    complaints.extend(unprintable(text));
    let mut builder = Builder { open: Vec::new(), root: None, complaints };
    let mut documents = 0;
    let last = end_of(text);
    for event in Parser::new_from_str(text) {
        let (event, raw) = match event {
            Ok(event) => event,
            Err(error) => {
                let complaint = explain(text, &error);
                if !builder.complaints.contains(&complaint) {
                    builder.complaints.push(complaint);
                }
                return None;
            }
        };
        let span = span(&raw, last);
        match event {
            Event::DocumentStart(_) => documents += 1,
            Event::Scalar(..) | Event::SequenceStart(..) | Event::MappingStart(..) if documents > 1 => {
                builder.forbid(span, Message::new("bad-yaml.says-documents"));
                return builder.root;
            }
            Event::Scalar(text, style, anchor, tag) => {
                builder.forbid_decoration(span, anchor != 0, tag.is_some());
                builder.add(Node { span, kind: Kind::Scalar { text, plain: style == ScalarStyle::Plain } });
            }
            Event::Alias(_) => {
                builder.forbid(span, Message::new("bad-yaml.says-alias"));
                builder.add(Node { span, kind: Kind::Scalar { text: "".into(), plain: true } });
            }
            Event::SequenceStart(anchor, tag) => {
                builder.forbid_decoration(span, anchor != 0, tag.is_some());
                builder.open.push(Open { start: span.start, parts: Parts::List(Vec::new()) });
            }
            Event::MappingStart(anchor, tag) => {
                builder.forbid_decoration(span, anchor != 0, tag.is_some());
                builder.open.push(Open { start: span.start, parts: Parts::Map(Mapping::default()) });
            }
            Event::SequenceEnd | Event::MappingEnd => builder.close(span),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        if builder.complaints.len() >= MAX_FAULTS {
            builder.complaints.push(Complaint::too_many(MAX_FAULTS));
            return None;
        }
        if builder.open.len() > MAX_DEPTH {
            builder.forbid(span, Message::new("bad-yaml.says-depth").with("max", MAX_DEPTH));
            return None;
        }
    }
    builder.root
}

/// Control characters, which no YAML has; the parser takes most of them for letters.
fn unprintable(text: &str) -> Vec<Complaint> {
    if !text.contains(is_control) {
        return Vec::new();
    }
    let lines = yaml_lines(text).into_iter().zip(1..);
    let letters =
        lines.flat_map(|(line, nth)| line.chars().zip(1..).map(move |(letter, column)| (letter, nth, column)));
    let complaints = letters.filter(|(letter, ..)| is_control(*letter)).map(|(_, line, column)| {
        let span = Span { start: Position { line, column }, end: Position { line, column: column + 1 } };
        Complaint::bad_syntax(span, Message::new("bad-yaml.says-unprintable"))
    });
    complaints.take(MAX_FAULTS).collect()
}

/// The lines of a text as YAML counts them, without their ends: a carriage return alone is one, too.
pub fn yaml_lines(text: &str) -> Vec<&str> {
    text.lines().flat_map(|line| line.split('\r')).collect()
}

fn is_control(letter: char) -> bool {
    letter.is_control() && !matches!(letter, '\t' | '\n' | '\r' | '\u{85}')
}

/// The containers that are not closed yet, from the outermost.
struct Builder<'t, 'c> {
    open: Vec<Open<'t>>,
    root: Option<Node<'t>>,
    complaints: &'c mut Vec<Complaint>,
}

struct Open<'t> {
    start: Position,
    parts: Parts<'t>,
}

enum Parts<'t> {
    List(Vec<Node<'t>>),
    Map(Mapping<'t>),
}

#[derive(Default)]
struct Mapping<'t> {
    entries: Vec<Entry<'t>>,
    /// The key whose value comes next, and whether the pair counts.
    key: Option<(Node<'t>, bool)>,
    /// Where each key stands, kept only for large mappings.
    seen: BTreeMap<String, Span>,
}

/// Mappings up to this size are searched from one end to the other.
const SMALL: usize = 16;

impl<'t> Builder<'t, '_> {
    fn forbid(&mut self, span: Span, message: Message) {
        self.complaints.push(Complaint::bad_syntax(span, message));
    }

    fn forbid_decoration(&mut self, span: Span, anchor: bool, tag: bool) {
        if anchor {
            self.forbid(span, Message::new("bad-yaml.says-anchor"));
        }
        if tag {
            self.forbid(span, Message::new("bad-yaml.says-tag"));
        }
    }

    /// Puts a finished node where it belongs.
    fn add(&mut self, node: Node<'t>) {
        match self.open.last_mut().map(|open| &mut open.parts) {
            None => self.root = Some(node),
            Some(Parts::List(items)) => items.push(node),
            Some(Parts::Map(mapping)) => match mapping.key.take() {
                Some((key, true)) => mapping.entries.push(Entry { key, value: node }),
                Some((_, false)) => {}
                None => {
                    let complaint = mapping.objection(&node);
                    mapping.key = Some((node, complaint.is_none()));
                    self.complaints.extend(complaint);
                }
            },
        }
    }

    fn close(&mut self, end: Span) {
        if let Some(Open { start, parts }) = self.open.pop() {
            let kind = match parts {
                Parts::List(items) => Kind::List(items),
                Parts::Map(mapping) => Kind::Map(mapping.entries),
            };
            self.add(Node { span: Span { start, end: end.end }, kind });
        }
    }
}

impl<'t> Mapping<'t> {
    /// Why a node cannot be the next key.
    fn objection(&mut self, key: &Node<'t>) -> Option<Complaint> {
        let Kind::Scalar { text, plain } = &key.kind else {
            return Some(Complaint::bad_syntax(key.beginning(), Message::new("bad-yaml.says-key")));
        };
        if *plain && text == "<<" {
            return Some(Complaint::bad_syntax(key.span, Message::new("bad-yaml.says-merge")));
        }
        self.first(text).map(|first| Complaint::duplicate_key(text, first, key.span)).or_else(|| {
            if self.entries.len() >= SMALL {
                self.seen.insert(text.clone().into_owned(), key.span);
            }
            None
        })
    }

    /// Where a key already stands.
    fn first(&mut self, text: &str) -> Option<Span> {
        if self.entries.len() < SMALL {
            return self.entries.iter().find(|entry| entry.key.text() == Some(text)).map(|entry| entry.key.span);
        }
        if self.seen.is_empty() {
            let spans = self.entries.iter().filter_map(|entry| Some((entry.key.text()?.to_owned(), entry.key.span)));
            self.seen = spans.collect();
        }
        self.seen.get(text).copied()
    }
}

fn span(raw: &RawSpan, last: Position) -> Span {
    let start = position(&raw.start).min(last);
    // In torn texts of several lines the parser may put the end before the beginning.
    Span { start, end: position(&raw.end).min(last).max(start) }
}

/// The place behind the last character. The parser sees the end of a line there, even where there is none.
fn end_of(text: &str) -> Position {
    let number = |count: usize| u32::try_from(count + 1).unwrap_or(u32::MAX);
    let lines = yaml_lines(text);
    match lines.split_last() {
        Some((last, before)) if !text.ends_with('\n') => {
            Position { line: number(before.len()), column: number(last.chars().count()) }
        }
        Some(_) | None => Position { line: number(lines.len()), column: 1 },
    }
}
