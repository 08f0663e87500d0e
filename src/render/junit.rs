//! `JUnit`'s XML: a suite for each file with problems, a case for each problem.
//!
//! Errors are failures. Warnings and notes are skipped cases: they are shown, and do not turn a run red that ended well.

use std::io::{self, Write};

use crate::{
    doc::{Doc, ShownProblem},
    locale::Locale,
    problem::Level,
};

use super::{Format, Paths, Screen, one_line, told};

pub(super) static FORMAT: Format =
    Format { name: "junit", extensions: &["xml"], also: &[], paths: Paths::Repository, write };

/// What is said where there are no problems: Jenkins takes a report without cases for a broken run.
const CLEAN: &str = r#"<testsuites name="prioritize" tests="1" failures="0" errors="0">
  <testsuite name="prioritize" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="check" classname="prioritize"/>
  </testsuite>
</testsuites>
"#;

fn write(doc: &Doc, locale: &Locale, _: &Screen, out: &mut dyn Write) -> io::Result<()> {
    let problems: Vec<&ShownProblem> = told::open(doc).collect();
    writeln!(out, r#"<?xml version="1.0" encoding="UTF-8"?>"#)?;
    if problems.is_empty() {
        return out.write_all(CLEAN.as_bytes());
    }
    let (all, failed) = (problems.len(), failures(&problems));
    writeln!(out, r#"<testsuites name="prioritize" tests="{all}" failures="{failed}" errors="0">"#)?;
    for of_file in problems.chunk_by(|a, b| a.spot.file == b.spot.file) {
        write_suite(of_file, locale, out)?;
    }
    writeln!(out, "</testsuites>")
}

fn write_suite(problems: &[&ShownProblem], locale: &Locale, out: &mut dyn Write) -> io::Result<()> {
    let file = problems.first().map(|problem| escape(&problem.spot.file)).unwrap_or_default();
    let (all, failed) = (problems.len(), failures(problems));
    let skipped = all - failed;
    write!(out, r#"  <testsuite name="{file}" tests="{all}" failures="{failed}" errors="0" "#)?;
    writeln!(out, r#"skipped="{skipped}">"#)?;
    for problem in problems {
        let (rule, message, start) = (problem.rule, escape(&problem.message), problem.spot.span.start);
        let (place, line) = match start.line {
            0 => Default::default(),
            line => (format!(" {line}:{}", start.column), format!(r#" line="{line}""#)),
        };
        // No two cases of a file have the same name: of those, GitLab would show one.
        let name = format!("{rule}{place}: {message}");
        writeln!(out, r#"    <testcase name="{name}" classname="{file}" file="{file}"{line}>"#)?;
        match problem.level {
            Level::Error => {
                let help = told::help(problem, locale).map(|help| escape(&help)).unwrap_or_default();
                writeln!(out, r#"      <failure message="{message}" type="{rule}">{help}</failure>"#)?;
            }
            Level::Warning | Level::Note => {
                let level = problem.level.name();
                writeln!(out, r#"      <skipped message="{level}: {message}"/>"#)?;
            }
        }
        writeln!(out, "    </testcase>")?;
    }
    writeln!(out, "  </testsuite>")
}

fn failures(problems: &[&ShownProblem]) -> usize {
    problems.iter().filter(|problem| problem.level == Level::Error).count()
}

/// A line of text for XML 1.0. What XML forbids is shown as an escape by [`one_line`] already.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in one_line(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests;
