use std::collections::BTreeSet;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use scraper::{Html, Node, Selector};
use sha2::{Digest as _, Sha256};

use super::super::tests::{charts, explorer as exploring, listed, nasty, problem, spot, written};
use super::*;
use crate::doc::{Cell, Chart, Column, Table, chart::Plot};

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
    // The hash of nothing, as `openssl dgst -sha256 -binary | base64` has it.
    let nothing = "default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; base-uri 'none'; form-action 'none'";
    assert_eq!(policy(&[""], &[]), nothing);
    let html = parsed(&doc(Vec::new()));
    assert_eq!(all(&html, "meta[http-equiv]")[0].attr("content"), Some(&*policy(&[STYLE], &[])));
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
                assert!(element.attr("href").is_none_or(|href| href.starts_with("#m")), "{element:?}");
                // What is filled is filled with a pattern of the page itself.
                assert!(element.attr("fill").is_none_or(|fill| fill.starts_with("url(#d")), "{element:?}");
            }
            Node::Comment(_) | Node::ProcessingInstruction(_) => panic!("{node:?}"),
            Node::Document | Node::Fragment | Node::Doctype(_) | Node::Text(_) => {}
        }
    }
    let known = "a body br button caption circle code defs desc details div fieldset figcaption figure g h1 h2 head html input label \
        legend li main mark meta ol option output p path pattern pre rect script select span strong style summary svg table tbody td text \
        th thead title tr ul";
    let known: BTreeSet<&str> = known.split_whitespace().collect();
    assert_eq!(elements.difference(&known).collect::<Vec<_>>(), [&""; 0]);
    let known = "aria-hidden aria-label aria-labelledby autocomplete charset class content cx cy d data-budget data-choice data-weight fill \
        for height hidden href http-equiv id lang max min name patternUnits preserveAspectRatio r role scope step stroke-dasharray tabindex \
        transform type value viewBox width x y";
    let known: BTreeSet<&str> = known.split_whitespace().collect();
    assert_eq!(attributes.difference(&known).collect::<Vec<_>>(), [&""; 0]);
    // What runs is the page's own; what it reads is data.
    assert_eq!(texts(&html, "script:not([type='application/json'])"), [explorer::SCRIPT]);
    assert!(serde_json::from_str::<serde_json::Value>(&texts(&html, "script[type]")[0]).is_ok());
    // And it is all there to be read.
    let shown = html.root_element().text().collect::<String>();
    assert!(shown.matches("<img src=x onerror=alert(1)>").count() > 20);
    assert!(shown.contains("=1+1") && shown.contains("\\u{202e}"));
}

/// A chart of the tests and what is drawn of it.
fn drawn(nth: usize) -> Html {
    parsed(&doc(vec![Block::Chart(charts("a").swap_remove(nth))]))
}

fn lengths(html: &Html, selector: &str, attribute: &str) -> Vec<f64> {
    let attributes = all(html, selector).into_iter().filter_map(|element| element.attr(attribute)?.parse().ok());
    attributes.collect()
}

#[test]
fn charts_say_what_they_show_and_what_it_is_drawn_from() {
    for chart in charts("a < b") {
        let html = parsed(&doc(vec![Block::Chart(chart.clone())]));
        assert_eq!(texts(&html, "svg[role=img][aria-labelledby='d1t d1d'] > title#d1t"), ["a < b"]);
        assert_eq!(texts(&html, "svg > desc#d1d"), ["a < b"]);
        assert_eq!(texts(&html, "figcaption#d1"), ["a < b"]);
        assert_eq!(all(&html, "details table tbody tr").len(), chart.table().rows.len());
        let beside = Chart { repeats_table: true, ..chart };
        assert_eq!(all(&parsed(&doc(vec![Block::Chart(beside)])), "details").len(), 0);
    }
}

#[test]
fn what_is_folded_gives_its_name_to_its_table_alone() {
    let table = || Block::Table(Table::new(vec![Column::new("Tiltak")], Vec::new()));
    let folded = Block::Folded("Resten".to_owned(), Box::new(table()));
    let html = parsed(&doc(vec![Block::Mark("m"), Block::Heading(2, "Alle".to_owned()), folded, table()]));
    assert_eq!(texts(&html, "details > summary"), ["Resten"]);
    assert_eq!(texts(&html, "caption"), ["Resten", "Alle"]);
    assert_eq!(texts(&html, "details caption"), ["Resten"]);
}

