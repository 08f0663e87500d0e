//! Why something is as it is: a measure, a criterion, the method or a rule, in words and numbers.

mod criterion;
pub(super) mod economy;
mod measure;
mod method;
mod rule;
mod words;

pub use criterion::explain_criterion;
pub use measure::explain_measure;
pub(super) use measure::{score_chart, standing};
pub use method::explain_method;
pub use rule::{explain_rule, list_rules};
pub(super) use words::WORDS;

use crate::{
    locale::Locale,
    model::{Criterion, Strategy},
    problem::{Message, Route},
    report::counted::counted_in,
    score::{Ranking, Weighing},
};

/// What explanations are drawn from.
pub struct Grounds<'g> {
    /// The strategy.
    pub strategy: &'g Strategy,
    /// The ranking that is explained.
    pub ranking: &'g Ranking<'g>,
    /// How much each criterion counts.
    pub weighing: &'g Weighing<'g>,
    /// The line of a file on which something stands.
    pub line: &'g dyn Fn(&str, &Route) -> Option<u32>,
}

/// A criterion's scale in words: from which figure to which, and how far that goes.
fn scale(criterion: &Criterion, locale: &Locale) -> String {
    let number = |figure: f64| locale.number(figure, decimals(figure));
    match (&criterion.scale, &criterion.points) {
        (Some(scale), _) => format!("{}–{}", number(scale.worst.0), number(scale.best.0)),
        (None, Some(points)) => {
            points.iter().map(|(x, v)| format!("{} → {}", number(x.0), number(v.0))).collect::<Vec<_>>().join(", ")
        }
        (None, None) => String::new(),
    }
}

/// As many decimals as a figure needs, two at the most.
pub(super) fn decimals(figure: f64) -> u8 {
    let whole = |scaled: f64| (scaled - scaled.round()).abs() < 1e-9;
    if whole(figure) {
        0
    } else if whole(figure * 10.0) {
        1
    } else {
        2
    }
}

/// Where a criterion's figures come from, in words.
pub(in crate::report) fn source(criterion: &Criterion, strategy: &Strategy, locale: &Locale) -> String {
    let Some(source) = &criterion.source else { return String::new() };
    let name = source.to_string();
    let (name, kind) = name.split_once(':').unwrap_or((&name, ""));
    let words = locale.say(&Message { key: format!("source-{name}").into(), parts: Vec::new() });
    match strategy.benefit_types.iter().find(|other| other.id == *kind) {
        Some(kind) => format!("{words}: {} ({})", kind.title, counted_in(strategy, &kind.id, locale)),
        None => words,
    }
}
