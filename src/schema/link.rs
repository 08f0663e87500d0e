//! Fills in what can be referred to.

use schemars::{
    Schema, json_schema,
    transform::{Transform, transform_subschemas},
};
use serde_json::{Map, Value, json};

use super::{
    Types,
    links::LINKS,
    names::{Known, Names},
    place::reference,
};
use crate::{load::Loaded, locale::Locale, model::Id};

/// How many keys may repeat what belongs behind them. Of more each refers to it, which editors explain less well.
const FEW: usize = 40;

/// Fills in the ids of a portfolio wherever the types refer to one. Without a strategy nothing is known.
pub(super) fn link(types: &mut Types, loaded: &Loaded, locale: &Locale) {
    let Some(portfolio) = &loaded.portfolio else { return };
    let known = Known { loaded, strategy: &portfolio.strategy, locale };
    for link in LINKS {
        let Some(of_type) = types.get_mut(link.of_type) else { continue };
        let place = match link.key {
            Some(key) => of_type.pointer_mut(&format!("/properties/{key}")).and_then(|place| place.try_into().ok()),
            None => Some(of_type),
        };
        let names = (link.to)(&known);
        // That nothing at all can be referred to is for `check` to say: a choice of nothing is no sound schema.
        let Some(place) = place.filter(|_| !names.list.is_empty()) else { continue };
        if link.by_key {
            let common_name = link.key.unwrap_or("keys");
            let mut keys = Keys { names: &names, common: None, common_name };
            keys.transform(place);
            let common = keys.common.and_then(|common| common.try_into().ok());
            types.extend(common.map(|common| (common_name.to_owned(), common)));
        } else {
            Values(&names).transform(place);
            types.extend(names.offered_as.map(|name| (name.to_owned(), offers(&names))));
        }
    }
}

/// Puts known ids where any id would be sound.
struct Values<'n>(&'n Names);

impl Transform for Values<'_> {
    fn transform(&mut self, schema: &mut Schema) {
        let is_any_id = schema.get("$ref").is_some_and(|to| *to == *reference("Id"));
        if !is_any_id && schema.get("pattern").is_none() {
            return transform_subschemas(self, schema);
        }
        let Some(name) = self.0.offered_as else {
            for keyword in ["$ref", "type", "pattern"] {
                schema.remove(keyword);
            }
            schema.ensure_object().extend(choices(self.0).as_object().cloned().unwrap_or_default());
            return;
        };
        let mut all = match schema.remove("allOf") {
            Some(Value::Array(all)) => all,
            Some(_) | None => Vec::new(),
        };
        all.push(Schema::new_ref(reference(name)).to_value());
        schema.insert("allOf".to_owned(), all.into());
    }
}

/// Ids of which one has to stand there. Editors list them all where they explain the key.
fn choices(names: &Names) -> Schema {
    let spelt: Vec<(Value, &str)> =
        names.list.iter().flat_map(|(id, says)| spellings(id).map(|spelling| (spelling, &**says))).collect();
    let of_type =
        if spelt.iter().any(|(id, _)| id.is_number()) { json!(["string", "integer"]) } else { json!("string") };
    let (ids, meanings): (Vec<Value>, Vec<&str>) = spelt.into_iter().unzip();
    json_schema!({ "type": of_type, "enum": ids, "enumDescriptions": meanings })
}

/// Ids that are offered, beside all others. Editors explain only the one that stands there, which suits a long list.
fn offers(names: &Names) -> Schema {
    let constant = |(id, says): &(String, String)| {
        let says = (!says.is_empty()).then(|| says.clone());
        spellings(id).map(move |id| match &says {
            Some(says) => json!({ "const": id, "description": says }),
            None => json!({ "const": id }),
        })
    };
    json_schema!({ "anyOf": names.list.iter().flat_map(constant).chain([json!({})]).collect::<Vec<_>>() })
}

/// An id as text, and as the number that it is without quotation marks.
fn spellings(id: &str) -> impl Iterator<Item = Value> + use<> {
    std::iter::once(id.into()).chain(id.parse::<i64>().ok().map(Value::from))
}

/// Puts known ids as keys where any id would be sound as one.
struct Keys<'n> {
    names: &'n Names,
    /// What belongs behind each key, where they are many and refer to it.
    common: Option<Value>,
    /// The name to refer to it by.
    common_name: &'static str,
}

impl Transform for Keys<'_> {
    fn transform(&mut self, schema: &mut Schema) {
        let Some(Value::Object(patterns)) = schema.get_mut("patternProperties") else {
            return transform_subschemas(self, schema);
        };
        let Some(behind) = patterns.get(Id::PATTERN).cloned() else { return };
        let is_few = self.names.list.len() <= FEW;
        let value =
            if is_few { behind.clone() } else { json!({ "allOf": [Schema::new_ref(reference(self.common_name))] }) };
        let explained = |says: &String| {
            let mut value = value.clone();
            if let Value::Object(keywords) = &mut value {
                keywords.insert("description".to_owned(), says.as_str().into());
            }
            value
        };
        let keys: Map<String, Value> = self.names.list.iter().map(|(id, says)| (id.clone(), explained(says))).collect();
        schema.remove("patternProperties");
        schema.insert("properties".to_owned(), keys.into());
        self.common = (!is_few).then_some(behind);
    }
}
