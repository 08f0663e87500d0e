//! Files that are not text in UTF-8, or only as far as their letters go.

use super::{
    program::check,
    support::{base, put},
};

const NOT_TEXT: &str = "the file is not text in UTF-8 [unreadable-file]";

const TEXT: &str = "id: skisse\ntitle: Blåbær\n";

fn utf_16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

/// What is wrong is told at the first byte that is no text, and the files beside are read.
#[test]
fn other_encodings_are_told_of() {
    let folder = base();
    let latin: Vec<u8> = TEXT.chars().map(|c| u8::try_from(u32::from(c)).expect("a letter of Latin-1")).collect();
    for (name, bytes) in [
        ("a-latin", latin),
        ("b-utf-16-le", utf_16(&format!("\u{feff}{TEXT}"), u16::to_le_bytes)),
        ("c-utf-16-be", utf_16(&format!("\u{feff}{TEXT}"), u16::to_be_bytes)),
        ("d-utf-16-without-mark", utf_16(TEXT, u16::to_le_bytes)),
        ("e-surrogate", b"id: skisse\nti\xed\xa0\x80tle: x\n".to_vec()),
        ("f-overlong", b"id: skisse\ntitle: \xc0\xaf\n".to_vec()),
        ("g-cut", b"id: skisse\ntitle: Bl\xc3".to_vec()),
        ("h-noise", (0..=255).rev().cycle().take(5000).collect()),
        ("i-nul", b"id: skisse\ntitle: a\0b\n".to_vec()),
        ("j-only-nul", vec![0; 5000]),
    ] {
        put(folder.path(), &format!("portfolio/measures/{name}.yaml"), bytes);
    }
    let told = [
        "a-latin.yaml:2:10",
        "b-utf-16-le.yaml:1:1",
        "c-utf-16-be.yaml:1:1",
        "d-utf-16-without-mark.yaml:1:2",
        "e-surrogate.yaml:2:3",
        "f-overlong.yaml:2:8",
        "g-cut.yaml:2:10",
        "h-noise.yaml:1:1",
        "i-nul.yaml:2:9",
        "j-only-nul.yaml:1:1",
    ];
    let told = told.map(|place| format!("portfolio/measures/{place}: error: {NOT_TEXT}"));
    assert_eq!(check(folder.path()), told);
}

#[test]
fn other_encodings_are_told_of_in_a_strategy() {
    let folder = base();
    for (bytes, place) in [
        (utf_16("\u{feff}format = 1\n", u16::to_le_bytes), "1:1"),
        (utf_16("format = 1\n", u16::to_be_bytes), "1:1"),
        (b"format = 1\n[strategy]\ntitle = \"Bl\xe5b\xe6r\"\n".to_vec(), "3:12"),
        (b"format = 1\n[strategy]\ntitle = \"a\0b\"\n".to_vec(), "3:11"),
        (vec![0; 5000], "1:1"),
        ((0..=255).rev().cycle().take(5000).collect(), "1:1"),
    ] {
        put(folder.path(), "strategy.toml", &bytes);
        assert_eq!(check(folder.path()), [format!("strategy.toml:{place}: error: {NOT_TEXT}")]);
    }
}

/// A carriage return alone ends a line in YAML and is an error in TOML. On a screen it would write over what stands before.
#[test]
fn lone_carriage_returns_are_only_ends_of_lines() {
    let folder = base();
    put(folder.path(), "portfolio/measures/gammel.yaml", "id: gammel\rtitle: Gammel\rfarge: rød\r");
    let told = check(folder.path());
    assert!(told.contains(&"portfolio/measures/gammel.yaml:3:1: error: unknown key “farge” [unknown-key]".to_owned()));
    put(folder.path(), "strategy.toml", "format = 1\r[strategy]\rtitle = \"x\"\r");
    let told = check(folder.path());
    assert!(told.iter().any(|line| line.starts_with("strategy.toml:1:12: error: ")), "{told:#?}");
}
