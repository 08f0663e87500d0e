//! The adopted strategy: `strategy.toml`.

use std::{collections::BTreeMap, str::FromStr};

use serde::Deserialize;

use super::{
    Body, CostKey, CostPhase, Count, Criterion, Date, Deadline, Fund, Id, Meeting, Money, Quantity, Rate, Role, Share,
    Status, Unit, Weight, Whole, Year, Years, read::eithers,
};
use crate::problem::{Flaw, FlawRule, Level, Message};

/// Everything that the owner has decided about how to prioritise.
#[derive(Debug, Clone, Deserialize)]
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
#[derive(Debug, Clone, Deserialize)]
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
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
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
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Profile {
    /// All of them.
    #[default]
    Full,
    /// Those that a portfolio of fifteen measures needs.
    Small,
}

/// An earlier version of the strategy.
#[derive(Debug, Clone, Deserialize)]
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
#[derive(Debug, Clone, Deserialize)]
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
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Labels {
    /// For a focus area.
    pub focus_area: Option<Box<str>>,
    /// For the plan.
    pub plan: Option<Box<str>>,
}

/// Table `[[set]]`.
#[derive(Debug, Clone, Deserialize)]
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
#[derive(Debug, Clone, Deserialize)]
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
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Objective {
    /// The objective's id.
    pub id: Id,
    /// What is wanted.
    pub title: Option<Box<str>>,
}

/// Bounds for a focus area's part of the one-off cost of what a plan chooses.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShareLimits {
    /// At least so much; default 0.
    pub min: Option<Share>,
    /// At most so much; default 1.
    pub max: Option<Share>,
}

/// Table `[[principle]]`.
#[derive(Debug, Clone, Deserialize)]
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
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Binding {
    /// Without a waiver it has to be met.
    Must,
    /// It should be met.
    #[default]
    Should,
}

/// Who has to answer a principle.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AppliesTo {
    /// Every measure.
    #[default]
    Measure,
    /// The organisation as a whole.
    Organisation,
}

/// Table `[[benefit_type]]`.
#[derive(Debug, Clone, Deserialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
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

/// Table `[economy]`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Economy {
    /// The year whose prices all amounts are in.
    pub price_year: Option<Year>,
    /// What the amounts include, printed wherever money is.
    pub amounts: Option<Box<str>>,
    /// `[from project year, rate]`, the rate in force from that year on; default 4 % throughout.
    pub discount: Option<Vec<(Count, Rate)>>,
    /// How long a measure is reckoned to last, in years; default 10.
    pub lifetime_years: Option<Years>,
    /// How far benefits must exceed costs where data are sensitive; default 0.25.
    pub sensitive_margin: Option<Quantity>,
}

/// Table `[plan]`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanRules {
    /// First and last year in which something may start; default the strategy's period.
    pub years: Option<(Year, Year)>,
    /// What a plan makes as large as possible; default the value, or net present value where there are no criteria.
    pub objective: Option<PlanObjective>,
    /// Share of its value that a measure loses for each year its start waits; default 0.
    pub delay: Option<Share>,
}

/// What a plan makes as large as possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlanObjective {
    /// The sum of scores.
    Value,
    /// The sum of net present values.
    Npv,
}

/// Table `[track]`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrackRules {
    /// Lifecycle cost under which the light track is allowed; 0 or none: never.
    pub light_below: Option<Money>,
}

/// An entry of `[rules]`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum RuleSetting {
    /// Only the level.
    Level(RuleSwitch),
    /// The level, the first status, or both.
    Full(RuleChange),
}

/// `{ level = "error", from = "concept" }`.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleChange {
    /// The level; default the rule's own.
    pub level: Option<RuleSwitch>,
    /// The first status from which it bites; default the rule's own.
    pub from: Option<Status>,
}

/// `off`, or the level of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleSwitch {
    /// Never reported.
    Off,
    /// Reported at this level.
    At(Level),
}

impl FromStr for RuleSwitch {
    type Err = Flaw;

    fn from_str(text: &str) -> Result<Self, Flaw> {
        if text == "off" {
            return Ok(Self::Off);
        }
        Level::ALL.into_iter().find(|level| level.name() == text).map(Self::At).ok_or_else(|| {
            let names = ["off"].into_iter().chain(Level::ALL.map(Level::name)).map(str::to_owned).collect::<Vec<_>>();
            let message = Message::new("bad-value.says-choice").with("found", text).with("choices", names);
            Flaw { rule: FlawRule::BadValue, message }
        })
    }
}

super::read::scalars!(RuleSwitch: "expected-level");
eithers!(RuleSetting: "expected-setting", Level(RuleSwitch) | Full(RuleChange));

/// Table `[[scenario]]`: frames are scaled first, then what is given here replaces.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// The scenario's id.
    pub id: Id,
    /// What it is called.
    pub title: Option<Box<str>>,
    /// What every frame is multiplied by, rounded down; default 1.
    pub scale_frames: Option<Quantity>,
    /// Own weights of criteria, by id.
    #[serde(default)]
    pub weights: BTreeMap<Id, Weight>,
    /// Frames by fund and year.
    #[serde(default)]
    pub frames: BTreeMap<Id, BTreeMap<Year, Money>>,
    /// Person-months by role and year.
    #[serde(default)]
    pub capacity: BTreeMap<Id, BTreeMap<Year, Quantity>>,
}
