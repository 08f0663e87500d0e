//! What an editor makes of a file: its text as JSON, and what the schema has against it.

use jsonschema::{Draft, JSONSchema, output::BasicOutput};
use prioritize::{
    load::{Loaded, load},
    model::Language,
    schema::{Document, schema},
    source::{STRATEGY, Tree},
    syntax::{Kind, Node, parse_toml, parse_yaml},
};
use serde_json::{Map, Value};

use super::support::repository;

/// A schema, ready to be held against files.
pub(crate) struct Judge(JSONSchema);

impl Judge {
    /// Compiles a schema, which holds it against the one for schemas, draft 07.
    pub(crate) fn new(schema: &Value) -> Self {
        let compiled = JSONSchema::options().with_draft(Draft::Draft7).should_validate_formats(true).compile(schema);
        Self(compiled.unwrap_or_else(|error| panic!("{error} at {}", error.instance_path)))
    }

    /// The schema of a kind of file, with the ids of a portfolio of the project.
    pub(crate) fn of(document: Document, portfolio: &str) -> Self {
        Self::new(schema(document, Some(&loaded(portfolio)), Language::En).as_value())
    }

    /// Where the file is wrong, as JSON pointers, sorted. Of choices, it is the innermost places.
    pub(crate) fn complaints(&self, file: &Value) -> Vec<String> {
        let mut places: Vec<String> = match self.0.apply(file).basic() {
            BasicOutput::Valid(_) => Vec::new(),
            BasicOutput::Invalid(errors) => errors.iter().map(|error| error.instance_location().to_string()).collect(),
        };
        places.sort();
        places.dedup();
        places
    }
}

/// A portfolio of the project.
pub(crate) fn loaded(portfolio: &str) -> Loaded {
    load(&Tree::at(&repository(portfolio)).expect("a portfolio"))
}

/// A file as editors see it, where its syntax is sound.
pub(crate) fn json(file: &str, text: &str) -> Option<Value> {
    let mut complaints = Vec::new();
    let root =
        if file == STRATEGY { Some(parse_toml(text, &mut complaints)) } else { parse_yaml(text, &mut complaints) };
    root.filter(|_| complaints.is_empty()).map(|root| value(&root))
}

fn value(node: &Node<'_>) -> Value {
    match &node.kind {
        Kind::Scalar { text, plain: true } => plain(text),
        Kind::Scalar { text, .. } => Value::from(&**text),
        Kind::List(items) => items.iter().map(value).collect(),
        Kind::Map(entries) => {
            let entry = |entry: &prioritize::syntax::Entry<'_>| {
                (entry.key.text().unwrap_or_default().to_owned(), value(&entry.value))
            };
            entries.iter().map(entry).collect::<Map<_, _>>().into()
        }
    }
}

/// A scalar by the core schema of YAML 1.2, which has no dates; those of TOML become text too.
fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        "true" | "True" | "TRUE" => return true.into(),
        "false" | "False" | "FALSE" => return false.into(),
        _ => {}
    }
    let radix = |prefix, radix| i64::from_str_radix(text.strip_prefix(prefix)?, radix).ok();
    if let Some(number) = text.parse().ok().or_else(|| radix("0x", 16)).or_else(|| radix("0o", 8)) {
        return number.into();
    }
    let is_number = text.chars().all(|letter| letter.is_ascii_digit() || "+-.eE".contains(letter));
    let number = text.parse::<f64>().ok().filter(|_| is_number);
    number.and_then(serde_json::Number::from_f64).map_or_else(|| text.into(), Value::Number)
}
