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
    let shared = place::shared(&types);
    if !shared.is_empty() {
        schema.insert("definitions".to_owned(), shared.into());
    }
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
    let mut root = generator.root_schema_for::<T>();
    root.remove("definitions");
    let within = generator.take_definitions(true).into_iter();
    let mut types: Types = within.filter_map(|(name, schema)| Some((name, schema.try_into().ok()?))).collect();
    types.insert(T::schema_name().into_owned(), root);
    (T::schema_name(), types)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::{links::LINKS, *};

    #[test]
    fn words_are_complete_in_every_language() {
        let rules = RULES.iter().map(|rule| &rule.words);
        assert_eq!(crate::locale::proof::faults(words::WORDS.iter().copied().chain(rules)), [""; 0]);
    }

    /// Every type of every kind of file.
    fn all_types() -> Types {
        Document::ALL.into_iter().flat_map(|document| document.types().1).collect()
    }

    fn properties(schema: &Schema) -> impl Iterator<Item = (&String, &Value)> {
        schema.get("properties").and_then(Value::as_object).into_iter().flatten()
    }

    #[test]
    fn no_words_explain_what_does_not_exist() {
        let mut asked = BTreeSet::new();
        for (name, of_type) in all_types() {
            let of_constants = of_type.get("oneOf").and_then(Value::as_array).into_iter().flatten();
            let of_enum = [of_type.get("enum"), of_type.pointer("/anyOf/0/enum")].into_iter().flatten();
            let choices = of_enum.filter_map(Value::as_array).flatten().chain(of_constants.map(|one| &one["const"]));
            let choices = choices.filter_map(Value::as_str).map(str::to_owned);
            let keys = properties(&of_type).map(|(key, _)| key.clone());
            asked.extend(choices.chain(keys).map(|key| format!("{}.{key}", describe::words_of(&name))));
        }
        let mut told = BTreeSet::new();
        let mut message = "";
        for line in words::WORDS.iter().flat_map(|words| words.nb.lines()) {
            let key = line.split('=').next().unwrap_or_default().trim_end();
            match key.strip_prefix("    .") {
                Some(key) => _ = told.insert(format!("{message}.{key}")),
                None => message = key,
            }
        }
        assert_eq!(told, asked);
    }

    #[test]
    fn every_id_is_linked_or_names_something_itself() {
        let types = all_types();
        let takes_id = |schema: &Value| {
            let text = schema.to_string();
            text.contains(&format!("\"{}\"", place::reference("Id"))) || text.contains(r"[a-z0-9]+(-[a-z0-9]+)*$")
        };
        let linked = |of_type: &str, key: Option<&str>| LINKS.iter().any(|l| l.of_type == of_type && l.key == key);
        let mut free = BTreeSet::new();
        for (name, of_type) in &types {
            for (key, property) in properties(of_type) {
                if takes_id(property) && !linked(name, Some(key)) && key != "id" {
                    free.insert(format!("{name}.{key}"));
                }
            }
            if properties(of_type).next().is_none() && takes_id(of_type.as_value()) && !linked(name, None) {
                free.insert(name.clone());
            }
        }
        assert_eq!(free, ["Id", "Measure.programme"].map(str::to_owned).into());
        for link in LINKS {
            let of_type = &types[link.of_type];
            let place = link.key.map_or(Some(of_type.as_value()), |key| of_type.get("properties")?.get(key));
            assert!(place.is_some_and(takes_id), "{} {:?} is no reference", link.of_type, link.key);
        }
    }
}
