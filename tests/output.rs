//! Where results go: several at once, each to a file or to standard output, whole or not at all.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use support::{copy, repository};
use tempfile::TempDir;

/// A folder with a portfolio that has mistakes in it.
fn portfolio() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&repository("tests/fixtures/feil"), folder.path());
    folder
}

fn run(folder: &Path, arguments: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_prioritize"));
    command.current_dir(folder).args(["--as-of", "2026-11-23", "--language", "en"]).args(arguments.split(' '));
    for name in ["COLUMNS", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command.output().unwrap()
}

/// What a run writes to standard output, and its exit code.
fn said(folder: &Path, arguments: &str) -> (String, Option<i32>) {
    let output = run(folder, arguments);
    (String::from_utf8(output.stdout).unwrap(), output.status.code())
}

/// What a run says when it fails.
fn failure(folder: &Path, arguments: &str) -> String {
    let output = run(folder, arguments);
    assert_eq!((output.status.code(), &output.stdout[..]), (Some(2), &b""[..]), "{arguments}");
    String::from_utf8(output.stderr).unwrap()
}

/// What kind of document it is, by how it begins.
fn kind(text: &str) -> &'static str {
    let kinds = [
        ("", ""),
        ("Check of the portfolio", "text"),
        ("portfolio/measures/skoleskyss.yaml:5:9: error:", "terse"),
        ("::error file=portfolio/measures/skoleskyss.yaml,line=5", "github"),
        ("##vso[task.logissue", "azure"),
        ("[\n  {\n    \"description\"", "gitlab"),
        ("{\n  \"$schema\"", "sarif"),
        ("{\n  \"format\": \"prioritize.check/1\"", "json"),
        ("<?xml", "junit"),
        ("# Check", "markdown"),
        ("file,line,column", "csv"),
    ];
    let found = kinds.into_iter().filter(|(beginning, _)| text.starts_with(beginning));
    let (beginning, kind) = found.max_by_key(|(beginning, _)| beginning.len()).unwrap();
    assert!(text.is_empty() || !beginning.is_empty(), "{text}");
    kind
}

#[test]
fn every_format_finds_its_place() {
    let cases = [
        ("check", "text", ""),
        ("check --format github", "github", ""),
        ("check --format text", "text", ""),
        ("check --terse", "terse", ""),
        ("check -o x.sarif", "text", "x.sarif=sarif"),
        ("check -q -o x.sarif", "", "x.sarif=sarif"),
        ("check --terse -o x.sarif", "terse", "x.sarif=sarif"),
        ("check -q --terse -o x.txt", "", "x.txt=terse"),
        ("check --format sarif -o x.sarif", "text", "x.sarif=sarif"),
        ("check --format sarif -o x.json", "text", "x.json=sarif"),
        ("check --format gitlab -o gl.json", "text", "gl.json=gitlab"),
        ("check -o gl.json", "text", "gl.json=json"),
        ("check --format github -o x.sarif -o report.xml", "github", "x.sarif=sarif report.xml=junit"),
        ("check --format github --format gitlab -o gl.json", "github", "gl.json=gitlab"),
        ("check --format gitlab,json -o a.json -o b.json -o c.json", "text", "a.json=gitlab b.json=json c.json=json"),
        ("check --format azure -o log", "text", "log=azure"),
        ("check --format azure -o check.out", "text", "check.out=azure"),
        ("check --format csv -o x.md", "csv", "x.md=markdown"),
    ];
    for (arguments, standard, files) in cases {
        let folder = portfolio();
        let (told, code) = said(folder.path(), arguments);
        assert_eq!((kind(&told), code), (standard, Some(1)), "{arguments}");
        let files: Vec<_> = files.split_whitespace().filter_map(|file| file.split_once('=')).collect();
        for (file, expected) in &files {
            let text = fs::read_to_string(folder.path().join(file)).unwrap();
            assert_eq!(kind(&text), *expected, "{file} of {arguments}");
        }
        // Besides the portfolio.
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2 + files.len(), "{arguments}");
    }
}

