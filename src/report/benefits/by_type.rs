//! What is promised and what has come, by type of benefit and year: in each type's own unit, and in money.

use std::collections::BTreeMap;

use super::{Window, promised::Promised};
use crate::{
    doc::{
        Block, Cell, Chart, Column, Fit, Table,
        chart::{Axis, Plot, Series, Unit, Years},
    },
    economy,
    locale::Locale,
    model::{BenefitType, Strategy},
    problem::{Message, Part},
    report::{counted, number::number},
};

pub(super) fn add(
    promised: &[Promised<'_>],
    strategy: &Strategy,
    window: &Window,
    locale: &Locale,
    blocks: &mut Vec<Block>,
) {
    let sums = Sums::of(promised, strategy, window);
    blocks.extend(chart(&sums, window, locale).map(Block::Chart));
    let coverage = coverage(promised, strategy, window, locale);
    if !coverage.is_empty() {
        blocks.push(Block::List(coverage));
    }
    blocks.push(Block::Heading(2, locale.text("gains-by-type")));
    blocks.push(Block::Table(amounts(promised, strategy, window, locale)));
    if sums.promised.values().chain(sums.realised.values()).any(|value| *value != 0) {
        blocks.push(Block::Heading(2, locale.text("gains-value")));
        blocks.push(Block::Text(locale.text("gains-value-how")));
        blocks.push(Block::Table(values(promised, strategy, window, locale)));
    }
    let unpriced: Vec<&str> =
        types(promised, strategy).filter(|(kind, _)| kind.value.is_none()).map(|(kind, _)| &*kind.title).collect();
    if !unpriced.is_empty() {
        let told = Message::new("gains-unpriced").with("types", unpriced.join(", "));
        blocks.push(Block::Text(locale.say(&told)));
    }
}

/// Money by calendar year, of the types that have a price.
#[derive(Default)]
struct Sums {
    promised: BTreeMap<i64, i64>,
    /// Only of years that somebody has measured.
    realised: BTreeMap<i64, i64>,
    /// What was promised by the benefits that were measured in the year.
    held_against: BTreeMap<i64, i64>,
}

impl Sums {
    fn of<'p, 'b: 'p>(
        promised: impl IntoIterator<Item = &'p Promised<'b>>,
        strategy: &Strategy,
        window: &Window,
    ) -> Self {
        let mut sums = Self::default();
        let add = |sums: &mut BTreeMap<i64, i64>, year, value: i64| {
            let sum = sums.entry(year).or_default();
            *sum = sum.saturating_add(value);
        };
        for it in promised {
            for year in window.years() {
                let Some(value) = it.value(year) else { continue };
                add(&mut sums.promised, year, value);
                let came = it.realised.get(&year).map(|realised| realised.amount);
                if let Some(came) = came.and_then(|came| economy::realised_value(strategy, it.benefit, came)) {
                    add(&mut sums.realised, year, came);
                    add(&mut sums.held_against, year, value);
                }
            }
        }
        sums
    }
}

/// The types that these benefits are of, in the strategy's order, each with its benefits.
fn types<'p, 's>(
    promised: &'p [Promised<'p>],
    strategy: &'s Strategy,
) -> impl Iterator<Item = (&'s BenefitType, Vec<&'p Promised<'p>>)> {
    let of_kind = move |kind: &'s BenefitType| {
        let own: Vec<&Promised<'_>> = promised.iter().filter(|it| it.benefit.kind == kind.id).collect();
        (!own.is_empty()).then_some((kind, own))
    };
    strategy.benefit_types.iter().filter_map(of_kind)
}

