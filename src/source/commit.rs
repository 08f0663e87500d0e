//! Which commit a repository stands at, read from its files.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The commit at the head of the repository around a folder, as written in hexadecimal. None where there is no repository,
/// no commit, or a kind of repository that keeps its branches elsewhere.
pub(super) fn head(folder: &Path) -> Option<String> {
    let own = folder.ancestors().find_map(|folder| git_folder(&folder.join(".git")))?;
    // A linked work tree keeps its head to itself and its branches with the others.
    let common = fs::read_to_string(own.join("commondir")).map_or_else(|_| own.clone(), |path| own.join(path.trim()));
    let head = fs::read_to_string(own.join("HEAD")).ok()?;
    let Some(branch) = head.strip_prefix("ref:") else { return hash(&head) };
    let branch = branch.trim();
    if !branch.starts_with("refs/") || branch.split('/').any(|part| part == "..") {
        return None;
    }
    fs::read_to_string(common.join(branch)).ok().and_then(|text| hash(&text)).or_else(|| packed(&common, branch))
}

/// The folder of a repository: `.git` itself, or where a file of that name says.
fn git_folder(git: &Path) -> Option<PathBuf> {
    if git.is_dir() {
        return Some(git.to_owned());
    }
    let text = fs::read_to_string(git).ok()?;
    Some(git.parent()?.join(text.strip_prefix("gitdir:")?.trim()))
}

/// The commit of a branch in the file where git gathers branches that rest.
fn packed(common: &Path, branch: &str) -> Option<String> {
    let text = fs::read_to_string(common.join("packed-refs")).ok()?;
    text.lines().find_map(|line| line.split_once(' ').filter(|(_, name)| *name == branch).and_then(|it| hash(it.0)))
}

fn hash(text: &str) -> Option<String> {
    let text = text.trim();
    let is_hash = matches!(text.len(), 40 | 64) && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hash.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: &str = "1111111111111111111111111111111111111111";
    const SECOND: &str = "2222222222222222222222222222222222222222";

    #[test]
    fn a_head_is_found_loose_packed_detached_and_linked() {
        let root = tempfile::tempdir().unwrap();
        let write = |file: &str, text: &str| {
            let file = root.path().join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        };
        let of = |folder: &str| head(&root.path().join(folder));
        write("a/inner/x", "");
        assert_eq!(of("a/inner"), None);
        write("a/.git/HEAD", "ref: refs/heads/main\n");
        assert_eq!(of("a/inner"), None, "nothing is committed yet");
        write("a/.git/packed-refs", &format!("# pack-refs\n{SECOND} refs/heads/main\n"));
        assert_eq!(of("a/inner").as_deref(), Some(SECOND));
        write("a/.git/refs/heads/main", &format!("{FIRST}\n"));
        assert_eq!(of("a").as_deref(), Some(FIRST));
        write("b/.git", "gitdir: ../a/.git/worktrees/b\n");
        write("a/.git/worktrees/b/HEAD", &format!("{SECOND}\n"));
        write("a/.git/worktrees/b/commondir", "../..\n");
        assert_eq!(of("b").as_deref(), Some(SECOND));
        write("a/.git/worktrees/b/HEAD", "ref: refs/heads/main\n");
        assert_eq!(of("b").as_deref(), Some(FIRST));
        write("a/.git/HEAD", "ref: refs/../../secret\n");
        assert_eq!(of("a"), None);
    }
}
