//! A document for people, before it has a format.
//!
//! Reports build it, formats write it. A cell still knows what kind of value it holds, so that a spreadsheet gets a number
//! where a screen gets a text. Texts are in the reader's language already; they are *not* escaped: each format does that
//! for itself.

use std::sync::Arc;

use jiff::civil::Date;

use crate::problem::{Level, Span};

pub mod chart;
pub mod explorer;

pub use self::{chart::Chart, explorer::Explorer};

/// A whole document.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Doc {
    /// What it is called.
    pub title: String,
    /// Its contents, in order.
    pub blocks: Vec<Block>,
}

impl Doc {
    /// What a format writes that does not draw: everything but charts that repeat a table.
    pub fn undrawn(&self) -> impl Iterator<Item = &Block> {
        let repeats = |block: &&Block| matches!(block.laid_open(), Block::Chart(chart) if chart.repeats_table);
        self.blocks.iter().filter(move |block| !repeats(block))
    }

    /// Its lists of problems. A document that tells of problems has one even where there are none.
    pub fn problems(&self) -> impl Iterator<Item = &ProblemList> {
        let laid_open = self.blocks.iter().map(Block::laid_open);
        laid_open.filter_map(|block| if let Block::Problems(list) = block { Some(list) } else { None })
    }

    /// The same document with the files of its problems in a folder: for readers who stand further out.
    #[must_use]
    pub fn within(mut self, folder: &str) -> Self {
        for block in &mut self.blocks {
            let Block::Problems(list) = block.laid_open_mut() else { continue };
            for problem in &mut list.problems {
                problem.spot.file.insert_str(0, folder);
                problem.related.iter_mut().for_each(|(spot, _)| spot.file.insert_str(0, folder));
            }
        }
        self
    }
}

/// A piece of a document.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// The heading of what follows; level 2 stands right under the title.
    Heading(u8, String),
    /// A paragraph.
    Text(String),
    /// Short paragraphs of equal standing.
    List(Vec<String>),
    /// A table.
    Table(Table),
    /// A chart.
    Chart(Chart),
    /// A list to explore, which is a table where no script runs.
    Explorer(Explorer),
    /// Problems in the user's files.
    Problems(ProblemList),
    /// A piece of a file, shown as it is.
    Code(String),
    /// What is folded away behind a line that says what it is, where a format can do that.
    Folded(String, Box<Block>),
    /// A mark by which a program finds the document again, and that no reader sees.
    Mark(&'static str),
}

impl Block {
    /// Whether there is nothing in it to show.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Problems(list) if list.problems.is_empty()) || matches!(self, Self::Mark(_))
    }

    /// What is folded away, or the block itself.
    pub fn laid_open(&self) -> &Self {
        if let Self::Folded(_, block) = self { block.laid_open() } else { self }
    }

    fn laid_open_mut(&mut self) -> &mut Self {
        if let Self::Folded(_, block) = self { block.laid_open_mut() } else { self }
    }
}

/// A table; every row has a cell for each column.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    /// The columns, in order.
    pub columns: Vec<Column>,
    /// The rows, in order.
    pub rows: Vec<Vec<Cell>>,
    /// How many rows at the end sum up those above.
    pub sums: usize,
}

