//! The schemas for editors: sound in themselves, of one mind with the reader of files, and complete in every language.
#![expect(clippy::panic, clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "reader/damage.rs"]
mod damage;
#[path = "support/dice.rs"]
mod dice;
#[path = "reader/files.rs"]
mod files;
#[path = "reader/format/mod.rs"]
mod format;
#[path = "schema/judge.rs"]
mod judge;
#[path = "schema/shape.rs"]
mod shape;
mod support;
#[path = "reader/words.rs"]
mod words;

use std::{fs, path::Path, process::Command};

use prioritize::{
    load::{load, node_of},
    model::{Decision, Filed, Language, Measure, Plan, Strategy, System},
    schema::{Document, schema},
    source::Tree,
    syntax::{Fault, Node, decode_leniently},
};
use serde_json::{Value, json};

use damage::{damage, sites};
use dice::Dice;
use format::{DECISION, MEASURE, PLAN, STRATEGY, SYSTEM, Type};
use judge::{Judge, loaded};
use support::{base, overlay, repository};
use words::{TOML_WORDS, YAML_WORDS};

const LANGUAGES: [Language; 3] = [Language::Nb, Language::Nn, Language::En];

/// Tells what a reader of files has against one.
type Reader = fn(&Node<'_>) -> Vec<Fault>;

/// Every kind of file, its folder, its format, and its reader.
const KINDS: [(Document, &str, &Type, Reader); 5] = [
    (Document::Measure, "measures", &MEASURE, |root| decode_leniently::<Measure>(root).1),
    (Document::Decision, "decisions", &DECISION, |root| decode_leniently::<Decision>(root).1),
    (Document::Plan, "plans", &PLAN, |root| decode_leniently::<Plan>(root).1),
    (Document::System, "systems", &SYSTEM, |root| decode_leniently::<System>(root).1),
    (Document::Strategy, "strategy", &STRATEGY, |root| decode_leniently::<Strategy>(root).1),
];

/// The files of one kind in a portfolio of the project, with their texts.
fn files_of(document: Document, portfolio: &str) -> Vec<(String, String)> {
    let folder = repository(portfolio);
    let files = match KINDS.into_iter().find(|(kind, ..)| *kind == document) {
        Some((_, "strategy", ..)) | None => vec!["strategy.toml".to_owned()],
        Some((_, kind, ..)) => {
            let found = Tree::at(&folder).unwrap().yaml_files(&format!("portfolio/{kind}"));
            found.into_iter().map(|(file, _)| file.to_string()).collect()
        }
    };
    files.into_iter().map(|file| (file.clone(), fs::read_to_string(folder.join(&file)).unwrap())).collect()
}

#[test]
fn every_schema_is_one_of_draft_07_and_has_the_keys_of_the_format() {
    for (document, _, format, _) in KINDS {
        let plain = schema(document, None, Language::Nb).to_value();
        assert_eq!(plain["$schema"], "http://json-schema.org/draft-07/schema#");
        assert_eq!(shape::compare(&plain, format, document != Document::Strategy), [""; 0], "{document:?}");
        Judge::new(&plain);
        for portfolio in [".", "examples/lofoten", "examples/small", "tests/fixtures/mistakes"] {
            Judge::of(document, portfolio);
        }
    }
}

#[test]
fn every_sound_file_is_accepted() {
    let mut accepted = 0;
    for portfolio in [".", "examples/lofoten", "examples/small", "tests/fixtures/base", "tests/fixtures/tom"] {
        for document in Document::ALL {
            let judge = Judge::of(document, portfolio);
            for (file, text) in files_of(document, portfolio) {
                let read = judge::json(&file, &text).unwrap();
                assert_eq!(judge.complaints(&read), [""; 0], "{portfolio}: {file}");
                accepted += 1;
            }
        }
    }
    assert!(accepted > 170, "only {accepted} files were found");
}

/// The other tests see YAML through the reader's own parser.
#[test]
fn another_parser_of_yaml_sees_the_same() {
    for portfolio in [".", "examples/lofoten", "tests/fixtures/base"] {
        for document in Document::ALL.into_iter().filter(|document| *document != Document::Strategy) {
            for (file, text) in files_of(document, portfolio) {
                let other: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
                assert_eq!(judge::json(&file, &text), serde_json::to_value(other).ok(), "{portfolio}: {file}");
            }
        }
    }
}

/// Whatever the reader takes, the schema takes. Whatever has an unknown key, or lacks one, neither takes.
#[test]
fn damaged_files_are_judged_as_the_reader_does() {
    let (mut taken, mut refused) = (0, 0);
    for (document, kind, _, faults) in KINDS {
        let judge = Judge::new(schema(document, None, Language::En).as_value());
        let file = if kind == "strategy" { "strategy.toml" } else { "x.yaml" };
        let words = if kind == "strategy" { TOML_WORDS } else { YAML_WORDS };
        let samples = files::samples(kind);
        let mut dice = Dice(0x5eed);
        for _ in 0..300 {
            let sample = dice.pick(&samples);
            let count = 1 + dice.below(2);
            let Some(root) = node_of(file, &sample.text) else { continue };
            let damaged = damage(&sample.text, &sites(&sample.text, &root), words, count, &mut dice);
            let (Some(read), Some(root)) = (judge::json(file, &damaged), node_of(file, &damaged)) else { continue };
            let (faults, complaints) = (faults(&root), judge.complaints(&read));
            if faults.is_empty() {
                // A text that is nothing but a truth value, see `schema::notation`; and that a payer is a unit is for the
                // reader one of the rules.
                let excused =
                    |place: &String| place.ends_with("/payer") || read.pointer(place).is_some_and(Value::is_boolean);
                let sound = complaints.iter().all(excused);
                assert!(sound, "{} refuses what is sound at {complaints:?}:\n{damaged}", sample.file);
                taken += 1;
            } else if faults.iter().any(|fault| ["unknown-key", "missing-key"].contains(&fault.rule)) {
                assert!(!complaints.is_empty(), "{} takes {faults:?}:\n{damaged}", sample.file);
                refused += 1;
            }
        }
    }
    assert!(taken > 150 && refused > 150, "{taken} taken, {refused} refused");
}

/// Of the broken fixtures most have faults that no schema can see. This one lacks a key, has another one too many (both at
/// the root, whose place is empty), a number that is none, and a status that does not exist.
#[test]
fn broken_files_are_refused() {
    let mut refused = Vec::new();
    for portfolio in ["tests/fixtures/alle-feil", "tests/fixtures/feil", "tests/fixtures/mistakes"] {
        for document in Document::ALL {
            let judge = Judge::of(document, portfolio);
            for (file, text) in files_of(document, portfolio) {
                let Some(read) = judge::json(&file, &text) else { continue };
                let complaints = judge.complaints(&read);
                if !complaints.is_empty() {
                    refused.push(format!("{portfolio}/{file}: {}", complaints.join(" ")));
                }
            }
        }
    }
    let file = "tests/fixtures/mistakes/portfolio/measures/helse/digitalt-tilsyn.yaml";
    let places = "/scores/innbyggerverdi /scores/innbyggerverdi/value /status";
    assert_eq!(refused, [format!("{file}:  {places}")]);
}

#[test]
fn each_kind_of_mistake_is_refused_at_its_place() {
    let measure = "portfolio/measures/skoleskyss.yaml";
    let decision = "portfolio/decisions/2026-05-12-styret.yaml";
    let plan = "portfolio/plans/handlingsplan-2026.yaml";
    let system = "portfolio/systems/websak.yaml";
    let strategy = "strategy.toml";
    let judges = Document::ALL.map(|document| (document, Judge::of(document, "tests/fixtures/base")));
    for (document, file, excerpt, places) in [
        (Document::Measure, measure, "ansvarlig: Ola\n", &[""][..]),
        (Document::Measure, measure, "status: ferdig\n", &["/status"]),
        (Document::Measure, measure, "title: ''\n", &["/title"]),
        (Document::Measure, measure, "owner:\n", &["/owner"]),
        (Document::Measure, measure, "owner: skole\n", &["/owner"]),
        (Document::Measure, measure, "focus_areas: [dialog, skole]\n", &["/focus_areas/1"]),
        (Document::Measure, measure, "objectives: [ukjent]\n", &["/objectives/0"]),
        (Document::Measure, measure, "depends_on: [På plass]\n", &["/depends_on/0"]),
        (Document::Measure, measure, "proposer: {date: 3. mars}\n", &["/proposer/date"]),
        (Document::Measure, measure, "proposer: {date: 2026-02-30}\n", &["/proposer/date"]),
        (Document::Measure, measure, "mandatory: ja\n", &["/mandatory"]),
        (Document::Measure, measure, "maturity_step: 4\n", &["/maturity_step"]),
        (Document::Measure, measure, "lifetime_years: fem\n", &["/lifetime_years"]),
        (Document::Measure, measure, "principles: {ukjent: {meets: full}}\n", &["/principles"]),
        (Document::Measure, measure, "scores: {ukjent: 3}\n", &["/scores"]),
        (Document::Measure, measure, "costs: [{phase: drift}]\n", &["/costs/0"]),
        (Document::Measure, measure, "costs: [{phase: leie, per_year: [1]}]\n", &["/costs/0/phase"]),
        (Document::Measure, measure, "alternatives: [{npv: 12 00}]\n", &["/alternatives/0/npv"]),
        (Document::Measure, measure, "staff: {affected: kanskje}\n", &["/staff/affected"]),
        (Document::Measure, measure, "accepts: [{rule: x, why: y, until: 2027-01-01}]\n", &["/accepts/0/rule"]),
        (Document::Decision, decision, "body: fylkestinget\n", &["/body"]),
        (Document::Decision, decision, "decides: [{measure: a, outcome: utsatt}]\n", &["/decides/0/outcome"]),
        (Document::Plan, plan, "items: [{measure: a, start: 27}]\n", &["/items/0/start"]),
        (Document::System, system, "users: [skole]\n", &["/users/0"]),
        (Document::System, system, "title: [WebSak]\n", &["/title"]),
        (Document::Strategy, strategy, "[economy]\nlifetime = 5\n", &["/economy"]),
        (Document::Strategy, strategy, "[plan]\nyears = [2026]\n", &["/plan/years"]),
        (Document::Strategy, strategy, "[rules]\nno-benfit = \"off\"\n", &["/rules"]),
        (Document::Strategy, strategy, "[[meeting]]\nbody = \"tinget\"\ndate = 2026-12-10\n", &["/meeting/0/body"]),
    ] {
        let folder = base();
        overlay(folder.path(), file, excerpt);
        let text = fs::read_to_string(folder.path().join(file)).unwrap();
        let read = judge::json(file, &text).unwrap();
        let judge = judges.iter().find(|(kind, _)| *kind == document).map(|(_, judge)| judge).unwrap();
        assert_eq!(judge.complaints(&read), places, "{excerpt}");
    }
}

/// A portfolio takes new files every day, while a schema may be older.
#[test]
fn a_file_that_the_schema_has_not_seen_may_be_referred_to() {
    let judge = Judge::of(Document::Measure, "tests/fixtures/base");
    let folder = base();
    let file = "portfolio/measures/skoleskyss.yaml";
    overlay(folder.path(), file, "depends_on: [helt-ny]\nexisting_solutions: {found: [ogsa-ny]}\nmerged_into: 2027\n");
    let text = fs::read_to_string(folder.path().join(file)).unwrap();
    assert_eq!(judge.complaints(&judge::json(file, &text).unwrap()), [""; 0]);
}

#[test]
fn everything_is_explained_in_every_language() {
    for document in Document::ALL {
        for language in LANGUAGES {
            let schema = schema(document, Some(&loaded("examples/lofoten")), language).to_value();
            let mut told = Vec::new();
            explanations(&schema, "", &mut told);
            assert!(told.len() > 15, "{document:?} has few keys");
            for (place, text) in told {
                let begins = text.starts_with(|letter: char| letter.is_alphanumeric() || letter == '`');
                assert!(begins && !text.contains("[schema"), "{document:?} {language:?} {place}: {text}");
            }
        }
    }
}

/// What is told of every key of a schema, and of every choice of the program's own.
fn explanations(schema: &Value, place: &str, told: &mut Vec<(String, String)>) {
    for (key, property) in schema["properties"].as_object().into_iter().flatten() {
        let place = format!("{place}.{key}");
        told.push((place, property["description"].as_str().unwrap_or_default().to_owned()));
    }
    match schema {
        Value::Object(keywords) => {
            keywords.iter().for_each(|(key, inner)| explanations(inner, &format!("{place}.{key}"), told));
        }
        Value::Array(items) => items.iter().for_each(|inner| explanations(inner, place, told)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn ids_come_with_what_they_stand_for() {
    let of_base = |document| schema(document, Some(&loaded("tests/fixtures/base")), Language::Nb).to_value();
    let measure = of_base(Document::Measure);
    let owner = &measure["properties"]["owner"];
    assert_eq!(owner["enum"], json!(["samferdsel", "it"]));
    assert_eq!(owner["enumDescriptions"], json!(["Samferdsel", "IT-tjenesten"]));
    let measures = &measure["definitions"]["measures"]["anyOf"];
    assert_eq!(measures[2], json!({ "const": "skoleskyss", "description": "Digital søknad om skoleskyss" }));
    assert_eq!(measures[3], json!({}), "and every other id");
    assert_eq!(measure["properties"]["merged_into"]["allOf"], json!([{ "$ref": "#/definitions/measures" }]));
    let score = &measure["properties"]["scores"]["properties"]["brukerverdi"]["description"];
    let says = "Verdi for brukerne. Skalaen går fra 0 (dårligst) til 5 (best).";
    assert!(score.as_str().unwrap().starts_with(says), "{score}");
    let strategy = of_base(Document::Strategy);
    let source = &strategy["properties"]["criterion"]["items"]["properties"]["source"]["anyOf"][1];
    assert_eq!(source["enum"], json!(["benefit:spart-tid"]));
    assert_eq!(source["x-taplo"]["docs"]["enumValues"], json!(["Spart tid (hours)"]));
}

/// An id of digits only is a number to YAML.
#[test]
fn an_id_may_look_like_a_number() {
    let folder = base();
    let unit = "[[unit]]\nid = \"1804\"\ntitle = \"Bodø\"\nkind = \"municipality\"\n";
    overlay(folder.path(), "strategy.toml", unit);
    let known = load(&Tree::at(folder.path()).unwrap());
    let schema = schema(Document::System, Some(&known), Language::En).to_value();
    assert_eq!(schema["properties"]["owner"]["enum"], json!(["1804", 1804, null]));
    let judge = Judge::new(&schema);
    assert_eq!(judge.complaints(&json!({ "id": "a", "title": "A", "owner": 1804, "users": ["1804"] })), [""; 0]);
}

#[test]
fn too_many_files_are_not_listed() {
    let mut known = loaded("tests/fixtures/base");
    let measures = &mut known.portfolio.as_mut().unwrap().measures;
    let one = measures[0].clone();
    for nth in 0..1000 {
        let mut other = (*one.value).clone();
        other.id = format!("m{nth:04}").parse().unwrap();
        measures.push(Filed { value: other.into(), ..one.clone() });
    }
    let measure = schema(Document::Measure, Some(&known), Language::Nb).to_value();
    assert!(measure["definitions"]["measures"].is_null());
    assert_eq!(measure["properties"]["merged_into"]["pattern"], "^[a-z0-9]+(-[a-z0-9]+)*$");
    known.portfolio.as_mut().unwrap().measures.truncate(1000);
    let measure = schema(Document::Measure, Some(&known), Language::Nb).to_value();
    assert_eq!(measure["definitions"]["measures"]["anyOf"].as_array().unwrap().len(), 1001);
}

/// Ids of the strategy that cannot be read may be those that are meant.
#[test]
fn what_cannot_be_read_may_be_referred_to() {
    let folder = base();
    let units = "[[unit]]\nid = \"it\"\ntitle = \"IT\"\nkind = \"department\"\n\n[[unit]]\nid = \"På Plass\"\n";
    overlay(folder.path(), "strategy.toml", units);
    let known = load(&Tree::at(folder.path()).unwrap());
    let owner = schema(Document::System, Some(&known), Language::Nb).to_value()["properties"]["owner"].clone();
    assert!(owner["enum"].is_null() && owner["pattern"].is_string(), "{owner:#}");
}

#[test]
fn the_schema_of_a_small_portfolio() {
    let small = schema(Document::System, Some(&loaded("examples/small")), Language::Nb);
    insta::assert_snapshot!(prioritize::report::to_json(&small));
}

#[test]
fn a_strategy_with_faults_gives_the_ids_that_can_be_read() {
    let folder = base();
    assert_eq!(run(folder.path(), &["schema", "system"]).2, "");
    overlay(folder.path(), "strategy.toml", "[[body]]\nid = \"styret\"\ntitle = 5\ndecides = \"alt\"\n");
    let (success, printed, remark) = run(folder.path(), &["schema", "system"]);
    assert!(success && printed.contains(r#""IT-tjenesten""#), "{printed}");
    assert!(remark.starts_with("Noe i strategy.toml kan ikke leses"), "{remark}");
    assert_eq!(run(folder.path(), &["-q", "schema", "system"]), (true, printed, String::new()));
}

/// What the program prints in a folder, and whether it succeeds.
fn run(folder: &Path, arguments: &[&str]) -> (bool, String, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_prioritize"));
    let output = program.current_dir(folder).args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.success(), text(output.stdout), text(output.stderr))
}

#[test]
fn a_schema_needs_no_strategy() {
    let plain = prioritize::report::to_json(&schema(Document::Strategy, None, Language::Nb)) + "\n";
    let remark = "Skjemaet har ingen id-er, for det er ingen strategy.toml som kan leses.\n";
    let folder = tempfile::tempdir().unwrap();
    let wanted = ["schema", "strategy"];
    assert_eq!(run(folder.path(), &wanted), (true, plain.clone(), remark.to_owned()), "no strategy");
    fs::write(folder.path().join("strategy.toml"), "format = 1\n[strategy").unwrap();
    assert_eq!(run(folder.path(), &wanted), (true, plain.clone(), remark.to_owned()), "not read");
    assert_eq!(run(folder.path(), &["-q", "schema", "strategy"]), (true, plain.clone(), String::new()));
    let (success, printed, _) = run(folder.path(), &["-q", "schema", "strategy", "-o", "strategy.schema.json"]);
    assert_eq!((success, &*printed), (true, ""));
    assert_eq!(fs::read_to_string(folder.path().join("strategy.schema.json")).unwrap(), plain);
    let (success, printed, failure) = run(folder.path(), &["-C", "borte", "schema"]);
    assert!(!success && failure.contains("«borte»"), "{failure}");
    assert!(printed.starts_with("{\n  \"format\": \"prioritize.schema/1\""), "{printed}");
}
