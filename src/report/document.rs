//! The documents that `report` writes: what they are made from, and which there are.

use super::{Filter, Period, PlanView, action_plan, benefits, budget_effect, case_paper, glossary, portfolio, status};
use crate::{
    doc::Doc,
    locale::{Locale, Words},
    model::{Date, Filed, Measure, Portfolio},
    problem::{Problem, Route},
    score::{Ranking, Weighing},
};

/// Every document; the list in the help is this one.
pub static DOCUMENTS: &[&Document] = &[
    &action_plan::DOCUMENT,
    &case_paper::DOCUMENT,
    &budget_effect::DOCUMENT,
    &benefits::DOCUMENT,
    &status::DOCUMENT,
    &portfolio::DOCUMENT,
    &glossary::DOCUMENT,
];

/// A document that `report` writes.
#[derive(Debug)]
pub struct Document {
    /// What it is called on the command line.
    pub name: &'static str,
    /// What it can be about.
    pub about: About,
    /// Whether the action plan is made for it.
    pub plan: bool,
    /// Writes it.
    pub write: fn(&Material<'_>, &Locale) -> Doc,
    /// Its words. `report-<name>` says in the help what it is.
    pub words: &'static [&'static Words],
}

/// What a document can be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// The whole portfolio; nothing else can be asked for.
    Portfolio,
    /// One measure, or the ranked list; one of them has to be named.
    MeasureOrList,
    /// The portfolio in a third of a year, which can be named; else the last that has ended.
    Period,
}

/// Tells, for a file and routes in it, at which lines they stand, counted from 1; none where the file says nothing there.
pub type Lines<'m> = dyn Fn(&str, &[Route]) -> Vec<Option<u32>> + 'm;

/// What documents are made from.
#[derive(Clone, Copy)]
pub struct Material<'m> {
    /// The portfolio.
    pub portfolio: &'m Portfolio,
    /// All measures in order.
    pub ranking: &'m Ranking<'m>,
    /// What each criterion counts.
    pub weighing: &'m Weighing<'m>,
    /// The action plan, where the document needs one.
    pub plan: Option<&'m PlanView<'m, 'm>>,
    /// The measure that it is about, where it is about one.
    pub measure: Option<&'m Filed<Measure>>,
    /// The third of a year that it is about.
    pub period: Period,
    /// Whether it is to be short: for a council rather than a board.
    pub brief: bool,
    /// The day as seen from which it is written.
    pub as_of: Date,
    /// Which measures are shown.
    pub filter: &'m Filter,
    /// The problems of the files, without those that are accepted.
    pub problems: &'m [Problem],
    /// The lines at which a file says what stands at these routes, counted from 1; none where it says nothing.
    pub lines: &'m Lines<'m>,
}
