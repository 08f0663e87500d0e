//! Points on two axes. Those that the title is about have a ring and show their mark; areas may tell a third value.

use maud::{Markup, html};

use crate::{
    doc::chart::{Axis, Dot, Scatter},
    locale::Locale,
};

use super::{super::super::one_line, Drawing, Scale, WIDTH, frame::Frame, px, title, value};

/// Radius of the largest area, and of the smallest that can be seen.
const LARGEST: f64 = 26.0;
const SMALLEST: f64 = 2.0;

/// Radius of points whose areas tell nothing: of those that stand out, and of others.
const RING: f64 = 11.0;
const POINT: f64 = 4.0;

/// A mark fits within a circle of this radius; else it stands beside it.
const ROOMY: f64 = 9.0;

pub(super) fn draw(plot: &Scatter, locale: &Locale) -> Drawing {
    let mut known: Vec<&Dot> = plot.dots.iter().filter(|dot| dot.x.is_finite() && dot.y.is_finite()).collect();
    // What is drawn last is on top: the smallest, and of equals the most important.
    known.reverse();
    let areas = plot.area.as_ref().map(|axis| (axis, Scale::new(axis, known.iter().map(|dot| dot.area.max(0.0)))));
    if areas.is_some() {
        known.sort_by(|a, b| b.area.total_cmp(&a.area));
    }
    let frame = Frame::below(if areas.is_some() { LARGEST } else { 0.0 });
    let x = Scale::new(&plot.x, plot.dots.iter().map(|dot| dot.x));
    let y = Scale::new(&plot.y, plot.dots.iter().map(|dot| dot.y));
    let circle = |dot: &Dot| {
        let radius = match &areas {
            Some((_, scale)) => radius(scale, dot.area),
            None if dot.stands_out => RING,
            None => POINT,
        };
        Circle { x: frame.x(x.at(dot.x)), y: frame.y(y.at(dot.y)), radius }
    };
    let contents = html! {
        @if let Some((axis, scale)) = &areas { (legend(axis, scale, locale)) }
        (frame.upwards(&plot.y, &y, locale))
        (frame.onwards(&plot.x, &x, locale))
        @for dot in &known {
            g {
                title { (one_line(&told(plot, dot, locale))) }
                (circle(dot).drawn(dot.stands_out))
            }
        }
        // No circle covers a mark.
        @for dot in known.iter().filter(|dot| dot.stands_out) { (circle(dot).marked(&dot.mark)) }
    };
    Drawing { height: frame.height(), contents }
}

/// A point as it is drawn.
struct Circle {
    x: f64,
    y: f64,
    radius: f64,
}

impl Circle {
    fn drawn(&self, stands_out: bool) -> Markup {
        let class = if stands_out { "ring dot" } else { "dot" };
        html! { circle class=(class) cx=(px(self.x)) cy=(px(self.y)) r=(px(self.radius)) {} }
    }

    fn marked(&self, mark: &str) -> Markup {
        let fits = self.radius >= ROOMY;
        let x = if fits { self.x } else { self.x + self.radius + 3.0 };
        html! { text class=(if fits { "middle mark" } else { "mark" }) x=(px(x)) y=(px(self.y + 4.0)) { (one_line(mark)) } }
    }
}

/// The area, not the radius, is what the eye compares.
fn radius(scale: &Scale, area: f64) -> f64 {
    LARGEST * (area.max(0.0) / scale.high()).min(1.0).sqrt().max(SMALLEST / LARGEST)
}

/// What a sample of an area stands for, at the upper right.
fn legend(axis: &Axis, scale: &Scale, locale: &Locale) -> Markup {
    let sample = Circle { x: WIDTH - 36.0 - LARGEST, y: LARGEST, radius: radius(scale, scale.step()) };
    let words = format!("{}: {}", title(axis, locale), value(axis, scale.step(), locale));
    html! {
        (sample.drawn(false))
        text class="end" x=(px(sample.x - sample.radius - 8.0)) y=(px(sample.y + 4.0)) { (words) }
    }
}

/// A point in words.
fn told(plot: &Scatter, dot: &Dot, locale: &Locale) -> String {
    let area = plot.area.as_ref().map(|axis| (axis, dot.area));
    let values = [(&plot.x, dot.x), (&plot.y, dot.y)].into_iter().chain(area);
    let values: Vec<String> = values.map(|(axis, at)| value(axis, at, locale)).collect();
    format!("{} {}: {}", dot.mark, dot.label, values.join(", "))
}
