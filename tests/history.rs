//! A portfolio as it was in git: read like a folder, and what is missing is named.
#![expect(clippy::expect_used, reason = "a test that cannot prepare its files has failed")]

#[path = "support/history.rs"]
mod history;
mod support;

use std::{fs, path::Path, process::Command};

use gix::{ObjectId, hash::Kind as Hash, objs::tree::EntryKind};
use history::History;
use prioritize::{
    failure::Failure,
    load::{Loaded, load},
    problem::{Message, Part},
    source::{Commit, Repository, STRATEGY, Tree},
};
use support::{base, overlay};
use tempfile::TempDir;

const RUNNING: &str = "portfolio/measures/innlogging.yaml";

/// The sound portfolio with two commits, in the second of which a measure has come a step further.
fn two_commits() -> (TempDir, History, [ObjectId; 2]) {
    let folder = base();
    let history = History::new(folder.path());
    let first = history.commit(&[]);
    overlay(folder.path(), RUNNING, "status: closing\n");
    let second = history.commit(&[first]);
    (folder, history, [first, second])
}

fn repository(folder: &Path) -> Repository {
    Repository::around(folder).expect("a repository")
}

/// What a commit's portfolio says.
fn loaded(folder: &Path, revision: &str) -> Option<Loaded> {
    let repository = repository(folder);
    let commit = repository.commit(revision).expect("a commit");
    repository.tree(commit).expect("everything is there").map(|tree| load(&tree))
}

fn status(loaded: &Loaded) -> Option<&'static str> {
    let measures = &loaded.portfolio.as_ref()?.measures;
    measures.iter().find(|measure| measure.id.as_str() == "innlogging").map(|measure| measure.status.name())
}

/// The key of a failure, and the command that it recommends.
fn said(failure: Failure) -> (String, String) {
    let Message { key, parts } = failure.message;
    let named = |name: &str| {
        parts.iter().find(|(known, _)| known == name).and_then(|(_, part)| match part {
            Part::Text(text) => Some(text.clone()),
            Part::Words(_) | Part::Number(_) | Part::Money(_) | Part::Date(_) | Part::Names(_) => None,
        })
    };
    (key.into_owned(), named("command").or(named("like")).or(named("one")).unwrap_or_default())
}

fn refused(folder: &Path, revision: &str) -> (String, String) {
    said(repository(folder).commit(revision).expect_err("no commit"))
}

#[test]
fn a_revision_is_what_git_calls_so() {
    let (folder, history, [first, second]) = two_commits();
    history.branch("refs/remotes/origin/main", first);
    history.branch("refs/tags/v1", first);
    let whole = first.to_string();
    for revision in ["HEAD~1", "HEAD^", "main~", "origin/main", "v1", &whole, &whole[..10]] {
        let commit = repository(folder.path()).commit(revision).expect("a commit");
        assert_eq!(commit.to_string(), whole, "{revision}");
        let before = loaded(folder.path(), revision).expect("a portfolio");
        assert_eq!(status(&before), Some("execution"), "{revision}");
    }
    history.write("HEAD", &format!("{second}\n"));
    assert_eq!(status(&loaded(folder.path(), "HEAD").expect("a portfolio")), Some("closing"), "detached");
}

#[test]
fn the_base_is_where_the_work_parted_from_a_branch() {
    let (folder, history, [first, second]) = two_commits();
    history.branch("refs/heads/arbeid", second);
    overlay(folder.path(), RUNNING, "status: stopped\n");
    let third = history.commit(&[first]);
    let base = |one: &str, other: &str| repository(folder.path()).merge_base(one, other).map(|base| base.to_string());
    assert_eq!(base("arbeid", "main").expect("a base"), first.to_string());
    assert_eq!(base("main", "main~1").expect("a base"), first.to_string());
    assert_eq!(base("main", "main").expect("a base"), third.to_string());
    history.branch("refs/heads/main", history.commit(&[]));
    assert_eq!(said(base("arbeid", "main").expect_err("none")).0, "failure-no-common-history");
}

#[test]
fn objects_may_be_named_by_sha_256() {
    let folder = base();
    let history = History::with(folder.path(), Hash::Sha256);
    let commit = history.commit(&[]);
    assert_eq!(commit.to_string().len(), 64);
    assert_eq!(status(&loaded(folder.path(), "main").expect("a portfolio")), Some("execution"));
}

