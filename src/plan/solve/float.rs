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
