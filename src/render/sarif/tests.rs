use serde_json::{Value, json};

use super::super::tests::{listed, nasty, problem, spot, valid, written};
use super::*;
use crate::{
    doc::Block,
    problem::{Level, Position},
};

/// What is written, if it is valid.
fn sarif(doc: &Doc) -> Value {
    let text = written("sarif", doc, Language::En, &Screen::default());
    assert_eq!(valid::sarif(&text), Ok(()));
    serde_json::from_str(&text).expect("JSON")
}

fn rule(name: &'static str) -> ShownRule {
    let text = |part: &str| format!("{name} {part} {{0}}");
    ShownRule { name, level: Level::Warning, fault: text("fault"), why: text("why"), cure: text("cure") }
}

#[test]
fn it_has_what_the_schema_asks_for() {
    let mut first = problem("bad-value", spot("portfolio/Å b.yaml", (3, 7), (3, 9), "cost: x"));
    first.help = Some("a number".to_owned());
    first.related.push((spot("b.yaml", (1, 1), (2, 1), "x"), "here [1] {0}".to_owned()));
    let mut second = problem("bad-yaml", spot("c.yaml", (0, 0), (0, 0), ""));
    second.level = Level::Note;
    let found = ProblemList { problems: vec![first], rules: vec![rule("bad-value")], accepted: false };
    let rules = vec![rule("bad-value"), rule("bad-yaml")];
    let accepted = ProblemList { problems: vec![second], rules, accepted: true };
    let doc = Doc { title: String::new(), blocks: vec![Block::Problems(found), Block::Problems(accepted)] };
    let log = sarif(&doc);
    let run = &log["runs"][0];
    assert_eq!(run["tool"]["driver"]["rules"].as_array().map(Vec::len), Some(2));
    assert_eq!(
        run["tool"]["driver"]["rules"][0]["help"],
        json!({
            "text": "bad-value why {{0}}\nbad-value cure {{0}}",
            "markdown": "bad-value why {{0}}\n\n**Help:** bad-value cure {{0}}",
        })
    );
    assert_eq!(run["results"][0]["suppressions"], json!([]));
    assert_eq!(run["results"][1]["suppressions"], json!([{ "kind": "inSource" }]));
    assert_eq!((&run["results"][1]["level"], &run["results"][1]["ruleIndex"]), (&json!("note"), &json!(1)));
    assert_eq!(run["results"][0]["message"]["text"], "it is wrong\nhelp: a number\n[here \\[1\\] {{0}}](1)");
    assert_eq!(
        run["results"][0]["locations"],
        json!([{ "physicalLocation": {
            "artifactLocation": { "uri": "portfolio/%C3%85%20b.yaml", "uriBaseId": "%SRCROOT%" },
            "region": { "startLine": 3, "startColumn": 7, "endLine": 3, "endColumn": 9 },
        } }])
    );
    let related = &run["results"][0]["relatedLocations"][0];
    assert_eq!((&related["id"], &related["message"]["text"]), (&json!(1), &json!("here [1] {{0}}")));
    assert_eq!(run["results"][1]["locations"][0]["physicalLocation"].get("region"), None);
}

#[test]
fn it_is_valid_whatever_it_says() {
    sarif(&nasty());
    let empty = sarif(&Doc::default());
    assert_eq!(empty["runs"][0]["results"], json!([]));
}

#[test]
fn a_text_is_neither_a_placeholder_nor_a_link() {
    assert_eq!(text("{0} [a](1)\u{202e}").text, "{{0}} \\[a\\](1)\\\\u{{202e}}");
    assert_eq!(text("[a] \\ b").text, "[a] \\ b");
}

#[test]
fn marks_stay_when_lines_move() {
    let at = |line| {
        let log = sarif(&listed(vec![problem("bad-value", spot("a.yaml", (line, 7), (line, 9), "cost: x"))]));
        log["runs"][0]["results"][0]["partialFingerprints"].clone()
    };
    assert!(at(3)["primaryLocationLineHash"].is_string());
    assert_eq!(at(3), at(300));
}

#[test]
fn a_place_never_ends_before_it_begins() {
    let at = |line, column| Position { line, column };
    for (start, end) in [(at(3, 0), at(0, 0)), (at(3, 4), at(3, 2)), (at(3, 4), at(4, 0))] {
        let region = region(Span { start, end }).expect("a place");
        assert_eq!((region.end_line, region.end_column), (None, None));
        assert!(region.start_column > 0);
    }
}
