use std::collections::{BTreeMap, BTreeSet};

use super::super::tests::{assert_inert, bytes, listed, nasty, parts, problem, spot};
use super::*;
use crate::{
    doc::{Cell, Column, Table},
    model::Language,
};

fn written(doc: &Doc, language: Language) -> BTreeMap<String, String> {
    parts(&bytes("docx", doc, language, &Screen::default()))
}

/// The body as text with a line for each paragraph: its style, and what it says.
fn paragraphs(document: &str) -> Vec<String> {
    let paragraphs = document.split("<w:p>").skip(1).map(|paragraph| {
        let style = between(paragraph, "<w:pStyle w:val=\"", "\"").next().unwrap_or_default();
        let text: String = between(paragraph, "<w:t xml:space=\"preserve\">", "</w:t>").collect();
        format!("{style}: {text}")
    });
    paragraphs.collect()
}

fn between<'t>(text: &'t str, before: &'t str, after: &'t str) -> impl Iterator<Item = &'t str> {
    text.split(before).skip(1).filter_map(move |rest| rest.split(after).next())
}

fn table() -> Table {
    let columns = vec![Column::new("Tiltak"), Column::new("Kostnad").thousands()];
    let rows =
        vec![vec![Cell::Text("Én & to".to_owned()), Cell::Money(-1_500_000)], vec![Cell::Text("Tre".to_owned())]];
    Table::new(columns, rows)
}

#[test]
fn headings_lists_and_tables_have_styles() {
    let doc = Doc {
        title: "Liste".to_owned(),
        blocks: vec![
            Block::Text("a\nb".to_owned()),
            Block::Heading(3, "Under".to_owned()),
            Block::Heading(3, "Dypere".to_owned()),
            Block::List(vec!["c".to_owned()]),
            Block::Table(table()),
            Block::Code("x: 1\n  y".to_owned()),
        ],
    };
    let document = &written(&doc, Language::Nb)["word/document.xml"];
    assert_eq!(
        paragraphs(document),
        [
            "Title: Liste",
            "BodyText: ab",
            "Heading1: Under",
            "Heading2: Dypere",
            "ListBullet: c",
            "TableText: Tiltak",
            "TableText: Kostnad (1000\u{a0}kr)",
            "TableText: Én &amp; to",
            "TableText: \u{2212}1\u{a0}500",
            "TableText: Tre",
            "TableText: –",
            "AfterTable: ",
            "Code: x: 1",
            "Code:   y",
        ]
    );
    assert_eq!(document.matches("<w:tblHeader>").count(), 1);
    assert_eq!(document.matches("<w:cantSplit>").count(), 3);
    assert_eq!(document.matches("<w:jc w:val=\"right\">").count(), 3);
    assert_eq!(document.matches("<w:br>").count(), 1);
}

#[test]
fn every_style_that_is_used_is_there() {
    let mut doc = nasty();
    doc.blocks.extend((2..9).map(|level| Block::Heading(level, "x".to_owned())));
    let parts = written(&doc, Language::Nb);
    let (document, styles) = (&parts["word/document.xml"], &parts["word/styles.xml"]);
    let known: BTreeSet<&str> = between(styles, "w:styleId=\"", "\"").collect();
    let kinds = ["<w:pStyle w:val=\"", "<w:rStyle w:val=\"", "<w:tblStyle w:val=\""];
    let used: BTreeSet<&str> = kinds.iter().flat_map(|kind| between(document, kind, "\"")).collect();
    assert!(used.len() > 12, "{used:?}");
    assert_eq!(used.difference(&known).collect::<Vec<_>>(), [&""; 0]);
}

#[test]
fn nothing_is_folded() {
    let folded = Block::Folded("Flere".to_owned(), Box::new(Block::List(vec!["en".to_owned()])));
    let doc = Doc { title: "T".to_owned(), blocks: vec![Block::Mark("m"), folded] };
    let parts = written(&doc, Language::Nb);
    assert_eq!(paragraphs(&parts["word/document.xml"]), ["Title: T", "Caption: Flere", "ListBullet: en"]);
}

#[test]
fn hostile_text_is_only_text() {
    let parts = written(&nasty(), Language::Nb);
    assert_inert(&parts);
    let document = &parts["word/document.xml"];
    assert!(document.matches("&lt;img src=x onerror=alert(1)&gt;").count() > 20);
    let known = "body br cantSplit document gridCol ind jc p pPr pStyle pgMar pgSz r rPr rStyle sectPr t tbl tblCaption tblGrid \
        tblHeader tblLook tblPr tblStyle tblW tc tcPr tcW tr trPr";
    let known: BTreeSet<&str> = known.split_whitespace().collect();
    let found: BTreeSet<&str> = between(document, "<w:", ">").filter_map(|tag| tag.split([' ', '>']).next()).collect();
    assert_eq!(found.difference(&known).collect::<Vec<_>>(), [&""; 0]);
}

#[test]
fn the_language_is_told_and_the_clock_is_not_asked() {
    for (language, tag) in [(Language::Nb, "nb-NO"), (Language::Nn, "nn-NO"), (Language::En, "en-GB")] {
        let parts = written(&Doc { title: "Å".to_owned(), ..Doc::default() }, language);
        assert!(parts["word/styles.xml"].contains(&format!("<w:lang w:val=\"{tag}\"")));
        assert!(
            parts["docProps/core.xml"].contains(&format!("<dc:title>Å</dc:title><dc:language>{tag}</dc:language>"))
        );
        assert!(!parts["docProps/core.xml"].contains("dcterms"));
    }
}

#[test]
fn the_paper_lies_for_many_columns() {
    let wide = |count: usize| {
        let columns = (0..count).map(|nth| Column::new(nth.to_string())).collect();
        let doc = Doc { title: String::new(), blocks: vec![Block::Table(Table::new(columns, Vec::new()))] };
        written(&doc, Language::Nb)["word/document.xml"].contains("w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"")
    };
    assert!(!wide(7) && wide(8));
}

#[test]
fn problems_have_their_lines() {
    let mut first = problem("bad-value", spot("a.yaml", (3, 5), (3, 8), "ab: <c>"));
    first.help = Some("mend it".to_owned());
    let document = &written(&listed(vec![first]), Language::Nb)["word/document.xml"];
    assert_eq!(
        paragraphs(document)[2..],
        [
            "Problem: Feil bad-value: it is wrong",
            "Place: a.yaml:3:5",
            "Code: 3  ab: &lt;c&gt;",
            "BodyText: Hjelp: mend it",
        ]
    );
    assert_eq!(between(document, "<w:rStyle w:val=\"Marked\"></w:rStyle></w:rPr>", "</w:r>").count(), 1);
}
