//! Which texts are about the same thing in other words.
//!
//! Two texts are alike as far as each says what the other's title says: the titles tell what they are about, and the rest
//! explains it. Words count by how much they tell, which is how rare they are (Spärck Jones' inverse document frequency,
//! 1972), and neither their order, their endings nor how compounds are written matters.

use std::{cmp::Reverse, ops::Range};

use indexmap::IndexSet;

use super::{
    lists::Lists,
    vocabulary::{Kind, Term, Vocabulary},
};

/// A text: what it is called, and what else it says.
pub struct Text<'t> {
    /// What it is called.
    pub title: &'t str,
    /// What it says of itself.
    pub rest: Vec<&'t str>,
}

/// Texts that can be held against each other, by their numbers from 0.
pub struct Corpus<'t> {
    vocabulary: Vocabulary<'t>,
    /// The telling words of each title, each once.
    titles: Lists,
    /// The terms of each text, each as twice its number, and one more where it does not stand in the title; sorted.
    terms: Lists,
    /// The texts that each term stands in.
    texts: Lists,
    /// How much each term tells, in thousandths.
    weights: Vec<u32>,
}

/// The geometric mean of what each text says of the other's title, from which two are alike, in thousandths.
const ALIKE: u64 = 600;

/// What a word of one's title is worth where only the rest of the other says it, in thousandths.
const IN_REST: u64 = 600;

/// What no title says, in thousandths: so much do two titles lack that are nothing but one word that tells little.
const UNSAID: u64 = 1000;

/// Imagined texts that share words as most portfolios do, so that rarity means something in a small one too.
const BACKGROUND: f64 = 100.0;

/// The share of texts in which a word tells nothing any more.
const EVERYWHERE: f64 = 0.5;

/// A term in more texts than these says nothing about two of them.
const MANY: usize = 48;

/// By so many of the rarest terms of a title are others looked for.
const FEW: usize = 4;

impl Kind {
    /// The share of the imagined texts that have a word of this kind.
    const fn share(self) -> f64 {
        match self {
            Self::Telling => 0.01,
            Self::Common => 0.05,
            Self::Empty => EVERYWHERE,
        }
    }
}

impl<'t> Corpus<'t> {
    /// Reads texts.
    pub fn new(texts: impl IntoIterator<Item = Text<'t>>) -> Self {
        let mut written = IndexSet::new();
        let (mut titles, mut rests) = (Lists::default(), Lists::default());
        let mut number = |word: &'t str| u32::try_from(written.insert_full(word).0).unwrap_or(u32::MAX);
        for text in texts {
            titles.push(words(text.title).map(&mut number));
            rests.push(text.rest.into_iter().flat_map(words).map(&mut number));
        }
        let vocabulary = Vocabulary::new(written);
        Self::of(vocabulary, &titles, &rests)
    }

    fn of(vocabulary: Vocabulary<'t>, titles: &Lists, rests: &Lists) -> Self {
        let (mut telling, mut terms, mut plain) = (Lists::default(), Lists::default(), Lists::default());
        let mut own: Vec<u32> = Vec::new();
        let mut title: Vec<u32> = Vec::new();
        for text in 0..titles.len() {
            title.clear();
            for &word in titles.get(text) {
                let of_word = vocabulary.terms(word);
                if !of_word.is_empty() && title.iter().all(|&other| vocabulary.terms(other) != of_word) {
                    title.push(word);
                }
            }
            own.clear();
            own.extend(title.iter().flat_map(|&word| vocabulary.terms(word)).map(|term| term * 2));
            own.extend(rests.get(text).iter().flat_map(|&word| vocabulary.terms(word)).map(|term| term * 2 + 1));
            own.sort_unstable();
            own.dedup_by_key(|term| *term / 2);
            telling.push(title.iter().copied());
            plain.push(own.iter().map(|term| term / 2));
            terms.push(own.iter().copied());
        }
        let texts = plain.inverted(vocabulary.kinds().len());
        let kinds = vocabulary.kinds().iter().enumerate();
        let weights = kinds.map(|(term, kind)| weight(texts.get(term).len(), titles.len(), *kind)).collect();
        Self { vocabulary, titles: telling, terms, texts, weights }
    }

    /// The text among a range that is most like a text, where one is alike and accepted; of equals the first.
    pub fn most_like(&self, text: usize, among: Range<usize>, accepts: impl Fn(usize) -> bool) -> Option<usize> {
        let mut best = None;
        for other in self.neighbours(text, among) {
            let likeness = self.likeness(text, other);
            let is_better = best.is_none_or(|(most, _)| likeness > most);
            if likeness >= ALIKE * ALIKE && is_better && accepts(other) {
                best = Some((likeness, other));
            }
        }
        best.map(|(_, other)| other)
    }

