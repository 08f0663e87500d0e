use std::collections::BTreeSet;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use scraper::{Html, Node, Selector};
use sha2::{Digest as _, Sha256};

use super::super::tests::{listed, nasty, problem, spot, written};
use super::*;
use crate::doc::{Cell, Column, Table};

fn page(doc: &Doc) -> String {
    written("html", doc, Language::Nb, &Screen::default())
}

fn parsed(doc: &Doc) -> Html {
    let html = Html::parse_document(&page(doc));
    assert_eq!(html.errors, [""; 0]);
    html
}

fn all<'h>(html: &'h Html, selector: &str) -> Vec<scraper::ElementRef<'h>> {
    html.select(&Selector::parse(selector).expect("a selector")).collect()
}

fn texts(html: &Html, selector: &str) -> Vec<String> {
    all(html, selector).iter().map(|element| element.text().collect()).collect()
}

fn doc(blocks: Vec<Block>) -> Doc {
    Doc { title: "Liste & mer".to_owned(), blocks }
}

#[test]
fn the_policy_lets_in_the_style_sheet_and_nothing_else() {
    let hash = BASE64_STANDARD.encode(Sha256::digest(STYLE));
    assert!(POLICY.contains(&["style-src 'sha256-", &hash, "';"].concat()), "the style sheet has the hash {hash}");
    let html = parsed(&doc(Vec::new()));
    assert_eq!(texts(&html, "style"), [STYLE]);
    assert!(!STYLE.contains("url(") && !STYLE.contains("@import"));
}

/// Names of elements and of attributes: none of them loads, runs or leads anywhere.
#[test]
fn hostile_text_becomes_no_markup() {
    let html = parsed(&nasty());
    let (mut elements, mut attributes) = (BTreeSet::new(), BTreeSet::new());
    for node in html.tree.nodes() {
        match node.value() {
            Node::Element(element) => {
                elements.insert(element.name());
                attributes.extend(element.attrs().map(|(name, _)| name));
            }
            Node::Comment(_) | Node::ProcessingInstruction(_) => panic!("{node:?}"),
            Node::Document | Node::Fragment | Node::Doctype(_) | Node::Text(_) => {}
        }
    }
    let known = "body caption code div h1 h2 head html li main mark meta ol p pre span strong style table tbody td th thead \
        title tr ul br";
    let known: BTreeSet<&str> = known.split_whitespace().collect();
    assert_eq!(elements.difference(&known).collect::<Vec<_>>(), [&""; 0]);
    let known = "aria-labelledby charset class content http-equiv id lang name role scope tabindex";
    let known: BTreeSet<&str> = known.split_whitespace().collect();
    assert_eq!(attributes.difference(&known).collect::<Vec<_>>(), [&""; 0]);
    // And it is all there to be read.
    let shown = html.root_element().text().collect::<String>();
    assert!(shown.matches("<img src=x onerror=alert(1)>").count() > 20);
    assert!(shown.contains("=1+1") && shown.contains("\\u{202e}"));
}

#[test]
fn headings_follow_each_other() {
    let heading = |level, text: &str| Block::Heading(level, text.to_owned());
    let html = parsed(&doc(vec![heading(3, "a"), heading(5, "b"), heading(2, "c")]));
    assert_eq!(texts(&html, "h1"), ["Liste & mer"]);
    assert_eq!(texts(&html, "h2"), ["a", "c"]);
    assert_eq!(texts(&html, "h3"), ["b"]);
    assert_eq!(texts(&html, "title"), ["Liste & mer"]);
    assert_eq!(texts(&parsed(&Doc::default()), "title"), ["prioritize"]);
    assert_eq!(all(&html, "html[lang=nb] main").len(), 1);
}

#[test]
fn tables_name_their_columns_and_rows() {
    let columns = vec![Column::new("Nr."), Column::new(""), Column::new("Tiltak"), Column::new("Kostnad").thousands()];
    let row = |rank, title: &str, cost| {
        vec![Cell::Count(rank), Cell::Bar(0.25), Cell::Text(title.to_owned()), Cell::Money(cost)]
    };
    let table = Table { columns, rows: vec![row(1, "Én", 1_500_000), row(2, "To", -2_400)] };
    let again = Block::Table(table.clone());
    let html = parsed(&doc(vec![Block::Heading(2, "Tiltak".to_owned()), Block::Table(table), again]));
    assert_eq!(texts(&html, "caption"), ["Tiltak", "Tiltak (2)"]);
    assert_eq!(all(&html, "[role=region][tabindex='0'][aria-labelledby=d1] caption#d1").len(), 1);
    assert_eq!(texts(&html, "[aria-labelledby=d1] thead th[scope=col]"), ["Nr.", "Tiltak", "Kostnad (1000\u{a0}kr)"]);
    assert_eq!(texts(&html, "[aria-labelledby=d1] tbody th[scope=row]"), ["Én", "To"]);
    assert_eq!(texts(&html, "[aria-labelledby=d1] tbody td.n"), ["1", "1\u{a0}500", "2", "\u{2212}2"]);
    assert_eq!(all(&html, "[aria-labelledby=d1] svg[aria-hidden=true] rect[width='25']").len(), 2);
}

#[test]
fn values_are_written_beside_their_bars() {
    let columns = vec![Column::new("Poeng"), Column::new("Andel"), Column::new("")];
    let row = |share: f64| vec![Cell::Points(share * 100.0), Cell::Bar(share), Cell::Empty];
    let table = Table { columns, rows: vec![row(0.714), row(7.0), row(f64::NAN)] };
    let html = parsed(&doc(vec![Block::Table(table)]));
    let shown: Vec<String> = texts(&html, "tbody td, tbody th").iter().map(|text| text.trim().to_owned()).collect();
    assert_eq!(shown, ["71", "71\u{a0}%", "", "700", "700\u{a0}%", "", "–", "–", ""]);
    let widths: Vec<_> = all(&html, "rect").iter().filter_map(|rect| rect.attr("width")).collect();
    assert_eq!(widths, ["71", "71", "100", "100"]);
}

#[test]
fn the_place_of_a_problem_is_marked() {
    let mut first = problem("bad-value", spot("a.yaml", (3, 5), (4, 3), "ab: <c>\nd: e"));
    first.help = Some("mend it".to_owned());
    first.related.push((spot("b.yaml", (7, 1), (7, 1), "x"), "first here".to_owned()));
    let html = parsed(&listed(vec![first, problem("bad-yaml", spot("c.yaml", (0, 0), (0, 0), ""))]));
    assert_eq!(texts(&html, "pre"), ["3ab: <c>\n4d: e\n", "7x\n"]);
    assert_eq!(texts(&html, "mark"), ["<c>", "d:", ""]);
    assert_eq!(texts(&html, ".place"), ["a.yaml:3:5", "b.yaml:7:1", "c.yaml"]);
    assert_eq!(texts(&html, "li.error .level"), ["Feil", "Feil"]);
    assert_eq!(texts(&html, "li p:last-child")[0], "Hjelp: mend it");
}
