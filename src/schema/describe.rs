//! What an editor tells: what a key is for, what each choice means, and what is expected at a place.

use schemars::{
    Schema,
    transform::{Transform, transform_subschemas},
};
use serde_json::Value;

use crate::{
    locale::{Locale, capitalised},
    model::Money,
    problem::{Message, Part},
};

/// Puts the reader's words in the place of the programmer's, in one type.
pub(super) fn describe(name: &str, of_type: &mut Schema, locale: &Locale) {
    let key = words_of(name);
    of_type.remove("description");
    if of_type.remove("title").is_some() {
        of_type.insert("title".to_owned(), locale.text(&key).into());
    }
    explain_choices(of_type, &key, locale);
    let Some(Value::Object(properties)) = of_type.get_mut("properties") else { return };
    for (name, property) in properties {
        let Ok(property) = <&mut Schema>::try_from(property) else { continue };
        property.insert("description".to_owned(), locale.text(&format!("{key}.{name}")).into());
        // An editor would offer to write an empty list.
        if property.get("default").is_some_and(|default| !default.is_boolean()) {
            property.remove("default");
        }
    }
}

/// The message that explains a type: `schema-benefit-type` for `BenefitType`. What two generic types share has one.
pub(super) fn words_of(name: &str) -> String {
    let mut key = String::new();
    for letter in name.chars().filter(|letter| !letter.is_ascii_digit()) {
        if letter.is_ascii_uppercase() && !key.is_empty() {
            key.push('-');
        }
        key.push(letter.to_ascii_lowercase());
    }
    format!("schema-{key}")
}

/// Draft-07 has no place for what a choice means. `enumDescriptions` is where editors look for it.
fn explain_choices(schema: &mut Schema, key: &str, locale: &Locale) {
    if let Some(Value::Array(constants)) = schema.remove("oneOf") {
        let names: Vec<Value> = constants.iter().filter_map(|one| one.get("const").cloned()).collect();
        schema.insert("enum".to_owned(), names.into());
    }
    if let Some(Value::Array(names)) = schema.get("enum") {
        let meaning = |name: &Value| locale.text(&format!("{key}.{}", name.as_str().unwrap_or_default()));
        let meanings: Vec<String> = names.iter().map(meaning).collect();
        schema.insert("type".to_owned(), "string".into());
        schema.insert("enumDescriptions".to_owned(), meanings.into());
    }
    if let Some(Value::Array(ways)) = schema.get_mut("anyOf") {
        for way in ways.iter_mut().filter_map(|way| way.try_into().ok()) {
            explain_choices(way, key, locale);
        }
    }
}

/// Says what is expected where the model has left the key of the words for it.
pub(super) struct Expectations<'l>(pub(super) &'l Locale);

impl Transform for Expectations<'_> {
    fn transform(&mut self, schema: &mut Schema) {
        transform_subschemas(self, schema);
        if let Some(Value::Array(choices)) = schema.get("enum")
            && choices.last() == Some(&Value::Null)
            && let Some(Value::Array(meanings)) = schema.get_mut("enumDescriptions")
        {
            meanings.push(self.0.text("schema-empty").into());
        }
        let Some(key) = schema.get("errorMessage").and_then(Value::as_str).map(str::to_owned) else { return };
        let expected = self.expected(schema, &key);
        let error = Message::new("schema-expected").with("expected", &*expected);
        schema.insert("errorMessage".to_owned(), self.0.say(&error).into());
        // That a title is a text, and an amount a number, goes without saying.
        if ["expected-text", "expected-number"].contains(&&*key) && schema.get("maxLength").is_none() {
            return;
        }
        let sentence = format!("{}.", capitalised(&expected));
        let description = match schema.get("description").and_then(Value::as_str) {
            Some(purpose) => format!("{purpose} {sentence}"),
            None => sentence,
        };
        schema.insert("description".to_owned(), description.into());
    }
}

impl Expectations<'_> {
    fn expected(&self, schema: &Schema, key: &str) -> String {
        let number = |keyword: &str| schema.get(keyword).and_then(Value::as_i64);
        // Years and numbers of characters are never grouped.
        let plain = |number: i64| Part::Text(number.to_string());
        let message = match (number("minimum"), number("maximum"), number("maxLength")) {
            (Some(min), Some(max), _) if key == "expected-whole-number" && max < Money::MAX => {
                Message::new("schema-whole-number").with("min", plain(min)).with("max", plain(max))
            }
            (_, _, Some(max)) if key == "expected-text" => Message::new("schema-line").with("max", plain(max)),
            _ => return self.0.text(key),
        };
        self.0.say(&message)
    }
}
