//! What the strategy wants: focus areas, principles, and the benefits that count.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, Quantity, Share};

/// Table `[[set]]`.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Set {
    /// The set's id.
    pub id: Id,
    /// What it is called.
    pub title: Option<Box<str>>,
    /// Whether a measure names at least one focus area of it; default: whether it is the only set of focus areas.
    pub required: Option<bool>,
}

/// Table `[[focus_area]]`.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FocusArea {
    /// The area's id.
    pub id: Id,
    /// Its set, where there are sets.
    pub set: Option<Id>,
    /// What it is called.
    pub title: Box<str>,
    /// What is wanted.
    pub goal: Option<Box<str>>,
    /// What is wanted, in parts.
    #[serde(default)]
    pub objectives: Vec<Objective>,
    /// Bounds for its part of the one-off cost of what a plan chooses.
    pub share: Option<ShareLimits>,
}

/// One of a focus area's objectives (delmål).
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Objective {
    /// The objective's id.
    pub id: Id,
    /// What is wanted.
    pub title: Option<Box<str>>,
}

/// Bounds for a focus area's part of the one-off cost of what a plan chooses.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShareLimits {
    /// At least so much; default 0.
    pub min: Option<Share>,
    /// At most so much; default 1.
    pub max: Option<Share>,
}

/// Table `[[principle]]`.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Principle {
    /// The principle's id.
    pub id: Id,
    /// Its set, where there are sets.
    pub set: Option<Id>,
    /// What it is called.
    pub title: Box<str>,
    /// What it says.
    #[serde(default)]
    pub statements: Vec<Box<str>>,
    /// What it is for.
    pub purpose: Option<Box<str>>,
    /// How strongly it binds.
    #[serde(default)]
    pub binding: Binding,
    /// Whether a body may let a measure off; default true.
    pub waivable: Option<bool>,
    /// Who has to answer it.
    #[serde(default)]
    pub applies_to: AppliesTo,
}

/// How strongly a principle binds («skal» or «bør»).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Binding {
    /// Without a waiver it has to be met.
    Must,
    /// It should be met.
    #[default]
    Should,
}

/// Who has to answer a principle.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AppliesTo {
    /// Every measure.
    #[default]
    Measure,
    /// The organisation as a whole.
    Organisation,
}

/// Table `[[benefit_type]]`.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BenefitType {
    /// The type's id.
    pub id: Id,
    /// What it is called.
    pub title: Box<str>,
    /// What kind of good it is.
    pub class: BenefitClass,
    /// What it is counted in, such as `hours`.
    pub unit: Box<str>,
    /// Money a unit, in the currency; none where the type is not priced.
    pub value: Option<Quantity>,
}

/// What kind of good a benefit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum BenefitClass {
    /// Money that need not be spent.
    Cost,
    /// Working time that is free for other things.
    Time,
    /// Better services.
    Quality,
    /// Less use of what is scarce.
    Sustainability,
    /// Gains outside the organisation.
    External,
}
