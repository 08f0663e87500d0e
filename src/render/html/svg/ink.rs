//! How series are told from each other: each has a colour, a pattern, a dash and a mark of its own.

use maud::{Markup, html};

use super::{super::super::one_line, px};

/// So many can be told apart; after them the first comes again.
pub(super) const KINDS: usize = 6;

/// The patterns of a drawing. Their names begin with `id`, for there are several drawings on a page.
pub(super) fn patterns(id: &str) -> Markup {
    let strokes = ["", "M0 8L8 0", "M0 4H8", "M4 0V8", "M0 0L8 8", "M0 4H8M4 0V8"];
    html! {
        defs {
            @for (nth, stroke) in strokes.iter().enumerate() {
                pattern id={ (id) "p" (nth) } width="8" height="8" patternUnits="userSpaceOnUse" {
                    rect class={ "k" (nth) } width="8" height="8" {}
                    path class="hatch" d=(stroke) {}
                }
            }
        }
    }
}

/// The filling of a series.
pub(super) fn fill(id: &str, nth: usize) -> String {
    format!("url(#{id}p{})", nth % KINDS)
}

/// The dashes of a series.
pub(super) fn dashes(nth: usize) -> &'static str {
    ["none", "7 4", "2 3", "9 3 2 3", "4 2", "12 4"][nth % KINDS]
}

/// The mark of a series at a place.
pub(super) fn mark(nth: usize, x: f64, y: f64) -> Markup {
    let class = format!("k{}", nth % KINDS);
    let around = |shape: &str| format!("M{} {}{shape}z", px(x), px(y));
    match nth % KINDS {
        0 => html! { circle class=(class) cx=(px(x)) cy=(px(y)) r="4" {} },
        1 => html! { path class=(class) d=(around("m-4-4h8v8h-8")) {} },
        2 => html! { path class=(class) d=(around("m0-5l5 9h-10")) {} },
        3 => html! { path class=(class) d=(around("m0-5l5 5l-5 5l-5-5")) {} },
        4 => html! { path class=(class) d=(around("m0 5l5-9h-10")) {} },
        _ => html! { path class=(class) d=(around("m-5-2h10v4h-10")) {} },
    }
}

/// The height of a line of the legend.
pub(super) const LINE: f64 = 22.0;

/// What the drawn samples mean, one below the other from `top`.
pub(super) fn legend(top: f64, entries: &[(Markup, &str)]) -> Markup {
    html! {
        @for (nth, (sample, name)) in (0_u32..).zip(entries) {
            @let y = top + LINE * f64::from(nth);
            g transform={ "translate(0 " (px(y)) ")" } {
                (sample)
                text x="36" y="12" { (one_line(name)) }
            }
        }
    }
}

/// How tall the legend is.
pub(super) fn legend_height(entries: usize) -> f64 {
    LINE * f64::from(u32::try_from(entries).unwrap_or(u32::MAX)) + 8.0
}

/// The sample of a filling.
pub(super) fn filled(id: &str, nth: usize) -> Markup {
    html! { rect class="bar-part" fill=(fill(id, nth)) y="1" width="28" height="14" {} }
}

/// The sample of a line with its mark.
pub(super) fn dashed(nth: usize) -> Markup {
    html! {
        path class={ "line k" (nth % KINDS) } stroke-dasharray=(dashes(nth)) d="M0 8H28" {}
        (mark(nth, 14.0, 8.0))
    }
}
