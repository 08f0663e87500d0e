//! GitLab's code quality report, a subset of Code Climate's format.

use std::io::{self, Write};

use serde::Serialize;

use crate::{
    doc::{Doc, ShownProblem},
    locale::Locale,
    problem::Level,
};

use super::{Format, Paths, Screen, fingerprint::fingerprints, one_line, told};

pub(super) static FORMAT: Format =
    Format { name: "gitlab", extensions: &[], also: &["json"], paths: Paths::Repository, write };

#[derive(Serialize)]
struct Issue<'d> {
    description: String,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: Location<'d>,
}

#[derive(Serialize)]
struct Location<'d> {
    path: std::borrow::Cow<'d, str>,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
}

fn write(doc: &Doc, locale: &Locale, _: &Screen, out: &mut dyn Write) -> io::Result<()> {
    let marked = told::open(doc).zip(fingerprints(told::open(doc)));
    let issues: Vec<Issue<'_>> = marked.map(|(problem, mark)| issue(problem, mark, locale)).collect();
    serde_json::to_writer_pretty(&mut *out, &issues)?;
    writeln!(out)
}

fn issue<'d>(problem: &'d ShownProblem, fingerprint: String, locale: &Locale) -> Issue<'d> {
    let message = told::message(problem);
    Issue {
        description: match told::help(problem, locale) {
            Some(help) => format!("{message} ({help})"),
            None => message.into_owned(),
        },
        check_name: problem.rule,
        fingerprint,
        severity: match problem.level {
            Level::Error => "major",
            Level::Warning => "minor",
            Level::Note => "info",
        },
        // GitLab knows no problem without a line.
        location: Location {
            path: one_line(&problem.spot.file),
            lines: Lines { begin: problem.spot.span.start.line.max(1) },
        },
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{listed, nasty, problem, spot, valid, written};
    use super::*;
    use crate::model::Language;

    fn gitlab(doc: &Doc) -> String {
        written("gitlab", doc, Language::En, &Screen::default())
    }

    #[test]
    fn it_has_what_gitlab_asks_for() {
        let mut first = problem("bad-value", spot("a.yaml", (3, 1), (3, 5), "cost"));
        first.help = Some("a number".to_owned());
        let mut second = problem("bad-yaml", spot("b.yaml", (0, 0), (0, 0), ""));
        second.level = Level::Note;
        insta::assert_snapshot!(gitlab(&listed(vec![first, second])), @r#"
        [
          {
            "description": "it is wrong (help: a number)",
            "check_name": "bad-value",
            "fingerprint": "4fdf77b5dfa4d74e:1",
            "severity": "major",
            "location": {
              "path": "a.yaml",
              "lines": {
                "begin": 3
              }
            }
          },
          {
            "description": "it is wrong",
            "check_name": "bad-yaml",
            "fingerprint": "13c457ad84cb6d60:1",
            "severity": "info",
            "location": {
              "path": "b.yaml",
              "lines": {
                "begin": 1
              }
            }
          }
        ]
        "#);
    }

    #[test]
    fn it_is_valid_whatever_it_says() {
        assert_eq!(valid::gitlab(&gitlab(&nasty())), Ok(()));
        assert_eq!(gitlab(&Doc::default()), "[]\n");
    }
}
