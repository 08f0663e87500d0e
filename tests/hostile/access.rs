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
    program::{check, limited, run, run_command},
    support::{base, put},
};

const SKETCH: &str = "id: skisse\ntitle: Skisse\nowner: it\nfocus_areas: [dialog]\nstatus: idea\n";

/// The user and group that own nothing.
const NOBODY: u32 = 65_534;

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).expect("a file of ours");
}

/// What is told of a folder to somebody who may not read this file. The administrator may read all of them, and has somebody
/// else run the program; nothing, where that is not possible.
fn check_without(folder: &Path, file: &str) -> Option<Vec<String>> {
    if File::open(folder.join(file)).is_err() {
        return Some(check(folder));
    }
    let place = tempfile::tempdir().expect("a folder");
    let program = place.path().join("prioritize");
    fs::copy(env!("CARGO_BIN_EXE_prioritize"), &program).expect("a copy of the program");
    set_mode(place.path(), 0o755);
    set_mode(folder, 0o755);
    if let Err(error) = Command::new(&program).arg("--version").uid(NOBODY).gid(NOBODY).output() {
        eprintln!("skipped, as nobody else can run the program here: {error}");
        return None;
    }
    let mut command = limited(&program);
    command.uid(NOBODY).gid(NOBODY);
    let run = run_command(command, folder, &["check", "--terse"]);
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    let mut told: Vec<String> = run.out.lines().map(str::to_owned).collect();
    told.pop();
    Some(told)
}

#[test]
fn files_that_may_not_be_read_are_told_of() {
    let folder = base();
    let (file, closed) = ("portfolio/measures/lukket.yaml", "portfolio/measures/lukket");
    put(folder.path(), file, SKETCH);
    put(folder.path(), &format!("{closed}/skisse.yaml"), SKETCH);
    set_mode(&folder.path().join(file), 0o000);
    set_mode(&folder.path().join(closed), 0o000);
    let told = check_without(folder.path(), file);
    set_mode(&folder.path().join(closed), 0o755);
    let Some(told) = told else { return };
    let expected =
        [closed, file].map(|name| format!("{name}:1:1: error: you may not read this file [unreadable-file]"));
    assert_eq!(told, expected);
}

#[test]
fn a_strategy_that_may_not_be_read_is_told_of() {
    let folder = base();
    set_mode(&folder.path().join("strategy.toml"), 0o000);
    let Some(told) = check_without(folder.path(), "strategy.toml") else { return };
    assert_eq!(told, ["strategy.toml:1:1: error: you may not read this file [unreadable-file]"]);
}

/// Between listing and reading, where the program does not stop for a test.
#[test]
fn a_file_that_vanishes_is_told_of() {
    let folder = base();
    put(folder.path(), "portfolio/measures/skisse.yaml", SKETCH);
    let tree = Tree::at(folder.path()).expect("a portfolio");
    let found = tree.yaml_files("portfolio/measures");
    fs::remove_file(folder.path().join("portfolio/measures/skisse.yaml")).expect("a file");
    let (file, verdict) = found.iter().find(|(file, _)| file.contains("skisse")).expect("the file was there");
    assert_eq!(*verdict, Ok(()));
    let unreadable = tree.read(file).expect_err("the file is gone");
    assert_eq!(unreadable.message.key, "unreadable-file.says-vanished");
}

/// The same while somebody makes, changes and removes files all the time: whatever is seen of it, the run has an end.
#[test]
fn files_that_come_and_go_do_no_harm() {
    let folder = base();
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            let file = folder.path().join("portfolio/measures/skisse.yaml");
            while !done.load(Ordering::Relaxed) {
                // Any of these may meet the program at work, and is allowed to fail.
                let _ = fs::write(&file, SKETCH);
                let _ = fs::write(&file, "id: [\n\nfarge: rød");
                let _ = fs::remove_file(&file);
                let _ = fs::create_dir(&file);
                let _ = fs::remove_dir(&file);
            }
        });
        let ended = std::panic::catch_unwind(|| (0..5).for_each(|_| check_changing(folder.path())));
        done.store(true, Ordering::Relaxed);
        ended.expect("every run has an end");
    });
}

fn check_changing(folder: &Path) {
    let run = run(folder, &["check"]);
    assert!(matches!(run.code, 0 | 1), "exit code {}: {}", run.code, run.err);
}
