//! Plans under several scenarios side by side, what differs first.

mod json;

pub use json::compared_plans_json;

use std::collections::{BTreeMap, BTreeSet};

use super::{basis, title};
use crate::{
    doc::{Block, Cell, Column, Doc, Fit, Table},
    locale::{Locale, Words},
    model::{Inclusion, PlanObjective, Strategy},
    plan::{ActionPlan, Figures, Item},
};

/// A plan under a scenario.
pub struct Variant<'v> {
    /// The scenario's id; none for the strategy as it is.
    pub scenario: Option<&'v str>,
    /// What it is called; none for the strategy as it is.
    pub name: Option<&'v str>,
    /// Whether frames, people or units are changed beside that.
    pub is_changed: bool,
    /// The plan and what it comes to; none where there is no plan.
    pub plan: Option<(&'v ActionPlan, Figures<'v, 'v>)>,
    /// Whether it is known that there is no plan.
    pub is_impossible: bool,
}

/// Several plans.
pub struct Comparison<'v> {
    /// The strategy.
    pub strategy: &'v Strategy,
    /// The first and the last year of the plans.
    pub years: (i64, i64),
    /// What each plan makes as large as possible.
    pub objective: PlanObjective,
    /// The plans; the first is what the others are held against.
    pub variants: Vec<Variant<'v>>,
}

impl Variant<'_> {
    fn starts(&self) -> BTreeMap<&str, i64> {
        let items = self.plan.iter().flat_map(|(_, figures)| &figures.items);
        items.map(|item| (item.measure.value.id.as_str(), item.start)).collect()
    }

    fn money(&self) -> BTreeMap<i64, i64> {
        let mut by_year = BTreeMap::new();
        for (_, year, amount) in self.plan.iter().flat_map(|(_, figures)| &figures.items).flat_map(Item::cost) {
            let sum: &mut i64 = by_year.entry(year).or_default();
            *sum = sum.saturating_add(amount);
        }
        by_year
    }
}

impl Comparison<'_> {
    /// The measures that do not start in the same year in all plans, with the year in each.
    fn differences(&self) -> Vec<(&str, Vec<Option<i64>>)> {
        let starts: Vec<_> = self.variants.iter().map(Variant::starts).collect();
        let ids: BTreeSet<&str> = starts.iter().flat_map(|starts| starts.keys().copied()).collect();
        let rows = ids.into_iter().map(|id| (id, starts.iter().map(|starts| starts.get(id).copied()).collect()));
        rows.filter(|(_, years): &(&str, Vec<Option<i64>>)| years.iter().any(|year| *year != years[0])).collect()
    }

    /// A column for what the rows are about, and one for each plan.
    fn columns(&self, first: String, locale: &Locale) -> Vec<Column> {
        let today = |it: &Variant<'_>| locale.text(if it.is_changed { "compare-changed" } else { "compare-today" });
        let names = self.variants.iter().map(|it| it.name.map_or_else(|| today(it), str::to_owned));
        let names = names.map(|name| Column::new(name).fit(Fit::Cut(14)));
        [Column::new(first).fit(Fit::Cut(24))].into_iter().chain(names).collect()
    }
}

/// The plans as a document.
pub fn compared_plans(comparison: &Comparison<'_>, locale: &Locale) -> Doc {
    let mut blocks = vec![Block::Heading(2, locale.text("compare-differences"))];
    let differences = comparison.differences();
    let figures = || comparison.variants.iter().filter_map(|it| it.plan.as_ref()).map(|(_, figures)| figures);
    let title_of = |id: &str| {
        let item = figures().flat_map(|figures| &figures.items).find(|item| item.measure.id == *id);
        item.map_or_else(|| id.to_owned(), |item| item.measure.title.to_string())
    };
    if differences.is_empty() {
        blocks.push(Block::Text(locale.text("compare-same")));
    } else {
        let row = |(id, years): &(&str, Vec<Option<i64>>)| {
            let years = years.iter().map(|year| year.map_or_else(|| Cell::Text("–".to_owned()), Cell::Year));
            [Cell::Text(title_of(id))].into_iter().chain(years).collect()
        };
        let columns = comparison.columns(locale.text("title-column"), locale);
        blocks.push(Block::Table(Table::new(columns, differences.iter().map(row).collect())));
    }
    blocks.push(Block::Heading(2, locale.text("compare-totals")));
    blocks.push(Block::Table(totals(comparison, locale)));
    blocks.push(Block::Heading(2, locale.text("compare-money")));
    blocks.push(Block::Table(money(comparison, locale)));
    blocks.extend(basis(comparison.strategy, locale).map(Block::Text));
    Doc { title: title(comparison.strategy, comparison.years, locale), blocks }
}

