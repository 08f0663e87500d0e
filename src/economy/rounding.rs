//! From exact money to floats and back.

/// Money as a float. Exact up to 2⁵³, nine times the largest amount that a file may give.
#[expect(
    clippy::cast_precision_loss,
    reason = "sums beyond 2^53 are far outside any budget; the nearest float will do"
)]
pub(super) fn exact(money: i64) -> f64 {
    money as f64
}

/// The nearest whole money, half away from zero; the largest or least there is where it does not fit.
///
/// What differs from a half by less than a millionth is one: a sum of floats seldom ends on it exactly.
#[expect(clippy::cast_possible_truncation, reason = "the number is whole, and the cast saturates")]
pub(super) fn whole(money: f64) -> i64 {
    ((money * 1e6).round() / 1e6).round() as i64
}

/// The sum, or the largest or least there is where it does not fit.
pub(super) fn saturated(sum: i128) -> i64 {
    i64::try_from(sum).unwrap_or(if sum < 0 { i64::MIN } else { i64::MAX })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_go_away_from_zero_and_the_rest_saturates() {
        assert_eq!([0.5, 1.5, -0.5, -2.4].map(whole), [1, 2, -1, -2]);
        assert_eq!([2_017.499_999_999_9, -2_017.499_999_999_9, 2_017.499_998].map(whole), [2018, -2018, 2017]);
        assert_eq!([1e300, -1e300, f64::MAX].map(whole), [i64::MAX, i64::MIN, i64::MAX]);
        assert_eq!([i128::MAX, i128::MIN, -7].map(saturated), [i64::MAX, i64::MIN, -7]);
    }
}
