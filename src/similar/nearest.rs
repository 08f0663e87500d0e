//! What somebody probably meant.

use strsim::damerau_levenshtein;

/// The name most like a misspelt one, if any is like it at all: at most a third of its letters differ.
///
/// Equally near names are told apart by the alphabet, so the order they come in does not matter.
pub fn nearest<'n>(found: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let length = found.chars().count();
    let letters = letters(found);
    let near = names.into_iter().filter_map(|name| {
        let other = name.chars().count();
        let allowed = length.max(other) / 3;
        // Two texts are at least as far apart as their lengths, and as what one has of each letter more than the other;
        // both are cheap to know.
        (length.abs_diff(other) <= allowed && surplus(&letters, &self::letters(name)) <= allowed).then_some(())?;
        let distance = damerau_levenshtein(found, name);
        (distance <= allowed).then_some((distance, name))
    });
    near.min().map(|(_, name)| name)
}

/// How often a text has each letter, where several letters count as one.
fn letters(text: &str) -> [u32; 32] {
    let mut counts = [0_u32; 32];
    for letter in text.chars() {
        let count = &mut counts[u32::from(letter) as usize % 32];
        *count = count.saturating_add(1);
    }
    counts
}

/// How many letters one text has more than the other, whichever has more.
fn surplus(one: &[u32; 32], other: &[u32; 32]) -> usize {
    let of = |a: &[u32; 32], b: &[u32; 32]| a.iter().zip(b).map(|(a, b)| a.saturating_sub(*b) as usize).sum::<usize>();
    of(one, other).max(of(other, one))
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_of_the_pen_is_recognised_and_another_word_is_not() {
        let keys = ["owner", "title", "status", "summary"];
        assert_eq!(nearest("ownr", keys), Some("owner"));
        assert_eq!(nearest("stauts", keys), Some("status"));
        assert_eq!(nearest("benefits", keys), None);
        assert_eq!(nearest("", keys), None);
    }
}
