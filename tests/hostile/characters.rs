//! Characters that move the cursor, turn the direction of writing or cannot be seen, in every place that has any.

use std::{fs, path::Path};

use prioritize::{
    problem::{Position, Span},
    syntax::{Kind, Node, parse_toml, parse_yaml},
};

use super::{
    program::{check, run},
    support::{base, put},
};

/// What a file may spell out in an escape of YAML or TOML.
const ESCAPED: &str =
    r"Rød \u001b[31m\u001b]0;tittel\u0007\r\b\t\u0085\u009b2J\u2028\u200b\u00ad\u200f\u202e\u2066\ufeff";

/// What a file may have as it is.
const RAW: &str = "Rød \u{2028}\u{200b}\u{ad}\u{61c}\u{200e}\u{200f}\u{202a}\u{202b}\u{202d}\u{202e}\u{2066}\u{2069}\u{e0041} ##[error]x ::error::x";

/// Which parts of a file become hostile.
#[derive(Clone, Copy, PartialEq)]
enum Parts {
    Keys,
    Values,
    /// Values that are nothing but words, so that the portfolio stays one.
    Texts,
}

#[test]
fn values_that_act_are_only_seen() {
    for hostile in [ESCAPED, RAW] {
        let folder = base();
        make_hostile(folder.path(), Parts::Values, &format!("\"{hostile}\""));
        let told = check(folder.path());
        for (file, _, _) in files(folder.path()) {
            assert!(told.iter().any(|line| line.starts_with(&file)), "nothing is said of {file}");
        }
    }
}

#[test]
fn keys_that_act_are_only_seen() {
    for hostile in [ESCAPED, RAW] {
        let folder = base();
        make_hostile(folder.path(), Parts::Keys, &format!("\"{hostile}\""));
        let told = check(folder.path());
        for (file, _, _) in files(folder.path()) {
            assert!(told.iter().any(|line| line.starts_with(&file)), "nothing is said of {file}");
        }
    }
}

/// Here the files are sound, and their texts come all the way into every report.
#[test]
fn texts_that_act_are_only_seen() {
    for hostile in [ESCAPED, RAW] {
        let folder = base();
        make_hostile(folder.path(), Parts::Texts, &format!("\"{hostile}\""));
        // All titles are the same now, which is no error.
        assert!(check(folder.path()).iter().all(|line| line.contains(": warning: is like ")));
        for what in ["rank", "plan", "explain skoleskyss", "explain brukerverdi", "explain method"] {
            for format in ["text", "markdown", "csv"] {
                let arguments: Vec<&str> = what.split(' ').chain(["--format", format]).collect();
                let run = run(folder.path(), &arguments);
                assert!(run.code == 0 && run.out.contains("Rød"), "{what}: {}{}", run.out, run.err);
            }
        }
    }
}

/// Raw controls are neither YAML nor TOML.
#[test]
fn raw_controls_are_told_at_their_place() {
    for control in ['\u{1b}', '\u{7}', '\u{8}', '\u{7f}', '\u{9b}'] {
        let folder = base();
        let measure =
            format!("id: raa\r\ntitle: a{control}b\r\nowner: it\r\nfocus_areas: [dialog]\r\nstatus: idea\r\n");
        put(folder.path(), "portfolio/measures/raa.yaml", measure);
        let told = "portfolio/measures/raa.yaml:2:9: error: a character stands here that cannot be printed [bad-yaml]";
        assert_eq!(check(folder.path()), [told], "{}", control.escape_unicode());
    }
    for control in ['\u{1b}', '\u{7}', '\u{8}', '\u{7f}'] {
        let folder = base();
        let strategy = fs::read_to_string(folder.path().join("strategy.toml")).expect("a strategy");
        put(folder.path(), "strategy.toml", strategy.replace("Digital strategi", &format!("Digital{control}strategi")));
        let told = check(folder.path());
        assert!(told.len() == 1 && told[0].starts_with("strategy.toml:5:17: error: "), "{told:?}");
    }
}

