//! `prioritize`: one list of all digitalisation measures, checked against the strategy, ranked and explained.
//!
//! The modules below stand in layers: each may use only those above it.

pub mod problem;
pub mod model;
pub mod doc;
