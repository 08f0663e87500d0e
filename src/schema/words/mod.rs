//! What each key and choice of the file formats is for, by the names of the model's types.
//!
//! `schema-cost-phase` explains the type `CostPhase`, and `schema-cost-phase.kind` its key or its choice of that name.

mod aims;
mod benefit;
mod common;
mod decision;
mod follow_up;
mod grounds;
mod measure;
mod method;
mod money;
mod organisation;
mod safeguards;
mod strategy;
mod system;

use crate::locale::Words;

/// All of them.
pub(super) static WORDS: &[&Words] = &[
    &measure::WORDS,
    &grounds::WORDS,
    &safeguards::WORDS,
    &money::WORDS,
    &benefit::WORDS,
    &follow_up::WORDS,
    &decision::WORDS,
    &system::WORDS,
    &strategy::WORDS,
    &aims::WORDS,
    &organisation::WORDS,
    &method::WORDS,
    &common::WORDS,
];
