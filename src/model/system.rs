//! A system in use, or planned: one file in `portfolio/systems`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Count, Date, Id, Money, Months, PersonalData};

/// A system.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct System {
    /// The system's id, also the name of its file.
    pub id: Id,
    /// What it is called.
    pub title: Box<str>,
    /// What it is used for; the same word in two systems is the same function.
    #[serde(default)]
    pub functions: Vec<Box<str>>,
    /// The unit that owns it.
    pub owner: Option<Id>,
    /// Who delivers it.
    pub supplier: Option<Box<str>>,
    /// The units that use it.
    #[serde(default)]
    pub users: Vec<Id>,
    /// Where it is in its life.
    pub lifecycle: Option<Lifecycle>,
    /// What it costs a year.
    pub yearly_cost: Option<Money>,
    /// The agreement with the supplier.
    pub contract: Option<Contract>,
    /// What personal data it handles.
    pub personal_data: Option<PersonalData>,
    /// Where its data are kept.
    pub data_stores: Option<Vec<Box<str>>>,
    /// The systems it exchanges data with.
    pub integrations: Option<Vec<Box<str>>>,
    /// How many licences are paid for.
    pub licences: Option<Count>,
    /// What was agreed on service.
    pub sla: Option<Box<str>>,
}

/// Where a system is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Lifecycle {
    /// Not there yet.
    Planned,
    /// In use.
    InUse,
    /// Still in use, on its way out.
    PhasingOut,
    /// Out of use.
    Retired,
}

/// The agreement with a supplier.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contract {
    /// Its last day.
    pub ends: Option<Date>,
    /// How long before that notice has to be given.
    pub notice_months: Option<Months>,
    /// Whether it gives us our data.
    pub data_ownership: Option<bool>,
}
