//! `prioritize review` from the command line: which versions it compares, and how it ends.
#![expect(clippy::expect_used, reason = "a test that cannot prepare its files has failed")]

#[path = "support/history.rs"]
mod history;
mod support;

use std::{fs, path::Path};

use gix::ObjectId;
use history::History;
use prioritize::cli::{self, Outcome};
use serde_json::Value;
use support::{base, overlay};
use tempfile::TempDir;

const MEASURE: &str = "portfolio/measures/skoleskyss.yaml";
const OTHER: &str = "portfolio/measures/innlogging.yaml";

/// How a run ended, what it wrote, and its remarks.
struct Run {
    outcome: Result<Outcome, String>,
    text: String,
    remarks: String,
}

fn run(folder: &Path, arguments: &[&str]) -> Run {
    let folder = folder.to_str().expect("a path in Unicode");
    let always = ["prioritize", "-C", folder, "review", "--as-of", "2026-11-23", "--language", "en"];
    let arguments = always.iter().chain(arguments).map(Into::into);
    let args = cli::parse(arguments).map_err(|ended| ended.text).expect("arguments that can be read");
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let outcome = cli::run(&args, &mut out, &mut err).map_err(|error| cli::tell(&error, &args));
    let text = |bytes| String::from_utf8(bytes).expect("text");
    Run { outcome, text: text(out), remarks: text(err) }
}

fn json(folder: &Path, arguments: &[&str]) -> Value {
    let run = run(folder, &[arguments, &["--format", "json"]].concat());
    assert_eq!(run.outcome, Ok(Outcome::Clean), "{}", run.text);
    serde_json::from_str(&run.text).expect("an object")
}

/// The fields that changed, as `measure: field`.
fn fields(review: &Value) -> Vec<String> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let of = |changed: &Value| {
        let id = text(&changed["id"]);
        list(&changed["fields"]).iter().map(|field| format!("{id}: {}", text(&field["field"]))).collect::<Vec<_>>()
    };
    list(&review["measures"]["changed"]).iter().flat_map(of).collect()
}

/// A branch `feature` with a change of its own, checked out, and `main`, which has come further with another.
fn parted() -> (TempDir, History, [ObjectId; 3]) {
    let folder = base();
    let history = History::new(folder.path());
    let first = history.commit(&[]);
    overlay(folder.path(), OTHER, "summary: Endret av andre.\n");
    let others = history.commit(&[first]);
    overlay(folder.path(), OTHER, "summary: Ansatte logger inn én gang.\n");
    overlay(folder.path(), MEASURE, "summary: Endret her.\n");
    let own = history.commit(&[first]);
    history.branch("refs/heads/main", others);
    history.branch("refs/heads/feature", own);
    history.write("HEAD", "ref: refs/heads/feature\n");
    (folder, history, [first, others, own])
}

#[test]
fn it_compares_with_where_the_work_parted_unless_told_otherwise() {
    let (folder, ..) = parted();
    assert_eq!(fields(&json(folder.path(), &["--base", "main"])), ["skoleskyss: summary"]);
    let exact = json(folder.path(), &["--base", "main", "--exact-base"]);
    assert_eq!(fields(&exact), ["innlogging: summary", "skoleskyss: summary"]);
}

#[test]
fn what_lies_in_the_folder_counts_unless_a_head_is_named() {
    let (folder, ..) = parted();
    overlay(folder.path(), MEASURE, "summary: Endret her.\nresponsible: Noen andre\n");
    assert_eq!(fields(&json(folder.path(), &["--base", "main"])), ["skoleskyss: summary", "skoleskyss: responsible"]);
    assert_eq!(fields(&json(folder.path(), &["--base", "main", "--head", "feature"])), ["skoleskyss: summary"]);
    assert_eq!(
        fields(&json(folder.path(), &["--base", "feature", "--head", "main", "--exact-base"])),
        ["innlogging: summary", "skoleskyss: summary"]
    );
}

#[test]
fn where_nothing_changes_nothing_is_written() {
    let (folder, ..) = parted();
    for format in ["markdown", "table", "csv"] {
        let same = run(folder.path(), &["--base", "feature", "--format", format]);
        assert_eq!((same.outcome, same.text.trim_start_matches('\u{feff}')), (Ok(Outcome::Clean), ""), "{format}");
        assert!(same.remarks.starts_with("Nothing is different from "), "{}", same.remarks);
    }
    assert_eq!(run(folder.path(), &["--base", "feature", "-q"]).remarks, "");
    assert_eq!(json(folder.path(), &["--base", "feature"])["ranks"], Value::Array(Vec::new()));
}

