//! Writing: whole files or none. With `cli`, which writes results, the only module that does.

mod file;
mod plan;

pub use file::{create, folder, temporary};
pub use plan::{Adoption, PLANS, digest};
