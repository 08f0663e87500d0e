//! Whether an output is valid, for the formats that other programs read; if not, why.
#![allow(dead_code, unreachable_pub, reason = "not every test uses all of it")]
#![allow(clippy::expect_used, reason = "a validator that cannot be set up has failed")]

use std::{collections::BTreeSet, path::Path, process::Command, sync::LazyLock};

use roxmltree::{Document, Node};
use serde_json::Value;

/// SARIF: the schema of the standard, and what the standard says besides.
pub fn sarif(text: &str) -> Result<(), String> {
    let log = json(text, &SARIF_SCHEMA)?;
    for run in items(&log["runs"]) {
        let rules = items(&run["tool"]["driver"]["rules"]);
        all_differ(rules.iter().map(|rule| &rule["id"]))?;
        for result in items(&run["results"]) {
            let indexed = result["ruleIndex"].as_u64().and_then(|index| rules.get(usize::try_from(index).ok()?));
            must(indexed.is_none_or(|rule| rule["id"] == result["ruleId"]), || "ruleIndex of another rule".to_owned())?;
            must(result.get("ruleIndex").is_none() || indexed.is_some(), || "ruleIndex of no rule".to_owned())?;
            let related = items(&result["relatedLocations"]);
            all_differ(related.iter().map(|location| &location["id"]))?;
            for location in items(&result["locations"]).iter().chain(related) {
                let region = &location["physicalLocation"]["region"];
                let at = |line: &str, column: &str| Some((region[line].as_u64()?, region[column].as_u64()?));
                let (start, end) = (at("startLine", "startColumn"), at("endLine", "endColumn"));
                must(end.is_none() || start <= end, || format!("{region} ends before it begins"))?;
            }
        }
    }
    Ok(())
}

/// GitLab's code quality report: our schema of what its manual says.
pub fn gitlab(text: &str) -> Result<(), String> {
    let schema = include_str!("../schemas/gitlab-code-quality.json");
    let report = json(text, &serde_json::from_str(schema).expect("a schema"))?;
    all_differ(items(&report).iter().map(|issue| &issue["fingerprint"]))
}

/// `JUnit`: what its readers have in common, as there is no standard (Ant's and Jenkins' schemas, GitLab's manual).
pub fn junit(text: &str) -> Result<(), String> {
    let document = Document::parse(text).map_err(|error| error.to_string())?;
    let suites = document.root_element();
    let of_suites = shape(suites, "testsuites", &["name", "tests", "failures", "errors"], &[])?;
    must(!of_suites.is_empty(), || "no suite".to_owned())?;
    let mut all = Counts::default();
    for suite in of_suites {
        let cases = shape(suite, "testsuite", &["name", "tests", "failures", "errors", "skipped"], &[])?;
        let mut counts = Counts::default();
        for case in &cases {
            let outcome = shape(*case, "testcase", &["name", "classname"], &["file", "line"])?;
            must(case.attribute("line").is_none_or(|line| line.parse().is_ok_and(|line: u32| line > 0)), || {
                "a line that is none".to_owned()
            })?;
            counts.tests += 1;
            match outcome.as_slice() {
                [] => {}
                [failure] if failure.has_tag_name("failure") => {
                    shape(*failure, "failure", &["message", "type"], &[])?;
                    counts.failures += 1;
                }
                [skipped] => {
                    shape(*skipped, "skipped", &["message"], &[])?;
                    counts.skipped += 1;
                }
                [..] => return Err("a case with several outcomes".to_owned()),
            }
        }
        // Of cases with the same name, GitLab shows one.
        all_differ(cases.iter().map(|case| case.attribute("name")))?;
        must(counts.tests > 0, || "a suite without cases".to_owned())?;
        counts.are_those_of(suite)?;
        all.add(&counts);
    }
    all.are_those_of(suites)
}

#[derive(Default)]
struct Counts {
    tests: usize,
    failures: usize,
    skipped: usize,
}

impl Counts {
    fn add(&mut self, other: &Self) {
        self.tests += other.tests;
        self.failures += other.failures;
        self.skipped += other.skipped;
    }

    /// Whether the element says the same. No case of ours ends in an error of its own.
    fn are_those_of(&self, element: Node<'_, '_>) -> Result<(), String> {
        let counted = [("tests", self.tests), ("failures", self.failures), ("errors", 0), ("skipped", self.skipped)];
        counted.into_iter().try_for_each(|(name, count)| {
            let told = element.attribute(name);
            must(told.is_none_or(|told| told == count.to_string()), || format!("{name}: {told:?}, not {count}"))
        })
    }
}

/// The children of an element, if it has this name, these attributes, perhaps these, and no others.
fn shape<'a, 'i>(
    element: Node<'a, 'i>,
    name: &str,
    required: &[&str],
    optional: &[&str],
) -> Result<Vec<Node<'a, 'i>>, String> {
    must(element.has_tag_name(name), || format!("<{}>, not <{name}>", element.tag_name().name()))?;
    for attribute in required {
        must(element.has_attribute(*attribute), || format!("<{name}> without {attribute}"))?;
    }
    for attribute in element.attributes().map(|attribute| attribute.name()) {
        let known = required.contains(&attribute) || optional.contains(&attribute);
        must(known, || format!("<{name}> with {attribute}"))?;
    }
    Ok(element.children().filter(Node::is_element).collect())
}

/// Reads JSON, if a schema allows it.
fn json(text: &str, schema: &Value) -> Result<Value, String> {
    let value: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let schema = jsonschema::JSONSchema::options().should_validate_formats(true).compile(schema).expect("a schema");
    schema.validate(&value).map_err(|errors| {
        let errors = errors.map(|error| format!("{}: {error}", error.instance_path));
        errors.collect::<Vec<_>>().join("\n")
    })?;
    Ok(value)
}

/// The schema of the standard, which is not ours to copy: `serde-sarif` ships it, and Cargo knows where that lies.
static SARIF_SCHEMA: LazyLock<Value> = LazyLock::new(|| {
    let cargo = |arguments: &[&str]| {
        let asked = Command::new(env!("CARGO")).current_dir(env!("CARGO_MANIFEST_DIR")).args(arguments).output();
        String::from_utf8(asked.expect("Cargo").stdout).expect("text")
    };
    let version = cargo(&["-vV"]);
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).expect("a host");
    let metadata = cargo(&["metadata", "--format-version=1", "--locked", "--offline", "--filter-platform", host]);
    let metadata: Value = serde_json::from_str(&metadata).expect("metadata");
    let package = items(&metadata["packages"]).iter().find(|package| package["name"] == "serde-sarif");
    let manifest = package.and_then(|package| package["manifest_path"].as_str()).expect("a dependency for tests");
    let schema = std::fs::read_to_string(Path::new(manifest).with_file_name("src").join("schema.json"));
    serde_json::from_str(&schema.expect("a schema")).expect("JSON")
});

fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn must(holds: bool, why: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(why()) }
}

fn all_differ(values: impl Iterator<Item = impl std::fmt::Debug>) -> Result<(), String> {
    let mut seen = BTreeSet::new();
    values
        .map(|value| format!("{value:?}"))
        .try_for_each(|value| must(seen.insert(value.clone()), || format!("{value} stands twice")))
}
