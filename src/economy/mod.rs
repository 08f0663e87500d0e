//! What one measure costs and gives: its yearly flow, what that is worth today, and who pays and who gains.
//!
//! Figures are in fixed prices and before any funding. What the state's own analyses add beyond that (growth in real
//! prices, the cost of taxation: Rundskriv R-109/21 of the Norwegian Ministry of Finance) is left out.

mod bearer;
mod budget;
mod by_year;
mod discount;
mod effect;
mod flow;
mod internal_rate;
mod key;
mod line;
mod promise;
mod returns;
mod rounding;
mod share;
mod unit;

#[cfg(test)]
mod sample;

pub use bearer::{Basis, common_by_key, taken_from};
pub use budget::{BudgetYear, budget, running_budget};
pub use by_year::{
    Counted, Needs, PersonMonths, Taken, cost_by_year, cover, duration, funding_by_year, needs, running_needs,
};
pub use discount::{DEFAULT_RATE, discount_factors};
pub use effect::{benefit_in_effect, in_effect, unpriced};
pub use flow::YearFlow;
pub use internal_rate::InternalRate;
pub use key::{Gap, TakesPart, cost_key, key_weights, taking_part};
pub use line::{MAX_YEARS, is_one_off, lifetime};
pub use promise::{Promise, Realised, realised, realised_value};
pub use share::split;
pub use unit::{ByUnit, UnitYear, Unshared, by_unit};

use crate::model::{Measure, Range, Strategy};
use rounding::{saturated, whole};

/// Economy of one measure, from its lines of cost and benefit.
///
/// Each range runs from the least to the most of its own figure, so `npv.low` holds the low benefits and the high
/// costs.
#[derive(Debug, Clone, PartialEq)]
pub struct Economics {
    /// Calendar year of project year 0.
    pub start: i64,
    /// The likely sum of all lines of a one-off phase. Whole money, not discounted, whatever the fund.
    ///
    /// A line whose phase the strategy does not know counts too: the measure must not look cheaper for a wrong word.
    pub one_off_cost: i64,
    /// The likely sum of all lines over the lifetime. Whole money, not discounted.
    pub lifecycle_cost: i64,
    /// Present value of all costs, `PV(C) = Σ d_t · C_t`. Money.
    pub present_cost: Range<f64>,
    /// Present value of all benefits that have a price, `PV(B) = Σ d_t · B_t`. Money.
    pub present_benefit: Range<f64>,
    /// Net present value, `NPV = Σ d_t · (B_t − C_t)`. Whole money, half away from zero; benefits without a price are
    /// not in it, see [`unpriced`].
    ///
    /// Source: `DFØ`'s guide to socio-economic analysis, chapter 3.5; any textbook of corporate finance, such as
    /// Brealey, Myers & Allen, «Principles of Corporate Finance», chapter 2.
    pub npv: Range<i64>,
    /// The flow from project year 0 to the end of the lifetime: one to [`MAX_YEARS`] years.
    pub years: Vec<YearFlow>,
}

/// The measure's economy where it starts in its [`start_year`].
pub fn assess(strategy: &Strategy, measure: &Measure) -> Economics {
    assess_from(strategy, measure, start_year(strategy, measure))
}

/// The measure's economy where it starts in a given calendar year.
///
/// Only benefits with a calendar year of their own make one start differ from another.
pub fn assess_from(strategy: &Strategy, measure: &Measure, start: i64) -> Economics {
    let years = flow::years(strategy, measure, start);
    let total = |amount: fn(&YearFlow) -> i64| saturated(years.iter().map(|year| i128::from(amount(year))).sum());
    let present = |amount: fn(&YearFlow) -> f64| years.iter().map(|year| year.factor * amount(year)).sum::<f64>();

    Economics {
        start,
        one_off_cost: total(|year| year.one_off.likely),
        lifecycle_cost: total(|year| year.cost().likely),
        present_cost: Range {
            low: present(|year| rounding::exact(year.cost().low)),
            likely: present(|year| rounding::exact(year.cost().likely)),
            high: present(|year| rounding::exact(year.cost().high)),
        },
        present_benefit: Range {
            low: present(|year| year.benefit.low),
            likely: present(|year| year.benefit.likely),
            high: present(|year| year.benefit.high),
        },
        npv: Range {
            low: whole(present(|year| year.net().low)),
            likely: whole(present(|year| year.net().likely)),
            high: whole(present(|year| year.net().high)),
        },
        years,
    }
}

/// The calendar year in which a measure is reckoned to start as long as no plan says so: the year it did start,
/// else the earliest it can, else the first year of the plan.
pub fn start_year(strategy: &Strategy, measure: &Measure) -> i64 {
    let schedule = &measure.schedule;
    schedule.started.or(schedule.earliest).unwrap_or(strategy.plan_years().0).get()
}

