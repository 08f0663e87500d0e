//! What several tests need: a small sound portfolio, excerpts laid over it, and what `check` finds in the result.
#![allow(dead_code, unreachable_pub, reason = "not every test uses all of it")]
#![expect(clippy::expect_used, reason = "a test that cannot prepare its files has failed")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use prioritize::{
    check::{self, Checked},
    doc::ShownProblem,
    load::{Loaded, load},
    locale::Locale,
    model::{Date, Language},
    problem::Problem,
    report::{self, Counts, Verdict},
    score,
    source::Tree,
};
use tempfile::TempDir;

pub mod inert;
pub mod nasty;
pub mod paper;

/// A folder of the repository.
pub fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A copy of the sound portfolio that may be changed.
pub fn base() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy(&repository("tests/fixtures/base"), folder.path());
    folder
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

/// Writes a file, in a folder that may be new.
pub fn put(folder: &Path, file: &str, contents: impl AsRef<[u8]>) {
    let path = folder.join(file);
    fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("a folder");
    fs::write(path, contents).expect("a written file");
}

/// Lays an excerpt over a file: its keys or tables replace those of the same name, and new ones come last.
pub fn overlay(folder: &Path, file: &str, excerpt: &str) {
    let path = folder.join(file);
    let whole = fs::read_to_string(&path).unwrap_or_default();
    let toml = file == "strategy.toml";
    let mut parts = parts(&whole, toml);
    let replacing = self::parts(excerpt, toml);
    let first = |name: &str, parts: &[(String, String)]| parts.iter().position(|(other, _)| other == name);
    let mut names: Vec<&str> = replacing.iter().map(|(name, _)| name.as_str()).collect();
    names.dedup();
    for name in names {
        let at = first(name, &parts).unwrap_or(parts.len());
        parts.retain(|(other, _)| other != name);
        let own = replacing.iter().filter(|(other, _)| other == name).cloned();
        parts.splice(at..at, own);
    }
    let text: String = parts.into_iter().map(|(_, text)| text).collect();
    fs::write(path, text).expect("a written file");
}

/// The top-level keys of YAML or the tables of TOML, each with its lines.
fn parts(text: &str, toml: bool) -> Vec<(String, String)> {
    let mut parts: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        let begins = if toml { line.starts_with('[') } else { !line.starts_with([' ', '-', '#']) };
        let name = if toml { line.trim() } else { line.split(':').next().unwrap_or("") };
        if begins || parts.is_empty() {
            parts.push((name.to_owned(), String::new()));
        }
        if let Some((_, part)) = parts.last_mut() {
            part.push_str(line);
            part.push('\n');
        }
    }
    parts
}

/// What `check` finds in a folder, in English.
pub fn problems(folder: &Path) -> Vec<ShownProblem> {
    shown(folder, &check::check(&loaded(folder), as_of()).problems, &locale())
}

/// The same, compared with how another folder looks.
pub fn problems_against(base: &Path, folder: &Path) -> Vec<ShownProblem> {
    shown(folder, &check::check_against(&loaded(base), &loaded(folder), as_of()).problems, &locale())
}

/// All that `check` has to tell of a folder.
pub fn verdict(folder: &Path, locale: &Locale) -> Verdict {
    let loaded = loaded(folder);
    let Checked { problems, accepted } = check::check(&loaded, as_of());
    Verdict {
        found: shown(folder, &problems, locale),
        accepted: shown(folder, &accepted, locale),
        counts: Counts::of(&problems),
        files: loaded.files,
        partial: false,
        base: None,
    }
}

fn loaded(folder: &Path) -> Loaded {
    load(&Tree::at(folder).expect("a portfolio"))
}

fn shown(folder: &Path, problems: &[Problem], locale: &Locale) -> Vec<ShownProblem> {
    let tree = Tree::at(folder).expect("a portfolio");
    report::show(problems, |file| tree.read(file).ok(), locale)
}

/// The names of the rules among them.
pub fn rules(folder: &Path) -> Vec<&'static str> {
    problems(folder).into_iter().map(|problem| problem.rule).collect()
}

/// The day that tests are run as of.
pub fn as_of() -> Date {
    "2026-11-23".parse().expect("a date")
}

/// English with the words of all rules and documents.
pub fn locale() -> Locale {
    locale_of(Language::En)
}

/// A language with the words of all rules, methods and documents.
pub fn locale_of(language: Language) -> Locale {
    let rules = check::RULES.iter().map(|rule| &rule.words);
    let methods = score::METHODS.iter().map(|method| &method.words);
    Locale::new(language, rules.chain(methods).chain(report::words()))
}