impl Table {
    /// A table without sums.
    pub fn new(columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Self {
        Self { columns, rows, sums: 0 }
    }

    /// The same table, with so many rows at its end as sums. What is not summed is empty there.
    #[must_use]
    pub fn with_sums(mut self, sums: usize) -> Self {
        self.sums = sums;
        self
    }

    /// The value in a row and a column; empty beyond the table.
    pub fn cell(&self, row: usize, column: usize) -> &Cell {
        self.rows.get(row).and_then(|row| row.get(column)).unwrap_or(&Cell::Empty)
    }

    /// Whether the row with this number sums up others.
    pub fn is_sum(&self, row: usize) -> bool {
        row >= self.rows.len().saturating_sub(self.sums)
    }

    /// The same table without untitled columns that only draw what another column says.
    #[must_use]
    pub fn without_bars(&self) -> Self {
        let draws = |nth: usize| {
            let untitled = self.columns.get(nth).is_some_and(|column| column.title.is_empty());
            let mut cells = self.rows.iter().filter_map(|row| row.get(nth));
            untitled && cells.all(|cell| matches!(cell, Cell::Bar(_) | Cell::Empty))
        };
        let kept: Vec<usize> = (0..self.columns.len()).filter(|nth| !draws(*nth)).collect();
        Self {
            columns: kept.iter().filter_map(|nth| self.columns.get(*nth).cloned()).collect(),
            rows: self.rows.iter().map(|row| kept.iter().filter_map(|nth| row.get(*nth).cloned()).collect()).collect(),
            sums: self.sums,
        }
    }
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// What it is called, without the unit of money.
    pub title: String,
    /// How it behaves where room is scarce.
    pub fit: Fit,
    /// How money in it is shown to people.
    pub money: MoneyScale,
}

impl Column {
    /// A column that is always shown whole.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), fit: Fit::Whole, money: MoneyScale::Whole }
    }

    /// The same column, with this behaviour where room is scarce.
    #[must_use]
    pub fn fit(mut self, fit: Fit) -> Self {
        self.fit = fit;
        self
    }

    /// The same column, with money in thousands for people. Formats that are read by programs keep whole units.
    #[must_use]
    pub fn thousands(mut self) -> Self {
        self.money = MoneyScale::Thousands;
        self
    }
}

/// What happens to a column in a table that is wider than the screen. Formats without a width show everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// Always shown whole.
    Whole,
    /// Texts in it may be cut, down to this many characters.
    Cut(u16),
    /// Texts in it may be cut too, and it is left out when there is no room; the lowest number first.
    Drop(u8),
}

/// How money is shown to people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoneyScale {
    /// In whole units.
    Whole,
    /// In thousands, as in the budgets of municipalities.
    Thousands,
}

/// A value in a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing is known, or nothing applies.
    Empty,
    /// Text.
    Text(String),
    /// A whole number.
    Count(i64),
    /// A year, which is never grouped.
    Year(i64),
    /// A number and how many decimals people are shown.
    Number(f64, u8),
    /// Money in whole units of the currency.
    Money(i64),
    /// A part of a whole, 0–1, shown in per cent.
    Share(f64),
    /// A score from 0 to 100, shown in whole points with a small bar where there is room.
    Points(f64),
    /// A bar alone: a part of a whole, 0–1.
    Bar(f64),
    /// A date.
    Date(Date),
}

/// Problems, and what the rules behind them are.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProblemList {
    /// The problems, sorted by file, place and rule.
    pub problems: Vec<ShownProblem>,
    /// The rules that they break, in the order of the manual.
    pub rules: Vec<ShownRule>,
    /// Whether they are accepted for now, and nobody is asked to mend them.
    pub accepted: bool,
}

/// A rule in words.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownRule {
    /// Its name.
    pub name: &'static str,
    /// How serious it is unless the strategy says otherwise; each problem has the level that counts.
    pub level: Level,
    /// The fault in short.
    pub fault: String,
    /// Why it is one.
    pub why: String,
    /// How to mend it.
    pub cure: String,
}

/// A problem, ready to be shown: in words, and with the line it is about.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownProblem {
    /// Name of the rule.
    pub rule: &'static str,
    /// How serious it is.
    pub level: Level,
    /// What is wrong.
    pub message: String,
    /// What is wrong, apart from figures and the language: the same in every run that finds the same.
    pub gist: String,
    /// How to mend it.
    pub help: Option<String>,
    /// Id of the measure, where the file is one.
    pub measure: Option<String>,
    /// Where it is.
    pub spot: ShownSpot,
    /// Other places that belong to it, and what they are.
    pub related: Vec<(ShownSpot, String)>,
}

/// A place in a file, with the lines around it.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownSpot {
    /// Path from the portfolio's folder, with `/` between the parts.
    pub file: String,
    /// Lines and columns.
    pub span: Span,
    /// The whole lines that the span touches, without their ends; empty where the file cannot be read as text.
    pub source: Arc<str>,
}
