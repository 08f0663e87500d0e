//! What a portfolio is compared with: itself, as it was where the work on it began.

use crate::{
    failure::Failure,
    load::{Loaded, load},
    report::{Compared, With},
    source::{Commit, Repository, Tree},
};

/// A portfolio in a commit.
pub(super) struct Base {
    commit: Commit,
    /// What it says; none where the commit has no portfolio.
    pub(super) loaded: Option<Loaded>,
}

impl Base {
    /// The last commit that what is checked out has in common with a revision, as a pull request is meant: what others have
    /// done there since is not part of the change.
    pub(super) fn open(tree: &Tree, revision: &str) -> Result<Self, Failure> {
        let repository = Repository::around(tree.root())?;
        let commit = repository.merge_base(revision, "HEAD")?;
        let loaded = repository.tree(commit)?.map(|tree| load(&tree));
        Ok(Self { commit, loaded })
    }

    /// What readers are told of it.
    pub(super) fn compared(&self) -> Compared {
        let with = match &self.loaded {
            None => With::Nothing,
            Some(loaded) if loaded.portfolio.is_none() => With::Unreadable,
            Some(_) => With::Portfolio,
        };
        Compared { commit: self.commit.to_string(), short: self.commit.short(), with }
    }
}
