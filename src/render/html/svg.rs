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
    let Drawing { height, contents } = match &chart.plot {
        Plot::Scatter(plot) => scatter::draw(plot, locale),
        Plot::Timeline(plot) => timeline::draw(plot, id, locale),
        Plot::Years(plot) => years::draw(plot, id, locale),
        Plot::Lines(plot) => lines::draw(plot, locale),
        Plot::Bars(plot) => bars::draw(plot, locale),
    };
    let (title, description) = (format!("{id}t"), format!("{id}d"));
    html! {
        svg class="chart" viewBox={ "0 0 " (WIDTH) " " (height) } role="img" aria-labelledby={ (title) " " (description) } {
            title id=(title) { (one_line(&chart.title)) }
            desc id=(description) { (one_line(&chart.description)) }
            (contents)
        }
    }
}

/// What is drawn, and how much room it takes.
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

/// As much of a text as there is room for beside the rows of a chart.
fn label(text: &str) -> String {
    line::cut(&one_line(text), 30).into_owned()
}
