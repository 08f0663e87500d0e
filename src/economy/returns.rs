//! Figures derived from a measure's flow for those who want to read them. All use likely values.

use super::{
    Economics,
    rounding::{exact, whole},
};

impl Economics {
    /// Benefit–cost ratio, `PV(B) / PV(C)`: above 1 where net present value is positive. None where costs are not above
    /// zero in present value.
    ///
    /// Source: Boardman et al., «Cost-Benefit Analysis». What has no price is not in it.
    pub fn benefit_cost_ratio(&self) -> Option<f64> {
        let cost = self.present_cost.likely;
        (cost > 0.0).then(|| self.present_benefit.likely / cost)
    }

    /// Net present value for each unit of one-off cost. None where there is no one-off cost.
    ///
    /// Source: the profitability index of Brealey, Myers & Allen, «Principles of Corporate Finance», chapter 5,
    /// with the one-off cost as the investment; `DFØ`'s guide, chapter 3.5, has it as net present value per krone
    /// of budget.
    pub fn npv_per_cost(&self) -> Option<f64> {
        (self.one_off_cost > 0).then(|| exact(self.npv.likely) / exact(self.one_off_cost))
    }

    /// Net present value as equal amounts in all years of the lifetime, `NPV / Σ d_t`. Whole money a year.
    ///
    /// The first amount falls in project year 0, as the flow itself does (an annuity due; a spreadsheet's PMT with
    /// type 1).
    pub fn annuity(&self) -> i64 {
        let present: f64 = self.years.iter().map(|year| year.present_value().likely).sum();
        let factors: f64 = self.years.iter().map(|year| year.factor).sum();
        if factors > 0.0 { whole(present / factors) } else { 0 }
    }

    /// The first calendar year from whose end the measure has earned what it has cost by then, and stays so to the
    /// end of the lifetime. None where that never comes, or where there is nothing to earn back.
    ///
    /// Simple payback: the sum of `B_t − C_t` from the start, in whole money, not discounted. Source: Brealey,
    /// Myers & Allen, chapter 5, which asks for the first year only; a later cost that makes the sum negative again
    /// counts here.
    pub fn payback_year(&self) -> Option<i64> {
        if !self.years.iter().any(|year| year.cost().likely > 0) {
            return None;
        }
        let mut sum = 0.0;
        let mut paid_back = None;
        for year in &self.years {
            sum += year.net().likely;
            paid_back = if whole(sum) < 0 { None } else { paid_back.or(Some(year.year)) };
        }
        paid_back
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{assess, sample::*},
        *,
    };

    fn economics(rate: f64, flow: &[i64]) -> Economics {
        assess(&discounting(&format!("[[0, {rate}]]"), 1), &net_flow(flow))
    }

    #[track_caller]
    fn assert_close(found: f64, expected: f64, tolerance: f64) {
        assert!((found - expected).abs() <= tolerance, "{found} is not {expected}");
    }

    /// Brealey, Myers & Allen, the same three projects as for net present value: 3, 2 and 2 years.
    #[test]
    fn payback_is_that_of_the_textbook() {
        for (flow, years) in
            [([-2_000, 500, 500, 5_000], 3), ([-2_000, 500, 1_800, 0], 2), ([-2_000, 1_800, 500, 0], 2)]
        {
            assert_eq!(economics(0.1, &flow).payback_year(), Some(2024 + years), "{flow:?}");
        }
    }

    #[test]
    fn payback_is_for_good() {
        assert_eq!(economics(0.04, &[-100, 100, -50, 60]).payback_year(), Some(2027));
        assert_eq!(economics(0.04, &[-100, 150, -100]).payback_year(), None);
        assert_eq!(economics(0.04, &[-100, 50]).payback_year(), None);
        assert_eq!(economics(0.04, &[10, 10]).payback_year(), None, "nothing to earn back");
        assert_eq!(economics(0.04, &[10, -5]).payback_year(), Some(2024));
    }

    /// Microsoft's documentation of the worksheet function PMT: 10 000 over ten months at 8 % a year is 1 030.16 a
    /// month where it is due at the beginning.
    #[test]
    fn the_annuity_is_that_of_a_spreadsheet() {
        let mut loan = vec![0; 10];
        loan[0] = -10_000;
        assert_eq!(economics(0.08 / 12.0, &loan).annuity(), -1_030);
        loan[0] = -1_000_000;
        assert_eq!(economics(0.08 / 12.0, &loan).annuity(), -103_016);
        assert_eq!(economics(0.0, &[30, 0, 0]).annuity(), 10);
    }

    /// Brealey, Myers & Allen, capital rationing (in millions, 10 %): three projects of 10, 5 and 5 are worth 21,
    /// 16 and 12, and their profitability indices are 2.1, 3.2 and 2.4.
    #[test]
    fn worth_per_cost_is_the_profitability_index() {
        for (flow, index) in
            [([-10_000, 30_000, 5_000], 2.1), ([-5_000, 5_000, 20_000], 3.2), ([-5_000, 5_000, 15_000], 2.4)]
        {
            let economics = economics(0.1, &flow);
            assert_close(economics.npv_per_cost().unwrap(), index, 0.05);
            // With all costs in year 0 the two ratios differ by exactly one.
            assert_close(economics.benefit_cost_ratio().unwrap(), economics.npv_per_cost().unwrap() + 1.0, 0.001);
        }
    }

    #[test]
    fn ratios_need_a_cost() {
        for flow in [&[5, 5][..], &[0, 0]] {
            assert_eq!(economics(0.04, flow).benefit_cost_ratio(), None);
            assert_eq!(economics(0.04, flow).npv_per_cost(), None);
        }
    }
}
