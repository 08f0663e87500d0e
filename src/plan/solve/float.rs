//! Between whole numbers and the floating point that relaxations are computed in.

/// The nearest floating-point number; exact up to 2⁵³.
#[expect(clippy::cast_precision_loss, reason = "only estimates are computed from it")]
pub(super) fn nearest(whole: i64) -> f64 {
    whole as f64
}

/// The whole number without the digits after the point; the ends of the range for what lies outside, 0 for no number.
#[expect(clippy::cast_possible_truncation, reason = "the cast saturates")]
pub(super) fn truncated(float: f64) -> i64 {
    float as i64
}

/// A whole number that a bound in floating point, of a solver with tolerances, certainly does not exceed.
pub(super) fn above(bound: f64) -> i64 {
    if bound.is_nan() { i64::MAX } else { truncated((bound + bound.abs().max(1.0) * 1e-6).ceil()) }
}
