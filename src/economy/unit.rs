//! Who pays, and who gains: a measure's likely costs and priced benefits by unit, year and account.
//!
//! Funding from outside is not taken off: it has no payer of its own.

use super::{
    bearer::{self, Basis},
    key::{self, Gap},
    rounding::saturated,
};
use crate::model::{Account, Measure, Strategy};

/// What a measure costs and gives by unit and year, and what of it could not be shared. Together they are the whole.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ByUnit<'a> {
    /// By unit, then year, then account: capital, operating, none. No row is zero on both sides.
    pub rows: Vec<UnitYear<'a>>,
    /// What could not be shared, in the order of `basis`, year and account.
    pub unshared: Vec<Unshared<'a>>,
}

/// What one unit pays and gains in one calendar year on one account. Whole money, not discounted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnitYear<'a> {
    /// The unit as the measure names it; whether there is such a unit is a rule of `check`.
    pub unit: &'a str,
    /// Calendar year.
    pub year: i64,
    /// The budget: for a cost that of its fund, for a benefit that of the fund it is taken out of. None where the
    /// money has no fund, and where a benefit is not taken out of a budget, or not yet.
    pub account: Option<Account>,
    /// Whether the unit has not decided yet whether it takes part.
    pub considering: bool,
    /// What it pays.
    pub cost: i64,
    /// What it gains, of the benefits that have a price.
    pub benefit: i64,
}

impl UnitYear<'_> {
    /// Benefit less cost.
    pub fn net(&self) -> i64 {
        self.benefit.saturating_sub(self.cost)
    }
}

/// An amount that nobody could be given. Whole money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unshared<'a> {
    /// How it was to be shared.
    pub basis: Basis<'a>,
    /// Why that could not be done.
    pub gap: Gap,
    /// Calendar year.
    pub year: i64,
    /// The budget.
    pub account: Option<Account>,
    /// Common cost.
    pub cost: i64,
    /// Common benefit.
    pub benefit: i64,
}

/// A measure's likely costs and priced benefits by unit, year and account, where it starts in a given calendar year.
///
/// What is shared by the same key in the same year on the same account is added up first and shared once, so that
/// nobody is more than a whole unit of money away from the exact share. Benefits are rounded line by line to whole
/// money, half away from zero.
pub fn by_unit<'a>(strategy: &'a Strategy, measure: &'a Measure, start: i64) -> ByUnit<'a> {
    let lines = bearer::lines(strategy, measure, start, |_| true).into_iter();
    let on_accounts = lines.map(|line| {
        let account = account(strategy, line.budget);
        // What is on no account stands last.
        line.in_budget((account.is_none(), account))
    });
    let (rows, unshared) = bearer::shared(strategy, measure, on_accounts.collect());
    let considering = key::considering(measure);
    let rows = rows.into_iter().map(|sum| UnitYear {
        unit: sum.bearer,
        year: sum.year,
        account: sum.budget.1,
        considering: considering.contains(sum.bearer),
        cost: saturated(sum.cost),
        benefit: saturated(sum.benefit),
    });
    let unshared = unshared.into_iter().map(|(gap, sum)| Unshared {
        basis: sum.bearer,
        gap,
        year: sum.year,
        account: sum.budget.1,
        cost: saturated(sum.cost),
        benefit: saturated(sum.benefit),
    });
    ByUnit { rows: rows.filter(|row| row.cost != 0 || row.benefit != 0).collect(), unshared: unshared.collect() }
}

fn account(strategy: &Strategy, fund: Option<&str>) -> Option<Account> {
    strategy.funds.iter().find(|known| Some(known.id.as_str()) == fund)?.account
}

#[cfg(test)]
mod tests {
    use super::{super::sample::*, *};

    const KEYS: &str = "
cost_key:
  - {id: people, fixed: 0.2, shares: {a: 3, b: 1}}";

