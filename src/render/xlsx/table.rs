//! A table on a sheet of its own.

use rust_xlsxwriter::{Color, ExcelDateTime, Format, FormatAlign, FormatBorder, Worksheet, XlsxError};

use crate::{
    doc::{Cell, Column, Table},
    locale::Locale,
    model::Language,
};

use super::{
    super::{cell, clean, line, one_line},
    height::{self, lines},
    text::A4,
};

/// Room in a column, in characters. Longer texts are wrapped.
const NARROWEST: usize = 8;
const WIDEST: usize = 48;

/// More characters than this do not fit across A4 upright in letters that can be read.
const UPRIGHT: u16 = 100;

/// Room for the button of the filter beside a heading.
const BUTTON: usize = 3;

/// Excel has no room for more in a cell, in UTF-16 units.
const LONGEST: usize = 32_767;

/// Writes the table with a heading that stays in sight, and a filter.
pub(super) fn write(table: &Table, locale: &Locale, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let Some(last_column) = table.columns.len().checked_sub(1).and_then(|last| u16::try_from(last).ok()) else {
        return Ok(());
    };
    let last_row = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    let mut widths = Vec::new();
    let mut heading_lines = 1;
    for (nth, (at, column)) in (0..).zip(&table.columns).enumerate() {
        let title = cell::whole_heading(table, nth, column, locale);
        let (text, format) = safe(&title, &heading_format(cell::is_figures(table, nth)));
        sheet.write_string_with_format(0, at, text, &format)?;
        let width = width(table, nth, column, &title, locale);
        sheet.set_column_width(at, f64::from(width))?;
        heading_lines = heading_lines.max(lines(&title, usize::from(width).saturating_sub(BUTTON)));
        widths.push(width);
    }
    height::set(sheet, 0, heading_lines, height::LINE)?;
    for (at, row) in (1..).zip(&table.rows) {
        let is_sum = usize::try_from(at).is_ok_and(|at| table.is_sum(at - 1));
        for (column, value) in (0..=last_column).zip(row) {
            let format = if is_sum { sum_format(value, locale.language()) } else { format(value, locale.language()) };
            write_cell(value, &format, (at, column), locale, sheet)?;
        }
        let texts = row
            .iter()
            .zip(&widths)
            .map(|(value, width)| if let Cell::Text(text) = value { lines(text, usize::from(*width)) } else { 1 });
        height::set(sheet, at, texts.max().unwrap_or(1), height::LINE)?;
    }
    sheet.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?.set_paper_size(A4).set_print_fit_to_pages(1, 0);
    // Sums stay where they are when the rows are sorted.
    let last_filtered = last_row.saturating_sub(u32::try_from(table.sums).unwrap_or(u32::MAX));
    if last_filtered > 0 {
        sheet.autofilter(0, 0, last_filtered, last_column)?;
    }
    if widths.iter().sum::<u16>() > UPRIGHT {
        sheet.set_landscape();
    }
    Ok(())
}

fn write_cell(
    value: &Cell,
    format: &Format,
    (row, column): (u32, u16),
    locale: &Locale,
    sheet: &mut Worksheet,
) -> Result<(), XlsxError> {
    #[expect(clippy::cast_precision_loss, reason = "spreadsheets have no other numbers")]
    let number = match value {
        Cell::Empty => return sheet.write_blank(row, column, format).map(|_| ()),
        Cell::Text(text) => return write_text(text, format, row, column, sheet),
        Cell::Date(date) => {
            let parts = (u16::try_from(date.year()), u8::try_from(date.month()), u8::try_from(date.day()));
            let known = match parts {
                (Ok(year), Ok(month), Ok(day)) => ExcelDateTime::from_ymd(year, month, day).ok(),
                _ => None,
            };
            // Days before 1900 are no dates to Excel.
            return match known {
                Some(known) => sheet.write_datetime_with_format(row, column, &known, format).map(|_| ()),
                None => write_text(&locale.date(*date), format, row, column, sheet),
            };
        }
        Cell::Count(number) | Cell::Year(number) | Cell::Money(number) => *number as f64,
        Cell::Number(number, _) | Cell::Share(number) | Cell::Points(number) | Cell::Bar(number) => *number,
    };
    if number.is_finite() {
        sheet.write_number_with_format(row, column, number, format)?;
    }
    Ok(())
}

fn write_text(text: &str, format: &Format, row: u32, column: u16, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let (text, format) = safe(text, format);
    sheet.write_string_with_format(row, column, text, &format)?;
    Ok(())
}

/// How a value is shown.
fn format(value: &Cell, language: Language) -> Format {
    let format = Format::new().set_align(FormatAlign::Top);
    match code(value, language) {
        Some(code) => format.set_num_format(code),
        None => format.set_text_wrap(),
    }
}

fn sum_format(value: &Cell, language: Language) -> Format {
    format(value, language).set_bold().set_border_top(FormatBorder::Thin)
}

/// How a number is shown. The codes are those of the file format; Excel shows them in the way of the reader's machine, in
/// Norwegian with a blank between thousands.
pub(super) fn code(value: &Cell, language: Language) -> Option<String> {
    Some(match value {
        Cell::Empty | Cell::Text(_) => return None,
        Cell::Count(_) | Cell::Money(_) | Cell::Number(_, 0) => "#,##0".to_owned(),
        Cell::Year(_) | Cell::Points(_) => "0".to_owned(),
        Cell::Number(_, decimals) => format!("#,##0.{}", "0".repeat(usize::from(*decimals))),
        Cell::Share(share) if cell::share_decimals(*share) > 0 => "0.0%".to_owned(),
        Cell::Share(_) | Cell::Bar(_) => "0%".to_owned(),
        Cell::Date(_) => match language {
            Language::Nb | Language::Nn => "dd\\.mm\\.yyyy".to_owned(),
            Language::En => "d mmm yyyy".to_owned(),
        },
    })
}

fn heading_format(is_figures: bool) -> Format {
    let side = if is_figures { FormatAlign::Right } else { FormatAlign::Left };
    let format = Format::new().set_bold().set_text_wrap().set_align(side).set_align(FormatAlign::Bottom);
    format.set_background_color(Color::RGB(0xf2_f4f6)).set_border_bottom(FormatBorder::Thin)
}

/// As wide as the values need, within reason.
fn width(table: &Table, nth: usize, column: &Column, title: &str, locale: &Locale) -> u16 {
    let whole = Column::new("");
    let values = table
        .rows
        .iter()
        .filter_map(|row| row.get(nth))
        .map(|value| line::width(&one_line(&cell::text(value, &whole, locale))));
    let titled = if column.title.is_empty() { 0 } else { line::longest_word(title) + BUTTON };
    let needed = values.chain([titled]).max().unwrap_or(0) + 2;
    let least = if column.title.is_empty() { 0 } else { NARROWEST };
    u16::try_from(needed.clamp(least, WIDEST)).unwrap_or(0)
}

/// A text as people see it, and a format that keeps it a text when somebody edits the cell.
pub(super) fn safe(text: &str, format: &Format) -> (String, Format) {
    let text = clean(text);
    let acts = text.trim_start().starts_with(['=', '+', '-', '@']);
    let format = if acts { format.clone().set_quote_prefix() } else { format.clone() };
    let mut room = LONGEST;
    let fits = |c: &char| {
        let left = room.checked_sub(c.len_utf16());
        room = left.unwrap_or(0);
        left.is_some()
    };
    (text.chars().take_while(fits).collect(), format)
}
