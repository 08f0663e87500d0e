//! Workflow commands: GitHub shows problems at their lines in the pull request.
//!
//! GitHub shows ten of each level and step and drops the others without a word, so ten are written and then a summary,
//! which is itself one of the ten notices.

use std::io::{self, Write};

use crate::{
    doc::{Doc, ShownProblem},
    locale::Locale,
    problem::{Level, Message},
};

use super::{Format, Paths, Screen, one_line, told};

pub(super) static FORMAT: Format =
    Format { name: "github", extensions: &[], also: &["txt", "log"], paths: Paths::Repository, write };

/// How many of a level GitHub shows.
const SHOWN: usize = 10;

fn write(doc: &Doc, locale: &Locale, _: &Screen, out: &mut dyn Write) -> io::Result<()> {
    let mut counts = Vec::new();
    for level in [Level::Error, Level::Warning, Level::Note] {
        let (shown, key) = match level {
            Level::Error => (SHOWN, "count-errors"),
            Level::Warning => (SHOWN, "count-warnings"),
            Level::Note => (SHOWN - 1, "count-notes"),
        };
        let problems = || told::open(doc).filter(|problem| problem.level == level);
        problems().take(shown).try_for_each(|problem| write_problem(problem, locale, out))?;
        counts.push(locale.say(&Message::new(key).with("count", problems().count())));
    }
    if told::open(doc).next().is_none() {
        return Ok(());
    }
    writeln!(out, "::notice title=prioritize::{}", data(&counts.join(", ")))
}

fn write_problem(problem: &ShownProblem, locale: &Locale, out: &mut dyn Write) -> io::Result<()> {
    let command = match problem.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "notice",
    };
    write!(out, "::{command} file={}", property(&problem.spot.file))?;
    let (start, end) = (problem.spot.span.start, problem.spot.span.end);
    if start.line > 0 {
        write!(out, ",line={}", start.line)?;
        // Columns mean something to GitHub within one line only.
        if start.line == end.line && start.column > 0 && end.column >= start.column {
            write!(out, ",col={},endColumn={}", start.column, end.column)?;
        } else if end.line > start.line {
            write!(out, ",endLine={}", end.line)?;
        }
    }
    writeln!(out, ",title={}::{}", property(problem.rule), data(&told::in_full(problem, locale)))
}

/// The text of a command; of hidden characters only line ends are left in it.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a command.
fn property(text: &str) -> String {
    data(&one_line(text)).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::super::tests::{listed, nasty, problem, spot, written};
    use super::*;
    use crate::model::Language;

    fn github(doc: &Doc) -> String {
        written("github", doc, Language::En, &Screen::default())
    }

    #[test]
    fn ten_of_each_level_and_a_summary() {
        let mut problems = Vec::new();
        for level in Level::ALL {
            for line in 1..=12 {
                let mut problem = problem("bad-value", spot("a.yaml", (line, 1), (line, 5), "cost"));
                problem.level = level;
                problems.push(problem);
            }
        }
        let text = github(&listed(problems));
        let count = |command: &str| text.lines().filter(|line| line.starts_with(command)).count();
        assert_eq!((count("::error "), count("::warning "), count("::notice ")), (10, 10, 10));
        assert!(text.starts_with("::error file=a.yaml,line=1,col=1,endColumn=5,title=bad-value::"), "{text}");
        assert!(text.ends_with("\n::notice title=prioritize::12 errors, 12 warnings, 12 notes\n"), "{text}");
    }

    #[test]
    fn a_text_does_not_leave_its_place() {
        let mut problem = problem("bad-value", spot("a,b:c%0A.yaml", (1, 3), (4, 1), "x"));
        problem.message = "100 %0A\r\n::error::x".to_owned();
        problem.help = Some("y".to_owned());
        assert_eq!(
            github(&listed(vec![problem])).lines().next(),
            Some("::error file=a%2Cb%3Ac%250A.yaml,line=1,endLine=4,title=bad-value::100 %250A ::error::x%0Ahelp: y")
        );
        // One command for the problem, and one for the summary.
        assert_eq!(github(&nasty()).lines().count(), 2);
    }

    #[test]
    fn nothing_is_said_of_other_documents() {
        assert_eq!(github(&Doc::default()), "");
    }
}
