//! What the page says before all figures: a few findings in a sentence each.

use super::{
    super::{
        document::Material,
        plan::{PlanView, introduction, obstacle},
    },
    length,
    rows::{Row, Standing},
};
use crate::{
    doc::Block,
    locale::Locale,
    plan::{AreaPart, Figures},
    problem::Message,
};

pub(super) fn add(
    material: &Material<'_>,
    view: &PlanView<'_, '_>,
    rows: &[Row<'_>],
    locale: &Locale,
    blocks: &mut Vec<Block>,
) {
    let method = locale.text(&format!("method-{}", material.ranking.method.name));
    let told = Message::new("portfolio-intro")
        .with("strategy", &*material.portfolio.strategy.head.title)
        .with("date", material.as_of)
        .with("method", method);
    blocks.push(Block::Text(locale.say(&told)));
    let all = material.portfolio.measures.len();
    if rows.len() < all {
        let hidden = Message::new("portfolio-filtered").with("shown", rows.len()).with("count", all);
        blocks.push(Block::Text(locale.say(&hidden)));
    }
    let mut findings = vec![locale.say(&counted(rows))];
    findings.extend(first(rows, locale));
    findings.push(introduction(view, locale));
    findings.extend(left_out(view, locale));
    findings.extend(tightest(view.figures, locale));
    findings.extend(most_to(view.figures).map(|part| format!("{}.", locale.say(&area_finding(part, locale)))));
    blocks.push(Block::List(findings));
}

fn counted(rows: &[Row<'_>]) -> Message {
    let count = |has: fn(&Standing<'_>) -> bool| rows.iter().filter(|row| has(&row.standing)).count();
    Message::new("portfolio-count")
        .with("count", rows.len())
        .with("ranked", count(|standing| matches!(standing, Standing::Ranked(_))))
        .with("unranked", count(|standing| matches!(standing, Standing::Unranked(_))))
        .with("others", count(|standing| matches!(standing, Standing::Aside)))
}

/// Which measure is at the top.
fn first(rows: &[Row<'_>], locale: &Locale) -> Option<String> {
    let row = rows.iter().find(|row| matches!(row.standing, Standing::Ranked(_)))?;
    let key = if row.score().is_some() { "portfolio-first" } else { "portfolio-first-only" };
    let told = Message::new(key).with("measure", &*row.measure.title);
    Some(locale.say(&told.with("points", locale.number(row.score().unwrap_or(0.0), 0))))
}

/// How many found no room, and which of them has the most points.
fn left_out(view: &PlanView<'_, '_>, locale: &Locale) -> Option<String> {
    let candidate = |place: usize| &view.problem.candidates[place];
    let shown = || view.left_out.iter().filter(|it| view.filter.shows(candidate(it.candidate).measure));
    let scored = shown().filter_map(|it| Some((candidate(it.candidate).score?, it)));
    // The first of those that have equally many.
    let (score, best) = scored.rev().max_by(|(a, _), (b, _)| a.total_cmp(b))?;
    let told = Message::new("portfolio-left-out")
        .with("count", shown().count())
        .with("measure", &*candidate(best.candidate).measure.title)
        .with("points", locale.number(score, 0))
        .with("why", obstacle(&best.why, view.problem, locale));
    Some(locale.say(&told))
}

/// The frame and the role of which the smallest part is left; of equals the first.
fn tightest(figures: &Figures<'_, '_>, locale: &Locale) -> impl Iterator<Item = String> {
    let money = figures.funds.iter().filter_map(|it| Some((length(it.used) / length(it.frame?), it)));
    let money =
        money.filter(|(part, _)| part.is_finite()).rev().max_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(_, it)| {
            let frame = it.frame.unwrap_or(0);
            Message::new("portfolio-tight-money")
                .with("fund", &*it.fund.title)
                .with("year", it.year.to_string())
                .with("left", locale.money_rounded(frame.saturating_sub(it.used)))
                .with("frame", locale.money_rounded(frame))
        });
    let people = figures.roles.iter().filter_map(|it| Some((it.used.number() / it.capacity?.number(), it)));
    let people =
        people.filter(|(part, _)| part.is_finite()).rev().max_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(_, it)| {
            Message::new("portfolio-tight-people")
                .with("role", &*it.role.title)
                .with("year", it.year.to_string())
                .with("used", locale.number(it.used.number(), 1))
                .with("capacity", locale.number(it.capacity.unwrap_or_default().number(), 1))
        });
    money.into_iter().chain(people).map(|message| locale.say(&message))
}

/// The focus area that the plan gives the most money.
pub(super) fn most_to<'f>(figures: &'f Figures<'_, '_>) -> Option<&'f AreaPart<'f>> {
    let known = figures.areas.iter().filter(|part| part.amount > 0 && part.share.is_some());
    known.rev().max_by_key(|part| part.amount)
}

/// What part of the money that area has.
pub(super) fn area_finding(part: &AreaPart<'_>, locale: &Locale) -> Message {
    let share = locale.share(part.share.unwrap_or(0.0), 0);
    Message::new("portfolio-area-most").with("area", &*part.area.title).with("share", share)
}
