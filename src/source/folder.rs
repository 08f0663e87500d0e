//! A portfolio that lies in a folder.

use std::{
    fs::File,
    io::{self, Read as _},
    path::{Component, Path, PathBuf},
    sync::Arc,
};

use walkdir::{DirEntry, WalkDir};

use super::{
    STRATEGY,
    file::{Entry, Found, MAX_BYTES, Unreadable, is_hidden},
};
use crate::{failure::Failure, problem::Message};

/// A folder of files.
#[derive(Debug, Clone)]
pub(super) struct Folder {
    root: PathBuf,
}

impl Folder {
    pub(super) fn at(folder: &Path) -> Result<Self, Failure> {
        if folder.join(STRATEGY).symlink_metadata().is_ok() {
            return Ok(Self { root: folder.to_owned() });
        }
        let shown = folder.display().to_string();
        let key = if folder.is_dir() { "failure-no-strategy-here" } else { "failure-no-folder" };
        Err(Failure::new(Message::new(key).with("folder", shown)))
    }

    pub(super) fn around(folder: &Path) -> Result<Self, Failure> {
        folder.ancestors().find_map(|folder| Self::at(folder).ok()).ok_or_else(|| {
            Failure::new(Message::new("failure-no-strategy-around").with("folder", folder.display().to_string()))
        })
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    pub(super) fn yaml_files(&self, folder: &str) -> Vec<Found> {
        if self.lies_behind_link(folder) {
            return vec![(folder.into(), Err(Unreadable::from("unreadable-file.says-link")))];
        }
        let walk = WalkDir::new(self.root.join(folder)).sort_by_file_name();
        let shown = |entry: &DirEntry| entry.depth() == 0 || !is_hidden(&entry.file_name().to_string_lossy());
        walk.into_iter().filter_entry(shown).filter_map(|entry| self.found(entry)).collect()
    }

    /// Whether a folder, or one that it lies in, is a link: it may lead anywhere, and is not followed.
    fn lies_behind_link(&self, folder: &str) -> bool {
        let is_link = |path: &Path| self.root.join(path).symlink_metadata().is_ok_and(|found| found.is_symlink());
        Path::new(folder).ancestors().any(|part| part != Path::new("") && is_link(part))
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
        // The folder itself is asked for by its name, whatever that ends in.
        if entry.depth() == 0 && entry.file_type().is_dir() {
            return None;
        }
        let kind = self.kind(entry.path(), entry.file_type());
        let verdict = kind.verdict(&entry.file_name().to_string_lossy())?;
        Some((self.name(entry.path())?, verdict))
    }

    fn kind(&self, path: &Path, kind: std::fs::FileType) -> Entry {
        if kind.is_symlink() {
            self.target(path)
        } else if kind.is_file() {
            Entry::File
        } else if kind.is_dir() {
            Entry::Folder
        } else {
            Entry::Other
        }
    }

    /// Where a link leads.
    fn target(&self, link: &Path) -> Entry {
        let Ok(target) = link.canonicalize() else { return Entry::LinkElsewhere };
        let is_inside = || self.root.canonicalize().is_ok_and(|root| target.starts_with(root));
        if target.is_dir() {
            Entry::LinkToFolder
        } else if target.is_file() && is_inside() {
            Entry::LinkToFile
        } else {
            Entry::LinkElsewhere
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

    pub(super) fn bytes(&self, file: &str) -> Result<Vec<u8>, Unreadable> {
        let failed = |error: io::Error| Unreadable::from(says(&error));
        let path = self.root.join(file);
        let kind = path.symlink_metadata().map_err(failed)?.file_type();
        // A pipe would be waited for as long as nobody writes to it.
        self.kind(&path, kind).readable()?;
        let mut file = File::open(path).map_err(failed)?;
        let size = file.metadata().map_or(0, |metadata| metadata.len());
        let mut bytes = Vec::with_capacity(usize::try_from(size.min(MAX_BYTES)).unwrap_or(0) + 1);
        file.by_ref().take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(failed)?;
        if bytes.len() as u64 > MAX_BYTES { Err(Unreadable::from("unreadable-file.says-too-large")) } else { Ok(bytes) }
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
