//! How things are said and written in one language.
//!
//! The words are Fluent messages: shared ones stand in `nb.ftl`, `nn.ftl` and `en.ftl` beside this file, those of a rule, a
//! method or a report in the item's own file, as [`Words`]. Numbers, dates and the alphabet follow CLDR, from data compiled
//! into the program: nothing is taken from the machine it runs on.

mod dates;
mod money;
mod numbers;
#[cfg(test)]
pub(crate) mod proof;
mod sort;
mod words;

use std::{cell::OnceCell, cmp::Ordering};

use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil;

use self::{dates::Dates, numbers::Numbers, sort::Alphabet, words::Book};
use crate::{
    model::Language,
    problem::{Message, Part},
};

pub use self::words::{Words, capitalised};

/// How things are said and written in one language.
///
/// What it returns is plain text for people: a format that writes it has to escape it.
pub struct Locale {
    language: Language,
    currency: Box<str>,
    book: Book,
    numbers: Numbers,
    // Most runs show no dates and sort nothing by name, so these are loaded when they are first needed.
    dates: OnceCell<Dates>,
    alphabet: OnceCell<Alphabet>,
}

impl Locale {
    /// The shared words of a language and these, with money in Norwegian kroner.
    pub fn new<'a>(language: Language, words: impl IntoIterator<Item = &'a Words>) -> Self {
        Self {
            language,
            currency: "NOK".into(),
            book: Book::new(language, words),
            numbers: Numbers::new(language),
            dates: OnceCell::new(),
            alphabet: OnceCell::new(),
        }
    }

    /// The same, with money in the currency of this ISO 4217 code.
    #[must_use]
    pub fn with_currency(mut self, code: &str) -> Self {
        self.currency = code.into();
        self
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// What a message says; where there are no words for it, its key in brackets.
    pub fn say(&self, message: &Message) -> String {
        self.try_say(message).unwrap_or_else(|| missing(&message.key))
    }

    /// What a message says, where there are words for it.
    pub fn try_say(&self, message: &Message) -> Option<String> {
        let mut parts = FluentArgs::with_capacity(message.parts.len());
        for (name, part) in &message.parts {
            parts.set(name.as_ref(), self.value(part));
        }
        self.book.say(&message.key, &parts)
    }

    /// The words at a key that need no parts; where there are none, the key in brackets.
    pub fn text(&self, key: &str) -> String {
        self.book.say(key, &FluentArgs::new()).unwrap_or_else(|| missing(key))
    }

    /// A number with exactly so many decimals, halves rounded away from zero: `1 234,5`.
    pub fn number(&self, value: f64, decimals: u8) -> String {
        self.numbers.number(value, decimals)
    }

    /// A whole number: `1 234`.
    pub fn count(&self, value: i64) -> String {
        self.numbers.count(value)
    }

    /// An amount of money to the last unit: `1 234 567 kr`, `NOK 1,234,567`.
    pub fn money(&self, amount: i64) -> String {
        self.numbers.money(amount, &self.currency)
    }

    /// An amount of money in millions or milliards with at most one decimal: `12,5 mill. kr`, `950 000 kr`.
    pub fn money_rounded(&self, amount: i64) -> String {
        self.numbers.money_rounded(amount, &self.currency)
    }

    /// What stands at an amount for its currency: `kr`, `NOK`, `EUR`.
    pub fn currency(&self) -> &str {
        self.numbers.currency(&self.currency)
    }

    /// A part of a whole, where 1 is all of it, in per cent: `12 %`, `12%`.
    pub fn share(&self, share: f64, decimals: u8) -> String {
        self.numbers.share(share, decimals)
    }

    /// A date: `23.11.2026`, `23 Nov 2026`.
    pub fn date(&self, date: civil::Date) -> String {
        self.dates.get_or_init(|| Dates::new(self.language)).date(date)
    }

    /// Names to choose from: `` `a`, `b` eller `c` ``.
    pub fn list(&self, names: &[String]) -> String {
        let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        self.joined("names", &quoted)
    }

    /// Things that are meant together: `a, b og c`.
    pub fn together(&self, things: &[String]) -> String {
        self.joined("together", things)
    }

    fn joined(&self, key: &str, things: &[String]) -> String {
        match things {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => {
                let mut parts = FluentArgs::with_capacity(2);
                parts.set("first", first.join(", "));
                parts.set("last", last.as_str());
                self.book.say(key, &parts).unwrap_or_else(|| missing(key))
            }
        }
    }

    /// The order of two texts in the language's alphabet; only equal texts are equal.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.alphabet.get_or_init(|| Alphabet::new(self.language)).compare(a, b)
    }

    fn value<'a>(&self, part: &'a Part) -> FluentValue<'a> {
        match part {
            Part::Text(text) => text.into(),
            Part::Words(key) => self.text(key).into(),
            // Stays a number, so that the words can depend on it; `Book` has it written.
            Part::Number(number) => number.into(),
            Part::Money(amount) => self.money(*amount).into(),
            Part::Date(date) => self.date(*date).into(),
            Part::Names(names) => self.list(names).into(),
        }
    }
}

/// Shown where words are missing. The tests see to it that nobody ever reads it.
fn missing(key: &str) -> String {
    format!("[{key}]")
}

#[cfg(test)]
mod tests;
