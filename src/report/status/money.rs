//! What was spent, against what was planned and what is forecast.

use super::view::{Running, View};
use crate::{
    doc::{Block, Cell, Column, Fit, Table},
    economy,
    locale::Locale,
    model::Date,
    problem::Message,
};

/// A measure's money on the day. Whole money.
pub(super) struct Spending {
    /// What all its lines of cost say of the calendar year.
    pub(super) budget: i64,
    /// What was spent in the year, and the day up to which that is known.
    pub(super) spent: Option<(i64, Date)>,
    /// What was spent in all years on phases that come once.
    spent_once: Option<i64>,
    /// What all lines that come once say.
    pub(super) one_off: i64,
    /// What the newest report with a forecast expects of that.
    pub(super) forecast: Option<i64>,
}

impl Spending {
    pub(super) fn of(view: &View<'_>, it: &Running<'_>) -> Self {
        let economics = economy::assess(view.strategy, it.measure);
        let year = i64::from(view.period.year);
        let of_year = economics.years.iter().find(|flow| flow.year == year);
        let known = economy::spent(&it.measure.actuals, view.day);
        let in_year: Vec<_> = known.iter().filter(|((of, _), _)| *of == year).map(|(_, known)| *known).collect();
        let is_once = |phase: Option<&str>| phase.is_some_and(|phase| economy::is_one_off(view.strategy, phase));
        let once: Vec<i64> =
            known.iter().filter(|((_, phase), _)| is_once(*phase)).map(|(_, (_, amount))| *amount).collect();
        let reports = it.measure.reports.iter().filter(|report| report.date <= view.day);
        let forecast = reports.filter_map(|report| Some((report.date, report.forecast?))).max_by_key(|(date, _)| *date);
        Self {
            budget: of_year.map_or(0, |flow| flow.cost().likely),
            spent: in_year
                .iter()
                .map(|(until, _)| *until)
                .min()
                .map(|until| (in_year.iter().fold(0_i64, |sum, (_, amount)| sum.saturating_add(*amount)), until)),
            spent_once: (!once.is_empty()).then(|| once.iter().fold(0_i64, |sum, amount| sum.saturating_add(*amount))),
            one_off: economics.one_off_cost,
            forecast: forecast.map(|(_, forecast)| forecast.0),
        }
    }

    /// How much more is expected than planned; less where it is negative.
    pub(super) fn over(&self) -> Option<i64> {
        Some(self.forecast?.saturating_sub(self.one_off))
    }
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
                money(spending.spent_once),
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
