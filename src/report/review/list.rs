//! Lists that may be long: the first entries are shown, some more are folded away, and the rest is counted.

use crate::{
    doc::{Block, Cell, Column, Table},
    locale::{Locale, Words},
    problem::Message,
};

/// How many entries are shown at once; a list of a few more is shown whole.
const AT_ONCE: usize = 10;
const WHOLE: usize = 13;

/// A document that is being written.
pub(super) struct Page<'l> {
    pub(super) blocks: Vec<Block>,
    /// The most entries of a list.
    pub(super) most: usize,
    pub(super) locale: &'l Locale,
}

impl Page<'_> {
    pub(super) fn heading(&mut self, key: &str) {
        self.blocks.push(Block::Heading(3, self.locale.text(key)));
    }

    pub(super) fn say(&mut self, message: &Message) {
        self.blocks.push(Block::Text(self.locale.say(message)));
    }

    /// The titles of columns.
    pub(super) fn columns<const N: usize>(&self, keys: [&str; N]) -> Vec<Column> {
        keys.iter().map(|key| Column::new(self.locale.text(key))).collect()
    }

    /// A table whose most important rows come first.
    pub(super) fn table(&mut self, columns: &[Column], rows: Vec<Vec<Cell>>) {
        self.long(rows, |rows| Block::Table(Table::new(columns.to_vec(), rows)));
    }

    /// Lines of which the most important come first.
    pub(super) fn lines(&mut self, lines: Vec<String>) {
        self.long(lines, Block::List);
    }

    /// Rows or lines that nobody needs to see at first.
    pub(super) fn folded(&mut self, key: &'static str, mut lines: Vec<String>) {
        if lines.is_empty() {
            return;
        }
        let summary = self.locale.say(&Message::new(key).with("count", lines.len()));
        let cut = self.cut(&mut lines);
        if !lines.is_empty() {
            self.blocks.push(Block::Folded(summary, Box::new(Block::List(lines))));
        }
        self.tell_cut(cut);
    }

    /// The same for a table.
    pub(super) fn folded_table(&mut self, key: &'static str, columns: Vec<Column>, mut rows: Vec<Vec<Cell>>) {
        if rows.is_empty() {
            return;
        }
        let summary = self.locale.say(&Message::new(key).with("count", rows.len()));
        let cut = self.cut(&mut rows);
        if !rows.is_empty() {
            self.blocks.push(Block::Folded(summary, Box::new(Block::Table(Table::new(columns, rows)))));
        }
        self.tell_cut(cut);
    }

    fn long<T>(&mut self, mut entries: Vec<T>, block: impl Fn(Vec<T>) -> Block) {
        let cut = self.cut(&mut entries);
        let rest = if entries.len() > WHOLE { entries.split_off(AT_ONCE) } else { Vec::new() };
        if !entries.is_empty() {
            self.blocks.push(block(entries));
        }
        if !rest.is_empty() {
            let summary = self.locale.say(&Message::new("review-more").with("count", rest.len()));
            self.blocks.push(Block::Folded(summary, Box::new(block(rest))));
        }
        self.tell_cut(cut);
    }

    /// Cuts a list where there is no room for all of it, and tells how many entries that were.
    fn cut<T>(&self, entries: &mut Vec<T>) -> usize {
        let cut = entries.len().saturating_sub(self.most);
        entries.truncate(self.most);
        cut
    }

    pub(super) fn tell_cut(&mut self, count: usize) {
        if count > 0 {
            self.say(&Message::new("review-cut").with("count", count));
        }
    }
}

pub(super) static WORDS: Words = Words {
    nb: r"
review-more = Vis { $count } til
review-cut = { $count ->
    [one] Én til er utelatt her.
   *[other] { $count } til er utelatt her.
}
",
    nn: r"
review-more = Vis { $count } til
review-cut = { $count ->
    [one] Éin til er utelaten her.
   *[other] { $count } til er utelatne her.
}
",
    en: r"
review-more = Show { $count } more
review-cut = { $count ->
    [one] One more is left out here.
   *[other] { $count } more are left out here.
}
",
};
