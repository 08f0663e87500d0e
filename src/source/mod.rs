//! Where a portfolio's files come from: a folder, or a git revision. The one module that reads files.
//!
//! A revision is read from the object store as it lies on the disk: without a checkout, a network or a git program. What is
//! not there is a failure that names the command to fetch it, never an empty portfolio.
//!
//! Two states of a portfolio are two trees for the same reader:
//!
//! ```no_run
//! use std::path::Path;
//!
//! use prioritize::{
//!     load::load,
//!     source::{Repository, Tree},
//! };
//!
//! let tree = Tree::around(Path::new("."))?;
//! let repository = Repository::around(tree.root())?;
//! let base = repository.merge_base("origin/main", "HEAD")?;
//! let before = repository.tree(base)?.map(|tree| load(&tree));
//! let after = load(&tree);
//! # Ok::<(), prioritize::failure::Failure>(())
//! ```

mod file;
mod folder;
mod missing;
mod objects;
mod repository;
mod revision;

use std::path::Path;

use crate::failure::Failure;

pub use file::{Found, MAX_BYTES, Unreadable};
use folder::Folder;
pub use repository::{Commit, Repository};
use revision::Revision;

/// Name of the file that makes a folder a portfolio.
pub const STRATEGY: &str = "strategy.toml";

/// The files of a portfolio. The same ones count as files wherever they come from.
#[derive(Debug, Clone)]
pub struct Tree(Kind);

#[derive(Debug, Clone)]
enum Kind {
    Folder(Folder),
    Revision(Revision),
}

impl Tree {
    /// The portfolio in this very folder.
    pub fn at(folder: &Path) -> Result<Self, Failure> {
        Folder::at(folder).map(|folder| Self(Kind::Folder(folder)))
    }

    /// The portfolio in this folder, or in the nearest one around it that has one.
    pub fn around(folder: &Path) -> Result<Self, Failure> {
        Folder::around(folder).map(|folder| Self(Kind::Folder(folder)))
    }

    /// The portfolio's folder. That of a revision is where its files would lie now.
    pub fn root(&self) -> &Path {
        match &self.0 {
            Kind::Folder(folder) => folder.root(),
            Kind::Revision(revision) => revision.root(),
        }
    }

    /// The folder's path in the repository that it lies in, with a `/` behind; nothing at its root and where there is none.
    pub fn path_in_repository(&self) -> String {
        let Ok(folder) = self.root().canonicalize() else { return String::new() };
        let root = folder.ancestors().find(|folder| folder.join(".git").exists());
        let parts = root.and_then(|root| folder.strip_prefix(root).ok()).into_iter().flat_map(Path::components);
        let parts = parts.flat_map(|part| [part.as_os_str().to_string_lossy(), "/".into()]);
        parts.collect()
    }

    /// Every YAML file under a folder, sorted by path. A missing folder has none.
    pub fn yaml_files(&self, folder: &str) -> Vec<Found> {
        match &self.0 {
            Kind::Folder(own) => own.yaml_files(folder),
            Kind::Revision(revision) => revision.yaml_files(folder),
        }
    }

    /// The bytes of a file.
    pub fn bytes(&self, file: &str) -> Result<Vec<u8>, Unreadable> {
        match &self.0 {
            Kind::Folder(folder) => folder.bytes(file),
            Kind::Revision(revision) => revision.bytes(file),
        }
    }

    /// The text of a file, without a byte-order mark.
    pub fn read(&self, file: &str) -> Result<String, Unreadable> {
        self.bytes(file).and_then(file::text)
    }
}
