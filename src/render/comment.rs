//! What fits in a comment of a pull request.

use crate::{doc::Doc, locale::Locale};

use super::{Screen, markdown};

/// The most characters that GitHub takes for a comment. Others take more.
const LONGEST: usize = 65_536;

/// The first of these documents that a comment takes as Markdown; an empty one where none is so short.
pub fn fitting(docs: impl IntoIterator<Item = Doc>, locale: &Locale) -> Doc {
    let fits = |doc: &Doc| {
        let mut text = Vec::new();
        let written = (markdown::FORMAT.write)(doc, locale, &Screen::default(), &mut text);
        written.is_ok() && String::from_utf8_lossy(&text).chars().count() <= LONGEST
    };
    docs.into_iter().find(fits).unwrap_or_default()
}
