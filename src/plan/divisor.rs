//! What divides amounts, so that they are counted in as few and as large steps as can be.

/// The largest whole number that divides both; the size of the other where one is 0.
pub(super) fn common_divisor(mut a: i128, mut b: i128) -> i128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.abs()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_divides_both() {
        assert_eq!(common_divisor(12, 18), 6);
        assert_eq!(common_divisor(-12, 18), 6);
        assert_eq!(common_divisor(0, -7), 7);
        assert_eq!(common_divisor(5, 0), 5);
        assert_eq!(common_divisor(0, 0), 0);
        assert_eq!(common_divisor(8, 9), 1);
    }
}
