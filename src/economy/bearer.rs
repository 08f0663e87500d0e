//! Who bears each line of a measure, before and after sharing.

use super::{
    by_year::{Counted, cost_by_year, cover, funding_by_year},
    key::{self, Gap},
    line,
    rounding::{saturated, whole},
    share::split,
};
use crate::model::{Benefit, Cost, Id, Measure, Payer, Quantity, Split, Strategy};

/// How an amount is shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Basis<'a> {
    /// By the cost key with this id; none where neither the measure nor the strategy has one.
    Key(Option<&'a str>),
    /// By the parts that the benefit at this place in the measure's list gives.
    Parts(usize),
}

/// Who bears an amount, before it is shared.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Bearer<'a> {
    Unit(&'a str),
    Shared(Basis<'a>),
}

/// Money of one year in one budget, and who bears it. A budget is a fund, or what funds are put together by.
#[derive(Clone, Copy)]
pub(super) struct Sum<B, P> {
    pub(super) bearer: B,
    pub(super) year: i64,
    pub(super) budget: P,
    pub(super) cost: i128,
    /// What of the cost is covered by money from others that is granted.
    pub(super) funding: i128,
    pub(super) benefit: i128,
}

impl<B, P> Sum<B, P> {
    /// The same money in another budget.
    pub(super) fn in_budget<Q>(self, budget: Q) -> Sum<B, Q> {
        let Self { bearer, year, cost, funding, benefit, .. } = self;
        Sum { bearer, year, budget, cost, funding, benefit }
    }

    /// The same money, borne by another.
    fn borne_by<C>(self, bearer: C) -> Sum<C, P> {
        let Self { year, budget, cost, funding, benefit, .. } = self;
        Sum { bearer, year, budget, cost, funding, benefit }
    }
}

/// An amount that nobody could be given.
pub(super) type Unborne<'a, P> = (Gap, Sum<Basis<'a>, P>);

/// Every line's likely amount in every year of the lifetime, with its fund: that of a cost, or that which a cashable
/// benefit is taken out of. Lines of cost that do not count use up their part of the funding too.
pub(super) fn lines<'a>(
    strategy: &'a Strategy,
    measure: &'a Measure,
    start: i64,
    counts: impl Fn(&Cost) -> bool,
) -> Vec<Sum<Bearer<'a>, Option<&'a str>>> {
    let lifetime = line::lifetime(strategy, measure);
    let mut lines = Vec::new();
    let mut left = funding_by_year(measure, Counted::Granted);
    for cost in &measure.costs {
        let bearer = match &cost.payer {
            None => Bearer::Unit(&measure.owner),
            Some(Payer::Unit(unit)) => Bearer::Unit(unit),
            Some(Payer::Common) => Bearer::Shared(Basis::Key(own_key(strategy, measure))),
        };
        let budget = cost.fund.as_ref().map(Id::as_str);
        let is_counted = counts(cost);
        for ((nth, year), amount) in (0..).zip(start..).zip(cost_by_year(cost, lifetime)) {
            let funding = i128::from(cover(&mut left, nth, amount));
            if is_counted {
                lines.push(Sum { bearer, year, budget, cost: i128::from(amount), funding, benefit: 0 });
            }
        }
    }
    for (place, benefit) in measure.benefits.iter().enumerate() {
        let Some(price) = line::price(strategy, benefit) else {
            continue;
        };
        let bearer = match &benefit.split {
            None => Bearer::Unit(benefit.owner.as_ref().unwrap_or(&measure.owner)),
            Some(Split::Key(key)) => Bearer::Shared(Basis::Key(Some(key))),
            Some(Split::Parts(_)) => Bearer::Shared(Basis::Parts(place)),
        };
        lines.extend(line::benefit_entries(benefit, start, lifetime).map(|(nth, amount)| {
            let year = start.saturating_add(i64::try_from(nth).unwrap_or(i64::MAX));
            let gain = i128::from(whole(price * amount.likely().0));
            Sum { bearer, year, budget: taken_from(benefit, year), cost: 0, funding: 0, benefit: gain }
        }));
    }
    lines
}

/// What each unit bears of these sums, by unit, year and budget, and what could not be shared.
///
/// What is shared by the same key in the same year in the same budget is added up first and shared once, so that nobody is
/// more than a whole unit of money away from the exact share.
pub(super) fn shared<'a, P: Ord + Copy>(
    strategy: &'a Strategy,
    measure: &'a Measure,
    sums: Vec<Sum<Bearer<'a>, P>>,
) -> (Vec<Sum<&'a str, P>>, Vec<Unborne<'a, P>>) {
    let (mut borne, mut unborne) = (Vec::new(), Vec::new());
    for sum in added_up(sums) {
        let basis = match sum.bearer {
            Bearer::Unit(unit) => {
                borne.push(sum.borne_by(unit));
                continue;
            }
            Bearer::Shared(basis) => basis,
        };
        match weights(strategy, measure, basis, sum.year) {
            Ok((units, weights)) => {
                let parts = |amount| split(saturated(amount), &weights).unwrap_or_default().into_iter().map(i128::from);
                let parts = parts(sum.cost).zip(parts(sum.funding)).zip(parts(sum.benefit));
                borne.extend(units.into_iter().zip(parts).map(|(unit, ((cost, funding), benefit))| Sum {
                    cost,
                    funding,
                    benefit,
                    ..sum.borne_by(unit)
                }));
            }
            Err(gap) => unborne.push((gap, sum.borne_by(basis))),
        }
    }
    (added_up(borne), unborne)
}

