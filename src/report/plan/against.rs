//! A plan beside an adopted one: what entered, what left, what moved, and the money by year.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::PlanView;
use crate::{
    doc::{Block, Cell, Column, Table},
    locale::{Locale, Words},
    model::{Measure, Plan},
    plan::{Figures, Item},
    problem::Message,
};

/// How a plan differs from an adopted one, or from the one without the changes that were asked for.
#[derive(Debug, Serialize)]
pub struct Difference<'v> {
    plan: Option<&'v str>,
    #[serde(skip)]
    other: Kind,
    entered: Vec<Entered<'v>>,
    left: Vec<&'v str>,
    moved: Vec<Moved<'v>>,
    money: Vec<MoneyYear>,
}

#[derive(Debug, Serialize)]
struct Entered<'v> {
    id: &'v str,
    start: i64,
}

#[derive(Debug, Serialize)]
struct Moved<'v> {
    id: &'v str,
    before: i64,
    after: i64,
}

#[derive(Debug, Serialize)]
struct MoneyYear {
    year: i64,
    before: i64,
    after: i64,
}

/// What a plan is compared with.
pub enum Other<'v> {
    /// An adopted plan.
    Adopted(&'v Plan),
    /// The plan of the strategy as it is, or without the changes that were asked for.
    Plan {
        /// What that comes to; none where there is no such plan.
        figures: Option<&'v Figures<'v, 'v>>,
        /// Whether it is that of the strategy as it is.
        is_today: bool,
    },
}

impl<'v> Other<'v> {
    fn starts(&self) -> BTreeMap<&'v str, i64> {
        match self {
            Self::Adopted(plan) => plan.items.iter().map(|item| (item.measure.as_str(), item.start.get())).collect(),
            Self::Plan { figures, .. } => figures.map(starts).unwrap_or_default(),
        }
    }

    fn money(&self) -> Vec<(i64, i64)> {
        match self {
            Self::Adopted(plan) => {
                let cost = plan.items.iter().flat_map(|item| &item.cost);
                cost.map(|(year, amount)| (year.get(), amount.0)).collect()
            }
            Self::Plan { figures, .. } => figures.map(money).unwrap_or_default(),
        }
    }

    fn kind(&self) -> Kind {
        match self {
            Self::Adopted(_) => Kind::Adopted,
            Self::Plan { figures: None, .. } => Kind::Missing,
            Self::Plan { is_today: true, .. } => Kind::Today,
            Self::Plan { is_today: false, .. } => Kind::Unchanged,
        }
    }
}

/// What a plan is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Adopted,
    Today,
    Unchanged,
    /// There is nothing to hold it against.
    Missing,
}

fn starts<'v>(figures: &Figures<'v, 'v>) -> BTreeMap<&'v str, i64> {
    figures.items.iter().map(|item| (item.measure.value.id.as_str(), item.start)).collect()
}

fn money(figures: &Figures<'_, '_>) -> Vec<(i64, i64)> {
    figures.items.iter().flat_map(Item::cost).map(|(_, year, amount)| (year, amount)).collect()
}

/// Compares a plan with another.
pub fn difference<'v>(figures: &'v Figures<'v, 'v>, other: &Other<'v>) -> Difference<'v> {
    let (before, after) = (other.starts(), starts(figures));
    let mut by_year: BTreeMap<i64, (i64, i64)> = BTreeMap::new();
    for (year, amount) in other.money() {
        let sum = &mut by_year.entry(year).or_default().0;
        *sum = sum.saturating_add(amount);
    }
    for (year, amount) in money(figures) {
        let sum = &mut by_year.entry(year).or_default().1;
        *sum = sum.saturating_add(amount);
    }
    let ids: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
    let plan = match other {
        Other::Adopted(plan) => Some(plan.id.as_str()),
        Other::Plan { .. } => None,
    };
    let mut difference = Difference {
        plan,
        other: other.kind(),
        entered: Vec::new(),
        left: Vec::new(),
        moved: Vec::new(),
        money: Vec::new(),
    };
    for id in ids {
        match (before.get(id), after.get(id)) {
            (None, Some(start)) => difference.entered.push(Entered { id, start: *start }),
            (Some(_), None) => difference.left.push(id),
            (Some(before), Some(after)) if before != after => {
                difference.moved.push(Moved { id, before: *before, after: *after });
            }
            (Some(_), Some(_)) | (None, None) => {}
        }
    }
    let years = by_year.into_iter().filter(|(_, (before, after))| *before != 0 || *after != 0);
    difference.money = years.map(|(year, (before, after))| MoneyYear { year, before, after }).collect();
    difference
}

