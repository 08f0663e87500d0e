//! What a benefit promises, by calendar year, and what has been read of it.

use std::collections::BTreeMap;

use super::{
    line::{self, lifetime},
    rounding::whole,
    start_year,
};
use crate::model::{Benefit, Date, Measure, Strategy, Whole};

/// What a benefit promises, by calendar year.
#[derive(Debug, Clone, Copy)]
pub struct Promise<'m> {
    benefit: &'m Benefit,
    /// The calendar year before which nothing comes.
    starts: i64,
    /// The calendar year of the first entry.
    begins: i64,
    /// The last calendar year of the measure's lifetime.
    ends: i64,
    /// Money for one unit as it is expected to be taken out, where the type has a price.
    price: Option<f64>,
}

impl<'m> Promise<'m> {
    /// Of a measure that starts in its [`start_year`]. A benefit with a calendar year of its own is promised from that year,
    /// even where the measure is only thought to start later.
    pub fn of(strategy: &Strategy, measure: &Measure, benefit: &'m Benefit) -> Self {
        let promise = Self::from(strategy, measure, benefit, start_year(strategy, measure));
        Self { starts: promise.starts.min(promise.begins), ..promise }
    }

    /// Of a measure that starts in a given calendar year: before it nothing comes, as in [`assess_from`](super::assess_from).
    pub fn from(strategy: &Strategy, measure: &Measure, benefit: &'m Benefit, start: i64) -> Self {
        let lifetime = i64::try_from(lifetime(strategy, measure)).unwrap_or(i64::MAX);
        let ends = start.saturating_add(lifetime).saturating_sub(1);
        let begins = benefit.from.map_or(start, Whole::get);
        Self { benefit, starts: start, begins, ends, price: line::price(strategy, benefit) }
    }

    /// What is expected to be taken out in a year, in the type's unit: likely amount × realisation.
    pub fn in_year(&self, year: i64) -> f64 {
        self.amount(year) * self.benefit.realisation.map_or(1.0, |share| share.0)
    }

    /// What that is worth, where the type has a price: likely amount × price × realisation. Whole money, half away from
    /// zero, as in [`by_unit`](super::by_unit).
    pub fn value(&self, year: i64) -> Option<i64> {
        Some(whole(self.price? * self.amount(year)))
    }

    /// The likely amount of a year, before it is thought how much of it will be taken out.
    fn amount(&self, year: i64) -> f64 {
        let series = &self.benefit.per_year;
        let lives = self.starts <= year && year <= self.ends;
        let Some(nth) = usize::try_from(year.saturating_sub(self.begins)).ok().filter(|_| lives) else {
            return 0.0;
        };
        let again = self.benefit.recurring.unwrap_or(true).then(|| series.last()).flatten();
        series.get(nth).or(again).map_or(0.0, |amount| amount.likely().0)
    }

    /// The first and the last year in which something is promised; the whole lifetime where no amounts are given.
    pub fn years(&self) -> (i64, i64) {
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

/// What was realised in a calendar year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Realised {
    /// In the type's unit.
    pub amount: f64,
    /// Which reading says so.
    pub nth: usize,
    /// The day of the reading.
    pub date: Date,
}

/// What was realised, by calendar year: each year's last reading with an amount, of those up to a day. A year that
/// nobody measured says nothing either way.
pub fn realised(benefit: &Benefit, as_of: Date) -> BTreeMap<i64, Realised> {
    let mut years: BTreeMap<i64, Realised> = BTreeMap::new();
    for (nth, reading) in benefit.readings.iter().enumerate() {
        let (date, Some(amount)) = (reading.date, reading.amount) else { continue };
        let is_last = years.get(&date.year()).is_none_or(|earlier| earlier.date <= date);
        if date <= as_of && is_last {
            years.insert(date.year(), Realised { amount: amount.0, nth, date });
        }
    }
    years
}

/// What a realised amount of a benefit is worth, where its type has a price. Whole money. The expected realisation has no
/// say: what was taken out was taken out.
pub fn realised_value(strategy: &Strategy, benefit: &Benefit, amount: f64) -> Option<i64> {
    let kind = strategy.benefit_types.iter().find(|kind| kind.id == benefit.kind)?;
    Some(whole(kind.value?.0 * amount))
}

#[cfg(test)]
mod tests {
    use super::{super::sample::*, *};

    /// What is promised from 2023 to 2028 by the first benefit of a measure with this lifetime that starts in 2024.
    fn promised(benefit: &str) -> Vec<f64> {
        let measure = measure(&format!("benefits: [{{id: b, type: time, title: B, {benefit}}}]\nlifetime_years: 4"));
        let strategy = strategy("");
        let promise = Promise::of(&strategy, &measure, &measure.benefits[0]);
        (2023..=2028).map(|year| promise.in_year(year)).collect()
    }

    #[test]
    fn a_promise_has_the_years_of_the_measure() {
        assert_eq!(promised("per_year: [1, 2]"), [0.0, 1.0, 2.0, 2.0, 2.0, 0.0]);
        assert_eq!(promised("per_year: [1, 2], recurring: false"), [0.0, 1.0, 2.0, 0.0, 0.0, 0.0]);
        assert_eq!(promised("per_year: [4], from: 2026, realisation: 0.5"), [0.0, 0.0, 0.0, 2.0, 2.0, 0.0]);
        assert_eq!(promised("per_year: [1, 2], from: 2023"), [1.0, 2.0, 2.0, 2.0, 2.0, 0.0]);
    }

    #[test]
    fn nothing_comes_before_a_start_that_is_chosen() {
        let measure = measure("benefits: [{id: b, type: money, title: B, per_year: [1, 2], from: 2023}]");
        let promise = Promise::from(&strategy(""), &measure, &measure.benefits[0], 2024);
        assert_eq!([2023, 2024].map(|year| promise.value(year)), [0, 2].map(Some));
    }

    #[test]
    fn it_is_worth_what_the_flow_says() {
        let measure = measure(
            "benefits:
  - {id: t, type: time, title: T, per_year: [10, 100.3], realisation: 0.8}
  - {id: q, type: quality, title: Q, per_year: [5]}
lifetime_years: 3",
        );
        let strategy = strategy("");
        let value = |nth: usize, year| Promise::of(&strategy, &measure, &measure.benefits[nth]).value(year);
        assert_eq!([2023, 2024, 2025, 2027].map(|year| value(0, year)), [0, 5_200, 52_156, 0].map(Some));
        assert_eq!(value(1, 2024), None);
        assert_eq!(realised_value(&strategy, &measure.benefits[0], 10.0), Some(6_500));
    }

    #[test]
    fn the_last_reading_of_a_year_counts() {
        let measure = measure(
            "benefits:
  - id: t
    type: time
    title: T
    readings:
      - {date: 2025-12-31, amount: 9}
      - {date: 2025-06-30, amount: 4}
      - {date: 2026-01-31, value: 2}
      - {date: 2026-06-30, amount: 3}
      - {date: 2026-10-31, amount: 7}",
        );
        let until = |day: &str| -> Vec<(i64, f64)> {
            let realised = realised(&measure.benefits[0], day.parse().unwrap());
            realised.into_iter().map(|(year, realised)| (year, realised.amount)).collect()
        };
        assert_eq!(until("2025-12-30"), [(2025, 4.0)]);
        assert_eq!(until("2026-06-29"), [(2025, 9.0)]);
        assert_eq!(until("2026-09-30"), [(2025, 9.0), (2026, 3.0)]);
        assert_eq!(until("2026-12-31"), [(2025, 9.0), (2026, 7.0)]);
    }
}