    /// The words of a text's title that another text says too, as they are written, those first that tell most.
    pub fn shared(&self, text: usize, other: usize) -> Vec<&'t str> {
        let words = self.titles.get(text).iter();
        let mut said: Vec<(Reverse<u64>, &str)> =
            words.map(|&word| (Reverse(self.said(word, other)), self.vocabulary.word(word))).collect();
        said.sort_by_key(|(said, _)| *said);
        said.into_iter().filter(|(said, _)| said.0 > 0).map(|(_, word)| word).collect()
    }

    /// The texts that have one of the rarest terms of a title, each once.
    fn neighbours(&self, text: usize, among: Range<usize>) -> Vec<usize> {
        let terms = self.titles.get(text).iter().flat_map(|&word| self.vocabulary.terms(word));
        let mut having: Vec<&[u32]> = terms.map(|&term| within(self.texts.get(term as usize), &among)).collect();
        having.retain(|texts| texts.len() <= MANY && texts.iter().any(|&other| other as usize != text));
        having.sort_by_key(|texts| texts.len());
        let mut neighbours: Vec<usize> = having
            .into_iter()
            .take(FEW)
            .flatten()
            .map(|&other| other as usize)
            .filter(|other| *other != text)
            .collect();
        neighbours.sort_unstable();
        neighbours.dedup();
        neighbours
    }

    /// The product of what each of two texts says of the other's title, in millionths; 0 where they cannot be alike.
    fn likeness(&self, one: usize, other: usize) -> u64 {
        match self.coverage(one, other) {
            // Not even all of the other's title could make up for it.
            coverage if coverage * 1000 < ALIKE * ALIKE => 0,
            coverage => coverage * self.coverage(other, one),
        }
    }

    /// How much of a text's title another text says, in thousandths.
    fn coverage(&self, text: usize, by: usize) -> u64 {
        let words = self.titles.get(text);
        let said: u64 = words.iter().map(|&word| self.said(word, by)).sum();
        let all: u64 = words.iter().map(|&word| self.weight(word)).sum();
        1000 * said / (UNSAID + all)
    }

    /// How much of what a word tells another text says. Half a compound is less than half its meaning: it counts by the
    /// square of what is said of it.
    fn said(&self, word: u32, by: usize) -> u64 {
        let terms = self.vocabulary.terms(word);
        let said: u64 = terms.iter().map(|&term| self.tells(term) * self.says(by, term) / 1000).sum();
        match terms.iter().map(|&term| self.tells(term)).sum::<u64>() {
            all if terms.len() > 1 && all > 0 => self.weight(word) * said * said / (all * all),
            _ => said,
        }
    }

    /// How much a word tells: as its most telling part, and half as much for what the others add.
    fn weight(&self, word: u32) -> u64 {
        let parts = self.vocabulary.terms(word).iter().map(|&term| self.tells(term));
        let most = parts.clone().max().unwrap_or(0);
        most.midpoint(parts.sum())
    }

    /// How much a term tells, in thousandths.
    fn tells(&self, term: Term) -> u64 {
        self.weights.get(term as usize).copied().map_or(0, u64::from)
    }

    /// What it is worth that a text says a term, in thousandths.
    fn says(&self, text: usize, term: Term) -> u64 {
        let terms = self.terms.get(text);
        let nth = terms.partition_point(|&other| other < term * 2);
        match terms.get(nth) {
            Some(&found) if found == term * 2 => 1000,
            Some(&found) if found == term * 2 + 1 => IN_REST,
            Some(_) | None => 0,
        }
    }
}

/// How much a term tells that stands in so many of all texts: the logarithm of how rare it is, in thousandths.
///
/// A whole number, so that no machine's logarithm decides between two texts.
fn weight(having: usize, all: usize, kind: Kind) -> u32 {
    #[expect(clippy::cast_precision_loss, reason = "no count here comes near 2^52")]
    let (having, all) = (having as f64, all as f64);
    let share = (having + BACKGROUND * kind.share()) / (all + BACKGROUND);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and some twenty thousand")]
    let weight = (1000.0 * (EVERYWHERE / share).ln()).max(0.0).round() as u32;
    weight
}

/// The numbers of a sorted list that a range holds.
fn within<'l>(list: &'l [u32], range: &Range<usize>) -> &'l [u32] {
    let begin = list.partition_point(|&number| (number as usize) < range.start);
    let end = list.partition_point(|&number| (number as usize) < range.end);
    list.get(begin..end).unwrap_or(&[])
}

/// The words of a text: what begins with a letter, and is more than one.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| word.starts_with(char::is_alphabetic) && word.chars().nth(1).is_some())
}
