#[path = "../../tests/support/valid.rs"]
pub(super) mod valid;

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read as _},
};

use quick_xml::{Reader, events::Event};
use unicode_width::UnicodeWidthStr;
use zip::ZipArchive;

use super::*;
use crate::{
    doc::{
        Block, Cell, Chart, Column, Fit, ProblemList, ShownProblem, ShownSpot, Table,
        chart::{Axis, Bar, Bars, Dot, Line, Lines, Period, Plot, Scatter, Series, Timeline, Unit, Years},
    },
    model::Language,
    problem::{Level, Position, Span},
};

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

/// The files in an archive, with their texts.
pub(super) fn parts(archive: &[u8]) -> BTreeMap<String, String> {
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
pub(super) fn assert_inert(parts: &BTreeMap<String, String>) {
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
            "a     –  –          1,0",
        ]
    );
}

/// Characters that act or hide, and do not belong to the format itself.
pub(super) fn acts(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
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
    let text = written("markdown", &nasty(), Language::Nb, &Screen::default());
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

/// A chart of every kind, with these texts in it.
pub(super) fn charts(text: &str) -> Vec<Chart> {
    let own = || text.to_owned();
    let money = || Axis::new(text, Unit::Money);
    let series = |values: &[f64]| Series { name: own(), values: values.iter().copied().map(Some).collect() };
    let years = |stacked| {
        Plot::Years(Years {
            year: own(),
            value: money(),
            years: vec![2026, 2027, 2028],
            series: vec![series(&[3e6, 2e6, 1e6]), series(&[-1e6, -2e6, f64::NAN]), series(&[0.5e6])],
            stacked,
            level: Some(series(&[2.5e6, 2.5e6, 2e6])),
        })
    };
    let dot = |nth: usize, x, y| Dot { mark: nth.to_string(), label: own(), stands_out: nth < 3, x, y };
    let period = |kind, first, last| Period { label: own(), kind, first, last };
    let line = |points: &[(f64, f64)]| Line { name: own(), points: points.to_vec() };
    let bar = |value, most| Bar { label: own(), value, most };
    let plots = [
        Plot::Scatter(Scatter {
            marks: own(),
            items: own(),
            x: money(),
            y: Axis::new(text, Unit::Points),
            dots: vec![dot(1, 4e6, 71.5), dot(2, 9e6, 60.0), dot(3, 1e6, 5.0), dot(4, f64::NAN, 1.0)],
        }),
        Plot::Timeline(Timeline {
            items: own(),
            kind: own(),
            first: own(),
            last: own(),
            length: own(),
            kinds: vec![own(), own()],
            periods: vec![period(0, 2026, 2026), period(1, 2026, 2028), period(9, 2028, 2029)],
        }),
        years(true),
        years(false),
        Plot::Lines(Lines {
            x: Axis::new(text, Unit::Year),
            y: Axis::new(text, Unit::Number(1)),
            lines: vec![
                line(&[(2026.0, 0.0), (2027.0, 2.5), (2029.0, 4.0)]),
                line(&[(2027.0, 1.0), (2028.0, f64::NAN)]),
            ],
        }),
        Plot::Bars(Bars {
            items: own(),
            value: Axis::new(text, Unit::Number(1)),
            most: Some(own()),
            bars: vec![bar(32.0, Some(40.0)), bar(-5.0, None), bar(f64::NAN, Some(1.0))],
        }),
        Plot::Bars(Bars { items: own(), value: Axis::new(text, Unit::Share), most: None, bars: Vec::new() }),
    ];
    let chart = |plot| Chart { title: own(), description: own(), repeats_table: false, plot };
    plots.map(chart).to_vec()
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
    blocks.extend(charts(NASTY).into_iter().map(Block::Chart));
    // Of these a library could make formulas.
    blocks.extend(["=A1", "Ark!A1", "=(A1)", "=[x]y!A1"].into_iter().flat_map(charts).map(Block::Chart));
    Doc { title: text(), blocks }
}