#[test]
fn names_of_files_that_act_are_only_seen() {
    let folder = base();
    for (nth, name) in
        ["a\u{1b}[2Jb", "a\nb", "a\rb", "a\u{202e}lmay.b", "::error::a", "a b", "a`|<b>", "=1+1", "%41,:"]
            .iter()
            .enumerate()
    {
        put(folder.path(), &format!("portfolio/measures/{nth}/{name}.yaml"), "id: x\nid: y\n");
        put(folder.path(), &format!("portfolio/measures/{nth}-{name}/x.yaml"), "id: x\nid: y\n");
    }
    let told = check(folder.path());
    let shown = ["a\\u{1b}[2Jb", "a b", "a\\u{d}b", "a\\u{202e}lmay.b", "::error::a", "a b", "a`|<b>", "=1+1", "%41,:"];
    for (nth, name) in shown.iter().enumerate() {
        for place in [format!("{nth}/{name}.yaml:2:1"), format!("{nth}-{name}/x.yaml:2:1")] {
            let place = format!("portfolio/measures/{place}: error: ");
            assert!(told.iter().any(|line| line.starts_with(&place)), "{place}: {told:#?}");
        }
    }
}

#[test]
fn failures_repeat_nothing_that_acts() {
    let folder = base();
    let hostile = "x\u{1b}[2J\u{202e}\u{7}y";
    for arguments in [
        &["explain", hostile][..],
        &["check", hostile],
        &["rank", "--scenario", hostile],
        &["rank", "--weights", hostile],
        &["rank", "--owner", hostile],
        &["rank", "--focus-area", hostile],
        &["rank", "-o", hostile],
        &["rank", "--format", hostile],
        &["rank", "--as-of", hostile],
        &["rank", "-C", hostile],
        &[hostile],
    ] {
        let run = run(folder.path(), arguments);
        assert!(run.code == 2 && run.out.is_empty() && !run.err.is_empty(), "{arguments:?}: {}{}", run.out, run.err);
    }
}

/// The files of a portfolio with their texts, and whether they are YAML.
fn files(folder: &Path) -> Vec<(String, String, bool)> {
    let mut files = vec!["strategy.toml".to_owned()];
    for kind in ["decisions", "measures", "plans", "systems"] {
        let path = format!("portfolio/{kind}");
        let entries = fs::read_dir(folder.join(&path)).expect("a folder");
        files.extend(entries.flatten().map(|entry| format!("{path}/{}", entry.file_name().to_string_lossy())));
    }
    let read = |file: String| {
        let text = fs::read_to_string(folder.join(&file)).expect("a file");
        let is_yaml = file != "strategy.toml";
        (file, text, is_yaml)
    };
    files.into_iter().map(read).collect()
}

/// Puts a hostile text in the place of all such parts of all files.
fn make_hostile(folder: &Path, parts: Parts, hostile: &str) {
    for (file, mut text, is_yaml) in files(folder) {
        let original = text.clone();
        let root =
            if is_yaml { parse_yaml(&original, &mut Vec::new()) } else { Some(parse_toml(&original, &mut Vec::new())) };
        let mut spans = Vec::new();
        collect(&root.expect("a sound file"), parts, &mut spans);
        assert!(!spans.is_empty() || parts == Parts::Texts, "{file}");
        spans.sort();
        for span in spans.into_iter().rev() {
            text.replace_range(byte(&original, span.start)..byte(&original, span.end), hostile);
        }
        put(folder, &file, text);
    }
}

fn collect(node: &Node<'_>, parts: Parts, spans: &mut Vec<Span>) {
    let is_text = |text: &str| text.contains(' ') && text.starts_with(char::is_uppercase);
    match &node.kind {
        Kind::Scalar { text, .. } => {
            spans.extend((parts == Parts::Values || parts == Parts::Texts && is_text(text)).then_some(node.span));
        }
        Kind::List(items) => items.iter().for_each(|item| collect(item, parts, spans)),
        Kind::Map(entries) => {
            for entry in entries {
                let is_written = entry.key.span.start < entry.key.span.end;
                spans.extend((parts == Parts::Keys && is_written).then_some(entry.key.span));
                collect(&entry.value, parts, spans);
            }
        }
    }
}

fn byte(text: &str, at: Position) -> usize {
    let number = |count: u32| usize::try_from(count).expect("a small number") - 1;
    let start: usize = text.split_inclusive('\n').take(number(at.line)).map(str::len).sum();
    text[start..].char_indices().nth(number(at.column)).map_or(text.len(), |(offset, _)| start + offset)
}
