//! Files that may not be read, or that are gone when they are to be.

use std::{
    fs::{self, File, Permissions},
    os::unix::{fs::PermissionsExt as _, process::CommandExt as _},
    path::Path,
    process::Command,
    sync::atomic::{AtomicBool, Ordering},
    thread,
};

use prioritize::source::Tree;

use super::{
    program::{check, run},
    support::{base, put},
};

const SKETCH: &str = "id: skisse\ntitle: Skisse\nowner: it\nfocus_areas: [dialog]\nstatus: idea\n";

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).expect("a file of ours");
}

/// What is told of a folder to somebody who is not its owner, or nothing where this machine does not let us be somebody else.
/// The administrator may read everything, and hands the program over to nobody.
fn check_without_rights(folder: &Path) -> Option<Vec<String>> {
    let forbidden = folder.join("portfolio/measures/lukket.yaml");
    if File::open(forbidden).is_err() {
        return Some(check(folder));
    }
    const NOBODY: u32 = 65_534;
    set_mode(folder, 0o755);
    let place = tempfile::tempdir().expect("a folder");
    set_mode(place.path(), 0o755);
    let program = place.path().join("prioritize");
    fs::copy(env!("CARGO_BIN_EXE_prioritize"), &program).expect("a copy of the program");
    if let Err(error) = Command::new(&program).arg("--version").uid(NOBODY).gid(NOBODY).output() {
        eprintln!("skipped, as the program cannot be run as somebody else: {error}");
        return None;
    }
    let told = run(Command::new("setpriv"), folder, &[""]);
    Some(told.out.lines().map(str::to_owned).collect())
}

#[test]
fn files_that_may_not_be_read_are_told_of() {
    let folder = base();
    put(folder.path(), "portfolio/measures/lukket.yaml", SKETCH);
    put(folder.path(), "portfolio/measures/lukket/skisse.yaml", SKETCH);
    set_mode(&folder.path().join("portfolio/measures/lukket.yaml"), 0o000);
    set_mode(&folder.path().join("portfolio/measures/lukket"), 0o000);
    let told = check_without_rights(folder.path());
    set_mode(&folder.path().join("portfolio/measures/lukket"), 0o755);
    let Some(told) = told else { return };
    let expected = ["lukket", "lukket.yaml"];
    let expected = expected.map(|name| format!("portfolio/measures/{name}:1:1: error: you may not read this file [unreadable-file]"));
    assert_eq!(told, expected);
}
