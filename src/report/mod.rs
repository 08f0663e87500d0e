//! Results → documents, one a file, and the JSON that other programs read.
//!
//! A report decides what is told and in which order; it knows neither formats nor files. JSON has structures of its own,
//! so that a renamed field of the model never changes it.

mod action_plan;
mod amounts;
mod benefits;
mod beyond;
mod budget_effect;
mod case_paper;
mod check_json;
mod counted;
mod counts;
mod document;
mod explain;
mod filter;
mod footer;
mod glossary;
mod json;
mod names;
mod number;
mod outcome;
mod period;
mod plan;
mod portfolio;
mod problems;
mod ranking;
mod ranking_json;
mod review;
mod rules_json;
mod sources;
mod status;

pub use amounts::basis;
pub use check_json::check_json;
pub use counts::Counts;
pub use document::{About, DOCUMENTS, Document, Lines, Material};
pub use explain::{Grounds, explain_criterion, explain_measure, explain_method, explain_rule, list_rules};
pub use filter::Filter;
pub use json::{failure_json, to_json};
pub use period::Period;
pub use plan::{
    Comparison, Difference, Frontier, Grouping, Other, PlanView, Stopped, Variant, action_plan, adopted_plan,
    adopted_plan_json, compared_plans, compared_plans_json, difference, frontier_doc, frontier_json, no_place_in_plan,
    no_plan, no_plan_json, obstacle, place_in_plan, plan_json,
};
pub use problems::{Compared, Verdict, With, problems, show};
pub use ranking::{Listing, ranking};
pub use ranking_json::ranking_json;
pub use review::{ReviewView, review, review_json, shorter_and_shorter};
pub use rules_json::rules_json;

use crate::locale::Words;

/// The words of every document.
pub fn words() -> impl Iterator<Item = &'static Words> {
    let own = [
        &amounts::WORDS,
        &beyond::WORDS,
        &problems::WORDS,
        &ranking::WORDS,
        &explain::WORDS,
        &sources::WORDS,
        &counted::WORDS,
        &outcome::WORDS,
    ];
    let documents = DOCUMENTS.iter().flat_map(|document| document.words);
    own.into_iter().chain(plan::WORDS.iter().chain(review::WORDS).copied()).chain(documents.copied())
}
