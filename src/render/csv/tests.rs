use jiff::civil::date;

use super::super::tests::written;
use super::*;
use crate::doc::{Column, Fit};

fn table(cells: Vec<Cell>) -> Table {
    let columns = cells.iter().enumerate().map(|(nth, _)| Column::new(format!("K{nth}")).thousands().fit(Fit::Drop(1)));
    Table::new(columns.collect(), vec![cells])
}

fn doc(blocks: Vec<Block>) -> Doc {
    Doc { title: "Alt".to_owned(), blocks }
}

fn csv(doc: &Doc, language: Language) -> String {
    written("csv", doc, language, &Screen { width: Some(20), color: true })
}

fn every_kind() -> Vec<Cell> {
    vec![
        Cell::Empty,
        Cell::Text("Blåbær; \"rå\", 1".to_owned()),
        Cell::Count(-1_234_567),
        Cell::Year(2026),
        Cell::Number(12_345.5, 0),
        Cell::Money(-1_499_500),
        Cell::Share(0.12),
        Cell::Points(66.666_666_66),
        Cell::Bar(0.5),
        Cell::Date(date(2026, 11, 23)),
        Cell::Number(f64::NAN, 1),
        Cell::Number(-0.000_000_1, 1),
    ]
}

#[test]
fn excel_gets_what_its_language_expects() {
    let doc = doc(vec![Block::Table(table(every_kind()))]);
    let heads = "K0 K1 K2 K3 K4 K5 (kr) K6 K7 K8 K9 K10 K11".split(" K").collect::<Vec<_>>().join(";K");
    let values = ";\"Blåbær; \"\"rå\"\", 1\";-1234567;2026;12345,5;-1499500;0,12;66,666667;0,5;2026-11-23;;0";
    assert_eq!(csv(&doc, Language::Nb), format!("\u{feff}{heads}\r\n{values}\r\n"));
    assert_eq!(csv(&doc, Language::Nn), csv(&doc, Language::Nb));
    let english = csv(&doc, Language::En);
    assert!(
        english.ends_with(
            "\n,\"Blåbær; \"\"rå\"\", 1\",-1234567,2026,12345.5,-1499500,0.12,66.666667,0.5,2026-11-23,,0\n"
        )
    );
    assert!(english.starts_with("K0,"));
    assert!(!english.contains('\r'));
}

#[test]
fn it_reads_back_the_same() {
    let doc = doc(vec![Block::Table(table(every_kind()))]);
    let text = csv(&doc, Language::Nb);
    let mut reader =
        ::csv::ReaderBuilder::new().delimiter(b';').from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let row = reader.records().next().expect("a row").expect("a row that can be read");
    assert_eq!(row.get(1), Some("Blåbær; \"rå\", 1"));
    let number =
        |nth| row.get(nth).and_then(|text: &str| text.replace(',', ".").parse::<f64>().ok()).expect("a number");
    for (nth, expected) in [(2, -1_234_567.0), (4, 12_345.5), (5, -1_499_500.0), (6, 0.12), (8, 0.5)] {
        assert!((number(nth) - expected).abs() < 1e-9, "{nth}");
    }
}

#[test]
fn several_tables_have_their_headings() {
    let one = || Block::Table(table(vec![Cell::Count(1)]));
    let doc = doc(vec![one(), Block::Heading(2, "=To".to_owned()), Block::Text("x".to_owned()), one()]);
    assert_eq!(csv(&doc, Language::En), "Alt\nK0\n1\n\n'=To\nK0\n1\n");
}

#[test]
fn formulas_stay_texts() {
    let acting = [
        "=1", "+1", "-1", "@A1", " =1", "\"=1", "'=1", "\t1", "\r1", "＝1", "＋1", "－1", "＠1", "\u{a0}=1", "\n=1",
        "::x",
    ];
    for text in acting {
        assert!(guarded(text).starts_with('\''), "{text:?}");
    }
    for text in ["a=1", "1-2", "", "post@kommune.no", "«-»"] {
        assert_eq!(guarded(text), text);
    }
    let doc = doc(vec![Block::Table(table(vec![Cell::Count(-5), Cell::Text("=1;2".to_owned())]))]);
    assert!(csv(&doc, Language::Nb).ends_with("\r\n-5;\"'=1;2\"\r\n"));
}
