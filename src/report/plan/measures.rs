//! What is to be done, put together by area, year, unit or fund.

use std::collections::BTreeMap;

use super::PlanView;
use crate::{
    doc::{Block, Cell, Column, Fit, Table},
    locale::{Locale, capitalised},
    model::{Inclusion, Strategy},
    plan::Item,
    problem::Message,
};

/// What measures are put together by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Grouping {
    /// The first focus area that they serve.
    #[default]
    FocusArea,
    /// The year in which they start.
    Year,
    /// The unit that owns them.
    Unit,
    /// The funds that they take money from.
    Fund,
}

impl Grouping {
    /// Every grouping.
    pub const ALL: [Self; 4] = [Self::FocusArea, Self::Year, Self::Unit, Self::Fund];

    /// The word used in options.
    pub const fn name(self) -> &'static str {
        match self {
            Self::FocusArea => "focus-area",
            Self::Year => "year",
            Self::Unit => "unit",
            Self::Fund => "fund",
        }
    }
}

/// Items under a heading.
pub(in crate::report) struct Part<'i> {
    pub(in crate::report) heading: String,
    pub(in crate::report) items: Vec<&'i Item<'i, 'i>>,
}

pub(super) fn add(view: &PlanView<'_, '_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let shown = view.figures.items.iter().filter(|item| view.filter.shows(item.measure));
    let items: Vec<&Item<'_, '_>> = shown.collect();
    if items.is_empty() {
        blocks.push(Block::Text(locale.text("plan-empty")));
        return;
    }
    for part in parts(view, &items, locale) {
        blocks.push(Block::Heading(2, part.heading));
        blocks.push(Block::Table(table(&part.items, &items, view.figures.value.is_some(), locale)));
    }
    blocks.extend(legend(&items, locale).map(Block::Text));
}

/// The parts in the strategy's order; years in theirs.
pub(in crate::report) fn parts<'i>(
    view: &PlanView<'_, '_>,
    items: &[&'i Item<'i, 'i>],
    locale: &Locale,
) -> Vec<Part<'i>> {
    let strategy = view.problem.strategy;
    let mut parts: BTreeMap<(usize, i64, String), Vec<&'i Item<'i, 'i>>> = BTreeMap::new();
    for item in items {
        for key in keys(view.by, strategy, item, locale) {
            parts.entry(key).or_default().push(item);
        }
    }
    parts.into_iter().map(|((_, _, heading), items)| Part { heading, items }).collect()
}

/// The parts that an item belongs to: a place in the order, and a heading.
fn keys(by: Grouping, strategy: &Strategy, item: &Item<'_, '_>, locale: &Locale) -> Vec<(usize, i64, String)> {
    let none = |key| vec![(usize::MAX, 0, locale.text(key))];
    match by {
        Grouping::FocusArea => {
            let first = item.measure.focus_areas.first();
            let place = strategy.focus_areas.iter().position(|area| Some(&area.id) == first);
            place.map_or_else(|| none("plan-no-area"), |at| vec![(at, 0, strategy.focus_areas[at].title.to_string())])
        }
        Grouping::Year => vec![(0, item.start, item.start.to_string())],
        Grouping::Unit => {
            let place = strategy.units.iter().position(|unit| unit.id == item.measure.owner);
            place.map_or_else(|| none("plan-no-unit"), |at| vec![(at, 0, strategy.units[at].title.to_string())])
        }
        Grouping::Fund => {
            let takes = |fund: &str| item.cost().any(|(other, ..)| other == fund);
            let funds = strategy.funds.iter().enumerate().filter(|(_, fund)| takes(&fund.id));
            let keys: Vec<_> = funds.map(|(at, fund)| (at, 0, fund.title.to_string())).collect();
            if keys.is_empty() { none("plan-no-fund") } else { keys }
        }
    }
}

fn table(part: &[&Item<'_, '_>], all: &[&Item<'_, '_>], scored: bool, locale: &Locale) -> Table {
    let marked = all.iter().any(|item| !mark(item).is_empty());
    let columns = [
        marked.then(|| Column::new("")),
        Some(Column::new(locale.text("title-column")).fit(Fit::Cut(30))),
        Some(Column::new(locale.text("plan-start-column"))),
        Some(Column::new(locale.text("plan-finish-column")).fit(Fit::Drop(2))),
        scored.then(|| Column::new(locale.text("score-column")).fit(Fit::Drop(1))),
        Some(Column::new(locale.text("one-off-column")).thousands()),
    ];
    let rows = part.iter().map(|item| {
        let cells = [
            marked.then(|| Cell::Text(mark(item))),
            Some(Cell::Text(item.measure.title.to_string())),
            Some(Cell::Year(item.start)),
            Some(Cell::Year(item.finish)),
            scored.then(|| item.value.map_or(Cell::Empty, |value| Cell::Number(value, 0))),
            Some(Cell::Money(item.one_off_cost)),
        ];
        cells.into_iter().flatten().collect()
    });
    Table::new(columns.into_iter().flatten().collect(), rows.collect())
}

/// The signs of an item, and the words for them.
const SIGNS: [(char, &str); 4] =
    [('§', "legend-mandatory"), ('▶', "legend-running"), ('!', "plan-legend-forced"), ('?', "plan-legend-unranked")];

/// The signs of an item.
pub(in crate::report) fn mark(item: &Item<'_, '_>) -> String {
    let duty = if item.why == Inclusion::Running && item.measure.mandatory.is_some() { "§" } else { "" };
    let unranked = if item.is_unranked { "?" } else { "" };
    format!("{duty}{}{unranked}", mark_of(item.why))
}

/// The sign of why something is in a plan.
pub(super) fn mark_of(why: Inclusion) -> String {
    match why {
        Inclusion::Running => "▶",
        Inclusion::Mandatory => "§",
        Inclusion::Forced => "!",
        Inclusion::Selected => "",
    }
    .to_owned()
}

/// What the signs mean that these items have.
pub(in crate::report) fn legend(items: &[&Item<'_, '_>], locale: &Locale) -> Option<String> {
    let used = SIGNS.into_iter().filter(|(sign, _)| items.iter().any(|item| mark(item).contains(*sign)));
    let meanings: Vec<String> = used.map(|(sign, key)| format!("{sign} {}", locale.text(key))).collect();
    let legend = Message::new("legend").with("signs", meanings.join(", "));
    (!meanings.is_empty()).then(|| capitalised(&locale.say(&legend)))
}
