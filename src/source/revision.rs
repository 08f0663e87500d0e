//! A portfolio as it was in a commit.
//!
//! All its files are read at once, so that what is missing in the repository ends the run, and is not taken for a file that
//! was never there.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use gix::{ObjectId, ThreadSafeRepository, objs::tree::EntryKind};
use rayon::prelude::*;

use super::{
    STRATEGY,
    file::{Found, Unreadable, is_hidden},
    objects::Objects,
};
use crate::failure::Failure;

/// The folder that everything but the strategy lies in.
const PORTFOLIO: &str = "portfolio";

/// The files of a commit, by their paths.
#[derive(Debug, Clone)]
pub(super) struct Revision {
    root: PathBuf,
    files: BTreeMap<Arc<str>, Result<Vec<u8>, Unreadable>>,
}

impl Revision {
    /// Reads the portfolio that lay in a folder; none where there was none. `root` is where the folder is now.
    pub(super) fn read_all(
        git: &ThreadSafeRepository,
        commit: ObjectId,
        folder: &Path,
        root: &Path,
    ) -> Result<Option<Self>, Failure> {
        let local = git.to_thread_local();
        let Some(files) = files(&Objects { git: &local, commit }, folder)? else { return Ok(None) };
        let read = files.into_par_iter().map_init(
            || git.to_thread_local(),
            |git, (path, file)| {
                let bytes = match file {
                    Ok(id) => Objects { git, commit }.bytes(id)?,
                    Err(unreadable) => Err(unreadable),
                };
                Ok((path, bytes))
            },
        );
        Ok(Some(Self { root: root.to_owned(), files: read.collect::<Result<_, _>>()? }))
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    pub(super) fn yaml_files(&self, folder: &str) -> Vec<Found> {
        let found = |(path, bytes): (&Arc<str>, &Result<Vec<u8>, Unreadable>)| {
            (path.clone(), bytes.as_ref().map(|_| ()).map_err(Clone::clone))
        };
        let lies_in =
            |path: &str| path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        self.files.iter().filter(|(path, _)| lies_in(path)).map(found).collect()
    }

    pub(super) fn bytes(&self, file: &str) -> Result<Vec<u8>, Unreadable> {
        self.files.get(file).cloned().unwrap_or_else(|| Err(Unreadable::from("unreadable-file.says-vanished")))
    }
}

/// A file, and the object that it can be read from.
type File = (Arc<str>, Result<ObjectId, Unreadable>);

/// The files of a portfolio; none where a folder is no portfolio.
fn files(objects: &Objects<'_>, folder: &Path) -> Result<Option<Vec<File>>, Failure> {
    let mut portfolio = objects.top()?;
    for part in folder {
        match objects.named(portfolio, &part.to_string_lossy())? {
            Some(inner) if inner.kind == EntryKind::Tree => portfolio = inner.id,
            Some(_) | None => return Ok(None),
        }
    }
    let Some(strategy) = objects.named(portfolio, STRATEGY)? else { return Ok(None) };
    let (entry, id) = objects.entry(portfolio, STRATEGY, &strategy)?;
    let mut files = vec![(STRATEGY.into(), entry.readable().map(|()| id))];

    let top = objects.named(portfolio, PORTFOLIO)?.filter(|top| top.kind == EntryKind::Tree);
    let mut open: Vec<(String, ObjectId)> = top.into_iter().map(|top| (PORTFOLIO.to_owned(), top.id)).collect();
    while let Some((folder, id)) = open.pop() {
        for named in objects.folder(id)?.into_iter().filter(|named| !is_hidden(&named.name)) {
            let path = format!("{folder}/{}", named.name);
            let (entry, id) = objects.entry(portfolio, &path, &named)?;
            if let Some(verdict) = entry.verdict(&named.name) {
                files.push((path.as_str().into(), verdict.map(|()| id)));
            }
            if named.kind == EntryKind::Tree {
                open.push((path, id));
            }
        }
    }
    Ok(Some(files))
}
