//! A measure (tiltak): one file in `portfolio/measures`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Acceptance, Actual, Alternative, Benefit, ById, Cost, Count, Date, Effort, ExistingSolutions, Funding, Id,
    Involvement, Lesson, Line, MaturityStep, OwnEffort, Participant, PrincipleAnswer, Procurement, Report, Risk,
    Schedule, Score, Security, Staff, Status, SystemLinks, Technology, Track, Years,
};

/// Something that somebody wants done, from idea to evaluated effect.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// The measure's id, also the name of its file.
    pub id: Id,
    /// What it is called.
    pub title: Line<120>,
    /// The unit that owns the work process.
    pub owner: Id,
    /// The focus areas it serves.
    pub focus_areas: Vec<Id>,
    /// How far it has come.
    pub status: Status,
    /// How much governance it goes through.
    #[serde(default)]
    pub track: Track,
    /// That it was entered after it began.
    pub registered: Option<Registered>,
    /// What it is, in plain language.
    pub summary: Option<Line<300>>,
    /// The role or person who answers for it.
    pub responsible: Option<Box<str>>,
    /// Who proposed it.
    pub proposer: Option<Proposer>,
    /// The objectives it serves.
    #[serde(default)]
    pub objectives: Vec<Id>,
    /// Free id of a group of measures.
    pub programme: Option<Id>,
    /// The measure that it became part of.
    pub merged_into: Option<Id>,
    /// The duty that it answers; such a measure cannot be ranked away.
    pub mandatory: Option<Mandatory>,
    /// What it is needed for.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// Whom it is for.
    #[serde(default)]
    pub target_groups: Vec<TargetGroup>,
    /// The units that take part; none given: the owner alone.
    #[serde(default)]
    pub participants: Vec<Participant>,
    /// How common costs are shared; default the strategy's first key.
    pub cost_key: Option<Id>,
    /// How it meets each principle.
    #[serde(default)]
    pub principles: ById<PrincipleAnswer>,
    /// Judgements by criterion.
    #[serde(default)]
    pub scores: ById<Score>,
    /// How far it takes the work process.
    pub maturity_step: Option<MaturityStep>,
    /// What else could be done, doing nothing included.
    #[serde(default)]
    pub alternatives: Vec<Alternative>,
    /// Whether something like it exists.
    pub existing_solutions: Option<ExistingSolutions>,
    /// What the solution is made of.
    pub technology: Option<Technology>,
    /// What it does to the systems in use.
    #[serde(default)]
    pub systems: SystemLinks,
    /// Privacy, information security and the law.
    pub security: Option<Security>,
    /// How it is bought.
    pub procurement: Option<Procurement>,
    /// What it means for the staff.
    pub staff: Option<Staff>,
    /// How users have had their say.
    #[serde(default)]
    pub user_involvement: Vec<Involvement>,
    /// What it costs.
    #[serde(default)]
    pub costs: Vec<Cost>,
    /// Money that others give.
    #[serde(default)]
    pub funding: Vec<Funding>,
    /// Where money beyond the frames is to be found: a deadline's id, or text.
    pub budget_route: Option<Box<str>>,
    /// Time of scarce roles.
    #[serde(default)]
    pub effort: Vec<Effort>,
    /// Time that units put in themselves.
    #[serde(default)]
    pub own_effort: Vec<OwnEffort>,
    /// What it promises.
    #[serde(default)]
    pub benefits: Vec<Benefit>,
    /// Measures that must be finished before it starts.
    #[serde(default)]
    pub depends_on: Vec<Id>,
    /// Measures of which at most one of the two may be done.
    #[serde(default)]
    pub excludes: Vec<Id>,
    /// When it can be done, and was.
    #[serde(default)]
    pub schedule: Schedule,
    /// What has been spent.
    #[serde(default)]
    pub actuals: Vec<Actual>,
    /// How it goes, the newest last.
    #[serde(default)]
    pub reports: Vec<Report>,
    /// What may go wrong.
    #[serde(default)]
    pub risks: Vec<Risk>,
    /// What was learnt.
    #[serde(default)]
    pub lessons: Vec<Lesson>,
    /// How long it is reckoned to last, in years; default the strategy's.
    pub lifetime_years: Option<Years>,
    /// Problems that are knowingly accepted.
    #[serde(default)]
    pub accepts: Vec<Acceptance>,
}

/// That a measure was entered after it began.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Registered {
    /// When it was entered.
    pub date: Option<Date>,
    /// What is known of the time before.
    pub history: Option<History>,
}

/// What is known of the time before a measure was entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum History {
    /// Not enough for the rules of earlier statuses, which then only remind.
    Unknown,
    /// Everything: the rules count in full.
    Known,
}

/// Who proposed a measure.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Proposer {
    /// The unit.
    pub unit: Option<Id>,
    /// When.
    pub date: Option<Date>,
}

/// A duty.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mandatory {
    /// The law, and where in it.
    pub law: Option<Box<str>>,
    /// The day by which it has to be met.
    pub deadline: Option<Date>,
}

/// What a measure is needed for.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// The need.
    pub what: Option<Box<str>>,
    /// How it is known.
    pub source: Option<Box<str>>,
}

/// Whom a measure is for.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TargetGroup {
    /// Who they are.
    pub who: Option<Box<str>>,
    /// Whether they work in the organisation; default false.
    #[serde(default)]
    pub internal: bool,
    /// How many people.
    pub count: Option<Count>,
}
