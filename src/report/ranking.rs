//! The ranked list.

mod words;

pub(super) use words::WORDS;

use super::{Counts, Filter, basis, names};
use crate::{
    doc::{
        Block, Cell, Chart, Column, Doc, Fit, Table,
        chart::{Axis, Dot, Plot, Scatter, Unit},
    },
    locale::Locale,
    model::{Measure, Strategy},
    problem::Message,
    score::{Obstacle, Ranked, Ranking, Unranked},
};

/// What is told of a ranking.
pub struct Listing<'l> {
    /// The strategy that it follows.
    pub strategy: &'l Strategy,
    /// The ranking.
    pub ranking: &'l Ranking<'l>,
    /// Which measures are shown.
    pub filter: &'l Filter,
    /// Only so many, from the top.
    pub top: Option<usize>,
    /// The scenario that it was made under.
    pub scenario: Option<&'l str>,
    /// The weights that were replaced, as they were given.
    pub weights: &'l [String],
    /// How many problems the files have.
    pub problems: Counts,
}

impl<'l> Listing<'l> {
    /// The measures that are shown, in order.
    pub fn ranked(&self) -> impl Iterator<Item = &'l Ranked<'l>> {
        let filter = self.filter;
        let shown = self.ranking.ranked.iter().filter(move |ranked| filter.shows(ranked.measure));
        shown.take(self.top.unwrap_or(usize::MAX))
    }

    /// The measures that are shown without a rank.
    pub fn unranked(&self) -> impl Iterator<Item = &'l Unranked<'l>> {
        let filter = self.filter;
        self.ranking.unranked.iter().filter(move |unranked| filter.shows(unranked.measure))
    }
}

/// The ranked list as a document.
pub fn ranking(listing: &Listing<'_>, locale: &Locale) -> Doc {
    let strategy = listing.strategy;
    let title = locale.say(&Message::new("ranking-title").with("owner", &*strategy.head.owner));
    let mut doc = Doc { title, blocks: vec![Block::Text(introduction(listing, locale))] };
    let shown: Vec<&Ranked<'_>> = listing.ranked().collect();
    if listing.ranking.ranked.is_empty() && listing.ranking.unranked.is_empty() {
        doc.blocks.push(Block::Text(locale.text("ranking-empty")));
    } else if !shown.is_empty() {
        doc.blocks.push(Block::Table(table(listing, &shown, locale)));
        doc.blocks.extend(cost_chart(&shown, locale).map(Block::Chart));
    }
    let unranked: Vec<&Unranked<'_>> = listing.unranked().collect();
    // Who asks for the top of the list does not ask for what is not in it.
    if !unranked.is_empty() && listing.top.is_none() {
        doc.blocks.push(Block::Heading(2, locale.text("ranking-unranked")));
        doc.blocks.push(Block::Table(unranked_table(&unranked, locale)));
    }
    doc.blocks.push(Block::List(footer(listing, &shown, locale)));
    doc
}

fn introduction(listing: &Listing<'_>, locale: &Locale) -> String {
    let method = locale.text(&format!("method-{}", listing.ranking.method.name));
    let text = Message::new("ranking-method").with("method", method).with("strategy", &*listing.strategy.head.title);
    let scenario = listing.scenario.map(|title| locale.say(&Message::new("ranking-scenario").with("scenario", title)));
    let weights = (!listing.weights.is_empty())
        .then(|| locale.say(&Message::new("ranking-weights").with("weights", listing.weights.join(", "))));
    [Some(locale.say(&text)), scenario, weights].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn table(listing: &Listing<'_>, shown: &[&Ranked<'_>], locale: &Locale) -> Table {
    let scored = shown.iter().any(|ranked| ranked.score.is_some());
    // Beside a computed order stands the board's own.
    let prioritised = scored && shown.iter().any(|ranked| ranked.priority.is_some());
    let marked = shown.iter().any(|ranked| !mark(ranked.measure).is_empty());
    let area = names::area_label(listing.strategy, locale);
    let mut columns = vec![Some(Column::new(locale.text("rank-column")))];
    columns.push(marked.then(|| Column::new("")));
    columns.push(Some(Column::new(locale.text("title-column")).fit(Fit::Cut(30))));
    columns.push(Some(Column::new(area).fit(Fit::Drop(1))));
    columns.push(Some(Column::new(locale.text("status-column")).fit(Fit::Drop(4))));
    columns.push(scored.then(|| Column::new(locale.text("score-column"))));
    columns.push(prioritised.then(|| Column::new(locale.text("board-column")).fit(Fit::Drop(2))));
    columns.push(Some(Column::new(locale.text("one-off-column")).thousands().fit(Fit::Drop(5))));
    columns.push(Some(Column::new(locale.text("lifecycle-column")).thousands().fit(Fit::Drop(3))));
    columns.push(Some(Column::new(locale.text("npv-column")).thousands().fit(Fit::Drop(6))));
    let rows = shown.iter().map(|ranked| {
        let measure = ranked.measure;
        let cells = [
            Some(Cell::Count(i64::try_from(ranked.rank).unwrap_or(i64::MAX))),
            marked.then(|| Cell::Text(mark(measure))),
            Some(Cell::Text(measure.title.to_string())),
            Some(Cell::Text(areas(listing.strategy, measure))),
            Some(Cell::Text(locale.text(&format!("status-{}", measure.status.name())))),
            scored.then(|| ranked.score.map_or(Cell::Empty, Cell::Points)),
            prioritised.then(|| ranked.priority.map_or(Cell::Empty, Cell::Count)),
            Some(Cell::Money(ranked.economics.one_off_cost)),
            Some(Cell::Money(ranked.economics.lifecycle_cost)),
            Some(Cell::Money(ranked.economics.npv.likely)),
        ];
        cells.into_iter().flatten().collect()
    });
    Table::new(columns.into_iter().flatten().collect(), rows.collect())
}

