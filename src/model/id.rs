//! Names that files call each other by.

use std::{borrow::Borrow, fmt, ops::Deref, str::FromStr};

use serde::Serialize;

use super::read::scalars;
use crate::problem::{Flaw, FlawRule, Message};

/// A name of lower-case letters, digits and single hyphens: `[a-z0-9]+(-[a-z0-9]+)*`, at most 60 characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Id(Box<str>);

impl Id {
    /// The most characters an id may have.
    pub const MAX: usize = 60;

    /// The form of an id as a regular expression.
    pub const PATTERN: &'static str = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// The id's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest id to a text that is not one, for advice.
    fn like(text: &str) -> String {
        let mut id = String::new();
        for letter in text.chars().flat_map(char::to_lowercase) {
            match letter {
                'a'..='z' | '0'..='9' => id.push(letter),
                'æ' => id.push_str("ae"),
                'ø' | 'ö' => id.push('o'),
                'å' | 'ä' => id.push('a'),
                _ if id.is_empty() || id.ends_with('-') => {}
                _ => id.push('-'),
            }
        }
        id.truncate(Self::MAX);
        id.trim_end_matches('-').to_owned()
    }
}

impl FromStr for Id {
    type Err = Flaw;

    fn from_str(text: &str) -> Result<Self, Flaw> {
        let well_formed = text.len() <= Self::MAX
            && text
                .split('-')
                .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()));
        if well_formed {
            return Ok(Self(text.into()));
        }
        let like = Self::like(text);
        let key = if like.is_empty() { "bad-value.says-id" } else { "bad-value.says-id-like" };
        let message = Message::new(key).with("found", text).with("like", like);
        Err(Flaw { rule: FlawRule::BadValue, message })
    }
}

scalars!(Id: "expected-id", { "type": "string", "pattern": Self::PATTERN, "maxLength": Self::MAX });

impl Deref for Id {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        *self.0 == *other
    }
}

impl PartialEq<&str> for Id {
    fn eq(&self, other: &&str) -> bool {
        *self.0 == **other
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_kebab_case() {
        for good in ["a", "websak", "2026-05-12-styret", &"x".repeat(60)] {
            assert_eq!(&*good.parse::<Id>().unwrap(), good);
        }
        for bad in ["", "-a", "a-", "a--b", "Websak", "på-plass", "a b", &"x".repeat(61)] {
            assert!(bad.parse::<Id>().is_err(), "{bad}");
        }
    }

    #[test]
    fn advice_is_an_id_itself() {
        for text in ["Digital Skoleskyss", "Kjøp & salg", "  på plass  ", "A".repeat(80).as_str()] {
            assert!(Id::like(text).parse::<Id>().is_ok(), "{text}");
        }
    }
}
