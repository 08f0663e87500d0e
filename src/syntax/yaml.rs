//! YAML text → tree: one document, no anchors, aliases, tags or merge keys, bounded depth.

use std::collections::BTreeMap;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Span as RawSpan};

use super::{
    Complaint,
    tree::{Entry, Kind, Node},
};
use crate::problem::{Message, Position, Span};

/// How deep mappings and lists may stand in each other.
pub const MAX_DEPTH: usize = 32;

/// Reads a text as one YAML document.
///
/// What the format forbids becomes a complaint, and reading goes on as if it were not there; text that is not YAML at all
/// gives no tree.
pub fn parse_yaml<'t>(text: &'t str, complaints: &mut Vec<Complaint>) -> Option<Node<'t>> {
    let mut builder = Builder { open: Vec::new(), root: None, complaints };
    let mut documents = 0;
    for event in Parser::new_from_str(text) {
        let (event, raw) = match event {
            Ok(event) => event,
            Err(error) => {
                builder.complaints.push(explain(text, &error));
                return None;
            }
        };
        let span = span(&raw);
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
        if builder.open.len() > MAX_DEPTH {
            builder.forbid(span, Message::new("bad-yaml.says-depth").with("max", MAX_DEPTH));
            return None;
        }
    }
    builder.root
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

fn span(raw: &RawSpan) -> Span {
    Span { start: position(&raw.start), end: position(&raw.end) }
}

/// The parser counts lines from 1 and columns from 0.
fn position(marker: &Marker) -> Position {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Position { line: number(marker.line()), column: number(marker.col() + 1) }
}

/// What a syntax error means to somebody who does not know YAML's grammar.
fn explain(text: &str, error: &ScanError) -> Complaint {
    let at = position(error.marker());
    let (at, message) = tab(text, at)
        .or_else(|| indentation(text, at, error.info()))
        .unwrap_or_else(|| (at, Message::new(words(error.info())).with("reason", error.info()).with("max", MAX_DEPTH)));
    let end = Position { column: at.column + 1, ..at };
    Complaint::bad_syntax(Span { start: at, end }, message)
}

/// A tab before the first word of the line where the parser gave up, or of the line above.
fn tab(text: &str, at: Position) -> Option<(Position, Message)> {
    let near = [at.line, at.line.saturating_sub(1)];
    near.into_iter().find_map(|line| {
        let indent = line_of(text, line)?.chars().take_while(|letter| letter.is_whitespace());
        let column = indent.enumerate().find_map(|(nth, letter)| (letter == '\t').then_some(nth))?;
        let column = u32::try_from(column + 1).ok()?;
        Some((Position { line, column }, Message::new("bad-yaml.says-tab")))
    })
}

/// A line that begins further left or right than the lines it belongs with.
fn indentation(text: &str, at: Position, info: &str) -> Option<(Position, Message)> {
    let about_layout =
        ["block mapping", "block collection", "mapping values are not allowed", "simple key", "indentation"];
    about_layout.iter().any(|words| info.contains(words)).then_some(())?;
    let width = |line: u32| {
        let line = line_of(text, line)?;
        let word = line.trim_start();
        let empty = word.is_empty() || word.starts_with('#');
        (!empty).then_some(line.len() - word.len())
    };
    let here = width(at.line)?;
    let above = (1..at.line).rev().find_map(width)?;
    // A sibling stands level with some line above; a child stands further right than a line that ends in `:`.
    let level = (1..at.line).rev().filter_map(width).take_while(|&above| above >= here).any(|above| above == here);
    (!level && here != above).then_some(())?;
    let column = u32::try_from(here + 1).ok()?;
    Some((Position { line: at.line, column }, Message::new("bad-yaml.says-indentation")))
}

fn line_of(text: &str, line: u32) -> Option<&str> {
    text.lines().nth(usize::try_from(line).ok()?.checked_sub(1)?)
}

/// The words for a kind of syntax error, by what the parser calls it.
fn words(info: &str) -> &'static str {
    let kinds = [
        ("recursion limit", "bad-yaml.says-depth"),
        ("quoted scalar", "bad-yaml.says-quote"),
        ("escape", "bad-yaml.says-escape"),
        ("flow", "bad-yaml.says-bracket"),
        ("',' or", "bad-yaml.says-bracket"),
        ("mapping values are not allowed", "bad-yaml.says-colon"),
        ("could not find expected ':'", "bad-yaml.says-no-colon"),
        ("simple key", "bad-yaml.says-no-colon"),
    ];
    kinds.iter().find(|(part, _)| info.contains(part)).map_or("bad-yaml.says", |(_, key)| *key)
}