/// What a measure's common costs are by the key that shares them and by calendar year, where it starts in a given one.
/// Whole money, without zeros; the key is none where neither the measure nor the strategy has one.
pub fn common_by_key<'a>(strategy: &'a Strategy, measure: &'a Measure, start: i64) -> Vec<(Option<&'a str>, i64, i64)> {
    let lines = lines(strategy, measure, start, |_| true).into_iter();
    let sums = added_up(lines.map(|sum| sum.in_budget(())).collect());
    let by_key = sums.iter().filter_map(|sum| match sum.bearer {
        Bearer::Shared(Basis::Key(key)) => Some((key, sum.year, saturated(sum.cost))),
        Bearer::Shared(Basis::Parts(_)) | Bearer::Unit(_) => None,
    });
    by_key.filter(|(_, _, cost)| *cost != 0).collect()
}

/// The fund that a benefit is taken out of in a year. One that is not cashable, or not yet, leaves every budget as it is.
pub fn taken_from(benefit: &Benefit, year: i64) -> Option<&str> {
    let cut = benefit.budget.as_ref().filter(|_| benefit.cashable)?;
    cut.fund.as_ref().filter(|_| cut.from.is_none_or(|from| from.get() <= year)).map(Id::as_str)
}

/// One sum for each bearer, year and budget, in that order.
fn added_up<B: Ord + Copy, P: Ord + Copy>(mut sums: Vec<Sum<B, P>>) -> Vec<Sum<B, P>> {
    let order = |sum: &Sum<B, P>| (sum.bearer, sum.year, sum.budget);
    sums.sort_by_key(order);
    sums.dedup_by(|next, kept| {
        let together = order(next) == order(kept);
        if together {
            kept.cost += next.cost;
            kept.funding += next.funding;
            kept.benefit += next.benefit;
        }
        together
    });
    sums
}

/// The units that share, by id, and their weights for [`split`].
fn weights<'a>(
    strategy: &'a Strategy,
    measure: &'a Measure,
    basis: Basis<'a>,
    year: i64,
) -> Result<(Vec<&'a str>, Vec<u128>), Gap> {
    match basis {
        Basis::Key(id) => {
            let key = id.and_then(|id| key::cost_key(strategy, id, year)).ok_or(Gap::NoKey)?;
            let units: Vec<&Id> = key::taking_part(measure, year).into_iter().map(|it| it.unit).collect();
            let weights = key::key_weights(key, units.iter().copied())?;
            Ok((units.into_iter().map(Id::as_str).collect(), weights))
        }
        Basis::Parts(place) => {
            let parts = measure.benefits.get(place).and_then(|benefit| match &benefit.split {
                Some(Split::Parts(parts)) => Some(parts),
                Some(Split::Key(_)) | None => None,
            });
            let part = |(unit, part): (&'a Id, &Quantity)| (unit.as_str(), key::millionths(*part));
            let (units, weights): (Vec<_>, Vec<_>) = parts.into_iter().flatten().map(part).unzip();
            if weights.iter().any(|weight| *weight > 0) { Ok((units, weights)) } else { Err(Gap::NoShares) }
        }
    }
}

/// The key that shares a measure's common costs: its own, else the strategy's first.
fn own_key<'a>(strategy: &'a Strategy, measure: &'a Measure) -> Option<&'a str> {
    measure.cost_key.as_ref().or(strategy.cost_keys.first().map(|key| &key.id)).map(Id::as_str)
}

#[cfg(test)]
mod tests {
    use super::{
        super::{Unshared, by_unit, sample::*},
        *,
    };

    const KEYS: &str = "
cost_key:
  - {id: people, fixed: 0.2, shares: {a: 3, b: 1}}
  - {id: late, from: 2026, shares: {a: 1, b: 1}}";

    #[test]
    fn what_cannot_be_shared_is_told() {
        let costs = "costs: [{phase: build, per_year: [100], payer: common}]\nlifetime_years: 1";
        let gaps = |strategy: &Strategy, more: &str| -> Vec<Gap> {
            let measure = measure(&format!("{costs}\n{more}"));
            let by_unit = by_unit(strategy, &measure, 2024);
            assert_eq!(by_unit.rows, []);
            by_unit.unshared.iter().map(|it| it.gap).collect()
        };
        let keys = strategy(KEYS);
        assert_eq!(gaps(&keys, ""), [Gap::NoShares], "the key does not know the owner");
        assert_eq!(gaps(&keys, "participants: [x, y]"), [Gap::NoShares]);
        assert_eq!(gaps(&keys, "participants: [{unit: a, from: 2025}]"), [Gap::Nobody]);
        assert_eq!(gaps(&keys, "participants: [a]\ncost_key: late"), [Gap::NoKey]);
        assert_eq!(gaps(&keys, "participants: [a]\ncost_key: no-such-key"), [Gap::NoKey]);
        assert_eq!(gaps(&strategy(""), "participants: [a]"), [Gap::NoKey]);
    }

    #[test]
    fn parts_without_weight_cannot_be_shared() {
        let measure = measure(
            "benefits: [{id: p, type: money, title: P, per_year: [10], split: {x: 0, y: -1}, recurring: false}]
lifetime_years: 1",
        );
        let strategy = strategy("");
        let by_unit = by_unit(&strategy, &measure, 2024);
        let unshared =
            Unshared { basis: Basis::Parts(0), gap: Gap::NoShares, year: 2024, account: None, cost: 0, benefit: 10 };
        assert_eq!((by_unit.rows, by_unit.unshared), (vec![], vec![unshared]));
    }
}
