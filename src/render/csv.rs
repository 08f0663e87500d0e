//! Tables for spreadsheets: what Excel in the reader's language opens right with a double click.
//!
//! Bokmål and nynorsk: `;` between values, decimal comma, line ends and byte-order mark as Excel writes them. English: `,`
//! and a decimal point. Only tables and problems are written. One alone stands without a heading; of several, each has the heading above
//! it as a line of its own, and an empty line follows it. Money is in whole units and the currency in the title.

use std::io::{self, Write};

use ::csv::{Terminator, WriterBuilder};

use crate::{
    doc::{Block, Cell, Doc, Explorer, ShownProblem, Table},
    locale::Locale,
    model::Language,
};

use super::{Format, Paths, Screen, cell, one_line, problem_table::problem_table};

pub(super) static FORMAT: Format =
    Format { name: "csv", extensions: &["csv"], also: &["txt"], paths: Paths::Portfolio, write };

fn write(doc: &Doc, locale: &Locale, _: &Screen, out: &mut dyn Write) -> io::Result<()> {
    let dialect = Dialect::of(locale.language());
    out.write_all(dialect.mark.as_bytes())?;
    let is_table = |block: &&Block| matches!(block.laid_open(), Block::Table(_) | Block::Explorer(_) | Block::Chart(_));
    let several = doc.undrawn().filter(is_table).count() > 1;
    let mut heading = &doc.title;
    let mut apart = "";
    for block in doc.undrawn() {
        let (name, table) = match block.laid_open() {
            Block::Heading(_, text) => {
                heading = text;
                continue;
            }
            Block::Table(table) | Block::Explorer(Explorer { table, .. }) => {
                (several.then_some(heading), table.without_bars())
            }
            Block::Chart(chart) => (several.then_some(&chart.title), chart.table().without_bars()),
            Block::Problems(all) => (None, problems(&all.problems)),
            Block::Text(_) | Block::List(_) | Block::Code(_) | Block::Folded(..) | Block::Mark(_) => continue,
        };
        out.write_all(apart.as_bytes())?;
        write_table(name, &table, locale, &dialect, out)?;
        apart = dialect.line_end;
    }
    Ok(())
}

/// Problems as rows. The headings are those of the JSON: whoever asks for this will not read it but reckon with it.
fn problems(problems: &[ShownProblem]) -> Table {
    let titles = ["file", "line", "column", "level", "rule", "message", "help"].map(str::to_owned);
    problem_table(problems, titles, |level| level.name().to_owned())
}

/// What differs between the languages of Excel.
struct Dialect {
    mark: &'static str,
    separator: u8,
    decimal: char,
    line_end: &'static str,
}

impl Dialect {
    const fn of(language: Language) -> Self {
        match language {
            Language::Nb | Language::Nn => Self { mark: "\u{feff}", separator: b';', decimal: ',', line_end: "\r\n" },
            Language::En => Self { mark: "", separator: b',', decimal: '.', line_end: "\n" },
        }
    }

    /// A number without grouping, with as many decimals as it has, but not more than six.
    fn number(&self, value: f64) -> String {
        if !value.is_finite() {
            return String::new();
        }
        let text = format!("{value:.6}");
        let text = text.trim_end_matches('0').trim_end_matches('.');
        if text == "-0" { "0".to_owned() } else { text.replace('.', &self.decimal.to_string()) }
    }

    fn value(&self, cell: &Cell) -> String {
        match cell {
            Cell::Empty => String::new(),
            Cell::Text(text) => guarded(text),
            Cell::Count(number) | Cell::Year(number) | Cell::Money(number) => number.to_string(),
            Cell::Number(number, _) | Cell::Share(number) | Cell::Points(number) | Cell::Bar(number) => {
                self.number(*number)
            }
            Cell::Date(date) => date.to_string(),
        }
    }
}

fn write_table(
    heading: Option<&String>,
    table: &Table,
    locale: &Locale,
    dialect: &Dialect,
    out: &mut dyn Write,
) -> io::Result<()> {
    let terminator = if dialect.line_end == "\n" { Terminator::Any(b'\n') } else { Terminator::CRLF };
    let mut lines =
        WriterBuilder::new().delimiter(dialect.separator).terminator(terminator).flexible(true).from_writer(out);
    if let Some(heading) = heading {
        lines.write_record([guarded(heading)])?;
    }
    if table.columns.is_empty() {
        return lines.flush();
    }
    lines.write_record(
        table.columns.iter().enumerate().map(|(nth, column)| guarded(&cell::whole_heading(table, nth, column, locale))),
    )?;
    for row in &table.rows {
        let values =
            (0..table.columns.len()).map(|nth| row.get(nth).map_or_else(String::new, |cell| dialect.value(cell)));
        lines.write_record(values)?;
    }
    lines.flush()
}

/// A text that no spreadsheet takes for a formula, and no build server for a command: with an apostrophe before it if need
/// be, which also stands before texts such as `- point`. On one line, so that a line of the file is a row of the table.
fn guarded(text: &str) -> String {
    let shown = one_line(text);
    let inner = text.trim_start_matches(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '\''));
    let acts = inner.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
        || text.starts_with(['\t', '\r'])
        || inner.starts_with("::");
    if acts { format!("'{shown}") } else { shown.into_owned() }
}

#[cfg(test)]
mod tests;