#[test]
fn filters_hide_what_is_not_asked_about() {
    let (folder, ..) = parted();
    let both = ["--base", "main", "--exact-base"];
    let of = |more: &[&str]| fields(&json(folder.path(), &[&both, more].concat()));
    assert_eq!(of(&["--owner", "it"]), ["innlogging: summary"]);
    assert_eq!(of(&["--status", "concept"]), ["skoleskyss: summary"]);
    assert_eq!(of(&["--owner", "it", "--status", "concept"]), [""; 0]);
    let one = run(folder.path(), &[&both, ["--top", "1", "--format", "markdown"].as_slice()].concat());
    assert!(one.text.contains("One more is left out here"), "{}", one.text);
}

#[test]
fn fail_if_names_what_ends_it_with_1() {
    let (folder, ..) = parted();
    let ends = |what: &str| run(folder.path(), &["--base", "main", "--fail-if", what]).outcome;
    assert_eq!(ends("new-errors,plan-change,governance"), Ok(Outcome::Clean));

    overlay(folder.path(), MEASURE, "scores:\n  brukerverdi: {value: 9, why: Mye, date: 2026-11-01}\n");
    assert_eq!((ends("new-errors"), ends("governance")), (Ok(Outcome::Problems), Ok(Outcome::Clean)));

    overlay(folder.path(), MEASURE, "scores:\n  brukerverdi: {value: 4, why: Mye, date: 2026-11-01}\n");
    overlay(folder.path(), MEASURE, "schedule: {earliest: 2028, latest: 2028, years: 1}\n");
    assert_eq!((ends("plan-change"), ends("new-errors")), (Ok(Outcome::Problems), Ok(Outcome::Clean)));

    overlay(folder.path(), OTHER, "accepts: [{rule: report-overdue, why: Sommer, until: 2027-01-01}]\n");
    assert_eq!(ends("governance"), Ok(Outcome::Problems));
    assert_eq!(run(folder.path(), &["--base", "main"]).outcome, Ok(Outcome::Clean));
}

#[test]
fn a_portfolio_that_was_not_there_is_new() {
    let folder = base();
    let strategy = fs::read(folder.path().join("strategy.toml")).expect("a strategy");
    fs::remove_file(folder.path().join("strategy.toml")).expect("a removed file");
    let history = History::new(folder.path());
    history.commit(&[]);
    fs::write(folder.path().join("strategy.toml"), strategy).expect("a strategy");
    let review = json(folder.path(), &["--base", "main"]);
    assert_eq!(review["measures"]["added"].as_array().map(Vec::len), Some(3));
    assert_eq!(review["strategy"], Value::Array(Vec::new()));
}

#[test]
fn a_broken_strategy_does_not_stop_it() {
    let folder = base();
    overlay(folder.path(), OTHER, "owner: ukjent\n");
    History::new(folder.path()).commit(&[]);
    overlay(folder.path(), MEASURE, "summary: Endret her.\n");
    let path = folder.path().join("strategy.toml");
    let strategy = fs::read_to_string(&path).expect("a strategy");
    fs::write(&path, format!("{strategy}\n[plan\n")).expect("a broken strategy");
    let broken = run(folder.path(), &["--base", "main", "--format", "markdown"]);
    assert_eq!(broken.outcome, Ok(Outcome::Clean));
    assert!(broken.text.contains("strategy.toml has mistakes of form"), "{}", broken.text);
    assert!(broken.text.contains("| summary |"), "{}", broken.text);
    // What the rules would have found is not said to be solved.
    assert!(!broken.text.contains("solved"), "{}", broken.text);
}

#[test]
fn what_a_clone_lacks_is_named_with_the_command_that_gets_it() {
    let (folder, history, [first, others, own]) = parted();
    let unknown = run(folder.path(), &["--base", "nowhere"]);
    assert!(unknown.outcome.is_err_and(|told| told.contains("nowhere")));
    history.forget(first);
    history.write("shallow", &format!("{others}\n{own}\n"));
    let cut = run(folder.path(), &["--base", "main"]).outcome.expect_err("history was cut");
    assert!(cut.contains("git fetch --unshallow origin"), "{cut}");
    // What was fetched is enough to compare the two themselves.
    assert_eq!(run(folder.path(), &["--base", "main", "--exact-base"]).outcome, Ok(Outcome::Clean));
}
