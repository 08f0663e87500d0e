//! What other programs read is valid, whatever the portfolio, and the validators would see it if it were not.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;
#[path = "support/valid.rs"]
mod valid;

use std::{fs, path::Path, process::Command};

use prioritize::{
    model::Language,
    render::{FORMATS, Screen},
    report,
};
use serde_json::{Value, json};
use support::{base, copy, locale_of, overlay, repository, verdict};

/// What `check --show-accepted` writes of a folder.
fn written(folder: &Path, format: &str, language: Language) -> String {
    let locale = locale_of(language);
    let doc = report::problems(&verdict(folder, &locale), true, &locale);
    let format = FORMATS.iter().find(|known| known.name == format).unwrap();
    let mut out = Vec::new();
    (format.write)(&doc, &locale, &Screen::default(), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn sarif(folder: &Path) -> Value {
    serde_json::from_str(&written(folder, "sarif", Language::En)).unwrap()
}

fn valid(format: &str, text: &str) -> Result<(), String> {
    match format {
        "sarif" => valid::sarif(text),
        "gitlab" => valid::gitlab(text),
        _ => valid::junit(text),
    }
}

const FEIL: &str = "tests/fixtures/feil";

#[test]
fn every_output_is_valid() {
    let hostile = base();
    let text = "status: \"a](javascript:b) {0} <b>&amp;]]> %0A ::error::x\"\n\"\\e[2J<x>\\u202e\": '\"'\ntitle: []\n";
    overlay(hostile.path(), "portfolio/measures/skoleskyss.yaml", text);
    let folders = ["base", "feil", "mistakes", "alle-feil"].map(|name| repository("tests/fixtures").join(name));
    let folders =
        folders.into_iter().chain([repository("examples/lofoten"), repository("."), hostile.path().to_owned()]);
    for folder in folders {
        for format in ["sarif", "gitlab", "junit"] {
            let text = written(&folder, format, Language::Nb);
            assert_eq!(valid(format, &text), Ok(()), "{format} of {}", folder.display());
        }
    }
}

#[test]
fn the_outputs_that_are_validated_have_something_in_them() {
    let feil = sarif(&repository(FEIL));
    let related = |result: &&Value| result["relatedLocations"].as_array().is_some_and(|places| !places.is_empty());
    assert!(feil["runs"][0]["results"].as_array().unwrap().iter().any(|result| related(&result)));
    let lofoten = sarif(&repository("examples/lofoten"));
    let accepted = |result: &&Value| result["suppressions"] == json!([{ "kind": "inSource" }]);
    assert_eq!(lofoten["runs"][0]["results"].as_array().unwrap().iter().filter(accepted).count(), 1);
}

#[test]
fn damaged_sarif_is_not_valid() {
    let sound = sarif(&repository(FEIL));
    let refused = |damage: &dyn Fn(&mut Value)| {
        let mut log = sound.clone();
        damage(&mut log);
        valid::sarif(&log.to_string()).is_err()
    };
    let result = |damage: fn(&mut Value)| refused(&|log| damage(&mut log["runs"][0]["results"][5]));
    assert!(!refused(&|_| ()));
    assert!(refused(&|log| log["version"] = json!("2.0.0")));
    assert!(refused(&|log| log["runs"][0]["tool"]["driver"]["name"] = Value::Null));
    assert!(refused(&|log| log["runs"][0]["tool"]["driver"]["rules"][1]["id"] = json!("unknown-key")));
    assert!(refused(&|log| log["runs"][0]["columnKind"] = json!("bytes")));
    assert!(result(|result| drop(result.as_object_mut().unwrap().remove("message"))));
    assert!(result(|result| result["level"] = json!("fatal")));
    assert!(result(|result| result["colour"] = json!("red")));
    assert!(result(|result| result["ruleIndex"] = json!(0)));
    assert!(result(|result| result["ruleIndex"] = json!(99)));
    assert!(result(|result| result["suppressions"] = json!([{ "kind": "byHand" }])));
    assert!(result(|result| result["locations"][0]["physicalLocation"]["region"]["startLine"] = json!(0)));
    assert!(result(|result| result["locations"][0]["physicalLocation"]["region"]["endLine"] = json!(1)));
    assert!(result(|result| {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] = json!("a b.yaml");
    }));
    assert!(result(|result| {
        let place = result["relatedLocations"][0].clone();
        result["relatedLocations"].as_array_mut().unwrap().push(place);
    }));
}

#[test]
fn a_damaged_code_quality_report_is_not_valid() {
    let sound: Value = serde_json::from_str(&written(&repository(FEIL), "gitlab", Language::En)).unwrap();
    let refused = |damage: fn(&mut Value)| {
        let mut report = sound.clone();
        damage(&mut report);
        valid::gitlab(&report.to_string()).is_err()
    };
    assert!(!refused(|_| ()));
    assert!(refused(|report| drop(report[0].as_object_mut().unwrap().remove("description"))));
    assert!(refused(|report| report[0]["severity"] = json!("error")));
    assert!(refused(|report| report[0]["location"]["path"] = json!("./a.yaml")));
    assert!(refused(|report| report[0]["location"]["lines"]["begin"] = json!(0)));
    assert!(refused(|report| report[0]["location"]["lines"] = json!({})));
    assert!(refused(|report| report[0]["fingerprint"] = report[1]["fingerprint"].clone()));
    assert!(refused(|report| *report = json!({ "issues": [] })));
}

#[test]
fn a_damaged_report_of_cases_is_not_valid() {
    let sound = written(&repository(FEIL), "junit", Language::En);
    let refused = |from: &str, to: &str| {
        assert!(sound.contains(from), "{from}: {sound}");
        valid::junit(&sound.replacen(from, to, 1)).is_err()
    };
    assert!(!refused("<testsuites", "<testsuites"));
    assert!(refused("tests=\"6\"", "tests=\"7\""));
    assert!(refused("failures=\"6\" errors=\"0\" skipped", "failures=\"5\" errors=\"0\" skipped"));
    assert!(refused("skipped=\"0\"", "skipped=\"1\""));
    assert!(refused("<failure message=", "<failure text="));
    assert!(refused("<failure ", "<failure/><failure "));
    assert!(refused("<testcase ", "<case/><testcase "));
    assert!(refused(" classname=", " class="));
    assert!(refused(" line=\"5\"", " line=\"0\""));
    assert!(refused("</testsuite>", ""));
    assert!(refused("name=\"prioritize\"", "name=\"&naming;\""));
    let names: Vec<&str> = sound.split("<testcase name=\"").map(|text| text.split('"').next().unwrap()).collect();
    assert!(refused(names[2], names[1]), "two cases of one name");
}

/// What each problem is known by, in the order of the file.
fn marks(folder: &Path, language: Language) -> Vec<String> {
    let log: Value = serde_json::from_str(&written(folder, "sarif", language)).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap().iter();
    results.map(|result| result["partialFingerprints"].to_string()).collect()
}

#[test]
fn problems_are_known_again_when_lines_move() {
    let folder = tempfile::tempdir().unwrap();
    copy(&repository(FEIL), folder.path());
    let before = marks(folder.path(), Language::En);
    assert_eq!(before.len(), 6);
    let lines = |folder: &Path| {
        verdict(folder, &locale_of(Language::En)).found.iter().map(|problem| problem.spot.span.start.line).sum::<u32>()
    };
    let stood = lines(folder.path());
    let file = folder.path().join("portfolio/measures/skoleskyss.yaml");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, format!("# Behandlet i mai.\n\n# Se referatet.\n{text}")).unwrap();
    assert_eq!(lines(folder.path()), stood + 6 * 3);
    assert_eq!(marks(folder.path(), Language::En), before);
    assert_eq!(marks(folder.path(), Language::Nn), before, "in another language");
    fs::write(&file, text.replace("consept", "consjept")).unwrap();
    assert_ne!(marks(folder.path(), Language::En), before, "another mistake");
}

#[test]
fn paths_for_build_servers_begin_at_the_top_of_the_repository() {
    let repository = tempfile::tempdir().unwrap();
    let portfolio = repository.path().join("tiltak/2026");
    fs::create_dir_all(portfolio.join("portfolio/measures")).unwrap();
    fs::create_dir(repository.path().join(".git")).unwrap();
    fs::write(portfolio.join("strategy.toml"), "").unwrap();
    for (format, path) in [
        ("github", "file=tiltak/2026/strategy.toml,"),
        ("sarif", "\"uri\": \"tiltak/2026/strategy.toml\""),
        ("gitlab", "\"path\": \"tiltak/2026/strategy.toml\""),
        ("azure", "sourcepath=tiltak/2026/strategy.toml;"),
        ("junit", "file=\"tiltak/2026/strategy.toml\""),
        ("json", "\"file\": \"strategy.toml\""),
    ] {
        let checked = Command::new(env!("CARGO_BIN_EXE_prioritize"))
            .arg("-C")
            .arg(&portfolio)
            .args(["check", "--as-of", "2026-11-23", "--format", format])
            .output();
        let text = String::from_utf8(checked.unwrap().stdout).unwrap();
        assert!(text.contains(path), "{format}: {text}");
    }
}
