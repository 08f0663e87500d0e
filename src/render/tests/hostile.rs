//! Texts from strangers stay texts, in every format.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read as _},
};

use quick_xml::{Reader, events::Event};
use zip::ZipArchive;

use super::*;

/// The files in an archive, with their texts.
pub(in crate::render) fn parts(archive: &[u8]) -> BTreeMap<String, String> {
    let mut archive = ZipArchive::new(Cursor::new(archive)).expect("an archive");
    let mut parts = BTreeMap::new();
    for nth in 0..archive.len() {
        let mut file = archive.by_index(nth).expect("a file");
        let mut text = String::new();
        let name = file.name().expect("a name").into_owned();
        file.read_to_string(&mut text).expect("text");
        parts.insert(name, text);
    }
    parts
}

/// What a program reads in a document of Office: every part is XML, and nothing in it leads out or acts.
#[track_caller]
pub(in crate::render) fn assert_inert(parts: &BTreeMap<String, String>) {
    for (name, xml) in parts {
        let mut reader = Reader::from_str(xml);
        reader.config_mut().check_comments = true;
        loop {
            match reader.read_event().unwrap_or_else(|error| panic!("{name}: {error}")) {
                Event::Start(tag) | Event::Empty(tag) => {
                    let element = String::from_utf8_lossy(tag.name().as_ref()).into_owned();
                    let acting =
                        ["f", "hyperlink", "w:hyperlink", "w:instrText", "w:fldSimple", "oleObject", "ddeLink"];
                    assert!(!acting.contains(&&*element), "{name} has <{element}>");
                    for attribute in tag.attributes() {
                        let attribute = attribute.unwrap_or_else(|error| panic!("{name}: {error}"));
                        assert_ne!(attribute.key.as_ref(), b"TargetMode", "{name} leads out");
                    }
                }
                Event::DocType(_) | Event::PI(_) => panic!("{name} has more than elements"),
                Event::Eof => break,
                Event::End(_)
                | Event::Text(_)
                | Event::CData(_)
                | Event::Comment(_)
                | Event::Decl(_)
                | Event::GeneralRef(_) => {}
            }
        }
    }
}

/// Characters that act or hide, and do not belong to the format itself.
pub(in crate::render) fn acts(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}')
}

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
