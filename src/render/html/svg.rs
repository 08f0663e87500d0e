//! Charts as SVG within the page. What colours tell, patterns, dashes or words tell too.

use maud::{Markup, html};

use crate::{
    doc::{
        Chart,
        chart::{Axis, Plot},
    },
    locale::Locale,
};

use super::super::{cell, line, one_line, scale::Scale};

mod bars;
mod frame;
mod ink;
mod lines;
mod scatter;
mod timeline;
mod years;

/// The drawing, with its title and how to read it for those who do not see it. `id` is that of the figure's title.
pub(super) fn draw(chart: &Chart, id: &str, locale: &Locale) -> Markup {
    let drawings = match &chart.plot {
        Plot::Scatter(plot) => vec![scatter::draw(plot, locale)],
        Plot::Timeline(plot) => timeline::draw(plot, id),
        Plot::Years(plot) => vec![years::draw(plot, id, locale)],
        Plot::Lines(plot) => vec![lines::draw(plot, locale)],
        Plot::Bars(plot) => vec![bars::draw(plot, locale)],
    };
    let (title, description) = (format!("{id}t"), format!("{id}d"));
    html! {
        @for (nth, Drawing { height, contents }) in drawings.iter().enumerate() {
            @let window = format!("0 0 {WIDTH} {height}");
            @if nth == 0 {
                svg class="chart" viewBox=(window) role="img" aria-labelledby={ (title) " " (description) } {
                    title id=(title) { (one_line(&chart.title)) }
                    desc id=(description) { (one_line(&chart.description)) }
                    (contents)
                }
            } @else {
                // The first says what all of them show.
                svg class="chart" viewBox=(window) aria-hidden="true" { (contents) }
            }
        }
    }
}

/// What is drawn, and how much room it takes. A drawing is not divided between pages of paper.
struct Drawing {
    height: f64,
    contents: Markup,
}

/// Every drawing is so wide; its height depends on what is in it. In CSS pixels, where the window is wide enough.
const WIDTH: f64 = 720.0;

/// A place or a length, to a tenth: nobody sees more, and pages stay small.
fn px(value: f64) -> f64 {
    // Adding nothing turns a negative zero into zero.
    (value * 10.0).round() / 10.0 + 0.0
}

/// A value of an axis in words and figures.
fn value(axis: &Axis, value: f64, locale: &Locale) -> String {
    cell::text(&axis.cell(value), &axis.column(), locale)
}

/// What an axis is called, with its unit.
fn title(axis: &Axis, locale: &Locale) -> String {
    one_line(&cell::heading(&axis.column(), locale)).into_owned()
}

/// A text that ends at a place beside a row whose middle is at `y`: on one line or two, and cut where it needs more.
fn label(text: &str, x: f64, y: f64) -> Markup {
    const ROOM: usize = 30;
    const LINE: f64 = 14.0;
    let text = one_line(text);
    let mut lines = line::wrap(&text, Some(ROOM));
    if lines.len() > 2 {
        let rest = lines.split_off(1).join(" ");
        lines.push(rest);
    }
    // Letters stand on their line; their middle is a little above it.
    let first = y + 4.5 - if lines.len() > 1 { LINE / 2.0 } else { 0.0 };
    html! {
        @for (nth, line) in (0_u32..).zip(&lines) {
            text class="end" x=(px(x)) y=(px(first + LINE * f64::from(nth))) { (line::cut(line, ROOM)) }
        }
    }
}
