//! A document of Word, for papers that go on into a case system: real headings, lists and tables in styles that a
//! template can replace.

use std::io::{self, Write};

use maud::{Markup, html};

use crate::{
    doc::{Block, Doc, Explorer, Table},
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
    let mut page = Page { outline: Outline::new(), heading: title(doc).to_owned(), width: width - 2 * MARGIN, locale };
    let blocks = doc.undrawn().filter(|block| !block.is_empty()).map(|block| page.block(block));
    html! {
        (paragraph("Title", &runs(title(doc))))
        @for block in blocks { (block) }
        w:sectPr {
            w:pgSz w:w=(width) w:h=(height) w:orient=[wide.then_some("landscape")] {}
            w:pgMar w:top=(MARGIN) w:right=(MARGIN) w:bottom=(MARGIN) w:left=(MARGIN) w:header="567" w:footer="567" w:gutter="0" {}
        }
    }
}

/// What is known of the pages so far.
struct Page<'p> {
    outline: Outline,
    heading: String,
    /// Between the margins.
    width: u32,
    locale: &'p Locale,
}

impl Page<'_> {
    fn block(&mut self, block: &Block) -> Markup {
        match block {
            Block::Heading(level, text) => {
                text.clone_into(&mut self.heading);
                // The title has a style of its own, so that the headings right under it are the first.
                paragraph(&format!("Heading{}", self.outline.level(*level) - 1), &runs(text))
            }
            Block::Text(text) => paragraph("BodyText", &runs(text)),
            Block::List(items) => html! { @for item in items { (paragraph("ListBullet", &runs(item))) } },
            Block::Table(table) | Block::Explorer(Explorer { table, .. }) => self.table(table, &self.heading),
            Block::Chart(chart) => html! {
                (paragraph("Caption", &runs(&chart.title)))
                (self.table(&chart.table(), &chart.title))
            },
            Block::Problems(list) => problem::list(list, self.locale),
            Block::Code(text) => html! { @for line in clean(text).lines() { (paragraph("Code", &run(line))) } },
            // On paper nothing is folded.
            Block::Folded(summary, inner) => html! { (paragraph("Caption", &runs(summary))) (self.block(inner)) },
            Block::Mark(_) => Markup::default(),
        }
    }

    fn table(&self, shown: &Table, name: &str) -> Markup {
        table::table(&shown.without_bars(), name, self.width, self.locale)
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
