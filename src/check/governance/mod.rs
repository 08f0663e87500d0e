//! Whether the right body has decided.

pub(super) mod start_missing;
pub(super) mod decision_missing;
