//! Small mappings from ids.

use std::{borrow::Cow, collections::BTreeMap, fmt, marker::PhantomData};

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{MapAccess, Visitor},
};

use super::Id;

/// A mapping from ids that takes no more room than its entries. It is sorted by id, whatever the order in the file.
///
/// A measure has a handful of scores and principles, for which a tree's nodes would be mostly empty.
#[derive(Debug, Clone, PartialEq)]
pub struct ById<T>(Box<[(Id, T)]>);

impl<T> ById<T> {
    /// The entry of an id.
    pub fn get(&self, id: &str) -> Option<&T> {
        let nth = self.0.binary_search_by(|(other, _)| other.as_str().cmp(id)).ok()?;
        self.0.get(nth).map(|(_, value)| value)
    }

    /// Whether an id has an entry.
    pub fn contains_key(&self, id: &str) -> bool {
        self.get(id).is_some()
    }

    /// The ids, in order.
    pub fn keys(&self) -> impl Iterator<Item = &Id> {
        self.0.iter().map(|(id, _)| id)
    }

    /// The entries, in the order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = (&Id, &T)> {
        self.0.iter().map(|(id, value)| (id, value))
    }
}

impl<T> Default for ById<T> {
    fn default() -> Self {
        Self(Box::default())
    }
}

impl<T> FromIterator<(Id, T)> for ById<T> {
    /// Of several entries of one id the first counts.
    fn from_iter<I: IntoIterator<Item = (Id, T)>>(entries: I) -> Self {
        let mut entries: Vec<(Id, T)> = entries.into_iter().collect();
        entries.sort_by(|(a, _), (b, _)| a.cmp(b));
        entries.dedup_by(|(later, _), (earlier, _)| later == earlier);
        Self(entries.into_boxed_slice())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for ById<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Entries<T> {
            type Value = ById<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("expected-mapping")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ById<T>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(entries.into_iter().collect())
            }
        }

        deserializer.deserialize_map(Entries(PhantomData))
    }
}

impl<T: JsonSchema> JsonSchema for ById<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        BTreeMap::<Id, T>::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        BTreeMap::<Id, T>::json_schema(generator)
    }
}

impl<T: Serialize> Serialize for ById<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_sorted_and_found() {
        let map: ById<u8> = serde_json::from_str(r#"{"b": 2, "c": 3, "a": 1}"#).unwrap();
        assert_eq!(map.keys().map(Id::as_str).collect::<Vec<_>>(), ["a", "b", "c"]);
        assert_eq!((map.get("b"), map.get("d")), (Some(&2), None));
        assert!(map.contains_key("c") && !map.contains_key(""));
        assert_eq!(map.iter().map(|(_, value)| *value).sum::<u8>(), 6);
    }
}
