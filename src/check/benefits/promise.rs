//! What a benefit promises, by calendar year.

use crate::{
    economy,
    model::{Benefit, Measure, Strategy, Whole},
};

/// What a benefit promises, by calendar year.
pub(super) struct Promise<'m> {
    benefit: &'m Benefit,
    /// The calendar year of the first entry.
    begins: i64,
    /// The last calendar year of the measure's lifetime.
    ends: i64,
}

impl<'m> Promise<'m> {
    pub(super) fn of(strategy: &Strategy, measure: &Measure, benefit: &'m Benefit) -> Self {
        let start = economy::start_year(strategy, measure);
        let lifetime = i64::try_from(economy::lifetime(strategy, measure)).unwrap_or(i64::MAX);
        let ends = start.saturating_add(lifetime).saturating_sub(1);
        Self { benefit, begins: benefit.from.map_or(start, Whole::get), ends }
    }

    /// What is expected to be taken out in a year, in the type's unit: likely amount × realisation.
    pub(super) fn in_year(&self, year: i64) -> f64 {
        let series = &self.benefit.per_year;
        let Some(nth) = usize::try_from(year.saturating_sub(self.begins)).ok().filter(|_| year <= self.ends) else {
            return 0.0;
        };
        let again = self.benefit.recurring.unwrap_or(true).then(|| series.last()).flatten();
        let amount = series.get(nth).or(again).map_or(0.0, |amount| amount.likely().0);
        amount * self.benefit.realisation.map_or(1.0, |share| share.0)
    }

    /// The first and the last year in which something is promised; the whole lifetime where no amounts are given.
    pub(super) fn years(&self) -> (i64, i64) {
        let promised = |nth: &usize| self.benefit.per_year.get(*nth).is_some_and(|amount| amount.likely().0 > 0.0);
        let mut entries = 0..self.benefit.per_year.len();
        let year = |nth: usize| self.begins.saturating_add(i64::try_from(nth).unwrap_or(i64::MAX));
        let first = entries.clone().find(&promised).map_or(self.begins, year);
        match entries.rfind(&promised) {
            Some(last) if self.benefit.recurring == Some(false) => (first, year(last)),
            Some(last) if last + 1 < self.benefit.per_year.len() => (first, year(last)),
            Some(_) | None => (first, self.ends),
        }
    }
}
