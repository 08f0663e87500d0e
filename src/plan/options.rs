//! What somebody asks of a plan beside what the files say.

use std::collections::BTreeSet;

use crate::{
    economy::Counted,
    model::{Id, PlanObjective, Scenario},
};

/// What somebody asks of a plan. Names in it are those of measures that exist.
#[derive(Debug, Clone, Default)]
pub struct PlanOptions<'p> {
    /// What to make as large as possible; default the strategy's own.
    pub objective: Option<PlanObjective>,
    /// Measures that have to be in the plan.
    pub forced: BTreeSet<Id>,
    /// Measures that may not be.
    pub forbidden: BTreeSet<Id>,
    /// Whether money that is only applied for counts as if it were granted.
    pub count_applied: bool,
    /// Other frames and capacities.
    pub scenario: Option<&'p Scenario>,
}

impl PlanOptions<'_> {
    /// Which money from others counts.
    pub fn counted(&self) -> Counted {
        if self.count_applied { Counted::Applied } else { Counted::Granted }
    }
}
