//! Problems in a line each, `file:line:column: level: message [rule]`, and a last line that says how many they are.
//!
//! It is the form of the GNU coding standards, which editors and `grep` know; the words for the levels are theirs. It stands
//! apart from the other formats: `check` writes it in the place of its text.

use std::io::{self, Write};

use crate::{
    doc::{Block, Doc, ShownProblem},
    locale::Locale,
};

use super::{Format, Paths, Screen, clean::inert, one_line, problems::address, told};

/// Written by `check --terse` only: no name and no ending asks for it.
pub static FORMAT: Format = Format { name: "terse", extensions: &[], also: &[], paths: Paths::Portfolio, write };

fn write(doc: &Doc, _: &Locale, _: &Screen, out: &mut dyn Write) -> io::Result<()> {
    told::open(doc).try_for_each(|problem| write_problem(problem, out))?;
    let summary: Vec<_> = doc.blocks.iter().filter_map(summed_up).collect();
    writeln!(out, "{}", inert(&summary.join(" ")))
}

fn write_problem(problem: &ShownProblem, out: &mut dyn Write) -> io::Result<()> {
    let (place, level) = (address(&problem.spot), problem.level.name());
    writeln!(out, "{}", inert(&format!("{place}: {level}: {} [{}]", told::message(problem), problem.rule)))
}

/// What a document says besides its problems.
fn summed_up(block: &Block) -> Option<std::borrow::Cow<'_, str>> {
    match block {
        Block::Text(text) => Some(one_line(text)),
        Block::Heading(..)
        | Block::List(_)
        | Block::Table(_)
        | Block::Chart(_)
        | Block::Explorer(_)
        | Block::Problems(_)
        | Block::Code(_)
        | Block::Folded(..)
        | Block::Mark(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{acts, listed, nasty, problem, spot, written_in};
    use super::*;
    use crate::model::Language;

    fn terse(doc: &Doc) -> String {
        written_in(&FORMAT, doc, Language::Nb, &Screen { width: Some(20), color: true })
    }

    #[test]
    fn a_problem_is_a_line() {
        let mut first = problem("bad-value", spot("a b.yaml", (3, 7), (4, 9), "cost: x"));
        first.help = Some("a number".to_owned());
        first.related.push((spot("b.yaml", (1, 1), (1, 2), "x"), "here".to_owned()));
        let nowhere = problem("unreadable-file", spot("c.yaml", (0, 0), (0, 0), ""));
        insta::assert_snapshot!(terse(&listed(vec![first, nowhere])), @r"
        a b.yaml:3:7: error: it is wrong [bad-value]
        c.yaml: error: it is wrong [unreadable-file]
        1
        ");
    }

    #[test]
    fn a_text_does_not_leave_its_line() {
        let text = terse(&nasty());
        assert_eq!(text.lines().count(), 2, "{text}");
        assert!(!text.contains(acts), "{text}");
        assert!(!text.lines().any(|line| line.starts_with("::")), "{text}");
    }
}
