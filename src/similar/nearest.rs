//! What somebody probably meant.

use strsim::damerau_levenshtein;

/// The name most like a misspelt one, if any is like it at all: at most a third of its letters differ.
///
/// Equally near names are told apart by the alphabet, so the order they come in does not matter.
pub fn nearest<'n>(found: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let length = found.chars().count();
    let near = names.into_iter().filter_map(|name| {
        let other = name.chars().count();
        let allowed = length.max(other) / 3;
        // The difference in length is the least that two texts can be apart, and cheap to know.
        (length.abs_diff(other) <= allowed).then_some(())?;
        let distance = damerau_levenshtein(found, name);
        (distance <= allowed).then_some((distance, name))
    });
    near.min().map(|(_, name)| name)
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
