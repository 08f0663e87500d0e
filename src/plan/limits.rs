//! Money and people a year, with the scenario's changes.

use std::collections::BTreeMap;

use crate::{
    economy::PersonMonths,
    model::{Fund, Money, Quantity, Role, Scenario, Strategy},
};

/// What may be used of a fund in a year, and what running and done measures take of it. Whole money.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'p> {
    /// The fund.
    pub fund: &'p Fund,
    /// The calendar year.
    pub year: i64,
    /// What may be used.
    pub frame: i64,
    /// What is taken already.
    pub taken: i64,
}

impl Frame<'_> {
    /// What is left for new measures: `max(0, frame − running − done)`.
    pub fn room(&self) -> i64 {
        self.frame.saturating_sub(self.taken).max(0)
    }
}

/// What there is of a role in a year, and what running measures take of it.
#[derive(Debug, Clone, Copy)]
pub struct Capacity<'p> {
    /// The role.
    pub role: &'p Role,
    /// The calendar year.
    pub year: i64,
    /// What there is.
    pub capacity: PersonMonths,
    /// What is taken already.
    pub taken: PersonMonths,
}

/// How many measures may use a role in a year, and how many running ones do.
#[derive(Debug, Clone, Copy)]
pub struct Parallel<'p> {
    /// The role.
    pub role: &'p Role,
    /// The calendar year.
    pub year: i64,
    /// How many may.
    pub most: i64,
    /// How many do already.
    pub taken: i64,
}

/// Frames of a fund by year: scaled first and rounded down, then those that the scenario replaces.
pub(super) fn frames(fund: &Fund, scenario: Option<&Scenario>) -> BTreeMap<i64, i64> {
    let scale = scenario.and_then(|scenario| scenario.scale_frames);
    let own = fund.frame.iter().map(|(year, frame)| (year.get(), scaled(*frame, scale)));
    let replaced = scenario.and_then(|scenario| scenario.frames.get(&fund.id)).into_iter().flatten();
    own.chain(replaced.map(|(year, frame)| (year.get(), frame.0))).collect()
}

/// Capacity of a role by year, with the years that the scenario replaces.
pub(super) fn capacities(role: &Role, scenario: Option<&Scenario>) -> BTreeMap<i64, PersonMonths> {
    let replaced = scenario.and_then(|scenario| scenario.capacity.get(&role.id)).into_iter().flatten();
    role.capacity.iter().chain(replaced).map(|(year, months)| (year.get(), (*months).into())).collect()
}

/// A frame times a factor that is read to six decimals, rounded down. In whole numbers, so that 0.29 of 100 is 29.
fn scaled(frame: Money, scale: Option<Quantity>) -> i64 {
    let Some(scale) = scale else { return frame.0 };
    #[expect(clippy::cast_possible_truncation, reason = "at most 10^21, which an i128 holds")]
    let millionths = (scale.0 * 1e6).round() as i128;
    let scaled = (i128::from(frame.0) * millionths).div_euclid(1_000_000);
    i64::try_from(scaled).unwrap_or(if scaled < 0 { i64::MIN } else { i64::MAX })
}

/// The funds that a strategy gives frames, with the frames.
pub(super) fn all_frames<'p>(
    strategy: &'p Strategy,
    scenario: Option<&'p Scenario>,
) -> impl Iterator<Item = (&'p Fund, i64, i64)> {
    let of_fund = move |fund| frames(fund, scenario).into_iter().map(move |(year, frame)| (fund, year, frame));
    strategy.funds.iter().flat_map(of_fund)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fund() -> Fund {
        serde_yaml::from_str("{id: f, title: F, frame: {2027: 100, 2028: 101}}").unwrap()
    }

    fn scenario(more: &str) -> Scenario {
        serde_yaml::from_str(&format!("{{id: s, {more}}}")).unwrap()
    }

    #[test]
    fn frames_are_scaled_rounded_down_and_then_replaced() {
        let of = |more| frames(&fund(), Some(&scenario(more))).into_iter().collect::<Vec<_>>();
        assert_eq!(of("scale_frames: 0.29"), [(2027, 29), (2028, 29)]);
        assert_eq!(of("scale_frames: 1.1"), [(2027, 110), (2028, 111)]);
        assert_eq!(of("scale_frames: 0.5, frames: {f: {2028: 77, 2029: 3}}"), [(2027, 50), (2028, 77), (2029, 3)]);
        assert_eq!(of("frames: {g: {2028: 77}}"), [(2027, 100), (2028, 101)]);
        assert_eq!(frames(&fund(), None).len(), 2);
    }

    #[test]
    fn capacity_is_replaced_year_by_year() {
        let role: Role = serde_yaml::from_str("{id: r, title: R, capacity: {2027: 12, 2028: 10}}").unwrap();
        let of = capacities(&role, Some(&scenario("capacity: {r: {2028: 2.5}}")));
        assert_eq!(of.values().map(|months| months.number()).collect::<Vec<_>>(), [12.0, 2.5]);
    }
}
