//! Sums stand out in every format for people, and say nothing of what is not summed.

use super::*;
use crate::doc::{Cell, Column, Table};

fn doc() -> Doc {
    let columns = vec![Column::new("Tiltak"), Column::new("Ferdig"), Column::new("Kostnad").thousands()];
    let row = |title: &str, year, cost| vec![Cell::Text(title.to_owned()), year, Cell::Money(cost)];
    let rows = vec![row("En", Cell::Year(2027), 1_000), row("To", Cell::Empty, 2_000), row("Sum", Cell::Empty, 3_000)];
    Doc { title: String::new(), blocks: vec![Block::Table(Table::new(columns, rows).with_sums(1))] }
}

fn in_format(format: &str) -> String {
    written(format, &doc(), Language::Nb, &at(80))
}

#[test]
fn markdown_has_them_in_bold() {
    let text = in_format("markdown");
    assert!(text.ends_with("| To | – | 2 |\n| **Sum** |  | **3** |\n"), "{text}");
}

#[test]
fn the_screen_shows_no_dash_in_them() {
    let text = in_format("table");
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[lines.len() - 2].contains('–') && !lines[lines.len() - 1].contains('–'), "{text}");
    let bold = written("table", &doc(), Language::Nb, &Screen { color: true, ..at(80) });
    assert_eq!(bold.matches("\u{1b}[1m").count(), 2, "{bold}");
}

#[test]
fn html_and_docx_have_a_style_for_them() {
    assert_eq!(
        in_format("html").matches("<tr class=\"sum\"><th scope=\"row\">Sum</th><td class=\"n\"></td>").count(),
        1
    );
    let document = &parts(&bytes("docx", &doc(), Language::Nb, &at(80)))["word/document.xml"];
    assert_eq!(document.matches("w:val=\"TableSum\"").count(), 3);
}

#[test]
fn a_spreadsheet_sorts_and_filters_without_them() {
    let sheet = &parts(&bytes("xlsx", &doc(), Language::Nb, &at(80)))["xl/worksheets/sheet2.xml"];
    assert!(sheet.contains("<autoFilter ref=\"A1:C3\""), "{sheet}");
}

#[test]
fn csv_has_only_values() {
    assert_eq!(in_format("csv"), "\u{feff}Tiltak;Ferdig;Kostnad (kr)\r\nEn;2027;1000\r\nTo;;2000\r\nSum;;3000\r\n");
}
