#[path = "../../tests/support/valid.rs"]
pub(super) mod valid;
#[path = "../../tests/support/inert.rs"]
mod inert;

mod hostile;
mod samples;
mod sums;

use std::collections::BTreeSet;

use unicode_width::UnicodeWidthStr;

use super::*;
use crate::{
    doc::{Block, Chart},
    model::Language,
};

pub(super) use inert::{acts, assert_inert, parts};
use samples::ranking;
pub(super) use samples::{charts, explorer, listed, nasty, problem, spot};

pub(super) fn locale(language: Language) -> Locale {
    Locale::new(language, [])
}

pub(super) fn bytes(format: &str, doc: &Doc, language: Language, screen: &Screen) -> Vec<u8> {
    let format = FORMATS.iter().find(|known| known.name == format).expect("a format of that name");
    bytes_in(format, doc, language, screen)
}

fn bytes_in(format: &Format, doc: &Doc, language: Language, screen: &Screen) -> Vec<u8> {
    let mut out = Vec::new();
    (format.write)(doc, &locale(language), screen, &mut out).expect("writing to memory");
    out
}

pub(super) fn written_in(format: &Format, doc: &Doc, language: Language, screen: &Screen) -> String {
    String::from_utf8(bytes_in(format, doc, language, screen)).expect("text")
}

pub(super) fn written(format: &str, doc: &Doc, language: Language, screen: &Screen) -> String {
    String::from_utf8(bytes(format, doc, language, screen)).expect("text")
}

pub(super) fn at(width: u16) -> Screen {
    Screen { width: Some(width), color: false }
}

#[test]
fn names_and_endings_mean_one_format() {
    let names: BTreeSet<&str> = FORMATS.iter().map(|format| format.name).collect();
    assert_eq!(names.len(), FORMATS.len());
    let endings: Vec<&str> = FORMATS.iter().flat_map(|format| format.extensions).copied().collect();
    assert_eq!(endings.iter().collect::<BTreeSet<_>>().len(), endings.len());
}

#[test]
fn a_list_without_problems_is_not_seen_on_paper_and_screen() {
    for format in ["table", "markdown"] {
        let text = written(format, &listed(Vec::new()), Language::En, &at(40));
        let blanks = text.lines().filter(|line| line.is_empty()).count();
        assert_eq!(blanks, 1, "{format}: {text}");
    }
}

#[test]
fn a_table_fits_the_screen() {
    for width in [40, 60, 80, 120, 200] {
        let text = written("table", &ranking(), Language::Nb, &at(width));
        for line in text.lines() {
            assert!(line.width() <= usize::from(width), "{width}: {line}");
            assert_eq!(line, line.trim_end());
        }
        for figure in ["12\u{a0}401", "\u{2212}450", "87", " 5", "10"] {
            assert!(text.contains(figure), "{width}: {figure}");
        }
    }
}

