//! Value against cost: what the plan takes, and what it leaves.

use super::{
    length,
    rows::{Row, Standing},
};
use crate::{
    doc::{
        Block, Chart,
        chart::{Axis, Dot, Plot, Scatter, Unit},
    },
    locale::Locale,
    problem::Message,
    score::Ranked,
};

pub(super) fn add(rows: &[Row<'_>], locale: &Locale, blocks: &mut Vec<Block>) {
    let ranked: Vec<(&Ranked<'_>, bool)> = rows
        .iter()
        .filter_map(|row| if let Standing::Ranked(it) = row.standing { Some((it, row.item.is_some())) } else { None })
        .collect();
    if ranked.len() < 2 {
        return;
    }
    let scored = ranked.iter().all(|(it, _)| it.score.is_some());
    let worth = |it: &Ranked<'_>| it.score.filter(|_| scored).unwrap_or_else(|| length(it.economics.npv.likely));
    let dot = |(it, inside): &(&Ranked<'_>, bool)| Dot {
        mark: it.rank.to_string(),
        label: it.measure.title.to_string(),
        stands_out: *inside,
        x: length(it.economics.lifecycle_cost),
        y: worth(it),
        area: length(it.economics.one_off_cost),
    };
    let y = if scored {
        Axis::new(locale.text("score-column"), Unit::Points)
    } else {
        Axis::new(locale.text("npv-column"), Unit::Money)
    };
    blocks.push(Block::Chart(Chart {
        title: locale.say(&finding(&ranked, scored, locale)),
        description: locale.text("portfolio-value-how"),
        repeats_table: true,
        plot: Plot::Scatter(Scatter {
            marks: locale.text("rank-column"),
            items: locale.text("title-column"),
            x: Axis::new(locale.text("lifecycle-column"), Unit::Money),
            y,
            area: Some(Axis::new(locale.text("one-off-column"), Unit::Money)),
            dots: ranked.iter().map(dot).collect(),
        }),
    }));
}

/// How many the plan takes, and how many points they have on average beside the others.
fn finding(ranked: &[(&Ranked<'_>, bool)], scored: bool, locale: &Locale) -> Message {
    let mean = |inside: bool| {
        let points: Vec<f64> = ranked.iter().filter(|it| it.1 == inside).filter_map(|it| it.0.score).collect();
        (!points.is_empty()).then(|| locale.number(points.iter().sum::<f64>() / length(super::whole(points.len())), 0))
    };
    let inside = ranked.iter().filter(|(_, inside)| *inside).count();
    match (mean(true), mean(false)) {
        (Some(mean), Some(rest)) if scored => Message::new("portfolio-value-points")
            .with("count", inside)
            .with("points", mean)
            .with("others", ranked.len() - inside)
            .with("rest", rest),
        _ => Message::new("portfolio-value-count").with("count", inside).with("all", ranked.len()),
    }
}
