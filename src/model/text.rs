//! Texts with a length.

use std::{borrow::Cow, fmt, ops::Deref, str::FromStr};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::read;
use crate::problem::{Flaw, FlawRule, Message};

/// A text of 1 to `MAX` Unicode characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line<const MAX: usize>(Box<str>);

impl<const MAX: usize> FromStr for Line<MAX> {
    type Err = Flaw;

    fn from_str(text: &str) -> Result<Self, Flaw> {
        // A text of few bytes has few characters; only long ones are counted.
        let length = if text.len() <= MAX { text.len() } else { text.chars().count() };
        let key = match length {
            0 => "bad-value.says-empty",
            _ if length > MAX => "bad-value.says-too-long",
            _ => return Ok(Self(text.into())),
        };
        let message = Message::new(key).with("count", length).with("max", MAX);
        Err(Flaw { rule: FlawRule::BadValue, message })
    }
}

impl<'de, const MAX: usize> Deserialize<'de> for Line<MAX> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::scalar(deserializer, "expected-text")
    }
}

impl<const MAX: usize> JsonSchema for Line<MAX> {
    fn schema_name() -> Cow<'static, str> {
        format!("Line_to_{MAX}").into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "minLength": 1, "maxLength": MAX, "errorMessage": "expected-text" })
    }
}

impl<const MAX: usize> Deref for Line<MAX> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> fmt::Display for Line<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_is_counted_in_characters() {
        assert!("æøå".parse::<Line<3>>().is_ok());
        assert!("æøåæ".parse::<Line<3>>().is_err());
        assert!("".parse::<Line<3>>().is_err());
    }
}
