//! SARIF 2.1.0 (OASIS), for code scanning: the problems, and the rules that they break.
//!
//! Problems that are accepted for now are told as suppressed. The shape stands in `shape`; this is how it is filled.

use std::io::{self, Write};

use crate::{
    doc::{Doc, ProblemList, ShownProblem, ShownRule, ShownSpot},
    locale::Locale,
    model::Language,
    problem::Span,
};

use self::shape::{
    ArtifactLocation, Configuration, Driver, Fingerprints, Invocation, Location, Log, PhysicalLocation, Region,
    ReportingDescriptor, RunResult, SarifRun, Suppression, Text, Tool,
};
use super::{Format, Screen, clean, fingerprint::fingerprints, told};

mod shape;

pub(super) static FORMAT: Format = Format { name: "sarif", extensions: &["sarif"], write };

fn write(doc: &Doc, locale: &Locale, _: &Screen, out: &mut dyn Write) -> io::Result<()> {
    let mut rules: Vec<&ShownRule> = Vec::new();
    for rule in told::lists(doc).flat_map(|list| &list.rules) {
        if !rules.iter().any(|known| known.name == rule.name) {
            rules.push(rule);
        }
    }
    let problems = || told::lists(doc).flat_map(|list| list.problems.iter().map(move |problem| (list, problem)));
    let marks = fingerprints(problems().map(|(_, problem)| problem));
    let results = problems().zip(marks).map(|((list, problem), mark)| result(list, problem, mark, &rules, locale));
    let run = SarifRun {
        tool: Tool {
            driver: Driver {
                name: "prioritize",
                semantic_version: env!("CARGO_PKG_VERSION"),
                rules: rules.iter().map(|rule| descriptor(rule)).collect(),
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

fn descriptor(rule: &ShownRule) -> ReportingDescriptor {
    ReportingDescriptor {
        id: rule.name,
        short_description: text(&rule.fault),
        full_description: text(&rule.why),
        help: text(&rule.cure),
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
    let related = problem.related.iter().map(|(spot, label)| location(spot, Some(text(label))));
    let suppression = list.accepted.then_some(Suppression { kind: "inSource" });
    RunResult {
        rule_id: problem.rule,
        rule_index: rules.iter().position(|rule| rule.name == problem.rule),
        level: problem.level.name(),
        message: text(&told::in_full(problem, locale)),
        locations: [location(&problem.spot, None)],
        related_locations: related.collect(),
        partial_fingerprints: Fingerprints { primary_location_line_hash: mark },
        suppressions: suppression.into_iter().collect(),
    }
}

fn location(spot: &ShownSpot, message: Option<Text>) -> Location {
    let artifact_location = ArtifactLocation { uri: uri(&spot.file), uri_base_id: "%SRCROOT%" };
    Location { physical_location: PhysicalLocation { artifact_location, region: region(spot.span) }, message }
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
    let mut shown = clean(text).replace('{', "{{").replace('}', "}}");
    if shown.contains("](") {
        shown = shown.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]");
    }
    Text { text: shown }
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
