//! Amounts of money as people write them.

use fixed_decimal::Decimal;

use super::numbers::{Numbers, rounded};
use crate::model::Language;

impl Numbers {
    /// `1 234 567 kr`
    pub(super) fn money(&self, amount: i64, currency: &str) -> String {
        self.with_currency(&self.count(amount), currency)
    }

    /// `12,5 mill. kr`; below a million as it is.
    pub(super) fn money_rounded(&self, amount: i64, currency: &str) -> String {
        if amount.unsigned_abs() < 1_000_000 {
            return self.money(amount, currency);
        }
        let (million, milliard) = match self.language {
            Language::Nb | Language::Nn => ("mill.", "mrd."),
            Language::En => ("million", "billion"),
        };
        let in_units_of = |power: i16| {
            let mut figure = Decimal::from(amount);
            figure.multiply_pow10(-power);
            rounded(figure, 1)
        };
        // What rounds to a thousand millions is a milliard.
        let millions = in_units_of(6);
        let (mut figure, unit) = match millions.nonzero_magnitude_start() {
            ..3 => (millions, million),
            3.. => (in_units_of(9), milliard),
        };
        figure.trim_end();
        self.with_currency(&format!("{}\u{a0}{unit}", self.write(figure)), currency)
    }

    /// `kr` for Norwegian money in Norwegian, else the code.
    pub(super) fn currency<'a>(&self, code: &'a str) -> &'a str {
        match self.language {
            Language::Nb | Language::Nn if code == "NOK" => "kr",
            Language::Nb | Language::Nn | Language::En => code,
        }
    }

    fn with_currency(&self, figure: &str, code: &str) -> String {
        let symbol = self.currency(code);
        match self.language {
            Language::Nb | Language::Nn => format!("{figure}\u{a0}{symbol}"),
            Language::En => format!("{symbol}\u{a0}{figure}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_has_its_currency() {
        let (nb, en) = (Numbers::new(Language::Nb), Numbers::new(Language::En));
        assert_eq!(nb.money(1_234_567, "NOK"), "1\u{a0}234\u{a0}567\u{a0}kr");
        assert_eq!(nb.money(-40_000, "NOK"), "\u{2212}40\u{a0}000\u{a0}kr");
        assert_eq!(nb.money(1_234, "EUR"), "1\u{a0}234\u{a0}EUR");
        assert_eq!(en.money(1_234_567, "NOK"), "NOK\u{a0}1,234,567");
        assert_eq!(en.money(-5, "EUR"), "EUR\u{a0}-5");
    }

    #[test]
    fn large_amounts_are_rounded_to_millions_and_milliards() {
        let (nb, nn, en) = (Numbers::new(Language::Nb), Numbers::new(Language::Nn), Numbers::new(Language::En));
        for (amount, expected) in [
            (950_000, "950 000 kr"),
            (999_999, "999 999 kr"),
            (1_000_000, "1 mill. kr"),
            (12_500_000, "12,5 mill. kr"),
            (12_449_999, "12,4 mill. kr"),
            (12_450_000, "12,5 mill. kr"),
            (-12_500_000, "\u{2212}12,5 mill. kr"),
            (999_949_999, "999,9 mill. kr"),
            (999_950_000, "1 mrd. kr"),
            (1_234_000_000, "1,2 mrd. kr"),
            (1_000_000_000_000_000, "1 000 000 mrd. kr"),
            (0, "0 kr"),
        ] {
            let expected = expected.replace(' ', "\u{a0}");
            assert_eq!(nb.money_rounded(amount, "NOK"), expected);
            assert_eq!(nn.money_rounded(amount, "NOK"), expected);
        }
        assert_eq!(en.money_rounded(12_500_000, "NOK"), "NOK\u{a0}12.5\u{a0}million");
        assert_eq!(en.money_rounded(-1_200_000_000, "EUR"), "EUR\u{a0}-1.2\u{a0}billion");
        assert_eq!(en.money_rounded(950_000, "NOK"), "NOK\u{a0}950,000");
    }
}
