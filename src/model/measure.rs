//! A measure (tiltak): one file in `portfolio/measures`.

use serde::Deserialize;

use super::{
    Actual, Benefit, ById, Cost, Count, Date, Effort, Estimate, Funding, Grade, Id, Involvement, Line, MaturityStep, Money,
    OwnEffort, PrincipleAnswer, Procurement, Quantity, Security, Staff, Status, SystemLinks, Technology, Track, Year,
    Years, read::eithers,
};

/// Something that somebody wants done, from idea to evaluated effect.
#[derive(Debug, Clone, Deserialize)]
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
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registered {
    /// When it was entered.
    pub date: Option<Date>,
    /// What is known of the time before.
    pub history: Option<History>,
}

/// What is known of the time before a measure was entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum History {
    /// Not enough for the rules of earlier statuses, which then only remind.
    Unknown,
    /// Everything: the rules count in full.
    Known,
}

/// Who proposed a measure.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposer {
    /// The unit.
    pub unit: Option<Id>,
    /// When.
    pub date: Option<Date>,
}

/// A duty.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mandatory {
    /// The law, and where in it.
    pub law: Option<Box<str>>,
    /// The day by which it has to be met.
    pub deadline: Option<Date>,
}

/// What a measure is needed for.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// The need.
    pub what: Option<Box<str>>,
    /// How it is known.
    pub source: Option<Box<str>>,
}

/// Whom a measure is for.
#[derive(Debug, Clone, Deserialize)]
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

/// A unit that takes part: its id, or more about it.
#[derive(Debug, Clone, PartialEq)]
pub enum Participant {
    /// Has agreed, and takes part from the start.
    Agreed(Id),
    /// As told.
    Told(Participation),
}

/// `{unit, from, state}`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Participation {
    /// The unit.
    pub unit: Id,
    /// First calendar year in which it takes part; default from the start.
    pub from: Option<Year>,
    /// What it has said.
    #[serde(default)]
    pub state: ParticipationState,
}

/// What a unit has said about taking part.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ParticipationState {
    /// It has not decided.
    Considering,
    /// Yes.
    #[default]
    Agreed,
    /// No.
    Declined,
}

eithers!(Participant: "expected-participant", Agreed(Id) | Told(Participation));

impl Participant {
    /// The unit.
    pub fn unit(&self) -> &Id {
        match self {
            Self::Agreed(unit) => unit,
            Self::Told(told) => &told.unit,
        }
    }

    /// What it has said.
    pub fn state(&self) -> ParticipationState {
        match self {
            Self::Agreed(_) => ParticipationState::Agreed,
            Self::Told(told) => told.state,
        }
    }

    /// First calendar year in which it takes part, where that is not the start.
    pub fn from(&self) -> Option<Year> {
        match self {
            Self::Agreed(_) => None,
            Self::Told(told) => told.from,
        }
    }
}

/// A judgement: a number, or a number with its grounds.
#[derive(Debug, Clone, PartialEq)]
pub enum Score {
    /// A number on the criterion's scale.
    Bare(Quantity),
    /// A number with its grounds.
    Judged(Judgement),
}

/// `{value, why, by, date}`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judgement {
    /// A number on the criterion's scale, or a range.
    pub value: Estimate<Quantity>,
    /// What it rests on.
    pub why: Option<Box<str>>,
    /// Who judged.
    pub by: Option<Box<str>>,
    /// When.
    pub date: Option<Date>,
}

eithers!(Score: "expected-score", Bare(Quantity) | Judged(Judgement));

impl Score {
    /// The judged number or range.
    pub fn value(&self) -> Estimate<Quantity> {
        match self {
            Self::Bare(number) => Estimate::Exact(*number),
            Self::Judged(judgement) => judgement.value,
        }
    }
}

/// Something else that could be done.
#[derive(Debug, Clone, Deserialize)]
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
#[derive(Debug, Clone, Deserialize)]
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

/// When a measure can be done, and was.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Schedule {
    /// First year in which it can start.
    pub earliest: Option<Year>,
    /// Last year in which it can start.
    pub latest: Option<Year>,
    /// How long it runs, in years; default the length of its longest one-off series.
    pub years: Option<Years>,
    /// The year in which it started.
    pub started: Option<Year>,
    /// The year in which it was finished.
    pub finished: Option<Year>,
}

/// How it goes.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// As of which day.
    pub date: Date,
    /// Against the schedule.
    pub progress: Option<Signal>,
    /// Against the money.
    pub economy: Option<Signal>,
    /// Against the people it needs.
    pub resources: Option<Signal>,
    /// Against the promised benefits.
    pub benefits: Option<Signal>,
    /// What the one-off cost is now expected to be.
    pub forecast: Option<Money>,
    /// What has to be said.
    pub text: Option<Box<str>>,
}

/// How something goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Signal {
    /// As planned.
    Green,
    /// Off, and being put right.
    Amber,
    /// Off, and needs a decision.
    Red,
}

/// Something that may go wrong.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Risk {
    /// What.
    pub what: Option<Box<str>>,
    /// How likely it is.
    pub probability: Option<Grade>,
    /// How bad it would be.
    pub consequence: Option<Grade>,
    /// What it would cost.
    pub cost: Option<Money>,
    /// What is done about it.
    pub action: Option<Box<str>>,
    /// Who watches it.
    pub owner: Option<Box<str>>,
}

/// Something that was learnt.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    /// When.
    pub date: Option<Date>,
    /// What.
    pub what: Option<Box<str>>,
}

/// A problem that is knowingly accepted for a time.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acceptance {
    /// The rule's name.
    pub rule: Id,
    /// Why.
    pub why: Box<str>,
    /// The last day on which it holds.
    pub until: Date,
}
