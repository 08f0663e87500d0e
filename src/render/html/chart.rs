//! A chart with what it says: a title, the drawing, and its data where no table of the page has them.

use maud::{Markup, html};

use crate::{doc::Chart, locale::Locale};

use super::{super::one_line, names::Names, svg, table};

/// The drawing can be scrolled with the keyboard where the window is narrower.
pub(super) fn figure(chart: &Chart, names: &mut Names, locale: &Locale) -> Markup {
    let name = names.next_of(&chart.title);
    let opens = locale.text("chart-data");
    let data = names.next_of(&format!("{opens}: {}", name.text));
    html! {
        figure {
            figcaption id=(name.id) { (one_line(&name.text)) }
            div class="scroll" role="region" aria-labelledby=(name.id) tabindex="0" {
                (svg::draw(chart, &name.id, locale))
            }
            @if !chart.repeats_table {
                details {
                    summary { (one_line(&opens)) }
                    (table::table(&chart.table().without_bars(), &data, locale))
                }
            }
        }
    }
}
