//! A portfolio whose every text tries to act, through every command, document and format: nothing acts, nothing breaks.
#![expect(clippy::unwrap_used, reason = "a test that cannot run the program has failed")]

use std::{collections::BTreeMap, fs, io::Cursor, process::Command};

use calamine::{Data, Reader as _, Xlsx};
use prioritize::{
    render::FORMATS,
    report::{About, DOCUMENTS},
};
use scraper::{Html, Selector};

mod support;
use support::{
    inert::{acts, assert_inert, parts},
    nasty::nasty,
    repository,
};

/// Every command that writes documents, by a name for its file.
fn commands() -> BTreeMap<String, Vec<&'static str>> {
    let mut commands: BTreeMap<String, Vec<&'static str>> = [
        ("rank", vec!["rank"]),
        ("check", vec!["check"]),
        ("plan", vec!["plan", "--explain", "--alternatives", "1"]),
        ("adopted", vec!["plan", "--as-adopted", "digitaliseringsplan-2026"]),
        ("frontier", vec!["plan", "--frontier"]),
        ("measure", vec!["explain", "digihelse", "--plan"]),
        ("method", vec!["explain", "method"]),
    ]
    .map(|(name, arguments)| (name.to_owned(), arguments))
    .into();
    for document in DOCUMENTS {
        let mut about: Vec<(&str, &[&str])> = vec![("", &[])];
        match document.about {
            About::Portfolio => {}
            About::Period => about.push(("-brief", &["--brief"])),
            About::MeasureOrList => about = vec![("-measure", &["digihelse"]), ("-list", &["list"])],
        }
        for (suffix, more) in about {
            let arguments = ["report", document.name].iter().chain(more).copied().collect();
            commands.insert(format!("{}{suffix}", document.name), arguments);
        }
    }
    commands
}

/// Sees to what has to hold of a file, by its name.
type Judge = fn(&str, &[u8]);

/// The formats that documents are written in, each with what has to hold.
const JUDGES: [(&str, Judge); 6] = [
    ("table", text_carries_no_command),
    ("markdown", markdown_is_plain),
    ("html", page_has_no_markup_but_its_own),
    ("csv", table_holds_no_formula),
    ("xlsx", spreadsheet_is_inert),
    ("docx", paper_is_inert),
];

#[test]
fn nothing_acts_in_any_document_and_format() {
    let folder = tempfile::tempdir().unwrap();
    nasty(&repository("examples/lofoten"), folder.path());
    let written = tempfile::tempdir().unwrap();
    for (name, arguments) in commands() {
        let file = |format: &str| written.path().join(format!("{name}.{format}"));
        let mut run = Command::new(env!("CARGO_BIN_EXE_prioritize"));
        run.args(arguments).arg("-C").arg(folder.path()).args(["--as-of", "2026-11-23", "--quiet"]);
        for (format, _) in JUDGES {
            run.args(["--format", format]).arg("-o").arg(file(format));
        }
        let output = run.output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code().is_some_and(|code| code < 2), "{name}: {said}");
        for (format, judge) in JUDGES {
            judge(&format!("{name}.{format}"), &fs::read(file(format)).unwrap());
        }
    }
}

#[test]
fn the_texts_are_hostile_and_only_texts_were_replaced() {
    let folder = tempfile::tempdir().unwrap();
    nasty(&repository("examples/lofoten"), folder.path());
    let errors = support::problems(folder.path()).into_iter().filter(|problem| problem.rule.starts_with("bad-"));
    assert_eq!(errors.map(|problem| (problem.spot.file, problem.message)).collect::<Vec<_>>(), []);
    let text = fs::read_to_string(folder.path().join("strategy.toml")).unwrap();
    assert!(text.contains("<script>"));
}

#[test]
fn every_format_is_looked_at() {
    // The formats for problems are held to their schemas elsewhere.
    let others = ["sarif", "github", "gitlab", "azure", "junit"];
    let is_known = |name| JUDGES.iter().any(|(other, _)| *other == name) || others.contains(&name);
    assert!(FORMATS.iter().all(|format| is_known(format.name)));
}

