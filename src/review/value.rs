//! Anything of the model as a tree of values that still know their kind, so that two of them can be compared and shown
//! whatever they are of.

use serde::Serialize;

use super::value_writer::Writer;

/// A value of a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Not given, or empty.
    Nothing,
    /// True or false.
    Flag(bool),
    /// Somebody's own text, or an id.
    Text(String),
    /// A word of the format.
    Word(Word),
    /// Money in whole units of the currency.
    Money(i64),
    /// A calendar year.
    Year(i64),
    /// A date, written as in files.
    Date(String),
    /// A whole number.
    Count(i64),
    /// A number.
    Number(f64),
    /// A part of a whole, or a rate: 1 is all of it.
    Share(f64),
    /// Values in order.
    List(Vec<Value>),
    /// Values by their keys, in the order of the format.
    Keys(Vec<(String, Value)>),
}

/// A word of the format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// What the words are about: the name of their type, such as `Status`.
    pub of: &'static str,
    /// The word, as in files.
    pub name: &'static str,
}

impl Value {
    /// The value of anything that is kept in files.
    pub fn of(value: &impl Serialize) -> Self {
        // Nothing of the model is refused by the writer.
        value.serialize(Writer).unwrap_or(Self::Nothing)
    }

    /// What stands at a key.
    pub fn get(&self, key: &str) -> &Self {
        self.keys().iter().find(|(other, _)| other == key).map_or(&Self::Nothing, |(_, value)| value)
    }

    /// The keys and their values, where it has any.
    pub fn keys(&self) -> &[(String, Self)] {
        if let Self::Keys(keys) = self { keys } else { &[] }
    }

    /// What something can be called by, where this is such a value: an id, a title, a date, a year.
    pub fn name(&self) -> Option<String> {
        if let Self::Text(text) | Self::Date(text) = self {
            return Some(text.clone());
        }
        if let Self::Year(number) | Self::Count(number) = self { Some(number.to_string()) } else { None }
    }

    /// The same, but that an empty list or mapping says no more than none at all.
    pub(super) fn or_nothing(self) -> Self {
        let is_empty = match &self {
            Self::List(items) => items.is_empty(),
            Self::Keys(keys) => keys.iter().all(|(_, value)| *value == Self::Nothing),
            Self::Nothing
            | Self::Flag(_)
            | Self::Text(_)
            | Self::Word(_)
            | Self::Money(_)
            | Self::Year(_)
            | Self::Date(_)
            | Self::Count(_)
            | Self::Number(_)
            | Self::Share(_) => false,
        };
        if is_empty { Self::Nothing } else { self }
    }

    /// The same as the kind that its type says it is.
    pub(super) fn of_kind(self, kind: &str) -> Self {
        match (kind, self) {
            ("Money", Self::Count(money)) => Self::Money(money),
            ("Year", Self::Count(year)) => Self::Year(year),
            ("Share" | "Rate", Self::Number(share)) => Self::Share(share),
            ("Date", Self::Text(date)) => Self::Date(date),
            (_, value) => value,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Measure;

    #[test]
    fn values_know_their_kind() {
        let measure: Measure = serde_yaml::from_str(
            "id: m
title: M
owner: o
focus_areas: []
status: planning
mandatory: {deadline: 2028-08-01}
scores: {a: 4, b: {value: {low: 2, likely: 3, high: 5}}}
costs: [{phase: p, per_year: [800000, {low: 1, likely: 2, high: 3}]}]
benefits: [{id: b, type: t, title: B, realisation: 0.8, from: 2029, split: {x: 0.4}}]",
        )
        .unwrap();
        let value = Value::of(&measure);
        assert_eq!(*value.get("id"), Value::Text("m".into()));
        assert_eq!(*value.get("focus_areas"), Value::Nothing);
        assert_eq!(*value.get("status"), Value::Word(Word { of: "Status", name: "planning" }));
        assert_eq!(*value.get("mandatory").get("deadline"), Value::Date("2028-08-01".into()));
        assert_eq!(*value.get("scores").get("a"), Value::Number(4.0));
        assert_eq!(*value.get("scores").get("b").get("value").get("likely"), Value::Number(3.0));
        let Value::List(costs) = value.get("costs") else { panic!("no costs") };
        let Value::List(years) = costs[0].get("per_year") else { panic!("no years") };
        assert_eq!((&years[0], years[1].get("high")), (&Value::Money(800_000), &Value::Money(3)));
        let Value::List(benefits) = value.get("benefits") else { panic!("no benefits") };
        assert_eq!((benefits[0].get("realisation"), benefits[0].get("from")), (&Value::Share(0.8), &Value::Year(2029)));
        assert_eq!(benefits[0].get("split").keys(), [("x".to_owned(), Value::Number(0.4))]);
    }
}
