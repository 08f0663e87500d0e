//! Which records came, went and changed. A record is the same where its id is, whatever its file is called.

use std::sync::Arc;

use serde::Serialize;

use super::{
    fields::{FieldChange, differences},
    sides::Identified,
    value::Value,
};
use crate::model::{Decision, Filed, Measure, Plan, System};

/// What happened to the records of one kind, by id.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Records {
    /// Those that were not there.
    pub added: Vec<Named>,
    /// Those that are no more.
    pub removed: Vec<Named>,
    /// Those that say something else.
    pub changed: Vec<Changed>,
    /// How many are what they were.
    pub same: usize,
}

/// Something that can be pointed to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// What it is called; its id where it has no title.
    pub title: String,
}

/// A record that says something else.
#[derive(Debug, Clone, PartialEq)]
pub struct Changed {
    /// The record, as it is called now.
    pub record: Named,
    /// What in it is different.
    pub fields: Vec<FieldChange>,
}

/// A record that people know by a title.
pub(super) trait Titled: Identified {
    fn title(&self) -> &str;

    fn named(&self) -> Named {
        Named { id: self.id().to_string(), title: self.title().to_owned() }
    }
}

macro_rules! titled {
    ($($kind:ty: $title:ident),*) => {$(
        impl Titled for $kind {
            fn title(&self) -> &str {
                &self.$title
            }
        }
    )*};
}
titled!(Measure: title, Decision: id, Plan: id, System: title);

impl Records {
    /// Compares two lists that are sorted by id. Of several records with one id the first is looked at.
    pub(super) fn compared<T: Titled + Serialize>(before: &[Filed<T>], after: &[Filed<T>]) -> Self {
        let mut records = Self::default();
        let (mut olds, mut news) = (firsts(before).peekable(), firsts(after).peekable());
        loop {
            let order = match (olds.peek(), news.peek()) {
                (None, None) => return records,
                (Some(_), None) => std::cmp::Ordering::Less,
                (None, Some(_)) => std::cmp::Ordering::Greater,
                (Some(old), Some(new)) => old.id().cmp(new.id()),
            };
            let old = if order.is_le() { olds.next() } else { None };
            let new = if order.is_ge() { news.next() } else { None };
            records.add(old, new);
        }
    }

    fn add<T: Titled + Serialize>(&mut self, old: Option<&Filed<T>>, new: Option<&Filed<T>>) {
        match (old, new) {
            (Some(old), Some(new)) => {
                let fields = changed_fields(old, new);
                if fields.is_empty() {
                    self.same += 1;
                } else {
                    self.changed.push(Changed { record: new.named(), fields });
                }
            }
            (Some(old), None) => self.removed.push(old.named()),
            (None, Some(new)) => self.added.push(new.named()),
            (None, None) => {}
        }
    }

    /// Whether every record is what it was.
    pub fn is_same(&self) -> bool {
        self.count() == 0
    }

    /// How many came, went or changed.
    pub fn count(&self) -> usize {
        self.added.len() + self.removed.len() + self.changed.len()
    }

    /// The ids of those that came, went or changed.
    pub fn touched(&self) -> impl Iterator<Item = &Named> {
        self.added.iter().chain(&self.removed).chain(self.changed.iter().map(|changed| &changed.record))
    }
}

/// What is different in a record that may be the same one.
pub(super) fn changed_fields<T: Serialize>(old: &Filed<T>, new: &Filed<T>) -> Vec<FieldChange> {
    if Arc::ptr_eq(&old.value, &new.value) {
        return Vec::new();
    }
    differences(&Value::of(&*old.value), &Value::of(&*new.value))
}

fn firsts<T: Identified>(list: &[Filed<T>]) -> impl Iterator<Item = &Filed<T>> {
    list.chunk_by(|a, b| a.id() == b.id()).filter_map(<[_]>::first)
}
