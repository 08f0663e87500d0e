//! Plans under several scenarios side by side, what differs first.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{basis, json::in_units, title};
use crate::{
    doc::{Block, Cell, Column, Doc, Fit, Table},
    locale::{Locale, Words},
    model::{Date, Inclusion, PlanObjective, Strategy},
    plan::{ActionPlan, Figures, Item},
    report::json::to_json,
    score::rounded,
};

/// A plan under a scenario.
pub struct Variant<'v> {
    /// The scenario's id; none for the strategy as it is.
    pub scenario: Option<&'v str>,
    /// What it is called; none for the strategy as it is.
    pub name: Option<&'v str>,
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

    fn columns(&self, first: String, locale: &Locale) -> Vec<Column> {
        let names = self.variants.iter().map(|it| it.name.map_or_else(|| locale.text("compare-today"), str::to_owned));
        [Column::new(first).fit(Fit::Cut(24))]
            .into_iter()
            .chain(names.map(|name| Column::new(name).thousands()))
            .collect()
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
        blocks.push(Block::Table(Table { columns, rows: differences.iter().map(row).collect() }));
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
    Table { columns: comparison.columns(String::new(), locale), rows }
}

fn money(comparison: &Comparison<'_>, locale: &Locale) -> Table {
    let by_year: Vec<_> = comparison.variants.iter().map(Variant::money).collect();
    let years: BTreeSet<i64> = by_year.iter().flat_map(|money| money.keys().copied()).collect();
    let row = |year: i64| {
        let of = |money: &BTreeMap<i64, i64>| Cell::Money(money.get(&year).copied().unwrap_or(0));
        [Cell::Year(year)].into_iter().chain(by_year.iter().map(of)).collect()
    };
    Table {
        columns: comparison.columns(locale.text("plan-year-column"), locale),
        rows: years.into_iter().map(row).collect(),
    }
}

#[derive(Serialize)]
struct ComparisonJson<'v> {
    format: &'static str,
    strategy: &'v str,
    as_of: String,
    aim: &'static str,
    plans: Vec<VariantJson<'v>>,
    differences: Vec<DifferenceJson<'v>>,
}

#[derive(Serialize)]
struct VariantJson<'v> {
    scenario: Option<&'v str>,
    status: &'static str,
    objective: Option<f64>,
    bound: Option<f64>,
    value: Option<f64>,
    npv: Option<i64>,
    one_off_cost: Option<i64>,
    beyond_frames: Option<i64>,
    items: Vec<ItemJson<'v>>,
    money: Vec<YearJson>,
}

#[derive(Serialize)]
struct ItemJson<'v> {
    id: &'v str,
    start: i64,
    why: &'static str,
}

#[derive(Serialize)]
struct YearJson {
    year: i64,
    amount: i64,
}

#[derive(Serialize)]
struct DifferenceJson<'v> {
    id: &'v str,
    starts: Vec<Option<i64>>,
}

/// The plans as one JSON object.
pub fn compared_plans_json(comparison: &Comparison<'_>, as_of: Date) -> String {
    let differences = comparison.differences().into_iter().map(|(id, starts)| DifferenceJson { id, starts });
    to_json(&ComparisonJson {
        format: "prioritize.plan-comparison/1",
        strategy: &comparison.strategy.head.title,
        as_of: as_of.to_string(),
        aim: match comparison.objective {
            PlanObjective::Value => "value",
            PlanObjective::Npv => "npv",
        },
        plans: comparison.variants.iter().map(|variant| variant_json(variant, comparison.objective)).collect(),
        differences: differences.collect(),
    })
}

fn variant_json<'v>(variant: &'v Variant<'_>, aim: PlanObjective) -> VariantJson<'v> {
    let (plan, figures) = (variant.plan.as_ref().map(|it| it.0), variant.plan.as_ref().map(|it| &it.1));
    let items = figures.into_iter().flat_map(|figures| &figures.items);
    VariantJson {
        scenario: variant.scenario,
        status: match plan {
            Some(plan) if plan.is_proven() => "optimal",
            Some(_) => "feasible",
            None if variant.is_impossible => "infeasible",
            None => "unknown",
        },
        objective: plan.map(|plan| rounded(in_units(plan.worth, aim))),
        bound: plan.map(|plan| rounded(in_units(plan.bound, aim))),
        value: figures.and_then(|figures| figures.value).map(rounded),
        npv: figures.map(|figures| figures.npv),
        one_off_cost: figures.map(|figures| figures.one_off_cost),
        beyond_frames: figures.map(|figures| figures.beyond_frames),
        items: items.map(|it| ItemJson { id: &it.measure.value.id, start: it.start, why: it.why.name() }).collect(),
        money: variant.money().into_iter().map(|(year, amount)| YearJson { year, amount }).collect(),
    }
}

pub(in crate::report) static WORDS: Words = Words {
    nb: r"
compare-today = I dag
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
