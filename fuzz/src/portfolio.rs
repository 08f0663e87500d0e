//! Files → what is told of them: it ends, is the same twice, points into the files, and does nothing on a screen.

use std::{
    ffi::OsString,
    fs,
    path::{Component, Path},
};

use prioritize::{
    check::{RULES, check},
    cli,
    load::load,
    locale::Locale,
    model::Language,
    report::show,
    source::{STRATEGY, Tree},
};

use super::{places::Lines, screen::assert_harmless};

/// The day as of which everything is told.
const DAY: &str = "2026-11-23";

/// Checks the files in these bytes, as [`unpack`] finds them, and writes everything in every format.
pub fn portfolio(bytes: &[u8]) {
    let folder = tempfile::tempdir().expect("a folder");
    unpack(bytes, folder.path());
    let Ok(tree) = Tree::at(folder.path()) else { return };
    assert_places(&tree);
    assert_eq!(outputs(folder.path()), outputs(folder.path()), "the same files give other bytes");
}

/// Every line `=== path` begins a file; what stands before the first is none. Paths lead nowhere but into the folder.
fn unpack(bytes: &[u8], folder: &Path) {
    let mut file = None;
    let mut contents = Vec::new();
    for line in bytes.split_inclusive(|byte| *byte == b'\n').chain([b"=== ".as_slice()]) {
        let Some(path) = line.strip_prefix(b"=== ") else {
            contents.extend_from_slice(line);
            continue;
        };
        let contents = std::mem::take(&mut contents);
        let path = String::from_utf8_lossy(path).trim_end().to_owned();
        if let Some(file) = file.replace(path) {
            write(folder, Path::new(&file), &contents);
        }
    }
}

fn write(folder: &Path, file: &Path, contents: &[u8]) {
    let is_inside = file.components().all(|part| matches!(part, Component::Normal(_)));
    let path = folder.join(file);
    if let Some(parent) = path.parent().filter(|_| is_inside) {
        // A name may be too long, or that of a folder; then there is no such file.
        let _ = fs::create_dir_all(parent).and_then(|()| fs::write(&path, contents));
    }
}

fn assert_places(tree: &Tree) {
    let problems = check(&load(tree), DAY.parse().expect("a date")).problems;
    let locale = Locale::new(Language::Nb, RULES.iter().map(|rule| &rule.words));
    for problem in show(&problems, |file| tree.read(file).ok(), &locale) {
        let spots = [&problem.spot].into_iter().chain(problem.related.iter().map(|(spot, _)| spot));
        for spot in spots {
            // What cannot be read has one place, where everything begins, unless it is known where it is no text.
            if let Ok(text) = tree.read(&spot.file) {
                Lines::new(&text, spot.file != STRATEGY).assert_has(spot.span, problem.rule);
            }
        }
    }
}

/// What the commands write.
fn outputs(folder: &Path) -> Vec<(String, String)> {
    const FORMATS: [&str; 9] = ["text", "json", "sarif", "github", "gitlab", "azure", "junit", "markdown", "csv"];
    let results = tempfile::tempdir().expect("a folder");
    let mut all = vec!["check".to_owned(), "--format".to_owned(), FORMATS.join(",")];
    all.extend(FORMATS.iter().flat_map(|format| ["-o".to_owned(), results.path().join(format).display().to_string()]));
    let command = |words: &str| words.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let mut outputs = Vec::new();
    for arguments in [all, command("check --terse"), command("rank"), command("rank --format json")] {
        let output = run(folder, &arguments);
        assert_harmless("standard output", &output);
        outputs.push((arguments.last().cloned().unwrap_or_default(), output));
    }
    for format in FORMATS {
        let bytes = fs::read(results.path().join(format)).expect("an output");
        let output = String::from_utf8(bytes).expect("an output is UTF-8");
        assert_harmless(format, &output);
        outputs.push((format.to_owned(), output));
    }
    // The names of the temporary files differ.
    outputs.into_iter().skip(1).collect()
}

/// What one command writes to standard output and, behind it, to standard error.
fn run(folder: &Path, arguments: &[String]) -> String {
    let start = ["prioritize", "--as-of", DAY, "--color", "never", "-C"].map(OsString::from);
    let arguments = start.into_iter().chain([folder.into()]).chain(arguments.iter().map(OsString::from));
    let args = cli::parse(arguments).unwrap_or_else(|ended| panic!("{}", ended.text));
    let (mut out, mut err) = (Vec::new(), Vec::new());
    if let Err(failure) = cli::run(&args, &mut out, &mut err) {
        err.extend(cli::tell(&failure, &args).into_bytes());
    }
    out.extend(err);
    String::from_utf8(out).expect("an output is UTF-8")
}
