//! What compounds are made of: skoleskyssøknad is skole, skyss and søknad.
//!
//! There is no list of words to look in. A word is parted where both parts stand alone, or in other compounds, somewhere in
//! the corpus; else where one part does and the other could be a word.

use std::collections::BTreeMap;

use super::{
    lexicon::{LINKS, ONSETS},
    stem::VOWELS,
    vocabulary::{Stems, Term},
};

/// Fewest letters of a part where both are known, and where one is.
const SHORTEST: usize = 3;
const SHORTEST_UNKNOWN: usize = 4;

/// The parts of every compound among the stems from a number on, each part a term that is none.
///
/// A part that stands in compounds only becomes a stem of its own.
pub(super) fn compounds(stems: &mut Stems, first: Term) -> BTreeMap<Term, Vec<Term>> {
    let mut words: Vec<(usize, String, Term)> =
        stems.from(first).map(|(stem, number)| (stem.chars().count(), stem.to_owned(), number)).collect();
    // The short ones first, for they are what the long ones are made of.
    words.sort_unstable();
    let mut compounds: BTreeMap<Term, Vec<Term>> = BTreeMap::new();
    for (length, stem, number) in words {
        let Some(parts) = of_known_parts(&stem, length, stems).or_else(|| of_a_known_part(&stem, length, stems)) else {
            continue;
        };
        let simple = parts.iter().flat_map(|part| compounds.get(part).cloned().unwrap_or_else(|| vec![*part]));
        let simple = simple.collect();
        compounds.insert(number, simple);
    }
    compounds
}

/// The places where a word could be parted, with how many letters stand before each.
fn places(stem: &str, length: usize, shortest: usize) -> impl Iterator<Item = (usize, &str, &str)> {
    let places = stem.char_indices().enumerate();
    let far_enough = move |before: usize| before >= shortest && length - before >= shortest;
    places.filter(move |(before, _)| far_enough(*before)).map(|(before, (at, _))| (before, &stem[..at], &stem[at..]))
}

/// Two known parts; of several such pairs the one whose shorter part is longest, and then whose first part is.
fn of_known_parts(stem: &str, length: usize, stems: &Stems) -> Option<[Term; 2]> {
    let pairs = places(stem, length, SHORTEST).filter_map(|(before, front, back)| {
        let second = stems.known(back)?;
        let first = known_modifier(front, stems).or_else(|| known_modifier(doubled(stem, front, back)?, stems))?;
        Some((before.min(length - before), before, [first, second]))
    });
    pairs.max().map(|(_, _, parts)| parts)
}

/// One known part and what is left, which becomes a stem; of several the one whose known part is longest, then the first.
fn of_a_known_part(stem: &str, length: usize, stems: &mut Stems) -> Option<[Term; 2]> {
    let mut longest: Option<(usize, [Part<'_>; 2])> = None;
    for (before, front, back) in places(stem, length, SHORTEST_UNKNOWN) {
        let first = known_modifier(front, stems).filter(|_| could_end_a_compound(back, stems));
        let second = stems.known(back).filter(|_| could_begin_a_compound(front, stems));
        let by_first = first.map(|first| (before, [Part::Known(first), Part::New(back)]));
        let by_second = second.map(|second| (length - before, [Part::New(front), Part::Known(second)]));
        for (letters, parts) in [by_first, by_second].into_iter().flatten() {
            if longest.as_ref().is_none_or(|(most, _)| letters > *most) {
                longest = Some((letters, parts));
            }
        }
    }
    longest.map(|(_, parts)| {
        parts.map(|part| match part {
            Part::Known(term) => term,
            Part::New(word) => stems.of(word),
        })
    })
}

/// A part of a compound.
enum Part<'s> {
    Known(Term),
    New(&'s str),
}

/// The first part of a compound, by its stem and a link.
fn known_modifier(front: &str, stems: &Stems) -> Option<Term> {
    if stems.is_function_word(front) {
        return None;
    }
    LINKS.iter().find_map(|link| {
        let stem = front.strip_suffix(link)?;
        if stem.chars().nth(SHORTEST - 1).is_none() { None } else { stems.known(stem) }
    })
}

/// The first part with the letter that is not written a third time: skoleskyss and søknad are skoleskyssøknad.
fn doubled<'s>(stem: &'s str, front: &str, back: &str) -> Option<&'s str> {
    let letter = back.chars().next().filter(|letter| front.ends_with(*letter))?;
    stem.get(..front.len() + letter.len_utf8())
}

fn could_begin_a_compound(front: &str, stems: &Stems) -> bool {
    front.contains(VOWELS) && !stems.is_function_word(front)
}

fn could_end_a_compound(back: &str, stems: &Stems) -> bool {
    back.contains(VOWELS) && begins_like_a_word(back) && !stems.is_function_word(back)
}

fn begins_like_a_word(text: &str) -> bool {
    let begins = |count: usize| text.char_indices().nth(count).and_then(|(end, _)| text.get(..end)).unwrap_or(text);
    text.starts_with(VOWELS) || begins(2).ends_with(VOWELS) || ONSETS.split(' ').any(|onset| onset == begins(2))
}
