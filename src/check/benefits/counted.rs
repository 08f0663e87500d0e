//! Which benefits are figures that somebody can hold somebody to.

use crate::model::{Benefit, Indicator, Measure, Observation, Strategy};

/// The benefits that should have an observation of their indicator, and have none with a value; each with its place.
pub(super) fn unobserved<'m>(
    strategy: &Strategy,
    measure: &'m Measure,
    observation: fn(&Indicator) -> Option<&Observation>,
) -> impl Iterator<Item = (usize, &'m Benefit)> {
    let observed = move |benefit: &Benefit| {
        benefit.indicator.as_ref().and_then(observation).is_some_and(|observation| observation.value.is_some())
    };
    let benefits = measure.benefits.iter().enumerate();
    benefits.filter(move |(_, benefit)| !observed(benefit) && is_counted(strategy, benefit))
}

/// Whether a benefit is priced or counted: its type has a price, or it gives amounts or an indicator. One that is only
/// told in words has nothing to measure.
fn is_counted(strategy: &Strategy, benefit: &Benefit) -> bool {
    !benefit.per_year.is_empty()
        || benefit.indicator.is_some()
        || strategy.benefit_types.iter().any(|kind| kind.id == benefit.kind && kind.value.is_some())
}
