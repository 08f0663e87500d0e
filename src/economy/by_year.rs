//! What measures take of money and people, by year: what frames and capacities are held against.
//!
//! Likely values throughout. Who pays in the end, and what comes of it, is not looked at here.

use std::collections::BTreeMap;

use super::{
    key::millionths,
    line::{self, MAX_YEARS, lifetime},
};
use crate::model::{Cost, FundingState, Measure, Quantity, Strategy, Whole};

/// Which money from others is counted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// What is granted.
    Granted,
    /// What is applied for as well.
    Applied,
}

/// Time of people, exact to the millionth of a person-month. Never below zero.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct PersonMonths(u128);

/// What one measure takes, by project year. The first year is the one in which it starts.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Needs<'m> {
    /// Money from each fund, after funding. Whole money.
    pub money: BTreeMap<&'m str, Vec<i64>>,
    /// Time of each role.
    pub people: BTreeMap<&'m str, Vec<PersonMonths>>,
}

/// What several measures take together, by calendar year.
#[derive(Debug, Clone, Default)]
pub struct Taken<'m> {
    money: BTreeMap<(&'m str, i64), i64>,
    people: BTreeMap<&'m str, BTreeMap<i64, (PersonMonths, usize)>>,
}

/// What a measure takes from funds and of roles.
///
/// A line of cost with a fund counts there for every project year, so running lines go on to the end of the lifetime;
/// a line without one counts nowhere. Money from others lowers the lines in the order of the file, those without a fund
/// too, each in the same project year and not below zero. Effort counts as it is written.
pub fn needs<'m>(strategy: &Strategy, measure: &'m Measure, counted: Counted) -> Needs<'m> {
    let mut people: BTreeMap<&str, Vec<PersonMonths>> = BTreeMap::new();
    for effort in &measure.effort {
        for (year, months) in effort.per_year.iter().take(MAX_YEARS).enumerate() {
            let sum = at(people.entry(&effort.role).or_default(), year);
            *sum = sum.plus(months.likely().into());
        }
    }
    Needs { money: money(strategy, measure, counted, |_| true), people }
}

/// What a measure goes on taking once it is done: the money of its running lines, as in [`needs`], and nobody's time.
pub fn running_needs<'m>(strategy: &Strategy, measure: &'m Measure, counted: Counted) -> Needs<'m> {
    let money = money(strategy, measure, counted, |cost| !line::is_one_off(strategy, &cost.phase));
    Needs { money, people: BTreeMap::new() }
}

/// Money from each fund by project year, of the lines that count. The others use up their part of the funding too.
fn money<'m>(
    strategy: &Strategy,
    measure: &'m Measure,
    counted: Counted,
    counts: impl Fn(&Cost) -> bool,
) -> BTreeMap<&'m str, Vec<i64>> {
    let mut money: BTreeMap<&str, Vec<i64>> = BTreeMap::new();
    let lifetime = lifetime(strategy, measure);
    let mut left = funding_by_year(measure, counted);
    for cost in &measure.costs {
        for (year, amount) in cost_by_year(cost, lifetime).enumerate() {
            let covered = cover(&mut left, year, amount);
            if let Some(fund) = cost.fund.as_ref().filter(|_| counts(cost)) {
                let sum = at(money.entry(fund).or_default(), year);
                *sum = sum.saturating_add(amount - covered);
            }
        }
    }
    money
}

/// Money from others by project year: the sum of what is counted on. Whole money.
pub fn funding_by_year(measure: &Measure, counted: Counted) -> Vec<i64> {
    let counts = |state| match state {
        Some(FundingState::Granted) => true,
        Some(FundingState::Applied) => counted == Counted::Applied,
        Some(FundingState::Refused) | None => false,
    };
    let mut years = Vec::new();
    for funding in measure.funding.iter().filter(|funding| counts(funding.state)) {
        for (year, amount) in funding.per_year.iter().take(MAX_YEARS).enumerate() {
            let sum: &mut i64 = at(&mut years, year);
            *sum = sum.saturating_add(amount.likely().0.max(0));
        }
    }
    years
}

