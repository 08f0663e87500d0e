//! The words of one language.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::numbers::Numbers;
use crate::model::Language;

/// The words of one item (a rule, a method, a report) in every language: Fluent messages that stand in the item's own file.
///
/// Inside them `{ NUMBER($share, style: "percent") }` writes a share in per cent, and
/// `{ NUMBER($year, useGrouping: "false") }` a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    /// In bokmål.
    pub nb: &'static str,
    /// In nynorsk.
    pub nn: &'static str,
    /// In English.
    pub en: &'static str,
}

impl Words {
    /// The words that everything shares.
    pub(super) const SHARED: Self =
        Self { nb: include_str!("nb.ftl"), nn: include_str!("nn.ftl"), en: include_str!("en.ftl") };

    /// The words in one language.
    pub(super) fn of(&self, language: Language) -> &'static str {
        match language {
            Language::Nb => self.nb,
            Language::Nn => self.nn,
            Language::En => self.en,
        }
    }
}

/// All words of one language.
pub(super) struct Book(pub(super) FluentBundle<FluentResource>);

impl Book {
    /// The shared words and these; where two have the same key, the first stays.
    pub(super) fn new<'a>(language: Language, words: impl IntoIterator<Item = &'a Words>) -> Self {
        let (tag, formatter): (_, fn(&FluentValue<'_>, &_) -> _) = match language {
            Language::Nb => ("nb", |value, _| write_number(Language::Nb, value)),
            Language::Nn => ("nn", |value, _| write_number(Language::Nn, value)),
            Language::En => ("en", |value, _| write_number(Language::En, value)),
        };
        let mut bundle = FluentBundle::new(vec![tag.parse::<LanguageIdentifier>().unwrap_or_default()]);
        // The marks would get into files, and keep people from finding what they search for.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(formatter));
        // Fails only for a second function of that name.
        let _ = bundle.add_builtins();

        for words in std::iter::once(&Words::SHARED).chain(words) {
            let text = words.of(language).to_owned();
            // What is wrong in a resource is left out of it and fails a test, see `proof`.
            let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
            let _ = bundle.add_resource(resource);
        }
        Self(bundle)
    }

    /// The words at `message` or `message.attribute`, with these parts in them.
    pub(super) fn say(&self, key: &str, parts: &FluentArgs<'_>) -> Option<String> {
        let (message, attribute) = key.split_once('.').map_or((key, None), |(message, name)| (message, Some(name)));
        let message = self.0.get_message(message)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        // A part that is missing shows as `{$name}`, which is all that can be done here.
        Some(self.0.format_pattern(pattern, Some(parts), &mut Vec::new()).into_owned())
    }
}

/// Numbers are icu's to write; Fluent would write them as Rust does. Fluent takes no closure here that remembers anything.
fn write_number(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(Numbers::new(language).in_words(number)),
        FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

/// A text with a capital first letter, as at the beginning of a sentence or a heading.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
