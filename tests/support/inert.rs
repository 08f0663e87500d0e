//! What no output holds that comes from strangers, and what packed files of Office are made of.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read as _},
};

use quick_xml::{Reader, events::Event};
use zip::ZipArchive;

/// The files in an archive, with their texts.
pub(crate) fn parts(archive: &[u8]) -> BTreeMap<String, String> {
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
pub(crate) fn assert_inert(parts: &BTreeMap<String, String>) {
    for (name, xml) in parts {
        let mut reader = Reader::from_str(xml);
        reader.config_mut().check_comments = true;
        loop {
            match reader.read_event().expect(name) {
                Event::Start(tag) | Event::Empty(tag) => {
                    let element = String::from_utf8_lossy(tag.name().as_ref()).into_owned();
                    let acting =
                        ["f", "hyperlink", "w:hyperlink", "w:instrText", "w:fldSimple", "oleObject", "ddeLink"];
                    assert!(!acting.contains(&&*element), "{name} has <{element}>");
                    for attribute in tag.attributes() {
                        let attribute = attribute.expect(name);
                        assert_ne!(attribute.key.as_ref(), b"TargetMode", "{name} leads out");
                    }
                }
                Event::DocType(_) | Event::PI(_) => assert!(name.is_empty(), "{name} has more than elements"),
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
pub(crate) fn acts(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}')
}
