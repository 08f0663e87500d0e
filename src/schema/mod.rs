//! JSON Schemas of a portfolio's files, by which editors complete and explain their keys.
//!
//! They are made from the types of the model, so that nothing can be forgotten. Four things are done to them here: keys and
//! choices are explained in the reader's language (`describe`), what may be referred to is filled in (`link`), every type is
//! put where it is used (`place`), and each value may be written in all the ways that the reader of files takes (`notation`).

mod describe;
mod link;
mod links;
mod names;
mod notation;
mod place;
mod words;

use std::{borrow::Cow, collections::BTreeMap};

use schemars::{
    JsonSchema, Schema,
    generate::SchemaSettings,
    transform::{ReplacePrefixItems, Transform as _},
};

use crate::{
    check::RULES,
    load::Loaded,
    locale::Locale,
    model::{Decision, Language, Measure, Plan, Strategy, System},
};
use describe::{Expectations, describe};
use link::link;
use notation::Notation;
use place::Placing;

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Document {
    /// `portfolio/measures/**/<id>.yaml`
    Measure,
    /// `portfolio/decisions/**/<id>.yaml`
    Decision,
    /// `portfolio/plans/<id>.yaml`
    Plan,
    /// `portfolio/systems/**/<id>.yaml`
    System,
    /// `strategy.toml`
    Strategy,
}

impl Document {
    /// Every kind of file; the one that most people write comes first.
    pub const ALL: [Self; 5] = [Self::Measure, Self::Decision, Self::Plan, Self::System, Self::Strategy];

    /// Its name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Measure => "measure",
            Self::Decision => "decision",
            Self::Plan => "plan",
            Self::System => "system",
            Self::Strategy => "strategy",
        }
    }

    /// Whether it is YAML, where a key may stand with nothing behind it.
    const fn is_yaml(self) -> bool {
        match self {
            Self::Measure | Self::Decision | Self::Plan | Self::System => true,
            Self::Strategy => false,
        }
    }

    /// The name of its type, and it and all types within.
    fn types(self) -> (Cow<'static, str>, Types) {
        match self {
            Self::Measure => types::<Measure>(),
            Self::Decision => types::<Decision>(),
            Self::Plan => types::<Plan>(),
            Self::System => types::<System>(),
            Self::Strategy => types::<Strategy>(),
        }
    }
}

/// Schemas by the names of their types in Rust; lists that many places share have names that begin with a small letter.
type Types = BTreeMap<String, Schema>;

/// A draft-07 JSON Schema of one kind of file, in a language. With a portfolio it knows what can be referred to in it.
pub fn schema(document: Document, loaded: Option<&Loaded>, language: Language) -> Schema {
    let locale = Locale::new(language, words::WORDS.iter().copied().chain(RULES.iter().map(|rule| &rule.words)));
    let (name, mut types) = document.types();
    for (name, of_type) in &mut types {
        describe(name, of_type, &locale);
    }
    if let Some(loaded) = loaded {
        link(&mut types, loaded, &locale);
    }
    let mut schema = types.remove(&*name).unwrap_or_default();
    schema.insert("definitions".to_owned(), place::shared(&types).into());
    Placing { types: &types, with_null: document.is_yaml() }.transform(&mut schema);
    Notation { with_null: document.is_yaml() }.transform(&mut schema);
    Expectations(&locale).transform(&mut schema);
    schema
}

/// The name of a type, and it and all types within.
fn types<T: JsonSchema>() -> (Cow<'static, str>, Types) {
    let settings = SchemaSettings::draft07().with(|settings| {
        // The others would part what is said of a place from the type that stands there.
        settings.transforms = vec![Box::new(ReplacePrefixItems::default())];
    });
    let mut generator = settings.into_generator();
    let root = generator.root_schema_for::<T>();
    let within = generator.take_definitions(true).into_iter();
    let mut types: Types = within.filter_map(|(name, schema)| Some((name, schema.try_into().ok()?))).collect();
    types.insert(T::schema_name().into_owned(), root);
    (T::schema_name(), types)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_complete_in_every_language() {
        assert_eq!(crate::locale::proof::faults(words::WORDS.iter().copied()), [""; 0]);
    }
}
