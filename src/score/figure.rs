//! What a measure's figure for a criterion is.

use crate::{
    economy::{self, Economics},
    model::{Criterion, Measure, Range, Source},
};

/// A measure's figure for a leaf criterion; none where the measure does not tell.
///
/// Sources as in the method: a judged score; a benefit type's yearly amount in full effect times its realisation; net
/// present value and its ratio to one-off cost; lifecycle cost; people reached; units that take part; objectives named.
pub fn figure(measure: &Measure, economics: &Economics, criterion: &Criterion) -> Option<Range<f64>> {
    match criterion.source.as_ref()? {
        Source::Judged => {
            let value = measure.scores.get(&criterion.id)?.value();
            Some(Range { low: value.low().0, likely: value.likely().0, high: value.high().0 })
        }
        Source::Benefit(kind) => economy::benefit_in_effect(measure, kind),
        Source::Npv => {
            let npv = &economics.npv;
            Some(Range { low: money(npv.low), likely: money(npv.likely), high: money(npv.high) })
        }
        Source::NpvPerCost => economics.npv_per_cost().map(exactly),
        Source::LifecycleCost => Some(exactly(money(economics.lifecycle_cost))),
        Source::Reach => reach(measure).map(exactly),
        // Whoever takes part at some time.
        Source::Participants => Some(exactly(count(economy::taking_part(measure, i64::MAX).len()))),
        Source::Objectives => Some(exactly(count(measure.objectives.len()))),
    }
}

/// The people in all target groups together; nobody knows where no group has a number.
fn reach(measure: &Measure) -> Option<f64> {
    let counts: Vec<i64> =
        measure.target_groups.iter().filter_map(|group| group.count).map(crate::model::Whole::get).collect();
    (!counts.is_empty()).then(|| counts.into_iter().map(money).sum())
}

fn exactly(figure: f64) -> Range<f64> {
    Range { low: figure, likely: figure, high: figure }
}

#[expect(clippy::cast_precision_loss, reason = "a whole number beyond 2^53 loses less than a scale can show")]
fn money(amount: i64) -> f64 {
    amount as f64
}

#[expect(clippy::cast_precision_loss, reason = "no list is that long")]
fn count(items: usize) -> f64 {
    items as f64
}
