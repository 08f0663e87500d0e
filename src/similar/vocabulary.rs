//! The words of a corpus, as numbers.

use std::collections::BTreeSet;

use indexmap::{IndexMap, IndexSet};

use super::{
    compound::compounds,
    lexicon::{COMMON_WORDS, EMPTY_WORDS, FUNCTION_WORDS, SYNONYMS},
    lists::Lists,
    stem::Norwegian,
};

/// The number of a term: a stem that is no compound of others.
pub(super) type Term = u32;

/// How much a word says before the portfolio is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// As much as it is rare.
    Telling,
    /// Less, for many measures have it.
    Common,
    /// Nothing.
    Empty,
}

/// The stems of a corpus, each with the number of the term that it, or its synonym, is.
pub(super) struct Stems {
    numbers: IndexMap<String, Term>,
    kinds: Vec<Kind>,
    function_words: BTreeSet<&'static str>,
    norwegian: Norwegian,
}

impl Stems {
    /// The stems that are known from the start.
    fn new() -> Self {
        let mut stems = Self {
            numbers: IndexMap::new(),
            kinds: Vec::new(),
            function_words: FUNCTION_WORDS.split_whitespace().collect(),
            norwegian: Norwegian::new(),
        };
        for synonyms in SYNONYMS {
            let mut numbers = synonyms.iter().map(|word| stems.norwegian.stem(word)).collect::<Vec<_>>().into_iter();
            let Some(number) = numbers.next().map(|first| stems.number(first)) else { continue };
            for stem in numbers {
                stems.numbers.entry(stem).or_insert(number);
            }
        }
        for (words, kind) in [(COMMON_WORDS, Kind::Common), (EMPTY_WORDS, Kind::Empty)] {
            for word in words.split_whitespace() {
                let number = stems.of(word);
                stems.kinds[number as usize] = kind;
            }
        }
        stems
    }

    /// The number of the stem of a word in small letters.
    pub(super) fn of(&mut self, word: &str) -> Term {
        let stem = self.norwegian.stem(word);
        self.number(stem)
    }

    /// The number of a stem, which gets a new one where it has none.
    fn number(&mut self, stem: String) -> Term {
        *self.numbers.entry(stem).or_insert_with(|| {
            self.kinds.push(Kind::Telling);
            Term::try_from(self.kinds.len() - 1).unwrap_or(Term::MAX)
        })
    }

    /// The number of a stem that is known, and is more than a function word.
    pub(super) fn known(&self, stem: &str) -> Option<Term> {
        self.numbers.get(stem).copied().filter(|_| !self.is_function_word(stem))
    }

    /// Whether a word only holds a sentence together.
    pub(super) fn is_function_word(&self, word: &str) -> bool {
        self.function_words.contains(word)
    }

    /// The stems whose numbers are not below one, with their numbers.
    pub(super) fn from(&self, first: Term) -> impl Iterator<Item = (&str, Term)> {
        let all = self.numbers.iter().map(|(stem, number)| (stem.as_str(), *number));
        all.filter(move |(_, number)| *number >= first)
    }

    /// How many numbers there are.
    pub(super) fn count(&self) -> Term {
        Term::try_from(self.kinds.len()).unwrap_or(Term::MAX)
    }
}

/// The words of a corpus as they were written, with the terms that each stands for.
pub(super) struct Vocabulary<'t> {
    written: IndexSet<&'t str>,
    parts: Lists,
    kinds: Vec<Kind>,
}

impl<'t> Vocabulary<'t> {
    /// Finds out what the words mean.
    pub(super) fn new(written: IndexSet<&'t str>) -> Self {
        let mut stems = Stems::new();
        let first = stems.count();
        let numbers: Vec<Option<Term>> = written
            .iter()
            .map(|word| {
                let word = word.to_lowercase();
                (!stems.is_function_word(&word)).then(|| stems.of(&word))
            })
            .collect();
        let compounds = compounds(&mut stems, first);
        let mut parts = Lists::default();
        for number in numbers {
            let whole = number.as_slice();
            let terms = number.and_then(|number| compounds.get(&number)).map_or(whole, Vec::as_slice);
            parts.push(terms.iter().copied().filter(|&term| stems.kinds[term as usize] != Kind::Empty));
        }
        Self { written, parts, kinds: stems.kinds }
    }

    /// The word as it was written.
    pub(super) fn word(&self, word: u32) -> &'t str {
        self.written.get_index(word as usize).copied().unwrap_or_default()
    }

    /// The terms that a word stands for: several for a compound, none for a word that says nothing.
    pub(super) fn terms(&self, word: u32) -> &[Term] {
        self.parts.get(word as usize)
    }

    /// What kind of term each is.
    pub(super) fn kinds(&self) -> &[Kind] {
        &self.kinds
    }
}
