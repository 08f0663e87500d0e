//! Problems on a screen, in the look of the Rust compiler: what is wrong, the line, the place in it, the cure.

use std::io::{self, Write};

use annotate_snippets::{Annotation, AnnotationKind, Element, Group, Level as Look, Origin, Renderer, Snippet};

use crate::{
    doc::{ShownProblem, ShownSpot},
    locale::Locale,
    problem::Level,
};

use super::{
    Screen,
    clean::{inert, one_line},
    excerpt::{Excerpt, excerpt},
    line,
};

/// Source lines are cut to this many columns where there is no screen to fit; texts are not.
const FILE_WIDTH: usize = 140;

/// Stands for a path until the rest is drawn: the renderer would add the line and column of the excerpt, which are not those
/// of the file where something before them was cut or shown as an escape. No clean text contains it.
const PATH: &str = "\u{ffff}";

/// Writes all of them, with an empty line between.
pub(super) fn write(
    problems: &[ShownProblem],
    locale: &Locale,
    screen: &Screen,
    out: &mut dyn Write,
) -> io::Result<()> {
    for (nth, problem) in problems.iter().enumerate() {
        if nth > 0 {
            writeln!(out)?;
        }
        let text = render(problem, locale, screen);
        for line in text.lines() {
            writeln!(out, "{}", inert(line.trim_end()))?;
        }
    }
    Ok(())
}

fn render(problem: &ShownProblem, locale: &Locale, screen: &Screen) -> String {
    let spots: Vec<&ShownSpot> =
        std::iter::once(&problem.spot).chain(problem.related.iter().map(|(spot, _)| spot)).collect();
    let last_line = spots.iter().map(|spot| spot.span.start.line.max(spot.span.end.line)).max().unwrap_or(1);
    let gutter = last_line.to_string().len() + 3;
    let room = screen.width.map(usize::from);
    // Two columns more for the edge of a span over several lines.
    let source_room = room.unwrap_or(FILE_WIDTH).saturating_sub(gutter + 2).max(20);

    let (look, word) = match problem.level {
        Level::Error => (Look::ERROR, locale.text("level-error")),
        Level::Warning => (Look::WARNING, locale.text("level-warning")),
        Level::Note => (Look::NOTE, locale.text("level-note")),
    };
    let before = line::width(&word) + line::width(problem.rule) + "[]: ".len();
    let message = paragraph(&problem.message, before, room);
    let mut group = Group::with_title(look.with_name(word).primary_title(message).id(problem.rule));
    group = group.elements(place(&problem.spot, None, source_room));
    for (spot, label) in &problem.related {
        group = group.elements(place(spot, Some(one_line(label).into_owned()), source_room));
    }
    if let Some(help) = &problem.help {
        let word = locale.text("word-help");
        let help = paragraph(help, gutter + line::width(&word) + ": ".len(), room);
        group = group.element(Look::HELP.with_name(word).message(help));
    }
    let renderer = if screen.color { Renderer::styled() } else { Renderer::plain() };
    // The lines are cut already; the renderer's own cutting does not stand any number of marks on a letter.
    let drawn = renderer.term_width(1_000_000).render(&[group]);
    with_paths(&drawn, &spots)
}

/// Where it is: with the lines there, if the file has a text there.
fn place(spot: &ShownSpot, label: Option<String>, room: usize) -> Vec<Element<'static>> {
    let kind = if label.is_none() { AnnotationKind::Primary } else { AnnotationKind::Context };
    if spot.source.is_empty() {
        let mut elements = vec![Origin::path(PATH).into()];
        elements.extend(label.map(|label| Look::NOTE.no_name().message(label).into()));
        return elements;
    }
    let Excerpt { text, marked } = excerpt(&spot.source, spot.span, room);
    let annotation: Annotation<'_> = kind.span(marked).label(label);
    let first_line = usize::try_from(spot.span.start.line).unwrap_or(1).max(1);
    vec![Snippet::source(text).line_start(first_line).path(PATH).annotation(annotation).into()]
}

/// A text of any length, wrapped so that it fits after what stands before it.
fn paragraph(text: &str, before: usize, room: Option<usize>) -> String {
    let room = room.map(|room| room.saturating_sub(before)).filter(|room| *room >= 20);
    line::wrap(&one_line(text), room).join("\n")
}

/// Puts the real places where [`PATH`] and the renderer's own line and column stand.
fn with_paths(drawn: &str, spots: &[&ShownSpot]) -> String {
    let mut parts = drawn.split(PATH);
    let mut out = parts.next().unwrap_or_default().to_owned();
    let mut spots = spots.iter();
    for part in parts {
        if let Some(spot) = spots.next() {
            out.push_str(&address(spot));
        }
        out.push_str(part.trim_start_matches(|c: char| c == ':' || c.is_ascii_digit()));
    }
    out
}

/// `file:line:column`, or the file alone where nothing in it can be pointed at.
pub(super) fn address(spot: &ShownSpot) -> String {
    let file = one_line(&spot.file);
    let start = spot.span.start;
    if start.line == 0 { file.into_owned() } else { format!("{file}:{}:{}", start.line, start.column.max(1)) }
}

#[cfg(test)]
mod tests;
