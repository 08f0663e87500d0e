//! Sharing whole money between units so that the parts sum to the whole.

use std::cmp::Reverse;

use super::rounding::saturated;

/// Splits whole money in proportion to weights, by the method of largest remainder: every part is first rounded
/// down, then the money left over goes one by one to the largest remainders, the first of equal ones first.
///
/// The parts sum to the amount, and none is a whole unit away from its exact proportion. A negative amount is split
/// as its opposite. None where all weights are zero. Weights whose sum does not fit 64 bits after taking out their
/// greatest common divisor are halved until it does.
///
/// Source: Hamilton's apportionment of 1792; Balinski & Young, «Fair Representation».
pub fn split(amount: i64, weights: &[u128]) -> Option<Vec<i64>> {
    let divisor = weights.iter().copied().fold(0, greatest_common_divisor).max(1);
    let sum = weights.iter().fold(0_u128, |sum, weight| sum.saturating_add(weight / divisor));
    let surplus_bits = (128 - sum.leading_zeros()).saturating_sub(64);
    let weights: Vec<u128> = weights.iter().map(|weight| (weight / divisor) >> surplus_bits).collect();
    let sum: u128 = weights.iter().sum();
    if sum == 0 {
        return None;
    }

    let whole = u128::from(amount.unsigned_abs());
    let mut parts: Vec<u128> = weights.iter().map(|weight| whole * weight / sum).collect();
    let left_over = whole - parts.iter().sum::<u128>();

    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|&nth| Reverse(whole * weights[nth] % sum));
    for (&nth, _) in order.iter().zip(0..left_over) {
        parts[nth] += 1;
    }

    let signed = |part: &u128| {
        let part = i128::try_from(*part).unwrap_or(i128::MAX);
        saturated(if amount < 0 { -part } else { part })
    };
    Some(parts.iter().map(signed).collect())
}

fn greatest_common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The bill of 1792 that Washington vetoed: 120 seats for fifteen states by the census of 1790. «For All Practical
    /// Purposes» (COMAP), chapter 14, example 6.
    #[test]
    fn hamilton_shares_as_he_did_in_1792() {
        let states = [
            (236_841, 8),
            (55_540, 2),
            (70_835, 2),
            (68_705, 2),
            (278_514, 9),
            (475_327, 16),
            (141_822, 5),
            (179_570, 6),
            (331_589, 11),
            (353_523, 12),
            (432_879, 14),
            (68_446, 2),
            (206_236, 7),
            (85_533, 3),
            (630_560, 21),
        ];
        let seats = split(120, &states.map(|(people, _)| people)).unwrap();
        assert_eq!(seats, states.map(|(_, seats)| seats));
        let lost = split(-120, &states.map(|(people, _)| people)).unwrap();
        assert_eq!(lost, states.map(|(_, seats)| -seats));
    }

    #[test]
    fn equal_remainders_go_to_the_first() {
        assert_eq!(split(10, &[1, 1, 1]).unwrap(), [4, 3, 3]);
        assert_eq!(split(-11, &[1, 1, 1]).unwrap(), [-4, -4, -3]);
        assert_eq!(split(1, &[0, 1, 1]).unwrap(), [0, 1, 0]);
        assert_eq!(split(5, &[0, 0]), None);
        assert_eq!(split(5, &[]), None);
    }

    #[test]
    fn parts_sum_to_the_whole_and_keep_their_quota() {
        // A linear congruential generator (Knuth's MMIX): the same cases in every run.
        let mut state = 1_u64;
        let mut next = |below: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 11) % below
        };
        for _ in 0..3_000 {
            let weights: Vec<u128> = (0..=next(12)).map(|_| u128::from(next(3) * next(1_000_000))).collect();
            let amount = i64::try_from(next(2_000_000_001)).unwrap() - 1_000_000_000;
            let Some(parts) = split(amount, &weights) else {
                continue;
            };
            assert_eq!(parts.iter().sum::<i64>(), amount);
            let sum: i128 = weights.iter().map(|weight| i128::try_from(*weight).unwrap()).sum();
            for (part, weight) in parts.iter().zip(&weights) {
                let exact = i128::from(amount) * i128::try_from(*weight).unwrap();
                assert!((i128::from(*part) * sum - exact).abs() < sum, "{amount} by {weights:?} gives {parts:?}");
            }
        }
    }

    #[test]
    fn the_largest_numbers_do_not_overflow() {
        for amount in [i64::MAX, i64::MIN] {
            for weights in [vec![u128::MAX; 7], vec![u128::MAX, 1, u128::MAX - 1], vec![1; 1000]] {
                let parts = split(amount, &weights).unwrap();
                assert_eq!(parts.iter().map(|part| i128::from(*part)).sum::<i128>(), i128::from(amount));
            }
        }
    }
}
