//! Numbers, and how they may be written.

use std::{borrow::Cow, str::FromStr};

use serde::Serialize;

use super::read::scalars;
use crate::problem::{Flaw, FlawRule, Message, Part};

/// An amount of money in whole units of the portfolio's currency, at most 10¹⁵ either way.
///
/// Written `1200000`, `1 200 000` or `1_200_000`; the blank may be a no-break one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Money(pub i64);

impl Money {
    /// The largest amount a file may give.
    pub const MAX: i64 = 1_000_000_000_000_000;
}

impl FromStr for Money {
    type Err = Flaw;

    fn from_str(text: &str) -> Result<Self, Flaw> {
        whole(text, -Self::MAX, Self::MAX).map(Self)
    }
}

impl From<Money> for Part {
    fn from(money: Money) -> Self {
        Self::Money(money.0)
    }
}

/// A number that may have decimals, written with a point: hours, person-months, scores, indicator values.
#[derive(Debug, Clone, Copy, Default, PartialEq, PartialOrd, Serialize)]
pub struct Quantity(pub f64);

impl FromStr for Quantity {
    type Err = Flaw;

    fn from_str(text: &str) -> Result<Self, Flaw> {
        #[expect(clippy::cast_precision_loss, reason = "the bound is a round number that a float holds")]
        decimal(text, -(Money::MAX as f64), Money::MAX as f64).map(Self)
    }
}

/// A part of a whole, from 0 to 1.
#[derive(Debug, Clone, Copy, Default, PartialEq, PartialOrd, Serialize)]
pub struct Share(pub f64);

impl FromStr for Share {
    type Err = Flaw;

    fn from_str(text: &str) -> Result<Self, Flaw> {
        decimal(text, 0.0, 1.0).map(Self)
    }
}

/// A yearly rate of return, above −1 (minus a hundred per cent): 0.04 is four per cent.
#[derive(Debug, Clone, Copy, Default, PartialEq, PartialOrd, Serialize)]
pub struct Rate(pub f64);

impl FromStr for Rate {
    type Err = Flaw;

    fn from_str(text: &str) -> Result<Self, Flaw> {
        decimal(text, -0.5, 1.0).map(Self)
    }
}

scalars!(
    Money: "expected-money", { "type": "integer", "minimum": -Self::MAX, "maximum": Self::MAX },
    Quantity: "expected-number", { "type": "number", "minimum": -Money::MAX, "maximum": Money::MAX },
    Share: "expected-share", { "type": "number", "minimum": 0, "maximum": 1 },
    Rate: "expected-rate", { "type": "number", "minimum": -0.5, "maximum": 1 },
);

/// A whole number within bounds, however its thousands are parted.
pub(super) fn whole(text: &str, min: i64, max: i64) -> Result<i64, Flaw> {
    let number = match text.parse::<i64>() {
        Ok(number) => number,
        Err(_) => match ungrouped(text, "expected-whole-number")?.parse::<f64>() {
            Ok(number) if number.fract() != 0.0 || text.contains(['.', 'e', 'E']) => {
                let message = Message::new("bad-value.says-not-whole").with("found", text);
                return Err(Flaw { rule: FlawRule::BadValue, message });
            }
            // Digits that do not fit are out of any range below.
            #[expect(clippy::cast_possible_truncation, reason = "the cast saturates, and both ends are out of range")]
            Ok(number) => number as i64,
            Err(_) => return Err(not_a_number(text, "expected-whole-number")),
        },
    };
    if (min..=max).contains(&number) {
        return Ok(number);
    }
    #[expect(clippy::cast_precision_loss, reason = "the bounds are round numbers that a float holds")]
    Err(out_of_range(text, min as f64, max as f64))
}

/// A number with or without decimals, within bounds.
fn decimal(text: &str, min: f64, max: f64) -> Result<f64, Flaw> {
    let number: f64 = ungrouped(text, "expected-number")?.parse().map_err(|_| not_a_number(text, "expected-number"))?;
    if (min..=max).contains(&number) { Ok(number) } else { Err(out_of_range(text, min, max)) }
}

