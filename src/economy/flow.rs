//! What a measure costs and gives, year by year.

use super::{discount, line, rounding::exact};
use crate::model::{Measure, Range, Strategy};

/// What a measure costs and gives in one year. Money, not discounted.
///
/// Each range runs from the least to the most of its own figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct YearFlow {
    /// Calendar year.
    pub year: i64,
    /// Cost of one-off phases, and of phases that the strategy does not know.
    pub one_off: Range<i64>,
    /// Cost of running phases.
    pub running: Range<i64>,
    /// Benefits that have a price: amount × the type's money value × realisation.
    pub benefit: Range<f64>,
    /// Discount factor `d_t`.
    pub factor: f64,
}

impl YearFlow {
    /// One-off and running cost together.
    pub fn cost(&self) -> Range<i64> {
        plus(self.one_off, self.running)
    }

    /// Benefits less costs, `B_t − C_t`: at its lowest where benefits are low and costs high.
    pub fn net(&self) -> Range<f64> {
        let cost = self.cost();
        Range {
            low: self.benefit.low - exact(cost.high),
            likely: self.benefit.likely - exact(cost.likely),
            high: self.benefit.high - exact(cost.low),
        }
    }

    /// What the year's net is worth in project year 0, `d_t · (B_t − C_t)`.
    pub fn present_value(&self) -> Range<f64> {
        let net = self.net();
        Range { low: self.factor * net.low, likely: self.factor * net.likely, high: self.factor * net.high }
    }
}

const NO_COST: Range<i64> = Range { low: 0, likely: 0, high: 0 };
const NO_BENEFIT: Range<f64> = Range { low: 0.0, likely: 0.0, high: 0.0 };

/// The flow over the measure's lifetime. A sum of money that does not fit its type stops at the largest.
pub(super) fn years(strategy: &Strategy, measure: &Measure, start: i64) -> Vec<YearFlow> {
    let lifetime = line::lifetime(strategy, measure);
    let mut years = Vec::with_capacity(lifetime);
    years.extend((0..).zip(discount::discount_factors(&strategy.economy)).take(lifetime).map(|(nth, factor)| {
        YearFlow { year: start.saturating_add(nth), one_off: NO_COST, running: NO_COST, benefit: NO_BENEFIT, factor }
    }));

    for cost in &measure.costs {
        let one_off = line::is_one_off(strategy, &cost.phase);
        for (year, amount) in years.iter_mut().zip(line::entries(&cost.per_year, cost.recurring)) {
            let amount = Range { low: amount.low().0, likely: amount.likely().0, high: amount.high().0 };
            let sum = if one_off { &mut year.one_off } else { &mut year.running };
            *sum = plus(*sum, amount);
        }
    }
    for benefit in &measure.benefits {
        let Some(price) = line::price(strategy, benefit) else {
            continue;
        };
        for (nth, amount) in line::benefit_entries(benefit, start, lifetime) {
            if let Some(year) = years.get_mut(nth) {
                let (low, high) = (price * amount.low().0, price * amount.high().0);
                year.benefit.low += low.min(high);
                year.benefit.likely += price * amount.likely().0;
                // A negative price turns the range round.
                year.benefit.high += low.max(high);
            }
        }
    }
    years
}

fn plus(a: Range<i64>, b: Range<i64>) -> Range<i64> {
    Range {
        low: a.low.saturating_add(b.low),
        likely: a.likely.saturating_add(b.likely),
        high: a.high.saturating_add(b.high),
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{rounding::whole, sample::*},
        *,
    };

    /// Likely benefits by year, in whole money; the type is worth 1.
    fn benefits(yaml: &str) -> Vec<i64> {
        let measure = measure(&format!("benefits: [{{id: b, type: money, title: B, {yaml}}}]\nlifetime_years: 4"));
        years(&strategy(""), &measure, 2024).iter().map(|year| whole(year.benefit.likely)).collect()
    }

    #[test]
    fn a_benefit_lasts_unless_it_is_said_to_end() {
        assert_eq!(benefits("per_year: [1, 2]"), [1, 2, 2, 2]);
        assert_eq!(benefits("per_year: [1, 2], recurring: false"), [1, 2, 0, 0]);
        assert_eq!(benefits("per_year: []"), [0, 0, 0, 0]);
        assert_eq!(benefits("per_year: [1, 2, 3, 4, 5, 6]"), [1, 2, 3, 4, 5, 6]);
    }

    #[test]
    fn a_benefit_may_begin_in_a_year_of_its_own() {
        assert_eq!(benefits("per_year: [1, 2], from: 2026"), [0, 0, 1, 2]);
        assert_eq!(benefits("per_year: [1, 2], from: 2023"), [2, 2, 2, 2]);
        assert_eq!(benefits("per_year: [1, 2, 3], from: 2023, recurring: false"), [2, 3, 0, 0]);
        assert_eq!(benefits("per_year: [1, 2], from: 1950"), [2, 2, 2, 2]);
        assert_eq!(benefits("per_year: [1, 2], from: 1950, recurring: false"), [0, 0, 0, 0]);
        assert_eq!(benefits("per_year: [1], from: 2150"), [0, 0, 0, 0]);
    }

    #[test]
    fn a_benefit_is_worth_its_price_and_what_is_taken_out() {
        let measure = measure(
            "benefits:
  - {id: hours, type: time, title: T, per_year: [100], realisation: 0.8}
  - {id: joy, type: quality, title: Q, per_year: [5]}
  - {id: odd, type: no-such-type, title: O, per_year: [5]}
lifetime_years: 1",
        );
        let flow = years(&strategy(""), &measure, 2024);
        assert_eq!(whole(flow[0].benefit.likely), 100 * 650 * 8 / 10);
    }

    #[test]
    fn a_negative_price_keeps_low_below_high() {
        let strategy = strategy("");
        let measure = measure("benefits: [{id: h, type: harm, title: H, per_year: [{low: 1, likely: 2, high: 4}]}]");
        assert_eq!(years(&strategy, &measure, 2024)[0].benefit, Range { low: -8.0, likely: -4.0, high: -2.0 });
    }

    #[test]
    fn a_cost_ends_unless_it_recurs() {
        let measure = measure(
            "costs: [{phase: build, per_year: [5, 6]}, {phase: run, per_year: [0, 7], recurring: true}]
lifetime_years: 3",
        );
        let flow = years(&strategy(""), &measure, 2030);
        assert_eq!(flow.iter().map(|year| year.year).collect::<Vec<_>>(), [2030, 2031, 2032]);
        assert_eq!(flow.iter().map(|year| year.one_off.likely).collect::<Vec<_>>(), [5, 6, 0]);
        assert_eq!(flow.iter().map(|year| year.running.likely).collect::<Vec<_>>(), [0, 7, 7]);
        assert_eq!(whole(flow[2].present_value().low * 1.04 * 1.04), -7);
    }
}
