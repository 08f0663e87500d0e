//! Names of sheets that every spreadsheet accepts.

use std::collections::BTreeSet;

use super::super::one_line;

/// As many UTF-16 units as Excel has room for.
const LONGEST: usize = 31;

/// Gives names, each of them once, whatever the case of its letters.
pub(super) struct Names(BTreeSet<String>);

impl Names {
    pub(super) fn new() -> Self {
        // Excel keeps this one to itself.
        Self(BTreeSet::from(["history".to_owned()]))
    }

    /// A name like the text: without what Excel forbids, cut where it is too long, and with a number if it is taken.
    pub(super) fn name(&mut self, text: &str) -> String {
        let text = allowed(text);
        // One of so many is free.
        let numbers = 1..=self.0.len() + 1;
        let name = numbers.map(|nth| numbered(&text, nth)).find(|name| !self.0.contains(&name.to_lowercase()));
        let name = name.unwrap_or(text);
        self.0.insert(name.to_lowercase());
        name
    }
}

fn allowed(text: &str) -> String {
    let parts: Vec<String> = one_line(text)
        .split(['[', ']', ':', '*', '?', '/', '\\', ' '])
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect();
    let text = parts.join(" ");
    // An apostrophe at the edge would be taken for a quote.
    let text = text.trim_matches(|c: char| c == '\'' || c.is_whitespace());
    if text.is_empty() { "–".to_owned() } else { text.to_owned() }
}

fn numbered(text: &str, nth: usize) -> String {
    let number = if nth == 1 { String::new() } else { format!(" ({nth})") };
    format!("{}{number}", cut(text, LONGEST - number.len()))
}

fn cut(text: &str, room: usize) -> String {
    if text.encode_utf16().count() <= room {
        return text.to_owned();
    }
    let mut left = room.saturating_sub(1);
    let kept = text.chars().take_while(|c| {
        let fits = c.len_utf16() <= left;
        left = left.saturating_sub(c.len_utf16());
        fits
    });
    format!("{}…", kept.collect::<String>().trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_allowed_short_and_given_once() {
        let long = "Slik kommer gevinstene fram år for år";
        let cases = [
            ("Prioritert liste: Nordland", "Prioritert liste Nordland"),
            ("prioritert liste nordland", "prioritert liste nordland (2)"),
            ("'a/b\\c*?'", "a b c"),
            ("[]:", "–"),
            ("\u{202e}", "u{202e}"),
            ("History", "History (2)"),
            (long, "Slik kommer gevinstene fram år…"),
            (long, "Slik kommer gevinstene fra… (2)"),
            ("👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍", "👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍…"),
        ];
        let mut names = Names::new();
        for (text, expected) in cases {
            let name = names.name(text);
            assert_eq!(name, expected);
            assert!(name.encode_utf16().count() <= LONGEST);
        }
    }
}
