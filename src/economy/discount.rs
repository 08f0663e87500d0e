//! What money in a later year is worth today.

use crate::model::{Economy, Rate};

/// The discount factors of project year 0, 1, 2 …: `d_0 = 1`, `d_t = d_{t−1} / (1 + r_t)`. Without end.
///
/// `r_t` is the rate of the last step of the strategy's table that begins at or before `t`, 4 % where none does. The
/// factors of a falling rate are thus chained: they never rise from one year to the next while rates are positive.
///
/// Source: Rundskriv R-109/21 of the Norwegian Ministry of Finance (4 % for the first 40 years, 3 % for the years after
/// that up to 75, then 2 %); chained as in the table of discount factors of HM Treasury's Green Book. There the rate
/// of the first 30 years leads up to year 30, and the next step begins at 31. Read likewise, R-109/21 is
/// `[[0, 0.04], [41, 0.03], [76, 0.02]]`.
pub fn discount_factors(economy: &Economy) -> impl Iterator<Item = f64> {
    (0..).scan(1.0, |factor, year| {
        if year > 0 {
            *factor /= 1.0 + rate(economy, year);
        }
        Some(*factor)
    })
}

/// The rate where the strategy gives none: four per cent a year (Rundskriv R-109/21).
pub const DEFAULT_RATE: Rate = Rate(0.04);

/// The rate that leads from the year before to project year `year`. A share a year; 0.04 is four per cent.
fn rate(economy: &Economy, year: i64) -> f64 {
    let steps = economy.discount.iter().flatten().filter(|(from, _)| from.get() <= year);
    steps.max_by_key(|(from, _)| from.get()).map_or(DEFAULT_RATE, |(_, rate)| *rate).0
}

#[cfg(test)]
mod tests {
    use super::{super::sample::strategy, *};

    #[track_caller]
    fn assert_factor(table: &str, year: usize, expected: f64, tolerance: f64) {
        let factor = discount_factors(&strategy(table).economy).nth(year).unwrap();
        assert!((factor - expected).abs() < tolerance, "year {year}: {factor} is not {expected}");
    }

    /// HM Treasury, «The Green Book», annex on discounting, table of discount factors: 3.5 % for years 0–30, 3.0 % for
    /// years 31–75, 2.5 % for years 76–125. Published with four decimals.
    #[test]
    fn a_falling_rate_gives_the_factors_of_the_green_book() {
        let table = "economy: {discount: [[0, 0.035], [31, 0.03], [76, 0.025]]}";
        for (year, factor) in [
            (0, 1.0),
            (1, 0.9662),
            (2, 0.9335),
            (10, 0.7089),
            (20, 0.5026),
            (30, 0.3563),
            (31, 0.3459),
            (50, 0.1973),
            (75, 0.0942),
            (100, 0.0508),
        ] {
            assert_factor(table, year, factor, 0.000_05);
        }
    }

    /// Rates of R-109/21; the factors are closed powers, not the recursion under test.
    #[test]
    fn the_rates_of_the_ministry_are_chained() {
        let table = "economy: {discount: [[0, 0.04], [41, 0.03], [76, 0.02]]}";
        assert_factor(table, 40, 1.04f64.powi(-40), 1e-12);
        assert_factor(table, 75, 1.04f64.powi(-40) * 1.03f64.powi(-35), 1e-12);
        assert_factor(table, 100, 1.04f64.powi(-40) * 1.03f64.powi(-35) * 1.02f64.powi(-25), 1e-12);
    }

    #[test]
    fn the_rate_is_four_per_cent_where_no_step_says_so() {
        assert_factor("", 10, 0.675_564_168_8, 1e-9);
        assert_factor("economy: {discount: []}", 10, 0.675_564_168_8, 1e-9);
        assert_factor("economy: {discount: [[5, 0.0]]}", 9, 1.04f64.powi(-4), 1e-12);
    }

    #[test]
    fn steps_may_stand_in_any_order() {
        assert_factor("economy: {discount: [[2, 0.5], [0, 1.0]]}", 2, 1.0 / 3.0, 1e-12);
    }
}
