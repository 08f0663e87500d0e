//! Lines on two axes, each with dashes and marks of its own.

use std::fmt::Write as _;

use maud::{Markup, html};

use crate::{
    doc::chart::{Line, Lines},
    locale::Locale,
};

use super::{
    Drawing, Scale,
    frame::Frame,
    ink::{self, dashes, mark},
    px,
};

pub(super) fn draw(plot: &Lines, locale: &Locale) -> Drawing {
    let entries: Vec<(Markup, &str)> =
        plot.lines.iter().enumerate().map(|(nth, line)| (ink::dashed(nth), &*line.name)).collect();
    let above = ink::legend_height(entries.len());
    let frame = Frame::below(above);
    let points = || plot.lines.iter().flat_map(|line| &line.points);
    let x = Scale::new(&plot.x, points().map(|(x, _)| *x));
    let y = Scale::new(&plot.y, points().map(|(_, y)| *y));
    let line = |(nth, line): (usize, &Line)| {
        let known = line.points.iter().filter(|(x, y)| x.is_finite() && y.is_finite());
        let places: Vec<(f64, f64)> = known.map(|&(at, value)| (frame.x(x.at(at)), frame.y(y.at(value)))).collect();
        html! {
            path class={ "line k" (nth % ink::KINDS) } stroke-dasharray=(dashes(nth)) d=(path(&places)) {}
            @for (x, y) in places { (mark(nth, x, y)) }
        }
    };
    let contents = html! {
        (ink::legend(0.0, &entries))
        (frame.upwards(&plot.y, &y, locale))
        (frame.onwards(&plot.x, &x, locale))
        (frame.ground(y.at(0.0)))
        @for shown in plot.lines.iter().enumerate() { (line(shown)) }
    };
    Drawing { height: frame.height(), contents }
}

fn path(places: &[(f64, f64)]) -> String {
    let mut path = String::new();
    for (nth, (x, y)) in places.iter().enumerate() {
        // Writing to a text does not fail.
        let _ = write!(path, "{}{} {}", if nth == 0 { 'M' } else { 'L' }, px(*x), px(*y));
    }
    path
}
