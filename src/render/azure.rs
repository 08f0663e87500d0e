//! Logging commands: Azure Pipelines shows problems in the summary of a run.
//!
//! It knows errors and warnings; notes are written as ordinary lines of the log.

use std::io::{self, Write};

use crate::{
    doc::{Doc, ShownProblem},
    locale::Locale,
    problem::Level,
};

use super::{Format, Paths, Screen, clean::inert, one_line, problems::address, told};

pub(super) static FORMAT: Format =
    Format { name: "azure", extensions: &[], also: &["txt", "log"], paths: Paths::Repository, write };

fn write(doc: &Doc, locale: &Locale, _: &Screen, out: &mut dyn Write) -> io::Result<()> {
    told::open(doc).try_for_each(|problem| match problem.level {
        Level::Error => write_issue("error", problem, locale, out),
        Level::Warning => write_issue("warning", problem, locale, out),
        Level::Note => {
            let (word, message) = (locale.text("level-note"), told::message(problem));
            let line = format!("{}: {word}[{}]: {message}", address(&problem.spot), problem.rule);
            writeln!(out, "{}", inert(&line))
        }
    })
}

fn write_issue(kind: &str, problem: &ShownProblem, locale: &Locale, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "##vso[task.logissue type={kind};sourcepath={}", escape(&one_line(&problem.spot.file)))?;
    let start = problem.spot.span.start;
    if start.line > 0 {
        write!(out, ";linenumber={};columnnumber={}", start.line, start.column.max(1))?;
    }
    writeln!(out, ";code={}]{}", escape(problem.rule), escape(&told::in_full(problem, locale)))
}

/// A text that ends neither a property nor the command. The agent reads these signs in the command's text too.
fn escape(text: &str) -> String {
    let text = text.replace('%', "%AZP25").replace('\r', "%0D").replace('\n', "%0A");
    text.replace(';', "%3B").replace(']', "%5D")
}

#[cfg(test)]
mod tests {
    use super::super::tests::{listed, nasty, problem, spot, written};
    use super::*;
    use crate::model::Language;

    fn azure(doc: &Doc) -> String {
        written("azure", doc, Language::En, &Screen::default())
    }

    #[test]
    fn errors_and_warnings_are_commands_and_notes_are_lines() {
        let mut problems = Vec::new();
        for level in Level::ALL {
            let mut problem = problem("bad-value", spot("a.yaml", (3, 7), (3, 9), "cost"));
            problem.level = level;
            problems.push(problem);
        }
        problems[2].spot = spot("b.yaml", (0, 0), (0, 0), "");
        insta::assert_snapshot!(azure(&listed(problems)), @r"
        a.yaml:3:7: note[bad-value]: it is wrong
        ##vso[task.logissue type=warning;sourcepath=a.yaml;linenumber=3;columnnumber=7;code=bad-value]it is wrong
        ##vso[task.logissue type=error;sourcepath=b.yaml;code=bad-value]it is wrong
        ");
        assert_eq!(azure(&Doc::default()), "");
    }

    #[test]
    fn a_text_does_not_leave_its_place() {
        let mut problem = problem("bad-value", spot("a];b%3B.yaml", (1, 1), (1, 2), "x"));
        problem.message = "50 %\n##vso[task.setvariable variable=a;]b".to_owned();
        problem.help = Some("y".to_owned());
        assert_eq!(
            azure(&listed(vec![problem])),
            "##vso[task.logissue type=error;sourcepath=a%5D%3Bb%AZP253B.yaml;linenumber=1;columnnumber=1;code=bad-value]\
             50 %AZP25 ##vso\\u{5b}task.setvariable variable=a%3B%5Db%0Ahelp: y\n"
        );
        let text = azure(&nasty());
        assert_eq!((text.lines().count(), text.matches("##vso[").count()), (1, 1));
        assert_eq!(text.matches(']').count(), 1);
    }
}
