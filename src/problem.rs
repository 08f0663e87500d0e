//! What is wrong in a user's file, as a value: which rule, where, and what to say about it.
//!
//! Nothing here is in a language yet; `locale` finds the words for a [`Message`] when somebody is going to read it.

use std::{borrow::Cow, fmt, sync::Arc};

use serde::{Deserialize, Serialize};

/// Something in the user's files that a rule objects to.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// Name of the rule, such as `missing-key`.
    pub rule: &'static str,
    /// How serious it is here, after the strategy's own settings.
    pub level: Level,
    /// Where it is.
    pub place: Place,
    /// What is wrong. The cure, where there is one, has the same key with `help` for `says`.
    pub message: Message,
    /// Other places that belong to it, such as the first of two equal keys.
    pub related: Vec<(Place, Message)>,
}

impl Problem {
    /// A problem at its rule's own level, which the settings may change later.
    pub fn new(rule: &'static str, place: Place, message: Message) -> Self {
        Self { rule, level: Level::Error, place, message, related: Vec::new() }
    }
}

/// How serious a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Good to know.
    Note,
    /// Should be mended before somebody decides on it.
    Warning,
    /// Must be mended: the file breaks the format or the adopted rules.
    Error,
}

impl Level {
    /// Every level, the mildest first.
    pub const ALL: [Self; 3] = [Self::Note, Self::Warning, Self::Error];

    /// The word used in files, options and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A place in a file, kept as a way to find it: lines and columns are looked up only for files that are shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Path from the portfolio's folder, with `/` between the parts.
    pub file: Arc<str>,
    /// The spot within the file.
    pub spot: Spot,
}

impl Place {
    /// The value at `route`.
    pub fn value(file: &Arc<str>, route: Route) -> Self {
        Self { file: file.clone(), spot: Spot::Value(route) }
    }

    /// The key at the end of `route`.
    pub fn key(file: &Arc<str>, route: Route) -> Self {
        Self { file: file.clone(), spot: Spot::Key(route) }
    }

    /// A spot whose position is already known.
    pub fn span(file: &Arc<str>, span: Span) -> Self {
        Self { file: file.clone(), spot: Spot::Span(span) }
    }
}

/// Where in a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Spot {
    /// The value that a route of keys leads to; where it does not exist, the key of the mapping it is missing from.
    Value(Route),
    /// The key itself rather than its value.
    Key(Route),
    /// These characters.
    Span(Span),
}

/// The way from the top of a file to one value in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Route(pub Vec<Step>);

/// One step of a [`Route`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Into a mapping.
    Key(Cow<'static, str>),
    /// Into a list, from 0.
    Index(usize),
}

impl Route {
    /// Whether one of the two routes leads through the other's end.
    pub fn meets(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(a, b)| a == b)
    }

    /// This route and one step more.
    #[must_use]
    pub fn then(mut self, step: impl Into<Step>) -> Self {
        self.0.push(step.into());
        self
    }
}

impl From<&'static str> for Step {
    fn from(key: &'static str) -> Self {
        Self::Key(Cow::Borrowed(key))
    }
}

impl From<String> for Step {
    fn from(key: String) -> Self {
        Self::Key(Cow::Owned(key))
    }
}

impl From<usize> for Step {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if nth == 0 => f.write_str(key)?,
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Index(index) => write!(f, "[{}]", index + 1)?,
            }
        }
        Ok(())
    }
}

/// `route!["costs", 2, "per_year"]`: the way to a value.
#[macro_export]
macro_rules! route {
    ($($step:expr),* $(,)?) => { $crate::problem::Route(vec![$($crate::problem::Step::from($step)),*]) };
}

/// Characters of a file, the end not included.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first character.
    pub start: Position,
    /// The character after the last.
    pub end: Position,
}

/// A character of a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: u32,
    /// Column in Unicode characters, from 1.
    pub column: u32,
}

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

    /// The same words with `$name` in them.
    #[must_use]
    pub fn with(mut self, name: &'static str, part: impl Into<Part>) -> Self {
        self.parts.push((Cow::Borrowed(name), part.into()));
        self
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
