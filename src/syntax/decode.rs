//! serde over the tree: reads a type from a node, or says what is wrong and where.

use std::{cell::Cell, collections::BTreeMap, collections::BTreeSet, fmt};

use serde::{
    Deserializer,
    de::{self, IntoDeserializer, Visitor},
    forward_to_deserialize_any,
};

use super::{
    access::{Entries, Items},
    stop::{Cause, Stop},
    tree::{Entry, Kind, Node},
};
use crate::model::{EITHER, SCALAR};

/// A node by its address, which stays the same while its tree is decoded again.
pub(super) type Address = *const ();

pub(super) fn address(node: &Node<'_>) -> Address {
    std::ptr::from_ref(node).cast()
}

/// What earlier rounds found, to be left out or made up in this one.
#[derive(Default)]
pub(super) struct Known {
    /// Items of lists, and keys of entries, that are passed over.
    pub(super) skipped: BTreeSet<Address>,
    /// Keys that are not of their type, whose values are still looked at.
    pub(super) renamed: BTreeSet<Address>,
    /// Keys that mappings lack, with how many made-up values have been tried.
    pub(super) filled: BTreeMap<Address, Vec<(&'static str, Cell<usize>)>>,
}

/// Decodes one node.
#[derive(Clone, Copy)]
pub(super) struct NodeDecoder<'n, 't> {
    pub(super) node: &'n Node<'t>,
    pub(super) known: Option<&'n Known>,
}

impl<'n, 't> NodeDecoder<'n, 't> {
    pub(super) fn new(node: &'n Node<'t>, known: Option<&'n Known>) -> Self {
        Self { node, known }
    }

    pub(super) fn of(self, node: &'n Node<'t>) -> Self {
        Self { node, ..self }
    }

    /// What has to be made up in a mapping, or for an item.
    pub(super) fn made_up(self, node: &Node<'_>, nth: usize) -> Option<&'n (&'static str, Cell<usize>)> {
        self.known?.filled.get(&address(node))?.get(nth)
    }

    pub(super) fn skips(self, node: &Node<'_>) -> bool {
        self.known.is_some_and(|known| known.skipped.contains(&address(node)))
    }

    fn list<V: Visitor<'n>>(self, items: &'n [Node<'t>], visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_seq(Items { decoder: self, rest: items.iter().enumerate(), is_tuple: false })
    }

    fn map<V: Visitor<'n>>(self, entries: &'n [Entry<'t>], visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_map(Entries { decoder: self, rest: entries.iter(), current: None, filled: 0 })
    }
}

fn wrong<T>(expected: &impl fmt::Display) -> Result<T, Stop> {
    Err(Stop::new(Cause::WrongType { expected: expected.to_string() }))
}

/// What a visitor says it expects.
struct Expected<'v>(&'v dyn de::Expected);

impl fmt::Display for Expected<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'n> Deserializer<'n> for NodeDecoder<'n, '_> {
    type Error = Stop;

    fn deserialize_any<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Stop> {
        match &self.node.kind {
            Kind::Scalar { text, .. } => visitor.visit_str(text),
            Kind::List(items) => self.list(items, visitor),
            Kind::Map(entries) => self.map(entries, visitor),
        }
    }

    /// The type decides what a scalar means, so `2024` and `no` are text where text belongs.
    fn deserialize_str<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Stop> {
        match &self.node.kind {
            Kind::Scalar { text, .. } if !self.node.is_null() => visitor.visit_str(text),
            Kind::Scalar { .. } | Kind::List(_) | Kind::Map(_) => wrong(&"expected-text"),
        }
    }

    fn deserialize_string<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Stop> {
        self.deserialize_str(visitor)
    }

    /// A key is its text, even where that would be the null of a value.
    fn deserialize_identifier<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Stop> {
        match self.node.text() {
            Some(text) => visitor.visit_str(text),
            None => wrong(&"expected-text"),
        }
    }

    fn deserialize_bool<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Stop> {
        self.node.as_bool().map_or_else(|| wrong(&"expected-true-or-false"), |truth| visitor.visit_bool(truth))
    }

    fn deserialize_option<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Stop> {
        if self.node.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    /// A key with nothing behind it is an empty list.
    fn deserialize_seq<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Stop> {
        match &self.node.kind {
            Kind::List(items) => self.list(items, visitor),
            Kind::Scalar { .. } if self.node.is_null() => self.list(&[], visitor),
            Kind::Scalar { .. } | Kind::Map(_) => wrong(&"expected-list"),
        }
    }

    /// A list of exactly so many items.
    fn deserialize_tuple<V: Visitor<'n>>(self, length: usize, visitor: V) -> Result<V::Value, Stop> {
        match &self.node.kind {
            Kind::List(items) if items.len() == length => {
                visitor.visit_seq(Items { decoder: self, rest: items.iter().enumerate(), is_tuple: true })
            }
            Kind::List(items) => Err(Stop::new(Cause::Length { found: items.len(), expected: length })),
            Kind::Scalar { .. } | Kind::Map(_) => wrong(&"expected-list"),
        }
    }

    /// A key with nothing behind it is an empty mapping.
    fn deserialize_map<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Stop> {
        match &self.node.kind {
            Kind::Map(entries) => self.map(entries, visitor),
            Kind::Scalar { .. } if self.node.is_null() => self.map(&[], visitor),
            Kind::Scalar { .. } | Kind::List(_) => wrong(&"expected-mapping"),
        }
    }

    fn deserialize_struct<V: Visitor<'n>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        self.deserialize_map(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'n>>(self, name: &'static str, visitor: V) -> Result<V::Value, Stop> {
        match (name, &self.node.kind) {
            (SCALAR | EITHER, Kind::Scalar { text, .. }) if !self.node.is_null() => visitor.visit_str(text),
            (EITHER, Kind::Map(entries)) => self.map(entries, visitor),
            (SCALAR | EITHER, _) => wrong(&Expected(&visitor)),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_enum<V: Visitor<'n>>(
        self,
        _: &'static str,
        known: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        match self.node.text() {
            Some(text) if !self.node.is_null() => visitor.visit_enum(text.into_deserializer()),
            Some(_) => Err(Stop::new(Cause::UnknownChoice { found: String::new(), known })),
            None => wrong(&"expected-choice"),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        <V: Visitor<'n>>
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple_struct
    }
}
