//! What a repository lacks, and the git command that gets it.
//!
//! A clone on a build server often has one commit and no other branches. Whoever reads the failure there can do nothing but
//! run a command, so each names one that is enough.

use gix::{ObjectId, Repository as Git, revision::spec::parse};

use crate::{failure::Failure, problem::Message, similar::nearest};

/// A revision that cannot be resolved.
pub(super) fn revision(git: &Git, revision: &str, error: &gix::Error) -> Failure {
    let about = |key| Message::new(key).with("revision", revision);
    if error.downcast_any_ref::<parse::Error>().is_some_and(is_ambiguous) {
        return Failure::new(about("failure-ambiguous-revision"));
    }
    if let Some(one) = one_end(revision).filter(|end| git.rev_parse_single(*end).is_ok()) {
        return Failure::new(about("failure-range").with("one", one));
    }
    let (name, way) = revision.split_at(revision.find(['~', '^', '@', ':']).unwrap_or(revision.len()));
    if git.head_id().is_err() {
        return Failure::new(Message::new("failure-no-commits"));
    }
    if name.is_empty() || git.rev_parse_single(name).is_ok() {
        return back(git, &about);
    }
    match ObjectId::from_hex(name.as_bytes()) {
        Ok(id) if !id.is_null() => return commit(git, revision, id),
        _ if is_hash(name) => return back(git, &about),
        Ok(_) | Err(_) => {}
    }
    if let Some(like) = like(git, name) {
        return Failure::new(about("failure-no-revision-like").with("like", format!("{like}{way}")));
    }
    match remote(git).filter(|_| is_plain(name)) {
        None => Failure::new(about("failure-no-revision")),
        Some(remote) => {
            let branch = name.strip_prefix(&format!("{remote}/")).unwrap_or(name);
            let command = fetch(git, &format!("{remote} {branch}:refs/remotes/{remote}/{branch}"));
            let message = about("failure-no-branch").with("command", command);
            Failure::new(message.with("branch", format!("{remote}/{branch}{way}")))
        }
    }
}

/// The beginning of a range like `main..` or `main...HEAD`, or its end where it has no beginning.
fn one_end(revision: &str) -> Option<&str> {
    let (from, to) = revision.split_once("..")?;
    Some(if from.is_empty() { to.trim_start_matches('.') } else { from })
}

/// A way back through history that ends too early.
fn back(git: &Git, about: &dyn Fn(&'static str) -> Message) -> Failure {
    if !is_cut(git) {
        return Failure::new(about("failure-no-revision"));
    }
    Failure::new(about("failure-commit-missing").with("command", fetch(git, &remote_or_origin(git))))
}

/// A commit that was named, and is not there.
pub(super) fn commit(git: &Git, revision: &str, id: ObjectId) -> Failure {
    let Some(remote) = remote(git) else {
        return Failure::new(Message::new("failure-no-revision").with("revision", revision));
    };
    // The parents of the last commits that were fetched come with those before them; others have to be asked for.
    let names_it = revision.len() == id.kind().len_in_hex();
    let what = if names_it || !is_cut(git) { format!("{remote} {id}") } else { remote };
    let message = Message::new("failure-commit-missing").with("revision", revision);
    Failure::new(message.with("command", fetch(git, &what)))
}

/// Two revisions that have no commit in common.
pub(super) fn common_history(git: &Git, one: &str, other: &str) -> Failure {
    let about = |key| Message::new(key).with("one", one).with("other", other);
    if !is_cut(git) {
        return Failure::new(about("failure-no-common-history"));
    }
    Failure::new(about("failure-history-cut").with("command", fetch(git, &remote_or_origin(git))))
}

/// A file or folder of a commit that is not there, as in a clone without files.
pub(super) fn part(git: &Git, commit: ObjectId) -> Failure {
    let command = format!("git fetch --refetch --no-filter {}", remote_or_origin(git));
    let message = Message::new("failure-part-missing").with("commit", commit.to_hex_with_len(10).to_string());
    Failure::new(message.with("command", command))
}

/// The command that fetches something. In a history that was cut it fetches all of it: what two revisions have in common
/// may lie anywhere in it.
fn fetch(git: &Git, what: &str) -> String {
    format!("git fetch {}{what}", if is_cut(git) { "--unshallow " } else { "" })
}

/// Whether only the last part of the history was fetched.
fn is_cut(git: &Git) -> bool {
    git.is_shallow().unwrap_or(false)
}

fn is_ambiguous(error: &parse::Error) -> bool {
    matches!(error, parse::Error::AmbiguousPrefix { .. } | parse::Error::AmbiguousRefAndObject { .. })
}

/// A branch or tag that was probably meant: one of a remote with this very name, or one with a name like it.
fn like(git: &Git, name: &str) -> Option<String> {
    let references = git.references().ok()?;
    let references = references.all().ok()?.filter_map(Result::ok);
    let names: Vec<String> = references.map(|reference| reference.name().shorten().to_string()).collect();
    let of_remote = names.iter().find(|known| known.strip_suffix(name).is_some_and(|before| before.ends_with('/')));
    of_remote.cloned().or_else(|| nearest(name, names.iter().map(String::as_str)).map(str::to_owned))
}

/// The remote that things are fetched from: origin, or else the first.
fn remote(git: &Git) -> Option<String> {
    let config = git.config_snapshot();
    let sections = config.plumbing().sections_by_name("remote")?;
    let names = sections.filter_map(|section| section.header().subsection_name().map(ToString::to_string));
    let names: Vec<String> = names.filter(|name| is_plain(name)).collect();
    names.iter().find(|name| *name == "origin").or(names.first()).cloned()
}

fn remote_or_origin(git: &Git) -> String {
    remote(git).unwrap_or_else(|| "origin".to_owned())
}

/// Whether a name is the beginning of a hash, and not likely to be anything else.
fn is_hash(name: &str) -> bool {
    name.len() >= 7 && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Whether a name can stand in a command that somebody copies to a shell.
fn is_plain(name: &str) -> bool {
    !name.starts_with('-') && name.chars().all(|letter| letter.is_alphanumeric() || "._/-".contains(letter))
}
