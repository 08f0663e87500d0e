//! Dates as people write them.

use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::YMD,
    input::Date,
    options::{Length, YearStyle},
};
use icu_locale_core::locale;
use jiff::civil;

use crate::model::Language;

/// How dates are written in one language.
pub(super) struct Dates(Option<Box<dyn Fn(civil::Date) -> Option<String>>>);

impl Dates {
    /// How dates are written in `language`: in figures in Norwegian, with the month's name in English, where figures alone
    /// would mean one thing to a British and another to an American reader.
    pub(super) fn new(language: Language) -> Self {
        let (locale, length) = match language {
            Language::Nb => (locale!("nb"), Length::Short),
            Language::Nn => (locale!("nn"), Length::Short),
            Language::En => (locale!("en-GB"), Length::Medium),
        };
        let fields = YMD::for_length(length).with_year_style(YearStyle::Full);
        // A closure, because the calendar's type cannot be named without one more dependency.
        let formatter = FixedCalendarDateTimeFormatter::try_new(locale.into(), fields).ok();
        Self(formatter.map(|formatter| {
            let write = move |date: civil::Date| {
                let month = u8::try_from(date.month()).ok()?;
                let day = u8::try_from(date.day()).ok()?;
                let date = Date::try_new_gregorian(i32::from(date.year()), month, day).ok()?;
                Some(formatter.format(&date).to_string())
            };
            Box::new(write) as Box<dyn Fn(civil::Date) -> Option<String>>
        }))
    }

    /// The date, as in files where there are no data for the language.
    pub(super) fn date(&self, date: civil::Date) -> String {
        self.0.as_ref().and_then(|write| write(date)).unwrap_or_else(|| date.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn norwegian_dates_are_figures_with_a_whole_year() {
        for language in [Language::Nb, Language::Nn] {
            let dates = Dates::new(language);
            assert_eq!(dates.date(civil::date(2026, 11, 23)), "23.11.2026");
            assert_eq!(dates.date(civil::date(2026, 5, 3)), "03.05.2026");
            assert_eq!(dates.date(civil::date(1999, 12, 31)), "31.12.1999");
        }
    }

    #[test]
    fn english_dates_name_the_month() {
        let dates = Dates::new(Language::En);
        assert_eq!(dates.date(civil::date(2026, 11, 23)), "23 Nov 2026");
        assert_eq!(dates.date(civil::date(2026, 5, 3)), "3 May 2026");
        assert_eq!(dates.date(civil::date(2026, 9, 1)), "1 Sept 2026");
    }

    #[test]
    fn any_date_can_be_written() {
        for language in [Language::Nb, Language::Nn, Language::En] {
            let dates = Dates::new(language);
            for date in [civil::Date::MIN, civil::Date::MAX, civil::date(0, 1, 1), civil::date(202, 2, 3)] {
                assert!(!dates.date(date).is_empty(), "{date}");
            }
        }
    }
}
