//! Where a portfolio's files come from; the one module that reads them.

use std::{
    ffi::OsStr,
    fs::File,
    io::{self, Read as _},
    path::{Component, Path, PathBuf},
    sync::Arc,
};

use walkdir::{DirEntry, WalkDir};

use crate::{
    failure::Failure,
    problem::{Message, Position, Span},
};

/// Name of the file that makes a folder a portfolio.
pub const STRATEGY: &str = "strategy.toml";

/// The most bytes a file may have.
pub const MAX_BYTES: u64 = 1 << 20;

/// A folder of files.
#[derive(Debug, Clone)]
pub struct Tree {
    root: PathBuf,
}

/// Why a file could not be read as text.
#[derive(Debug, Clone, PartialEq)]
pub struct Unreadable {
    /// What is wrong with it.
    pub message: Message,
    /// Where, as far as that is known.
    pub span: Span,
}

/// A file that was found: its path from the root, and whether it can be read.
pub type Found = (Arc<str>, Result<(), Unreadable>);

impl Tree {
    /// The portfolio in this very folder.
    pub fn at(folder: &Path) -> Result<Self, Failure> {
        if folder.join(STRATEGY).symlink_metadata().is_ok() {
            return Ok(Self { root: folder.to_owned() });
        }
        let shown = folder.display().to_string();
        let key = if folder.is_dir() { "failure-no-strategy-here" } else { "failure-no-folder" };
        Err(Failure::new(Message::new(key).with("folder", shown)))
    }

    /// The portfolio in this folder, or in the nearest one around it that has one.
    pub fn around(folder: &Path) -> Result<Self, Failure> {
        folder.ancestors().find_map(|folder| Self::at(folder).ok()).ok_or_else(|| {
            Failure::new(Message::new("failure-no-strategy-around").with("folder", folder.display().to_string()))
        })
    }

    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder's path in the repository that it lies in, with a `/` behind; nothing at its root and where there is none.
    pub fn path_in_repository(&self) -> String {
        let Ok(folder) = self.root.canonicalize() else { return String::new() };
        let root = folder.ancestors().find(|folder| folder.join(".git").exists());
        let parts = root.and_then(|root| folder.strip_prefix(root).ok()).into_iter().flat_map(Path::components);
        let parts = parts.flat_map(|part| [part.as_os_str().to_string_lossy(), "/".into()]);
        parts.collect()
    }

    /// Every YAML file under a folder, sorted by path. A missing folder has none.
    pub fn yaml_files(&self, folder: &str) -> Vec<Found> {
        let walk = WalkDir::new(self.root.join(folder)).sort_by_file_name();
        let shown = |entry: &DirEntry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.');
        walk.into_iter().filter_entry(shown).filter_map(|entry| self.found(entry)).collect()
    }

    fn found(&self, entry: walkdir::Result<DirEntry>) -> Option<Found> {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let missing = error.io_error().is_some_and(|error| error.kind() == io::ErrorKind::NotFound);
                let path = error.path().filter(|_| !missing)?;
                let reason = error.io_error().map_or("unreadable-file.says", says);
                return Some((self.name(path)?, Err(Unreadable::from(reason))));
            }
        };
        let path = entry.path();
        let ending = path.extension().unwrap_or_default();
        let kind = entry.file_type();
        let verdict = if kind.is_symlink() {
            self.verdict_on_link(path, ending == "yaml")?
        } else if kind.is_file() && is_like_yaml(ending) {
            Err(Unreadable::from("unreadable-file.says-ending"))
        } else if ending != "yaml" || (kind.is_dir() && entry.depth() == 0) {
            return None;
        } else if kind.is_file() {
            Ok(())
        } else {
            Err(Unreadable::from("unreadable-file.says-not-a-file"))
        };
        Some((self.name(path)?, verdict))
    }

    /// A link may lead to a file inside the folder. Other links are refused, unless they have nothing to do with us.
    fn verdict_on_link(&self, path: &Path, is_yaml: bool) -> Option<Result<(), Unreadable>> {
        let inside = self
            .root
            .canonicalize()
            .and_then(|root| path.canonicalize().map(|target| target.starts_with(root) && target.is_file()))
            .unwrap_or(false);
        match (is_yaml, inside) {
            (true, true) => Some(Ok(())),
            (false, _) if !path.is_dir() => None,
            (true, false) | (false, _) => Some(Err(Unreadable::from("unreadable-file.says-link"))),
        }
    }

    /// A path from the root, with `/` between its parts.
    fn name(&self, path: &Path) -> Option<Arc<str>> {
        let parts = path.strip_prefix(&self.root).ok()?.components().map(|part| match part {
            Component::Normal(part) => part.to_string_lossy(),
            Component::Prefix(_) | Component::RootDir | Component::CurDir | Component::ParentDir => "".into(),
        });
        Some(parts.collect::<Vec<_>>().join("/").into())
    }

    /// The text of a file, without a byte-order mark.
    pub fn read(&self, file: &str) -> Result<String, Unreadable> {
        let failed = |error: io::Error| Unreadable::from(says(&error));
        let path = self.root.join(file);
        let inside = path.symlink_metadata().is_ok_and(|metadata| metadata.is_file())
            || matches!(self.verdict_on_link(&path, true), Some(Ok(())));
        if !inside && path.exists() {
            return Err(Unreadable::from("unreadable-file.says-link"));
        }
        let mut file = File::open(path).map_err(failed)?;
        let size = file.metadata().map_or(0, |metadata| metadata.len());
        let mut bytes = Vec::with_capacity(usize::try_from(size.min(MAX_BYTES)).unwrap_or(0) + 1);
        file.by_ref().take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(failed)?;
        if bytes.len() as u64 > MAX_BYTES {
            return Err(Unreadable::from("unreadable-file.says-too-large"));
        }
        let mut text = String::from_utf8(bytes)
            .map_err(|error| Unreadable::not_utf8(error.as_bytes(), error.utf8_error().valid_up_to()))?;
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        Ok(text)
    }
}

/// The words for an answer of the operating system.
fn says(error: &io::Error) -> &'static str {
    let known = [
        (io::ErrorKind::NotFound, "unreadable-file.says-vanished"),
        (io::ErrorKind::PermissionDenied, "unreadable-file.says-permission"),
        (io::ErrorKind::IsADirectory, "unreadable-file.says-not-a-file"),
    ];
    known.into_iter().find(|(kind, _)| *kind == error.kind()).map_or("unreadable-file.says", |(_, key)| key)
}

/// Whether an ending is one of YAML's that is not ours, such as `.yml` or `.YAML`.
fn is_like_yaml(ending: &OsStr) -> bool {
    ending != "yaml" && ["yml", "yaml"].iter().any(|other| ending.eq_ignore_ascii_case(other))
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
