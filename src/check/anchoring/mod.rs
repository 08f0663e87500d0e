//! Whether a measure is anchored in the strategy.

pub(super) mod no_focus_area;
pub(super) mod no_objective;
pub(super) mod no_responsible;
pub(super) mod score_missing;
pub(super) mod mandatory_without_law;
