//! Words without their endings, in one spelling for both written languages.

use rust_stemmers::{Algorithm, Stemmer};

use super::lexicon::{ENDINGS, NOUN_ENDINGS, SPELLINGS};

/// The vowels of Norwegian.
pub(super) const VOWELS: [char; 9] = ['a', 'e', 'i', 'o', 'u', 'y', 'æ', 'ø', 'å'];

/// Fewest letters that are left of a word without its ending.
const SHORTEST: usize = 3;

/// Finds the stems of Norwegian words.
///
/// Snowball's stemmer knows the endings of bokmål; what it lacks is in the tables of `lexicon`.
pub(super) struct Norwegian(Stemmer);

impl Norwegian {
    pub(super) fn new() -> Self {
        Self(Stemmer::create(Algorithm::Norwegian))
    }

    /// The stem of a word in small letters.
    pub(super) fn stem(&self, word: &str) -> String {
        let mut word = word.to_owned();
        for (nynorsk, bokmål) in SPELLINGS {
            if word.contains(nynorsk) {
                word = word.replace(nynorsk, bokmål);
            }
        }
        let regular = ENDINGS.iter().find_map(|(ending, regular)| Some((without(&word, ending)?, regular)));
        if let Some((begins, regular)) = regular {
            word = format!("{begins}{regular}");
        }
        let stem = self.0.stem(&word);
        contracted(verb_in(&stem))
    }
}

/// The stem without a vowel that only some forms have: varsel and varsler, faktura and fakturaen.
fn contracted(stem: &str) -> String {
    if let Some(begins) = without(stem, "el").filter(|begins| !begins.ends_with(VOWELS)) {
        return format!("{begins}l");
    }
    without(stem, "a").unwrap_or(stem).to_owned()
}

/// The stem of the verb that a noun was made from, or the stem as it is.
fn verb_in(stem: &str) -> &str {
    let verb = NOUN_ENDINGS.iter().find_map(|&ending| {
        let verb = without(stem, ending)?;
        // The n belongs to the verb in måning and lønning, and to the ending in løsning.
        let is_of_verb = ending == "ning" && (verb.ends_with(VOWELS) || verb.ends_with('n'));
        (!is_of_verb).then_some(verb)
    });
    verb.unwrap_or(stem)
}

/// What stands before an ending, where enough is left.
fn without<'w>(word: &'w str, ending: &str) -> Option<&'w str> {
    word.strip_suffix(ending).filter(|rest| rest.chars().count() >= SHORTEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_same(words: &[&str]) {
        let norwegian = Norwegian::new();
        let stems: Vec<String> = words.iter().map(|word| norwegian.stem(word)).collect();
        assert!(stems.iter().all(|stem| *stem == stems[0]), "{words:?} have the stems {stems:?}");
    }

    #[test]
    fn the_forms_of_a_word_have_one_stem() {
        assert_same(&["bestille", "bestilling", "bestillinger", "bestillingen", "bestiller"]);
        assert_same(&["innbygger", "innbyggere", "innbyggerne", "innbyggerens"]);
        assert_same(&["digital", "digitale", "digitalt"]);
        assert_same(&["varsel", "varsler", "varsling", "varslet"]);
        assert_same(&["faktura", "fakturaen", "fakturaer"]);
        assert_same(&["signere", "signerer", "signering", "signeringen"]);
        assert_same(&["søknad", "søknader", "søknaden", "søknadene"]);
    }

    #[test]
    fn bokmål_and_nynorsk_have_one_stem() {
        assert_same(&["løsning", "løsninger", "løysing", "løysingar", "løysingane"]);
        assert_same(&["skole", "skolen", "skule", "skulane"]);
        assert_same(&["hjemmetjenesten", "heimetenesta"]);
        assert_same(&["sykefravær", "sjukefråvær"]);
        assert_same(&["innbyggere", "innbyggjarar", "innbyggjarane"]);
        assert_same(&["medvirkning", "medverknad"]);
        assert_same(&["tilgjengelig", "tilgjengeleg", "tilgjengelege"]);
        assert_same(&["følge", "følgje"]);
    }

    #[test]
    fn different_words_keep_different_stems() {
        let norwegian = Norwegian::new();
        for (one, other) in [("innsyn", "tilsyn"), ("måler", "melder"), ("lønning", "løsning"), ("kart", "kort")] {
            assert_ne!(norwegian.stem(one), norwegian.stem(other), "{one} and {other}");
        }
    }
}
