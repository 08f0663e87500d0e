//! What the formats for build servers have in common: which problems they tell, and in which words.

use std::borrow::Cow;

use crate::{
    doc::{Doc, ShownProblem},
    locale::Locale,
};

use super::one_line;

/// Every problem that is there to be mended. Those accepted for now would be mistaken for them.
pub(super) fn open(doc: &Doc) -> impl Iterator<Item = &ShownProblem> {
    doc.problems().filter(|list| !list.accepted).flat_map(|list| &list.problems)
}

/// What is wrong, on one line.
pub(super) fn message(problem: &ShownProblem) -> Cow<'_, str> {
    one_line(&problem.message)
}

/// How to mend it, on one line, as `help: …`.
pub(super) fn help(problem: &ShownProblem, locale: &Locale) -> Option<String> {
    problem.help.as_ref().map(|help| format!("{}: {}", locale.text("word-help"), one_line(help)))
}

/// What is wrong, and on a second line how to mend it.
pub(super) fn in_full(problem: &ShownProblem, locale: &Locale) -> String {
    let lines = [Some(message(problem).into_owned()), help(problem, locale)];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}
