//! Problems: what is wrong, where, the lines themselves with the place marked, and the cure.

use maud::{Markup, html};

use crate::{
    doc::{ProblemList, ShownProblem, ShownSpot},
    locale::{Locale, capitalised},
};

use super::{
    super::{
        excerpt::{Excerpt, excerpt},
        one_line,
        problems::address,
    },
    lines,
};

/// Lines of files are cut around the place to this many characters.
const WIDTH: usize = 160;

/// All of them, in order.
pub(super) fn list(list: &ProblemList, locale: &Locale) -> Markup {
    html! { ol class="problems" { @for problem in &list.problems { (one(problem, locale)) } } }
}

fn one(problem: &ShownProblem, locale: &Locale) -> Markup {
    let level = problem.level.name();
    html! {
        li class=(level) {
            p {
                strong class="level" { (capitalised(&locale.text(&format!("level-{level}")))) }
                " " code { (problem.rule) } ": " (lines(&problem.message))
            }
            (place(&problem.spot))
            @for (spot, label) in &problem.related {
                p { (lines(label)) }
                (place(spot))
            }
            @if let Some(help) = &problem.help {
                p { strong { (capitalised(&locale.text("word-help"))) ":" } " " (lines(help)) }
            }
        }
    }
}

fn place(spot: &ShownSpot) -> Markup {
    html! {
        p class="place" { code { (one_line(&address(spot))) } }
        @if !spot.source.is_empty() { (source(spot)) }
    }
}

/// The lines with their numbers, and the place in them marked.
fn source(spot: &ShownSpot) -> Markup {
    let Excerpt { text, marked } = excerpt(&spot.source, spot.span, WIDTH);
    let mut starts = 0;
    let lines = text.split('\n').map(|line| {
        let start = starts;
        starts += line.len() + 1;
        let within = |at: usize| at.clamp(start, start + line.len()) - start;
        let (from, to) = (within(marked.start), within(marked.end));
        (&line[..from], &line[from..to], &line[to..], start + from == marked.start || from < to)
    });
    let first = spot.span.start.line.max(1);
    html! {
        pre { code {
            @for ((before, place, after, is_marked), number) in lines.zip(first..) {
                span class="line" { (number) }
                (before) @if is_marked { mark { (place) } } (after) "\n"
            }
        } }
    }
}
