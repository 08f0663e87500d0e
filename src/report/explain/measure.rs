//! A measure: how its score and its economy come about, with the file and line of every figure.

use super::{Grounds, decimals, economy, scale};
use crate::{
    clean::one_line,
    doc::{
        Block, Cell, Chart, Column, Doc, Fit, Table,
        chart::{Axis, Bar, Bars, Plot, Unit},
    },
    locale::{Locale, capitalised},
    model::{Filed, Measure, Score, Source},
    problem::{Message, Part, Route},
    report::{basis, names, ranking::obstacle},
    route,
    score::{Contribution, Ranking, rounded},
};

/// Explains a measure. Its place in the plan, where that is known, comes after its score.
pub fn explain_measure(
    measure: &Filed<Measure>,
    grounds: &Grounds<'_>,
    place_in_plan: Vec<Block>,
    locale: &Locale,
) -> Doc {
    let mut doc = Doc { title: format!("{} ({})", measure.title, measure.id), blocks: Vec::new() };
    doc.blocks.extend(measure.summary.as_ref().map(|summary| Block::Text(one_line(summary).into_owned())));
    doc.blocks.push(Block::List(facts(measure, grounds, locale)));
    let contributions = match grounds.ranking.of(&measure.id) {
        Some(Ok(ranked)) => &ranked.contributions[..],
        Some(Err(unranked)) => &unranked.contributions[..],
        None => &[],
    };
    if !contributions.is_empty() {
        doc.blocks.push(Block::Heading(2, locale.text("score-heading")));
        doc.blocks.push(Block::Table(score_table(contributions, measure, grounds, locale)));
        doc.blocks.extend(score_chart(contributions, locale).map(Block::Chart));
    }
    doc.blocks.extend(place_in_plan);
    doc.blocks.extend(economy::blocks(measure, grounds, locale));
    doc.blocks.extend(basis(grounds.strategy, locale).map(Block::Text));
    doc
}

/// Status, owner, duty and rank in a sentence each.
fn facts(measure: &Filed<Measure>, grounds: &Grounds<'_>, locale: &Locale) -> Vec<String> {
    let known = Message::new("measure-facts")
        .with("status", capitalised(&locale.text(&format!("status-{}", measure.status.name()))))
        .with("owner", names::unit(grounds.strategy, &measure.owner));
    let law = measure.mandatory.as_ref().and_then(|mandatory| mandatory.law.as_deref());
    let place = standing(measure, grounds.ranking, locale);
    let mandatory = law.map(|law| Message::new("measure-mandatory").with("law", law));
    let file = Message::new("measure-file").with("file", &*measure.file);
    [Some(known), mandatory, Some(place), Some(file)]
        .into_iter()
        .flatten()
        .map(|message| locale.say(&message))
        .collect()
}

/// A measure's place in the ranking, or why it has none.
pub(in crate::report) fn standing(measure: &Measure, ranking: &Ranking<'_>, locale: &Locale) -> Message {
    match ranking.of(&measure.id) {
        Some(Ok(ranked)) => {
            let key = if ranked.score.is_some() { "measure-rank" } else { "measure-rank-only" };
            let score = ranked.score.map_or_else(String::new, |score| locale.number(score, 1));
            Message::new(key).with("rank", ranked.rank).with("count", ranking.ranked.len()).with("score", score)
        }
        Some(Err(unranked)) => Message::new("measure-unranked")
            .with("gaps", obstacle(&unranked.why, locale))
            .with("low", locale.number(unranked.low, 0))
            .with("high", locale.number(unranked.high, 0)),
        None => {
            let status = Part::Words(format!("status-{}", measure.status.name()));
            Message::new("measure-not-ranked").with("status", status)
        }
    }
}

