//! A git repository around a folder, built object by object, so that tests need no git program.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "tests share it as a file, not as a crate, and not every one uses all of it"
)]
#![expect(clippy::expect_used, reason = "a test that cannot prepare its files has failed")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use gix::{
    ObjectId, ThreadSafeRepository,
    bstr::ByteSlice as _,
    create,
    hash::Kind as Hash,
    objs::{
        Commit, Tree,
        tree::{Entry, EntryKind},
    },
};

/// A repository whose working tree is a folder, with its branch `main` checked out.
pub struct History {
    folder: PathBuf,
    git: gix::Repository,
}

impl History {
    /// An empty one.
    pub fn new(folder: &Path) -> Self {
        Self::with(folder, Hash::Sha1)
    }

    /// An empty one whose objects are named by a certain hash.
    pub fn with(folder: &Path, hash: Hash) -> Self {
        let options = create::Options { object_hash: Some(hash), ..Default::default() };
        let git = ThreadSafeRepository::init(folder, create::Kind::WithWorktree, options).expect("a repository");
        let history = Self { folder: folder.to_owned(), git: git.into() };
        history.write("HEAD", "ref: refs/heads/main\n");
        history
    }

    /// Commits the whole folder to `main`.
    pub fn commit(&self, parents: &[ObjectId]) -> ObjectId {
        self.commit_tree(self.tree(&self.folder), parents)
    }

    /// The same with one more thing in a folder, which need not be anywhere.
    pub fn commit_with(&self, inside: &str, kind: EntryKind, name: &str, id: ObjectId) -> ObjectId {
        let mut parts = inside.split('/').collect::<Vec<_>>();
        let mut tree = self.read(&parts);
        let mut new = Entry { mode: kind.into(), filename: name.into(), oid: id };
        loop {
            tree.entries.retain(|entry| entry.filename != new.filename);
            tree.entries.push(new);
            tree.entries.sort();
            let id = self.git.write_object(&tree).expect("a tree").detach();
            let Some(name) = parts.pop() else { return self.commit_tree(id, &[]) };
            new = Entry { mode: EntryKind::Tree.into(), filename: name.into(), oid: id };
            tree = self.read(&parts);
        }
    }

    /// The objects of a folder as it lies on the disk.
    fn read(&self, parts: &[&str]) -> Tree {
        let folder = parts.iter().fold(self.folder.clone(), |folder, part| folder.join(part));
        let tree = self.git.find_tree(self.tree(&folder)).expect("a tree");
        tree.decode().expect("a sound tree").into()
    }

    fn commit_tree(&self, tree: ObjectId, parents: &[ObjectId]) -> ObjectId {
        let time = gix::date::Time::new(1_790_000_000, 0);
        let somebody = gix::actor::Signature { name: "Prøve".into(), email: "prove@example.no".into(), time };
        let commit = Commit {
            tree,
            parents: parents.into(),
            author: somebody.clone(),
            committer: somebody,
            encoding: None,
            message: "Et steg\n".into(),
            extra_headers: Vec::new(),
        };
        let id = self.git.write_object(&commit).expect("a commit").detach();
        self.branch("refs/heads/main", id);
        id
    }

    fn tree(&self, folder: &Path) -> ObjectId {
        let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry"));
        let entries = entries.filter(|entry| entry.file_name() != ".git").map(|entry| {
            let kind = entry.file_type().expect("a type");
            let (kind, oid) = if kind.is_symlink() {
                let target = fs::read_link(entry.path()).expect("a link");
                (EntryKind::Link, self.blob(target.to_string_lossy().as_bytes()))
            } else if kind.is_dir() {
                (EntryKind::Tree, self.tree(&entry.path()))
            } else {
                (EntryKind::Blob, self.blob(&fs::read(entry.path()).expect("a file")))
            };
            Entry { mode: kind.into(), filename: entry.file_name().to_string_lossy().as_bytes().as_bstr().into(), oid }
        });
        let mut entries: Vec<Entry> = entries.collect();
        entries.sort();
        self.git.write_object(Tree { entries }).expect("a tree").detach()
    }

    /// The object of a file that says this.
    pub fn blob(&self, bytes: &[u8]) -> ObjectId {
        self.git.write_blob(bytes).expect("a blob").detach()
    }

    /// Lets a branch point to a commit, or makes one.
    pub fn branch(&self, reference: &str, id: ObjectId) {
        self.write(reference, &format!("{id}\n"));
    }

    /// Forgets an object, as if it had not been fetched.
    pub fn forget(&self, id: ObjectId) {
        let hash = id.to_string();
        let (first, rest) = hash.split_at(2);
        fs::remove_file(self.git.git_dir().join("objects").join(first).join(rest)).expect("a forgotten object");
    }

    /// Forgets a commit, and remembers that history was cut after it.
    pub fn cut(&self, forgotten: ObjectId, first: ObjectId) {
        self.forget(forgotten);
        self.write("shallow", &format!("{first}\n"));
    }

    /// Tells of a remote that nobody reaches.
    pub fn remote(&self, name: &str) {
        let path = self.git.git_dir().join("config");
        let known = fs::read_to_string(path).expect("settings");
        self.write("config", &format!("{known}[remote \"{name}\"]\n\turl = https://example.no/portefolje\n"));
    }

    /// Writes a file in the repository.
    pub fn write(&self, file: &str, text: &str) {
        let path = self.git.git_dir().join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a written file");
    }
}
