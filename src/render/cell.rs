//! Values as people read them, for the formats that people read.

use crate::{
    doc::{Cell, Column, MoneyScale, Table},
    locale::Locale,
};

/// What stands in a cell where nothing is known or nothing applies.
pub(super) const NOTHING: &str = "–";

/// A value in words and figures; texts are not escaped yet.
pub(super) fn text(cell: &Cell, column: &Column, locale: &Locale) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Count(count) => locale.count(*count),
        Cell::Year(year) => year.to_string(),
        Cell::Money(money) => match column.money {
            MoneyScale::Whole => locale.money(*money),
            MoneyScale::Thousands => locale.count(thousands(*money)),
        },
        Cell::Number(value, _) | Cell::Share(value) | Cell::Points(value) | Cell::Bar(value) if !value.is_finite() => {
            NOTHING.to_owned()
        }
        Cell::Number(value, decimals) => locale.number(*value, *decimals),
        Cell::Share(share) => locale.share(*share, share_decimals(*share)),
        Cell::Bar(share) => locale.share(*share, 0),
        Cell::Points(points) => locale.number(*points, 0),
        Cell::Date(date) => locale.date(*date),
        Cell::Empty => NOTHING.to_owned(),
    }
}

/// A value of a table in words and figures. Where nothing is known, nothing is said in a column without a title, or in a sum.
pub(super) fn text_at(table: &Table, row: usize, nth: usize, locale: &Locale) -> String {
    let Some(column) = table.columns.get(nth) else { return String::new() };
    let value = table.cell(row, nth);
    let is_blank = *value == Cell::Empty && (column.title.is_empty() || table.is_sum(row));
    if is_blank { String::new() } else { text(value, column, locale) }
}

/// Weights such as 12,5 % would not seem to add up without their decimal.
pub(super) fn share_decimals(share: f64) -> u8 {
    u8::from((share * 100.0 - (share * 100.0).round()).abs() > 1e-9)
}

/// What a column is called, with the unit where its cells do not name it.
pub(super) fn heading(column: &Column, locale: &Locale) -> String {
    match column.money {
        MoneyScale::Whole => column.title.clone(),
        // No-break spaces: a unit in two parts could be taken for two.
        MoneyScale::Thousands => format!("{} (1000\u{a0}{})", column.title, locale.currency()),
    }
}

/// What a column is called where amounts in it are whole, whatever people see: with the unit of money.
pub(super) fn whole_heading(table: &Table, nth: usize, column: &Column, locale: &Locale) -> String {
    let has_money = table.rows.iter().any(|row| matches!(row.get(nth), Some(Cell::Money(_))));
    let unit = if has_money { format!(" ({})", locale.currency()) } else { String::new() };
    format!("{}{unit}", column.title)
}

/// Whether a column holds figures, which stand at its right edge.
pub(super) fn is_figures(table: &Table, nth: usize) -> bool {
    let mut cells = table.rows.iter().filter_map(|row| row.get(nth)).filter(|cell| **cell != Cell::Empty).peekable();
    cells.peek().is_some() && cells.all(is_figure)
}

/// Whether a value is a figure, which is never cut or wrapped. A date is none, but is not cut either.
pub(super) const fn is_figure(cell: &Cell) -> bool {
    match cell {
        Cell::Count(_) | Cell::Year(_) | Cell::Number(..) | Cell::Money(_) | Cell::Share(_) | Cell::Points(_) => true,
        Cell::Empty | Cell::Text(_) | Cell::Bar(_) | Cell::Date(_) => false,
    }
}

/// Rounded half away from zero, as budgets are.
const fn thousands(money: i64) -> i64 {
    let rest = money % 1000;
    money / 1000
        + if rest >= 500 {
            1
        } else if rest <= -500 {
            -1
        } else {
            0
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_rounded_half_away_from_zero() {
        let cases = [(499, 0), (500, 1), (1499, 1), (1500, 2), (-499, 0), (-500, -1), (-1500, -2), (0, 0)];
        for (money, expected) in cases {
            assert_eq!(thousands(money), expected, "{money}");
        }
        assert_eq!(thousands(i64::MIN), -9_223_372_036_854_776);
        assert_eq!(thousands(i64::MAX), 9_223_372_036_854_776);
    }
}