fn score_table(
    contributions: &[Contribution<'_>],
    measure: &Filed<Measure>,
    grounds: &Grounds<'_>,
    locale: &Locale,
) -> Table {
    let column = |key: &str| Column::new(locale.text(key));
    let columns = vec![
        column("criterion-column").fit(Fit::Cut(16)),
        column("figure-column"),
        column("scale-column").fit(Fit::Drop(2)),
        column("value-column").fit(Fit::Drop(3)),
        column("weight-column"),
        column("points-column"),
        Column::new("").fit(Fit::Drop(1)),
        column("place-column"),
    ];
    let mut rows: Vec<Vec<Cell>> =
        contributions.iter().map(|contribution| row(contribution, measure, grounds, locale)).collect();
    let weights: f64 = contributions.iter().map(|contribution| contribution.weight).sum();
    let sum: f64 = contributions.iter().map(|contribution| contribution.points).sum();
    let mut total = vec![Cell::Text(locale.text("total"))];
    total.extend([Cell::Empty, Cell::Empty, Cell::Empty, Cell::Share(rounded(weights)), Cell::Number(sum, 1)]);
    total.extend([Cell::Bar(sum / 100.0), Cell::Empty]);
    rows.push(total);
    Table::new(columns, rows).with_sums(1)
}

/// What gives the points, where something does.
pub(in crate::report) fn score_chart(contributions: &[Contribution<'_>], locale: &Locale) -> Option<Chart> {
    // The first of those that give equally much.
    let best = contributions.iter().rev().max_by(|a, b| a.points.total_cmp(&b.points))?;
    let total: f64 = contributions.iter().map(|contribution| contribution.points).sum();
    if best.points <= 0.0 || contributions.len() < 2 {
        return None;
    }
    let title = Message::new("score-chart")
        .with("criterion", &*best.criterion.title)
        .with("points", locale.number(best.points, 1))
        .with("total", locale.number(total, 1));
    let bar = |contribution: &Contribution<'_>| Bar {
        label: contribution.criterion.title.to_string(),
        value: contribution.points,
        most: Some(100.0 * contribution.weight),
    };
    Some(Chart {
        title: locale.say(&title),
        description: locale.text("score-chart-how"),
        repeats_table: true,
        plot: Plot::Bars(Bars {
            items: locale.text("criterion-column"),
            value: Axis::new(locale.text("points-column"), Unit::Number(1)),
            most: Some(locale.text("most-column")),
            bars: contributions.iter().map(bar).collect(),
        }),
    })
}

fn row(contribution: &Contribution<'_>, measure: &Filed<Measure>, grounds: &Grounds<'_>, locale: &Locale) -> Vec<Cell> {
    let criterion = contribution.criterion;
    vec![
        Cell::Text(criterion.title.to_string()),
        Cell::Number(contribution.raw, decimals(contribution.raw)),
        Cell::Text(scale(criterion, locale)),
        Cell::Number(contribution.value, 2),
        Cell::Share(rounded(contribution.weight)),
        Cell::Number(contribution.points, 1),
        Cell::Bar(contribution.value),
        Cell::Text(sources(criterion.source.as_ref(), &criterion.id, measure, grounds)),
    ]
}

/// Where a measure's figure for a criterion is written down.
fn sources(source: Option<&Source>, criterion: &str, measure: &Filed<Measure>, grounds: &Grounds<'_>) -> String {
    let routes: Vec<Route> = match source {
        None => Vec::new(),
        Some(Source::Judged) => {
            let route = route!["scores", criterion.to_owned()];
            let judged = matches!(measure.scores.get(criterion), Some(Score::Judged(_)));
            vec![if judged { route.then("value") } else { route }]
        }
        Some(Source::Benefit(kind)) => {
            let of_kind = measure.benefits.iter().enumerate().filter(|(_, benefit)| benefit.kind == *kind);
            of_kind.map(|(nth, _)| route!["benefits", nth, "per_year"]).collect()
        }
        Some(Source::Npv | Source::NpvPerCost) => vec![route!["costs"], route!["benefits"]],
        Some(Source::LifecycleCost) => vec![route!["costs"]],
        Some(Source::Reach) => vec![route!["target_groups"]],
        Some(Source::Participants) => vec![route!["participants"]],
        Some(Source::Objectives) => vec![route!["objectives"]],
    };
    let mut lines: Vec<u32> = routes.iter().filter_map(|route| (grounds.line)(&measure.file, route)).collect();
    lines.dedup();
    lines.iter().map(u32::to_string).collect::<Vec<_>>().join(", ")
}