/// What the points cost, where there are enough measures to compare: a third of them stand out, ten at the most.
fn cost_chart(shown: &[&Ranked<'_>], locale: &Locale) -> Option<Chart> {
    let scores: Vec<(&Ranked<'_>, f64)> = shown.iter().filter_map(|ranked| Some((*ranked, ranked.score?))).collect();
    let count = (scores.len() / 3).min(10);
    let cost = |scores: &[(&Ranked<'_>, f64)]| {
        scores.iter().fold(0_i64, |sum, (ranked, _)| sum.saturating_add(ranked.economics.lifecycle_cost))
    };
    let (first, all) = (amount(cost(scores.get(..count)?)), amount(cost(&scores)));
    if count == 0 || all <= 0.0 {
        return None;
    }
    let title = Message::new("cost-chart").with("count", count).with("all", scores.len()).with("share", first / all);
    let dot = |(nth, (ranked, score)): (usize, &(&Ranked<'_>, f64))| Dot {
        mark: ranked.rank.to_string(),
        label: ranked.measure.title.to_string(),
        stands_out: nth < count,
        x: amount(ranked.economics.lifecycle_cost),
        y: *score,
        area: amount(ranked.economics.one_off_cost),
    };
    Some(Chart {
        title: locale.say(&title),
        description: locale.say(&Message::new("cost-chart-how").with("count", count)),
        repeats_table: true,
        plot: Plot::Scatter(Scatter {
            marks: locale.text("rank-column"),
            items: locale.text("title-column"),
            x: Axis::new(locale.text("lifecycle-column"), Unit::Money),
            y: Axis::new(locale.text("score-column"), Unit::Points),
            area: Some(Axis::new(locale.text("one-off-column"), Unit::Money)),
            dots: scores.iter().enumerate().map(dot).collect(),
        }),
    })
}

/// Money as a length.
#[expect(clippy::cast_precision_loss, reason = "a drawing is not exact")]
fn amount(money: i64) -> f64 {
    money as f64
}

/// The signs of a mandatory measure and of one that is under way.
pub(super) fn mark(measure: &Measure) -> String {
    let signs = [(measure.mandatory.is_some(), '§'), (measure.status.is_running(), '▶')];
    signs.into_iter().filter_map(|(holds, sign)| holds.then_some(sign)).collect()
}

/// The first of its focus areas, and how many more there are.
pub(super) fn areas(strategy: &Strategy, measure: &Measure) -> String {
    let Some(first) = measure.focus_areas.first() else { return String::new() };
    let title = names::area(strategy, first);
    match measure.focus_areas.len() {
        1 => title.to_owned(),
        count => format!("{title} +{}", count - 1),
    }
}

/// What each lacks, and between which points it may come out.
pub(super) fn unranked_table(unranked: &[&Unranked<'_>], locale: &Locale) -> Table {
    let columns = vec![
        Column::new(locale.text("title-column")).fit(Fit::Cut(12)),
        Column::new(locale.text("missing-column")).fit(Fit::Cut(8)),
        Column::new(locale.text("between-column")),
    ];
    let rows = unranked.iter().map(|unranked| {
        let between = format!("{}–{}", locale.number(unranked.low, 0), locale.number(unranked.high, 0));
        vec![
            Cell::Text(unranked.measure.title.to_string()),
            Cell::Text(obstacle(&unranked.why, locale)),
            Cell::Text(between),
        ]
    });
    Table::new(columns, rows.collect())
}

fn footer(listing: &Listing<'_>, shown: &[&Ranked<'_>], locale: &Locale) -> Vec<String> {
    let sum = |amount: fn(&Ranked<'_>) -> i64| {
        locale.money_rounded(shown.iter().fold(0_i64, |sum, ranked| sum.saturating_add(amount(ranked))))
    };
    let total = Message::new("ranking-total")
        .with("count", shown.len())
        .with("oneoff", sum(|ranked| ranked.economics.one_off_cost))
        .with("lifecycle", sum(|ranked| ranked.economics.lifecycle_cost))
        .with("npv", sum(|ranked| ranked.economics.npv.likely));
    let all = listing.ranking.ranked.len();
    let hidden = Message::new("ranking-hidden").with("shown", shown.len()).with("count", all);
    let lines = [
        legend(shown, locale),
        (!shown.is_empty()).then(|| locale.say(&total)),
        (shown.len() < all).then(|| locale.say(&hidden)),
        basis(listing.strategy, locale),
        Some(listing.problems.summary(locale)),
    ];
    lines.into_iter().flatten().collect()
}

/// What the signs mean that are shown.
pub(super) fn legend(shown: &[&Ranked<'_>], locale: &Locale) -> Option<String> {
    let signs = [('§', "legend-mandatory"), ('▶', "legend-running")];
    let used = signs.into_iter().filter(|(sign, _)| shown.iter().any(|ranked| mark(ranked.measure).contains(*sign)));
    let meanings: Vec<String> = used.map(|(sign, key)| format!("{sign} {}", locale.text(key))).collect();
    (!meanings.is_empty()).then(|| locale.say(&Message::new("legend").with("signs", meanings.join(", "))))
}

/// Why a measure has no rank, in words: the titles of what it lacks, or that its file has a mistake.
pub(super) fn obstacle(why: &Obstacle<'_>, locale: &Locale) -> String {
    match why {
        Obstacle::Gaps(gaps) => gaps.iter().map(|criterion| &*criterion.title).collect::<Vec<_>>().join(", "),
        Obstacle::Mistake => locale.text("mistake-in-file"),
    }
}
