//! How a type says what it is written as, to whatever reads it and to editors.
//!
//! Types ask for one of two newtype names below. The decoder of `syntax` knows both and keeps the exact place of what is
//! wrong; an ordinary serde reader passes the value through and works as well. To editors each type is a JSON Schema, in
//! which the key of the words for what belongs there stands as `errorMessage`, until `schema` puts the words in.

use std::{fmt, marker::PhantomData, str::FromStr};

use schemars::{JsonSchema, SchemaGenerator, json_schema};
use serde::{
    Deserialize, Deserializer,
    de::{self, MapAccess, Visitor, value::MapAccessDeserializer},
};

/// Newtype name of a type that is written as one scalar.
pub const SCALAR: &str = "$scalar";

/// Newtype name of a type that is written either as a scalar or as a mapping.
pub const EITHER: &str = "$either";

/// Reads `T` from the text of a scalar; `expected` is the key of the words for what belongs there.
pub(super) fn scalar<'de, D, T>(deserializer: D, expected: &'static str) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err: fmt::Display>,
{
    deserializer.deserialize_newtype_struct(SCALAR, ScalarVisitor(expected, PhantomData))
}

struct ScalarVisitor<T>(&'static str, PhantomData<T>);

impl<'de, T: FromStr<Err: fmt::Display>> Visitor<'de> for ScalarVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<T, D::Error> {
        inner.deserialize_any(self)
    }
}

/// Derives `Deserialize` from `FromStr` for types that are written as one scalar, and `JsonSchema` from its keywords.
macro_rules! scalars {
    ($($type:ident: $expected:literal, $keywords:tt),* $(,)?) => {$(
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::model::read::scalar(deserializer, $expected)
            }
        }

        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let mut schema = schemars::json_schema!($keywords);
                schema.insert("errorMessage".to_owned(), $expected.into());
                schema
            }
        }
    )*};
}
pub(super) use scalars;

/// A type that is written either as a scalar or as a mapping. The shape decides, so a mistake inside keeps its place.
pub(super) trait Either: Sized {
    /// Key of the words for what belongs there.
    const EXPECTED: &'static str;
    /// What a scalar is read as.
    type Short: FromStr<Err: fmt::Display>;
    /// What a mapping is read as.
    type Full: for<'de> Deserialize<'de>;

    fn short(value: Self::Short) -> Self;
    fn full(value: Self::Full) -> Self;
}

/// The schema of a type that is written in one of two ways.
pub(super) fn either_schema<T: Either<Short: JsonSchema, Full: JsonSchema>>(
    generator: &mut SchemaGenerator,
) -> schemars::Schema {
    json_schema!({
        "anyOf": [generator.subschema_for::<T::Short>(), generator.subschema_for::<T::Full>()],
        "errorMessage": T::EXPECTED,
    })
}

pub(super) fn either<'de, D: Deserializer<'de>, T: Either>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_newtype_struct(EITHER, EitherVisitor(PhantomData))
}

struct EitherVisitor<T>(PhantomData<T>);

impl<'de, T: Either> Visitor<'de> for EitherVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::Full::deserialize(MapAccessDeserializer::new(map)).map(T::full)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        text.parse().map(T::short).map_err(E::custom)
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<T, D::Error> {
        inner.deserialize_any(self)
    }
}

/// Derives `Deserialize`, `Serialize` and `JsonSchema` for an enum of a scalar variant and a mapping variant.
macro_rules! eithers {
    ($($type:ident: $expected:literal, $short:ident($scalar:ty) | $full:ident($mapping:ty)),* $(,)?) => {$(
        impl $crate::model::read::Either for $type {
            const EXPECTED: &'static str = $expected;
            type Short = $scalar;
            type Full = $mapping;

            fn short(value: $scalar) -> Self {
                Self::$short(value)
            }

            fn full(value: $mapping) -> Self {
                Self::$full(value)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::model::read::either(deserializer)
            }
        }

        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::model::read::either_schema::<Self>(generator)
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    Self::$short(value) => value.serialize(serializer),
                    Self::$full(value) => value.serialize(serializer),
                }
            }
        }
    )*};
}
pub(super) use eithers;
