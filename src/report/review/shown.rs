//! Values of files as people write them.

use crate::{
    doc::Cell,
    locale::{Locale, Words},
    review::{Place, Value},
};

/// The most characters of a value that are shown: enough to know it by.
const LONGEST: usize = 100;

/// A value as people write it, on one line and not too long.
pub(super) fn shown(value: &Value, locale: &Locale) -> String {
    let text = whole(value, locale);
    if text.chars().count() <= LONGEST {
        return text;
    }
    let kept: String = text.chars().take(LONGEST - 1).collect();
    format!("{}…", kept.trim_end())
}

fn whole(value: &Value, locale: &Locale) -> String {
    match value {
        Value::Nothing => "–".to_owned(),
        Value::Flag(true) => locale.text("review-yes"),
        Value::Flag(false) => locale.text("review-no"),
        Value::Text(text) => text.clone(),
        Value::Word(word) if word.of == "Status" => locale.text(&format!("status-{}", word.name)),
        Value::Word(word) => word.name.to_owned(),
        Value::Money(money) => locale.money(*money),
        Value::Year(year) => year.to_string(),
        Value::Date(date) => date.parse().map_or_else(|_| date.clone(), |date| locale.date(date)),
        Value::Count(count) => locale.count(*count),
        Value::Number(number) => locale.number(*number, decimals(*number)),
        Value::Share(share) => locale.share(*share, decimals(share * 100.0)),
        Value::List(items) => joined(items.iter().map(|item| whole(item, locale)), ", "),
        Value::Keys(keys) => range(value, locale).unwrap_or_else(|| {
            let given = keys.iter().filter(|(_, value)| *value != Value::Nothing);
            joined(given.map(|(key, value)| format!("{key}: {}", inner(value, locale))), "; ")
        }),
    }
}

/// A value among others: what has keys of its own stands in parentheses.
fn inner(value: &Value, locale: &Locale) -> String {
    let text = whole(value, locale);
    if value.keys().is_empty() || range(value, locale).is_some() { text } else { format!("({text})") }
}

/// `{low, likely, high}` as `400 000 kr (300 000 kr–700 000 kr)`, and `{low, high}` without the first.
fn range(value: &Value, locale: &Locale) -> Option<String> {
    let part = |key| Some(value.get(key)).filter(|value| **value != Value::Nothing).map(|value| whole(value, locale));
    let (low, high) = (part("low")?, part("high")?);
    let keys = value.keys().len();
    match part("likely") {
        Some(likely) if keys == 3 => Some(format!("{likely} ({low}–{high})")),
        None if keys == 2 => Some(format!("{low}–{high}")),
        Some(_) | None => None,
    }
}

/// As many decimals as a number has, but not more than people can make use of.
fn decimals(number: f64) -> u8 {
    (0..4)
        .find(|decimals| ((number * 10_f64.powi(*decimals)).fract()).abs() < 1e-9)
        .and_then(|n| u8::try_from(n).ok())
        .unwrap_or(4)
}

fn joined(texts: impl Iterator<Item = String>, between: &str) -> String {
    texts.collect::<Vec<_>>().join(between)
}

/// Where a measure stands, for a table.
pub(super) fn place(place: &Place, locale: &Locale) -> Cell {
    match place {
        Place::Rank(rank) => Cell::Count(i64::try_from(*rank).unwrap_or(i64::MAX)),
        Place::Open(_) => Cell::Text(locale.text("review-not-ranked")),
        Place::Nowhere => Cell::Empty,
    }
}

pub(super) static WORDS: Words = Words {
    nb: r"
review-yes = ja
review-no = nei
review-not-ranked = ikke rangert
",
    nn: r"
review-yes = ja
review-no = nei
review-not-ranked = ikkje rangert
",
    en: r"
review-yes = yes
review-no = no
review-not-ranked = not ranked
",
};