fn page_has_no_markup_but_its_own(name: &str, bytes: &[u8]) {
    let page = text(bytes);
    assert!(!page.contains(acts), "{name}");
    let html = Html::parse_document(&page);
    for element in html.select(&Selector::parse("*").unwrap()) {
        let element = element.value();
        let foreign = ["img", "iframe", "object", "embed", "link", "base", "form", "audio", "video"];
        assert!(!foreign.contains(&element.name()), "{name}: {}", element.name());
        for (attribute, content) in element.attrs() {
            assert!(!attribute.starts_with("on"), "{name}: {attribute}");
            let leads = matches!(attribute, "href" | "src" | "action" | "srcset" | "data");
            assert!(!leads || content.starts_with('#'), "{name}: {attribute}={content}");
        }
    }
    // The scripts are the program's own: the text of none of them is a stranger's.
    for script in html.select(&Selector::parse("script:not([type='application/json'])").unwrap()) {
        assert!(!script.text().any(|text| text.contains("alert(1)")), "{name}");
    }
    assert_eq!(html.tree.values().filter(|node| node.is_comment()).count(), 0, "{name}");
}

fn paper_is_inert(name: &str, bytes: &[u8]) {
    let parts = parts(bytes);
    assert_inert(&parts);
    assert!(parts.values().all(|xml| !xml.replace(['\r', '\t'], "").contains(acts)), "{name}");
}

fn spreadsheet_is_inert(name: &str, bytes: &[u8]) {
    paper_is_inert(name, bytes);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let sheets = book.worksheets();
    assert!(!sheets.is_empty(), "{name}");
    for (sheet, range) in sheets {
        assert!(range.used_cells().all(|(_, _, cell)| !matches!(cell, Data::Error(_))), "{name}: {sheet}");
        assert!(book.worksheet_formula(&sheet).unwrap().is_empty(), "{name}: {sheet}");
    }
}

fn table_holds_no_formula(name: &str, bytes: &[u8]) {
    let text = text(bytes);
    assert!(!text.replace(['\r', '\t'], "").contains(acts), "{name}");
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader.delimiter(b';').flexible(true).has_headers(false).from_reader(text.as_bytes());
    for record in reader.records() {
        for field in &record.unwrap() {
            let is_number = field.replace(',', ".").parse::<f64>().is_ok();
            assert!(is_number || !field.starts_with(['=', '+', '-', '@', '\t', '\r']), "{name}: {field}");
        }
    }
}

fn text_carries_no_command(name: &str, bytes: &[u8]) {
    let text = text(bytes);
    assert!(!text.contains(acts), "{name}");
    for line in text.lines() {
        assert!(!line.contains("##["), "{name}: {line}");
        assert!(!line.trim_start().starts_with("::e"), "{name}: {line}");
    }
}

/// Outside code nothing is markup but the format's own, and every row of a table has the cells of its heading.
fn markdown_is_plain(name: &str, bytes: &[u8]) {
    text_carries_no_command(name, bytes);
    let text = text(bytes);
    let mut heading = None;
    let mut fenced = false;
    for (line, next) in text.lines().zip(text.lines().skip(1).chain([""])) {
        if line.starts_with("```") {
            fenced = !fenced;
        }
        if fenced {
            continue;
        }
        let tags = ["<details>", "<summary>", "</summary>", "</details>"];
        let line = tags.iter().fold(line.to_owned(), |line, tag| line.replace(tag, ""));
        let outside: String = line.replace("&#", "&").split('`').step_by(2).collect();
        for bad in ["<", "@k", "@S", "#12", "://", "www.", "**f", "_g_ ", "![", "[b]"] {
            assert!(!outside.contains(bad), "{name}: {bad}: {line}");
        }
        if next.starts_with("| ---") {
            heading = Some(line.matches('|').count());
        }
        if line.starts_with('|') {
            assert_eq!(Some(line.matches('|').count()), heading, "{name}: {line}");
        }
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}
