use std::io::Cursor;

use calamine::{Data, DataType as _, Range, Reader as _, Xlsx};
use jiff::civil::date;

use super::super::tests::{assert_inert, bytes, charts, listed, nasty, parts, problem, spot};
use super::*;
use crate::{
    doc::{Cell, Column},
    model::Language,
};

fn written(doc: &Doc, language: Language) -> Vec<u8> {
    bytes("xlsx", doc, language, &Screen::default())
}

/// The sheets with their cells.
fn sheets(doc: &Doc) -> Vec<(String, Range<Data>)> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(written(doc, Language::Nb))).expect("a workbook");
    book.worksheets()
}

fn doc(blocks: Vec<Block>) -> Doc {
    Doc { title: "Alt: sammen".to_owned(), blocks }
}

fn table(cells: Vec<Cell>) -> Block {
    let columns = cells.iter().enumerate().map(|(nth, _)| Column::new(format!("K{nth}")).thousands());
    Block::Table(Table::new(columns.collect(), vec![cells]))
}

#[test]
fn values_are_read_back_as_what_they_are() {
    let cells = vec![
        Cell::Empty,
        Cell::Text("Blåbær".to_owned()),
        Cell::Count(-1_234_567),
        Cell::Year(2026),
        Cell::Number(12_345.678_9, 2),
        Cell::Money(-1_499_500),
        Cell::Share(0.125),
        Cell::Points(66.666_666_66),
        Cell::Bar(0.5),
        Cell::Date(date(2026, 11, 23)),
        Cell::Number(f64::NAN, 1),
        Cell::Date(date(1814, 5, 17)),
    ];
    let sheets = sheets(&doc(vec![table(cells)]));
    let (name, range) = &sheets[1];
    assert_eq!(name, "Alt sammen");
    let value = |column| range.get_value((1, column)).cloned().unwrap_or_default();
    let headings: Vec<String> = (0..7).filter_map(|column| range.get_value((0, column))?.as_string()).collect();
    assert_eq!(headings, ["K0", "K1", "K2", "K3", "K4", "K5 (kr)", "K6"]);
    assert!(value(0).is_empty() && value(10).is_empty());
    assert_eq!(value(1), Data::String("Blåbær".to_owned()));
    let figures = [
        (2, -1_234_567.0),
        (3, 2026.0),
        (4, 12_345.678_9),
        (5, -1_499_500.0),
        (6, 0.125),
        (7, 66.666_666_66),
        (8, 0.5),
    ];
    for (column, expected) in figures {
        assert_eq!(value(column), Data::Float(expected), "{column}");
    }
    // Days since the last day of 1899, and one more for the 29 February 1900 that Excel believes in.
    assert!(matches!(value(9), Data::DateTime(day) if (day.as_f64() - 46_349.0).abs() < 1e-9), "{:?}", value(9));
    assert_eq!(value(11), Data::String("17.05.1814".to_owned()));
}

#[test]
fn numbers_are_shown_in_their_way() {
    let cells = vec![Cell::Money(1), Cell::Share(0.5), Cell::Share(0.125), Cell::Number(1.0, 2), Cell::Points(1.0)];
    let bytes = written(&doc(vec![table(cells), table(vec![Cell::Date(date(2026, 1, 1))])]), Language::Nb);
    let styles = &parts(&bytes)["xl/styles.xml"];
    for code in ["#,##0", "0%", "0.0%", "#,##0.00", "0", "dd\\.mm\\.yyyy"] {
        assert!(styles.contains(&format!("formatCode=\"{code}\"")), "{code}");
    }
}

#[test]
fn a_heading_stays_in_sight_and_filters() {
    let bytes = written(&doc(vec![table(vec![Cell::Count(1), Cell::Count(2)])]), Language::En);
    let sheet = &parts(&bytes)["xl/worksheets/sheet2.xml"];
    assert!(sheet.contains("<autoFilter ref=\"A1:B2\"/>"));
    assert!(sheet.contains("topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\""));
}

