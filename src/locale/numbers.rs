//! Numbers and shares as people write them.
//!
//! CLDR parts thousands with a no-break space (U+00A0) and writes minus as U+2212 in bokmål and nynorsk, with a comma and a
//! hyphen-minus in English. Four digits are grouped too.

use fixed_decimal::{Decimal, FloatPrecision, SignDisplay, SignedRoundingMode, UnsignedRoundingMode};
use fluent_bundle::types::{FluentNumber, FluentNumberStyle};
use icu_decimal::{DecimalFormatter, options::GroupingStrategy};
use icu_locale_core::locale;

use crate::model::Language;

/// Where nothing else is asked for, a number within words has no more decimals than this: enough for any measured value,
/// and too few to show that 0.1 + 0.2 is not 0.3.
const MOST_DECIMALS: u8 = 6;

/// Stands for a number that is none, such as a part of nothing.
const NO_NUMBER: &str = "–";

/// How numbers are written in one language.
pub(super) struct Numbers {
    pub(super) language: Language,
    // None only where the program was built without data for its own languages.
    formatter: Option<DecimalFormatter>,
}

impl Numbers {
    /// How numbers are written in `language`, with the thousands parted.
    pub(super) fn new(language: Language) -> Self {
        Self::grouped(language, GroupingStrategy::Auto)
    }

    fn grouped(language: Language, grouping: GroupingStrategy) -> Self {
        let locale = match language {
            Language::Nb => locale!("nb"),
            Language::Nn => locale!("nn"),
            Language::En => locale!("en"),
        };
        Self { language, formatter: DecimalFormatter::try_new(locale.into(), grouping.into()).ok() }
    }

    /// `1 234,5`
    pub(super) fn number(&self, value: f64, decimals: u8) -> String {
        exact(value).map_or_else(no_number, |value| self.write(rounded(value, decimals)))
    }

    /// `1 234`
    pub(super) fn count(&self, value: i64) -> String {
        self.write(value.into())
    }

    /// `12 %`
    pub(super) fn share(&self, share: f64, decimals: u8) -> String {
        let Some(mut percent) = exact(share) else {
            return no_number();
        };
        percent.multiply_pow10(2);
        self.percent(&self.write(rounded(percent, decimals)))
    }

    /// A number within words, as the words ask for it: all its decimals, unless they say otherwise.
    pub(super) fn in_words(&self, number: &FluentNumber) -> String {
        let options = &number.options;
        let Some(mut value) = exact(number.value) else {
            return no_number();
        };
        let is_percent = matches!(options.style, FluentNumberStyle::Percent);
        if is_percent {
            value.multiply_pow10(2);
        }
        let digits = |asked: Option<usize>, default| asked.map_or(default, |n| u8::try_from(n).unwrap_or(u8::MAX));
        let least = digits(options.minimum_fraction_digits, 0);
        let most = digits(options.maximum_fraction_digits, if is_percent { 0 } else { MOST_DECIMALS }).max(least);
        let mut value = rounded(value, most);
        value.trim_end();
        value.pad_end(-i16::from(least));

        let figure = if options.use_grouping {
            self.write(value)
        } else {
            Self::grouped(self.language, GroupingStrategy::Never).write(value)
        };
        if is_percent { self.percent(&figure) } else { figure }
    }

    pub(super) fn write(&self, mut value: Decimal) -> String {
        value.trim_start();
        // No minus before a zero, whatever it was rounded from.
        value.apply_sign_display(SignDisplay::Negative);
        match &self.formatter {
            Some(formatter) => formatter.format(&value).to_string(),
            None => value.to_string(),
        }
    }

    fn percent(&self, figure: &str) -> String {
        match self.language {
            Language::Nb | Language::Nn => format!("{figure}\u{a0}%"),
            Language::En => format!("{figure}%"),
        }
    }
}

/// The shortest decimal number that is read as this float; none for what is not a number or has no end.
fn exact(value: f64) -> Option<Decimal> {
    Decimal::try_from_f64(value, FloatPrecision::RoundTrip).ok()
}

/// With exactly so many decimals. Rounding the decimal number, not the float, makes 1.005 into 1.01 as people expect.
pub(super) fn rounded(mut value: Decimal, decimals: u8) -> Decimal {
    let position = -i16::from(decimals);
    value.round_with_mode(position, SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand));
    value.pad_end(position);
    value
}

fn no_number() -> String {
    NO_NUMBER.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn norwegian_numbers_have_no_break_spaces_a_comma_and_a_true_minus() {
        for language in [Language::Nb, Language::Nn] {
            let numbers = Numbers::new(language);
            assert_eq!(numbers.number(1234.5, 1), "1\u{a0}234,5");
            assert_eq!(numbers.number(-1_234_567.0, 0), "\u{2212}1\u{a0}234\u{a0}567");
            assert_eq!(numbers.count(1234), "1\u{a0}234");
            assert_eq!(numbers.count(999), "999");
            assert_eq!(numbers.count(i64::MIN), "\u{2212}9\u{a0}223\u{a0}372\u{a0}036\u{a0}854\u{a0}775\u{a0}808");
        }
    }

    #[test]
    fn english_numbers_have_commas_and_a_point() {
        let numbers = Numbers::new(Language::En);
        assert_eq!(numbers.number(1234.5, 1), "1,234.5");
        assert_eq!(numbers.number(-1_234_567.0, 0), "-1,234,567");
    }

    #[test]
    fn halves_are_rounded_away_from_zero_as_decimal_numbers() {
        let numbers = Numbers::new(Language::Nb);
        for (value, decimals, expected) in [
            (0.125, 2, "0,13"),
            (2.5, 0, "3"),
            (-2.5, 0, "\u{2212}3"),
            (1.005, 2, "1,01"),
            (0.285, 2, "0,29"),
            (0.1 + 0.2, 3, "0,300"),
            (99.95, 1, "100,0"),
            (0.05, 1, "0,1"),
            (0.04, 1, "0,0"),
            (1e-320, 2, "0,00"),
            (12.0, 2, "12,00"),
        ] {
            assert_eq!(numbers.number(value, decimals), expected, "{value}");
        }
        assert_eq!(numbers.number(1e300, 0).chars().filter(char::is_ascii_digit).count(), 301);
    }

    #[test]
    fn there_is_no_minus_zero_and_no_number_that_is_none() {
        for language in [Language::Nb, Language::Nn, Language::En] {
            let numbers = Numbers::new(language);
            for value in [-0.0, -0.4, -0.049] {
                assert_eq!(numbers.number(value, 0), "0");
            }
            for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
                assert_eq!(numbers.number(value, 1), "–");
                assert_eq!(numbers.share(value, 1), "–");
            }
        }
    }

    #[test]
    fn shares_are_in_per_cent() {
        let (nb, en) = (Numbers::new(Language::Nb), Numbers::new(Language::En));
        assert_eq!(nb.share(0.12, 0), "12\u{a0}%");
        assert_eq!(nb.share(0.125, 0), "13\u{a0}%");
        assert_eq!(nb.share(0.285, 1), "28,5\u{a0}%");
        assert_eq!(nb.share(-0.07, 0), "\u{2212}7\u{a0}%");
        assert_eq!(nb.share(12.0, 0), "1\u{a0}200\u{a0}%");
        assert_eq!(en.share(0.12, 0), "12%");
        assert_eq!(en.share(0.0, 1), "0.0%");
    }
}
