//! Whether the right body has decided.

pub(super) mod start_missing;
pub(super) mod plan_revision_overdue;
pub(super) mod decision_missing;
pub(super) mod condition_overdue;
pub(super) mod status_jump;
pub(super) mod outside_plan;
pub(super) mod record_altered;
pub(super) mod report_overdue;
pub(super) mod not_green_without_text;
pub(super) mod acceptance_expired;
pub(super) mod acceptance_unused;
