//! Problems as paragraphs: what is wrong, where, the lines with the place marked, and the cure.

use maud::{Markup, html};

use crate::{
    doc::{ProblemList, ShownProblem, ShownSpot},
    locale::{Locale, capitalised},
};

use super::{
    super::{excerpt::excerpt, one_line, problems::address},
    paragraph, run, runs, styled,
};

/// Lines of files are cut around the place to this many characters, so that they stay on one line of the page.
const WIDTH: usize = 84;

/// All of them, in order.
pub(super) fn list(list: &ProblemList, locale: &Locale) -> Markup {
    html! { @for problem in &list.problems { (one(problem, locale)) } }
}

fn one(problem: &ShownProblem, locale: &Locale) -> Markup {
    let level = capitalised(&locale.text(&format!("level-{}", problem.level.name())));
    let told = html! {
        (styled("Strong", &level)) (run(" ")) (styled("CodeChar", problem.rule)) (run(": ")) (runs(&problem.message))
    };
    html! {
        (paragraph("Problem", &told))
        (place(&problem.spot))
        @for (spot, label) in &problem.related {
            (paragraph("BodyText", &runs(label)))
            (place(spot))
        }
        @if let Some(help) = &problem.help {
            @let word = format!("{}: ", capitalised(&locale.text("word-help")));
            (paragraph("BodyText", &html! { (styled("Strong", &word)) (runs(help)) }))
        }
    }
}

fn place(spot: &ShownSpot) -> Markup {
    html! {
        (paragraph("Place", &run(&one_line(&address(spot)))))
        @if !spot.source.is_empty() { (source(spot)) }
    }
}

fn source(spot: &ShownSpot) -> Markup {
    let excerpt = excerpt(&spot.source, spot.span, WIDTH);
    let first = spot.span.start.line.max(1);
    html! {
        @for (line, number) in excerpt.lines().zip(first..) {
            (paragraph("Code", &html! {
                (run(&format!("{number}  ")))
                (run(line.before))
                @if let Some(place) = line.place { (styled("Marked", place)) }
                (run(line.after))
            }))
        }
    }
}
