//! What a measure is known to have spent.

use std::collections::BTreeMap;

use jiff::civil;

use crate::model::{Actual, Date};

/// What is known to be spent up to a day, in whole money by calendar year and phase, and the day of each amount.
///
/// An amount is what was spent in its year so far, so that of several the newest counts. One without a day stands for the
/// whole year.
pub fn spent(actuals: &[Actual], day: Date) -> BTreeMap<(i64, Option<&str>), (Date, i64)> {
    let mut known = BTreeMap::new();
    for actual in actuals {
        let (Some(year), Some(amount)) = (actual.year, actual.amount) else { continue };
        let Some(until) = actual.until.or_else(|| end_of(year.get())).filter(|until| *until <= day) else { continue };
        let newest = known.entry((year.get(), actual.phase.as_deref())).or_insert((until, amount.0));
        if newest.0 <= until {
            *newest = (until, amount.0);
        }
    }
    known
}

fn end_of(year: i64) -> Option<Date> {
    civil::Date::new(i16::try_from(year).ok()?, 12, 31).ok().map(Date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_several_amounts_the_newest_up_to_the_day_counts() {
        let actuals: Vec<Actual> = serde_yaml::from_str(
            "- {year: 2025, phase: build, amount: 100}
- {year: 2026, phase: build, amount: 10, until: 2026-04-30}
- {year: 2026, phase: build, amount: 30, until: 2026-08-31}
- {year: 2026, phase: build, amount: 70, until: 2026-09-30}
- {year: 2026, phase: run, amount: 5, until: 2026-06-30}
- {year: 2026, phase: plan, amount: 9}",
        )
        .unwrap();
        let told = |day: &str| -> Vec<String> {
            let known = spent(&actuals, day.parse().unwrap());
            let told = |((year, phase), (until, amount)): (&(i64, Option<&str>), &(Date, i64))| {
                format!("{year} {} {amount} {until}", phase.unwrap())
            };
            known.iter().map(told).collect()
        };
        assert_eq!(told("2025-12-30"), [""; 0], "a year that nobody dated is known when it is over");
        assert_eq!(told("2026-04-30"), ["2025 build 100 2025-12-31", "2026 build 10 2026-04-30"]);
        assert_eq!(
            told("2026-08-31"),
            ["2025 build 100 2025-12-31", "2026 build 30 2026-08-31", "2026 run 5 2026-06-30"]
        );
        assert_eq!(told("2026-12-31").len(), 4);
    }
}
