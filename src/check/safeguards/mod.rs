//! Whether principles, privacy, security, data and people are looked after.

pub(super) mod principle_unanswered;
pub(super) mod must_principle_broken;
pub(super) mod should_principle_broken;
pub(super) mod privacy_unanswered;
pub(super) mod processor_agreement_missing;
pub(super) mod risk_assessment_missing;
pub(super) mod accessibility_unplanned;
pub(super) mod own_development_unexplained;
pub(super) mod no_data_ownership;
pub(super) mod procurement_outside;
pub(super) mod ai_without_data;
pub(super) mod codetermination_missing;

mod principles;
mod supplier;