#[test]
fn where_a_list_can_be_explored_the_policy_lets_in_one_script_more() {
    let hash = |text: &str| ["'sha256-", &BASE64_STANDARD.encode(Sha256::digest(text)), "'"].concat();
    let [main, style, script] = [STYLE, explorer::STYLE, explorer::SCRIPT].map(hash);
    let policy = format!(
        "default-src 'none'; style-src {main} {style}; script-src {script}; base-uri 'none'; form-action 'none'"
    );
    let html = parsed(&doc(vec![Block::Explorer(exploring("a"))]));
    assert_eq!(all(&html, "meta[http-equiv]")[0].attr("content"), Some(&*policy));
    assert_eq!(texts(&html, "style"), [STYLE, explorer::STYLE]);
    assert!(!explorer::STYLE.contains("url(") && !explorer::STYLE.contains("@import"));
    assert!(all(&parsed(&ranking_alone()), "script").is_empty());
}

fn ranking_alone() -> Doc {
    doc(vec![Block::Table(exploring("a").table)])
}

#[test]
fn a_list_to_explore_is_a_table_until_the_script_runs() {
    let card = Block::Folded("a".to_owned(), Box::new(Block::Text("Mer".to_owned())));
    let html = parsed(&doc(vec![Block::Explorer(exploring("a")), card]));
    assert_eq!(all(&html, ".explorer > [hidden]").len(), 4);
    assert_eq!(texts(&html, ".explorer tbody th a[href='#m1']"), ["a"]);
    assert_eq!(texts(&html, "details > summary#m1"), ["a"]);
    // A choice of one is none.
    assert_eq!(texts(&html, "select option"), ["Alle", "a", "a"]);
    // Two families, and the money that both ranked measures cost.
    assert_eq!(lengths(&html, "[data-weight]", "max"), [50.0, 50.0, 2.0]);
    assert_eq!(lengths(&html, "[data-weight]", "value"), [30.0, 10.0, 0.75]);
    assert_eq!(lengths(&html, "[data-budget]", "max"), [3e6]);
    assert_eq!(all(&html, "fieldset fieldset").len(), 1);
}

#[test]
fn the_script_gets_what_it_reckons_with() {
    let html = parsed(&doc(vec![Block::Explorer(exploring("</script>é"))]));
    let text = &texts(&html, "script[type]")[0];
    assert!(text.is_ascii() && !text.contains('<'));
    let data: serde_json::Value = serde_json::from_str(text).unwrap();
    let item = &data["items"][0];
    assert_eq!(item["place"], serde_json::json!({"id": "a", "rank": 2, "values": [1.0, 0.5], "cost": 1_500_000}));
    assert_eq!(item["keys"], serde_json::json!([2.0, 0.0, 71.5, 1_500_000.0]));
    assert_eq!(item["options"], serde_json::json!([[0], [0, 1]]));
    assert!(data["items"][1]["place"].is_null() && data["items"][1]["keys"][0].is_null());
    assert_eq!(data["hidden"][0]["id"], "c");
    assert_eq!(data["criteria"][2], serde_json::json!({"parent": 0, "weight": 0.75}));
    assert_eq!((&data["group"], &data["decimal"]), (&"\u{a0}".into(), &",".into()));
}

#[test]
fn nothing_is_drawn_where_no_number_is() {
    let html = parsed(&nasty());
    for element in all(&html, "svg, svg *") {
        for (name, value) in element.value().attrs() {
            assert!(!value.contains("NaN") && !value.contains("inf"), "{name}={value}");
        }
    }
    assert!(all(&html, "svg.chart").len() > 7);
}

