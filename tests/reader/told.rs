//! What a check of a folder tells people, one line a problem.

use std::{fs, path::Path};

use prioritize::{
    check::{RULES, check},
    doc::ShownSpot,
    load::load,
    locale::Locale,
    model::Language,
    report::show,
    source::Tree,
};

/// Everything that is wrong in a portfolio, in English: file, line and column, rule, what is wrong and the cure; below
/// it the other places that belong to it.
pub(crate) fn told(folder: &Path) -> String {
    let tree = Tree::at(folder).expect("the folder is a portfolio");
    let loaded = load(&tree);
    let problems = check(&loaded, "2026-12-01".parse().expect("a date")).problems;
    let locale = Locale::new(Language::En, RULES.iter().map(|rule| &rule.words));
    let mut lines = Vec::new();
    for problem in show(&problems, |file| tree.read(file).ok(), &locale) {
        let help = problem.help.as_deref().unwrap_or("no cure");
        lines.push(format!("{} {}: {} ({help})", place(&problem.spot), problem.rule, problem.message));
        lines.extend(problem.related.iter().map(|(spot, message)| format!("  {}: {message}", place(spot))));
    }
    lines.join("\n")
}

fn place(spot: &ShownSpot) -> String {
    let file = spot.file.trim_start_matches("portfolio/measures/");
    format!("{file}:{}:{}", spot.span.start.line, spot.span.start.column)
}

/// A sound portfolio without measures, plus these files, each with its path and bytes.
pub(crate) fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    fs::write(folder.path().join("strategy.toml"), STRATEGY).expect("a file can be written");
    for (file, bytes) in files {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("a folder can be made");
        fs::write(path, bytes).expect("a file can be written");
    }
    folder
}

/// The strategy that the measures of the tests stand under.
pub(crate) const STRATEGY: &str = include_str!("../fixtures/mistakes/strategy.toml");
