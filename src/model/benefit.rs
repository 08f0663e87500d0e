//! What a measure promises, and what came of it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Id, Line, Months, Quantity, Series, Share, Year, read::eithers};

/// A promised benefit (gevinst).
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Benefit {
    /// The benefit's id within its measure.
    pub id: Id,
    /// The kind of benefit.
    #[serde(rename = "type")]
    pub kind: Id,
    /// What gets better.
    pub title: Line<120>,
    /// The unit that has to take it out.
    pub owner: Option<Id>,
    /// The person who answers for it (gevinstansvarlig).
    pub responsible: Option<Box<str>>,
    /// Amounts in the type's unit by project year; the last entry comes again unless `recurring` is false.
    #[serde(default)]
    pub per_year: Series<Quantity>,
    /// Calendar year of the first entry, where it does not follow the measure's start (a contract that ends).
    pub from: Option<Year>,
    /// Whether the last entry comes again every year of the lifetime; default true.
    pub recurring: Option<bool>,
    /// Who gains; default the owner of the benefit, else of the measure.
    pub split: Option<Split>,
    /// Part that is expected to be taken out in the end, 0–1; default 1.
    pub realisation: Option<Share>,
    /// Whether it can be taken out of a budget; default false.
    #[serde(default)]
    pub cashable: bool,
    /// The budget that a cashable saving is taken out of.
    pub budget: Option<BudgetCut>,
    /// What shows that it comes.
    pub indicator: Option<Indicator>,
    /// What somebody has to do for it to come.
    #[serde(default)]
    pub actions: Vec<Action>,
    /// Months between readings.
    pub measure_every: Option<Months>,
    /// What has been read so far, the oldest first.
    #[serde(default)]
    pub readings: Vec<Reading>,
}

/// Who gains.
#[derive(Debug, Clone, PartialEq)]
pub enum Split {
    /// As the cost key with this id shares.
    Key(Id),
    /// Parts by unit; only the proportion counts.
    Parts(BTreeMap<Id, Quantity>),
}

eithers!(Split: "expected-split", Key(Id) | Parts(BTreeMap<Id, Quantity>));

/// Where a cashable saving is taken out.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BudgetCut {
    /// The fund that becomes smaller.
    pub fund: Option<Id>,
    /// From which year.
    pub from: Option<Year>,
}

/// Something that can be counted, and shows whether the benefit comes.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// The same id in two measures is the same indicator.
    pub id: Id,
    /// What is counted.
    pub name: Option<Box<str>>,
    /// What it is counted in.
    pub unit: Option<Box<str>>,
    /// Where it stood before (nullpunkt).
    pub baseline: Option<Observation>,
    /// Where it shall stand.
    pub target: Option<Observation>,
}

/// A value of an indicator on a day.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Observation {
    /// The value, in the indicator's unit.
    pub value: Option<Quantity>,
    /// The day.
    pub date: Option<Date>,
}

/// Something to do for a benefit to come.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// What.
    pub what: Option<Box<str>>,
    /// Who does it.
    pub who: Option<Box<str>>,
    /// By when.
    pub due: Option<Date>,
    /// When it was done.
    pub done: Option<Date>,
}

/// What was found on a day.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// The day.
    pub date: Date,
    /// What was realised in that calendar year so far, in the type's unit.
    pub amount: Option<Quantity>,
    /// The indicator's value.
    pub value: Option<Quantity>,
    /// Where the figures come from.
    pub source: Option<Box<str>>,
}
