//! A third of a year, in which counties and municipalities report.

use std::{fmt, str::FromStr};

use jiff::civil;

use crate::model::Date;

/// A tertial: four months, `2027-T2` is May to August of 2027.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// The calendar year.
    pub year: i16,
    /// Which third, 1–3.
    pub third: i8,
}

impl Period {
    /// The last that has ended before a day, or on it.
    pub fn ended_by(day: Date) -> Self {
        let Date(day) = day;
        let current = Self { year: day.year(), third: (day.month() - 1) / 4 + 1 };
        if current.last() <= Date(day) { current } else { current.before() }
    }

    /// The one before.
    #[must_use]
    pub const fn before(self) -> Self {
        match self.third {
            1 => Self { year: self.year - 1, third: 3 },
            third => Self { third: third - 1, ..self },
        }
    }

    /// The one after; the last that the calendar knows has none but itself.
    #[must_use]
    pub const fn after(self) -> Self {
        match self.third {
            3 if self.year >= 9999 => self,
            3 => Self { year: self.year + 1, third: 1 },
            third => Self { third: third + 1, ..self },
        }
    }

    /// Its first day.
    pub fn first(self) -> Date {
        Date(civil::date(self.year, self.third * 4 - 3, 1))
    }

    /// Its last day.
    pub fn last(self) -> Date {
        Date(civil::date(self.year, self.third * 4, 1).last_of_month())
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-T{}", self.year, self.third)
    }
}

/// A text that is no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoPeriod;

impl FromStr for Period {
    type Err = NoPeriod;

    fn from_str(text: &str) -> Result<Self, NoPeriod> {
        let (year, third) = text.split_once("-T").ok_or(NoPeriod)?;
        let is_year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
        let year = year.parse().ok().filter(|year| is_year && *year >= 1000).ok_or(NoPeriod)?;
        let third = ["1", "2", "3"].iter().zip(1..).find(|(name, _)| **name == third).ok_or(NoPeriod)?.1;
        Ok(Self { year, third })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_has_four_months() {
        let spring: Period = "2028-T1".parse().unwrap();
        assert_eq!((spring.first().to_string(), spring.last().to_string()), ("2028-01-01".into(), "2028-04-30".into()));
        let autumn: Period = "2027-T3".parse().unwrap();
        assert_eq!((autumn.first().to_string(), autumn.last().to_string()), ("2027-09-01".into(), "2027-12-31".into()));
        assert_eq!(spring.before(), autumn);
        assert_eq!(autumn.after(), spring);
        assert_eq!(autumn.before().to_string(), "2027-T2");
    }

    #[test]
    fn the_last_one_has_ended() {
        let ended_by = |day: &str| Period::ended_by(day.parse().unwrap()).to_string();
        assert_eq!(ended_by("2026-11-23"), "2026-T2");
        assert_eq!(ended_by("2026-08-30"), "2026-T1");
        assert_eq!(ended_by("2026-08-31"), "2026-T2");
        assert_eq!(ended_by("2026-12-31"), "2026-T3");
        assert_eq!(ended_by("2026-01-01"), "2025-T3");
    }

    #[test]
    fn nothing_else_is_one() {
        for text in ["2027", "2027-T0", "2027-T4", "27-T1", "2027-t1", "+027-T1", "0027-T1", "2027-T1 ", "2027-T12", ""]
        {
            assert_eq!(text.parse::<Period>(), Err(NoPeriod), "{text}");
        }
    }
}
