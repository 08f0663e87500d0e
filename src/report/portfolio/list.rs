//! The list of all measures, to be read, and to be explored where a script runs.

use std::collections::BTreeSet;

use super::{
    super::{document::Material, names, plan::PlanView, ranking},
    cards,
    rows::{Row, Standing},
    whole,
};
use crate::{
    doc::{
        Block, Cell, Column, Explorer, Fit, Table,
        explorer::{Choice, Criterion, Item, Ranked},
    },
    locale::{Locale, capitalised},
    model::{self, Id, Status, Strategy},
    score,
};

pub(super) fn add(
    material: &Material<'_>,
    view: &PlanView<'_, '_>,
    rows: &[Row<'_>],
    locale: &Locale,
    blocks: &mut Vec<Block>,
) {
    blocks.push(Block::Heading(2, locale.text("portfolio-list")));
    if rows.is_empty() {
        blocks.push(Block::Text(locale.text("ranking-empty")));
        return;
    }
    let strategy = view.problem.strategy;
    let scored = rows.iter().any(|row| row.score().is_some());
    let (choices, options) = choices(strategy, rows, locale).into_iter().unzip::<_, _, Vec<_>, Vec<_>>();
    let item = |(nth, row): (usize, &Row<'_>)| Item {
        opens: cards::name(row.measure),
        options: options.iter().filter_map(|options| options.get(nth).cloned()).collect(),
        ranked: if let Standing::Ranked(it) = row.standing { Some(ranked(it)) } else { None },
    };
    let hidden = material.ranking.ranked.iter().filter(|it| !material.filter.shows(it.measure)).map(ranked);
    blocks.push(Block::Explorer(Explorer {
        rank: 0,
        score: scored.then_some(SCORE),
        table: table(strategy, rows, locale),
        items: rows.iter().enumerate().map(item).collect(),
        hidden: hidden.collect(),
        choices,
        criteria: if scored { criteria(material) } else { Vec::new() },
    }));
    let shown: Vec<&score::Ranked<'_>> = rows
        .iter()
        .filter_map(|row| if let Standing::Ranked(ranked) = row.standing { Some(ranked) } else { None })
        .collect();
    blocks.extend(ranking::legend(&shown, locale).map(|legend| Block::Text(capitalised(&legend))));
}

/// Where the points stand in a row.
const SCORE: usize = 5;

fn table(strategy: &Strategy, rows: &[Row<'_>], locale: &Locale) -> Table {
    let scored = rows.iter().any(|row| row.score().is_some());
    let columns = [
        Some(Column::new(locale.text("rank-column"))),
        Some(Column::new("")),
        Some(Column::new(locale.text("title-column")).fit(Fit::Cut(24))),
        Some(Column::new(names::area_label(strategy, locale)).fit(Fit::Drop(1))),
        Some(Column::new(locale.text("status-column")).fit(Fit::Drop(3))),
        scored.then(|| Column::new(locale.text("score-column"))),
        Some(Column::new(locale.text("one-off-column")).thousands().fit(Fit::Drop(4))),
        Some(Column::new(locale.text("lifecycle-column")).thousands().fit(Fit::Drop(2))),
        Some(Column::new(locale.text("npv-column")).thousands().fit(Fit::Drop(5))),
        Some(Column::new(locale.text("portfolio-start-column"))),
    ];
    let rows = rows.iter().map(|row| {
        let money = |amount| row.economics.as_ref().map_or(Cell::Empty, |_| Cell::Money(amount));
        let rank = if let Standing::Ranked(it) = row.standing { Cell::Count(whole(it.rank)) } else { Cell::Empty };
        let cells = [
            Some(rank),
            Some(Cell::Text(ranking::mark(row.measure))),
            Some(Cell::Text(row.measure.title.to_string())),
            Some(Cell::Text(names::areas(strategy, row.measure).join(", "))),
            Some(Cell::Text(locale.text(&format!("status-{}", row.measure.status.name())))),
            scored.then(|| row.score().map_or(Cell::Empty, Cell::Points)),
            Some(money(row.one_off_cost())),
            Some(money(row.lifecycle_cost())),
            Some(money(row.npv())),
            Some(row.item.map_or(Cell::Empty, |item| Cell::Year(item.start))),
        ];
        cells.into_iter().flatten().collect()
    });
    Table::new(columns.into_iter().flatten().collect(), rows.collect())
}

/// What measures can be chosen by, each with the options that every row has.
fn choices(strategy: &Strategy, rows: &[Row<'_>], locale: &Locale) -> [(Choice, Vec<Vec<usize>>); 3] {
    let areas = strategy.focus_areas.iter().map(|area| area.title.to_string()).collect();
    let area = |id: &Id| strategy.focus_areas.iter().position(|area| area.id == *id);
    let in_areas = rows.iter().map(|row| row.measure.focus_areas.iter().filter_map(area).collect());

    let used = |status: &Status| rows.iter().any(|row| row.measure.status == *status);
    let statuses: Vec<Status> = Status::ALL.into_iter().filter(used).collect();
    let words = statuses.iter().map(|status| capitalised(&locale.text(&format!("status-{}", status.name()))));
    let words = words.collect();
    let place = |row: &Row<'_>| statuses.iter().position(|status| *status == row.measure.status);
    let in_statuses = rows.iter().map(|row| place(row).into_iter().collect());

    let ids: BTreeSet<&str> = rows.iter().map(|row| &*row.measure.owner).collect();
    let mut owners: Vec<(&str, &str)> = ids.into_iter().map(|id| (names::unit(strategy, id), id)).collect();
    owners.sort_by(|(a, _), (b, _)| locale.compare(a, b));
    let place = |row: &Row<'_>| owners.iter().position(|(_, id)| *id == row.measure.owner.as_str());
    let of_owners = rows.iter().map(|row| place(row).into_iter().collect()).collect();
    let names = owners.iter().map(|(title, _)| (*title).to_owned()).collect();

    [
        (Choice { title: names::area_label(strategy, locale), options: areas }, in_areas.collect()),
        (Choice { title: locale.text("status-column"), options: words }, in_statuses.collect()),
        (Choice { title: locale.text("portfolio-owner"), options: names }, of_owners),
    ]
}

fn ranked(it: &score::Ranked<'_>) -> Ranked {
    Ranked {
        id: it.measure.id.to_string(),
        rank: it.rank,
        values: it.contributions.iter().map(|contribution| contribution.value).collect(),
        cost: it.economics.one_off_cost,
    }
}

fn criteria(material: &Material<'_>) -> Vec<Criterion> {
    let own = &material.weighing.own;
    let place = |parent: &Id| own.iter().position(|(criterion, _)| criterion.id == *parent);
    let criterion = |(criterion, weight): &(&model::Criterion, f64)| Criterion {
        id: criterion.id.to_string(),
        title: criterion.title.to_string(),
        parent: criterion.parent.as_ref().and_then(place),
        weight: *weight,
    };
    own.iter().map(criterion).collect()
}
