//! What counts as a file of a portfolio, and how its bytes become text.

use std::sync::Arc;

use crate::problem::{Message, Position, Span};

/// The most bytes a file may have.
pub const MAX_BYTES: u64 = 1 << 20;

/// A file that was found: its path from the root, and whether it can be read.
pub type Found = (Arc<str>, Result<(), Unreadable>);

/// Why a file could not be read as text.
#[derive(Debug, Clone, PartialEq)]
pub struct Unreadable {
    /// What is wrong with it.
    pub message: Message,
    /// Where, as far as that is known.
    pub span: Span,
}

/// What stands under a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Entry {
    File,
    Folder,
    /// A link to a file inside the portfolio's folder.
    LinkToFile,
    /// A link to a folder, wherever that is.
    LinkToFolder,
    /// A link to something outside, or to nothing.
    LinkElsewhere,
    /// A device, a pipe, the commit of another repository.
    Other,
}

impl Entry {
    /// Whether what stands under a name of ours can be read.
    pub(super) fn readable(self) -> Result<(), Unreadable> {
        match self {
            Self::File | Self::LinkToFile => Ok(()),
            Self::LinkToFolder | Self::LinkElsewhere => Err(Unreadable::from("unreadable-file.says-link")),
            Self::Folder | Self::Other => Err(Unreadable::from("unreadable-file.says-not-a-file")),
        }
    }

    /// The same for what stands under any name; none where it has nothing to do with us.
    pub(super) fn verdict(self, name: &str) -> Option<Result<(), Unreadable>> {
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        if ending == "yaml" {
            return Some(self.readable());
        }
        match self {
            Self::File => is_like_yaml(ending).then(|| Err(Unreadable::from("unreadable-file.says-ending"))),
            // Somebody may think that the files behind it count.
            Self::LinkToFolder => Some(self.readable()),
            Self::Folder | Self::LinkToFile | Self::LinkElsewhere | Self::Other => None,
        }
    }
}

/// Whether an ending is one of YAML's that is not ours, such as `.yml` or `.YAML`.
fn is_like_yaml(ending: &str) -> bool {
    ["yml", "yaml"].iter().any(|other| ending.eq_ignore_ascii_case(other))
}

/// Whether a name is hidden, which is how the folders of tools are called.
pub(super) fn is_hidden(name: &str) -> bool {
    name.starts_with('.')
}

/// The text that a file's bytes are, without a byte-order mark.
pub(super) fn text(bytes: Vec<u8>) -> Result<String, Unreadable> {
    let mut text = String::from_utf8(bytes)
        .map_err(|error| Unreadable::not_utf8(error.as_bytes(), error.utf8_error().valid_up_to()))?;
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    Ok(text)
}

impl From<&'static str> for Unreadable {
    fn from(key: &'static str) -> Self {
        let start = Position { line: 1, column: 1 };
        Self { message: Message::new(key), span: Span { start, end: start } }
    }
}

impl Unreadable {
    /// Points to the first byte that is not text.
    fn not_utf8(bytes: &[u8], valid: usize) -> Self {
        let before = String::from_utf8_lossy(bytes.get(..valid).unwrap_or_default());
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        let count = |items: usize| u32::try_from(items + 1).unwrap_or(u32::MAX);
        let start = Position {
            line: count(before.matches('\n').count()),
            column: count(before[line_start..].trim_start_matches('\u{feff}').chars().count()),
        };
        let end = Position { column: start.column + 1, ..start };
        Self { message: Message::new("unreadable-file.says-not-utf8"), span: Span { start, end } }
    }
}
