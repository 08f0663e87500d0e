//! What was spent, against what was planned and what is forecast.

use std::collections::BTreeMap;

use jiff::civil;

use super::view::{Running, View};
use crate::{
    doc::{Block, Cell, Column, Fit, Table},
    economy,
    locale::Locale,
    model::{Actual, Date, Measure, Strategy},
    problem::Message,
};

/// A measure's money on the day. Whole money.
pub(in crate::report) struct Spending {
    /// What all its lines of cost say of the calendar year.
    pub(super) budget: i64,
    /// What was spent in the year, and the day up to which that is known.
    pub(super) spent: Option<(i64, Date)>,
    /// What was spent in all years on phases that come once, and the day up to which that is known.
    pub(in crate::report) spent_once: Option<(i64, Date)>,
    /// What all lines that come once say.
    pub(in crate::report) one_off: i64,
    /// What the newest report with a forecast expects of that.
    pub(in crate::report) forecast: Option<i64>,
}

impl Spending {
    pub(super) fn of(view: &View<'_>, it: &Running<'_>) -> Self {
        Self::on(view.day, i64::from(view.period.year), view.strategy, it.measure)
    }

    /// What is known on a day, with the budget and the spending of this year.
    pub(in crate::report) fn on(day: Date, year: i64, strategy: &Strategy, measure: &Measure) -> Self {
        let economics = economy::assess(strategy, measure);
        let of_year = economics.years.iter().find(|flow| flow.year == year);
        let known = known(&measure.actuals, day);
        let in_year: Vec<_> = known.iter().filter(|((of, _), _)| *of == year).map(|(_, known)| *known).collect();
        let is_once = |phase: Option<&str>| phase.is_some_and(|phase| economy::is_one_off(strategy, phase));
        let once: Vec<_> = known.iter().filter(|((_, phase), _)| is_once(*phase)).collect();
        let newest = once.iter().map(|((year, _), _)| *year).max();
        let of_newest = once.iter().filter(|((year, _), _)| Some(*year) == newest);
        let reports = measure.reports.iter().filter(|report| report.date <= day);
        let forecast = reports.filter_map(|report| Some((report.date, report.forecast?))).max_by_key(|(date, _)| *date);
        Self {
            budget: of_year.map_or(0, |flow| flow.cost().likely),
            spent: in_year
                .iter()
                .map(|(until, _)| *until)
                .min()
                .map(|until| (in_year.iter().fold(0_i64, |sum, (_, amount)| sum.saturating_add(*amount)), until)),
            spent_once: of_newest
                .map(|(_, (until, _))| *until)
                .min()
                .map(|until| (once.iter().fold(0_i64, |sum, (_, (_, amount))| sum.saturating_add(*amount)), until)),
            one_off: economics.one_off_cost,
            forecast: forecast.map(|(_, forecast)| forecast.0),
        }
    }

    /// How much more is expected than planned; less where it is negative.
    pub(in crate::report) fn over(&self) -> Option<i64> {
        Some(self.forecast?.saturating_sub(self.one_off))
    }
}

type Known<'m> = BTreeMap<(i64, Option<&'m str>), (Date, i64)>;

/// What is known to be spent up to a day, by calendar year and phase, and the day of each amount. An amount is what was spent
/// in its year so far, so that of several the newest counts. One without a day stands for the whole year.
fn known(actuals: &[Actual], day: Date) -> Known<'_> {
    let mut known = Known::new();
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

/// Money of all that runs together.
#[derive(Default)]
pub(super) struct Total {
    pub(super) budget: i64,
    pub(super) spent: i64,
    /// How many measures tell what they have spent.
    pub(super) telling: usize,
    /// What the measures with a forecast were planned to cost.
    pub(super) planned: i64,
    pub(super) forecast: i64,
    /// How many measures have a forecast.
    pub(super) forecasting: usize,
}

impl Total {
    pub(super) fn of(view: &View<'_>) -> Self {
        let mut total = Self::default();
        for spending in view.running.iter().map(|it| Spending::of(view, it)) {
            total.budget = total.budget.saturating_add(spending.budget);
            if let Some((spent, _)) = spending.spent {
                total.spent = total.spent.saturating_add(spent);
                total.telling += 1;
            }
            if let Some(forecast) = spending.forecast {
                total.planned = total.planned.saturating_add(spending.one_off);
                total.forecast = total.forecast.saturating_add(forecast);
                total.forecasting += 1;
            }
        }
        total
    }
}

pub(super) fn table(view: &View<'_>, locale: &Locale) -> Block {
    let money = |amount: Option<i64>| amount.map_or(Cell::Empty, Cell::Money);
    let mut rows: Vec<Vec<Cell>> = view
        .running
        .iter()
        .map(|it| {
            let spending = Spending::of(view, it);
            vec![
                Cell::Text(it.measure.title.to_string()),
                Cell::Money(spending.budget),
                money(spending.spent.map(|(spent, _)| spent)),
                spending.spent.map_or(Cell::Empty, |(_, until)| Cell::Date(until.0)),
                Cell::Money(spending.one_off),
                money(spending.spent_once.map(|(spent, _)| spent)),
                money(spending.forecast),
                money(spending.over()),
            ]
        })
        .collect();
    let total = Total::of(view);
    rows.push(vec![
        Cell::Text(locale.text("tertial-total")),
        Cell::Money(total.budget),
        money((total.telling > 0).then_some(total.spent)),
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
        money((total.forecasting > 0).then(|| total.forecast.saturating_sub(total.planned))),
    ]);
    let year = |key: &'static str| locale.say(&Message::new(key).with("year", view.period.year.to_string()));
    let columns = vec![
        Column::new(locale.text("tertial-measure-column")).fit(Fit::Cut(24)),
        Column::new(year("tertial-budget-column")).thousands(),
        Column::new(year("tertial-spent-column")).thousands(),
        Column::new(locale.text("tertial-until-column")).fit(Fit::Drop(2)),
        Column::new(locale.text("tertial-one-off-column")).thousands(),
        Column::new(locale.text("tertial-spent-once-column")).thousands().fit(Fit::Drop(1)),
        Column::new(locale.text("tertial-forecast-column")).thousands(),
        Column::new(locale.text("tertial-over-column")).thousands(),
    ];
    Block::Table(Table::new(columns, rows).with_sums(1))
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
            let known = known(&actuals, day.parse().unwrap());
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
