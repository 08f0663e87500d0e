//! Whether a measure is anchored in the strategy.

pub(super) mod start_outside_strategy;
pub(super) mod focus_area_without_measure;
pub(super) mod no_focus_area;
pub(super) mod no_objective;
pub(super) mod no_responsible;
pub(super) mod score_missing;
pub(super) mod score_without_reason;
pub(super) mod score_stale;
pub(super) mod existing_solution_unchecked;
pub(super) mod need_without_source;
pub(super) mod user_test_missing;
pub(super) mod mandatory_without_law;
pub(super) mod no_alternatives;
pub(super) mod idea_waiting;
