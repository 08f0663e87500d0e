//! Documents as bytes: one format a file, each with an escaping of its own.
//!
//! A format writes any [`Doc`] and decides nothing about its contents; those for build servers write its problems only. Nothing here opens a file or asks the terminal.

use std::io::{self, Write};

use crate::{clean, doc::Doc, locale::Locale};

mod cell;
mod comment;
mod escape;
mod excerpt;
mod fingerprint;
mod fit;
mod grid;
mod line;
mod outline;
mod page;
mod problem_table;
mod problems;
mod row_header;
mod scale;
mod told;

mod azure;
mod csv;
mod docx;
mod github;
mod gitlab;
mod html;
mod junit;
mod markdown;
mod sarif;
mod table;
mod terse;
mod xlsx;

pub use crate::clean::{clean, one_line};

pub use comment::fitting;
pub use terse::FORMAT as TERSE;

/// Every format; the first is the default.
pub static FORMATS: &[&Format] = &[
    &table::FORMAT,
    &markdown::FORMAT,
    &csv::FORMAT,
    &html::FORMAT,
    &xlsx::FORMAT,
    &docx::FORMAT,
    &sarif::FORMAT,
    &github::FORMAT,
    &gitlab::FORMAT,
    &azure::FORMAT,
    &junit::FORMAT,
];

/// A way to write a document.
pub struct Format {
    /// Value of `--format`.
    pub name: &'static str,
    /// Endings of file names that mean this format, without the dot.
    pub extensions: &'static [&'static str],
    /// Other endings that a file may have which is to be in this format.
    pub also: &'static [&'static str],
    /// Where the paths in it begin.
    pub paths: Paths,
    /// Writes the whole document.
    pub write: fn(&Doc, &Locale, &Screen, &mut dyn Write) -> io::Result<()>,
}

/// Where the paths of files begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paths {
    /// At the portfolio's folder.
    Portfolio,
    /// At the root of the repository that the portfolio lies in, where build servers look for the files of problems. Such
    /// a format tells nothing but problems.
    Repository,
}

/// What the result is shown on. Formats for files do not ask.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Screen {
    /// How many characters fit in a line; `None` where it is no terminal, and then nothing is cut, wrapped or left out.
    pub width: Option<u16>,
    /// Whether colours and bold letters may be used. They never say anything that the text does not.
    pub color: bool,
}

#[cfg(test)]
mod tests;
