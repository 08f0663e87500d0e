//! For the terminal: headings, wrapped paragraphs, and tables that fit the screen.
//!
//! Every text passes `clean` on its way. Where the result is no terminal nothing is cut, wrapped or left
//! out, so that `grep` and files get everything.

use std::io::{self, Write};

use crate::{
    doc::{Block, Doc, Explorer, Table},
    locale::Locale,
};

use super::{
    Format, Paths, Screen, clean,
    clean::{inert, one_line},
    grid, line, problems,
};

pub(super) static FORMAT: Format =
    Format { name: "table", extensions: &["txt"], also: &["log"], paths: Paths::Portfolio, write };

/// The widest paragraph: longer lines are hard to read, however wide the screen.
const PARAGRAPH: usize = 100;

fn write(doc: &Doc, locale: &Locale, screen: &Screen, out: &mut dyn Write) -> io::Result<()> {
    let mut sheet = Sheet { screen, out };
    let title = one_line(&doc.title);
    if !title.is_empty() {
        sheet.heading(&title, Some('═'))?;
    }
    let mut apart = !title.is_empty();
    for block in doc.undrawn().filter(|block| !block.is_empty()) {
        if apart {
            sheet.line("")?;
        }
        apart = !matches!(block, Block::Heading(..));
        sheet.block(block, locale)?;
    }
    Ok(())
}

/// Lines of text on their way out.
struct Sheet<'a> {
    screen: &'a Screen,
    out: &'a mut dyn Write,
}

impl Sheet<'_> {
    fn block(&mut self, block: &Block, locale: &Locale) -> io::Result<()> {
        match block {
            Block::Heading(level, text) => self.heading(&one_line(text), (*level <= 2).then_some('─')),
            Block::Text(text) => self.paragraph(text, "", ""),
            Block::List(items) => items.iter().try_for_each(|item| self.paragraph(item, "- ", "  ")),
            Block::Table(table) | Block::Explorer(Explorer { table, .. }) => self.table(table, locale),
            Block::Chart(chart) => {
                self.paragraph(&chart.title, "", "")?;
                self.line("")?;
                self.table(&chart.table(), locale)
            }
            Block::Problems(all) => problems::write(&all.problems, locale, self.screen, self.out),
            Block::Code(code) => code.lines().try_for_each(|text| self.line(&format!("    {}", clean(text)))),
            Block::Folded(summary, inner) => {
                self.heading(&one_line(summary), None)?;
                self.block(inner, locale)
            }
            Block::Mark(_) => Ok(()),
        }
    }

    fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{}", inert(text.trim_end()))
    }

    fn bold(&mut self, text: &str) -> io::Result<()> {
        if self.screen.color {
            writeln!(self.out, "\u{1b}[1m{}\u{1b}[0m", inert(text.trim_end()))
        } else {
            self.line(text)
        }
    }

    fn heading(&mut self, text: &str, rule: Option<char>) -> io::Result<()> {
        let lines = line::wrap(text, self.screen.width.map(usize::from));
        let widest = lines.iter().map(|text| line::width(text)).max().unwrap_or(0);
        let room = self.screen.width.map_or(widest, usize::from);
        lines.iter().try_for_each(|text| self.bold(text))?;
        rule.map_or(Ok(()), |rule| self.line(&rule.to_string().repeat(widest.min(room))))
    }

    fn table(&mut self, table: &Table, locale: &Locale) -> io::Result<()> {
        grid::lines(table, locale, self.screen.width.map(usize::from))
            .iter()
            .try_for_each(|row| if row.stands_out { self.bold(&row.text) } else { self.line(&row.text) })
    }

    /// Each line of the text becomes a paragraph: `first` stands before the first line on the screen, `then` before others.
    fn paragraph(&mut self, text: &str, first: &str, then: &str) -> io::Result<()> {
        let room = self.screen.width.map(|width| usize::from(width).min(PARAGRAPH).saturating_sub(then.len()).max(1));
        let text = clean(text);
        let lines = text.lines().flat_map(|part| line::wrap(part, room));
        for (nth, text) in lines.enumerate() {
            let before = if nth == 0 { first } else { then };
            self.line(&format!("{before}{text}"))?;
        }
        Ok(())
    }
}
