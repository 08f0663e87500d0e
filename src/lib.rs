//! `prioritize`: one list of all digitalisation measures, checked against the strategy, ranked and explained.
//!
//! The modules below stand in layers: each may use only those above it.

pub mod problem;
pub mod failure;
pub mod similar;
pub mod clean;
pub mod model;
pub mod doc;
pub mod locale;
pub mod syntax;
pub mod source;
pub mod load;
pub mod economy;
pub mod check;
pub mod schema;
pub mod score;
pub mod plan;
pub mod review;
pub mod report;
pub mod render;
pub mod write;
pub mod cli;