#[test]
fn points_are_where_their_values_are() {
    let html = drawn(0);
    assert_eq!(texts(&html, ".mark"), ["2", "1"]);
    assert_eq!(all(&html, ".ring").len(), 2);
    // First the sample. 9 and 4 and 1 of 10 million, from 76 to 684; 60, 71.5 and 5 of 80 points, from 354 up to 54.
    assert_eq!(lengths(&html, "circle", "cx"), [658.0, 623.2, 319.2, 136.8]);
    assert_eq!(lengths(&html, "circle", "cy"), [26.0, 129.0, 85.9, 335.3]);
    // Areas of 1, 4.5, 2 and 0.5 of 5 million, which is drawn with 26.
    assert_eq!(lengths(&html, "circle", "r"), [11.6, 24.7, 16.4, 8.2]);
    assert_eq!(texts(&html, "text.end")[0], "a (1000\u{a0}kr): 1\u{a0}000");
    assert_eq!(texts(&html, "text.end")[1..6], ["0", "20", "40", "60", "80"]);
}

#[test]
fn areas_may_tell_nothing() {
    let mut chart = charts("a").swap_remove(0);
    if let Plot::Scatter(plot) = &mut chart.plot {
        plot.area = None;
    }
    let html = parsed(&doc(vec![Block::Chart(chart)]));
    assert_eq!(lengths(&html, "circle", "r"), [4.0, 11.0, 11.0]);
    assert_eq!(texts(&html, ".mark"), ["2", "1"]);
}

#[test]
fn bars_of_a_year_stand_on_each_other_or_side_by_side() {
    // From −2 to 4 million over 300 pixels.
    let stacked = drawn(2);
    assert_eq!(lengths(&stacked, "rect.bar-part[x]", "height"), [150.0, 50.0, 25.0, 100.0, 100.0, 50.0]);
    assert_eq!(lengths(&stacked, "rect.bar-part[x]", "y"), [174.0, 324.0, 149.0, 224.0, 324.0, 274.0]);
    assert_eq!(all(&stacked, "path.level").len(), 4);
    let grouped = drawn(3);
    let left = lengths(&grouped, "rect.bar-part[x]", "x");
    assert!(left.windows(2).all(|pair| pair[0] < pair[1]), "{left:?}");
    let fills: BTreeSet<&str> = all(&grouped, "rect.bar-part[x]").iter().filter_map(|rect| rect.attr("fill")).collect();
    assert_eq!(fills.into_iter().collect::<Vec<_>>(), ["url(#d1p0)", "url(#d1p1)", "url(#d1p2)"]);
    assert_eq!(all(&grouped, "pattern#d1p0, pattern#d1p1, pattern#d1p2").len(), 3);
}

#[test]
fn periods_last_to_the_end_of_their_last_year() {
    let html = drawn(1);
    // Four years over 390 pixels.
    assert_eq!(lengths(&html, "rect.bar-part[x]", "width"), [97.5, 292.5, 195.0]);
    let years = texts(&html, "text:not(.end):not(.middle)");
    assert_eq!(years[2..], ["2026", "2026–2028", "2028–2029"]);
}

#[test]
fn lines_have_marks_and_dashes_of_their_own() {
    let html = drawn(4);
    assert_eq!(all(&html, "circle.k0").len(), 4);
    assert_eq!(all(&html, "path.k1:not(.line)").len(), 2);
    let dashes: BTreeSet<_> = all(&html, "path.line").iter().filter_map(|line| line.attr("stroke-dasharray")).collect();
    assert_eq!(dashes.len(), 2);
    assert_eq!(all(&html, "path.line")[2].attr("d"), Some("M76 380L278.7 192.5L684 80"));
}

#[test]
fn lying_bars_begin_at_zero() {
    let html = drawn(5);
    // From −10 to 40 over 390 pixels.
    assert_eq!(lengths(&html, "rect.k0[x]", "x"), [318.0, 279.0]);
    assert_eq!(lengths(&html, "rect.k0[x]", "width"), [249.6, 39.0]);
    assert_eq!(lengths(&html, "rect.most", "x"), [318.0, 318.0]);
    assert_eq!(texts(&html, "text:not(.end):not(.axis)"), ["32,0", "\u{2212}5,0", "–"]);
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
    let table = Table::new(columns, vec![row(1, "Én", 1_500_000), row(2, "To", -2_400)]);
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
    let table = Table::new(columns, vec![row(0.714), row(7.0), row(f64::NAN)]);
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
