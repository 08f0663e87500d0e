//! The files that a document of Word consists of (ECMA-376), packed.

use std::io::{self, Cursor, Write as _};

use maud::{Markup, html};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use crate::model::Language;

use super::super::one_line;

const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;

/// Packs a body with the styles it uses. No part says when it was made, or by whom.
pub(super) fn pack(title: &str, language: Language, body: &Markup) -> io::Result<Vec<u8>> {
    let tag = match language {
        Language::Nb => "nb-NO",
        Language::Nn => "nn-NO",
        Language::En => "en-GB",
    };
    let document = html! {
        w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" { w:body { (body) } }
    };
    let properties = html! {
        cp:coreProperties
            xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
            xmlns:dc="http://purl.org/dc/elements/1.1/" {
            dc:title { (one_line(title)) }
            dc:language { (tag) }
        }
    };
    let parts = [
        ("[Content_Types].xml", include_str!("content-types.xml").to_owned()),
        ("_rels/.rels", include_str!("package-rels.xml").to_owned()),
        ("docProps/core.xml", format!("{DECLARATION}{}", properties.into_string())),
        ("word/document.xml", format!("{DECLARATION}{}", document.into_string())),
        ("word/_rels/document.xml.rels", include_str!("document-rels.xml").to_owned()),
        ("word/styles.xml", include_str!("styles.xml").replace("LANGUAGE", tag)),
        ("word/numbering.xml", include_str!("numbering.xml").to_owned()),
        ("word/settings.xml", include_str!("settings.xml").to_owned()),
    ];
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, text) in parts {
        archive.start_file(name, options)?;
        archive.write_all(text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}
