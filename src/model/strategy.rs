//! The adopted strategy: `strategy.toml`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    BenefitType, Body, CostKey, CostPhase, Criterion, Date, Deadline, Economy, FocusArea, Fund, Id, Meeting, PlanRules,
    Principle, Role, RuleSetting, Scenario, Set, TrackRules, Unit, Whole, Year,
};

/// Everything that the owner has decided about how to prioritise.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Strategy {
    /// Version of the file format.
    pub format: Whole<1, 1>,
    /// The strategy document itself.
    #[serde(rename = "strategy")]
    pub head: StrategyHead,
    /// What this owner calls things.
    #[serde(default)]
    pub labels: Labels,
    /// Groups of focus areas or of principles.
    #[serde(default, rename = "set")]
    pub sets: Vec<Set>,
    /// What the strategy wants to achieve something in.
    #[serde(default, rename = "focus_area")]
    pub focus_areas: Vec<FocusArea>,
    /// What every measure has to respect.
    #[serde(default, rename = "principle")]
    pub principles: Vec<Principle>,
    /// The kinds of benefit that are counted.
    #[serde(default, rename = "benefit_type")]
    pub benefit_types: Vec<BenefitType>,
    /// What measures are ranked by.
    #[serde(default, rename = "criterion")]
    pub criteria: Vec<Criterion>,
    /// The kinds of cost.
    #[serde(default, rename = "cost_phase")]
    pub cost_phases: Vec<CostPhase>,
    /// Who owns, pays and gains.
    #[serde(default, rename = "unit")]
    pub units: Vec<Unit>,
    /// How common costs are shared.
    #[serde(default, rename = "cost_key")]
    pub cost_keys: Vec<CostKey>,
    /// Who decides.
    #[serde(default, rename = "body")]
    pub bodies: Vec<Body>,
    /// Whose time is scarce.
    #[serde(default, rename = "role")]
    pub roles: Vec<Role>,
    /// Where money comes from.
    #[serde(default, rename = "fund")]
    pub funds: Vec<Fund>,
    /// How amounts over several years are made comparable.
    #[serde(default)]
    pub economy: Economy,
    /// What a plan is made for.
    #[serde(default)]
    pub plan: PlanRules,
    /// When the light track is allowed.
    #[serde(default)]
    pub track: TrackRules,
    /// Level and first status of rules, by their names.
    #[serde(default)]
    pub rules: BTreeMap<Id, RuleSetting>,
    /// The year's meetings.
    #[serde(default, rename = "meeting")]
    pub meetings: Vec<Meeting>,
    /// The year's deadlines.
    #[serde(default, rename = "deadline")]
    pub deadlines: Vec<Deadline>,
    /// Other assumptions to try.
    #[serde(default, rename = "scenario")]
    pub scenarios: Vec<Scenario>,
}

impl Strategy {
    /// The first and the last year in which something may start.
    pub fn plan_years(&self) -> (Year, Year) {
        self.plan.years.unwrap_or((self.head.from, self.head.to))
    }
}

/// Table `[strategy]`.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StrategyHead {
    /// The document's title.
    pub title: Box<str>,
    /// Whose strategy it is.
    pub owner: Box<str>,
    /// First year of its period.
    pub from: Year,
    /// Last year of its period.
    pub to: Year,
    /// Version of the document.
    pub version: Option<Box<str>>,
    /// Its earlier versions.
    #[serde(default)]
    pub changes: Vec<Change>,
    /// Language of reports and comments.
    #[serde(default)]
    pub language: Language,
    /// Currency of every amount, as an ISO 4217 code; NOK where it is not given.
    pub currency: Option<Box<str>>,
    /// The ambition in one sentence.
    pub ambition: Option<Box<str>>,
    /// Who adopted it.
    pub adopted: Option<Adoption>,
    /// The unit through which everything is bought, where there is one.
    pub procurement: Option<Id>,
    /// How much governance the owner wants.
    #[serde(default)]
    pub profile: Profile,
}

/// A language that people read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// Norwegian bokmål.
    #[default]
    Nb,
    /// Norwegian nynorsk.
    Nn,
    /// English.
    En,
}

/// Which rules are on from the start.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Profile {
    /// All of them.
    #[default]
    Full,
    /// Those that a portfolio of fifteen measures needs.
    Small,
}

/// An earlier version of the strategy.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// Which version.
    pub version: Option<Box<str>>,
    /// When it was made.
    pub date: Option<Date>,
    /// What was changed.
    pub what: Option<Box<str>>,
}

/// Who adopted the strategy.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Adoption {
    /// The body.
    pub body: Option<Id>,
    /// When.
    pub date: Option<Date>,
    /// The case's number.
    pub case: Option<Box<str>>,
}

/// Table `[labels]`: the owner's own words.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Labels {
    /// For a focus area.
    pub focus_area: Option<Box<str>>,
    /// For the plan.
    pub plan: Option<Box<str>>,
}
