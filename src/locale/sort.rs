//! The alphabet.

use std::cmp::Ordering;

use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::locale;

use crate::model::Language;

/// The order of texts in one language: æ, ø, å (and aa) last in Norwegian, capitals and accents only where nothing else
/// differs.
pub(super) struct Alphabet(Option<CollatorBorrowed<'static>>);

impl Alphabet {
    /// The alphabet of `language`.
    pub(super) fn new(language: Language) -> Self {
        let locale = match language {
            Language::Nb => locale!("nb"),
            Language::Nn => locale!("nn"),
            Language::En => locale!("en"),
        };
        Self(Collator::try_new(locale.into(), CollatorOptions::default()).ok())
    }

    /// The order of two texts. What the alphabet holds for equal goes by code points, so that results never depend on the
    /// order in which things were found.
    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        let by_alphabet = self.0.as_ref().map_or(Ordering::Equal, |collator| collator.compare(a, b));
        by_alphabet.then_with(|| a.cmp(b))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_order(language: Language, expected: &[&str]) {
        let alphabet = Alphabet::new(language);
        let mut sorted = expected.to_vec();
        sorted.reverse();
        sorted.sort_by(|a, b| alphabet.compare(a, b));
        assert_eq!(sorted, expected);
    }

    #[test]
    fn norwegian_ends_with_æ_ø_å() {
        for language in [Language::Nb, Language::Nn] {
            assert_order(language, &["Andøy", "Zoo", "Ærfugl", "Østersjøen", "Ål", "Aalesund", "Ås"]);
            assert_order(language, &["Værøy", "Vågan"]);
            assert_order(language, &["a", "z", "æ", "ä", "ø", "ö", "å"]);
        }
    }

    #[test]
    fn capitals_and_accents_decide_last() {
        for language in [Language::Nb, Language::Nn] {
            assert_order(language, &["a", "A", "b", "B"]);
            assert_order(language, &["ide", "idé", "Idé", "idéer"]);
        }
    }

    #[test]
    fn english_has_å_beside_a() {
        assert_order(Language::En, &["Aalesund", "Ål", "Andøy", "Ås", "Zoo"]);
    }

    #[test]
    fn only_equal_texts_are_equal() {
        let alphabet = Alphabet::new(Language::Nb);
        // The same letter in one and in two code points.
        assert_eq!(alphabet.compare("\u{e5}", "a\u{30a}"), Ordering::Greater);
        assert_eq!(alphabet.compare("a\u{30a}", "\u{e5}"), Ordering::Less);
        assert_eq!(alphabet.compare("a\u{0}", "a"), Ordering::Greater);
        assert_eq!(alphabet.compare("Lofoten", "Lofoten"), Ordering::Equal);
    }
}
