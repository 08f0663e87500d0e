//! Which benefits are figures that somebody can hold somebody to.

use crate::model::{Benefit, Strategy};

/// Whether a benefit is priced or counted: its type has a price, or it gives amounts or an indicator. One that is only
/// told in words has nothing to measure.
pub(super) fn is_counted(strategy: &Strategy, benefit: &Benefit) -> bool {
    !benefit.per_year.is_empty()
        || benefit.indicator.is_some()
        || strategy.benefit_types.iter().any(|kind| kind.id == benefit.kind && kind.value.is_some())
}
