//! Papers as their readers get them.

use std::path::Path;

use prioritize::cli;

pub const MEASURE: &str = "portfolio/measures/skoleskyss.yaml";
pub const STRATEGY: &str = "strategy.toml";

/// A document as Markdown in English, with ordinary spaces.
pub fn paper(folder: &Path, arguments: &[&str]) -> String {
    let folder = folder.to_str().expect("a path in Unicode");
    let always = ["prioritize", "-C", folder, "--as-of", "2026-11-23", "--language", "en", "--format", "markdown"];
    let arguments = always.iter().chain(&["report"]).chain(arguments).map(Into::into);
    let args = cli::parse(arguments).map_err(|ended| ended.text).expect("arguments that can be read");
    let (mut out, mut err) = (Vec::new(), Vec::new());
    cli::run(&args, &mut out, &mut err).map_err(|error| cli::tell(&error, &args)).expect("a paper");
    String::from_utf8(out).expect("text").replace('\u{a0}', " ")
}

#[track_caller]
pub fn assert_says(paper: &str, sentence: &str) {
    assert!(paper.contains(sentence), "no “{sentence}” in:\n{paper}");
}

#[track_caller]
pub fn assert_silent(paper: &str, sentence: &str) {
    assert!(!paper.contains(sentence), "“{sentence}” in:\n{paper}");
}

/// A line without blanks and without what Markdown needs before a minus.
pub fn squeezed(line: &str) -> String {
    line.replace('\\', "").chars().filter(|letter| !letter.is_whitespace()).collect()
}
