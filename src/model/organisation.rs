//! Who owns, pays, decides and works.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Count, Date, Id, Money, Quantity, Share, Status, Year};

/// Table `[[cost_phase]]`: a kind of cost.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CostPhase {
    /// The phase's id.
    pub id: Id,
    /// What it is called.
    pub title: Box<str>,
    /// Whether it comes once or goes on.
    pub kind: PhaseKind,
    /// Whether it is training and change work; default false.
    #[serde(default)]
    pub training: bool,
}

/// Whether a cost comes once or goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PhaseKind {
    /// Until the measure is done.
    OneOff,
    /// As long as what it made is in use.
    Running,
}

/// Table `[[unit]]`: a part of the organisation, or somebody who takes part.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Unit {
    /// The unit's id.
    pub id: Id,
    /// What it is called.
    pub title: Box<str>,
    /// What kind of unit it is.
    pub kind: UnitKind,
    /// The unit that it is a part of.
    pub parent: Option<Id>,
    /// First year in which it exists.
    pub from: Option<Year>,
    /// Last year in which it exists.
    pub to: Option<Year>,
}

/// What kind of unit it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum UnitKind {
    /// A department of the owner.
    Department,
    /// A municipality.
    Municipality,
    /// A county.
    County,
    /// A cooperation between municipalities.
    Cooperation,
    /// A company.
    Company,
    /// Somebody outside who takes part.
    Partner,
}

/// Table `[[cost_key]]` (fordelingsnøkkel): how a common cost is shared.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CostKey {
    /// The key's id; the same id may stand several times with different `from`.
    pub id: Id,
    /// First year for which these shares count; the latest that is not after the year applies.
    pub from: Option<Year>,
    /// Part that is shared equally, 0–1; default 0. The rest goes by shares.
    #[serde(default)]
    pub fixed: Share,
    /// Any non-negative numbers, by unit; only the proportion between those who take part counts.
    pub shares: BTreeMap<Id, Quantity>,
}

/// Table `[[body]]`: somebody who decides.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// The body's id.
    pub id: Id,
    /// What it is called.
    pub title: Box<str>,
    /// What it may decide.
    pub decides: Vec<Mandate>,
    /// The largest amount it may approve: a decision's amount, else the lifecycle cost.
    pub limit: Option<Money>,
}

/// Something that a body may decide: that a measure enters a status, or one of three other things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Mandate {
    /// That a measure is looked into.
    Concept,
    /// That a measure is planned.
    Planning,
    /// That a measure is carried out.
    Execution,
    /// That a measure is handed over.
    Closing,
    /// That the line takes over and takes the benefits out.
    Realising,
    /// That a measure is done with.
    Evaluated,
    /// That a measure waits.
    OnHold,
    /// That a measure is turned down.
    Rejected,
    /// That a measure is given up.
    Stopped,
    /// That a measure becomes part of another.
    Merged,
    /// The strategy itself.
    Strategy,
    /// A plan.
    Plan,
    /// That a measure need not meet a principle.
    Waiver,
}

/// Table `[[role]]`: people whose time is scarce.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// The role's id.
    pub id: Id,
    /// What it is called.
    pub title: Box<str>,
    /// Whether measures stop without it; default false.
    #[serde(default)]
    pub critical: bool,
    /// At most so many measures at a time.
    pub max_parallel: Option<Count>,
    /// Person-months a year, net of ordinary duties. A year that is not given is not limited.
    #[serde(default)]
    pub capacity: BTreeMap<Year, Quantity>,
}

/// Table `[[fund]]` (finansieringskilde): where money comes from.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fund {
    /// The fund's id.
    pub id: Id,
    /// What it is called.
    pub title: Box<str>,
    /// Which budget it belongs to.
    pub account: Option<Account>,
    /// Whether somebody outside gives it; default false.
    #[serde(default)]
    pub external: bool,
    /// What may be used, by year. A year that is not given is not limited.
    #[serde(default)]
    pub frame: BTreeMap<Year, Money>,
}

/// Which budget money belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Account {
    /// The investment budget.
    Capital,
    /// The operating budget.
    Operating,
}

/// Table `[[meeting]]` of the year's wheel (årshjul).
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// Who meets.
    pub body: Id,
    /// When.
    pub date: Date,
    /// When its papers have to be in.
    pub papers_due: Option<Date>,
}

/// Table `[[deadline]]` of the year's wheel.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// The deadline's id.
    pub id: Id,
    /// What is due.
    pub title: Option<Box<str>>,
    /// When.
    pub date: Date,
}

impl Mandate {
    /// The status that this mandate lets a measure into, where it is about one.
    pub const fn status(self) -> Option<Status> {
        match self {
            Self::Concept => Some(Status::Concept),
            Self::Planning => Some(Status::Planning),
            Self::Execution => Some(Status::Execution),
            Self::Closing => Some(Status::Closing),
            Self::Realising => Some(Status::Realising),
            Self::Evaluated => Some(Status::Evaluated),
            Self::OnHold => Some(Status::OnHold),
            Self::Rejected => Some(Status::Rejected),
            Self::Stopped => Some(Status::Stopped),
            Self::Merged => Some(Status::Merged),
            Self::Strategy | Self::Plan | Self::Waiver => None,
        }
    }
}
