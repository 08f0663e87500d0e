//! How to read a line of cost or benefit: for how long, when, at what price.

use std::iter;

use crate::model::{Benefit, Estimate, Measure, PhaseKind, Quantity, Strategy, Whole};

/// The most project years that are reckoned with; entries of a longer series are not counted.
///
/// Calendar years run from 1900 to 2200, and a lifetime is at most 200 years, so only a mistake is longer. The
/// bound keeps a hostile file from costing more work than its size.
pub const MAX_YEARS: usize = 300;

/// Lifetime of a measure where neither it nor the strategy gives one, in years.
const DEFAULT_LIFETIME: i64 = 10;

/// How many project years a measure is reckoned over, from 1 to [`MAX_YEARS`]: its lifetime, else the strategy's, else
/// 10, or its longest written series of costs or benefits if that is longer.
pub fn lifetime(strategy: &Strategy, measure: &Measure) -> usize {
    let given = measure.lifetime_years.or(strategy.economy.lifetime_years).map_or(DEFAULT_LIFETIME, Whole::get);
    let costs = measure.costs.iter().map(|cost| cost.per_year.len());
    let benefits = measure.benefits.iter().map(|benefit| benefit.per_year.len());
    let longest = costs.chain(benefits).max().unwrap_or(0);
    usize::try_from(given).unwrap_or(MAX_YEARS).max(longest).clamp(1, MAX_YEARS)
}

/// What a line says year by year; a line that recurs repeats its last entry without end.
pub(super) fn entries<T: Copy>(series: &[Estimate<T>], recurs: bool) -> impl Iterator<Item = Estimate<T>> {
    let last = series.last().filter(|_| recurs);
    series.iter().chain(last.into_iter().flat_map(iter::repeat)).copied()
}

/// What a benefit says for each project year of the lifetime. A benefit with a calendar year of its own begins
/// there: later than the measure, or already on its way when the measure starts.
pub(super) fn benefit_entries(
    benefit: &Benefit,
    start: i64,
    lifetime: usize,
) -> impl Iterator<Item = (usize, Estimate<Quantity>)> {
    let after = benefit.from.map_or(0, |from| from.get().saturating_sub(start));
    let wait = usize::try_from(after).unwrap_or(0);
    // Beyond its written entries a series says the same every year.
    let passed = usize::try_from(after.saturating_neg()).unwrap_or(0).min(benefit.per_year.len());
    (wait..lifetime).zip(entries(&benefit.per_year, benefit.recurring.unwrap_or(true)).skip(passed))
}

/// Money for one unit of a benefit as it is expected to be taken out: the type's money value × realisation. None
/// where the type has no price, or the strategy does not know it.
pub(super) fn price(strategy: &Strategy, benefit: &Benefit) -> Option<f64> {
    let kind = strategy.benefit_types.iter().find(|kind| kind.id == benefit.kind)?;
    Some(kind.value?.0 * benefit.realisation.map_or(1.0, |share| share.0))
}

/// Whether what is spent in a phase comes once. In an unknown phase it does: cautious, and the phase is reported elsewhere.
pub fn is_one_off(strategy: &Strategy, phase: &str) -> bool {
    let phase = strategy.cost_phases.iter().find(|known| known.id == *phase);
    phase.is_none_or(|phase| phase.kind == PhaseKind::OneOff)
}

#[cfg(test)]
mod tests {
    use super::{super::sample::*, *};

    #[test]
    fn the_lifetime_is_bounded() {
        let strategy = strategy("economy: {lifetime_years: 15}");
        assert_eq!(lifetime(&strategy, &measure("")), 15);
        assert_eq!(lifetime(&strategy, &measure("lifetime_years: 1")), 1);
        let long = format!("costs: [{{phase: run, per_year: [{}]}}]", "1,".repeat(5_000));
        assert_eq!(lifetime(&strategy, &measure(&long)), MAX_YEARS);
    }
}
