//! The ways in which a value may be written.
//!
//! The model says what a value is; the reader of files takes a number as text too, and a plain number where text belongs.
//! One thing is left out although the reader takes it: a text that is nothing but `true` or `false`. Editors would offer
//! those two words wherever a text belongs.

use schemars::{
    Schema,
    transform::{Transform, transform_subschemas},
};
use serde_json::{Value, json};

use super::place::allow_null;

/// A number as text, its thousands parted by a blank (also one that does not break) or `_`.
const DECIMAL: &str = concat!(
    r"^[-+]?(?:(?:[0-9]{1,3}(?:[ _\u00a0\u202f\u2009][0-9]{3})+|[0-9]+)(?:[.][0-9]*)?|[.][0-9]+)",
    r"(?:[eE][-+]?[0-9]+)?$"
);

/// The same without decimals.
const WHOLE: &str = r"^[-+]?(?:[0-9]{1,3}(?:[ _\u00a0\u202f\u2009][0-9]{3})+|[0-9]+)$";

/// Lets every value be written in all ways that are read.
pub(super) struct Notation {
    /// Whether a key may stand with nothing behind it.
    pub(super) with_null: bool,
}

impl Transform for Notation {
    fn transform(&mut self, schema: &mut Schema) {
        transform_subschemas(self, schema);
        let has = |keyword: &str| schema.get(keyword).is_some();
        let is_required = schema.get("required").is_some();
        let kind = schema.get("type").and_then(first).map(str::to_owned);
        match kind.as_deref() {
            Some("string") if has("enum") || has("format") => {}
            Some("string") if has("pattern") => {
                widen(schema, "number");
                schema.insert("minimum".to_owned(), 0.into());
            }
            Some("string") => widen(schema, "number"),
            Some("integer") => {
                widen(schema, "string");
                schema.insert("pattern".to_owned(), WHOLE.into());
            }
            Some("number") => {
                widen(schema, "string");
                schema.insert("pattern".to_owned(), DECIMAL.into());
            }
            // A list or mapping with nothing in it need not be written; a pair has its two items.
            Some("array") if self.with_null && !has("minItems") => allow_null(schema),
            Some("object") if self.with_null && !is_required => allow_null(schema),
            Some(_) | None => {}
        }
        if !self.with_null {
            forbid_null(schema);
            explain_to_taplo(schema);
        }
    }
}

/// The first of the types that a place may have.
fn first(types: &Value) -> Option<&str> {
    types.as_str().or_else(|| types.get(0)?.as_str())
}

/// Lets a place be of one more type.
fn widen(schema: &mut Schema, also: &str) {
    match schema.get_mut("type") {
        Some(Value::Array(types)) => types.insert(1, also.into()),
        Some(only) => *only = json!([only, also]),
        None => {}
    }
}

fn forbid_null(schema: &mut Schema) {
    let Some(Value::Array(types)) = schema.get_mut("type") else { return };
    types.retain(|of_type| of_type != "null");
    if let [only] = types.as_slice() {
        let only = only.clone();
        schema.insert("type".to_owned(), only);
    }
}

/// Taplo, which reads TOML for editors, looks elsewhere for what a choice means.
fn explain_to_taplo(schema: &mut Schema) {
    if let Some(meanings) = schema.get("enumDescriptions").cloned() {
        schema.insert("x-taplo".to_owned(), json!({ "docs": { "enumValues": meanings } }));
    }
}