fn totals(comparison: &Comparison<'_>, locale: &Locale) -> Table {
    let is_chosen = |item: &&Item<'_, '_>| item.why != Inclusion::Running;
    let count = |count: usize| Cell::Count(i64::try_from(count).unwrap_or(i64::MAX));
    let mut rows = Vec::new();
    let mut add = |key: &str, of: &dyn Fn(&ActionPlan, &Figures<'_, '_>) -> Cell| {
        let cells = comparison.variants.iter().map(|variant| match &variant.plan {
            Some((plan, figures)) => of(plan, figures),
            None => Cell::Empty,
        });
        rows.push([Cell::Text(locale.text(key))].into_iter().chain(cells).collect());
    };
    add("compare-points", &|_, figures| figures.value.map_or(Cell::Empty, |value| Cell::Number(value, 0)));
    add("npv-column", &|_, figures| Cell::Money(figures.npv));
    add("one-off-column", &|_, figures| Cell::Money(figures.one_off_cost));
    add("compare-beyond", &|_, figures| Cell::Money(figures.beyond_frames));
    add("compare-chosen", &|_, figures| count(figures.items.iter().filter(is_chosen).count()));
    let standing = comparison.variants.iter().map(|variant| {
        Cell::Text(locale.text(match &variant.plan {
            Some((plan, _)) if plan.is_proven() => "compare-proven",
            Some(_) => "compare-not-proven",
            None if variant.is_impossible => "compare-impossible",
            None => "compare-unknown",
        }))
    });
    rows.push([Cell::Text(locale.text("compare-standing"))].into_iter().chain(standing).collect());
    Table::new(comparison.columns(String::new(), locale), rows)
}

fn money(comparison: &Comparison<'_>, locale: &Locale) -> Table {
    let by_year: Vec<_> = comparison.variants.iter().map(Variant::money).collect();
    let years: BTreeSet<i64> = by_year.iter().flat_map(|money| money.keys().copied()).collect();
    let row = |year: i64| {
        let of = |money: &BTreeMap<i64, i64>| Cell::Money(money.get(&year).copied().unwrap_or(0));
        [Cell::Year(year)].into_iter().chain(by_year.iter().map(of)).collect()
    };
    let columns = comparison.columns(locale.text("plan-year-column"), locale);
    Table::new(columns.into_iter().map(Column::thousands).collect(), years.into_iter().map(row).collect())
}

pub(in crate::report) static WORDS: Words = Words {
    nb: r"
compare-today = I dag
compare-changed = Med endringen
compare-differences = Det som er forskjellig: startår
compare-same = Det er de samme tiltakene, med samme startår, i alle planene.
compare-totals = I alt
compare-money = Penger i året
compare-points = Poeng
compare-beyond = Utenfor rammene
compare-chosen = Valgte tiltak
compare-standing = Hvor god
compare-proven = best
compare-not-proven = ikke bevist
compare-impossible = ingen plan
compare-unknown = ikke funnet
",
    nn: r"
compare-today = I dag
compare-changed = Med endringa
compare-differences = Det som er ulikt: startår
compare-same = Det er dei same tiltaka, med same startår, i alle planane.
compare-totals = I alt
compare-money = Pengar i året
compare-points = Poeng
compare-beyond = Utanfor rammene
compare-chosen = Valde tiltak
compare-standing = Kor god
compare-proven = best
compare-not-proven = ikkje prova
compare-impossible = ingen plan
compare-unknown = ikkje funnen
",
    en: r"
compare-today = Today
compare-changed = With the change
compare-differences = What differs: years of start
compare-same = The measures are the same in all plans, and so are their years of start.
compare-totals = In all
compare-money = Money a year
compare-points = Points
compare-beyond = Beyond the frames
compare-chosen = Chosen measures
compare-standing = How good
compare-proven = best
compare-not-proven = not proven
compare-impossible = no plan
compare-unknown = none found
",
};
