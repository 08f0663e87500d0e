//! Texts from strangers stay texts, in every format.

use super::*;

#[test]
fn hostile_text_is_only_text() {
    for format in FORMATS {
        for screen in [at(40), at(200), Screen::default()] {
            let bytes = bytes(format.name, &nasty(), Language::En, &screen);
            let archive = bytes.starts_with(b"PK");
            let text =
                if archive { parts(&bytes).into_values().collect() } else { String::from_utf8(bytes).expect("text") };
            // XML of others begins with a return.
            let text = if archive { text.replace('\r', "") } else { text };
            assert!(!text.contains(acts), "{}", format.name);
            assert!(!text.contains("##["), "{}", format.name);
            // Commands to GitHub are what its own format consists of; its tests count them.
            // And no server reads what is packed.
            if format.name != "github" && !archive {
                assert!(!text.lines().any(|line| line.trim_start().starts_with("::e")), "{}", format.name);
                assert!(!text.lines().any(|line| line.trim_start().starts_with("::w")), "{}", format.name);
            }
        }
    }
}

#[test]
fn hostile_text_is_only_text_in_markdown() {
    let mut text = written("markdown", &nasty(), Language::Nb, &Screen::default());
    for tag in ["<details>", "<summary>", "</summary>", "</details>"] {
        text = text.replace(tag, "");
    }
    let outside_code = |line: &&str| !line.contains('`') && !line.starts_with("\\u{1b}");
    for line in text.lines().filter(outside_code) {
        for bad in ["<", "@k", "\\#1", "r#", "GH-3", "://", "www.", "**d", "[a]"] {
            assert!(!line.contains(bad), "{bad}: {line}");
        }
    }
    // No text adds a cell to its row.
    let cells: Vec<usize> = text.lines().map(|line| line.matches('|').count()).collect();
    assert!(cells.windows(2).all(|pair| pair[0] == pair[1] || pair.contains(&0)), "{cells:?}");
    // The only backquotes are around rule, place and code.
    let fences = text.lines().filter(|line| line.starts_with("````")).count();
    assert_eq!(fences, 4);
}
