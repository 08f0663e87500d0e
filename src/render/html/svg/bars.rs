//! Lying bars, each with its name before it and its value behind, and a frame as far as it could reach.

use maud::html;

use crate::{doc::chart::Bars, locale::Locale};

use super::{Drawing, Scale, WIDTH, label, px, title, value};

/// The height of a row, and of the bar in it.
const ROW: f64 = 30.0;
const BAR: f64 = 18.0;

/// Where the bars begin and end; the rest is for their names and values.
const LEFT: f64 = 240.0;
const RIGHT: f64 = WIDTH - 90.0;

pub(super) fn draw(plot: &Bars, locale: &Locale) -> Drawing {
    let ends = plot.bars.iter().flat_map(|bar| [Some(bar.value), bar.most]).flatten();
    let scale = Scale::new(&plot.value, ends);
    let x = |value: f64| LEFT + (RIGHT - LEFT) * scale.at(value);
    let rows = f64::from(u32::try_from(plot.bars.len()).unwrap_or(u32::MAX));
    let height = ROW * (rows + 1.0);
    let contents = html! {
        text class="axis" x=(px(LEFT)) y="16" { (title(&plot.value, locale)) }
        @for (nth, bar) in (1_u32..).zip(&plot.bars) {
            @let top = ROW * f64::from(nth);
            @let (low, high) = (x(bar.value.min(0.0)), x(bar.value.max(0.0)));
            (label(&bar.label, LEFT - 10.0, top + BAR / 2.0))
            @if let Some(most) = bar.most.filter(|most| most.is_finite()) {
                rect class="most" x=(px(x(0.0))) y=(px(top)) width=(px(x(most) - x(0.0))) height=(BAR) {}
            }
            @if bar.value.is_finite() {
                rect class="k0" x=(px(low)) y=(px(top)) width=(px(high - low)) height=(BAR) {}
            }
            text x=(px(high.max(bar.most.map_or(high, x)) + 8.0)) y=(px(top + 14.0)) { (value(&plot.value, bar.value, locale)) }
        }
        path class="ground" d={ "M" (px(x(0.0))) " " (px(ROW - 6.0)) "V" (px(height - 4.0)) } {}
    };
    Drawing { height, contents }
}
