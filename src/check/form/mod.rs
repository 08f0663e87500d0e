//! The form of the files: what the reader of files finds.

pub(super) mod unreadable_file;
pub(super) mod bad_yaml;
pub(super) mod unknown_key;
pub(super) mod wrong_type;
pub(super) mod missing_key;
pub(super) mod duplicate_key;
pub(super) mod bad_value;
pub(super) mod ambiguous_number;
