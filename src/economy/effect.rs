//! How much good a measure does once it is in full effect, in the benefits' own units.

use std::collections::BTreeMap;

use crate::model::{Benefit, Id, Measure, Range, Strategy};

/// What a measure gives a year of one type of benefit in full effect: `Σ last entry × realisation` over its benefits of
/// that type, in the type's unit. Nothing where the measure states no benefits at all, which is not the same as none.
///
/// It is a level, not a sum over years: when a benefit begins, and whether it ends, does not matter here.
pub fn benefit_in_effect(measure: &Measure, kind: &str) -> Option<Range<f64>> {
    let of_kind = measure.benefits.iter().filter(|benefit| benefit.kind == *kind);
    (!measure.benefits.is_empty()).then(|| of_kind.map(in_effect).fold(NOTHING, plus))
}

/// What a measure gives a year in full effect of each type that has no price, in the type's unit, by the type's id.
///
/// These stand beside net present value, which does not know them. Types unknown to the strategy are among them.
pub fn unpriced<'m>(strategy: &Strategy, measure: &'m Measure) -> Vec<(&'m Id, Range<f64>)> {
    let has_price = |id: &Id| strategy.benefit_types.iter().any(|kind| kind.id == *id && kind.value.is_some());
    let mut kinds = BTreeMap::new();
    for benefit in measure.benefits.iter().filter(|benefit| !has_price(&benefit.kind)) {
        let sum = kinds.entry(&benefit.kind).or_insert(NOTHING);
        *sum = plus(*sum, in_effect(benefit));
    }
    kinds.into_iter().collect()
}

const NOTHING: Range<f64> = Range { low: 0.0, likely: 0.0, high: 0.0 };

/// What a benefit gives a year in full effect: its last entry × realisation, in the type's unit.
pub fn in_effect(benefit: &Benefit) -> Range<f64> {
    let share = benefit.realisation.map_or(1.0, |share| share.0);
    benefit.per_year.last().map_or(NOTHING, |last| Range {
        low: share * last.low().0,
        likely: share * last.likely().0,
        high: share * last.high().0,
    })
}

fn plus(a: Range<f64>, b: Range<f64>) -> Range<f64> {
    Range { low: a.low + b.low, likely: a.likely + b.likely, high: a.high + b.high }
}

#[cfg(test)]
mod tests {
    use super::{super::sample::*, *};

    const BENEFITS: &str = "benefits:
  - {id: a, type: time, title: A, per_year: [0, 1200, 2400], realisation: 0.5}
  - {id: b, type: time, title: B, per_year: [{low: 10, likely: 20, high: 40}], recurring: false}
  - {id: c, type: quality, title: C, per_year: [1, 3]}
  - {id: d, type: quality, title: D}
  - {id: e, type: no-such-type, title: E, per_year: [7]}";

    #[test]
    fn the_last_entries_add_up() {
        let measure = measure(BENEFITS);
        assert_eq!(benefit_in_effect(&measure, "time"), Some(Range { low: 1210.0, likely: 1220.0, high: 1240.0 }));
        assert_eq!(benefit_in_effect(&measure, "money"), Some(NOTHING));
    }

    #[test]
    fn no_benefits_stated_is_not_zero() {
        assert_eq!(benefit_in_effect(&measure(""), "time"), None);
    }

    #[test]
    fn what_has_no_price_keeps_its_own_unit() {
        let measure = measure(BENEFITS);
        let unpriced = unpriced(&strategy(""), &measure);
        let figures: Vec<_> = unpriced.iter().map(|(kind, range)| (kind.as_str(), range.likely)).collect();
        assert_eq!(figures, [("no-such-type", 7.0), ("quality", 3.0)]);
    }
}
