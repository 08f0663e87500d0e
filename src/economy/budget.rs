//! What a measure does to budgets: its likely costs, the money from others and the savings, by unit, year and fund.

use super::{
    bearer::{self, Bearer, Sum},
    key, line,
    rounding::saturated,
};
use crate::model::{Cost, Measure, Strategy};

/// What one measure costs and gives one unit in one calendar year and one fund. Whole money, not discounted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BudgetYear<'a> {
    /// The unit as the measure names it; none where the amount could not be shared.
    pub unit: Option<&'a str>,
    /// Whether the unit has not decided yet whether it takes part.
    pub considering: bool,
    /// The fund as the measure names it; none where it names none, and for benefits that no budget is cut by in that year.
    pub fund: Option<&'a str>,
    /// Calendar year.
    pub year: i64,
    /// What it costs, before money from others.
    pub cost: i64,
    /// What of that is covered by money from others that is granted. Cost less funding is what the fund is used for, see
    /// [`needs`](super::needs).
    pub funding: i64,
    /// What it gains, of the benefits that have a price. With a fund it is a budget that is cut.
    pub benefit: i64,
}

/// A measure's effect on budgets by unit, year and fund, where it starts in a given calendar year; what could not be shared
/// stands last. No row is all zero.
///
/// Common costs of one fund and year are shared together by the cost key, so that the parts sum to the whole.
pub fn budget<'a>(strategy: &'a Strategy, measure: &'a Measure, start: i64) -> Vec<BudgetYear<'a>> {
    rows(strategy, measure, start, |_| true)
}

/// The same for a measure that is done: without its one-off costs, as in [`running_needs`](super::running_needs).
pub fn running_budget<'a>(strategy: &'a Strategy, measure: &'a Measure, start: i64) -> Vec<BudgetYear<'a>> {
    rows(strategy, measure, start, |cost| !line::is_one_off(strategy, &cost.phase))
}

fn rows<'a>(
    strategy: &'a Strategy,
    measure: &'a Measure,
    start: i64,
    counts: impl Fn(&Cost) -> bool,
) -> Vec<BudgetYear<'a>> {
    let lines: Vec<Sum<Bearer<'_>, Option<&str>>> = bearer::lines(strategy, measure, start, counts);
    let (borne, unborne) = bearer::shared(strategy, measure, lines);
    let considering = key::considering(measure);
    let borne = borne.into_iter().map(|sum| row(Some(sum.bearer), considering.contains(sum.bearer), &sum));
    let unborne = unborne.into_iter().map(|(_, sum)| row(None, false, &sum));
    let is_something = |row: &BudgetYear<'_>| row.cost != 0 || row.funding != 0 || row.benefit != 0;
    borne.chain(unborne).filter(is_something).collect()
}

fn row<'a, B>(unit: Option<&'a str>, considering: bool, sum: &Sum<B, Option<&'a str>>) -> BudgetYear<'a> {
    BudgetYear {
        unit,
        considering,
        fund: sum.budget,
        year: sum.year,
        cost: saturated(sum.cost),
        funding: saturated(sum.funding),
        benefit: saturated(sum.benefit),
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{Counted, needs, running_needs, sample::*},
        *,
    };

    /// `unit fund year cost funding benefit`, a question mark for a unit that is considering.
    fn told(rows: &[BudgetYear<'_>]) -> Vec<String> {
        let line = |row: &BudgetYear<'_>| {
            let BudgetYear { unit, considering, fund, year, cost, funding, benefit } = row;
            let mark = if *considering { "?" } else { "" };
            format!("{}{mark} {} {year} {cost} {funding} {benefit}", unit.unwrap_or("-"), fund.unwrap_or("-"))
        };
        rows.iter().map(line).collect()
    }

    const KEYS: &str = "cost_key: [{id: people, fixed: 0.2, shares: {a: 3, b: 1}}]";

    const SHARED: &str = "participants: [a, {unit: b, state: considering}]
costs:
  - {phase: build, fund: invest, per_year: [1001, 100], payer: common}
  - {phase: build, per_year: [50]}
  - {phase: run, fund: operate, per_year: [0, 501], recurring: true, payer: common}
funding:
  - {fund: other, per_year: [1011], state: granted}
  - {fund: other, per_year: [7777], state: applied}
benefits:
  - {id: c, type: money, title: C, per_year: [100], owner: boss, cashable: true, budget: {fund: operate, from: 2025}}
  - {id: n, type: money, title: N, per_year: [9]}
lifetime_years: 2";

    #[test]
    fn costs_funding_and_savings_stand_by_unit_and_fund() {
        let (strategy, measure) = (strategy(KEYS), measure(SHARED));
        // 20 per cent is shared equally, the rest 3 : 1, so a bears 70 per cent: of 1001 700.7, of 501 350.7. The grant
        // covers the first line, and 10 of the second.
        assert_eq!(
            told(&budget(&strategy, &measure, 2024)),
            [
                "a invest 2024 701 701 0",
                "a invest 2025 70 0 0",
                "a operate 2025 351 0 0",
                "b? invest 2024 300 300 0",
                "b? invest 2025 30 0 0",
                "b? operate 2025 150 0 0",
                "boss - 2024 0 0 100",
                "boss operate 2025 0 0 100",
                "home - 2024 50 10 9",
                "home - 2025 0 0 9",
            ]
        );
        let done = running_budget(&strategy, &measure, 2024);
        assert_eq!(done.iter().map(|row| row.cost).sum::<i64>(), 501);
    }

    #[test]
    fn what_is_left_of_the_cost_is_what_the_plan_reckons_with() {
        let (strategy, measure) = (strategy(KEYS), measure(SHARED));
        let whole = (budget(&strategy, &measure, 2024), needs(&strategy, &measure, Counted::Granted));
        let done = (running_budget(&strategy, &measure, 2024), running_needs(&strategy, &measure, Counted::Granted));
        for (rows, needs) in [whole, done] {
            for fund in ["invest", "operate"] {
                for year in 2024..=2026 {
                    let of_fund = rows.iter().filter(|row| row.fund == Some(fund) && row.year == year);
                    let used: i64 = of_fund.map(|row| row.cost - row.funding).sum();
                    assert_eq!(used, needs.money(fund, 2024, year), "{fund} {year}");
                }
            }
        }
    }

    #[test]
    fn what_cannot_be_shared_is_not_lost() {
        let measure = measure("costs: [{phase: build, fund: invest, per_year: [5], payer: common}]\nlifetime_years: 1");
        assert_eq!(told(&budget(&strategy(""), &measure, 2024)), ["- invest 2024 5 0 0"]);
    }
}
