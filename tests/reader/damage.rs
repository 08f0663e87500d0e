//! Damages files the way people do, and then some: at random, but the same every time.

use prioritize::{
    problem::{Position, Span},
    syntax::{Kind, Node},
};

use super::{dice::Dice, words::NONSENSE};

/// Where in a text something can be broken, in bytes.
pub(crate) struct Site {
    /// The key, where it is an entry of a mapping.
    key: Option<(usize, usize)>,
    value: (usize, usize),
    /// Where the next of its siblings begins.
    next: Option<usize>,
    /// Where the one before it ends.
    previous: Option<usize>,
}

/// Every entry and item of a file.
pub(crate) fn sites(text: &str, root: &Node<'_>) -> Vec<Site> {
    let starts: Vec<usize> =
        std::iter::once(0).chain(text.match_indices('\n').map(|(newline, _)| newline + 1)).collect();
    let mut survey = Survey { text, starts, sites: Vec::new() };
    survey.inside(root);
    survey.sites
}

struct Survey<'t> {
    text: &'t str,
    starts: Vec<usize>,
    sites: Vec<Site>,
}

impl Survey<'_> {
    fn inside(&mut self, node: &Node<'_>) {
        let parts: Vec<(Option<Span>, &Node<'_>)> = match &node.kind {
            Kind::Scalar { .. } => Vec::new(),
            Kind::List(items) => items.iter().map(|item| (None, item)).collect(),
            Kind::Map(entries) => entries.iter().map(|entry| (Some(entry.key.span), &entry.value)).collect(),
        };
        let start = |(key, value): &(Option<Span>, &Node<'_>)| self.byte(key.unwrap_or(value.span).start);
        let starts: Vec<usize> = parts.iter().map(start).collect();
        for (nth, (key, value)) in parts.iter().enumerate() {
            let site = Site {
                key: key.map(|key| (self.byte(key.start), self.byte(key.end))),
                value: (self.byte(value.span.start), self.end(value)),
                next: starts.get(nth + 1).copied(),
                previous: nth.checked_sub(1).map(|before| self.end(parts[before].1)),
            };
            self.sites.push(site);
        }
        for (_, value) in parts {
            self.inside(value);
        }
    }

    fn byte(&self, at: Position) -> usize {
        let line = usize::try_from(at.line).map_or(0, |line| line.saturating_sub(1));
        let start = self.starts.get(line).copied().unwrap_or(self.text.len());
        let column = usize::try_from(at.column).map_or(0, |column| column.saturating_sub(1));
        self.text[start..].char_indices().nth(column).map_or(self.text.len(), |(offset, _)| start + offset)
    }

    /// Where a value's last word ends; the end of an indented list or mapping lies somewhere below it.
    fn end(&self, node: &Node<'_>) -> usize {
        let start = self.byte(node.span.start);
        let last = match &node.kind {
            Kind::List(items) => items.last(),
            Kind::Map(entries) => entries.last().map(|entry| &entry.value),
            Kind::Scalar { .. } => None,
        };
        match last {
            Some(last) if !self.text[start..].starts_with(['{', '[']) => self.end(last),
            Some(_) | None => self.byte(node.span.end).max(start),
        }
    }
}

/// Breaks a text in up to so many places.
pub(crate) fn damage(text: &str, sites: &[Site], words: &[&str], count: usize, dice: &mut Dice) -> String {
    let mut edits: Vec<(usize, usize, String)> = Vec::new();
    for _ in 0..count {
        let (start, end, new) = edit(text, sites, words, dice);
        if edits.iter().all(|(other, other_end, _)| end < *other || *other_end < start) {
            edits.push((start, end, new));
        }
    }
    edits.sort();
    let mut damaged = text.to_owned();
    for (start, end, new) in edits.iter().rev() {
        damaged.replace_range(start..end, new);
    }
    damaged
}

/// One change: what is replaced, and what by.
fn edit(text: &str, sites: &[Site], words: &[&str], dice: &mut Dice) -> (usize, usize, String) {
    let site = dice.pick(sites);
    let (start, end) = site.value;
    let key = site.key.filter(|(start, end)| start < end);
    let at = key.map_or(start, |(key, _)| key);
    match (dice.below(10), key) {
        (0 | 1, Some((start, end))) => (start, end, misspelt(&text[start..end], dice)),
        (2, Some((start, end))) => {
            let others: Vec<(usize, usize)> = sites.iter().filter_map(|site| site.key).collect();
            let other = dice.pick(&others);
            (start, end, text[other.0..other.1].to_owned())
        }
        (3, Some((start, end))) => (start, end, (*dice.pick(NONSENSE)).to_owned()),
        // Take it out.
        (4, _) => match (site.next, site.previous) {
            (Some(next), _) => (at, next, String::new()),
            (None, Some(previous)) => (previous.min(end), end, String::new()),
            (None, None) => (start, end, String::new()),
        },
        // Write it twice.
        (5, None) => {
            let next = site.next.unwrap_or(end);
            (at, at, text.get(at..next).unwrap_or_default().to_owned())
        }
        // Another value of the same file.
        (6, _) => {
            let other = dice.pick(sites).value;
            let other = text.get(other.0..other.1).filter(|other| !other.contains('\n')).unwrap_or_default();
            (start, end, other.to_owned())
        }
        (7, _) if end - start < 200 => (start, end, misspelt(&text[start..end], dice)),
        _ => (start, end, (*dice.pick(words)).to_owned()),
    }
}

/// A slip of the pen.
fn misspelt(word: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = dice.below(letters.len());
    match dice.below(5) {
        _ if letters.is_empty() => letters.push('x'),
        0 => {
            letters.remove(at);
        }
        1 => letters.insert(at, 'e'),
        2 if at + 1 < letters.len() => letters.swap(at, at + 1),
        3 => letters[at] = letters[at].to_ascii_uppercase(),
        _ => letters[at] = '7',
    }
    letters.into_iter().collect()
}
