//! YAML's syntax errors in the words of somebody who does not know its grammar, at the place that has to be mended.

use saphyr_parser::{Marker, ScanError};

use super::{Complaint, tree::MAX_DEPTH, yaml::yaml_lines};
use crate::problem::{Message, Position, Span};

/// What a syntax error means to somebody who does not know YAML's grammar.
pub(super) fn explain(text: &str, error: &ScanError) -> Complaint {
    let lines = yaml_lines(text);
    let at = position(error.marker());
    let info = error.info();
    let (at, message) = conflict(&lines)
        .or_else(|| tab(&lines, at, info))
        .or_else(|| missing_colon(&lines, at, info))
        .or_else(|| indentation(&lines, at, info))
        .unwrap_or_else(|| {
            let words = words(info);
            let at = if words == "bad-yaml.says-bracket" { unclosed(&lines, at).unwrap_or(at) } else { at };
            (at, Message::new(words).with("reason", info).with("max", MAX_DEPTH))
        });
    let at = within(&lines, at);
    let end = Position { column: at.column + 1, ..at };
    Complaint::bad_syntax(Span { start: at, end }, message)
}

/// The parser counts lines from 1 and columns from 0.
pub(super) fn position(marker: &Marker) -> Position {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Position { line: number(marker.line()), column: number(marker.col() + 1) }
}

/// A place below the last line is the end of that line, and one behind the end of its line is that end.
fn within(lines: &[&str], at: Position) -> Position {
    let last = lines.iter().rposition(|line| !line.trim().is_empty());
    let end = last.and_then(|nth| place(nth, lines[nth].trim_end().chars().count()));
    let at = end.filter(|end| end.line < at.line && line_of(lines, at.line) == Some(lines.len())).unwrap_or(at);
    let end = line_of(lines, at.line).and_then(|nth| place(nth, lines.get(nth)?.chars().count()));
    end.map_or(at, |end| at.min(end))
}

/// Lines that git left behind where two changes met.
fn conflict(lines: &[&str]) -> Option<(Position, Message)> {
    let nth = lines.iter().position(|line| line.starts_with("<<<<<<< "))?;
    Some((place(nth, 0)?, Message::new("bad-yaml.says-conflict")))
}

/// A tab before the first word of the line where the parser gave up, or of the line above; or further down, where the
/// parser points to the beginning of a text that goes on below. Or a tab right after a colon.
fn tab(lines: &[&str], at: Position, info: &str) -> Option<(Position, Message)> {
    let message = Message::new("bad-yaml.says-tab");
    let here = line_of(lines, at.line)?;
    let before = usize::try_from(at.column).ok()?.checked_sub(2);
    let letter = before.and_then(|nth| lines.get(here)?.chars().nth(nth));
    if info.contains("must be followed by") && letter == Some('\t') {
        return Some((place(here, before?)?, message));
    }
    let below = if info.contains("tab") { lines.len() } else { 0 };
    let near = [here].into_iter().chain(here.checked_sub(1)).chain(here + 1..below);
    near.into_iter().find_map(|nth| {
        let indent = lines.get(nth)?.chars().take_while(|letter| letter.is_whitespace());
        let column = indent.enumerate().find_map(|(column, letter)| (letter == '\t').then_some(column))?;
        Some((place(nth, column)?, message.clone()))
    })
}

/// The line that was to begin with a key. The parser takes it for a text that goes on, and gives up at a later line.
fn missing_colon(lines: &[&str], at: Position, info: &str) -> Option<(Position, Message)> {
    info.contains("simple key expect ':'").then_some(())?;
    let above = lines.get(..line_of(lines, at.line)?)?.iter().enumerate().rev();
    let without = above.take_while(|(_, line)| !line.contains(": ") && !line.trim_end().ends_with(':'));
    // The key stands furthest left; of several lines the first.
    let (indent, nth) = without.filter_map(|(nth, line)| Some((indent(line)?, nth))).min()?;
    Some((place(nth, indent)?, Message::new("bad-yaml.says-no-colon")))
}

