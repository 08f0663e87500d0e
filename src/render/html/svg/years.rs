//! Bars for each year, standing on each other or side by side, and the level that they are held against.

use maud::{Markup, html};

use crate::{
    doc::chart::{Series, Years},
    locale::Locale,
};

use super::{
    Drawing, Scale,
    frame::Frame,
    ink::{self, fill},
    px,
};

/// What bars take of the room of their year.
const BAR: f64 = 0.7;

/// More years than this are not all written.
const WRITTEN: usize = 14;

pub(super) fn draw(plot: &Years, id: &str, locale: &Locale) -> Drawing {
    let mut entries: Vec<(Markup, &str)> =
        plot.series.iter().enumerate().map(|(nth, series)| (ink::filled(id, nth), &*series.name)).collect();
    let sample = html! { path class="level" d="M0 8H28" {} };
    entries.extend(plot.level.iter().map(|level| (sample.clone(), &*level.name)));
    let above = ink::legend_height(entries.len());
    let frame = Frame::below(above);

    let columns: Vec<Vec<Piece>> = (0..plot.years.len()).map(|year| column(plot, year)).collect();
    let ends = columns.iter().flatten().flat_map(|piece| [piece.from, piece.to]);
    let levels = plot.level.iter().flat_map(|level| level.values.iter().copied().flatten());
    let scale = Scale::new(&plot.value, ends.chain(levels));
    let band = (frame.right - frame.left) / size(plot.years.len().max(1));
    let left = |year: usize| frame.left + band * size(year);
    let every = plot.years.len().div_ceil(WRITTEN).max(1);

    let contents = html! {
        (ink::patterns(id))
        (ink::legend(0.0, &entries))
        (frame.upwards(&plot.value, &scale, locale))
        @for (year, pieces) in columns.iter().enumerate() {
            @for piece in pieces {
                @let (top, bottom) = (frame.y(scale.at(piece.from.max(piece.to))), frame.y(scale.at(piece.from.min(piece.to))));
                @let x = left(year) + band * ((1.0 - BAR) / 2.0 + BAR * piece.left);
                rect class="bar-part" fill=(fill(id, piece.series)) x=(px(x)) y=(px(top)) width=(px(band * BAR * piece.width)) height=(px(bottom - top)) {}
            }
        }
        (frame.ground(scale.at(0.0)))
        @if let Some(level) = &plot.level {
            @for (year, value) in level.values.iter().take(plot.years.len()).enumerate() {
                @if let Some(value) = value.filter(|value| value.is_finite()) {
                    path class="level" d={ "M" (px(left(year))) " " (px(frame.y(scale.at(value)))) "h" (px(band)) } {}
                }
            }
        }
        @for (nth, year) in plot.years.iter().enumerate().step_by(every) {
            text class="middle" x=(px(left(nth) + band / 2.0)) y=(px(frame.bottom + 20.0)) { (year) }
        }
    };
    Drawing { height: frame.height() - 16.0, contents }
}

/// A part of a year's bars.
struct Piece {
    series: usize,
    from: f64,
    to: f64,
    /// Where it begins in the room of the bars, and how much of that it takes.
    left: f64,
    width: f64,
}

fn column(plot: &Years, year: usize) -> Vec<Piece> {
    let (mut above, mut below) = (0.0, 0.0);
    let width = if plot.stacked { 1.0 } else { 1.0 / size(plot.series.len().max(1)) };
    let piece = |(series, values): (usize, &Series)| {
        let value = values.values.get(year).copied().flatten().filter(|value| value.is_finite())?;
        let pile = if value < 0.0 { &mut below } else { &mut above };
        let from = if plot.stacked { *pile } else { 0.0 };
        let to = from + value;
        *pile = to;
        let left = if plot.stacked { 0.0 } else { width * size(series) };
        Some(Piece { series, from, to, left, width })
    };
    plot.series.iter().enumerate().filter_map(piece).collect()
}

fn size(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}