#[test]
fn options_before_and_after_the_command_count_alike() {
    let folder = portfolio();
    assert_eq!(said(folder.path(), "-o a.md --format junit check -q -o B.CSV -o c.xml").1, Some(1));
    for (file, expected) in [("a.md", "markdown"), ("B.CSV", "csv"), ("c.xml", "junit")] {
        assert_eq!(kind(&fs::read_to_string(folder.path().join(file)).unwrap()), expected, "{file}");
    }
}

#[test]
fn other_commands_write_nothing_besides_files() {
    let folder = portfolio();
    for arguments in ["rank -o list.csv", "-o list.md", "explain no-benefit -o rule.md -o rule.txt"] {
        assert_eq!(said(folder.path(), arguments).0, "", "{arguments}");
    }
    assert!(fs::read_to_string(folder.path().join("rule.md")).unwrap().starts_with("# no-benefit"));
    let (told, _) = said(folder.path(), "rank --format markdown -o list.csv");
    assert!(told.starts_with("# "), "{told}");
}

#[test]
fn what_cannot_be_shared_out_is_a_failure() {
    let folder = portfolio();
    for (arguments, expected) in [
        ("--format csv check --format github", "several formats have no file: csv, github"),
        ("check --format sarif --format github", "several formats have no file: sarif, github"),
        ("check -o x.pdf", "the ending of “x.pdf” belongs to no format"),
        ("check -o x", "the ending of “x” belongs to no format"),
        ("check -o x.sarif -o x.sarif", "“x.sarif” is named twice"),
        ("check -o x.sarif -o portfolio/../x.sarif", "“portfolio/../x.sarif” is named twice"),
        ("check --terse --format github", "--terse is about the text, and no text is written here"),
        ("check --terse -q -o x.sarif", "--terse is about the text, and no text is written here"),
        ("check --terse --list", "cannot be used together with"),
        ("rank --format sarif", "the format sarif is for problems"),
        ("check --list -o x.xml", "the format junit is for problems"),
        ("check -o portfolio --format csv", "“portfolio” is not an ordinary file"),
        ("check -o no/x.sarif", "the folder of “no/x.sarif” does not exist"),
        ("explain no-benefit -o x.json", "this has no json format"),
    ] {
        let told = failure(folder.path(), arguments);
        assert!(told.contains(expected), "{arguments}: {told}");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "{arguments}");
    }
}

#[test]
fn a_failure_is_json_where_json_would_have_been_on_the_screen() {
    let folder = portfolio();
    let (told, code) = said(folder.path(), "explain no-benefit --format json");
    assert!(told.starts_with("{\n  \"format\": \"prioritize.explain/1\",\n  \"error\":"), "{told}");
    assert_eq!(code, Some(2));
    assert_eq!(said(folder.path(), "explain no-benefit -o x.json").0, "");
}

#[test]
fn files_are_replaced_all_or_none() {
    let folder = portfolio();
    let old = |file: &str| fs::write(folder.path().join(file), "old").unwrap();
    let now = |file: &str| fs::read_to_string(folder.path().join(file)).unwrap();
    old("a.sarif");
    old("b.xml");
    failure(folder.path(), "check -o a.sarif -o b.xml -o no/c.md");
    assert_eq!((now("a.sarif"), now("b.xml")), ("old".to_owned(), "old".to_owned()));
    assert_eq!(said(folder.path(), "check -o a.sarif -o b.xml").1, Some(1));
    assert_eq!((kind(&now("a.sarif")), kind(&now("b.xml"))), ("sarif", "junit"));
}

#[cfg(unix)]
#[test]
fn links_are_left_alone_and_files_can_be_read_by_others() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let folder = portfolio();
    symlink("strategy.toml", folder.path().join("link.csv")).unwrap();
    assert!(failure(folder.path(), "check -o link.csv").contains("is not an ordinary file"));
    assert!(folder.path().join("link.csv").is_symlink());
    fs::write(folder.path().join("own.csv"), "").unwrap();
    said(folder.path(), "check -o new.csv");
    let mode = |file: &str| fs::metadata(folder.path().join(file)).unwrap().permissions().mode();
    assert_eq!(mode("new.csv"), mode("own.csv"), "as the user's other files");
}

