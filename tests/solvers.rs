//! Every solver that is built in makes the same plan, and those that are not are told of.
#![expect(clippy::unwrap_used, reason = "a test that cannot run the program has failed")]

mod support;

use std::process::{Command, Output};

use prioritize::plan::solve::{BACKENDS, FEATURES};

fn plan(solver: &str, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_prioritize"));
    command.current_dir(support::repository("examples/lofoten"));
    command.args(["plan", "--as-of", "2026-11-23", "--language", "en", "--format", "json", "--solver", solver]);
    command.args(more).output().unwrap()
}

#[test]
fn they_prove_the_same_plan() {
    let usual = plan(BACKENDS[0].name(), &[]);
    assert!(String::from_utf8_lossy(&usual.stdout).contains("\"status\": \"optimal\""));
    for solver in &BACKENDS[1..] {
        let other = plan(solver.name(), &["--time-limit", "0"]);
        assert_eq!(String::from_utf8_lossy(&other.stdout), String::from_utf8_lossy(&usual.stdout), "{}", solver.name());
    }
}

#[test]
fn their_names_are_their_own() {
    let mut names: Vec<&str> = BACKENDS.iter().map(|solver| solver.name()).collect();
    names.sort_unstable();
    let all = names.len();
    names.dedup();
    assert_eq!(names.len(), all);
}

#[test]
fn one_that_is_not_built_in_says_how_to_build_it() {
    for name in FEATURES {
        let told = plan(name, &[]);
        let message = String::from_utf8_lossy(&told.stderr);
        let is_built_in = BACKENDS.iter().any(|solver| solver.name() == *name);
        assert_eq!(message.contains(&format!("cargo build --release --features {name}")), !is_built_in, "{message}");
        assert_eq!(told.status.code(), Some(if is_built_in { 0 } else { 2 }));
    }
}

#[test]
fn one_that_nobody_knows_is_refused() {
    let told = plan("exakt", &[]);
    let message = String::from_utf8_lossy(&told.stderr);
    assert!(message.contains("there is no solver “exakt”") && message.contains("Did you mean “exact”?"), "{message}");
    assert_eq!(told.status.code(), Some(2));
}
