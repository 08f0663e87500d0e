//! Headings as readers of files expect them: one title, and below it levels without gaps.

use crate::doc::Doc;

/// Puts headings on levels that follow each other.
pub(super) struct Outline(u8);

/// The deepest level of HTML, and of the navigation in Word that people use.
const DEEPEST: u8 = 6;

impl Outline {
    /// Right under the title, which has level 1.
    pub(super) fn new() -> Self {
        Self(1)
    }

    /// The level of the next heading: what the document asks for, but at most one deeper than the heading before it.
    pub(super) fn level(&mut self, wanted: u8) -> u8 {
        self.0 = wanted.clamp(2, (self.0 + 1).min(DEEPEST));
        self.0
    }
}

/// What a document is called where it has to be called something.
pub(super) fn title(doc: &Doc) -> &str {
    if doc.title.trim().is_empty() { "prioritize" } else { &doc.title }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_level_is_left_out() {
        let mut outline = Outline::new();
        let levels = [4, 4, 1, 3, 9, 9, 9, 9, 0].map(|wanted| outline.level(wanted));
        assert_eq!(levels, [2, 3, 2, 3, 4, 5, 6, 6, 2]);
    }
}
