//! Texts on a sheet: one below the other, in a column that is wide enough to read.

use rust_xlsxwriter::{Format, Worksheet, XlsxError};

use super::{height, table::safe};

/// A text and what it is.
pub(super) enum Line<'d> {
    Title(&'d str),
    Heading(&'d str),
    Text(&'d str),
    Item(&'d str),
    Code(&'d str),
}

/// Characters of the one column.
const WIDTH: u16 = 100;

/// Writes all lines into the first column.
pub(super) fn write(lines: &[Line<'_>], sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let plain = Format::new().set_text_wrap();
    let title = plain.clone().set_bold().set_font_size(16);
    let heading = plain.clone().set_bold().set_font_size(12);
    let item = plain.clone().set_indent(1);
    let code = plain.clone().set_font_name("Consolas");
    sheet.set_column_width(0, f64::from(WIDTH))?.set_paper_size(A4).set_print_fit_to_pages(1, 0);
    for (row, line) in (0..).zip(lines) {
        // What fits in the column, and the height of a line in points.
        let (text, format, room, line) = match line {
            Line::Title(text) => (text, &title, WIDTH * 2 / 3, 21.0),
            Line::Heading(text) => (text, &heading, WIDTH * 4 / 5, 16.0),
            Line::Text(text) => (text, &plain, WIDTH, height::LINE),
            Line::Item(text) => (text, &item, WIDTH - 2, height::LINE),
            Line::Code(text) => (text, &code, WIDTH * 4 / 5, height::LINE),
        };
        let (text, format) = safe(text, format);
        height::set(sheet, row, height::lines(&text, room.into()), line)?;
        sheet.write_string_with_format(row, 0, text, &format)?;
    }
    Ok(())
}

/// The number of the paper.
pub(super) const A4: u8 = 9;
