//! Whole numbers within bounds that are part of the type.

use std::{borrow::Cow, fmt, str::FromStr};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::{
    number::{Money, whole},
    read,
};
use crate::problem::Flaw;

/// A whole number from `MIN` to `MAX`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Whole<const MIN: i64, const MAX: i64>(i64);

impl<const MIN: i64, const MAX: i64> Whole<MIN, MAX> {
    const MIN: i64 = MIN;
    const MAX: i64 = MAX;

    /// The number.
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl<const MIN: i64, const MAX: i64> FromStr for Whole<MIN, MAX> {
    type Err = Flaw;

    fn from_str(text: &str) -> Result<Self, Flaw> {
        whole(text, MIN, MAX).map(Self)
    }
}

impl<'de, const MIN: i64, const MAX: i64> Deserialize<'de> for Whole<MIN, MAX> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::scalar(deserializer, "expected-whole-number")
    }
}

impl<const MIN: i64, const MAX: i64> JsonSchema for Whole<MIN, MAX> {
    fn schema_name() -> Cow<'static, str> {
        format!("Whole_from_{MIN}_to_{MAX}").into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": MIN, "maximum": MAX, "errorMessage": "expected-whole-number" })
    }
}

/// Under a name of its own where it is a year, which is written without grouping.
impl<const MIN: i64, const MAX: i64> Serialize for Whole<MIN, MAX> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let is_year = (MIN, MAX) == (Year::MIN, Year::MAX);
        serializer.serialize_newtype_struct(if is_year { "Year" } else { "Whole" }, &self.0)
    }
}

impl<const MIN: i64, const MAX: i64> fmt::Display for Whole<MIN, MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A calendar year.
pub type Year = Whole<1900, 2200>;
/// A length of time in years.
pub type Years = Whole<1, 200>;
/// A length of time in months.
pub type Months = Whole<1, 1200>;
/// How many of something there are.
pub type Count = Whole<0, { Money::MAX }>;
/// A probability or a consequence, from 1 (least) to 5 (most).
pub type Grade = Whole<1, 5>;
/// A step of the maturity stair: 1 digitised, 2 made efficient, 3 transformed.
pub type MaturityStep = Whole<1, 3>;
