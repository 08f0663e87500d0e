//! Scales of charts: round numbers from end to end, and where a value is between them.

use crate::doc::chart::{Axis, Unit};

/// A scale whose ends and steps are round numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scale {
    low: f64,
    step: f64,
    steps: u32,
}

/// About as many steps as can be told apart at a glance.
const STEPS: f64 = 5.0;

/// What is beyond this is drawn at the edge: no sum of money comes near it.
const LARGEST: f64 = 1e15;

impl Scale {
    /// A scale for these values of an axis. It has a zero, so that lengths can be compared, but for years.
    pub(super) fn new(axis: &Axis, values: impl IntoIterator<Item = f64>) -> Self {
        let zero = (axis.unit != Unit::Year).then_some(0.0);
        let values = values.into_iter().filter(|value| value.is_finite()).chain(zero);
        let (low, high) = values
            .map(within)
            .fold(None, |ends, value| match ends {
                None => Some((value, value)),
                Some((low, high)) => Some((value.min(low), value.max(high))),
            })
            .unwrap_or_default();
        let step = round((high - low) / STEPS).max(least_step(axis.unit));
        let (first, last) = ((low / step).floor(), (high / step).ceil());
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "there are few steps")]
        let steps = ((last - first) as u32).max(1);
        Self { low: first * step, step, steps }
    }

    /// The lowest value.
    pub(super) fn low(&self) -> f64 {
        self.low
    }

    /// The highest value.
    pub(super) fn high(&self) -> f64 {
        self.low + self.step * f64::from(self.steps)
    }

    /// What lies between two values that are written along the axis.
    pub(super) fn step(&self) -> f64 {
        self.step
    }

    /// The values that are written along the axis, from the lowest.
    pub(super) fn ticks(&self) -> impl Iterator<Item = f64> {
        let Self { low, step, steps } = *self;
        (0..=steps).map(move |nth| low + f64::from(nth) * step)
    }

    /// How far up the scale a value is: 0 at its lowest end and 1 at its highest. Values beyond are at the ends.
    pub(super) fn at(&self, value: f64) -> f64 {
        let part = (within(value) - self.low) / (self.high() - self.low);
        if part.is_finite() { part.clamp(0.0, 1.0) } else { 0.0 }
    }
}

fn within(value: f64) -> f64 {
    value.clamp(-LARGEST, LARGEST)
}

/// The next of 1, 2, 5, 10, 20, 50 … that is not less; nothing for nothing.
fn round(step: f64) -> f64 {
    if step <= 0.0 {
        return 0.0;
    }
    let power = 10_f64.powf(step.log10().floor());
    let rounds = [1.0, 2.0, 5.0, 10.0].map(|factor| factor * power);
    rounds.into_iter().find(|round| *round >= step * (1.0 - 1e-9)).unwrap_or(10.0 * power)
}

/// Steps below this would be written as the same number.
fn least_step(unit: Unit) -> f64 {
    match unit {
        Unit::Money => 1000.0,
        Unit::Points | Unit::Year => 1.0,
        Unit::Share => 0.01,
        Unit::Number(decimals) => 10_f64.powi(-i32::from(decimals)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ticks(unit: Unit, values: &[f64]) -> Vec<f64> {
        Scale::new(&Axis::new("", unit), values.iter().copied()).ticks().collect()
    }

    fn millionths(ticks: &[f64]) -> Vec<i64> {
        #[expect(clippy::cast_possible_truncation, reason = "small numbers")]
        ticks.iter().map(|tick| (tick * 1e6).round() as i64).collect()
    }

    #[test]
    fn steps_are_round() {
        let cases: [(Unit, &[f64], &[f64]); 9] = [
            (Unit::Money, &[41_500_000.0], &[0.0, 1e7, 2e7, 3e7, 4e7, 5e7]),
            (Unit::Money, &[-250_000.0, 240_000.0], &[-3e5, -2e5, -1e5, 0.0, 1e5, 2e5, 3e5]),
            (Unit::Money, &[700.0], &[0.0, 1000.0]),
            (Unit::Points, &[71.4, 19.0], &[0.0, 20.0, 40.0, 60.0, 80.0]),
            (Unit::Share, &[0.3], &[0.0, 0.1, 0.2, 0.3]),
            (Unit::Year, &[2026.0, 2029.0], &[2026.0, 2027.0, 2028.0, 2029.0]),
            (Unit::Number(1), &[0.05], &[0.0, 0.1]),
            (Unit::Points, &[], &[0.0, 1.0]),
            (Unit::Year, &[f64::NAN], &[0.0, 1.0]),
        ];
        for (unit, values, expected) in cases {
            assert_eq!(millionths(&ticks(unit, values)), millionths(expected), "{unit:?} {values:?}");
        }
    }

    #[test]
    fn values_have_their_place() {
        let scale = Scale::new(&Axis::new("", Unit::Points), [-20.0, 80.0]);
        for (value, expected) in [(-20.0, 0.0), (80.0, 1.0), (30.0, 0.5), (f64::INFINITY, 1.0), (f64::NAN, 0.0)] {
            assert!((scale.at(value) - expected).abs() < 1e-9, "{value}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_values_are_within_few_steps(values in prop::collection::vec(any::<f64>(), 0..6)) {
            for unit in [Unit::Money, Unit::Points, Unit::Share, Unit::Year, Unit::Number(3)] {
                let scale = Scale::new(&Axis::new("", unit), values.iter().copied());
                let ticks: Vec<f64> = scale.ticks().collect();
                prop_assert!((2..=12).contains(&ticks.len()), "{ticks:?}");
                prop_assert!(ticks.iter().all(|tick| tick.is_finite()));
                prop_assert!(values.iter().all(|value| (0.0..=1.0).contains(&scale.at(*value))));
            }
        }
    }
}
