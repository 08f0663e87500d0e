//! Cost keys (fordelingsnøkler): who shares a measure's common money, and in what proportion.

use std::collections::BTreeSet;

use crate::model::{CostKey, Id, Measure, ParticipationState, Quantity, Strategy, Whole};

/// What each unit bears by a cost key, as whole-number weights for [`split`](super::split): with `n` units, the
/// fixed part `f` and shares `s`, unit `i` bears `f / n + (1 − f) · s_i / Σ s`.
///
/// Only these units' shares count; one that the key does not know has a share of 0, and bears the fixed part only.
/// Shares and `f` are read to six decimals.
pub fn key_weights<'u>(key: &CostKey, units: impl IntoIterator<Item = &'u Id>) -> Result<Vec<u128>, Gap> {
    let shares: Vec<u128> =
        units.into_iter().map(|unit| key.shares.get(unit).map_or(0, |share| millionths(*share))).collect();
    let count = u128::try_from(shares.len()).unwrap_or(u128::MAX);
    let fixed = millionths(Quantity(key.fixed.0)).min(MILLION);
    let sum = shares.iter().fold(0_u128, |sum, share| sum.saturating_add(*share));

    if count == 0 {
        Err(Gap::Nobody)
    } else if fixed == MILLION {
        Ok(vec![1; shares.len()])
    } else if sum == 0 {
        Err(Gap::NoShares)
    } else {
        // The formula times n · Σ s. The largest strategy that may be read stays below 2^127.
        let equal = fixed.saturating_mul(sum);
        let by_share = (MILLION - fixed).saturating_mul(count);
        Ok(shares.iter().map(|share| equal.saturating_add(by_share.saturating_mul(*share))).collect())
    }
}

/// Why a common amount cannot be shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// No cost key of that id applies in that year.
    NoKey,
    /// The parts or shares of those concerned are all zero: the rule `key-without-shares`.
    NoShares,
    /// No unit takes part in that year.
    Nobody,
}

/// The version of a cost key that applies in a calendar year: the one with the latest `from` that is not after the
/// year. A version without `from` has always applied.
pub fn cost_key<'s>(strategy: &'s Strategy, id: &str, year: i64) -> Option<&'s CostKey> {
    let versions = strategy.cost_keys.iter().filter(|key| key.id == *id);
    versions.filter(|key| key.from.is_none_or(|from| from.get() <= year)).max_by_key(|key| key.from.map(Whole::get))
}

/// The units that take part in a calendar year, by id: those that have agreed or are considering it, from their
/// first year. Where the measure lists none, its owner alone.
///
/// A unit that is listed twice takes part once, and is considering only if it is so both times.
pub fn taking_part(measure: &Measure, year: i64) -> Vec<TakesPart<'_>> {
    if measure.participants.is_empty() {
        return vec![TakesPart { unit: &measure.owner, considering: false }];
    }
    let begun =
        measure.participants.iter().filter(|participant| participant.from().is_none_or(|from| from.get() <= year));
    let mut units: Vec<_> = begun
        .filter_map(|participant| {
            let considering = match participant.state() {
                ParticipationState::Agreed => false,
                ParticipationState::Considering => true,
                ParticipationState::Declined => return None,
            };
            Some(TakesPart { unit: participant.unit(), considering })
        })
        .collect();
    units.sort_unstable();
    units.dedup_by_key(|taking_part| taking_part.unit);
    units
}

/// The units that take part once all have begun, but have not decided yet whether they do.
pub(super) fn considering(measure: &Measure) -> BTreeSet<&str> {
    let undecided = taking_part(measure, i64::MAX).into_iter().filter(|it| it.considering);
    undecided.map(|it| it.unit.as_str()).collect()
}

/// A unit that takes part in a measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TakesPart<'m> {
    /// The unit.
    pub unit: &'m Id,
    /// Whether it has not decided yet.
    pub considering: bool,
}

const MILLION: u128 = 1_000_000;

/// A non-negative number in whole millionths, so that what is exact in a file (0.4) is exact in the reckoning.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a quantity is at most 10^15, and the cast saturates at zero"
)]
pub(super) fn millionths(number: Quantity) -> u128 {
    (number.0 * 1e6).round() as u128
}

#[cfg(test)]
mod tests {
    use super::{
        super::{sample::*, split},
        *,
    };

    const KEYS: &str = "
cost_key:
  - {id: people, fixed: 0.2, shares: {a: 3, b: 1}}
  - {id: people, from: 2030, fixed: 0.25, shares: {a: 1, b: 1, c: 0.5}}
  - {id: people, from: 2028, shares: {a: 1}}
  - {id: even, fixed: 1, shares: {}}
  - {id: late, from: 2030, shares: {a: 1}}";

    fn ids(names: &[&str]) -> Vec<Id> {
        names.iter().map(|name| name.parse().unwrap()).collect()
    }

    #[test]
    fn the_fixed_part_is_equal_and_the_rest_by_shares() {
        let strategy = strategy(KEYS);
        let shared = |key: &str, year, names: &[&str]| {
            key_weights(cost_key(&strategy, key, year).unwrap(), &ids(names))
                .map(|weights| split(1_000, &weights).unwrap())
        };
        assert_eq!(shared("people", 2025, &["a", "b"]), Ok(vec![100 + 600, 100 + 200]));
        assert_eq!(shared("people", 2025, &["a", "x"]), Ok(vec![100 + 800, 100]), "only those who take part count");
        assert_eq!(shared("people", 2040, &["a", "b", "c"]), Ok(vec![384, 383, 233]));
        assert_eq!(shared("people", 2025, &["x", "y"]), Err(Gap::NoShares));
        assert_eq!(shared("people", 2025, &[]), Err(Gap::Nobody));
        assert_eq!(shared("even", 2025, &["x", "y", "z"]), Ok(vec![334, 333, 333]));
    }

    #[test]
    fn the_latest_version_that_has_begun_applies() {
        let strategy = strategy(KEYS);
        let fixed = |year| cost_key(&strategy, "people", year).map(|key| key.fixed.0);
        assert_eq!([1990, 2027, 2028, 2029, 2030].map(fixed), [0.2, 0.2, 0.0, 0.0, 0.25].map(Some));
        assert!(cost_key(&strategy, "late", 2029).is_none());
        assert!(cost_key(&strategy, "no-such-key", 2029).is_none());
    }

    #[test]
    fn those_who_decline_or_have_not_begun_take_no_part() {
        let listed = measure(
            "participants:
  - {unit: z, state: considering}
  - b
  - {unit: c, state: declined}
  - {unit: a, from: 2028}
  - {unit: b, state: considering}",
        );
        let names =
            |year| taking_part(&listed, year).iter().map(|it| (it.unit.as_str(), it.considering)).collect::<Vec<_>>();
        assert_eq!(names(2027), [("b", false), ("z", true)]);
        assert_eq!(names(2028), [("a", false), ("b", false), ("z", true)]);
        let alone = measure("");
        let owner = TakesPart { unit: &alone.owner, considering: false };
        assert_eq!(taking_part(&alone, 2027), [owner]);
    }
}
