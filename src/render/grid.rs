//! A table as lines of text: no frame, a thin rule below the heading, figures at the right edge of their column.

use comfy_table::{CellAlignment, ColumnConstraint, LineStyle, Table as Comfy, TableStyle, Width};

use crate::{
    doc::{Cell, Column, Table},
    locale::Locale,
};

use super::{
    cell,
    clean::one_line,
    fit::{self, GAP, Layout, Need},
    line,
};

/// A line of a table.
pub(super) struct GridLine {
    /// What stands in it.
    pub text: String,
    /// Whether it belongs to the heading or is a sum.
    pub stands_out: bool,
}

const STYLE: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─'));

/// Length of a bar.
const BAR: u8 = 8;

/// Longer texts are cut on any screen and in files too: nobody reads them in a table, and `comfy_table` counts in `u16`.
const LONGEST: usize = 20_000;

/// Lays the table out in so much room; `None` is as much as it needs.
pub(super) fn lines(table: &Table, locale: &Locale, room: Option<usize>) -> Vec<GridLine> {
    if table.columns.is_empty() {
        return Vec::new();
    }
    let columns: Vec<Shown> =
        table.columns.iter().enumerate().map(|(nth, column)| shown(table, nth, column, locale)).collect();
    let needs: Vec<Need> = columns.iter().map(|column| column.need).collect();
    draw(&columns, table, &fit::fit(&needs, room))
}

/// A column with its values in words and figures.
struct Shown {
    heading: String,
    need: Need,
    right: bool,
    cells: Vec<ShownCell>,
}

#[derive(Default)]
struct ShownCell {
    text: String,
    bar: Option<String>,
    is_text: bool,
}

fn shown(table: &Table, nth: usize, column: &Column, locale: &Locale) -> Shown {
    let heading = line::cut(&one_line(&cell::heading(column, locale)), LONGEST).into_owned();
    let cells: Vec<ShownCell> = (0..table.rows.len()).map(|row| shown_cell(table, row, nth, locale)).collect();
    let mut need = Need {
        fit: column.fit,
        heading: line::width(&heading),
        word: line::longest_word(&heading),
        text: 0,
        figure: 0,
        figure_with_bar: 0,
    };
    let has_bars = cells.iter().any(|cell| cell.bar.is_some());
    for cell in &cells {
        let width = line::width(&cell.text);
        let most = if cell.is_text { &mut need.text } else { &mut need.figure };
        *most = width.max(*most);
    }
    need.figure_with_bar = need.figure + if has_bars { 1 + usize::from(BAR) } else { 0 };
    Shown { heading, need, right: cell::is_figures(table, nth), cells }
}

fn shown_cell(table: &Table, row: usize, nth: usize, locale: &Locale) -> ShownCell {
    let value = table.cell(row, nth);
    if let Cell::Bar(share) = value
        && share.is_finite()
    {
        return ShownCell { text: bar(*share), ..ShownCell::default() };
    }
    let text = line::cut(&one_line(&cell::text_at(table, row, nth, locale)), LONGEST).into_owned();
    let bar = if let Cell::Points(points) = value
        && points.is_finite()
    {
        Some(bar(points / 100.0))
    } else {
        None
    };
    ShownCell { text, bar, is_text: matches!(value, Cell::Text(_)) }
}

/// A part of a whole, drawn; the end is drawn too, so that it says the same without colour.
fn bar(share: f64) -> String {
    let filled = share.clamp(0.0, 1.0) * f64::from(BAR);
    (0..BAR).map(|nth| if filled >= f64::from(nth) + 0.5 { '█' } else { '░' }).collect()
}

fn draw(columns: &[Shown], table: &Table, layout: &Layout) -> Vec<GridLine> {
    let visible: Vec<(&Shown, usize)> =
        layout.columns.iter().filter_map(|&(nth, width)| Some((columns.get(nth)?, width))).collect();
    let mut comfy = Comfy::new();
    comfy.load_style(STYLE);
    let headings: Vec<Vec<String>> =
        visible.iter().map(|(column, width)| wrapped_heading(&column.heading, *width)).collect();
    let heading_lines = headings.iter().map(Vec::len).max().unwrap_or(1);
    // The words stand on the rule, near the values they are about.
    let above = |lines: &Vec<String>| "\n".repeat(heading_lines - lines.len());
    let headings: Vec<String> = headings.iter().map(|lines| above(lines) + &lines.join("\n")).collect();
    comfy.set_header(headings);
    for row in 0..table.rows.len() {
        comfy.add_row(visible.iter().map(|(column, width)| body(column, row, *width, layout.bars)).collect::<Vec<_>>());
    }
    for (nth, (column, width)) in visible.iter().enumerate() {
        let Some(settings) = comfy.column_mut(nth) else {
            continue;
        };
        let gap = if nth + 1 < visible.len() { GAP } else { 0 };
        settings.set_padding((0, narrow(gap)));
        settings.set_constraint(ColumnConstraint::Absolute(Width::Fixed(narrow(*width + gap))));
        settings.set_cell_alignment(if column.right { CellAlignment::Right } else { CellAlignment::Left });
    }
    // Below the heading and its rule there is a line for each row.
    let is_sum = |line: usize| line.checked_sub(heading_lines + 1).is_some_and(|row| table.is_sum(row));
    let stands_out = |line: usize| line < heading_lines || is_sum(line);
    comfy
        .lines()
        .enumerate()
        .map(|(nth, text)| GridLine { text: text.trim_end().to_owned(), stands_out: stands_out(nth) })
        .collect()
}

fn wrapped_heading(heading: &str, width: usize) -> Vec<String> {
    line::wrap(heading, Some(width)).iter().map(|text| line::cut(text, width).into_owned()).collect()
}

fn body(column: &Shown, row: usize, width: usize, bars: bool) -> String {
    let Some(cell) = column.cells.get(row) else {
        return String::new();
    };
    if cell.is_text {
        return line::cut(&cell.text, width).into_owned();
    }
    let extra = column.need.figure_with_bar - column.need.figure;
    if !bars || extra == 0 {
        return cell.text.clone();
    }
    // Figures stay below each other whether they have a bar or not.
    let before = column.need.figure.saturating_sub(line::width(&cell.text));
    let bar = cell.bar.clone().unwrap_or_else(|| " ".repeat(extra - 1));
    format!("{}{} {bar}", " ".repeat(before), cell.text)
}

fn narrow(width: usize) -> u16 {
    u16::try_from(width).unwrap_or(u16::MAX)
}
