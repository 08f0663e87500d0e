//! Calendar dates.

use std::{fmt, str::FromStr};

use jiff::civil;
use serde::Serialize;

use super::read::scalars;
use crate::problem::{Flaw, FlawRule, Message, Part};

/// A calendar date, written `2026-05-12`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Date(pub civil::Date);

impl Date {
    /// The calendar year.
    pub fn year(self) -> i64 {
        i64::from(self.0.year())
    }
}

impl FromStr for Date {
    type Err = Flaw;

    fn from_str(text: &str) -> Result<Self, Flaw> {
        let flaw = |key| {
            let message = Message::new(key).with("found", text);
            Flaw { rule: FlawRule::BadValue, message }
        };
        let (year, month, day) = parts(text).ok_or_else(|| flaw("bad-value.says-date"))?;
        civil::Date::new(year, month, day).map(Self).map_err(|_| flaw("bad-value.says-no-such-day"))
    }
}

/// Year, month and day of a text of the right shape, whether or not there is such a day.
fn parts(text: &str) -> Option<(i16, i8, i8)> {
    let shape = text.len() == 10
        && text.bytes().enumerate().all(|(nth, byte)| match nth {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    shape.then_some(())?;
    Some((text[..4].parse().ok()?, text[5..7].parse().ok()?, text[8..].parse().ok()?))
}

scalars!(Date: "expected-date", { "type": "string", "format": "date" });

impl From<Date> for Part {
    fn from(date: Date) -> Self {
        Self::Date(date.0)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist_are_dates() {
        for good in ["2026-05-12", "2024-02-29", "2000-12-31"] {
            assert_eq!(good.parse::<Date>().unwrap().to_string(), good);
        }
        for bad in ["2026-02-29", "2026-13-01", "2026-5-12", "12.05.2026", "2026-05-12T10:00", "", "２026-05-12"] {
            assert!(bad.parse::<Date>().is_err(), "{bad}");
        }
    }
}
