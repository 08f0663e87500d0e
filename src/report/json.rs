//! What all JSON has in common.

use serde::Serialize;

#[derive(Serialize)]
struct FailureJson<'s> {
    format: String,
    error: &'s str,
}

/// Why there is no result, as one JSON object of the kind that was asked for.
pub fn failure_json(kind: &str, error: &str) -> String {
    to_json(&FailureJson { format: format!("prioritize.{kind}/1"), error })
}

/// A JSON object on lines of its own.
pub(super) fn to_json(value: &impl Serialize) -> String {
    // Structures of texts and finite numbers always have a JSON form.
    serde_json::to_string_pretty(value).unwrap_or_default()
}
