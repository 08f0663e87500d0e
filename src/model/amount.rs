//! Figures that may be ranges, and rows of them over the years.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize};

use super::{
    number::{Money, Quantity},
    read::{self, Either},
};

/// A figure as its owner knows it: one number, or a range with the likely value in it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Estimate<T> {
    /// One number.
    Exact(T),
    /// A range.
    Range(Range<T>),
}

/// `{low, likely, high}`. That low ≤ likely ≤ high is a rule of `check`, not of the type.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Range<T> {
    /// The least that is thought possible.
    pub low: T,
    /// What is expected.
    pub likely: T,
    /// The most that is thought possible.
    pub high: T,
}

/// An amount of money.
pub type Amount = Estimate<Money>;

/// One estimate for each project year; the first is the year in which the measure starts.
pub type Series<T> = Vec<Estimate<T>>;

impl<T: Copy> Estimate<T> {
    /// The low end of the range, or the number.
    pub fn low(&self) -> T {
        match self {
            Self::Exact(value) => *value,
            Self::Range(range) => range.low,
        }
    }

    /// The likely value of the range, or the number.
    pub fn likely(&self) -> T {
        match self {
            Self::Exact(value) => *value,
            Self::Range(range) => range.likely,
        }
    }

    /// The high end of the range, or the number.
    pub fn high(&self) -> T {
        match self {
            Self::Exact(value) => *value,
            Self::Range(range) => range.high,
        }
    }
}

/// Ties each kind of figure to the words for it; a blanket implementation could not name them.
macro_rules! estimates {
    ($($figure:ty: $expected:literal),* $(,)?) => {$(
        impl Either for Estimate<$figure> {
            const EXPECTED: &'static str = $expected;
            type Short = $figure;
            type Full = Range<$figure>;

            fn short(value: $figure) -> Self {
                Self::Exact(value)
            }

            fn full(range: Range<$figure>) -> Self {
                Self::Range(range)
            }
        }

        impl<'de> Deserialize<'de> for Estimate<$figure> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read::either(deserializer)
            }
        }

        impl JsonSchema for Estimate<$figure> {
            fn schema_name() -> Cow<'static, str> {
                concat!("Estimate_for_", stringify!($figure)).into()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                read::either_schema::<Self>(generator)
            }
        }
    )*};
}

estimates!(Money: "expected-amount", Quantity: "expected-estimate");