#[test]
fn a_portfolio_may_lie_deep_in_a_repository_and_in_a_second_working_tree() {
    let outer = tempfile::tempdir().expect("a folder");
    let inner = outer.path().join("styring/digitalt");
    fs::create_dir_all(inner.parent().expect("a folder")).expect("a folder");
    let history = History::new(outer.path());
    let empty = history.commit(&[]);
    fs::rename(base().path(), &inner).expect("a portfolio that was moved");
    history.commit(&[empty]);
    assert_eq!(status(&loaded(&inner, "main").expect("a portfolio")), Some("execution"));
    assert!(loaded(&inner, "main~1").is_none(), "there was none");

    let other = tempfile::tempdir().expect("a folder");
    let git = outer.path().canonicalize().expect("a folder").join(".git");
    let own = git.join("worktrees/annet");
    history.write("worktrees/annet/HEAD", "ref: refs/heads/main\n");
    history.write("worktrees/annet/commondir", "../..\n");
    history.write("worktrees/annet/gitdir", &format!("{}\n", other.path().join(".git").display()));
    fs::write(other.path().join(".git"), format!("gitdir: {}\n", own.display())).expect("a written file");
    let inside = other.path().join("styring/digitalt");
    fs::create_dir_all(&inside).expect("a folder");
    assert_eq!(status(&loaded(&inside, "HEAD").expect("a portfolio")), Some("execution"));
}

/// What is wrong with the form of the files, and how many there are.
fn form(loaded: &Loaded) -> (usize, Vec<String>) {
    let told = |problem: &prioritize::problem::Problem| format!("{} {}", problem.place.file, problem.message.key);
    (loaded.files, loaded.problems.iter().map(told).collect())
}

#[test]
fn a_commit_is_read_like_a_folder() {
    let folder = base();
    let measures = folder.path().join("portfolio/measures");
    fs::write(measures.join("stor.yaml"), vec![b'#'; (1 << 20) + 1]).expect("a file");
    fs::write(measures.join("fransk.yaml"), b"title: caf\xe9\n").expect("a file");
    fs::write(measures.join("annen.yml"), "id: annen\n").expect("a file");
    fs::write(measures.join("halv.yaml"), "id: [\n").expect("a file");
    fs::create_dir_all(measures.join(".skjult")).expect("a folder");
    fs::write(measures.join(".skjult/halv.yaml"), "id: [\n").expect("a file");
    #[cfg(unix)]
    for (link, target) in [
        ("inne.yaml", "innlogging.yaml"),
        ("omvei.yaml", "../../portfolio/measures/inne.yaml"),
        ("ute.yaml", "../../../../etc/passwd"),
        ("rot.yaml", "/etc/passwd"),
        ("ring.yaml", "ring.yaml"),
        ("mappe", "../decisions"),
    ] {
        std::os::unix::fs::symlink(target, measures.join(link)).expect("a link");
    }
    History::new(folder.path()).commit(&[]);
    let now = form(&load(&Tree::at(folder.path()).expect("a portfolio")));
    assert!(now.1.len() >= 4, "{now:?}");
    assert_eq!(form(&loaded(folder.path(), "HEAD").expect("a portfolio")), now);
}

#[test]
fn what_is_no_file_in_a_commit_is_told() {
    let folder = base();
    let history = History::new(folder.path());
    let other = history.commit(&[]);
    history.commit_with("portfolio/measures", EntryKind::Commit, "annet-arkiv.yaml", other);
    let (files, told) = form(&loaded(folder.path(), "main").expect("a portfolio"));
    assert_eq!(files, 9);
    assert_eq!(told, ["portfolio/measures/annet-arkiv.yaml unreadable-file.says-not-a-file"]);
    // Names that differ in case only are two files in git, wherever it is read.
    let double = history.blob(b"id: innlogging\n");
    history.commit_with("portfolio/measures", EntryKind::Blob, "Innlogging.yaml", double);
    assert_eq!(form(&loaded(folder.path(), "main").expect("a portfolio")).0, 9);
}

#[test]
fn an_unknown_revision_is_told_with_what_was_probably_meant() {
    let (folder, history, _) = two_commits();
    let told = |revision: &str| refused(folder.path(), revision);
    let plain = |key: &str, rest: &str| (key.to_owned(), rest.to_owned());
    assert_eq!(told("mian~1"), plain("failure-no-revision-like", "main~1"));
    assert_eq!(told("main..."), plain("failure-range", "main"));
    assert_eq!(told("..main"), plain("failure-range", "main"));
    assert_eq!(told("utvikling"), plain("failure-no-revision", ""));
    assert_eq!(told("HEAD~7"), plain("failure-no-revision", ""));
    assert_eq!(told(""), plain("failure-no-revision", ""));
    assert_eq!(told("HEAD^{tree}"), plain("failure-not-a-commit", ""));
    assert_eq!(told(&"1".repeat(40)), plain("failure-no-revision", ""), "nowhere to fetch it from");
    history.remote("origin");
    let fetch = "git fetch origin utvikling:refs/remotes/origin/utvikling";
    assert_eq!(told("utvikling"), plain("failure-no-branch", fetch));
    assert_eq!(told("origin/utvikling"), plain("failure-no-branch", fetch));
    assert_eq!(told("a;rm -rf ~"), plain("failure-no-revision", ""), "nothing to paste into a shell");
    let fetch = format!("git fetch origin {}", "1".repeat(40));
    assert_eq!(told(&"1".repeat(40)), plain("failure-commit-missing", &fetch));
}

