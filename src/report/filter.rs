//! Which measures are shown. What is hidden keeps its rank.

use crate::model::{Id, Measure, Status};

/// Conditions that all have to hold.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// It serves this focus area.
    pub focus_area: Option<Id>,
    /// It has this status.
    pub status: Option<Status>,
    /// This unit owns it.
    pub owner: Option<Id>,
    /// This unit owns it or takes part in it.
    pub unit: Option<Id>,
}

impl Filter {
    /// Whether a measure is shown.
    pub fn shows(&self, measure: &Measure) -> bool {
        let takes_part =
            |unit: &Id| measure.owner == *unit || measure.participants.iter().any(|other| other.unit() == unit);
        self.focus_area.as_ref().is_none_or(|area| measure.focus_areas.contains(area))
            && self.status.is_none_or(|status| measure.status == status)
            && self.owner.as_ref().is_none_or(|owner| measure.owner == *owner)
            && self.unit.as_ref().is_none_or(takes_part)
    }
}
