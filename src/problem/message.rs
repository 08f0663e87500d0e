//! Something to say, before it is in a language.

use std::{borrow::Cow, fmt};

use serde::{Deserialize, Serialize};

/// Something to tell people, by the key of its words and the parts to put into them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// Key of the words: `message` or `message.attribute` of a Fluent resource.
    pub key: Cow<'static, str>,
    /// What the words name as `$name`.
    pub parts: Vec<(Cow<'static, str>, Part)>,
}

impl Message {
    /// The words at `key`, which need no parts.
    pub const fn new(key: &'static str) -> Self {
        Self { key: Cow::Borrowed(key), parts: Vec::new() }
    }

    /// The message without its figures and in no language: what is overdue is so by more days tomorrow, and is the same.
    pub fn gist(&self) -> String {
        let parts = self.parts.iter().filter_map(|(_, part)| match part {
            Part::Text(text) | Part::Words(text) => Some(text.clone()),
            Part::Names(names) => Some(names.join(" ")),
            Part::Number(_) | Part::Money(_) | Part::Date(_) => None,
        });
        [self.key.to_string()].into_iter().chain(parts).collect::<Vec<_>>().join(" ")
    }

    /// The same with no more of somebody's texts than a reader of a problem can see.
    #[must_use]
    pub fn brief(&self) -> Self {
        let parts = self.parts.iter().map(|(name, part)| match part {
            Part::Text(text) => (name.clone(), Part::Text(beginning(text))),
            Part::Words(_) | Part::Number(_) | Part::Money(_) | Part::Date(_) | Part::Names(_) => {
                (name.clone(), part.clone())
            }
        });
        Self { key: self.key.clone(), parts: parts.collect() }
    }

    /// The same words with `$name` in them.
    #[must_use]
    pub fn with(mut self, name: &'static str, part: impl Into<Part>) -> Self {
        self.parts.push((Cow::Borrowed(name), part.into()));
        self
    }
}

/// The first characters of a text.
fn beginning(text: &str) -> String {
    const MAX_CHARACTERS: usize = 500;
    match text.char_indices().nth(MAX_CHARACTERS) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}

/// What can stand in a [`Message`]; each is written the way its reader's language does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Part {
    /// Somebody's own text, shown as it is.
    Text(String),
    /// Words of ours, by their key.
    Words(String),
    /// A count or a measured number.
    Number(f64),
    /// Money in whole units of the portfolio's currency.
    Money(i64),
    /// A calendar date.
    Date(jiff::civil::Date),
    /// Names to choose from.
    Names(Vec<String>),
}

impl From<&str> for Part {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Part {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Part {
    fn from(count: usize) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "no count here comes near 2^52")]
        Self::Number(count as f64)
    }
}

impl From<f64> for Part {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<Vec<String>> for Part {
    fn from(names: Vec<String>) -> Self {
        Self::Names(names)
    }
}

/// Why a text is not a value of its type: a problem that does not know its place yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Flaw {
    /// The rule it breaks.
    pub rule: FlawRule,
    /// What is wrong.
    pub message: Message,
}

/// The rules that a single value can break.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum FlawRule {
    /// `bad-value`
    BadValue,
    /// `wrong-type`
    WrongType,
    /// `ambiguous-number`
    AmbiguousNumber,
}

impl FlawRule {
    /// The rule's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::BadValue => "bad-value",
            Self::WrongType => "wrong-type",
            Self::AmbiguousNumber => "ambiguous-number",
        }
    }
}

/// Errors of serde carry text only, so a flaw travels as JSON and is read back by the decoder.
impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_brief_message_has_the_beginnings_of_texts() {
        let text = "å".repeat(501);
        let message = Message::new("key").with("text", text).with("short", "here").with("count", 2.0);
        let brief = message.brief();
        assert_eq!(brief.parts[0].1, Part::Text(format!("{}…", "å".repeat(500))));
        assert_eq!(brief.parts[1..], message.parts[1..]);
    }
}