/// Takes from the funding left in a project year what an amount can use of it, and tells how much that is.
pub fn cover(left: &mut [i64], year: usize, amount: i64) -> i64 {
    let Some(left) = left.get_mut(year) else { return 0 };
    let covered = amount.min(*left).max(0);
    *left -= covered;
    covered
}

/// What a line of cost is in each project year of a lifetime.
pub fn cost_by_year(cost: &Cost, lifetime: usize) -> impl Iterator<Item = i64> {
    line::entries(&cost.per_year, cost.recurring).take(lifetime).map(|amount| amount.likely().0)
}

/// How many years a measure runs: as scheduled, else as long as its longest one-off line, and at least one.
pub fn duration(strategy: &Strategy, measure: &Measure) -> i64 {
    let one_off = measure.costs.iter().filter(|cost| line::is_one_off(strategy, &cost.phase));
    let longest = one_off.map(|cost| cost.per_year.len()).max().unwrap_or(0).clamp(1, MAX_YEARS);
    measure.schedule.years.map_or_else(|| i64::try_from(longest).unwrap_or(1), Whole::get)
}

impl Needs<'_> {
    /// Money from a fund in a calendar year, where the measure starts in `start`.
    pub fn money(&self, fund: &str, start: i64, year: i64) -> i64 {
        of_year(self.money.get(fund), start, year)
    }

    /// Time of a role in a calendar year, where the measure starts in `start`.
    pub fn months(&self, role: &str, start: i64, year: i64) -> PersonMonths {
        of_year(self.people.get(role), start, year)
    }
}

impl<'m> Taken<'m> {
    /// Adds a measure that starts in `start`.
    pub fn add(&mut self, needs: &Needs<'m>, start: i64) {
        for (fund, amounts) in &needs.money {
            for (year, amount) in (start..).zip(amounts) {
                let sum = self.money.entry((fund, year)).or_default();
                *sum = sum.saturating_add(*amount);
            }
        }
        for (role, months) in &needs.people {
            let years = self.people.entry(role).or_default();
            for (year, months) in (start..).zip(months).filter(|(_, months)| **months > PersonMonths::default()) {
                let (sum, measures) = years.entry(year).or_default();
                *sum = sum.plus(*months);
                *measures += 1;
            }
        }
    }

    /// Money from a fund in a calendar year.
    pub fn money(&self, fund: &str, year: i64) -> i64 {
        self.money.get(&(fund, year)).copied().unwrap_or(0)
    }

    /// Time of a role in a calendar year.
    pub fn months(&self, role: &str, year: i64) -> PersonMonths {
        self.people.get(role).and_then(|years| years.get(&year)).map(|(months, _)| *months).unwrap_or_default()
    }

    /// The calendar years in which a role is used, and by how many measures.
    pub fn measures(&self, role: &str) -> impl Iterator<Item = (i64, usize)> {
        self.people.get(role).into_iter().flatten().map(|(year, (_, measures))| (*year, *measures))
    }
}

impl PersonMonths {
    /// The number of person-months.
    #[expect(clippy::cast_precision_loss, reason = "only for people to read")]
    pub fn number(self) -> f64 {
        self.0 as f64 / 1e6
    }

    /// The same in whole millionths of a person-month, the exact measure.
    pub const fn millionths(self) -> u128 {
        self.0
    }

    /// So many millionths of a person-month.
    pub const fn of_millionths(millionths: u128) -> Self {
        Self(millionths)
    }

    /// What is left of it when something is taken; nothing where more is taken than there is.
    #[must_use]
    pub const fn less(self, taken: Self) -> Self {
        Self(self.0.saturating_sub(taken.0))
    }

    /// Both together.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl From<Quantity> for PersonMonths {
    fn from(months: Quantity) -> Self {
        Self(millionths(months))
    }
}

/// The entry of a project year, with zeros before it where they are not there yet.
fn at<T: Clone + Default>(years: &mut Vec<T>, year: usize) -> &mut T {
    if years.len() <= year {
        years.resize(year + 1, T::default());
    }
    &mut years[year]
}

fn of_year<T: Copy + Default>(years: Option<&Vec<T>>, start: i64, year: i64) -> T {
    let nth = year.checked_sub(start).and_then(|nth| usize::try_from(nth).ok());
    nth.and_then(|nth| years?.get(nth).copied()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
