//! Holds a schema against the hand-written description of the format.

use serde_json::Value;

use super::format::{Key, Need, Type};

/// Says where the two differ.
pub(crate) fn compare(schema: &Value, kind: &Type, yaml: bool) -> Vec<String> {
    let mut walk = Walk { yaml, differences: Vec::new() };
    walk.value("", schema, kind);
    walk.differences
}

struct Walk {
    yaml: bool,
    differences: Vec<String>,
}

impl Walk {
    fn same<T: PartialEq + std::fmt::Debug + ?Sized>(&mut self, place: &str, what: &str, found: &T, wanted: &T) {
        if found != wanted {
            self.differences.push(format!("{place}: {what} is {found:?}, not {wanted:?}"));
        }
    }

    fn value(&mut self, place: &str, schema: &Value, kind: &Type) {
        match kind {
            Type::Record(keys) => self.record(place, schema, keys),
            Type::Table(key, value) => {
                self.types(place, schema, &["object"]);
                self.same(place, "additionalProperties", &schema["additionalProperties"], &false.into());
                let patterns = schema["patternProperties"].as_object();
                let [pattern] = patterns.map(|map| map.iter().collect::<Vec<_>>()).unwrap_or_default()[..] else {
                    return self.differences.push(format!("{place} has no one kind of key"));
                };
                let wanted = if matches!(key, Type::Id) { "^[a-z0-9]+(-[a-z0-9]+)*$" } else { "^-?\\d+$" };
                self.same(place, "kind of key", pattern.0.as_str(), wanted);
                self.value(&format!("{place}.*"), pattern.1, value);
            }
            Type::List(item) => {
                self.types(place, schema, &["array"]);
                self.value(&format!("{place}[]"), &schema["items"], item);
            }
            Type::Pair(first, second) => {
                self.types(place, schema, &["array"]);
                self.same(place, "length", &(&schema["minItems"], &schema["maxItems"]), &(&2.into(), &2.into()));
                self.value(&format!("{place}[0]"), &schema["items"][0], first);
                self.value(&format!("{place}[1]"), &schema["items"][1], second);
            }
            Type::Either(short, full) => {
                self.value(&format!("{place}(short)"), &schema["anyOf"][0], short);
                self.value(&format!("{place}(full)"), &schema["anyOf"][1], full);
            }
            Type::Source(words) => {
                self.choices(place, &schema["anyOf"][0], words);
                self.same(place, "pattern", &schema["anyOf"][1]["pattern"], &"^benefit:[a-z0-9]+(-[a-z0-9]+)*$".into());
            }
            Type::Choice(words) => self.choices(place, schema, words),
            Type::Text if schema["anyOf"].is_array() => {
                self.same(place, "way", &schema["anyOf"][0]["enum"][0], &"common".into());
            }
            Type::Text => self.types(place, schema, &["string", "number"]),
            Type::Line(most) => {
                self.types(place, schema, &["string", "number"]);
                self.same(
                    place,
                    "length",
                    &(&schema["minLength"], &schema["maxLength"]),
                    &(&1.into(), &(*most).into()),
                );
            }
            Type::Id => {
                self.types(place, schema, &["string", "number"]);
                self.same(place, "maxLength", &schema["maxLength"], &60.into());
            }
            Type::Date => self.same(place, "format", &schema["format"], &"date".into()),
            Type::Truth => self.types(place, schema, &["boolean"]),
            Type::Number(min, max) => self.number(place, schema, "number", (*min, *max)),
            Type::Whole(min, max) => self.number(place, schema, "integer", (*min, *max)),
        }
    }

    fn record(&mut self, place: &str, schema: &Value, keys: &[Key]) {
        self.types(place, schema, &["object"]);
        self.same(place, "additionalProperties", &schema["additionalProperties"], &false.into());
        let names = |names: Vec<&str>| {
            let mut names: Vec<String> = names.into_iter().map(str::to_owned).collect();
            names.sort();
            names
        };
        let properties = schema["properties"].as_object().into_iter().flatten();
        let wanted = names(keys.iter().map(|key| key.name).collect());
        self.same(place, "keys", &names(properties.map(|(name, _)| &**name).collect()), &wanted);
        let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let wanted = keys.iter().filter(|key| key.need == Need::Required).map(|key| key.name);
        self.same(place, "required", &names(required.collect()), &names(wanted.collect()));
        for key in keys {
            let (place, schema) = (format!("{place}.{}", key.name), &schema["properties"][key.name]);
            self.same(&place, "may be empty", &takes_null(schema), &(self.yaml && may_be_empty(key)));
            self.value(&place, schema, &key.kind);
        }
    }

    /// The types of a value, nothing left out of account.
    fn types(&mut self, place: &str, schema: &Value, wanted: &[&str]) {
        let types = match &schema["type"] {
            Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
            Value::String(only) => vec![&**only],
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => Vec::new(),
        };
        let types: Vec<&str> = types.into_iter().filter(|of_type| *of_type != "null").collect();
        self.same(place, "type", types.as_slice(), wanted);
    }

    fn choices(&mut self, place: &str, schema: &Value, words: &[&str]) {
        let choices = schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str);
        self.same(place, "choice", choices.collect::<Vec<_>>().as_slice(), words);
        let meanings = schema["enumDescriptions"].as_array().map(Vec::len);
        self.same(place, "number of meanings", &meanings, &schema["enum"].as_array().map(Vec::len));
    }

    fn number(&mut self, place: &str, schema: &Value, of_type: &str, bounds: (f64, f64)) {
        self.types(place, schema, &[of_type, "string"]);
        let found = (schema["minimum"].as_f64(), schema["maximum"].as_f64());
        self.same(place, "bounds", &found, &(Some(bounds.0), Some(bounds.1)));
    }
}

fn takes_null(schema: &Value) -> bool {
    let lists_null = |keyword: &str, null: &Value| schema[keyword].as_array().is_some_and(|all| all.contains(null));
    schema["anyOf"].as_array().map_or_else(
        || lists_null("type", &"null".into()) && (schema["enum"].is_null() || lists_null("enum", &Value::Null)),
        |ways| ways.iter().any(|way| way["type"] == "null"),
    )
}

/// Whether a key may stand with nothing behind it: where it is optional, or where that is an empty list or mapping.
fn may_be_empty(key: &Key) -> bool {
    let is_empty = matches!(&key.kind, Type::List(_) | Type::Table(..))
        || matches!(&key.kind, Type::Record(keys) if keys.iter().all(|key| key.need != Need::Required));
    key.need == Need::Optional || is_empty
}
