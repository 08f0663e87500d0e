//! What is wrong with words: for the tests of everything that has some.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentResource};

use super::words::{Book, Words};
use crate::model::Language;

const LANGUAGES: [Language; 3] = [Language::Nb, Language::Nn, Language::En];

/// What is wrong with these words beside the shared ones: text that is no Fluent, a key that is there twice, messages or
/// parts that differ between the languages, words that cannot be put together, and quotation marks of another language.
pub(crate) fn faults<'a>(words: impl IntoIterator<Item = &'a Words>) -> Vec<String> {
    let words: Vec<&Words> = words.into_iter().collect();
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    for item in std::iter::once(&Words::SHARED).chain(words.iter().copied()) {
        let shape = shape(item.nb);
        for (key, _) in &shape {
            if !seen.insert(key.clone()) {
                faults.push(format!("{key} is there twice"));
            }
        }
        for language in LANGUAGES {
            faults.extend(item.faults(language));
            for key in differences(&shape, &self::shape(item.of(language))) {
                faults.push(format!("{key} differs between nb and {language:?}"));
            }
        }
    }
    for language in LANGUAGES {
        let book = Book::new(language, words.iter().copied());
        for item in std::iter::once(&Words::SHARED).chain(words.iter().copied()) {
            for (key, parts) in shape(item.nb) {
                faults
                    .extend(book.faults(&key, &parts).into_iter().map(|fault| format!("{language:?} {key}: {fault}")));
            }
        }
    }
    faults
}

/// The messages of a resource in their order, each with the names of its parts.
type Shape = Vec<(String, BTreeSet<String>)>;

/// The shape of a text that is known to be Fluent, whose own syntax tree is not to be had through `fluent-bundle`.
fn shape(text: &str) -> Shape {
    let mut shape = Shape::new();
    let mut message = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let name = line.split_once('=').map_or("", |(name, _)| name.trim_end());
        if !name.is_empty() && name.chars().all(is_of_name) {
            name.clone_into(&mut message);
            shape.push((message.clone(), BTreeSet::new()));
        } else if let Some(attribute) = name.trim_start().strip_prefix('.') {
            shape.push((format!("{message}.{attribute}"), BTreeSet::new()));
        }
        if let Some((_, parts)) = shape.last_mut() {
            parts.extend(line.split('$').skip(1).map(|rest| rest.split(|c| !is_of_name(c)).next().unwrap().to_owned()));
        }
    }
    shape
}

fn is_of_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}

/// Keys at which two shapes are not the same.
fn differences(a: &Shape, b: &Shape) -> BTreeSet<String> {
    let order = a.iter().zip(b).filter(|(a, b)| a.0 != b.0).map(|(a, _)| a.0.clone());
    let (a, b): (BTreeMap<_, _>, BTreeMap<_, _>) = (a.iter().cloned().collect(), b.iter().cloned().collect());
    a.keys().chain(b.keys()).filter(|key| a.get(*key) != b.get(*key)).cloned().chain(order).collect()
}

impl Words {
    fn faults(&self, language: Language) -> Vec<String> {
        let text = self.of(language);
        let mut faults = Vec::new();
        if let Err((_, errors)) = FluentResource::try_new(text.to_owned()) {
            faults.extend(errors.into_iter().map(|error| format!("{language:?}: {error} in {text}")));
        }
        let foreign = match language {
            Language::Nb | Language::Nn => ['“', '”'],
            Language::En => ['«', '»'],
        };
        let quoted = text.lines().filter(|line| !line.starts_with('#') && line.contains(foreign));
        faults.extend(quoted.map(|line| format!("{language:?} quotes otherwise: {line}")));
        faults
    }
}

impl Book {
    fn faults(&self, key: &str, parts: &BTreeSet<String>) -> Vec<String> {
        let mut args = FluentArgs::new();
        for part in parts {
            args.set(part.as_str(), 1);
        }
        let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
        let Some(message) = self.0.get_message(message) else {
            return vec!["is not there".to_owned()];
        };
        let pattern = message.get_attribute(attribute).map(|attribute| attribute.value());
        let Some(pattern) = pattern.or_else(|| message.value()) else {
            return Vec::new();
        };
        let mut errors = Vec::new();
        let said = self.0.format_pattern(pattern, Some(&args), &mut errors);
        let blank = said.trim().is_empty().then(|| "says nothing".to_owned());
        errors.into_iter().map(|error| error.to_string()).chain(blank).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: Words = Words {
        nb: "late = for seint\n    .says = { $count ->\n        [one] én dag\n       *[other] { $count } dager\n    } med «{ $what }»\n",
        nn: "late = for seint\n    .says = { $count } { $what }\n",
        en: "# late = never\nlate = too late\n    .says = { $what } { NUMBER($count) }\n",
    };

    #[test]
    fn shared_words_and_good_ones_have_no_faults() {
        assert_eq!(faults([]), [""; 0]);
        assert_eq!(faults([&GOOD]), [""; 0]);
    }

    #[test]
    fn every_kind_of_fault_is_found() {
        for (bad, fault) in [
            (Words { nn: "late = for seint\n", ..GOOD }, "late.says differs"),
            (Words { nn: "late = { $day }\n    .says = { $count } { $what }\n", ..GOOD }, "late differs"),
            (Words { en: "late = { LATER($count) }\n    .says = { $what } { $count }\n", ..GOOD }, "late: "),
            (Words { en: "late = “too late”\n    .says = « { $what } { $count }\n", ..GOOD }, "quotes otherwise"),
            (Words { en: "late = {\n", ..GOOD }, "En: "),
            (Words { nb: "names = a\n", nn: "names = a\n", en: "names = a\n" }, "names is there twice"),
            (Words { nb: "a = a\nb = b\n", nn: "b = b\na = a\n", en: "a = a\nb = b\n" }, "a differs"),
        ] {
            let faults = faults([&bad]);
            assert!(faults.iter().any(|found| found.contains(fault)), "{fault}: {faults:?}");
        }
    }
}
