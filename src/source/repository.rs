//! The history of a portfolio's folder, where git keeps one.
//!
//! The nearest repository around the folder is opened, whatever `GIT_DIR` and the like say: they would compare a portfolio
//! with another one's past without a word. It may belong to somebody else, as it often does on a build server, because only
//! data is taken from it: no setting is followed that runs a program, reads another file or moves the working tree.

use std::{
    fmt, io,
    path::{Path, PathBuf},
};

use gix::{ObjectId, ThreadSafeRepository, bstr::ByteSlice as _, discover::upwards, open, sec::Trust};

use super::{Kind, Tree, missing, revision::Revision};
use crate::{failure::Failure, problem::Message};

/// A git repository, as seen from a portfolio's folder in its working tree.
pub struct Repository {
    git: ThreadSafeRepository,
    root: PathBuf,
    /// The way from the top of the working tree to the portfolio's folder.
    inside: PathBuf,
}

/// A commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Commit(ObjectId);

impl Repository {
    /// The repository that a portfolio's folder lies in.
    pub fn around(folder: &Path) -> Result<Self, Failure> {
        let about = |key| Message::new(key).with("folder", folder.display().to_string());
        let none = || Failure::new(about("failure-no-repository"));
        // A folder that merely looks like a bare repository may have come with somebody's change.
        let options = upwards::Options {
            dot_git_only: true,
            trust: upwards::TrustPolicy::Assume(Trust::Reduced),
            ..Default::default()
        };
        let real = folder.canonicalize().map_err(|_| none())?;
        let (found, _) = gix::discover::upwards_opts(&real, options).map_err(|_| none())?;
        let (_, work_dir) = found.into_repository_and_work_tree_directories();
        let work_dir = work_dir.ok_or_else(none)?;
        let inside = real.strip_prefix(&work_dir).map_err(|_| none())?.to_owned();
        let git = open::Options::isolated().with(Trust::Reduced).open(work_dir);
        let git = git.map_err(|error| because(about("failure-repository"), error))?;
        if keeps_names_in_tables(&git.to_thread_local()) {
            return Err(Failure::new(Message::new("failure-reftable")));
        }
        Ok(Self { git, root: folder.to_owned(), inside })
    }

    /// The commit that a revision names: a branch, a tag, `HEAD~1`, the beginning of a hash, and whatever else git knows.
    pub fn commit(&self, revision: &str) -> Result<Commit, Failure> {
        let git = self.git.to_thread_local();
        let found = git.rev_parse_single(revision).map_err(|error| missing::revision(&git, revision, &error))?;
        let mut id = found.detach();
        loop {
            let object = git.try_find_object(id).map_err(|error| broken(id, error))?;
            let object = object.ok_or_else(|| missing::commit(&git, revision, id))?;
            let is_no_commit = || Failure::new(Message::new("failure-not-a-commit").with("revision", revision));
            match object.kind {
                gix::object::Kind::Commit => return Ok(Commit(id)),
                gix::object::Kind::Tag => id = object.try_to_tag_ref().map_err(|error| broken(id, error))?.target(),
                gix::object::Kind::Tree | gix::object::Kind::Blob => return Err(is_no_commit()),
            }
        }
    }

    /// The last commit that two revisions have in common. Where one is part of the other's history, it is that one.
    ///
    /// As with git, a history that was fetched only in part is taken to begin where it was cut.
    pub fn merge_base(&self, one: &str, other: &str) -> Result<Commit, Failure> {
        let ids = (self.commit(one)?.0, self.commit(other)?.0);
        let git = self.git.to_thread_local();
        let base = git.merge_base_with_graph(ids.0, ids.1, &mut git.revision_graph(None));
        let base = base.map_err(|error| broken(ids.0, error))?;
        base.map(|id| Commit(id.detach())).ok_or_else(|| missing::common_history(&git, one, other))
    }

    /// The portfolio as it was in a commit; none where the folder held none.
    pub fn tree(&self, commit: Commit) -> Result<Option<Tree>, Failure> {
        let revision = Revision::read_all(&self.git, commit.0, &self.inside, &self.root)?;
        Ok(revision.map(|revision| Tree(Kind::Revision(revision))))
    }
}

impl Commit {
    /// The beginning of its hash: enough for people to know it by.
    pub fn short(&self) -> String {
        self.0.to_hex_with_len(10).to_string()
    }
}

impl fmt::Display for Commit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Whether branches have their names in tables that only git itself reads; to us there would seem to be none.
fn keeps_names_in_tables(git: &gix::Repository) -> bool {
    let storage = git.config_snapshot().plumbing().string("extensions.refStorage");
    storage.is_some_and(|storage| storage.starts_with_str("reftable"))
}

/// An object that is there, and cannot be read.
pub(super) fn broken(id: ObjectId, error: gix::Error) -> Failure {
    because(Message::new("failure-object").with("object", id.to_string()), error)
}

fn because(message: Message, error: gix::Error) -> Failure {
    Failure::because(message, io::Error::other(error))
}