/// A line that begins further left or right than the lines it belongs with.
fn indentation(lines: &[&str], at: Position, info: &str) -> Option<(Position, Message)> {
    let about_layout =
        ["block mapping", "block collection", "mapping values are not allowed", "simple key", "indentation"];
    about_layout.iter().any(|words| info.contains(words)).then_some(())?;
    let nth = line_of(lines, at.line)?;
    let here = indent(lines.get(nth)?)?;
    let above = || lines[..nth].iter().rev().filter_map(|line| indent(line));
    // A sibling stands level with some line above; a child stands further right than a line that ends in `:`.
    let level = above().take_while(|&above| above >= here).any(|above| above == here);
    (!level && here != above().next()?).then_some(())?;
    Some((place(nth, here)?, Message::new("bad-yaml.says-indentation")))
}

/// The last bracket or brace before a place that nothing closes.
fn unclosed(lines: &[&str], at: Position) -> Option<Position> {
    let mut open = Vec::new();
    for (nth, line) in lines.iter().enumerate() {
        let (mut quote, mut before) = (None, ' ');
        for (column, letter) in line.chars().enumerate() {
            match (quote, letter) {
                (Some(mark), _) if mark == letter => quote = None,
                (None, '"' | '\'') if " [{,".contains(before) => quote = Some(letter),
                (None, '#') if before == ' ' => break,
                (None, '[' | '{') => open.extend(place(nth, column)),
                (None, ']' | '}') => drop(open.pop()),
                (Some(_) | None, _) => {}
            }
            before = letter;
        }
    }
    open.into_iter().rfind(|place| *place < at)
}

/// The characters before the first word of a line that is not empty or a comment.
fn indent(line: &str) -> Option<usize> {
    let word = line.trim_start();
    let empty = word.is_empty() || word.starts_with('#');
    (!empty).then(|| line.chars().count() - word.chars().count())
}

/// The index of a line; of the one after the last too, where a text breaks off.
fn line_of(lines: &[&str], line: u32) -> Option<usize> {
    usize::try_from(line).ok()?.checked_sub(1).map(|nth| nth.min(lines.len()))
}

fn place(nth: usize, column: usize) -> Option<Position> {
    Some(Position { line: u32::try_from(nth + 1).ok()?, column: u32::try_from(column + 1).ok()? })
}

/// The words for a kind of syntax error, by what the parser calls it.
fn words(info: &str) -> &'static str {
    let kinds = [
        ("escape", "bad-yaml.says-escape"),
        ("hexadecimal", "bad-yaml.says-escape"),
        ("trailing content after", "bad-yaml.says-after-quote"),
        ("quoted scalar", "bad-yaml.says-quote"),
        ("misplaced bracket", "bad-yaml.says-bracket-extra"),
        ("flow", "bad-yaml.says-bracket"),
        ("',' or", "bad-yaml.says-bracket"),
        ("illegal placement of ':'", "bad-yaml.says-bracket"),
        ("only valid inside a block", "bad-yaml.says-bracket"),
        ("mapping values are not allowed", "bad-yaml.says-colon"),
        ("could not find expected ':'", "bad-yaml.says-no-colon"),
        ("simple key", "bad-yaml.says-no-colon"),
        ("expected key", "bad-yaml.says-no-colon"),
        ("unknown anchor", "bad-yaml.says-alias"),
        ("anchor", "bad-yaml.says-anchor"),
        ("unexpected character", "bad-yaml.says-character"),
        ("unprintable", "bad-yaml.says-unprintable"),
        ("recursion limit", "bad-yaml.says-depth"),
    ];
    kinds.iter().find(|(part, _)| info.contains(part)).map_or("bad-yaml.says", |(_, key)| *key)
}
