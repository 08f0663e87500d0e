//! What the system overview says of systems, their contracts, and the measures that change them.

mod replacements;

pub(super) use replacements::is_in_service;

pub(super) mod function_served_twice;
pub(super) mod system_retired_twice;
pub(super) mod system_record_incomplete;
pub(super) mod contract_notice_due;
