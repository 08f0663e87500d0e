//! The file formats of a portfolio, written down once more and by hand after format.md: what the tests go by.
//!
//! Nothing here is taken from the crate's own model, so that a slip in one of the two shows.

mod decision;
mod measure;
mod plan;
mod strategy;
mod system;

pub(crate) use decision::DECISION;
pub(crate) use measure::MEASURE;
pub(crate) use plan::PLAN;
pub(crate) use strategy::STRATEGY;
pub(crate) use system::SYSTEM;

/// What may stand at a place.
#[derive(Clone, Copy)]
pub(crate) enum Type {
    /// Any text.
    Text,
    /// A text of 1 to so many characters.
    Line(usize),
    /// A name in lower-case letters, digits and hyphens.
    Id,
    /// `2026-05-12`.
    Date,
    /// `true` or `false`.
    Truth,
    /// A number within bounds.
    Number(f64, f64),
    /// A whole number within bounds.
    Whole(f64, f64),
    /// One of these words.
    Choice(&'static [&'static str]),
    /// Where a criterion's figure comes from: one of these words, or `benefit:` and an id.
    Source(&'static [&'static str]),
    /// A list.
    List(&'static Type),
    /// A list of exactly two.
    Pair(&'static Type, &'static Type),
    /// A mapping whose keys are values themselves.
    Table(&'static Type, &'static Type),
    /// A mapping with these keys.
    Record(&'static [Key]),
    /// The first as a scalar, the second as a mapping.
    Either(&'static Type, &'static Type),
}

/// A key of a mapping.
#[derive(Clone, Copy)]
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) need: Need,
    pub(crate) kind: Type,
}

/// Whether a key has to be there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    Required,
    /// It may be left out, but has a value where it is not.
    Default,
    /// It may be left out, or be there with nothing behind it.
    Optional,
}

const fn must(name: &'static str, kind: Type) -> Key {
    Key { name, need: Need::Required, kind }
}

const fn usual(name: &'static str, kind: Type) -> Key {
    Key { name, need: Need::Default, kind }
}

const fn may(name: &'static str, kind: Type) -> Key {
    Key { name, need: Need::Optional, kind }
}

const IDS: Type = Type::List(&Type::Id);
const TEXTS: Type = Type::List(&Type::Text);

const MOST: f64 = 1e15;
const MONEY: Type = Type::Whole(-MOST, MOST);
const NUMBER: Type = Type::Number(-MOST, MOST);
const SHARE: Type = Type::Number(0.0, 1.0);
const COUNT: Type = Type::Whole(0.0, MOST);
const YEAR: Type = Type::Whole(1900.0, 2200.0);
const YEARS: Type = Type::Whole(1.0, 200.0);
const MONTHS: Type = Type::Whole(1.0, 1200.0);

const AMOUNT: Type =
    Type::Either(&MONEY, &Type::Record(&[must("low", MONEY), must("likely", MONEY), must("high", MONEY)]));
const ESTIMATE: Type =
    Type::Either(&NUMBER, &Type::Record(&[must("low", NUMBER), must("likely", NUMBER), must("high", NUMBER)]));
const AMOUNTS: Type = Type::List(&AMOUNT);
const ESTIMATES: Type = Type::List(&ESTIMATE);

const STATUS: Type = Type::Choice(&[
    "idea",
    "concept",
    "planning",
    "execution",
    "closing",
    "realising",
    "evaluated",
    "on-hold",
    "rejected",
    "stopped",
    "merged",
]);
const PERSONAL_DATA: Type = Type::Choice(&["none", "ordinary", "special", "unknown"]);
