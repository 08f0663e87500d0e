//! What a measure promises, and who takes it out.

pub(super) mod no_benefit;
pub(super) mod benefit_without_owner;
