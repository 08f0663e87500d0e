//! `report budget-effect`: what the plan does to the budgets of the next economic plan (økonomiplan).
//!
//! Four calendar years from the plan's first. Counted are the measures that run, those that are done, and those that the plan
//! chooses, in the years in which it starts them: the same as the plan holds against the frames.

mod beside;
mod entries;
mod tables;
mod words;

use self::entries::{Amounts, Entry, Four, Source, Standing, YEARS, entries, sources};
use super::{
    Counts, PlanView,
    document::{About, Document, Material},
    footer,
    sources::{Section, sources as files},
};
use crate::{
    doc::{
        Block, Cell, Chart, Column, Doc, Fit, Table,
        chart::{Axis, Plot, Series, Unit, Years},
    },
    locale::Locale,
    model::Strategy,
    problem::Message,
};

pub(super) static DOCUMENT: Document = Document {
    name: "budget-effect",
    about: About::Portfolio,
    plan: true,
    write: budget_effect,
    words: &[&words::WORDS],
};

fn budget_effect(material: &Material<'_>, locale: &Locale) -> Doc {
    let strategy = &*material.portfolio.strategy.value;
    let first = strategy.plan_years().0.get();
    let mut doc = Doc { title: title(strategy, first, locale), blocks: Vec::new() };
    let Some(view) = material.plan else { return doc };
    let all = sources(view);
    let shown: Vec<Source<'_>> = all.iter().filter(|source| material.filter.shows(source.measure)).copied().collect();
    let entries = entries(view, &shown, first);
    let total = entries.iter().fold(Amounts::default(), |sum, entry| sum + entry.amounts);
    doc.blocks.push(Block::Text(introduction(view, &shown, first, locale)));
    doc.blocks.push(Block::Text(locale.text("effect-how")));
    if entries.is_empty() {
        doc.blocks.push(Block::Text(locale.text("effect-empty")));
    } else {
        doc.blocks.push(Block::Chart(chart(&total, first, locale)));
        doc.blocks.push(Block::Heading(2, locale.text("effect-whole")));
        doc.blocks.push(tables::whole(&entries, strategy, first, locale));
        if shown.len() == all.len() {
            doc.blocks.extend(frames(view, first, locale));
        }
        add_units(&entries, strategy, first, locale, &mut doc.blocks);
        doc.blocks.push(Block::Heading(2, locale.text("effect-by-measure")));
        doc.blocks.push(tables::by_measure(&entries, strategy, first, locale));
    }
    doc.blocks.push(Block::Heading(2, locale.text("effect-cuts")));
    let cuts = tables::cuts(&entries, strategy, first, locale);
    doc.blocks.push(cuts.unwrap_or_else(|| Block::Text(locale.text("effect-no-cuts"))));
    doc.blocks.extend(beside::cuts_nowhere(&shown, locale));
    if let Some(funding) = beside::funding(&shown, strategy, first, locale) {
        doc.blocks.push(Block::Heading(2, locale.text("effect-from-others")));
        doc.blocks.push(funding);
    }
    doc.blocks.extend(beside::benefits(&shown, strategy, first, locale));
    footer::add(strategy, Counts::of(material.problems), locale, &mut doc.blocks);
    let behind = shown.iter().map(|source| source.measure);
    doc.blocks.extend(files(behind, &[Section::Costs, Section::Funding, Section::Benefits], material, locale));
    doc
}

fn title(strategy: &Strategy, first: i64, locale: &Locale) -> String {
    let last = (first..).nth(YEARS - 1).unwrap_or(first);
    let title = Message::new("effect-title").with("owner", &*strategy.head.owner);
    locale.say(&title.with("first", first.to_string()).with("last", last.to_string()))
}