/// The difference under a heading of its own.
pub(super) fn blocks(view: &PlanView<'_, '_>, difference: &Difference<'_>, locale: &Locale) -> Vec<Block> {
    let title = |id: &str| view.portfolio.measure(id).map_or_else(|| id.to_owned(), |it| title_of(it));
    let say = |key, id: &str, before: i64, after: i64| {
        let message = Message::new(key).with("measure", title(id));
        locale.say(&message.with("before", before.to_string()).with("after", after.to_string()))
    };
    let entered = difference.entered.iter().map(|it| say("against-entered", it.id, it.start, it.start));
    let left = difference.left.iter().map(|id| say("against-left", id, 0, 0));
    let moved = difference.moved.iter().map(|it| say("against-moved", it.id, it.before, it.after));
    let lines: Vec<String> = entered.chain(left).chain(moved).collect();
    let (heading, before_column) = match difference.other {
        Kind::Adopted => ("against-heading", "against-before-column"),
        Kind::Today => ("against-today", "compare-today"),
        Kind::Unchanged => ("against-unchanged", "against-without-column"),
        Kind::Missing => return vec![Block::Text(locale.text("against-missing"))],
    };
    let heading = Message::new(heading).with("plan", difference.plan.unwrap_or_default());
    let mut blocks = vec![Block::Heading(2, locale.say(&heading))];
    if lines.is_empty() {
        blocks.push(Block::Text(locale.text("against-same")));
    } else {
        blocks.push(Block::List(lines));
    }
    if difference.money.iter().any(|it| it.before != it.after) {
        let columns = vec![
            Column::new(locale.text("plan-year-column")),
            Column::new(locale.text(before_column)).thousands(),
            Column::new(locale.text(match difference.other {
                Kind::Today => "against-scenario-column",
                Kind::Adopted | Kind::Unchanged | Kind::Missing => "against-after-column",
            }))
            .thousands(),
            Column::new(locale.text("against-change-column")).thousands(),
        ];
        let row = |it: &MoneyYear| {
            let change = it.after.saturating_sub(it.before);
            vec![Cell::Year(it.year), Cell::Money(it.before), Cell::Money(it.after), Cell::Money(change)]
        };
        blocks.push(Block::Table(Table::new(columns, difference.money.iter().map(row).collect())));
    }
    blocks
}

fn title_of(measure: &Measure) -> String {
    measure.title.to_string()
}

pub(in crate::report) static WORDS: Words = Words {
    nb: r"
against-heading = Mot den vedtatte planen { $plan }
against-unchanged = Mot planen uten endringen
against-today = Mot dagens plan
against-missing = Uten endringen finnes det ingen plan å sammenligne med.
against-scenario-column = Her
against-without-column = Uten
against-same = Det er de samme tiltakene, med samme startår.
against-entered = Inn: { $measure }, med start i { $after }.
against-left = Ut: { $measure }.
against-moved = Flyttet: { $measure }, fra { $before } til { $after }.
against-before-column = Vedtatt
against-after-column = Nå
against-change-column = Endring
",
    nn: r"
against-heading = Mot den vedtekne planen { $plan }
against-unchanged = Mot planen utan endringa
against-today = Mot planen i dag
against-missing = Utan endringa finst det ingen plan å samanlikne med.
against-scenario-column = Her
against-without-column = Utan
against-same = Det er dei same tiltaka, med same startår.
against-entered = Inn: { $measure }, med start i { $after }.
against-left = Ut: { $measure }.
against-moved = Flytta: { $measure }, frå { $before } til { $after }.
against-before-column = Vedteke
against-after-column = No
against-change-column = Endring
",
    en: r"
against-heading = Against the adopted plan { $plan }
against-unchanged = Against the plan without the change
against-today = Against today's plan
against-missing = Without the change there is no plan to compare with.
against-scenario-column = Here
against-without-column = Without
against-same = The measures are the same, and so are their years of start.
against-entered = In: { $measure }, starting in { $after }.
against-left = Out: { $measure }.
against-moved = Moved: { $measure }, from { $before } to { $after }.
against-before-column = Adopted
against-after-column = Now
against-change-column = Change
",
};
