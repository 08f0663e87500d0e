//! Files → what is told of them: it ends, is the same twice, points into the files, and does nothing on a screen.

use std::{
    ffi::OsString,
    fs,
    path::{Component, Path},
};

use prioritize::{
    check::{Checked, RULES, check},
    cli,
    doc::ShownProblem,
    load::load,
    locale::Locale,
    model::Language,
    problem::Problem,
    render::{FORMATS, Screen, TERSE},
    report::{self, Counts, Verdict, check_json, problems, show},
    source::{STRATEGY, Tree},
};

use super::{places::Lines, screen::assert_harmless};

/// The day as of which everything is told.
const DAY: &str = "2026-11-23";

/// Checks the files in these bytes, as [`unpack`] finds them, writes what is wrong in every format, and ranks them.
pub fn portfolio(bytes: &[u8]) {
    let folder = tempfile::tempdir().expect("a folder");
    unpack(bytes, folder.path());
    let Ok(tree) = Tree::at(folder.path()) else { return };
    let words = RULES.iter().map(|rule| &rule.words).chain(report::words());
    let locale = Locale::new(Language::Nb, words);
    let verdict = verdict(&tree, &locale);
    verdict.found.iter().for_each(|problem| assert_places(&tree, problem));
    assert_eq!(outputs(&verdict, &locale), outputs(&self::verdict(&tree, &locale), &locale), "not the same twice");
    assert_harmless("rank", &rank(folder.path()));
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

fn verdict(tree: &Tree, locale: &Locale) -> Verdict {
    let loaded = load(tree);
    let Checked { problems, accepted } = check(&loaded, DAY.parse().expect("a date"));
    let shown = |problems: &[Problem]| show(problems, |file| tree.read(file).ok(), locale);
    Verdict {
        found: shown(&problems),
        accepted: shown(&accepted),
        counts: Counts::of(&problems),
        files: loaded.files,
        partial: false,
        base: None,
    }
}

fn assert_places(tree: &Tree, problem: &ShownProblem) {
    for spot in [&problem.spot].into_iter().chain(problem.related.iter().map(|(spot, _)| spot)) {
        // What cannot be read as text has no lines to compare with.
        if let Ok(text) = tree.read(&spot.file) {
            Lines::new(&text, spot.file != STRATEGY).assert_has(spot.span, problem.rule);
        }
    }
}

/// What is told, in every format.
fn outputs(verdict: &Verdict, locale: &Locale) -> Vec<String> {
    let doc = problems(verdict, true, locale);
    let written = FORMATS.iter().copied().chain([&TERSE]).filter_map(|format| {
        let mut bytes = Vec::new();
        (format.write)(&doc, locale, &Screen::default(), &mut bytes).expect("memory has room");
        // Packed files go to no screen.
        let is_packed = bytes.starts_with(b"PK");
        (!is_packed).then(|| (format.name, String::from_utf8(bytes).expect("an output is UTF-8")))
    });
    let outputs = written.chain([("json", check_json(verdict))]);
    outputs
        .map(|(name, output)| {
            assert_harmless(name, &output);
            output
        })
        .collect()
}

/// What the ranking writes to standard output and, behind it, to standard error.
fn rank(folder: &Path) -> String {
    let arguments = ["prioritize", "--as-of", DAY, "--color", "never", "-C"].map(OsString::from);
    let args =
        cli::parse(arguments.into_iter().chain([folder.into()])).unwrap_or_else(|ended| panic!("{}", ended.text));
    let (mut out, mut err) = (Vec::new(), Vec::new());
    if let Err(failure) = cli::run(&args, &mut out, &mut err) {
        err.extend(cli::tell(&failure, &args).into_bytes());
    }
    out.extend(err);
    String::from_utf8(out).expect("an output is UTF-8")
}
