//! What has to be followed: what the rules object to, indicators on their way, and things to do.

use super::{RULES, promised::Promised};
use crate::{
    doc::{Block, Cell, Column, Fit, Table},
    locale::{Locale, capitalised},
    model::{Action, Date, Indicator, Quantity},
    report::{Material, names, number::number},
};

/// What is late, behind or counted twice; each as its rule says it.
pub(super) fn remarks(promised: &[&Promised<'_>], material: &Material<'_>, locale: &Locale) -> Option<Block> {
    let mut rows = Vec::new();
    for rule in RULES {
        for it in promised {
            rows.extend(it.problems(material.problems, &[rule]).map(|problem| {
                vec![
                    Cell::Text(locale.text(rule)),
                    Cell::Text(it.measure.title.to_string()),
                    it.responsible().map_or(Cell::Empty, |name| Cell::Text(name.to_owned())),
                    Cell::Text(capitalised(&locale.say(&problem.message))),
                ]
            }));
        }
    }
    let titles = ["gains-remark-column", "gains-measure-column", "gains-responsible-column", "gains-what-column"];
    let columns = titles.map(|key| Column::new(locale.text(key)).fit(Fit::Cut(20))).to_vec();
    (!rows.is_empty()).then_some(Block::Table(Table::new(columns, rows)))
}

/// From the baseline by the last reading to the target.
pub(super) fn indicators(promised: &[Promised<'_>], as_of: Date, locale: &Locale) -> Option<Block> {
    let rows: Vec<Vec<Cell>> =
        promised.iter().filter_map(|it| Some(indicator(it, it.benefit.indicator.as_ref()?, as_of))).collect();
    let labels = ["gains-indicator-column", "gains-measure-column", "gains-counted-column"];
    let figures = [
        "gains-baseline-column",
        "gains-target-column",
        "gains-target-date-column",
        "gains-reading-column",
        "gains-last-column",
        "gains-way-column",
    ];
    let labels = labels.map(|key| Column::new(locale.text(key)).fit(Fit::Cut(20)));
    let columns = labels.into_iter().chain(figures.map(|key| Column::new(locale.text(key)))).collect();
    (!rows.is_empty()).then_some(Block::Table(Table::new(columns, rows)))
}

fn indicator(it: &Promised<'_>, indicator: &Indicator, as_of: Date) -> Vec<Cell> {
    let readings = it.benefit.readings.iter().filter(|reading| reading.date <= as_of);
    let last = readings.filter_map(|reading| Some((reading.date, reading.value?))).max_by_key(|(date, _)| *date);
    let baseline = indicator.baseline.as_ref().and_then(|baseline| baseline.value);
    let target = indicator.target.as_ref().and_then(|target| target.value);
    let quantity = |value: Option<Quantity>| value.map_or(Cell::Empty, |value| number(value.0));
    let target_date = indicator.target.as_ref().and_then(|target| target.date);
    let date = |date: Option<Date>| date.map_or(Cell::Empty, |date| Cell::Date(date.0));
    vec![
        Cell::Text(indicator.name.as_deref().unwrap_or(&indicator.id).to_owned()),
        Cell::Text(it.measure.title.to_string()),
        indicator.unit.as_ref().map_or(Cell::Empty, |unit| Cell::Text(unit.to_string())),
        quantity(baseline),
        quantity(target),
        date(target_date),
        quantity(last.map(|(_, value)| value)),
        date(last.map(|(date, _)| date)),
        way(baseline, target, last.map(|(_, value)| value)).map_or(Cell::Empty, Cell::Share),
    ]
}

/// How much of the way from the baseline to the target an indicator has come: 1 is there, below 0 is the wrong way.
fn way(baseline: Option<Quantity>, target: Option<Quantity>, last: Option<Quantity>) -> Option<f64> {
    let (baseline, target, last) = (baseline?.0, target?.0, last?.0);
    let way = (last - baseline) / (target - baseline);
    way.is_finite().then_some(way)
}

/// What somebody has to do for the benefits to come: what is overdue first, what is done last.
pub(super) fn actions(promised: &[Promised<'_>], material: &Material<'_>, locale: &Locale) -> Option<Block> {
    let strategy = &*material.portfolio.strategy.value;
    let all = promised.iter().flat_map(|it| it.benefit.actions.iter().map(move |action| (it, action)));
    let mut all: Vec<(Standing, &Promised<'_>, &Action)> =
        all.map(|(it, action)| (Standing::of(action, material.as_of), it, action)).collect();
    all.sort_by_key(|(standing, _, action)| (*standing, action.due));
    let text = |text: Option<&str>| text.map_or(Cell::Empty, |text| Cell::Text(text.to_owned()));
    let date = |date: Option<Date>| date.map_or(Cell::Empty, |date| Cell::Date(date.0));
    let row = |(standing, it, action): &(Standing, &Promised<'_>, &Action)| {
        vec![
            Cell::Text(locale.text(standing.key())),
            text(action.what.as_deref()),
            text(action.who.as_deref().map(|who| names::unit(strategy, who))),
            date(action.due),
            date(action.done),
            Cell::Text(it.measure.title.to_string()),
        ]
    };
    let rows: Vec<Vec<Cell>> = all.iter().map(row).collect();
    let titles = [
        "gains-standing-column",
        "gains-action-column",
        "gains-who-column",
        "gains-due-column",
        "gains-done-column",
        "gains-measure-column",
    ];
    let columns = titles.map(|key| Column::new(locale.text(key)).fit(Fit::Cut(20))).to_vec();
    (!rows.is_empty()).then_some(Block::Table(Table::new(columns, rows)))
}

/// How an action stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    Overdue,
    Coming,
    /// Nobody has said by when.
    Undated,
    Done,
}

impl Standing {
    fn of(action: &Action, as_of: Date) -> Self {
        match (action.done, action.due) {
            (Some(done), _) if done <= as_of => Self::Done,
            (_, None) => Self::Undated,
            (_, Some(due)) if due < as_of => Self::Overdue,
            (_, Some(_)) => Self::Coming,
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Overdue => "gains-action-overdue",
            Self::Coming => "gains-action-coming",
            Self::Undated => "gains-action-undated",
            Self::Done => "gains-action-done",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_to_the_target_may_go_down_or_back() {
        let way = |baseline: f64, target: f64, last: f64| {
            way(Some(Quantity(baseline)), Some(Quantity(target)), Some(Quantity(last))).map(|way| format!("{way:.2}"))
        };
        assert_eq!(way(400.0, 50.0, 225.0).as_deref(), Some("0.50"));
        assert_eq!(way(10.0, 20.0, 25.0).as_deref(), Some("1.50"));
        assert_eq!(way(10.0, 20.0, 8.0).as_deref(), Some("-0.20"));
        assert_eq!(way(5.0, 5.0, 5.0), None);
        assert_eq!(super::way(None, Some(Quantity(1.0)), Some(Quantity(1.0))), None);
    }

    #[test]
    fn an_action_is_overdue_the_day_after_its_due_date() {
        let day = |day: &str| Some(day.parse::<Date>().unwrap());
        let standing =
            |due, done| Standing::of(&Action { what: None, who: None, due, done }, "2026-06-30".parse().unwrap());
        assert_eq!(standing(day("2026-06-29"), None), Standing::Overdue);
        assert_eq!(standing(day("2026-06-30"), None), Standing::Coming);
        assert_eq!(standing(None, None), Standing::Undated);
        assert_eq!(standing(day("2026-06-01"), day("2026-06-30")), Standing::Done);
        assert_eq!(standing(day("2026-06-01"), day("2026-07-01")), Standing::Overdue);
    }
}
