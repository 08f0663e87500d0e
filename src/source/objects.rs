//! The objects of one commit: what stands in its folders, where its links lead, what its files say.

use gix::{ObjectId, Repository as Git, bstr::ByteSlice as _, objs::tree::EntryKind};

use super::{
    file::{Entry, MAX_BYTES, Unreadable, text},
    missing, repository,
};
use crate::failure::Failure;

/// How many links may lead to one another, as on Linux.
const MAX_LINKS: usize = 40;

/// The objects of a commit, as one thread reads them.
pub(super) struct Objects<'g> {
    pub(super) git: &'g Git,
    pub(super) commit: ObjectId,
}

/// Something in a folder.
pub(super) struct Named {
    pub(super) name: String,
    pub(super) kind: EntryKind,
    pub(super) id: ObjectId,
}

impl Objects<'_> {
    /// The folder at the top.
    pub(super) fn top(&self) -> Result<ObjectId, Failure> {
        let commit = self.object(self.commit)?;
        commit.try_to_commit_ref().map(|commit| commit.tree()).map_err(|error| repository::broken(self.commit, error))
    }

    /// Everything in a folder.
    pub(super) fn folder(&self, id: ObjectId) -> Result<Vec<Named>, Failure> {
        let tree = self.object(id)?.try_into_tree().map_err(|error| repository::broken(id, error))?;
        let tree = tree.decode().map_err(|error| repository::broken(id, error))?;
        let named = tree.entries.iter().map(|entry| Named {
            name: entry.filename.to_str_lossy().into_owned(),
            kind: entry.mode.kind(),
            id: entry.oid.to_owned(),
        });
        Ok(named.collect())
    }

    /// What stands under a name in a folder.
    pub(super) fn named(&self, folder: ObjectId, name: &str) -> Result<Option<Named>, Failure> {
        Ok(self.folder(folder)?.into_iter().find(|named| named.name == name))
    }

    /// What something in a portfolio is, and the object that it can be read from.
    pub(super) fn entry(&self, portfolio: ObjectId, path: &str, named: &Named) -> Result<(Entry, ObjectId), Failure> {
        let entry = match named.kind {
            EntryKind::Blob | EntryKind::BlobExecutable => Entry::File,
            EntryKind::Tree => Entry::Folder,
            EntryKind::Commit => Entry::Other,
            EntryKind::Link => {
                let target = self.target(portfolio, path)?;
                return Ok(target.unwrap_or((Entry::LinkElsewhere, named.id)));
            }
        };
        Ok((entry, named.id))
    }

    /// Where the link at a path leads, from link to link; none where it leaves the portfolio's folder or leads to nothing.
    fn target(&self, portfolio: ObjectId, link: &str) -> Result<Option<(Entry, ObjectId)>, Failure> {
        let mut links = 0;
        // The folders that lead to where we are, and the names that still have to be followed, the next one last.
        let mut open = vec![portfolio];
        let mut left: Vec<String> = link.rsplit('/').map(str::to_owned).collect();
        while let Some(name) = left.pop() {
            if name == ".." {
                open.pop();
            }
            let Some(folder) = open.last() else { return Ok(None) };
            if matches!(&*name, "" | "." | "..") {
                continue;
            }
            let Some(found) = self.named(*folder, &name)? else { return Ok(None) };
            match found.kind {
                EntryKind::Tree => open.push(found.id),
                EntryKind::Blob | EntryKind::BlobExecutable => {
                    return Ok(left.is_empty().then_some((Entry::LinkToFile, found.id)));
                }
                EntryKind::Link if links < MAX_LINKS => {
                    links += 1;
                    let Ok(target) = self.bytes(found.id)?.and_then(text) else { return Ok(None) };
                    if target.starts_with('/') {
                        return Ok(None);
                    }
                    left.extend(target.rsplit('/').map(str::to_owned));
                }
                EntryKind::Link | EntryKind::Commit => return Ok(None),
            }
        }
        Ok(open.last().map(|folder| (Entry::LinkToFolder, *folder)))
    }

    /// What is in a file.
    pub(super) fn bytes(&self, id: ObjectId) -> Result<Result<Vec<u8>, Unreadable>, Failure> {
        let header = self.git.try_find_header(id).map_err(|error| repository::broken(id, error))?;
        let header = header.ok_or_else(|| missing::part(self.git, self.commit))?;
        // Nothing too large is unpacked.
        if header.size() > MAX_BYTES {
            return Ok(Err(Unreadable::from("unreadable-file.says-too-large")));
        }
        Ok(Ok(std::mem::take(&mut self.object(id)?.data)))
    }

    fn object(&self, id: ObjectId) -> Result<gix::Object<'_>, Failure> {
        let object = self.git.try_find_object(id).map_err(|error| repository::broken(id, error))?;
        object.ok_or_else(|| missing::part(self.git, self.commit))
    }
}
