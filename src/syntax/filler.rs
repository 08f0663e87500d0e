//! Stands in for a value that is missing, so that the rest of its mapping is still looked at.

use serde::{
    Deserializer,
    de::{IntoDeserializer, Visitor, value::MapDeserializer, value::SeqDeserializer},
    forward_to_deserialize_any,
};

use super::stop::Stop;
use crate::model::{EITHER, SCALAR};

/// A made-up value for whatever type asks for one.
#[derive(Clone, Copy)]
pub(super) struct Filler(usize);

/// Texts of which every scalar type of the model takes at least one.
const TEXTS: [&str; 5] = ["x", "2000-01-01", "1", "2000", "off"];

impl Filler {
    /// How many different ones there are.
    pub(super) const COUNT: usize = TEXTS.len();

    /// One for keys that are values themselves: an id and a year at once.
    pub(super) const fn key() -> Self {
        Self(3)
    }

    /// The next to try after `tries` did not fit.
    pub(super) const fn nth(tries: usize) -> Self {
        Self(tries)
    }
}

impl<'de> Deserializer<'de> for Filler {
    type Error = Stop;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_str(TEXTS.get(self.0).unwrap_or(&""))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Stop> {
        match name {
            SCALAR | EITHER => self.deserialize_any(visitor),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_bool(false)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_none()
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_seq(SeqDeserializer::new(std::iter::empty::<Self>()))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_map(MapDeserializer::new(std::iter::empty::<(Self, Self)>()))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        visitor.visit_map(MapDeserializer::new(fields.iter().map(move |field| (*field, self))))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        known: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        visitor.visit_enum(IntoDeserializer::<Stop>::into_deserializer(*known.first().unwrap_or(&"")))
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        tuple tuple_struct identifier ignored_any
    }
}

impl IntoDeserializer<'_, Stop> for Filler {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}
