//! The internal rate of return.

use super::{Economics, YearFlow};

/// The rate at which a flow is worth nothing today.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum InternalRate {
    /// The one rate, from −1 (minus a hundred per cent) up: 0.087 is 8.7 %.
    Rate(f64),
    /// The flow does not change sign, so there is no such rate.
    None,
    /// The flow changes sign more than once, so there may be several such rates, or none.
    NotUnique,
}

impl Economics {
    /// Internal rate of return: the `r` with `Σ (B_t − C_t) / (1 + r)^t = 0`, of the yearly nets in whole money.
    ///
    /// Only where the nets, zeros left out, change sign exactly once; then Descartes' rule of signs gives one
    /// positive root `1 / (1 + r)` and no more. Where benefits come before costs the rate is that of a loan: low is
    /// good. Source: Brealey, Myers & Allen, chapter 5. Found by bisection to the last bit of `1 + r` or its
    /// inverse, some 10⁻¹⁵ of it.
    pub fn internal_rate(&self) -> InternalRate {
        let net = |year: &YearFlow| year.net().likely.round();
        let is_money = |year: &YearFlow| net(year).abs() > 0.0;
        let first = self.years.iter().position(is_money).unwrap_or(0);
        let end = self.years.iter().rposition(is_money).map_or(0, |last| last + 1);
        let flow: Vec<f64> = self.years.get(first..end).unwrap_or_default().iter().map(net).collect();

        let signs: Vec<bool> = flow.iter().filter(|net| net.abs() > 0.0).map(|net| *net > 0.0).collect();
        match signs.windows(2).filter(|pair| pair[0] != pair[1]).count() {
            0 => InternalRate::None,
            1 => InternalRate::Rate(rate(&flow)),
            _ => InternalRate::NotUnique,
        }
    }
}

/// The rate of a flow that begins and ends with money and changes sign once.
fn rate(flow: &[f64]) -> f64 {
    let last_is_positive = flow.last().is_some_and(|last| *last > 0.0);
    let sum: f64 = flow.iter().sum();
    // Powers of a number below one cannot overflow, so a negative rate is sought in `1 + r` rather than its inverse.
    if (sum > 0.0) == last_is_positive { 1.0 / root(&flow.iter().rev()) - 1.0 } else { root(&flow.iter()) - 1.0 }
}

/// The root from 0 to 1 of a polynomial with one sign change, the coefficient of the highest power first.
fn root<'f>(coefficients: &(impl Iterator<Item = &'f f64> + Clone)) -> f64 {
    let value = |x: f64| coefficients.clone().fold(0.0, |sum, coefficient| sum * x + coefficient);
    let at_zero = value(0.0) > 0.0;
    let (mut low, mut high) = (0.0, 1.0);
    // Amounts are below 10^36 and at least 1, so the root is above 2^-130; 200 halvings leave no bit of it open.
    for _ in 0..200 {
        let middle = f64::midpoint(low, high);
        if (value(middle) > 0.0) == at_zero {
            low = middle;
        } else {
            high = middle;
        }
    }
    high
}

#[cfg(test)]
mod tests {
    use super::{
        super::{assess, rounding::exact, sample::*},
        *,
    };

    fn rate_of(flow: &[i64]) -> InternalRate {
        assess(&discounting("[]", 1), &net_flow(flow)).internal_rate()
    }

    #[track_caller]
    fn assert_rate(flow: &[i64], expected: f64, tolerance: f64) {
        let found = rate_of(flow);
        let is_close = |rate: f64| (rate - expected).abs() <= tolerance;
        assert!(matches!(found, InternalRate::Rate(rate) if is_close(rate)), "{flow:?} has {found:?}, not {expected}");
    }

    /// Microsoft's documentation of the worksheet function IRR: a business of 70 000 returns 8.7 % after five years,
    /// −2.1 % after four and −44.4 % after two. Brealey, Myers & Allen: −4 000, 2 000, 4 000 returns 28.08 %.
    #[test]
    fn the_internal_rate_is_that_of_spreadsheet_and_textbook() {
        assert_rate(&[-70_000, 12_000, 15_000, 18_000, 21_000, 26_000], 0.087, 0.0005);
        assert_rate(&[-70_000, 12_000, 15_000, 18_000, 21_000], -0.021, 0.0005);
        assert_rate(&[-70_000, 12_000, 15_000], -0.444, 0.0005);
        assert_rate(&[-4_000, 2_000, 4_000], 0.2808, 0.000_05);
    }

    /// Brealey, Myers & Allen on the pitfalls of the rule: lending 1 000 and borrowing 1 000 both have 50 %; a mine
    /// that costs 22 to open and 40 to close has two rates, 6 % and 28 %; 1 000, −3 000, 2 500 has none, although it
    /// is worth 339 at 10 %.
    #[test]
    fn a_flow_that_turns_twice_has_no_single_rate() {
        assert_rate(&[-1_000, 1_500], 0.5, 1e-12);
        assert_rate(&[1_000, -1_500], 0.5, 1e-12);
        assert_eq!(rate_of(&[-22, 15, 15, 15, 15, -40]), InternalRate::NotUnique);
        assert_eq!(rate_of(&[1_000, -3_000, 2_500]), InternalRate::NotUnique);
        let worth = assess(&discounting("[[0, 0.1]]", 1), &net_flow(&[1_000, -3_000, 2_500]));
        assert_eq!(worth.npv.likely, 339);
    }

    #[test]
    fn a_flow_that_never_turns_has_no_rate() {
        for flow in [&[-5, -5, 0][..], &[5, 5], &[0, 0], &[-5]] {
            assert_eq!(rate_of(flow), InternalRate::None, "{flow:?}");
        }
    }

    #[test]
    fn zeros_and_extremes_do_not_disturb_the_rate() {
        assert_rate(&[0, -100, 0, 0, 121, 0], 0.065_602_2, 1e-6);
        assert_rate(&[-100, 100], 0.0, 1e-12);
        assert_rate(&[-1, 1_000_000_000_000_000], 1e15, 10.0);
        assert_rate(&[-1_000_000_000_000_000, 1], -1.0, 1e-12);
        let mut late = vec![0; 300];
        (late[0], late[299]) = (-1_000_000_000_000_000, 1);
        assert_rate(&late, 10f64.powf(-15.0 / 299.0) - 1.0, 1e-12);
    }

    /// Flows with one sign change, their rates checked by putting them back into the definition.
    #[test]
    fn the_rate_makes_the_flow_worthless() {
        for years in 1..40_i64 {
            let mut flow = vec![-1_000 * years];
            flow.extend((0..years).map(|year| (year * 7_919) % 2_003));
            if let InternalRate::Rate(rate) = rate_of(&flow) {
                let factors = std::iter::successors(Some(1.0), |factor| Some(factor / (1.0 + rate)));
                let present = flow.iter().zip(factors).map(|(net, factor)| exact(*net) * factor);
                let worth: f64 = present.clone().sum();
                let size: f64 = present.map(f64::abs).sum();
                assert!((worth / size).abs() < 1e-9, "{flow:?} at {rate}");
            }
        }
    }
}
