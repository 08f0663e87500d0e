//! Periods as bars over the years, each with its name before it and its years behind.

use maud::{Markup, html};

use crate::{
    doc::chart::{Axis, Period, Timeline, Unit},
    locale::Locale,
};

use super::{Drawing, Scale, WIDTH, ink, label, px};

/// The height of a row, and of the bar in it.
const ROW: f64 = 26.0;
const BAR: f64 = 16.0;

/// Where the years begin and end; the rest is for names, and for years behind the bars.
const LEFT: f64 = 240.0;
const RIGHT: f64 = WIDTH - 90.0;

pub(super) fn draw(plot: &Timeline, id: &str, _: &Locale) -> Drawing {
    let entries: Vec<(Markup, &str)> =
        plot.kinds.iter().enumerate().map(|(nth, kind)| (ink::filled(id, nth), &**kind)).collect();
    let above = ink::legend_height(entries.len());
    // A year lasts until the next one begins.
    let ends = plot.periods.iter().flat_map(|period| [year(period.first), year(period.last) + 1.0]);
    let scale = Scale::new(&Axis::new("", Unit::Year), ends);
    let x = |year: f64| LEFT + (RIGHT - LEFT) * scale.at(year);
    let top = above + 24.0;
    let height = top + ROW * f64::from(u32::try_from(plot.periods.len()).unwrap_or(u32::MAX)) + 8.0;
    let row = |(nth, period): (u32, &Period)| {
        let y = top + ROW * f64::from(nth);
        let (from, to) = (x(year(period.first)), x(year(period.last) + 1.0));
        let years = if period.first == period.last {
            period.first.to_string()
        } else {
            format!("{}–{}", period.first, period.last)
        };
        html! {
            text class="end" x=(px(LEFT - 10.0)) y=(px(y + 18.0)) { (label(&period.label)) }
            rect class="bar-part" fill=(ink::fill(id, period.kind)) x=(px(from)) y=(px(y + 5.0)) width=(px(to - from)) height=(BAR) {}
            text x=(px(to + 8.0)) y=(px(y + 18.0)) { (years) }
        }
    };
    let contents = html! {
        (ink::patterns(id))
        (ink::legend(0.0, &entries))
        @for tick in scale.ticks() {
            path class="step" d={ "M" (px(x(tick))) " " (px(top)) "V" (px(height - 4.0)) } {}
            text class="middle" x=(px(x(tick))) y=(px(top - 6.0)) { (tick) }
        }
        @for shown in (0_u32..).zip(&plot.periods) { (row(shown)) }
    };
    Drawing { height, contents }
}

#[expect(clippy::cast_precision_loss, reason = "years that can be drawn are small numbers")]
fn year(year: i64) -> f64 {
    year as f64
}
