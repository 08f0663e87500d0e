//! Tables whose heading comes again on every page, and whose rows are not cut.

use maud::{Markup, html};

use crate::{doc::Table, locale::Locale};

use super::{
    super::{cell, one_line},
    runs,
    widths::{CHARACTER, Need, widths},
};

/// A table across the page. `name` is what programs that read aloud call it.
pub(super) fn table(table: &Table, name: &str, width: u32, locale: &Locale) -> Markup {
    if table.columns.is_empty() {
        return Markup::default();
    }
    let titles: Vec<String> = table.columns.iter().map(|column| cell::heading(column, locale)).collect();
    let columns: Vec<Vec<String>> = (0..table.columns.len()).map(|nth| values(table, nth, locale)).collect();
    let right: Vec<bool> = (0..table.columns.len()).map(|nth| cell::is_figures(table, nth)).collect();
    let needs: Vec<Need> =
        (0..table.columns.len()).map(|nth| Need::of(&titles[nth], &columns[nth], right[nth])).collect();
    let widths = widths(&needs, width);
    html! {
        w:tbl {
            w:tblPr {
                w:tblStyle w:val="PortfolioTable" {}
                w:tblW w:w="5000" w:type="pct" {}
                w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1" {}
                w:tblCaption w:val=(one_line(name)) {}
            }
            w:tblGrid { @for width in &widths { w:gridCol w:w=(width) {} } }
            w:tr {
                w:trPr { w:cantSplit {} w:tblHeader {} }
                @for ((title, width), right) in titles.iter().zip(&widths).zip(&right) { (tc(title, "TableText", *width, *right)) }
            }
            @for row in 0..table.rows.len() {
                w:tr {
                    w:trPr { w:cantSplit {} }
                    @for ((column, width), right) in columns.iter().zip(&widths).zip(&right) {
                        (tc(column.get(row).map_or("", |text| text), style(table, row), *width, *right))
                    }
                }
            }
        }
        // Two tables without a paragraph between them would become one.
        w:p { w:pPr { w:pStyle w:val="AfterTable" {} } }
    }
}

fn values(table: &Table, nth: usize, locale: &Locale) -> Vec<String> {
    (0..table.rows.len()).map(|row| cell::text_at(table, row, nth, locale)).collect()
}

fn style(table: &Table, row: usize) -> &'static str {
    if table.is_sum(row) { "TableSum" } else { "TableText" }
}

fn tc(text: &str, style: &str, width: u32, right: bool) -> Markup {
    html! {
        w:tc {
            w:tcPr { w:tcW w:w=(width) w:type="dxa" {} }
            w:p {
                w:pPr {
                    w:pStyle w:val=(style) {}
                    // Figures keep their distance from texts at the left edge of the next column.
                    @if right { w:ind w:right=(CHARACTER) {} w:jc w:val="right" {} }
                }
                (runs(text))
            }
        }
    }
}