/// Which measures count.
fn introduction(view: &PlanView<'_, '_>, shown: &[Source<'_>], first: i64, locale: &Locale) -> String {
    let count = |standing| shown.iter().filter(|source| source.standing == standing).count();
    let told = Message::new("effect-counted")
        .with("running", count(Standing::Running))
        .with("chosen", count(Standing::Chosen))
        .with("done", count(Standing::Done))
        .with("first", first.to_string());
    let unproven = (!view.plan.is_proven()).then(|| locale.text("effect-unproven"));
    let scenario = view.scenario.map(|it| locale.say(&Message::new("effect-scenario").with("scenario", it)));
    [Some(locale.say(&told)), unproven, scenario].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Costs, savings and money from others by year, and what is left.
fn chart(total: &Amounts, first: i64, locale: &Locale) -> Chart {
    let sum = total.net().into_iter().fold(0, i64::saturating_add);
    let key = if sum < 0 { "effect-chart-costs" } else { "effect-chart-saves" };
    let title = Message::new(key).with("amount", locale.money_rounded(sum.saturating_abs())).with("years", YEARS);
    let up = |key: &str, amounts: Four| Series {
        name: locale.text(key),
        values: amounts.into_iter().map(|amount| Some(exact(amount))).collect(),
    };
    let down = |key: &str, amounts: Four| up(key, amounts.map(i64::saturating_neg));
    let mut series = vec![up("effect-saving", total.saving)];
    if total.funding != Four::default() {
        series.push(up("effect-funding", total.funding));
    }
    series.push(down("effect-cost", total.cost));
    Chart {
        title: locale.say(&title),
        description: locale.text("effect-chart-how"),
        repeats_table: true,
        plot: Plot::Years(Years {
            year: locale.text("effect-year"),
            value: Axis::new(locale.text("effect-amount"), Unit::Money),
            years: (first..).take(YEARS).collect(),
            series,
            stacked: true,
            level: Some(up("effect-net", total.net())),
        }),
    }
}

#[expect(clippy::cast_precision_loss, reason = "a drawing is not exact")]
fn exact(money: i64) -> f64 {
    money as f64
}

/// The frames, and how much of them the plan uses: what the costs come to after money from others.
fn frames(view: &PlanView<'_, '_>, first: i64, locale: &Locale) -> Vec<Block> {
    let mut rows = Vec::new();
    let of_years = view.figures.funds.iter().filter(|it| (0..4).contains(&it.year.saturating_sub(first)));
    for it in of_years {
        let left = it.frame.map_or(Cell::Empty, |frame| Cell::Money(frame.saturating_sub(it.used)));
        rows.push(vec![
            Cell::Text(it.fund.title.to_string()),
            Cell::Year(it.year),
            it.frame.map_or(Cell::Empty, Cell::Money),
            Cell::Money(it.used),
            left,
        ]);
    }
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        Column::new(locale.text("effect-fund-column")).fit(Fit::Cut(20)),
        Column::new(locale.text("effect-year")),
        Column::new(locale.text("effect-frame-column")).thousands(),
        Column::new(locale.text("effect-used-column")).thousands(),
        Column::new(locale.text("effect-left-column")).thousands(),
    ];
    vec![
        Block::Heading(2, locale.text("effect-frames")),
        Block::Text(locale.text("effect-frames-how")),
        Block::Table(Table::new(columns, rows)),
    ]
}

fn add_units(entries: &[Entry<'_>], strategy: &Strategy, first: i64, locale: &Locale, blocks: &mut Vec<Block>) {
    let (undecided, decided): (Vec<&Entry<'_>>, Vec<&Entry<'_>>) = entries.iter().partition(|entry| entry.considering);
    if !decided.is_empty() {
        let entries: Vec<Entry<'_>> = decided.iter().map(|entry| **entry).collect();
        blocks.push(Block::Heading(2, locale.text("effect-net-by-unit")));
        blocks.push(tables::net_by_unit(&entries, strategy, first, locale));
        blocks.push(Block::Heading(2, locale.text("effect-by-unit")));
        blocks.push(tables::by_unit(&decided, strategy, first, locale));
    }
    if !undecided.is_empty() {
        blocks.push(Block::Heading(2, locale.text("effect-undecided")));
        blocks.push(Block::Text(locale.text("effect-undecided-how")));
        blocks.push(tables::by_unit(&undecided, strategy, first, locale));
    }
}
