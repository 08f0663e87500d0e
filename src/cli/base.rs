//! What a portfolio is compared with: itself, as it was where the work on it began.

use crate::{
    failure::Failure,
    load::{Version, load},
    problem::Message,
    report::{Compared, With},
    source::{Commit, Repository, Tree},
};

/// Which versions of a portfolio were asked for.
#[derive(Clone, Copy)]
pub(super) struct Versions<'a> {
    /// The revision to compare with.
    pub(super) base: &'a str,
    /// The revision to look at; none: what lies in the folder.
    pub(super) head: Option<&'a str>,
    /// Whether to compare with that very revision, and not with where the work parted from it.
    pub(super) exact: bool,
}

/// A portfolio in a commit.
pub(super) struct Base {
    commit: Commit,
    /// What it says; none where the commit has no portfolio.
    pub(super) version: Option<Version>,
}

impl Base {
    /// The last commit that the two revisions have in common, as a pull request is meant: what others have done there since
    /// is not part of the change.
    pub(super) fn open(tree: &Tree, versions: Versions<'_>) -> Result<Self, Failure> {
        let repository = Repository::around(tree.root())?;
        let commit = if versions.exact {
            repository.commit(versions.base)?
        } else {
            repository.merge_base(versions.base, versions.head.unwrap_or("HEAD"))?
        };
        let version = repository.tree(commit)?.map(|tree| Version { loaded: load(&tree), tree });
        Ok(Self { commit, version })
    }

    /// What readers are told of it.
    pub(super) fn compared(&self) -> Compared {
        let with = match &self.version {
            None => With::Nothing,
            Some(version) if version.loaded.portfolio.is_none() => With::Unreadable,
            Some(_) => With::Portfolio,
        };
        Compared { commit: self.commit.to_string(), short: self.commit.short(), with }
    }
}

/// The portfolio as it is in a revision.
pub(super) fn head(folder: &Tree, revision: &str) -> Result<Tree, Failure> {
    let repository = Repository::around(folder.root())?;
    let tree = repository.tree(repository.commit(revision)?)?;
    tree.ok_or_else(|| Failure::new(Message::new("failure-no-portfolio-in").with("revision", revision)))
}
