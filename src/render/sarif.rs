//! SARIF 2.1.0 (OASIS), for code scanning: the problems, and the rules that they break.
//!
//! Problems that are accepted for now are told as suppressed. The shape stands in `shape`; this is how it is filled. Nothing is
//! left out, however much there is: GitHub takes 25 000 results, shows the 5 000 gravest, and refuses a file with more.

use std::io::{self, Write};

use crate::{
    doc::{Doc, ProblemList, ShownProblem, ShownRule, ShownSpot},
    locale::{Locale, capitalised},
    model::Language,
    problem::Span,
};

use self::shape::{
    ArtifactLocation, Configuration, Driver, Fingerprints, Formatted, Invocation, Location, Log, PhysicalLocation,
    Region, ReportingDescriptor, RunResult, SarifRun, Suppression, Text, Tool,
};
use super::{Format, Paths, Screen, clean, escape::escape, fingerprint::fingerprints, one_line, told};

mod shape;

pub(super) static FORMAT: Format =
    Format { name: "sarif", extensions: &["sarif"], also: &["json"], paths: Paths::Repository, write };

fn write(doc: &Doc, locale: &Locale, _: &Screen, out: &mut dyn Write) -> io::Result<()> {
    let mut rules: Vec<&ShownRule> = Vec::new();
    for rule in doc.problems().flat_map(|list| &list.rules) {
        if !rules.iter().any(|known| known.name == rule.name) {
            rules.push(rule);
        }
    }
    let problems = || doc.problems().flat_map(|list| list.problems.iter().map(move |problem| (list, problem)));
    let marks = fingerprints(problems().map(|(_, problem)| problem));
    let results = problems().zip(marks).map(|((list, problem), mark)| result(list, problem, mark, &rules, locale));
    let run = SarifRun {
        tool: Tool {
            driver: Driver {
                name: "prioritize",
                semantic_version: env!("CARGO_PKG_VERSION"),
                rules: rules.iter().map(|rule| descriptor(rule, locale)).collect(),
            },
        },
        invocations: [Invocation { execution_successful: true }],
        language: match locale.language() {
            Language::Nb => "nb",
            Language::Nn => "nn",
            Language::En => "en",
        },
        column_kind: "unicodeCodePoints",
        results: results.collect(),
    };
    let log = Log { schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
    serde_json::to_writer_pretty(&mut *out, &log)?;
    writeln!(out)
}

fn descriptor(rule: &ShownRule, locale: &Locale) -> ReportingDescriptor {
    ReportingDescriptor {
        id: rule.name,
        short_description: text(&rule.fault),
        full_description: text(&rule.why),
        help: help(rule, locale),
        default_configuration: Configuration { level: rule.level.name() },
    }
}

fn result(
    list: &ProblemList,
    problem: &ShownProblem,
    mark: String,
    rules: &[&ShownRule],
    locale: &Locale,
) -> RunResult {
    let related = problem.related.iter().zip(1..).map(|((spot, label), id)| Location {
        id: Some(id),
        message: Some(text(label)),
        ..location(spot)
    });
    let suppression = list.accepted.then_some(Suppression { kind: "inSource" });
    RunResult {
        rule_id: problem.rule,
        rule_index: rules.iter().position(|rule| rule.name == problem.rule),
        level: problem.level.name(),
        message: message(problem, locale),
        locations: [location(&problem.spot)],
        related_locations: related.collect(),
        partial_fingerprints: Fingerprints { primary_location_line_hash: mark },
        suppressions: suppression.into_iter().collect(),
    }
}

/// Why it is a fault and how to mend it; code scanning shows it beside what breaks the rule.
fn help(rule: &ShownRule, locale: &Locale) -> Formatted {
    let Text { text } = text(&format!("{}\n{}", rule.why, rule.cure));
    let word = escape(&capitalised(&locale.text("word-help")));
    let markdown = format!("{}\n\n**{word}:** {}", escape(&rule.why), escape(&rule.cure));
    Formatted { text, markdown: without_placeholders(&markdown) }
}

/// What is wrong, how to mend it, and a link to each place that belongs to it: code scanning shows no others.
fn message(problem: &ShownProblem, locale: &Locale) -> Text {
    let Text { mut text } = text(&told::in_full(problem, locale));
    for ((_, label), id) in problem.related.iter().zip(1_u32..) {
        text.extend(["\n[", &without_links(&without_placeholders(&one_line(label))), "](", &id.to_string(), ")"]);
    }
    Text { text }
}

fn location(spot: &ShownSpot) -> Location {
    let artifact_location = ArtifactLocation { uri: uri(&spot.file), uri_base_id: "%SRCROOT%" };
    let physical_location = PhysicalLocation { artifact_location, region: region(spot.span) };
    Location { id: None, physical_location, message: None }
}

/// The place in the file, where there is one; its end is left out where it is not after the beginning.
fn region(span: Span) -> Option<Region> {
    let (start, end) = (span.start, span.end);
    (start.line > 0).then(|| {
        let has_end = end >= start && end.column > 0;
        Region {
            start_line: start.line,
            start_column: start.column.max(1),
            end_line: has_end.then_some(end.line),
            end_column: has_end.then_some(end.column),
        }
    })
}

/// A message that holds neither placeholders nor links (SARIF 3.11.5 and 3.11.6), only their signs.
fn text(text: &str) -> Text {
    let text = without_placeholders(&clean(text));
    Text { text: if text.contains("](") { without_links(&text) } else { text } }
}

fn without_placeholders(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

fn without_links(text: &str) -> String {
    text.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
}

/// A path as a relative reference (RFC 3986): all but unreserved signs and `/` are percent-encoded.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push('%');
            uri.extend([byte >> 4, byte & 15].map(|digit| char::from(b"0123456789ABCDEF"[usize::from(digit)])));
        }
    }
    uri
}

#[cfg(test)]
mod tests;
