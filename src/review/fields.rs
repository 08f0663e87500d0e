//! What is different between two values, key by key.
//!
//! Nothing here knows what the keys mean: whatever comes to the model is compared too.

use std::collections::{BTreeMap, BTreeSet};

use super::value::Value;

/// A key with another value.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldChange {
    /// The way to it: keys, and names of entries of lists.
    pub path: Vec<String>,
    /// What stood there.
    pub before: Value,
    /// What stands there now.
    pub after: Value,
}

impl FieldChange {
    /// The way to it as one text: `costs.utvikling.per_year`.
    pub fn field(&self) -> String {
        self.path.join(".")
    }
}

/// Every difference, in the order of the format.
pub(super) fn differences(before: &Value, after: &Value) -> Vec<FieldChange> {
    let mut changes = Changes { found: Vec::new(), path: Vec::new() };
    changes.compare(before, after);
    changes.found
}

/// The keys that an entry of a list is known by, the best first. Entries are the same where their names are.
const NAMES: [&str; 14] =
    ["id", "role", "phase", "rule", "measure", "plan", "what", "title", "who", "unit", "fund", "body", "date", "year"];

/// Differences that are being collected, and the way to where we are.
struct Changes {
    found: Vec<FieldChange>,
    path: Vec<String>,
}

impl Changes {
    fn compare(&mut self, before: &Value, after: &Value) {
        match (before, after) {
            (before, after) if before == after => {}
            // A range is shown as one figure.
            (Value::Keys(_), Value::Keys(_)) if !is_range(before) && !is_range(after) => {
                self.compare_keys(before, after);
            }
            (Value::List(olds), Value::List(news)) => match (named(olds), named(news)) {
                (Some(olds), Some(news)) => self.compare_entries(&olds, &news),
                _ => self.add(before, after),
            },
            _ => self.add(before, after),
        }
    }

    fn compare_keys(&mut self, before: &Value, after: &Value) {
        for (key, old) in before.keys() {
            self.at(key, |changes| changes.compare(old, after.get(key)));
        }
        let is_new = |key: &str| before.keys().iter().all(|(other, _)| other != key);
        for (key, new) in after.keys().iter().filter(|(key, _)| is_new(key)) {
            self.at(key, |changes| changes.compare(&Value::Nothing, new));
        }
    }

    /// Entries of one name belong together. The order counts too: money from others is used up in it.
    fn compare_entries(&mut self, olds: &[(String, &Value)], news: &[(String, &Value)]) {
        let mut groups: BTreeMap<&str, Group<'_>> = BTreeMap::new();
        for (name, old) in olds {
            groups.entry(name).or_default().olds.push(old);
        }
        for (name, new) in news {
            groups.entry(name).or_default().news.push(new);
        }
        let in_both = |list: &[(String, &Value)]| {
            let mut seen = BTreeSet::new();
            let names = list.iter().map(|(name, _)| name.as_str());
            let kept = names.filter(|name| groups.get(name).is_some_and(Group::is_in_both) && seen.insert(*name));
            Value::List(kept.map(|name| Value::Text(name.to_owned())).collect())
        };
        let order = (in_both(olds), in_both(news));
        for name in olds.iter().chain(news).map(|(name, _)| name.as_str()) {
            let group = groups.remove(name).unwrap_or_default();
            self.at(name, |changes| changes.compare_group(&group));
        }
        if order.0 != order.1 {
            self.add(&order.0, &order.1);
        }
    }

    /// Of several entries with one name those at either end that are the same stay out of it, and the others follow each other.
    fn compare_group(&mut self, group: &Group<'_>) {
        let (mut olds, mut news) = (&*group.olds, &*group.news);
        while let ([old, olds_left @ ..], [new, news_left @ ..]) = (olds, news)
            && old == new
        {
            (olds, news) = (olds_left, news_left);
        }
        while let ([olds_left @ .., old], [news_left @ .., new]) = (olds, news)
            && old == new
        {
            (olds, news) = (olds_left, news_left);
        }
        for nth in 0..olds.len().max(news.len()) {
            match (olds.get(nth), news.get(nth)) {
                (Some(old), Some(new)) => self.compare(old, new),
                (old, new) => self.add(old.unwrap_or(&&Value::Nothing), new.unwrap_or(&&Value::Nothing)),
            }
        }
    }

    fn at(&mut self, key: &str, then: impl FnOnce(&mut Self)) {
        self.path.push(key.to_owned());
        then(self);
        self.path.pop();
    }

    fn add(&mut self, before: &Value, after: &Value) {
        self.found.push(FieldChange { path: self.path.clone(), before: before.clone(), after: after.clone() });
    }
}

/// The entries of two lists that have the same name.
#[derive(Default)]
struct Group<'v> {
    olds: Vec<&'v Value>,
    news: Vec<&'v Value>,
}

impl Group<'_> {
    fn is_in_both(&self) -> bool {
        !self.olds.is_empty() && !self.news.is_empty()
    }
}

/// Whether a value is `{low, likely, high}` or `{low, high}`.
pub(super) fn is_range(value: &Value) -> bool {
    let keys = value.keys();
    !keys.is_empty() && keys.iter().all(|(key, _)| matches!(&**key, "low" | "likely" | "high"))
}

/// The entries of a list with their names; none where an entry has no name.
fn named(list: &[Value]) -> Option<Vec<(String, &Value)>> {
    let name = |entry: &Value| NAMES.iter().find_map(|key| entry.get(key).name());
    list.iter().map(|entry| Some((name(entry)?, entry))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Measure;

    fn changes(before: &str, after: &str) -> Vec<String> {
        let value = |more: &str| {
            let text = format!("id: m\ntitle: M\nowner: o\nfocus_areas: [a]\nstatus: idea\n{more}");
            Value::of(&serde_yaml::from_str::<Measure>(&text).unwrap())
        };
        differences(&value(before), &value(after)).iter().map(FieldChange::field).collect()
    }

    #[test]
    fn entries_of_lists_are_known_by_their_names() {
        let benefit = |id: &str, title: &str| format!("{{id: {id}, type: t, title: {title}}}");
        let both = format!("benefits: [{}, {}]", benefit("a", "A"), benefit("b", "B"));
        assert_eq!(changes(&both, &both), [""; 0]);
        assert_eq!(changes(&both, &format!("benefits: [{}]", benefit("b", "C"))), ["benefits.a", "benefits.b.title"]);
        assert_eq!(changes(&both, &format!("benefits: [{}, {}]", benefit("b", "B"), benefit("a", "A"))), ["benefits"]);
    }

    #[test]
    fn of_two_entries_with_one_name_the_equal_ones_belong_together() {
        let before = "costs: [{phase: p, per_year: [1]}, {phase: p, fund: f, per_year: [2]}]";
        assert_eq!(
            changes(before, "costs: [{phase: p, per_year: [1]}, {phase: p, fund: g, per_year: [2]}]"),
            ["costs.p.fund"]
        );
        assert_eq!(changes(before, "costs: [{phase: p, fund: f, per_year: [2]}]"), ["costs.p"]);
    }

    #[test]
    fn what_is_not_given_is_what_is_given_as_nothing() {
        assert_eq!(changes("", "depends_on: []\nsystems: {uses: []}\ntrack: full"), [""; 0]);
        assert_eq!(changes("", "systems: {uses: [x]}\nlifetime_years: 8"), ["systems", "lifetime_years"]);
        assert_eq!(
            changes("costs: [{phase: p, per_year: [1, 2]}]", "costs: [{phase: p, per_year: [1, 3]}]"),
            ["costs.p.per_year"]
        );
    }
}
