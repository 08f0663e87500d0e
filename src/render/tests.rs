#[path = "../../tests/support/valid.rs"]
pub(super) mod valid;

use std::collections::BTreeSet;

use unicode_width::UnicodeWidthStr;

use super::*;
use crate::{
    doc::{Block, Cell, Column, Fit, ProblemList, ShownProblem, ShownSpot, Table},
    model::Language,
    problem::{Level, Position, Span},
};

pub(super) fn locale(language: Language) -> Locale {
    Locale::new(language, [])
}

pub(super) fn written(format: &str, doc: &Doc, language: Language, screen: &Screen) -> String {
    let format = FORMATS.iter().find(|known| known.name == format).expect("a format of that name");
    written_in(format, doc, language, screen)
}

pub(super) fn written_in(format: &Format, doc: &Doc, language: Language, screen: &Screen) -> String {
    let mut out = Vec::new();
    (format.write)(doc, &locale(language), screen, &mut out).expect("writing to memory");
    String::from_utf8(out).expect("text")
}

pub(super) fn at(width: u16) -> Screen {
    Screen { width: Some(width), color: false }
}

/// A ranking, as `rank` shows it.
fn ranking() -> Doc {
    let columns = vec![
        Column::new("Nr."),
        Column::new("Tiltak").fit(Fit::Cut(16)),
        Column::new("Poeng"),
        Column::new("Netto nytte").thousands().fit(Fit::Drop(4)),
        Column::new("Kostnad i planperioden").thousands().fit(Fit::Drop(3)),
        Column::new("Ansvarlig").fit(Fit::Drop(1)),
        Column::new("Start").fit(Fit::Drop(2)),
    ];
    let row = |rank, title: &str, points, net, cost, owner: &str, year| {
        vec![
            Cell::Count(rank),
            Cell::Text(title.to_owned()),
            Cell::Points(points),
            Cell::Money(net),
            Cell::Money(cost),
            Cell::Text(owner.to_owned()),
            Cell::Year(year),
        ]
    };
    let rows = vec![
        row(
            1,
            "Digital skoleskyss med sanntid for elever og foreldre",
            87.4,
            12_400_500,
            3_100_000,
            "Samferdsel",
            2021,
        ),
        row(2, "Felles sak- og arkivløsning", 62.5, -450_000, 8_750_499, "Administrasjon", 2022),
        row(10, "学校のデジタル化", 5.0, 0, 99_500, "Utdanning", 2023),
        vec![Cell::Count(11), Cell::Text("Uten tall".to_owned())],
    ];
    Doc {
        title: "Prioritert liste".to_owned(),
        blocks: vec![
            Block::Text("Tiltakene i den rekkefølgen de bør gjøres, etter poeng på strategiens kriterier.".to_owned()),
            Block::Heading(2, "Tiltak".to_owned()),
            Block::Table(Table { columns, rows }),
            Block::List(vec![
                "Ett tiltak mangler tall, og står derfor sist uansett hva det ellers er verdt.".to_owned(),
            ]),
        ],
    }
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

/// Characters that act or hide, and do not belong to the format itself.
pub(super) fn acts(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[test]
fn hostile_text_is_only_text() {
    for format in FORMATS {
        for screen in [at(40), at(200), Screen::default()] {
            let text = written(format.name, &nasty(), Language::En, &screen);
            assert!(!text.contains(acts), "{}", format.name);
            assert!(!text.contains("##["), "{}", format.name);
            // Commands to GitHub are what its own format consists of; its tests count them.
            if format.name != "github" {
                assert!(!text.lines().any(|line| line.trim_start().starts_with("::e")), "{}", format.name);
                assert!(!text.lines().any(|line| line.trim_start().starts_with("::w")), "{}", format.name);
            }
        }
    }
}

#[test]
fn hostile_text_is_only_text_in_markdown() {
    let text = written("markdown", &nasty(), Language::Nb, &Screen::default());
    let outside_code = |line: &&str| !line.contains('`') && !line.starts_with("\\u{1b}");
    for line in text.lines().filter(outside_code) {
        for bad in ["<", "@k", "\\#1", "r#", "GH-3", "://", "www.", "**d", "[a]"] {
            assert!(!line.contains(bad), "{bad}: {line}");
        }
        let cells = line.matches('|').count();
        assert!(cells == 0 || cells == 4, "{line}");
    }
    // The only backquotes are around rule, place and code.
    let fences = text.lines().filter(|line| line.starts_with("````")).count();
    assert_eq!(fences, 2);
}

const NASTY: &str = "\u{1b}[2J\u{202e}x\u{200b}|a|<img src=x onerror=alert(1)> @kari #12 o/r#1 GH-3 [a](javascript:b) `c` \
    **d** https://e.no www.f.no ##[add-mask]g\t\u{9b}31m\r\n=1+1\n::error::h";

pub(super) fn spot(file: &str, start: (u32, u32), end: (u32, u32), source: &str) -> ShownSpot {
    let position = |(line, column)| Position { line, column };
    ShownSpot {
        file: file.to_owned(),
        span: Span { start: position(start), end: position(end) },
        source: source.to_owned(),
    }
}

/// A problem that says little.
pub(super) fn problem(rule: &'static str, spot: ShownSpot) -> ShownProblem {
    ShownProblem {
        rule,
        level: Level::Error,
        message: "it is wrong".to_owned(),
        gist: "it".to_owned(),
        help: None,
        measure: None,
        spot,
        related: Vec::new(),
    }
}

/// A document of these problems alone.
pub(super) fn listed(problems: Vec<ShownProblem>) -> Doc {
    let list = ProblemList { problems, ..ProblemList::default() };
    Doc { title: "Check".to_owned(), blocks: vec![Block::Text("1".to_owned()), Block::Problems(list)] }
}

pub(super) fn nasty() -> Doc {
    let text = || NASTY.to_owned();
    let problem = ShownProblem {
        rule: "bad-value",
        level: Level::Error,
        message: text(),
        gist: text(),
        help: Some(text()),
        measure: Some(text()),
        spot: spot(NASTY, (3, 1), (3, 9), NASTY),
        related: vec![(spot(NASTY, (7, 2), (9, 3), NASTY), text()), (spot("b.yaml", (0, 0), (0, 0), ""), text())],
    };
    let mut blocks = vec![
        Block::Heading(2, text()),
        Block::Text(text()),
        Block::Text("::warning::i".to_owned()),
        Block::List(vec![text()]),
        Block::Code(format!("```\n{NASTY}")),
        Block::Problems(ProblemList { problems: vec![problem], ..ProblemList::default() }),
    ];
    for first in ["=1+1", "\u{ff1d}1", " @SUM(A1)", "\"+1", "-2", "\t=1", "::error::x", NASTY] {
        let columns = vec![Column::new(first), Column::new(NASTY).fit(Fit::Cut(10)), Column::new("Tall")];
        let row = vec![Cell::Text(first.to_owned()), Cell::Text(text()), Cell::Count(-5)];
        blocks.push(Block::Table(Table { columns, rows: vec![row] }));
    }
    Doc { title: text(), blocks }
}
