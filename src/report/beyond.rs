//! Money that no frame holds yet: what of it falls within the plan's years, what after, and where it is to be found.

use super::{PlanView, names};
use crate::{
    doc::{Block, Cell, Column, Fit, Table},
    economy::{self, Counted},
    locale::{Locale, Words},
    model::{Inclusion, Measure},
    plan::{Item, PlanningProblem},
    problem::Message,
};

/// Money of one measure outside the frames, after funding that is granted. Whole money.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Beyond {
    /// In the plan's years, from funds that have no frame there.
    pub(super) within: i64,
    /// After the plan's last year, from funds that have no frame there.
    pub(super) after: i64,
    /// In all years, of costs for which no fund is named.
    pub(super) unfunded: i64,
}

impl Beyond {
    /// What a measure takes that starts in a given year.
    pub(super) fn of(problem: &PlanningProblem<'_>, measure: &Measure, start: i64) -> Self {
        let framed = |fund: &str, year| problem.frames.iter().any(|it| it.year == year && *it.fund.id == *fund);
        let mut beyond = Self::default();
        for (fund, amounts) in economy::needs(problem.strategy, measure, Counted::Granted).money {
            for (year, amount) in (start..).zip(amounts).filter(|(year, _)| !framed(fund, *year)) {
                let sum = if year <= problem.years.1 { &mut beyond.within } else { &mut beyond.after };
                *sum = sum.saturating_add(amount);
            }
        }
        let lifetime = economy::lifetime(problem.strategy, measure);
        let unfunded = measure.costs.iter().filter(|cost| cost.fund.is_none());
        let amounts = unfunded.flat_map(|cost| economy::cost_by_year(cost, lifetime));
        beyond.unfunded = amounts.fold(0, i64::saturating_add);
        beyond
    }

    /// Whether all its money is within frames.
    pub(super) fn is_none(self) -> bool {
        self == Self::default()
    }
}

/// Money beyond the frames of what the plan chooses, measure by measure, under a heading; nothing where there is none.
pub(super) fn add(view: &PlanView<'_, '_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let strategy = view.problem.strategy;
    let last = view.problem.years.1;
    let chosen = view.figures.items.iter().filter(|it| it.why != Inclusion::Running && view.filter.shows(it.measure));
    let of_item = |item: &Item<'_, '_>| Beyond::of(view.problem, item.measure, item.start);
    let found: Vec<(&Measure, Beyond)> =
        chosen.map(|item| (&**item.measure, of_item(item))).filter(|(_, beyond)| !beyond.is_none()).collect();
    if found.is_empty() {
        return;
    }
    let until = |key: &'static str| locale.say(&Message::new(key).with("last", last.to_string()));
    let mut columns = vec![Column::new(locale.text("title-column")).fit(Fit::Cut(24))];
    let mut rows: Vec<Vec<Cell>> =
        found.iter().map(|(measure, _)| vec![Cell::Text(measure.title.to_string())]).collect();
    let mut total = vec![Cell::Text(locale.text("total"))];
    for (title, amount) in AMOUNTS {
        let sum = found.iter().map(|(_, beyond)| amount(beyond)).fold(0, i64::saturating_add);
        if sum == 0 {
            continue;
        }
        columns.push(Column::new(until(title)).thousands());
        rows.iter_mut().zip(&found).for_each(|(row, (_, beyond))| row.push(money(amount(beyond))));
        total.push(money(sum));
    }
    columns.push(Column::new(locale.text("beyond-route-column")).fit(Fit::Cut(16)));
    for (row, (measure, _)) in rows.iter_mut().zip(&found) {
        let route = measure.budget_route.as_deref().map(|route| names::route(strategy, route).to_owned());
        row.push(Cell::Text(route.unwrap_or_else(|| locale.text("beyond-no-route"))));
    }
    total.push(Cell::Empty);
    rows.push(total);
    blocks.push(Block::Heading(2, locale.text("beyond-heading")));
    blocks.push(Block::Text(until("beyond-how")));
    blocks.push(Block::Table(Table::new(columns, rows).with_sums(1)));
}

/// A title, and what stands under it.
type Told = (&'static str, fn(&Beyond) -> i64);

/// What is told of each measure; a column is left out where it would be empty.
const AMOUNTS: [Told; 3] = [
    ("beyond-within-column", |it| it.within),
    ("beyond-after-column", |it| it.after),
    ("beyond-unfunded-column", |it| it.unfunded),
];

fn money(amount: i64) -> Cell {
    if amount == 0 { Cell::Empty } else { Cell::Money(amount) }
}

pub(super) static WORDS: Words = Words {
    nb: r"
beyond-heading = Penger utenfor rammene
beyond-how = Disse pengene er ikke satt av i noen ramme. Etter { $last } er det mest drift av det som er tatt i bruk.
beyond-within-column = Til og med { $last }
beyond-after-column = Etter { $last }
beyond-unfunded-column = Uten finansieringskilde
beyond-route-column = Skal finnes i
beyond-no-route = ikke oppgitt
",
    nn: r"
beyond-heading = Pengar utanfor rammene
beyond-how = Desse pengane er ikkje sette av i noka ramme. Etter { $last } er det mest drift av det som er teke i bruk.
beyond-within-column = Til og med { $last }
beyond-after-column = Etter { $last }
beyond-unfunded-column = Utan finansieringskjelde
beyond-route-column = Skal finnast i
beyond-no-route = ikkje oppgitt
",
    en: r"
beyond-heading = Money beyond the frames
beyond-how = No frame holds this money. After { $last } most of it is the running of what has been put to use.
beyond-within-column = Up to { $last }
beyond-after-column = After { $last }
beyond-unfunded-column = Without a fund
beyond-route-column = To be found in
beyond-no-route = not stated
",
};
