//! How the plan differs, and which change makes it so.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    planned::{Found, Need, Planned},
    records::{Named, Titled as _},
};
use crate::{model::Portfolio, plan::Figures, problem::Message};

/// What happened to the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanEffect {
    /// The plan before and after.
    pub state: (PlanState, PlanState),
    /// What is in it now and was not.
    pub entered: Vec<Shift>,
    /// What was in it and is not.
    pub left: Vec<Shift>,
    /// What starts in another year.
    pub moved: Vec<Shift>,
    /// How many measures are in it as they were.
    pub same: usize,
    /// How it was found out which change did it.
    pub attribution: Attribution,
}

/// A plan, in short.
#[derive(Debug, Clone, PartialEq)]
pub enum PlanState {
    /// There is one.
    Made {
        /// Whether no plan is worth more.
        is_proven: bool,
        /// Sum of the delayed scores of what is chosen, where there are scores. Points.
        value: Option<f64>,
        /// Net present value of what is chosen. Whole money.
        npv: i64,
        /// One-off cost of what is chosen. Whole money.
        one_off_cost: i64,
    },
    /// No plan keeps these requirements together.
    Infeasible(Vec<Need>),
    /// None was found in time.
    Unknown,
    /// None can be made, and why.
    Refused(Message),
}

/// A measure whose place in the plan is another.
#[derive(Debug, Clone, PartialEq)]
pub struct Shift {
    /// The measure.
    pub measure: Named,
    /// The calendar year in which it started; none where it was not in the plan.
    pub before: Option<i64>,
    /// The calendar year in which it starts; none where it is not in the plan.
    pub after: Option<i64>,
    /// The changes without which this would not be so; none where only several together do it, or nobody knows.
    pub causes: Vec<Culprit>,
}

/// A change that can be undone on its own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Culprit {
    /// That of the strategy.
    Strategy,
    /// That of a measure.
    Measure(Named),
}

/// How it was found out which change does what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attribution {
    /// There is nothing to find out.
    Nothing,
    /// Only one change can have done it.
    Single,
    /// By undoing each of the changes.
    Undone,
    /// Not at all: there are so many changes that concern the plan.
    TooMany(usize),
    /// Not at all: a plan that is not proven may be another one by chance.
    Unproven,
}

impl PlanEffect {
    /// What differs, without its causes.
    pub(super) fn compared(
        (old, before): (&Portfolio, &Planned<'_>),
        (new, after): (&Portfolio, &Planned<'_>),
    ) -> Self {
        let (starts, starts_now) = (before.starts(), after.starts());
        let mut effect = Self {
            state: (state(before), state(after)),
            entered: Vec::new(),
            left: Vec::new(),
            moved: Vec::new(),
            same: 0,
            attribution: Attribution::Nothing,
        };
        // Where there is no plan on one side, nothing has entered or left.
        if !before.has_plan() || !after.has_plan() {
            return effect;
        }
        let ids: BTreeSet<&str> = starts.keys().chain(starts_now.keys()).copied().collect();
        for id in ids {
            let (before, after) = (starts.get(id).copied(), starts_now.get(id).copied());
            let Some(measure) = new.measure(id).or_else(|| old.measure(id)) else { continue };
            let shift = Shift { measure: measure.named(), before, after, causes: Vec::new() };
            match (before, after) {
                (None, _) => effect.entered.push(shift),
                (_, None) => effect.left.push(shift),
                (Some(before), Some(after)) if before != after => effect.moved.push(shift),
                (Some(_), Some(_)) => effect.same += 1,
            }
        }
        effect
    }

    /// Everything that is in another place.
    pub fn shifts(&self) -> impl Iterator<Item = &Shift> {
        self.entered.iter().chain(&self.left).chain(&self.moved)
    }

    pub(super) fn shifts_mut(&mut self) -> impl Iterator<Item = &mut Shift> {
        self.entered.iter_mut().chain(&mut self.left).chain(&mut self.moved)
    }

    /// Whether the plan has the same measures in the same years, or is missing for the same reason.
    pub fn is_same(&self) -> bool {
        let made = |state: &PlanState| matches!(state, PlanState::Made { .. });
        let (before, after) = &self.state;
        self.shifts().next().is_none() && ((made(before) && made(after)) || before == after)
    }
}

impl Shift {
    /// Whether a plan without one of the changes would have the measure elsewhere.
    pub(super) fn is_undone_by(&self, starts: &BTreeMap<&str, i64>) -> bool {
        starts.get(self.measure.id.as_str()).copied() != self.after
    }
}

fn state(planned: &Planned<'_>) -> PlanState {
    match (&planned.found, &planned.problem) {
        (Found::Plan(plan), Some(problem)) => {
            let figures = Figures::new(problem, plan);
            PlanState::Made {
                is_proven: plan.is_proven(),
                value: figures.value,
                npv: figures.npv,
                one_off_cost: figures.one_off_cost,
            }
        }
        (Found::Infeasible(needs), _) => PlanState::Infeasible(needs.clone()),
        (Found::Refused(message), _) => PlanState::Refused(message.clone()),
        (Found::Unknown, _) | (Found::Plan(_), None) => PlanState::Unknown,
    }
}
