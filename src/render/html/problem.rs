//! Problems: what is wrong, where, the lines themselves with the place marked, and the cure.

use maud::{Markup, html};

use crate::{
    doc::{ProblemList, ShownProblem, ShownSpot},
    locale::{Locale, capitalised},
};

use super::{
    super::{excerpt::excerpt, one_line, problems::address},
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
    let excerpt = excerpt(&spot.source, spot.span, WIDTH);
    let first = spot.span.start.line.max(1);
    html! {
        pre { code {
            @for (line, number) in excerpt.lines().zip(first..) {
                span class="number" { (number) }
                (line.before) @if let Some(place) = line.place { mark { (place) } } (line.after) "\n"
            }
        } }
    }
}