#[test]
fn what_gives_way_first() {
    insta::assert_snapshot!(table_at(40), @r"
                                       Netto
                                       nytte
    Nr.  Tiltak             Poeng  (1000 kr)
    ────────────────────────────────────────
      1  Digital skolesky…     87     12 401
      2  Felles sak- og a…     63       −450
     10  学校のデジタル化       5          0
     11  Uten tall              –          –
    ");
    insta::assert_snapshot!(table_at(60), @r"
                                      Netto     Kostnad i
                                      nytte  planperioden
    Nr.  Tiltak            Poeng  (1000 kr)     (1000 kr)  Start
    ────────────────────────────────────────────────────────────
      1  Digital skolesk…     87     12 401         3 100   2021
      2  Felles sak- og…      63       −450         8 750   2022
     10  学校のデジタル化      5          0           100   2023
     11  Uten tall             –          –             –      –
    ");
    insta::assert_snapshot!(table_at(80), @r"
                                          Netto     Kostnad i
                                          nytte  planperioden
    Nr.  Tiltak                Poeng  (1000 kr)     (1000 kr)  Ansvarlig       Start
    ────────────────────────────────────────────────────────────────────────────────
      1  Digital skoleskyss…      87     12 401         3 100  Samferdsel       2021
      2  Felles sak- og arki…     63       −450         8 750  Administrasjon   2022
     10  学校のデジタル化          5          0           100  Utdanning        2023
     11  Uten tall                 –          –             –  –                   –
    ");
    insta::assert_snapshot!(table_at(120), @r"
                                                                                 Netto     Kostnad i
                                                                                 nytte  planperioden
    Nr.  Tiltak                                                       Poeng  (1000 kr)     (1000 kr)  Ansvarlig       Start
    ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
      1  Digital skoleskyss med sanntid for elever og foreldre  87 ███████░     12 401         3 100  Samferdsel       2021
      2  Felles sak- og arkivløsning                            63 █████░░░       −450         8 750  Administrasjon   2022
     10  学校のデジタル化                                        5 ░░░░░░░░          0           100  Utdanning        2023
     11  Uten tall                                               –                   –             –  –                   –
    ");
}

/// Only the table, with ordinary blanks.
fn table_at(width: u16) -> String {
    let text = written("table", &ranking(), Language::Nb, &at(width)).replace('\u{a0}', " ");
    let (_, after) = text.split_once("──────\n").expect("a heading");
    after.split("\n\n").next().unwrap_or_default().to_owned()
}

#[test]
fn no_terminal_means_everything_and_no_colour_means_none() {
    let all = written("table", &ranking(), Language::Nb, &Screen::default());
    assert_eq!(table_at(200), {
        let (_, after) = all.split_once("──────\n").expect("a heading");
        after.split("\n\n").next().unwrap_or_default().replace('\u{a0}', " ")
    });
    let colored = written("table", &ranking(), Language::Nb, &Screen { width: None, color: true });
    assert_eq!(colored.replace("\u{1b}[1m", "").replace("\u{1b}[0m", ""), all);
    assert!(!all.contains('\u{1b}'));
}

#[test]
fn markdown_says_it_in_figures() {
    insta::assert_snapshot!(written("markdown", &ranking(), Language::Nb, &at(40)).replace('\u{a0}', " "), @r"
    # Prioritert liste

    Tiltakene i den rekkefølgen de bør gjøres, etter poeng på strategiens kriterier.

    ## Tiltak

    | Nr. | Tiltak | Poeng | Netto nytte (1000 kr) | Kostnad i planperioden (1000 kr) | Ansvarlig | Start |
    | ---: | --- | ---: | ---: | ---: | --- | ---: |
    | 1 | Digital skoleskyss med sanntid for elever og foreldre | 87 | 12 401 | 3 100 | Samferdsel | 2021 |
    | 2 | Felles sak- og arkivløsning | 63 | −450 | 8 750 | Administrasjon | 2022 |
    | 10 | 学校のデジタル化 | 5 | 0 | 100 | Utdanning | 2023 |
    | 11 | Uten tall | – | – | – | – | – |

    - Ett tiltak mangler tall, og står derfor sist uansett hva det ellers er verdt.
    ");
}

#[test]
fn what_does_not_draw_writes_a_table_unless_there_is_one() {
    let doc = |repeats_table| {
        let charts = charts("a").into_iter().map(|chart| Block::Chart(Chart { repeats_table, ..chart }));
        Doc { title: "Alt".to_owned(), blocks: charts.take(6).collect() }
    };
    let said = [("table", "Alt\n═══\n"), ("markdown", "# Alt\n"), ("csv", "\u{feff}")];
    for (format, nothing) in said {
        assert_eq!(written(format, &doc(true), Language::Nb, &at(80)), nothing);
        // A year that no other kind has.
        assert_eq!(written(format, &doc(false), Language::Nb, &at(80)).matches("2029").count(), 2, "{format}");
    }
    let document = |repeats| parts(&bytes("docx", &doc(repeats), Language::Nb, &at(80)))["word/document.xml"].clone();
    assert_eq!([true, false].map(|repeats| document(repeats).matches("<w:tbl>").count()), [0, 6]);
    let shown = written("table", &doc(false), Language::Nb, &at(80)).replace('\u{a0}', " ");
    let bars = shown.rsplit("\n\n").next().unwrap_or_default();
    assert_eq!(
        bars.lines().collect::<Vec<_>>(),
        [
            "a     a               a",
            "───────────────────────",
            "a  32,0  ██████░░  40,0",
            "a  −5,0  ░░░░░░░░     –",
            "a     –             1,0",
        ]
    );
}

#[test]
fn the_same_bytes_every_time() {
    for format in FORMATS {
        for doc in [nasty(), ranking()] {
            let once = || bytes(format.name, &doc, Language::Nb, &Screen::default());
            assert_eq!(once(), once(), "{}", format.name);
        }
    }
}
