//! What could be done instead.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Id, Money};

/// Something else that could be done.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    /// What.
    pub title: Option<Box<str>>,
    /// Whether it is the chosen one; default false.
    #[serde(default)]
    pub chosen: bool,
    /// Why, or why not.
    pub why: Option<Box<str>>,
    /// Its net present value.
    pub npv: Option<Money>,
}

/// Whether something like it exists.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExistingSolutions {
    /// When somebody looked.
    pub checked: Option<Date>,
    /// What was found: measures or systems.
    #[serde(default)]
    pub found: Vec<Id>,
    /// Why that will not do.
    pub why_not: Option<Box<str>>,
}
