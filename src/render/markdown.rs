//! GitHub's Markdown, for comments and papers. Bars are left out: the figures say the same.

use std::io::{self, Write};

use crate::{
    doc::{Block, Doc, Explorer, ShownProblem, Table},
    locale::Locale,
    problem::Level,
};

use super::{
    Format, Paths, Screen, cell, clean,
    clean::inert,
    escape::{code, escape},
    problems::address,
};

pub(super) static FORMAT: Format =
    Format { name: "markdown", extensions: &["md"], also: &["txt"], paths: Paths::Portfolio, write };

fn write(doc: &Doc, locale: &Locale, _: &Screen, out: &mut dyn Write) -> io::Result<()> {
    let mut apart = false;
    if !doc.title.is_empty() {
        writeln!(out, "# {}", escape(&doc.title))?;
        apart = true;
    }
    for block in doc.undrawn().filter(|block| !block.is_empty() || matches!(block, Block::Mark(_))) {
        if apart {
            writeln!(out)?;
        }
        apart = true;
        write_block(block, locale, out)?;
    }
    Ok(())
}

fn write_block(block: &Block, locale: &Locale, out: &mut dyn Write) -> io::Result<()> {
    match block {
        Block::Heading(level, text) => {
            writeln!(out, "{} {}", "#".repeat(usize::from(*level).clamp(1, 6)), escape(text))
        }
        Block::Text(text) => writeln!(out, "{}", escape(text)),
        Block::List(items) => items.iter().try_for_each(|item| writeln!(out, "- {}", escape(item))),
        Block::Table(table) | Block::Explorer(Explorer { table, .. }) => {
            write_table(&table.without_bars(), locale, out)
        }
        Block::Chart(chart) => {
            writeln!(out, "{}\n", escape(&chart.title))?;
            write_table(&chart.table().without_bars(), locale, out)
        }
        Block::Problems(all) => all.problems.iter().try_for_each(|problem| write_problem(problem, locale, out)),
        Block::Code(text) => write_code(text, out),
        Block::Folded(summary, inner) => {
            // Without the empty lines what is inside would be taken for HTML.
            writeln!(out, "<details>\n<summary>{}</summary>\n", escape(summary))?;
            write_block(inner, locale, out)?;
            writeln!(out, "\n</details>")
        }
        Block::Mark(mark) => writeln!(out, "<!-- {mark} -->"),
    }
}

fn write_table(table: &Table, locale: &Locale, out: &mut dyn Write) -> io::Result<()> {
    if table.columns.is_empty() {
        return Ok(());
    }
    let headings = table.columns.iter().map(|column| escape(&cell::heading(column, locale)));
    write_row(headings, out)?;
    let rules =
        (0..table.columns.len()).map(|nth| if cell::is_figures(table, nth) { "---:" } else { "---" }.to_owned());
    write_row(rules, out)?;
    for row in 0..table.rows.len() {
        let values = (0..table.columns.len()).map(|nth| match escape(&cell::text_at(table, row, nth, locale)) {
            value if table.is_sum(row) && !value.is_empty() => format!("**{value}**"),
            value => value,
        });
        write_row(values, out)?;
    }
    Ok(())
}

fn write_row(cells: impl Iterator<Item = String>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "| {} |", cells.collect::<Vec<_>>().join(" | "))
}

fn write_problem(problem: &ShownProblem, locale: &Locale, out: &mut dyn Write) -> io::Result<()> {
    let level = locale.text(match problem.level {
        Level::Error => "level-error",
        Level::Warning => "level-warning",
        Level::Note => "level-note",
    });
    let (place, rule) = (code(&address(&problem.spot)), code(problem.rule));
    write!(out, "- {place}: **{}** {rule}: {}", escape(&level), escape(&problem.message))?;
    if let Some(help) = &problem.help {
        write!(out, " ({}: {})", escape(&locale.text("word-help")), escape(help))?;
    }
    writeln!(out)?;
    for (spot, label) in &problem.related {
        writeln!(out, "  - {}: {}", code(&address(spot)), escape(label))?;
    }
    Ok(())
}

/// A fence longer than any in the text, so that the text cannot close it.
fn write_code(text: &str, out: &mut dyn Write) -> io::Result<()> {
    let text = clean(text);
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    writeln!(out, "{fence}")?;
    text.lines().try_for_each(|line| writeln!(out, "{}", inert(line)))?;
    writeln!(out, "{fence}")
}
