//! How tall rows are. Excel finds out by itself; other programs would show wrapped texts on top of each other.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::super::{clean, line};

/// The height of a line in letters of the usual size, in points.
pub(super) const LINE: f64 = 15.0;

/// Excel has no taller rows.
const TALLEST: f64 = 409.0;

/// How many lines a text takes in a column of this many characters.
pub(super) fn lines(text: &str, width: usize) -> usize {
    let width = width.max(1);
    let broken = |part: &str| line::width(part).div_ceil(width).max(1);
    clean(text).split('\n').flat_map(|part| line::wrap(part, Some(width))).map(|part| broken(&part)).sum()
}

/// Makes a row as tall as so many lines of this height need. One line needs nothing.
pub(super) fn set(sheet: &mut Worksheet, row: u32, lines: usize, line: f64) -> Result<(), XlsxError> {
    if lines > 1 {
        sheet.set_row_height(row, (u32::try_from(lines).map_or(TALLEST, f64::from) * line).min(TALLEST))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrapped_texts_make_rows_taller() {
        let cases = [("", 1), ("en to", 1), ("en to tre", 2), ("en\nto", 2), ("etlangtordsomikkefår plass", 4)];
        for (text, expected) in cases {
            assert_eq!(lines(text, 8), expected, "{text}");
        }
        assert_eq!(lines("abc", 0), 3);
    }
}
