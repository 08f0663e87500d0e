//! Names for what a reader jumps to.

use std::collections::BTreeMap;

/// What a table is called, and a key for it that no other has.
pub(super) struct Name {
    /// To be shown or read aloud.
    pub text: String,
    /// The value of `id`.
    pub id: String,
}

/// Gives names after the heading above, and a number to those that would be the same.
pub(super) struct Names {
    heading: String,
    given: usize,
    seen: BTreeMap<String, usize>,
}

impl Names {
    /// Names of what stands right under the title.
    pub(super) fn after(title: &str) -> Self {
        Self { heading: title.to_owned(), given: 0, seen: BTreeMap::new() }
    }

    /// A heading begins.
    pub(super) fn head(&mut self, heading: &str) {
        heading.clone_into(&mut self.heading);
    }

    /// The name of the next thing under the heading.
    pub(super) fn next(&mut self) -> Name {
        let heading = self.heading.clone();
        self.next_of(&heading)
    }

    /// The name of the next thing, which is called something itself.
    pub(super) fn next_of(&mut self, title: &str) -> Name {
        self.given += 1;
        let count = self.seen.entry(title.to_owned()).or_default();
        *count += 1;
        let text = if *count == 1 { title.to_owned() } else { format!("{title} ({count})") };
        Name { text, id: format!("d{}", self.given) }
    }
}