fn amounts(promised: &[Promised<'_>], strategy: &Strategy, window: &Window, locale: &Locale) -> Table {
    let mut rows = Vec::new();
    for (kind, own) in types(promised, strategy) {
        let labels = [Cell::Text(kind.title.to_string()), Cell::Text(counted::counted_in(strategy, &kind.id, locale))];
        let expected = window.years().map(|year| number(own.iter().map(|it| it.amount(year)).sum()));
        let came = window.years().map(|year| {
            let read: Vec<f64> = own.iter().filter_map(|it| it.realised.get(&year)).map(|it| it.amount).collect();
            if read.is_empty() { Cell::Empty } else { number(read.iter().sum()) }
        });
        let row = |key: &str, cells: &mut dyn Iterator<Item = Cell>| -> Vec<Cell> {
            labels.iter().cloned().chain([Cell::Text(locale.text(key))]).chain(cells).collect()
        };
        rows.push(row("gains-promised", &mut { expected }));
        rows.push(row("gains-realised", &mut { came }));
    }
    let labels = ["gains-type-column", "gains-counted-column", "gains-kind-column"];
    let labels = labels.map(|key| Column::new(locale.text(key)).fit(Fit::Cut(20)));
    let years = window.years().map(|year| Column::new(year.to_string()));
    Table::new(labels.into_iter().chain(years).collect(), rows)
}

fn values(promised: &[Promised<'_>], strategy: &Strategy, window: &Window, locale: &Locale) -> Table {
    let mut rows = Vec::new();
    let mut add = |title: &str, sums: &Sums| {
        let kinds = [("gains-promised", &sums.promised), ("gains-realised", &sums.realised)];
        for (key, by_year) in kinds {
            let labels = [Cell::Text(title.to_owned()), Cell::Text(locale.text(key))];
            let cells = window.years().map(|year| by_year.get(&year).map_or(Cell::Empty, |sum| Cell::Money(*sum)));
            rows.push(labels.into_iter().chain(cells).collect());
        }
    };
    for (kind, own) in types(promised, strategy).filter(|(kind, _)| kind.value.is_some()) {
        add(&kind.title, &Sums::of(own, strategy, window));
    }
    add(&locale.text("gains-total"), &Sums::of(promised, strategy, window));
    let labels = ["gains-type-column", "gains-kind-column"];
    let labels = labels.map(|key| Column::new(locale.text(key)).fit(Fit::Cut(20)));
    let years = window.years().map(|year| Column::new(year.to_string()).thousands());
    Table::new(labels.into_iter().chain(years).collect(), rows).with_sums(2)
}

/// How much of what should have come in each year that has begun was measured, and how that went.
fn coverage(promised: &[Promised<'_>], strategy: &Strategy, window: &Window, locale: &Locale) -> Vec<String> {
    let sums = Sums::of(promised, strategy, window);
    let begun = window.years().filter(|year| *year <= window.now);
    let told = begun.filter_map(|year| {
        let due = promised.iter().filter(|it| it.amount(year) > 0.0 || it.realised.contains_key(&year)).count();
        let measured = promised.iter().filter(|it| it.realised.contains_key(&year)).count();
        let is_over = year < window.now;
        let message = Message::new(if is_over { "gains-covered" } else { "gains-covered-so-far" })
            .with("year", year.to_string())
            .with("measured", measured)
            .with("due", due);
        let held = sums.held_against.get(&year).copied().unwrap_or(0);
        let came = sums.realised.get(&year).copied().unwrap_or(0);
        let went = (held > 0).then(|| {
            let key = if is_over { "gains-went" } else { "gains-went-so-far" };
            let amounts = Message::new(key).with("held", Part::Money(held));
            let share = locale.share(exact(came) / exact(held), 0);
            locale.say(&amounts.with("came", Part::Money(came)).with("share", share))
        });
        let all = sums.promised.get(&year).copied().unwrap_or(0);
        let rest = (all != held).then(|| locale.say(&Message::new("gains-all").with("all", Part::Money(all))));
        let told = [Some(locale.say(&message)), went, rest].into_iter().flatten().collect::<Vec<_>>().join(" ");
        (due > 0).then_some(told)
    });
    told.collect()
}

/// Promised beside realised, in money; nothing where nobody has measured anything that has a price.
fn chart(sums: &Sums, window: &Window, locale: &Locale) -> Option<Chart> {
    let over = sums.held_against.iter().filter(|(year, _)| **year < window.now);
    let held = over.map(|(_, value)| *value).fold(0, i64::saturating_add);
    let over = sums.realised.iter().filter(|(year, _)| **year < window.now);
    let came = over.map(|(_, value)| *value).fold(0, i64::saturating_add);
    let title = if held > 0 {
        Message::new("gains-chart")
            .with("held", locale.money_rounded(held))
            .with("came", locale.money_rounded(came))
            .with("year", window.now.saturating_sub(1).to_string())
    } else if sums.promised.values().any(|value| *value != 0) {
        Message::new("gains-chart-none")
    } else {
        return None;
    };
    let series = |key: &str, by_year: &BTreeMap<i64, i64>| Series {
        name: locale.text(key),
        values: window.years().map(|year| by_year.get(&year).map(|value| exact(*value))).collect(),
    };
    Some(Chart {
        title: locale.say(&title),
        description: locale.text("gains-chart-how"),
        repeats_table: true,
        plot: Plot::Years(Years {
            year: locale.text("gains-year"),
            value: Axis::new(locale.text("gains-amount"), Unit::Money),
            years: window.years().collect(),
            series: vec![series("gains-promised", &sums.promised), series("gains-realised", &sums.realised)],
            stacked: false,
            level: None,
        }),
    })
}

#[expect(clippy::cast_precision_loss, reason = "for people to look at")]
fn exact(money: i64) -> f64 {
    money as f64
}
