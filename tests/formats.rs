//! What other programs read is valid by their schemas, for sound and for broken portfolios, and what is damaged is not.
#![expect(clippy::expect_used, reason = "a test that cannot run the program has failed")]

#[path = "support/valid.rs"]
mod valid;

use std::process::Command;

/// What `check` writes about a folder of the repository.
fn check(folder: &str, format: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_prioritize"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args([
            "-C",
            folder,
            "check",
            "--as-of",
            "2026-11-23",
            "--language",
            "en",
            "--show-accepted",
            "--format",
            format,
        ])
        .output();
    String::from_utf8(output.expect("the program runs").stdout).expect("text")
}

/// Without problems, with warnings and accepted ones, and with errors that have related places.
const FOLDERS: [&str; 5] =
    ["tests/fixtures/base", ".", "examples/lofoten", "tests/fixtures/feil", "tests/fixtures/mistakes"];

type Validator = fn(&str) -> Result<(), String>;

const FORMATS: [(&str, Validator); 3] = [("sarif", valid::sarif), ("gitlab", valid::gitlab), ("junit", valid::junit)];

#[test]
fn outputs_are_valid_by_their_schemas() {
    for (format, validate) in FORMATS {
        for folder in FOLDERS {
            assert_eq!(validate(&check(folder, format)), Ok(()), "{format} of {folder}");
        }
    }
}

#[test]
fn damaged_outputs_are_not_valid() {
    let damages = [
        ("sarif", "\"message\"", "\"massage\""),
        ("sarif", "\"level\": \"error\"", "\"level\": \"bad\""),
        ("sarif", "\"startLine\": 5", "\"startLine\": 0"),
        ("gitlab", "\"severity\": \"major\"", "\"severity\": \"grave\""),
        ("gitlab", "\"fingerprint\"", "\"print\""),
        ("gitlab", "\"begin\": 5", "\"begin\": \"5\""),
        ("junit", "failures=\"6\"", "failures=\"5\""),
        ("junit", "<failure ", "<success "),
        ("junit", "classname=", "class="),
    ];
    for (format, from, to) in damages {
        let sound = check("tests/fixtures/feil", format);
        let broken = sound.replacen(from, to, 1);
        assert_ne!(sound, broken, "{format}: {from}");
        let validate = FORMATS.iter().find(|(name, _)| *name == format).expect("a format").1;
        assert!(validate(&broken).is_err(), "{format}: {to}");
    }
}

#[test]
fn paths_for_build_servers_begin_at_the_top_of_the_repository() {
    let repository = tempfile::tempdir().expect("a folder");
    let portfolio = repository.path().join("tiltak/2026");
    std::fs::create_dir_all(portfolio.join("portfolio/measures")).expect("folders");
    std::fs::create_dir(repository.path().join(".git")).expect("a folder");
    std::fs::write(portfolio.join("strategy.toml"), "").expect("a file");
    let folder = portfolio.to_string_lossy();
    for (format, path) in [
        ("github", "file=tiltak/2026/strategy.toml,"),
        ("sarif", "\"uri\": \"tiltak/2026/strategy.toml\""),
        ("gitlab", "\"path\": \"tiltak/2026/strategy.toml\""),
        ("azure", "sourcepath=tiltak/2026/strategy.toml;"),
        ("junit", "file=\"tiltak/2026/strategy.toml\""),
        ("json", "\"file\": \"strategy.toml\""),
    ] {
        let text = check(&folder, format);
        assert!(text.contains(path), "{format}: {text}");
    }
}