    /// `unit year account cost benefit`, an account by its first letter, a question mark for a unit that is
    /// considering.
    fn rows(by_unit: &ByUnit<'_>) -> Vec<String> {
        let account = |account| match account {
            Some(Account::Capital) => "c",
            Some(Account::Operating) => "o",
            None => "-",
        };
        let mark = |considering| if considering { "?" } else { "" };
        let line = |row: &UnitYear<'_>| {
            let UnitYear { unit, year, considering, cost, benefit, .. } = row;
            format!("{unit}{} {year} {} {cost} {benefit}", mark(*considering), account(row.account))
        };
        by_unit.rows.iter().map(line).collect()
    }

    #[test]
    fn common_costs_go_by_the_key_over_those_who_take_part() {
        let measure = measure(
            "participants: [a, {unit: b, from: 2025, state: considering}, {unit: c, state: declined}]
costs:
  - {phase: build, fund: invest, per_year: [1001], payer: common}
  - {phase: run, fund: operate, per_year: [0, 501], recurring: true, payer: common}
  - {phase: run, fund: operate, per_year: [500], recurring: true, payer: common}
  - {phase: run, fund: operate, per_year: [7], payer: a}
  - {phase: run, per_year: [9]}
lifetime_years: 2",
        );
        let strategy = strategy(KEYS);
        let by_unit = by_unit(&strategy, &measure, 2024);
        // In 2025 1001 is shared: 200.2 equally, the rest 3 : 1, so 700.7 and 300.3.
        assert_eq!(
            rows(&by_unit),
            ["a 2024 c 1001 0", "a 2024 o 507 0", "a 2025 o 701 0", "b? 2025 o 300 0", "home 2024 - 9 0"]
        );
        assert_eq!(by_unit.unshared, []);
    }

    #[test]
    fn benefits_go_by_parts_key_or_owner() {
        let measure = measure(
            "participants: [a, b]
benefits:
  - {id: k, type: money, title: K, per_year: [100], split: people, cashable: true, budget: {fund: operate, from: 2025}}
  - {id: p, type: money, title: P, per_year: [10], split: {x: 0.4, y: 0.6}, recurring: false}
  - {id: o, type: money, title: O, per_year: [1], owner: boss, recurring: false, budget: {fund: operate}}
  - {id: h, type: money, title: H, per_year: [2], recurring: false}
  - {id: q, type: quality, title: Q, per_year: [3], split: {x: 1}}
lifetime_years: 2",
        );
        let strategy = strategy(KEYS);
        let by_unit = by_unit(&strategy, &measure, 2024);
        assert_eq!(
            rows(&by_unit),
            [
                "a 2024 - 0 70",
                "a 2025 o 0 70",
                "b 2024 - 0 30",
                "b 2025 o 0 30",
                "boss 2024 - 0 1",
                "home 2024 - 0 2",
                "x 2024 - 0 4",
                "y 2024 - 0 6"
            ]
        );
        assert_eq!(by_unit.rows[0].net(), 70);
    }

    #[test]
    fn the_units_together_bear_the_whole() {
        let strategy = strategy(KEYS);
        for amount in [1, 2, 3, 999, 1_000_003, -1, -1_001, 999_999_999_999_999] {
            let measure = measure(&format!(
                "participants: [a, b, c, d, e]
costs: [{{phase: run, per_year: [{amount}], recurring: true, payer: common}}]
benefits: [{{id: p, type: money, title: P, per_year: [{amount}], split: {{x: 1, y: 1, z: 1}}}}]
lifetime_years: 7"
            ));
            let by_unit = by_unit(&strategy, &measure, 2024);
            for year in 2024..2031 {
                let of_year = || by_unit.rows.iter().filter(|row| row.year == year);
                assert_eq!(of_year().map(|row| row.cost).sum::<i64>(), amount);
                assert_eq!(of_year().map(|row| row.benefit).sum::<i64>(), amount);
            }
        }
    }
}
