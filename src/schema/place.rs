//! Puts every type where it is used.
//!
//! In draft-07 nothing that stands beside a `$ref` counts, so a reference could not be explained, and editors offer less
//! behind one. Only long lists that many places share stay apart.

use schemars::{
    Schema,
    transform::{Transform, transform_subschemas},
};
use serde_json::{Map, Value, json};

use super::Types;

/// Where a reference begins; the rest is the name of a type.
const PREFIX: &str = "#/definitions/";

/// A reference to a type.
pub(super) fn reference(name: &str) -> String {
    format!("{PREFIX}{name}")
}

/// The types that stay apart.
pub(super) fn shared(types: &Types) -> Map<String, Value> {
    let is_shared = |name: &str| name.starts_with(|letter: char| letter.is_ascii_lowercase());
    let shared = types.iter().filter(|(name, _)| is_shared(name));
    shared.map(|(name, schema)| (name.clone(), schema.clone().to_value())).collect()
}

/// Puts types in the place of references to them.
pub(super) struct Placing<'t> {
    pub(super) types: &'t Types,
    /// Whether an optional key may stand with nothing behind it.
    pub(super) with_null: bool,
}

impl Transform for Placing<'_> {
    fn transform(&mut self, schema: &mut Schema) {
        if let Some(value) = of_optional(schema) {
            *schema = within(value, schema);
            self.transform(schema);
            if self.with_null {
                allow_null(schema);
            }
        } else if let Some(of_type) = self.referred(schema) {
            *schema = within(of_type, schema);
            self.transform(schema);
        } else {
            transform_subschemas(self, schema);
        }
    }
}

impl Placing<'_> {
    /// The type that a reference leads to, unless it stays apart.
    fn referred(&self, schema: &Schema) -> Option<Schema> {
        let name = schema.get("$ref")?.as_str()?.strip_prefix(PREFIX)?;
        self.types.get(name).filter(|_| name.starts_with(|letter: char| letter.is_ascii_uppercase())).cloned()
    }
}

/// What stands at an optional place, where something does.
fn of_optional(schema: &Schema) -> Option<Schema> {
    match schema.get("anyOf")?.as_array()?.as_slice() {
        [value, null] if *null == json!({ "type": "null" }) => value.clone().try_into().ok(),
        _ => None,
    }
}

/// An inner schema in the place of an outer one, with all that is said of the place.
fn within(mut inner: Schema, outer: &Schema) -> Schema {
    for (keyword, value) in outer.as_object().into_iter().flatten() {
        if !["$ref", "anyOf"].contains(&&**keyword) {
            inner.insert(keyword.clone(), value.clone());
        }
    }
    inner
}

/// Lets a place also be empty.
pub(super) fn allow_null(schema: &mut Schema) {
    let null = || Value::from("null");
    match schema.get_mut("type") {
        Some(Value::Array(types)) if types.contains(&null()) => return,
        Some(Value::Array(types)) => types.push(null()),
        Some(only) => *only = json!([only, "null"]),
        None => {}
    }
    if let Some(Value::Array(ways)) = schema.get_mut("anyOf") {
        ways.push(json!({ "type": "null" }));
    }
    if let Some(Value::Array(choices)) = schema.get_mut("enum") {
        choices.push(Value::Null);
    }
}
