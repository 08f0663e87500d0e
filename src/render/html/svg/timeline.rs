//! Periods as bars over the years, each with its name before it and its years behind.

use maud::{Markup, html};

use crate::doc::chart::{Period, Timeline};

use super::{Drawing, WIDTH, ink, label, px};

/// The height of a row, and of the bar in it.
const ROW: f64 = 33.0;
const BAR: f64 = 16.0;

/// Room for the years above the rows.
const YEARS: f64 = 24.0;

/// Rows of a drawing, which fits on a page of paper that lies.
const ROWS: usize = 16;

/// Years that are written above the rows, at the most.
const WRITTEN: u32 = 12;

/// Where the years begin and end; the rest is for names, and for years behind the bars.
const LEFT: f64 = 240.0;
const RIGHT: f64 = WIDTH - 90.0;

pub(super) fn draw(plot: &Timeline, id: &str) -> Vec<Drawing> {
    let axis = YearAxis::new(plot);
    let parts = plot.periods.len().div_ceil(ROWS).max(1);
    let periods = plot.periods.chunks(plot.periods.len().div_ceil(parts).max(1));
    let mut drawings: Vec<Drawing> = periods.map(|periods| rows(periods, &axis, id)).collect();
    if let Some(first) = drawings.first_mut() {
        let entries: Vec<(Markup, &str)> =
            plot.kinds.iter().enumerate().map(|(nth, kind)| (ink::filled(id, nth), &**kind)).collect();
        let above = ink::legend_height(entries.len());
        first.height += above;
        first.contents = html! {
            (ink::patterns(id))
            (ink::legend(0.0, &entries))
            g transform={ "translate(0 " (px(above)) ")" } { (first.contents) }
        };
    }
    drawings
}

/// Some of the rows, with the years above them.
fn rows(periods: &[Period], axis: &YearAxis, id: &str) -> Drawing {
    let height = YEARS + ROW * f64::from(u32::try_from(periods.len()).unwrap_or(u32::MAX)) + 8.0;
    let contents = html! {
        @for year in axis.written() {
            path class="step" d={ "M" (px(axis.start(year))) " " (px(YEARS)) "V" (px(height - 4.0)) } {}
            text class="middle" x=(px(axis.middle(year))) y=(px(YEARS - 6.0)) { (year) }
        }
        @for (nth, period) in (0_u32..).zip(periods) { (row(period, YEARS + ROW * f64::from(nth), axis, id)) }
    };
    Drawing { height, contents }
}

fn row(period: &Period, top: f64, axis: &YearAxis, id: &str) -> Markup {
    let middle = top + ROW / 2.0;
    // A year lasts until the next one begins.
    let (from, to) = (axis.start(year(period.first)), axis.start(year(period.last) + 1.0));
    let years = if period.first == period.last {
        period.first.to_string()
    } else {
        format!("{}–{}", period.first, period.last)
    };
    html! {
        (label(&period.label, LEFT - 10.0, middle))
        @if to > from {
            rect class="bar-part" fill=(ink::fill(id, period.kind)) x=(px(from)) y=(px(middle - BAR / 2.0)) width=(px(to - from)) height=(BAR) {}
            text x=(px(to + 8.0)) y=(px(middle + 4.5)) { (years) }
        } @else {
            // It is over before the first year that is drawn.
            text x=(px(from + 8.0)) y=(px(middle + 4.5)) { "◂ " (years) }
        }
    }
}

/// The years from left to right.
struct YearAxis {
    first: f64,
    last: f64,
}

impl YearAxis {
    fn new(plot: &Timeline) -> Self {
        let first = plot.from.or_else(|| plot.periods.iter().map(|period| period.first).min()).map_or(0.0, year);
        let last = plot.periods.iter().map(|period| year(period.last)).fold(first, f64::max);
        Self { first, last }
    }

    /// Where a year begins.
    fn start(&self, year: f64) -> f64 {
        let part = (year - self.first) / (self.last + 1.0 - self.first);
        LEFT + (RIGHT - LEFT) * part.clamp(0.0, 1.0)
    }

    fn middle(&self, year: f64) -> f64 {
        f64::midpoint(self.start(year), self.start(year + 1.0))
    }

    /// The years that are written: each, or one in so many.
    fn written(&self) -> impl Iterator<Item = f64> {
        let Self { first, last } = *self;
        let step = ((last - first + 1.0) / f64::from(WRITTEN)).ceil();
        (0..WRITTEN).map(move |nth| first + step * f64::from(nth)).take_while(move |year| *year <= last)
    }
}

#[expect(clippy::cast_precision_loss, reason = "years that can be drawn are small numbers")]
fn year(year: i64) -> f64 {
    year as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(periods: Vec<Period>, from: Option<i64>) -> Vec<String> {
        let own = || "a".to_owned();
        let plot = Timeline {
            items: own(),
            kind: own(),
            first: own(),
            last: own(),
            length: own(),
            kinds: vec![own()],
            from,
            periods,
        };
        draw(&plot, "id").into_iter().map(|drawing| drawing.contents.into_string()).collect()
    }

    fn period(label: &str, first: i64, last: i64) -> Period {
        Period { label: label.to_owned(), kind: 0, first, last }
    }

    #[test]
    fn many_rows_are_divided_evenly() {
        let periods = |count: usize| (0..count).map(|nth| period(&format!("Tiltak {nth}"), 2027, 2028)).collect();
        let rows = |count| -> Vec<usize> {
            let bars = |text: &String| text.matches("height=\"16\"").count();
            drawn(periods(count), None).iter().map(bars).collect()
        };
        assert_eq!(rows(16), [16]);
        assert_eq!(rows(17), [9, 8]);
        assert_eq!(rows(40), [14, 14, 12]);
        let parts = drawn(periods(40), None);
        assert!(parts.iter().all(|part| part.matches("class=\"middle\"").count() == 2), "each has the years");
        assert_eq!(parts.iter().filter(|part| part.contains("<defs>")).count(), 1);
    }

    #[test]
    fn what_began_before_begins_at_the_edge() {
        let periods = vec![period("Ferdig", 2018, 2022), period("I gang", 2018, 2026), period("Ny", 2027, 2027)];
        let [text] = &drawn(periods, Some(2026))[..] else { panic!("one drawing") };
        assert!(text.contains("◂ 2018–2022</text>") && !text.contains("◂ 2018–2026"), "{text}");
        // Two years over 390 pixels.
        assert_eq!(text.matches("width=\"195\"").count(), 2);
        assert!(text.contains("x=\"240\"") && text.contains("x=\"435\""), "{text}");
    }

    #[test]
    fn few_of_many_years_are_written() {
        let [text] = &drawn(vec![period("a", 1900, 2099)], None)[..] else { panic!("one drawing") };
        assert_eq!(text.matches("class=\"middle\"").count(), 12);
    }

    #[test]
    fn a_label_has_two_lines_at_the_most() {
        let title = "Styringssystem og hendelseshåndtering for digital sikkerhet";
        let [text] = &drawn(vec![period(title, 2027, 2028)], None)[..] else { panic!("one drawing") };
        assert!(text.contains(">Styringssystem og</text>") && text.contains(">hendelseshåndtering for digit…</text>"));
    }
}
