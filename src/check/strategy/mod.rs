//! Whether the strategy's method can be used as it stands.

pub(super) mod bad_weights;
pub(super) mod bad_scale;
pub(super) mod key_without_shares;
pub(super) mod criteria_overlap;
