//! What no choice can be worth more than, proven in whole numbers.
//!
//! At prices of the rows a choice pays for what it uses: for any prices `p ≥ 0`, no choice is worth more than
//! `Σ p · most + Σ over groups of max (worth − Σ p · coefficient)`, the Lagrangian bound (Held & Karp 1970; Geoffrion,
//! "Lagrangean relaxation for integer programming", 1974). It holds whatever the prices, so they may come from a linear
//! program in floating point. They are whole numbers here, in parts of a unit, and all sums are exact.

use super::{
    domains::{Conflict, Domains},
    incumbent::Incumbent,
    matrix::{Alternative, Matrix},
};
use crate::plan::solve::float;

/// Prices of rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Prices {
    /// Row and price in parts, for the rows that have one.
    of: Vec<(usize, i64)>,
    /// A unit has two to the power of this many parts.
    bits: u32,
}

/// A bound, and what each alternative would make of it.
#[derive(Debug, Clone)]
pub(super) struct Bound {
    /// The bound in parts.
    total: i128,
    /// Worth less prices of each alternative, in parts.
    value: Vec<i128>,
    /// The best of these in each group.
    best: Vec<i128>,
    bits: u32,
    /// Numbers touched.
    pub(super) work: u64,
}

impl Prices {
    /// Whole prices near those given, for worths up to `largest`. What is below zero, or no number, is no price.
    pub(super) fn new(prices: &[f64], largest: i64) -> Self {
        let bits = largest.unsigned_abs().leading_zeros().saturating_sub(2).min(40);
        let parts = float::nearest(1_i64 << bits);
        // A price is below 2⁶², a coefficient below 2⁵⁰: sums of some thousand rows stay below 2¹²⁷.
        let whole = |price: f64| float::truncated((price * parts).round()).clamp(0, 1 << 62);
        let of = prices.iter().map(|price| whole(*price)).enumerate().filter(|(_, price)| *price > 0).collect();
        Self { of, bits }
    }
}

impl Bound {
    /// The bound at some prices, over what the domains leave. `worth` is false to ask only whether rows can be kept.
    pub(super) fn new(matrix: &Matrix, domains: &Domains, prices: &Prices, worth: bool) -> Self {
        let mut work = matrix.alternatives() as u64;
        let of = |alternative| if worth { i128::from(matrix.worth(alternative)) << prices.bits } else { 0 };
        let mut value: Vec<i128> = (0..matrix.alternatives()).map(of).collect();
        let mut total = 0;
        for (row, price) in &prices.of {
            let row = &matrix.program.rows[*row];
            total += i128::from(*price) * i128::from(row.most);
            for (column, by) in &row.terms {
                value[*column] -= i128::from(*price) * i128::from(*by);
            }
            work += row.terms.len() as u64;
        }
        let best_of = |group| domains.of(matrix, group).map(|alternative| value[alternative]).max().unwrap_or(0);
        let best: Vec<i128> = matrix.groups().map(best_of).collect();
        total += best.iter().sum::<i128>();
        Self { total, value, best, bits: prices.bits, work }
    }

    /// The bound in whole units: no choice is worth more.
    pub(super) fn whole(&self) -> i64 {
        clamp(self.total >> self.bits)
    }

    /// No choice with this alternative is worth more.
    pub(super) fn with(&self, matrix: &Matrix, alternative: Alternative) -> i64 {
        clamp((self.total - self.regret(matrix, alternative)) >> self.bits)
    }

    /// Removes the alternatives with which nothing better is possible (reduced-cost fixing), and what follows from that.
    pub(super) fn narrow(&self, matrix: &Matrix, domains: &mut Domains, incumbent: &Incumbent) -> Result<(), Conflict> {
        for alternative in 0..matrix.alternatives() {
            let is_open = domains.has(alternative) && domains.left(matrix.group_of(alternative)) > 1;
            if is_open && incumbent.beats(self.with(matrix, alternative)) {
                domains.remove(matrix, alternative);
            }
        }
        domains.propagate(matrix)
    }

    /// Whether no choice keeps the rows, where worth was left out.
    pub(super) fn is_negative(&self) -> bool {
        self.total < 0
    }

    /// What a choice of this alternative loses against the best of its group, in parts.
    pub(super) fn regret(&self, matrix: &Matrix, alternative: Alternative) -> i128 {
        self.best[matrix.group_of(alternative)] - self.value[alternative]
    }
}

fn clamp(parts: i128) -> i64 {
    i64::try_from(parts).unwrap_or(if parts < 0 { i64::MIN } else { i64::MAX })
}
