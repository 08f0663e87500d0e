//! How a measure answers the principles, the law and the people it concerns.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Id, Money};

/// How a measure meets a principle.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PrincipleAnswer {
    /// How far.
    pub meets: Option<Meets>,
    /// In what way.
    pub how: Option<Box<str>>,
}

/// How far a principle is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Meets {
    /// Wholly.
    Full,
    /// In part.
    Partial,
    /// Not at all.
    None,
    /// It is not about this measure.
    NotApplicable,
}

/// What the solution is made of.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Technology {
    /// Where the solution comes from.
    pub choice: Option<TechnologyChoice>,
    /// Common components that are used.
    #[serde(default)]
    pub components: Vec<Box<str>>,
    /// Whether it uses artificial intelligence.
    pub ai: Option<bool>,
    /// Why this choice.
    pub why: Option<Box<str>>,
}

/// Where a solution comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TechnologyChoice {
    /// A common solution of the state.
    National,
    /// A common solution of KS.
    Ks,
    /// Shared with other municipalities or counties.
    Shared,
    /// A standard product from the market.
    Standard,
    /// Made by ourselves.
    Own,
}

/// What the measure does to the systems in use.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SystemLinks {
    /// Used as they are.
    #[serde(default)]
    pub uses: Vec<Id>,
    /// New ones.
    #[serde(default)]
    pub adds: Vec<Id>,
    /// Changed ones.
    #[serde(default)]
    pub changes: Vec<Id>,
    /// Taken out of use.
    #[serde(default)]
    pub retires: Vec<Id>,
}

/// Privacy, information security and the law.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Security {
    /// What personal data it handles.
    pub personal_data: Option<PersonalData>,
    /// Whether data pass between levels of government.
    pub cross_level_data: Option<bool>,
    /// The data protection impact assessment (GDPR article 35).
    pub dpia: Option<Dpia>,
    /// When risk and vulnerability were assessed (ROS).
    pub risk_assessment: Option<Date>,
    /// When the agreement with the processor was made (databehandleravtale, GDPR article 28).
    pub processor_agreement: Option<Date>,
    /// How universal design and plain language are taken care of.
    pub accessibility: Option<Box<str>>,
    /// Whether the supplier's agreement gives us our data.
    pub data_ownership: Option<bool>,
}

/// What personal data something handles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PersonalData {
    /// No personal data.
    None,
    /// Ordinary ones.
    Ordinary,
    /// Special categories (GDPR article 9).
    Special,
    /// Nobody knows yet.
    Unknown,
}

/// A data protection impact assessment.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Dpia {
    /// Whether one is needed.
    pub needed: Option<bool>,
    /// When it was done.
    pub done: Option<Date>,
    /// What risk is left.
    pub residual_risk: Option<ResidualRisk>,
}

/// What risk is left after safeguards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ResidualRisk {
    /// Acceptable.
    Low,
    /// Acceptable with follow-up.
    Medium,
    /// To be taken up with the authority first.
    High,
}

/// How the solution is bought.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Procurement {
    /// The unit that buys.
    pub by: Option<Id>,
    /// The value of the contract.
    pub value: Option<Money>,
    /// Who delivers.
    pub supplier: Option<Box<str>>,
    /// When it was announced.
    pub announced: Option<Date>,
}

/// What it means for the staff.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Staff {
    /// Whether their work changes.
    pub affected: Option<bool>,
    /// When it was discussed with their representatives (drøfting).
    pub codetermination: Option<Date>,
}

/// How users have had their say.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Involvement {
    /// In what way.
    pub how: Option<Box<str>>,
    /// When.
    pub date: Option<Date>,
}
