//! A workbook: texts on the first sheet, then a sheet for each table, with real numbers and dates.
//!
//! A text is always written as a text, never as a formula or a link, whatever it begins with.

use std::io::{self, Write};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use crate::{
    doc::{Block, Doc, Explorer, ProblemList, Table},
    locale::{Locale, capitalised},
};

use super::{Format, Paths, Screen, one_line, outline::title, problem_table::problem_table};

use self::{names::Names, text::Line};

mod chart;
mod height;
mod names;
mod table;
mod text;

pub(super) static FORMAT: Format =
    Format { name: "xlsx", extensions: &["xlsx"], also: &[], paths: Paths::Portfolio, write };

fn write(doc: &Doc, locale: &Locale, _: &Screen, out: &mut dyn Write) -> io::Result<()> {
    let bytes = workbook(doc, locale).and_then(|mut workbook| workbook.save_to_buffer()).map_err(io::Error::other)?;
    out.write_all(&bytes)
}

fn workbook(doc: &Doc, locale: &Locale) -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    // The same day as that of the parts of the file: the library would ask the clock.
    let day = ExcelDateTime::from_ymd(1980, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_title(one_line(title(doc))).set_creation_datetime(&day));

    let mut names = Names::new();
    text::write(&lines(doc), workbook.add_worksheet().set_name(names.name(&locale.text("sheet-text")))?)?;
    let mut heading = title(doc);
    for block in &doc.blocks {
        if let Block::Heading(_, text) = block {
            heading = text;
            continue;
        }
        let heading = if let Block::Folded(summary, _) = block { summary } else { heading };
        match block.laid_open() {
            Block::Table(shown) | Block::Explorer(Explorer { table: shown, .. }) => {
                let sheet = workbook.add_worksheet().set_name(names.name(heading))?;
                table::write(&shown.without_bars(), locale, sheet)?;
            }
            Block::Chart(shown) => {
                let sheet = workbook.add_worksheet().set_name(names.name(&shown.title))?;
                chart::write(shown, locale, sheet)?;
            }
            Block::Problems(list) if !list.problems.is_empty() => {
                let name = if list.accepted { heading } else { &*locale.text("sheet-problems") };
                table::write(&problems(list, locale), locale, workbook.add_worksheet().set_name(names.name(name))?)?;
            }
            Block::Heading(..)
            | Block::Text(_)
            | Block::List(_)
            | Block::Code(_)
            | Block::Problems(_)
            | Block::Folded(..)
            | Block::Mark(_) => {}
        }
    }
    Ok(workbook)
}

/// What stands on the first sheet.
fn lines(doc: &Doc) -> Vec<Line<'_>> {
    [Line::Title(title(doc))].into_iter().chain(doc.blocks.iter().flat_map(lines_of)).collect()
}

fn lines_of(block: &Block) -> Vec<Line<'_>> {
    match block {
        Block::Heading(_, text) => vec![Line::Heading(text)],
        Block::Text(text) => vec![Line::Text(text)],
        Block::List(items) => items.iter().map(|item| Line::Item(item)).collect(),
        Block::Code(text) => text.lines().map(Line::Code).collect(),
        Block::Folded(summary, inner) => match lines_of(inner) {
            inner if inner.is_empty() => inner,
            inner => [Line::Heading(summary)].into_iter().chain(inner).collect(),
        },
        Block::Table(_) | Block::Chart(_) | Block::Explorer(_) | Block::Problems(_) | Block::Mark(_) => Vec::new(),
    }
}

/// Problems as rows, to be sorted and given out.
fn problems(list: &ProblemList, locale: &Locale) -> Table {
    let own =
        ["file", "line", "column", "level", "rule", "message"].map(|what| locale.text(&format!("problem-{what}")));
    let [file, line, column, level, rule, message] = own;
    let titles = [file, line, column, level, rule, message, capitalised(&locale.text("word-help"))];
    problem_table(&list.problems, titles, |level| locale.text(&format!("level-{}", level.name())))
}

#[cfg(test)]
mod tests;