#[test]
fn annotations_begin_at_the_root_of_the_repository() {
    let file = "portfolio/measures/skoleskyss.yaml";
    let top = tempfile::tempdir().unwrap();
    let folder = top.path().join("fylke/Tiltak æ");
    copy(&repository("tests/fixtures/feil"), &folder);
    let annotating = [
        ("github", "file=", "fylke/Tiltak æ/"),
        ("azure", "sourcepath=", "fylke/Tiltak æ/"),
        ("gitlab", "\"path\": \"", "fylke/Tiltak æ/"),
        ("junit", " file=\"", "fylke/Tiltak æ/"),
        ("sarif", "\"uri\": \"", "fylke/Tiltak%20%C3%A6/"),
    ];
    for (format, before, _) in annotating {
        let told = said(&folder, &format!("check --format {format}")).0;
        assert!(told.contains(&format!("{before}{file}")), "{format} without a repository: {told}");
    }
    // The nearest one counts, and a work tree of its own has a file there.
    fs::create_dir(top.path().join(".git")).unwrap();
    for (format, before, within) in annotating {
        let told = said(&folder, &format!("check --format {format}")).0;
        assert!(told.contains(&format!("{before}{within}{file}")), "{format}: {told}");
        assert!(!told.contains(&format!("{before}{file}")), "{format}: {told}");
    }
    for format in ["text", "json", "markdown", "csv", "text --terse"] {
        let told = said(&folder, &format!("check --format {format}")).0;
        assert!(told.contains(file) && !told.contains("Tiltak"), "{format}: {told}");
    }
    fs::write(top.path().join("fylke/.git"), "gitdir: elsewhere\n").unwrap();
    let told = said(&folder, "check --format github").0;
    assert!(told.starts_with(&format!("::error file=Tiltak æ/{file},line=5,")), "{told}");
    fs::create_dir(folder.join(".git")).unwrap();
    let told = said(&folder, "check --format github").0;
    assert!(told.starts_with(&format!("::error file={file},line=5,")), "{told}");
}

#[test]
fn github_is_told_ten_of_each_level_and_how_many_there_are() {
    let top = tempfile::tempdir().unwrap();
    fs::create_dir(top.path().join(".git")).unwrap();
    let folder = top.path().join("fylke");
    copy(&repository("tests/fixtures/alle-feil"), &folder);
    let (told, _) = said(&folder, "check --format github");
    let (summary, problems) = told.lines().collect::<Vec<_>>().split_last().map(|(a, b)| (*a, b.to_vec())).unwrap();
    let count = |command: &str| problems.iter().filter(|line| line.starts_with(command)).count();
    let levels = ["::error file=fylke/", "::warning file=fylke/", "::notice file=fylke/"].map(count);
    assert_eq!((levels, problems.len()), ([10, 10, 1], 21), "{told}");
    let [errors, warnings] = ["error: ", "warning: "].map(|level| {
        let (terse, _) = said(&folder, "check --terse");
        terse.lines().filter(|line| line.contains(&format!(": {level}"))).count()
    });
    assert!(errors > 10 && warnings > 10);
    assert_eq!(summary, format!("::notice title=prioritize::{errors} errors, {warnings} warnings, 1 note"));
}

#[test]
fn only_those_who_ask_get_colours() {
    let folder = portfolio();
    for arguments in ["check", "check --terse", "check --terse --color always", "rank"] {
        assert!(!said(folder.path(), arguments).0.contains('\u{1b}'), "{arguments}");
    }
    for arguments in ["check --color always", "rank --color always"] {
        assert!(said(folder.path(), arguments).0.contains('\u{1b}'), "{arguments}");
    }
    said(folder.path(), "check --color always -o x.txt");
    assert!(!fs::read_to_string(folder.path().join("x.txt")).unwrap().contains('\u{1b}'), "a file is no screen");
}

#[test]
fn line_ends_of_another_system_change_no_place() {
    let folder = portfolio();
    let plain = said(folder.path(), "check --terse").0;
    for file in ["strategy.toml", "portfolio/measures/skoleskyss.yaml", "portfolio/measures/innlogging.yaml"] {
        let path = folder.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, format!("\u{feff}{}", text.replace('\n', "\r\n"))).unwrap();
    }
    assert_eq!(said(folder.path(), "check --terse").0, plain);
    assert!(!said(folder.path(), "check").0.contains(['\r', '\u{feff}']));
}