#[cfg(test)]
mod tests {
    use super::{sample::*, *};

    /// Microsoft's documentation of the worksheet function NPV, second example: 8 %, an outlay of 40 000 now and five
    /// returns give 1 922.06; a loss of 9 000 in the sixth year turns that into −3 749.47.
    #[test]
    fn net_present_value_is_that_of_a_spreadsheet() {
        let strategy = discounting("[[0, 0.08]]", 1);
        let shop = net_flow(&[-40_000, 8_000, 9_200, 10_000, 12_000, 14_500]);
        assert_eq!(assess(&strategy, &shop).npv.likely, 1_922);
        let roof = net_flow(&[-40_000, 8_000, 9_200, 10_000, 12_000, 14_500, -9_000]);
        assert_eq!(assess(&strategy, &roof).npv.likely, -3_749);
    }

    /// Brealey, Myers & Allen, «Principles of Corporate Finance», chapter on other investment criteria: three projects
    /// of 2 000 at 10 % are worth +2 624, −58 and +50.
    #[test]
    fn net_present_value_is_that_of_the_textbook() {
        let strategy = discounting("[[0, 0.10]]", 1);
        for (flow, npv) in
            [([-2_000, 500, 500, 5_000], 2_624), ([-2_000, 500, 1_800, 0], -58), ([-2_000, 1_800, 500, 0], 50)]
        {
            assert_eq!(assess(&strategy, &net_flow(&flow)).npv.likely, npv, "{flow:?}");
        }
    }

    #[test]
    fn one_off_and_lifecycle_cost_are_not_discounted() {
        let measure = measure(
            "costs:
  - {phase: build, per_year: [800, {low: 300, likely: 400, high: 700}]}
  - {phase: no-such-phase, per_year: [50]}
  - {phase: run, per_year: [0, 0, 150], recurring: true}
lifetime_years: 5",
        );
        let economics = assess(&strategy(""), &measure);
        assert_eq!(economics.one_off_cost, 1_250);
        assert_eq!(economics.lifecycle_cost, 1_250 + 3 * 150);
        assert_eq!(
            economics.npv.likely,
            whole(-850.0 - 400.0 / 1.04 - 150.0 * (1.04f64.powi(-2) + 1.04f64.powi(-3) + 1.04f64.powi(-4)))
        );
    }

    #[test]
    fn low_is_low_benefit_and_high_cost() {
        let measure = measure(
            "costs: [{phase: build, per_year: [{low: 80, likely: 100, high: 130}]}]
benefits: [{id: b, type: money, title: B, per_year: [{low: 90, likely: 120, high: 200}]}]
lifetime_years: 1",
        );
        let economics = assess(&strategy(""), &measure);
        assert_eq!(economics.npv, Range { low: 90 - 130, likely: 20, high: 200 - 80 });
        assert_eq!(economics.present_cost.low.total_cmp(&80.0), std::cmp::Ordering::Equal);
    }

    #[test]
    fn without_lines_everything_is_zero_and_finite() {
        let economics = assess(&strategy(""), &measure(""));
        assert_eq!(economics.years.len(), 10);
        assert_eq!((economics.npv.likely, economics.one_off_cost, economics.lifecycle_cost), (0, 0, 0));
    }

    #[test]
    fn the_largest_amounts_saturate() {
        let line = "  - {phase: build, per_year: [1000000000000000], recurring: true}\n";
        let costs = measure(&format!("costs:\n{}lifetime_years: 200", line.repeat(10_000)));
        let economics = assess(&discounting("[[0, -0.5]]", 10), &costs);
        assert_eq!((economics.one_off_cost, economics.lifecycle_cost), (i64::MAX, i64::MAX));
        assert_eq!(economics.npv.likely, i64::MIN);
        assert!(economics.present_cost.high.is_finite());

        let dear = discounting("[[0, -0.5]]", 10);
        let gain =
            measure("benefits: [{id: b, type: dear, title: B, per_year: [1000000000000000]}]\nlifetime_years: 200");
        let economics = assess(&dear, &gain);
        assert_eq!(economics.npv.likely, i64::MAX);
        assert!(economics.present_benefit.high.is_finite() && economics.annuity() > 0);
    }

    #[test]
    fn the_start_is_the_first_that_is_known() {
        let strategy = strategy("");
        for (schedule, year) in [("{}", 2024), ("{earliest: 2026}", 2026), ("{earliest: 2026, started: 2025}", 2025)] {
            assert_eq!(start_year(&strategy, &measure(&format!("schedule: {schedule}"))), year);
        }
    }
}
