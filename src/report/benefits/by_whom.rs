//! Who has to take benefits out: by unit, and by the person who answers for each.

use std::collections::BTreeMap;

use super::{RULES, Window, promised::Promised};
use crate::{
    doc::{Block, Cell, Column, Fit, Table},
    economy,
    locale::{Locale, capitalised},
    problem::Message,
    report::{Material, counted, names, number::number},
};

/// What each unit has promised, by type.
pub(super) fn units(promised: &[Promised<'_>], material: &Material<'_>, window: &Window, locale: &Locale) -> Block {
    let strategy = &*material.portfolio.strategy.value;
    let mut by_unit: BTreeMap<(&str, usize), Vec<&Promised<'_>>> = BTreeMap::new();
    for it in promised {
        let kind = strategy.benefit_types.iter().position(|kind| kind.id == it.benefit.kind);
        by_unit.entry((it.owner(), kind.unwrap_or(usize::MAX))).or_default().push(it);
    }
    let row = |((unit, _), own): (&(&str, usize), &Vec<&Promised<'_>>)| {
        let kind = own.first().map_or("", |it| &*it.benefit.kind);
        let known = counted::benefit_type(strategy, kind);
        let sum = |year: i64| number(own.iter().map(|it| it.amount(year)).sum());
        let came = |year: i64| {
            let read: Vec<f64> = own.iter().filter_map(|it| it.realised.get(&year)).map(|it| it.amount).collect();
            if read.is_empty() { Cell::Empty } else { number(read.iter().sum()) }
        };
        let title = names::unit(strategy, unit).to_owned();
        let cells = vec![
            Cell::Text(title.clone()),
            Cell::Text(known.map_or(kind, |kind| &*kind.title).to_owned()),
            Cell::Text(counted::counted_in(strategy, kind, locale)),
            sum(window.now - 1),
            came(window.now - 1),
            sum(window.now),
            came(window.now),
            sum(window.now + 1),
        ];
        (title, cells)
    };
    let mut rows: Vec<(String, Vec<Cell>)> = by_unit.iter().map(row).collect();
    rows.sort_by(|(a, _), (b, _)| locale.compare(a, b));
    let labels = ["gains-unit-column", "gains-type-column", "gains-counted-column"];
    let labels = labels.map(|key| Column::new(locale.text(key)).fit(Fit::Cut(20)));
    let year =
        |key: &'static str, year: i64| Column::new(locale.say(&Message::new(key).with("year", year.to_string())));
    let years = [
        year("gains-promised-in", window.now - 1),
        year("gains-realised-in", window.now - 1),
        year("gains-promised-in", window.now),
        year("gains-realised-so-far", window.now),
        year("gains-promised-in", window.now + 1),
    ];
    let rows = rows.into_iter().map(|(_, cells)| cells).collect();
    Block::Table(Table::new(labels.into_iter().chain(years).collect(), rows))
}

/// Everybody's own benefits, one after the other; and those that nobody answers for.
pub(super) fn responsible(
    promised: &[&Promised<'_>],
    material: &Material<'_>,
    window: &Window,
    locale: &Locale,
) -> Vec<Block> {
    let named = promised.iter().filter_map(|it| Some((it.responsible()?, *it)));
    let mut named: Vec<(&str, &Promised<'_>)> = named.collect();
    named.sort_by(|(a, _), (b, _)| locale.compare(a, b));
    let rows: Vec<Vec<Cell>> = named.iter().map(|(name, it)| row(name, it, material, window, locale)).collect();
    let mut blocks = Vec::new();
    if !rows.is_empty() {
        let labels = [
            "gains-responsible-column",
            "gains-benefit-column",
            "gains-measure-column",
            "gains-status-column",
            "gains-counted-column",
        ];
        let labels = labels.map(|key| Column::new(locale.text(key)).fit(Fit::Cut(20)));
        let year =
            |key: &'static str, year: i64| Column::new(locale.say(&Message::new(key).with("year", year.to_string())));
        let figures = [
            year("gains-promised-in", window.now),
            year("gains-realised-so-far", window.now),
            Column::new(locale.text("gains-in-effect-column")),
            Column::new(locale.text("gains-last-column")),
            Column::new(locale.text("gains-remark-column")).fit(Fit::Cut(20)),
        ];
        blocks.push(Block::Table(Table::new(labels.into_iter().chain(figures).collect(), rows)));
    }
    let nobody: Vec<String> = promised
        .iter()
        .filter(|it| it.responsible().is_none())
        .map(|it| {
            let told = Message::new("gains-nobody-is").with("benefit", &*it.benefit.title);
            locale.say(&told.with("measure", &*it.measure.title))
        })
        .collect();
    if nobody.is_empty() {
        blocks.push(Block::Text(locale.text("gains-everybody")));
    } else {
        blocks.push(Block::Text(locale.say(&Message::new("gains-nobody").with("count", nobody.len()))));
        blocks.push(Block::List(nobody));
    }
    blocks
}

fn row(name: &str, it: &Promised<'_>, material: &Material<'_>, window: &Window, locale: &Locale) -> Vec<Cell> {
    let last = it.benefit.readings.iter().map(|reading| reading.date).filter(|date| *date <= material.as_of).max();
    let remarks: Vec<String> =
        it.problems(material.problems, &RULES).map(|problem| locale.text(problem.rule)).collect();
    vec![
        Cell::Text(name.to_owned()),
        Cell::Text(it.benefit.title.to_string()),
        Cell::Text(it.measure.title.to_string()),
        Cell::Text(capitalised(&locale.text(&format!("status-{}", it.measure.status.name())))),
        Cell::Text(counted::counted_in(&material.portfolio.strategy.value, &it.benefit.kind, locale)),
        number(it.amount(window.now)),
        it.realised.get(&window.now).map_or(Cell::Empty, |realised| number(realised.amount)),
        number(economy::in_effect(it.benefit).likely),
        last.map_or(Cell::Empty, |date| Cell::Date(date.0)),
        if remarks.is_empty() { Cell::Empty } else { Cell::Text(remarks.join(". ")) },
    ]
}