#[test]
fn hostile_text_is_a_string_in_a_cell() {
    let bytes = written(&nasty(), Language::Nb);
    assert_inert(&parts(&bytes));
    for (name, range) in sheets(&nasty()) {
        assert!(!name.contains(['[', ']', ':', '*', '?', '/', '\\']), "{name}");
        for (_, _, value) in range.used_cells() {
            assert!(matches!(value, Data::String(_) | Data::Float(_)), "{value:?}");
        }
    }
    let first = &sheets(&nasty())[2].1;
    assert_eq!(first.get_value((1, 0)), Some(&Data::String("=1+1".to_owned())));
    let parts = parts(&bytes);
    assert!(parts["xl/styles.xml"].contains("quotePrefix=\"1\""));
    // Excel would read this as “A”.
    let texts = &parts["xl/sharedStrings.xml"];
    assert!(texts.contains("_x005F_x0041_") && !texts.contains(" _x0041_"));
}

#[test]
fn charts_are_the_spreadsheets_own_and_point_to_their_data() {
    let blocks: Vec<Block> = charts("Ark!A1").into_iter().map(Block::Chart).collect();
    let parts = parts(&written(&doc(blocks), Language::Nb));
    let kinds = ["scatterChart", "barChart", "barChart", "barChart", "scatterChart", "barChart"];
    for (nth, kind) in (1..).zip(kinds) {
        let chart = &parts[&format!("xl/charts/chart{nth}.xml")];
        assert!(chart.contains(&format!("<c:{kind}>")), "{nth}");
        let formulas = chart.split("<c:f>").skip(1).filter_map(|rest| rest.split("</c:f>").next());
        // Names of sheets are quoted, cells are absolute; the text itself would be neither.
        for formula in formulas {
            assert!(formula.starts_with("'Ark!A1") && formula.contains("!$"), "{formula}");
        }
        assert!(parts[&format!("xl/drawings/drawing{nth}.xml")].contains("descr=\"Ark!A1\""), "{nth}");
    }
    assert!(parts["xl/charts/chart3.xml"].contains("<c:lineChart>"));
    // There is nothing to draw of the last.
    assert!(!parts.contains_key("xl/charts/chart7.xml"));
}

#[test]
fn texts_come_first_and_problems_are_rows() {
    let mut list = listed(vec![problem("bad-value", spot("a.yaml", (3, 5), (4, 3), "x"))]);
    list.blocks.push(Block::List(vec!["en".to_owned(), "to".to_owned()]));
    let sheets = sheets(&list);
    let names: Vec<&str> = sheets.iter().map(|(name, _)| &**name).collect();
    assert_eq!(names, ["Tekst", "Problemer"]);
    let text: Vec<String> = sheets[0].1.used_cells().filter_map(|(_, _, value)| value.as_string()).collect();
    assert_eq!(text, ["Check", "1", "en", "to"]);
    let rows: Vec<Vec<String>> =
        sheets[1].1.rows().map(|row| row.iter().map(|value| value.as_string().unwrap_or_default()).collect()).collect();
    assert_eq!(rows[0], ["Fil", "Linje", "Kolonne", "Nivå", "Regel", "Hva som er galt", "Hjelp"]);
    assert_eq!(rows[1], ["a.yaml", "3", "5", "feil", "bad-value", "it is wrong", ""]);
}

#[test]
fn nothing_is_folded() {
    let folded = |name: &str, block| Block::Folded(name.to_owned(), Box::new(block));
    let list = Block::List(vec!["en".to_owned()]);
    let blocks = vec![Block::Mark("m"), folded("Flere", list), folded("Resten", table(vec![Cell::Count(1)]))];
    let sheets = sheets(&doc(blocks));
    let text: Vec<String> = sheets[0].1.used_cells().filter_map(|(_, _, value)| value.as_string()).collect();
    assert_eq!(text, ["Alt: sammen", "Flere", "en"]);
    assert_eq!(sheets[1].0, "Resten");
}

#[test]
fn no_clock_is_asked() {
    let core = parts(&written(&doc(Vec::new()), Language::Nb))["docProps/core.xml"].clone();
    assert_eq!(core.matches("1980-01-01T00:00:00Z").count(), 2, "{core}");
    assert_eq!(core.matches("T0").count(), 2, "{core}");
}

#[test]
fn what_is_too_long_is_cut() {
    let long = "å".repeat(40_000);
    let sheets = sheets(&doc(vec![Block::Text(long.clone()), table(vec![Cell::Text(long)])]));
    for (_, range) in &sheets {
        let longest = range.used_cells().filter_map(|(_, _, value)| value.as_string()).map(|text| text.chars().count());
        assert_eq!(longest.max(), Some(32_767));
    }
}
