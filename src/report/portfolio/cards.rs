//! Each measure on a card of its own: what it is, what its points are made of, what it costs and gives, and why it is in the
//! plan or not.

use super::{
    super::{
        counted::counted_in,
        document::Material,
        explain, names,
        plan::{PlanView, obstacle, reason},
    },
    rows::{Row, Standing},
};
use crate::{
    clean::one_line,
    doc::Block,
    economy::{self, YearFlow},
    locale::{Locale, capitalised},
    model::{Benefit, Filed, Inclusion, Measure, Strategy},
    problem::Message,
    route,
    score::Contribution,
};

/// The folded cards, in the order of the list.
pub(super) fn add(
    material: &Material<'_>,
    view: &PlanView<'_, '_>,
    rows: &[Row<'_>],
    locale: &Locale,
    blocks: &mut Vec<Block>,
) {
    if rows.is_empty() {
        return;
    }
    blocks.push(Block::Heading(2, locale.text("portfolio-cards")));
    let card =
        |row: &Row<'_>| Block::Folded(name(row.measure), Box::new(Block::List(facts(row, material, view, locale))));
    blocks.extend(rows.iter().map(card));
}

/// The line that a measure's card is folded behind.
pub(super) fn name(measure: &Measure) -> String {
    format!("{} ({})", measure.title, measure.id)
}

fn facts(row: &Row<'_>, material: &Material<'_>, view: &PlanView<'_, '_>, locale: &Locale) -> Vec<String> {
    let strategy = view.problem.strategy;
    let measure = row.measure;
    let mut told: Vec<String> = measure.summary.iter().map(|summary| one_line(summary).into_owned()).collect();
    let known = Message::new("measure-facts")
        .with("status", capitalised(&locale.text(&format!("status-{}", measure.status.name()))))
        .with("owner", names::unit(strategy, &measure.owner));
    let responsible = match measure.responsible.as_deref() {
        Some(name) => locale.say(&Message::new("portfolio-responsible").with("responsible", name)),
        None => locale.text("portfolio-responsible-none"),
    };
    told.push(format!("{} {responsible}", locale.say(&known)));
    let areas = names::areas(strategy, measure);
    if !areas.is_empty() {
        told.push(locale.say(&Message::new("portfolio-serves").with("areas", areas.join(", "))));
    }
    let law = measure.mandatory.as_ref().and_then(|mandatory| mandatory.law.as_deref());
    told.extend(law.map(|law| locale.say(&Message::new("measure-mandatory").with("law", law))));
    told.push(locale.say(&explain::standing(measure, material.ranking, locale)));
    let contributions = match row.standing {
        Standing::Ranked(ranked) => &ranked.contributions[..],
        Standing::Unranked(unranked) => &unranked.contributions[..],
        Standing::Aside => &[],
    };
    told.extend(points(contributions, locale));
    told.extend(place(row, view, locale));
    told.extend(economy(row, strategy, locale));
    told.extend(measure.benefits.iter().map(|it| benefit(it, strategy, locale)));
    told.push(source(measure, material, locale));
    told
}

/// What each criterion adds, and how much it could.
fn points(contributions: &[Contribution<'_>], locale: &Locale) -> Option<String> {
    let part = |it: &Contribution<'_>| {
        let part = Message::new("portfolio-points-of").with("criterion", &*it.criterion.title);
        let part = part.with("points", locale.number(it.points, 1));
        locale.say(&part.with("most", locale.number(100.0 * it.weight, 1)))
    };
    let parts: Vec<String> = contributions.iter().map(part).collect();
    (!parts.is_empty()).then(|| locale.say(&Message::new("portfolio-points").with("parts", parts.join("; "))))
}

/// Whether it is in the plan, and why.
fn place(row: &Row<'_>, view: &PlanView<'_, '_>, locale: &Locale) -> Option<String> {
    if let Some(item) = row.item {
        let key = match item.why {
            Inclusion::Running => "portfolio-running",
            Inclusion::Mandatory | Inclusion::Forced => "place-required",
            Inclusion::Selected => "place-in",
        };
        let told = Message::new(key).with("start", item.start.to_string()).with("finish", item.finish.to_string());
        return Some(in_plan(&locale.say(&told), locale));
    }
    let candidate = view.problem.place(&row.measure.id);
    if let Some(left_out) = candidate.and_then(|place| view.left_out.iter().find(|it| it.candidate == place)) {
        let why = obstacle(&left_out.why, view.problem, locale);
        return Some(in_plan(&locale.say(&Message::new("place-out").with("why", why)), locale));
    }
    let aside = view.problem.aside.iter().find(|aside| aside.measure.id == row.measure.id)?;
    let why = reason(aside.reason, locale);
    Some(in_plan(&locale.say(&Message::new("portfolio-aside").with("why", why)), locale))
}

fn in_plan(told: &str, locale: &Locale) -> String {
    format!("{}: {told}", locale.text("place-heading"))
}

/// Costs by year from the plan's year of start, and what they come to over the lifetime.
fn economy(row: &Row<'_>, strategy: &Strategy, locale: &Locale) -> Vec<String> {
    let Some(known) = &row.economics else { return Vec::new() };
    if row.measure.costs.is_empty() {
        return vec![locale.text("portfolio-costs-none")];
    }
    let start = row.item.map_or(known.start, |item| item.start);
    let years = economy::assess_from(strategy, row.measure, start).years;
    let by_year = |key, amount: fn(&YearFlow) -> i64| {
        let spans = spans(&years, amount, locale);
        (!spans.is_empty()).then(|| locale.say(&Message::new(key).with("years", spans.join("; "))))
    };
    let range = Message::new("portfolio-range")
        .with("low", locale.money_rounded(known.npv.low))
        .with("high", locale.money_rounded(known.npv.high));
    let range = if known.npv.low == known.npv.high { String::new() } else { format!(" {}", locale.say(&range)) };
    let whole = Message::new("portfolio-lifetime")
        .with("years", known.years.len())
        .with("lifecycle", locale.money_rounded(known.lifecycle_cost))
        .with("npv", locale.money_rounded(known.npv.likely))
        .with("range", range);
    let once = by_year("portfolio-one-off", |year| year.one_off.likely);
    let running = by_year("portfolio-running-cost", |year| year.running.likely);
    [once, running, Some(locale.say(&whole))].into_iter().flatten().collect()
}

/// Amounts by year; years in a row of the same amount together. Years without are left out.
fn spans(years: &[YearFlow], amount: fn(&YearFlow) -> i64, locale: &Locale) -> Vec<String> {
    let same = years.chunk_by(|a, b| amount(a) == amount(b));
    let span = |span: &[YearFlow]| {
        let (first, last) = (span.first()?, span.last()?);
        let years =
            if first.year == last.year { first.year.to_string() } else { format!("{}–{}", first.year, last.year) };
        let amount = amount(first);
        (amount != 0).then(|| format!("{years}: {}", locale.money_rounded(amount)))
    };
    same.filter_map(span).collect()
}

fn benefit(benefit: &Benefit, strategy: &Strategy, locale: &Locale) -> String {
    let shown = if benefit.per_year.is_empty() {
        locale.text("portfolio-not-stated")
    } else {
        quantity(economy::in_effect(benefit).likely, &benefit.kind, strategy, locale)
    };
    let responsible = benefit.responsible.as_deref();
    let told = Message::new("portfolio-benefit")
        .with("title", &*benefit.title)
        .with("type", names::benefit_type(strategy, &benefit.kind))
        .with("amount", shown)
        .with("responsible", responsible.map_or_else(|| locale.text("portfolio-not-stated"), str::to_owned));
    locale.say(&told)
}

/// An amount in its unit, which may be money.
fn quantity(amount: f64, kind: &str, strategy: &Strategy, locale: &Locale) -> String {
    let unit = counted_in(strategy, kind, locale);
    if unit == locale.currency() {
        #[expect(clippy::cast_possible_truncation, reason = "the cast saturates")]
        return locale.money_rounded(amount.round() as i64);
    }
    format!("{} {unit}", locale.number(amount, explain::decimals(amount))).trim_end().to_owned()
}

/// The file, and the lines at which its figures begin.
fn source(measure: &Filed<Measure>, material: &Material<'_>, locale: &Locale) -> String {
    const PARTS: [&str; 3] = ["scores", "costs", "benefits"];
    let lines = (material.lines)(&measure.file, &PARTS.map(|part| route![part]));
    let known = PARTS.iter().zip(lines).filter_map(|(part, line)| Some((part, line?)));
    let parts: Vec<String> = known
        .map(|(part, line)| {
            let told = Message::new("portfolio-source-part").with("line", line.to_string());
            locale.say(&told.with("part", locale.text(&format!("sources-{part}")).to_lowercase()))
        })
        .collect();
    let key = if parts.is_empty() { "portfolio-source-only" } else { "portfolio-source" };
    locale.say(&Message::new(key).with("file", &*measure.file).with("parts", parts.join(", ")))
}
