//! The action plan: which measures start, and in which year, within money, people and order.

pub mod model;
pub mod solve;
