//! What a measure promises, and who takes it out.

pub(super) mod no_benefit;
pub(super) mod benefit_without_owner;
pub(super) mod benefit_without_responsible;
pub(super) mod benefit_without_baseline;
pub(super) mod benefit_without_target;
pub(super) mod saving_without_budget;
pub(super) mod benefit_without_action;
pub(super) mod benefit_counted_twice;
pub(super) mod benefit_overclaimed;
pub(super) mod reading_overdue;
pub(super) mod benefit_behind;

mod claims;
mod counted;
