//! Names for what a reader jumps to.

use std::collections::BTreeSet;

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
    given: BTreeSet<String>,
}

impl Names {
    /// Names of what stands right under the title.
    pub(super) fn after(title: &str) -> Self {
        Self { heading: title.to_owned(), given: BTreeSet::new() }
    }

    /// A heading begins; the one before it is given back.
    pub(super) fn head(&mut self, heading: &str) -> String {
        std::mem::replace(&mut self.heading, heading.to_owned())
    }

    /// The name of the next thing under the heading.
    pub(super) fn next(&mut self) -> Name {
        let heading = self.heading.clone();
        self.next_of(&heading)
    }

    /// The name of the next thing, which is called something itself.
    pub(super) fn next_of(&mut self, title: &str) -> Name {
        // One of so many is free.
        let numbers = 2..=self.given.len() + 1;
        let numbered = numbers.map(|nth| format!("{title} ({nth})"));
        let mut names = [title.to_owned()].into_iter().chain(numbered);
        let text = names.find(|name| !self.given.contains(name)).unwrap_or_else(|| title.to_owned());
        self.given.insert(text.clone());
        Name { text, id: format!("d{}", self.given.len()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_is_given_twice() {
        let mut names = Names::after("a");
        let given = ["a (2)", "a", "a", "b", "a (2)"].map(|title| names.next_of(title));
        assert_eq!(given.each_ref().map(|name| &*name.text), ["a (2)", "a", "a (3)", "b", "a (2) (2)"]);
        assert_eq!(given.each_ref().map(|name| &*name.id), ["d1", "d2", "d3", "d4", "d5"]);
        names.head("c");
        assert_eq!(names.next().text, "c");
    }
}