/// The text as Rust writes numbers, or why it is none: signs, digits in groups of three, a decimal point, an exponent.
fn ungrouped<'t>(text: &'t str, expected: &str) -> Result<Cow<'t, str>, Flaw> {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (head, tail) = unsigned.split_at(unsigned.find(['.', ',', 'e', 'E']).unwrap_or(unsigned.len()));
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());

    if let Some(fraction) = tail.strip_prefix(['.', ','])
        && fraction.len() == 3
        && is_digits(fraction)
        && !head.is_empty()
        && !unsigned.starts_with("0.")
        && head.chars().all(|letter| letter.is_ascii_digit() || letter == '_' || is_blank(letter))
    {
        let message = Message::new("ambiguous-number.says")
            .with("found", text)
            .with("thousands", format!("{head}{fraction}"))
            .with("decimal", format!("{head}.{}", fraction.trim_end_matches('0')).trim_end_matches('.').to_owned());
        return Err(Flaw { rule: FlawRule::AmbiguousNumber, message });
    }

    let mut groups = head.split(|letter| is_blank(letter) || letter == '_');
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let grouped = rest.is_empty() || (first.len() <= 3 && rest.iter().all(|group| group.len() == 3));
    let parts_are_digits = (is_digits(first) || (head.is_empty() && tail.starts_with('.')))
        && rest.iter().all(|group| is_digits(group))
        && tail.bytes().all(|byte| byte.is_ascii_digit() || b".eE+-".contains(&byte));
    if !grouped || !parts_are_digits {
        return Err(not_a_number(text, expected));
    }
    if rest.is_empty() {
        return Ok(Cow::Borrowed(text));
    }
    let sign = if text.starts_with('-') { "-" } else { "" };
    Ok(Cow::Owned(format!("{sign}{first}{}{tail}", rest.concat())))
}

/// A space, a no-break space, a narrow no-break space or a thin space.
fn is_blank(letter: char) -> bool {
    matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

fn not_a_number(text: &str, expected: &str) -> Flaw {
    let message =
        Message::new("wrong-type.says").with("expected", Part::Words(expected.to_owned())).with("found", text);
    Flaw { rule: FlawRule::WrongType, message }
}

fn out_of_range(text: &str, min: f64, max: f64) -> Flaw {
    // Small bounds may be years, which are never grouped.
    let shown = |bound: f64| if bound.abs() < 1e4 { Part::Text(bound.to_string()) } else { Part::Number(bound) };
    let message =
        Message::new("bad-value.says-range").with("found", text).with("min", shown(min)).with("max", shown(max));
    Flaw { rule: FlawRule::BadValue, message }
}

#[cfg(test)]
mod tests {
    use std::fmt;

    use super::*;
    use crate::model::{Grade, Year};

    fn broken<T: FromStr<Err = Flaw> + fmt::Debug>(text: &str) -> FlawRule {
        text.parse::<T>().unwrap_err().rule
    }

    #[test]
    fn money_is_whole_and_may_be_grouped() {
        for text in ["1200000", "1 200 000", "1_200_000", "1\u{a0}200\u{a0}000", "1\u{202f}200\u{202f}000", "+1200000"]
        {
            assert_eq!(text.parse::<Money>().unwrap(), Money(1_200_000), "{text}");
        }
        assert_eq!("-40 000".parse::<Money>().unwrap(), Money(-40_000));
        assert_eq!(broken::<Money>("12.5"), FlawRule::BadValue);
        assert_eq!(broken::<Money>("1e6"), FlawRule::BadValue);
        assert_eq!(broken::<Money>("1000000000000001"), FlawRule::BadValue);
        assert_eq!(broken::<Money>("99999999999999999999999"), FlawRule::BadValue);
        for text in ["12 00", "1 2000", "kr 100", "", "-", "1,5", "inf", "NaN", "0x10", "1__000"] {
            assert_eq!(broken::<Money>(text), FlawRule::WrongType, "{text}");
        }
    }

    #[test]
    fn three_digits_after_a_lone_point_or_comma_could_be_either() {
        for text in ["1.500", "12,500", "-1.500", "1200.500", "0,500", "1 200.500"] {
            assert_eq!(broken::<Quantity>(text), FlawRule::AmbiguousNumber, "{text}");
            assert_eq!(broken::<Money>(text), FlawRule::AmbiguousNumber, "{text}");
        }
        for (text, number) in
            [("0.500", 0.5), ("-0.125", -0.125), ("1.50", 1.5), ("1.5000", 1.5), (".5", 0.5), ("2e3", 2e3)]
        {
            assert_eq!(text.parse::<Quantity>().unwrap(), Quantity(number), "{text}");
        }
    }

    #[test]
    fn bounds_are_part_of_the_type() {
        assert_eq!("2027".parse::<Year>().unwrap().get(), 2027);
        assert_eq!(broken::<Year>("27"), FlawRule::BadValue);
        assert_eq!(broken::<Grade>("6"), FlawRule::BadValue);
        assert_eq!(broken::<Share>("1.01"), FlawRule::BadValue);
        assert_eq!(broken::<Rate>("-1"), FlawRule::BadValue);
        assert_eq!("1".parse::<Share>().unwrap(), Share(1.0));
    }
}