#[test]
fn a_shallow_clone_says_what_to_fetch() {
    let (folder, history, [first, second]) = two_commits();
    history.remote("origin");
    history.cut(first, second);
    let told = |revision: &str| refused(folder.path(), revision).1;
    assert_eq!(told("HEAD~1"), "git fetch --unshallow origin");
    assert_eq!(told(&first.to_string()), format!("git fetch --unshallow origin {first}"));
    assert_eq!(told("origin/main"), "git fetch --unshallow origin main:refs/remotes/origin/main");
    assert!(repository(folder.path()).merge_base("main", "HEAD").is_ok(), "what is there can be compared with");
    history.branch("refs/remotes/origin/main", history.commit(&[]));
    history.branch("refs/heads/main", second);
    let apart = repository(folder.path()).merge_base("origin/main", "HEAD").expect_err("no common commit");
    assert_eq!(said(apart), ("failure-history-cut".to_owned(), "git fetch --unshallow origin".to_owned()));
}

#[test]
fn a_clone_without_some_files_says_what_to_fetch() {
    let (folder, history, [first, _]) = two_commits();
    history.remote("kilde");
    let text = fs::read(base().path().join(RUNNING)).expect("a file");
    history.forget(history.blob(&text));
    let commit = |revision: &str| -> Commit { repository(folder.path()).commit(revision).expect("a commit") };
    assert!(repository(folder.path()).tree(commit("main")).is_ok(), "the newer file is there");
    let missing = repository(folder.path()).tree(commit(&first.to_string())).expect_err("a file is not there");
    let fetch = "git fetch --refetch --no-filter kilde".to_owned();
    assert_eq!(said(missing), ("failure-part-missing".to_owned(), fetch));
}

#[test]
fn without_a_history_there_is_nothing_to_compare_with() {
    let folder = base();
    let none = Repository::around(folder.path()).err().expect("no repository");
    assert_eq!(said(none).0, "failure-no-repository");
    let history = History::new(folder.path());
    assert_eq!(refused(folder.path(), "HEAD").0, "failure-no-commits");
    history.write("config", "[core]\n\trepositoryformatversion = 1\n[extensions]\n\trefStorage = reftable\n");
    let unreadable = Repository::around(folder.path()).err().expect("unreadable");
    assert!(["failure-reftable", "failure-repository"].contains(&&*said(unreadable).0));
}

/// What `check --base` prints about a folder, and how it ends.
fn check(folder: &Path, more: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_prioritize"))
        .arg("-C")
        .arg(folder)
        .args(["check", "--as-of", "2026-11-23", "--language", "en"])
        .args(more)
        .output()
        .expect("the program runs");
    (output.status.code(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

#[test]
fn check_tells_what_a_change_may_not_do() {
    let (folder, history, [first, second]) = two_commits();
    overlay(folder.path(), RUNNING, "status: evaluated\n");
    fs::remove_file(folder.path().join("portfolio/plans/handlingsplan-2026.yaml")).expect("a file");
    let (code, told) = check(folder.path(), &["--base", "main", "--terse"]);
    let short = &second.to_string()[..10];
    let lines = [
        "portfolio/measures/innlogging.yaml:5:9: error: the measure goes straight from “closing” to “evaluated” [status-jump]",
        "portfolio/plans/handlingsplan-2026.yaml:1:1: error: the adopted plan “handlingsplan-2026” was removed [record-altered]",
    ];
    assert_eq!(code, Some(1), "{told}");
    for line in lines {
        assert!(told.contains(line), "{told}");
    }
    assert!(told.contains(&format!("Compared with {short}.")), "{told}");
    let (_, told) = check(folder.path(), &["--base", "main", "--format", "json"]);
    assert!(told.contains(&format!("\"base\": \"{second}\"")), "{told}");
    let (_, told) = check(folder.path(), &[]);
    assert!(!told.contains("status-jump") && !told.contains("Compared"), "{told}");

    overlay(folder.path(), STRATEGY, "[strategy\n");
    history.commit(&[first]);
    fs::copy(base().path().join(STRATEGY), folder.path().join(STRATEGY)).expect("a copy");
    let (_, told) = check(folder.path(), &["--base", "main", "--terse"]);
    assert!(told.contains("strategy.toml cannot be read, so nothing was compared"), "{told}");
    let (code, told) = check(folder.path(), &["--base", "main..HEAD"]);
    assert_eq!(code, Some(2), "{told}");
    assert!(told.contains("is a range") && told.lines().count() == 1, "{told}");
}
