//! A plan does not depend on where files lie, in what order they are found, or how many threads read them.
#![expect(clippy::unwrap_used, reason = "a test that cannot prepare its portfolio has failed")]

mod support;

use std::{
    fs,
    path::{Path, PathBuf},
};

use prioritize::cli;
use support::{copy, repository};

/// The plan for programs, as so many threads make it.
fn plan(folder: &Path, threads: usize) -> String {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    let arguments = ["prioritize", "-C", folder.to_str().unwrap(), "--as-of", "2026-11-23"];
    let arguments = arguments.into_iter().chain(["plan", "--format", "json"]).map(Into::into);
    let args = cli::parse(arguments).map_err(|ended| ended.text).unwrap();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    pool.install(|| cli::run(&args, &mut out, &mut err)).unwrap();
    String::from_utf8(out).unwrap()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect();
    files.sort();
    files
}

/// Puts every measure into a folder of its own, the first into the last one.
fn shuffle(measures: &Path) {
    let files = files(measures);
    for (nth, file) in files.iter().enumerate() {
        let folder = measures.join(format!("{:03}/deep", files.len() - nth));
        fs::create_dir_all(&folder).unwrap();
        fs::rename(file, folder.join(file.file_name().unwrap())).unwrap();
    }
}

#[test]
fn the_plan_is_the_same_wherever_the_files_lie_and_whoever_reads_them() {
    let folder = tempfile::tempdir().unwrap();
    copy(&repository("examples/lofoten"), folder.path());
    let first = plan(folder.path(), 1);
    assert_eq!(first, plan(folder.path(), 8));
    shuffle(&folder.path().join("portfolio/measures"));
    assert_eq!(first, plan(folder.path(), 3));
}

/// The other side: what does matter is seen.
#[test]
fn the_plan_is_another_where_a_measure_is() {
    let folder = tempfile::tempdir().unwrap();
    copy(&repository("examples/lofoten"), folder.path());
    let first = plan(folder.path(), 1);
    let measures = folder.path().join("portfolio/measures");
    fs::remove_file(files(&measures).remove(0)).unwrap();
    assert_ne!(first, plan(folder.path(), 1));
}
