//! Two axes with what stands along them.

use maud::{Markup, html};

use crate::{doc::chart::Axis, locale::Locale};

use super::{Scale, WIDTH, px, title, value};

/// The room between the axes, in the drawing.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    pub top: f64,
    pub bottom: f64,
    pub left: f64,
    pub right: f64,
}

/// The height of the room between the axes.
const HEIGHT: f64 = 300.0;

/// What the writing below the axis takes.
const BELOW: f64 = 48.0;

impl Frame {
    /// Below what takes `above`, with room for the title of the axis upwards.
    pub(super) fn below(above: f64) -> Self {
        let top = above + 28.0;
        Self { top, bottom: top + HEIGHT, left: 76.0, right: WIDTH - 36.0 }
    }

    /// The height of a drawing that ends with this.
    pub(super) fn height(&self) -> f64 {
        self.bottom + BELOW
    }

    /// How far from the left a part of the whole is.
    pub(super) fn x(&self, part: f64) -> f64 {
        self.left + (self.right - self.left) * part
    }

    /// How far from above a part of the whole is; parts count from below.
    pub(super) fn y(&self, part: f64) -> f64 {
        self.bottom - (self.bottom - self.top) * part
    }

    /// The axis upwards, with a thin line at each step.
    pub(super) fn upwards(&self, axis: &Axis, scale: &Scale, locale: &Locale) -> Markup {
        html! {
            text class="axis" x="0" y=(px(self.top - 14.0)) { (title(axis, locale)) }
            @for tick in scale.ticks() {
                @let y = px(self.y(scale.at(tick)));
                path class="step" d={ "M" (px(self.left)) " " (y) "H" (px(self.right)) } {}
                text class="end" x=(px(self.left - 8.0)) y=(px(y + 4.0)) { (value(axis, tick, locale)) }
            }
        }
    }

    /// The axis from left to right.
    pub(super) fn onwards(&self, axis: &Axis, scale: &Scale, locale: &Locale) -> Markup {
        html! {
            (self.ground(0.0))
            @for tick in scale.ticks() {
                @let x = px(self.x(scale.at(tick)));
                path class="step" d={ "M" (x) " " (px(self.bottom)) "v6" } {}
                text class="middle" x=(x) y=(px(self.bottom + 20.0)) { (value(axis, tick, locale)) }
            }
            text class="end axis" x=(px(self.right)) y=(px(self.bottom + 42.0)) { (title(axis, locale)) }
        }
    }

    /// A strong line across, at this part of the height.
    pub(super) fn ground(&self, part: f64) -> Markup {
        html! { path class="ground" d={ "M" (px(self.left)) " " (px(self.y(part))) "H" (px(self.right)) } {} }
    }
}
