//! Points on two axes. Those that the title is about are large and show their mark.

use maud::{Markup, html};

use crate::{
    doc::chart::{Dot, Scatter},
    locale::Locale,
};

use super::{super::super::one_line, Drawing, Scale, frame::Frame, px, value};

pub(super) fn draw(plot: &Scatter, locale: &Locale) -> Drawing {
    let frame = Frame::below(0.0);
    let x = Scale::new(&plot.x, plot.dots.iter().map(|dot| dot.x));
    let y = Scale::new(&plot.y, plot.dots.iter().map(|dot| dot.y));
    let dot = |dot: &Dot| -> Markup {
        let (at_x, at_y) = (px(frame.x(x.at(dot.x))), px(frame.y(y.at(dot.y))));
        let told =
            format!("{} {}: {}, {}", dot.mark, dot.label, value(&plot.x, dot.x, locale), value(&plot.y, dot.y, locale));
        html! {
            g {
                title { (one_line(&told)) }
                @if dot.stands_out {
                    circle class="dot" cx=(at_x) cy=(at_y) r="11" {}
                    text class="middle mark" x=(at_x) y=(px(at_y + 4.0)) { (one_line(&dot.mark)) }
                } @else {
                    circle class="small dot" cx=(at_x) cy=(at_y) r="4" {}
                }
            }
        }
    };
    // What is drawn last is on top.
    let known = plot.dots.iter().filter(|dot| dot.x.is_finite() && dot.y.is_finite());
    let contents = html! {
        (frame.upwards(&plot.y, &y, locale))
        (frame.onwards(&plot.x, &x, locale))
        @for shown in known.rev() { (dot(shown)) }
    };
    Drawing { height: frame.height(), contents }
}
