//! Figures that are no money, as cells.

use crate::doc::Cell;

/// A figure with as many decimals as it needs, two at the most, and none from a thousand up.
pub(super) fn number(figure: f64) -> Cell {
    let is_whole = |scale: f64| (figure * scale - (figure * scale).round()).abs() < 1e-6;
    let decimals = if is_whole(1.0) || figure.abs() >= 1000.0 { 0 } else { 1 + u8::from(!is_whole(10.0)) };
    Cell::Number(figure, decimals)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_shown_where_they_matter() {
        let decimals = |figure| if let Cell::Number(_, decimals) = number(figure) { Some(decimals) } else { None };
        assert_eq!([0.0, 7.0, 0.1 + 0.2, 0.25, 999.5, 1234.5, -2.75].map(decimals), [0, 0, 1, 2, 1, 0, 2].map(Some));
    }
}
