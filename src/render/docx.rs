//! A document of Word, for papers that go on into a case system: real headings, lists and tables in styles that a
//! template can replace.

use std::io::{self, Write};

use maud::{Markup, html};

use crate::{
    doc::{Block, Doc},
    locale::Locale,
};

use super::{
    Format, Paths, Screen, clean,
    outline::{Outline, title},
    page::is_wide,
};

mod package;
mod problem;
mod table;
mod widths;

pub(super) static FORMAT: Format =
    Format { name: "docx", extensions: &["docx"], also: &[], paths: Paths::Portfolio, write };

fn write(doc: &Doc, locale: &Locale, _: &Screen, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(&package::pack(title(doc), locale.language(), &body(doc, locale))?)
}

/// Width and height of A4, and the margin on every side. In twentieths of a point.
const A4: (u32, u32) = (11_906, 16_838);
const MARGIN: u32 = 1134;

fn body(doc: &Doc, locale: &Locale) -> Markup {
    let wide = is_wide(doc);
    let (width, height) = if wide { (A4.1, A4.0) } else { A4 };
    let mut outline = Outline::new();
    let mut heading = title(doc);
    let blocks = doc.undrawn().filter(|block| !block.is_empty()).map(|block| match block {
        Block::Heading(level, text) => {
            heading = text;
            // The title has a style of its own, so that the headings right under it are the first.
            paragraph(&format!("Heading{}", outline.level(*level) - 1), &runs(text))
        }
        Block::Text(text) => paragraph("BodyText", &runs(text)),
        Block::List(items) => html! { @for item in items { (paragraph("ListBullet", &runs(item))) } },
        Block::Table(shown) => table::table(&shown.without_bars(), heading, width - 2 * MARGIN, locale),
        Block::Chart(chart) => html! {
            (paragraph("Caption", &runs(&chart.title)))
            (table::table(&chart.table().without_bars(), &chart.title, width - 2 * MARGIN, locale))
        },
        Block::Problems(list) => problem::list(list, locale),
        Block::Code(text) => html! { @for line in clean(text).lines() { (paragraph("Code", &run(line))) } },
    });
    html! {
        (paragraph("Title", &runs(title(doc))))
        @for block in blocks { (block) }
        w:sectPr {
            w:pgSz w:w=(width) w:h=(height) w:orient=[wide.then_some("landscape")] {}
            w:pgMar w:top=(MARGIN) w:right=(MARGIN) w:bottom=(MARGIN) w:left=(MARGIN) w:header="567" w:footer="567" w:gutter="0" {}
        }
    }
}

fn paragraph(style: &str, runs: &Markup) -> Markup {
    html! { w:p { w:pPr { w:pStyle w:val=(style) {} } (runs) } }
}

/// A text whose lines stay lines.
fn runs(text: &str) -> Markup {
    let text = clean(text);
    html! {
        @for (nth, line) in text.lines().enumerate() {
            @if nth > 0 { w:r { w:br {} } }
            (run(line))
        }
    }
}

/// A clean text on one line.
fn run(text: &str) -> Markup {
    html! { w:r { w:t xml:space="preserve" { (text) } } }
}

/// A clean text on one line, in letters of this style.
fn styled(style: &str, text: &str) -> Markup {
    html! { w:r { w:rPr { w:rStyle w:val=(style) {} } w:t xml:space="preserve" { (text) } } }
}

#[cfg(test)]
mod tests;
