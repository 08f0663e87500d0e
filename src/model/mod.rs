//! The words of the domain, one noun a file; values only.
//!
//! Every type here is read straight from a portfolio's files: the fields are the keys of the file formats, an optional
//! key is an `Option` or has a default, and what a value means, its unit and its range stand at the field.

mod read;

mod amount;
mod by_id;
mod date;
mod id;
mod number;
mod text;
mod whole;

mod aims;
mod alternative;
mod benefit;
mod cost;
mod criterion;
mod decision;
mod follow_up;
mod measure;
mod method;
mod organisation;
mod participant;
mod plan;
mod portfolio;
mod safeguards;
mod score;
mod status;
mod strategy;
mod system;

pub use aims::{AppliesTo, BenefitClass, BenefitType, Binding, FocusArea, Objective, Principle, Set, ShareLimits};
pub use alternative::{Alternative, ExistingSolutions};
pub use amount::{Amount, Estimate, Range, Series};
pub use benefit::{Action, Benefit, BudgetCut, Indicator, Observation, Reading, Split};
pub use by_id::ById;
pub use cost::{Actual, Cost, Effort, Funding, FundingState, OwnEffort, Payer};
pub use criterion::{Criterion, Scale, Source, Weight, WeightRange};
pub use date::Date;
pub use decision::{Condition, Decision, DecisionItem, Outcome};
pub use follow_up::{Acceptance, Lesson, Report, Risk, Schedule, Signal};
pub use id::Id;
pub use measure::{History, Mandatory, Measure, Need, Proposer, Registered, TargetGroup};
pub use method::{Economy, PlanObjective, PlanRules, RuleChange, RuleSetting, RuleSwitch, Scenario, TrackRules};
pub use number::{Money, Quantity, Rate, Share};
pub use organisation::{
    Account, Body, CostKey, CostPhase, Deadline, Fund, Mandate, Meeting, PhaseKind, Role, Unit, UnitKind,
};
pub use participant::{Participant, Participation, ParticipationState};
pub use plan::{FundUse, Inclusion, Inputs, LeftOut, Plan, PlanItem};
pub use portfolio::{Filed, Portfolio, Unread};
pub use read::{EITHER, SCALAR};
pub use safeguards::{
    Dpia, Involvement, Meets, PersonalData, PrincipleAnswer, Procurement, ResidualRisk, Security, Staff, SystemLinks,
    Technology, TechnologyChoice,
};
pub use score::{Judgement, Score};
pub use status::{Status, Track};
pub use strategy::{Adoption, Change, Labels, Language, Profile, Strategy, StrategyHead};
pub use system::{Contract, Lifecycle, System};
pub use text::Line;
pub use whole::{Count, Grade, MaturityStep, Months, Whole, Year, Years};
