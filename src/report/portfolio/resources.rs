//! The plan over time: what is done when, and money and people against what there is of them.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::plan::{PlanView, add_money, add_people},
    length,
    rows::Row,
};
use crate::{
    doc::{
        Block, Chart,
        chart::{Axis, Period, Plot, Series, Timeline, Unit, Years},
    },
    locale::Locale,
    model::Inclusion,
    problem::Message,
};

/// More than this nobody reads in a drawing.
const DRAWN: usize = 60;

/// Why something is in a plan, in words.
const KINDS: [(Inclusion, &str); 4] = [
    (Inclusion::Selected, "portfolio-selected"),
    (Inclusion::Mandatory, "legend-mandatory"),
    (Inclusion::Forced, "plan-legend-forced"),
    (Inclusion::Running, "legend-running"),
];

pub(super) fn add(view: &PlanView<'_, '_>, rows: &[Row<'_>], locale: &Locale, blocks: &mut Vec<Block>) {
    add_timeline(rows, locale, blocks);
    add_money(view, locale, blocks);
    let money =
        view.figures.funds.iter().filter_map(|it| Some((&*it.fund.title, it.year, length(it.used), length(it.frame?))));
    let axis = Axis::new(locale.text("amount-axis"), Unit::Money);
    blocks.extend(years(money, axis, ["portfolio-money", "portfolio-money-how", "plan-frame-column"], locale));
    add_people(view, locale, blocks);
    let people = view
        .figures
        .roles
        .iter()
        .filter_map(|it| Some((&*it.role.title, it.year, it.used.number(), it.capacity?.number())));
    let axis = Axis::new(locale.text("plan-capacity-column"), Unit::Number(1));
    blocks.extend(years(people, axis, ["portfolio-people", "portfolio-people-how", "portfolio-capacity"], locale));
}

fn add_timeline(rows: &[Row<'_>], locale: &Locale, blocks: &mut Vec<Block>) {
    let mut items: Vec<_> = rows.iter().filter_map(|row| row.item).collect();
    if items.is_empty() {
        return;
    }
    items.sort_by_key(|item| (item.start, item.finish, &item.measure.value.id));
    let mut starts: BTreeMap<i64, usize> = BTreeMap::new();
    for item in items.iter().filter(|item| item.why != Inclusion::Running) {
        *starts.entry(item.start).or_default() += 1;
    }
    // The first of the years that have equally many.
    let title = match starts.into_iter().rev().max_by_key(|(_, count)| *count) {
        Some((year, count)) => Message::new("portfolio-timeline").with("year", year.to_string()).with("count", count),
        None => Message::new("portfolio-timeline-running"),
    };
    let mut how = locale.text("portfolio-timeline-how");
    if items.len() > DRAWN {
        let some = Message::new("portfolio-timeline-some").with("shown", DRAWN).with("count", items.len());
        how = format!("{how} {}", locale.say(&some));
    }
    let used: Vec<_> = KINDS.into_iter().filter(|(why, _)| items.iter().any(|item| item.why == *why)).collect();
    let period = |item: &&crate::plan::Item<'_, '_>| Period {
        label: item.measure.title.to_string(),
        kind: used.iter().position(|(why, _)| *why == item.why).unwrap_or(0),
        first: item.start,
        last: item.finish,
    };
    blocks.push(Block::Heading(2, locale.text("portfolio-plan")));
    blocks.push(Block::Chart(Chart {
        title: locale.say(&title),
        description: how,
        repeats_table: false,
        plot: Plot::Timeline(Timeline {
            items: locale.text("title-column"),
            kind: locale.text("portfolio-kind"),
            first: locale.text("plan-start-column"),
            last: locale.text("plan-finish-column"),
            length: locale.text("portfolio-length"),
            kinds: used.iter().map(|(_, key)| locale.text(key)).collect(),
            periods: items.iter().take(DRAWN).map(period).collect(),
        }),
    }));
}

/// What is used in each year, part on part, and how much there is in all; a table beside it tells each part's own limit.
fn years<'n>(
    uses: impl Iterator<Item = (&'n str, i64, f64, f64)>,
    axis: Axis,
    [finding, how, level]: [&'static str; 3],
    locale: &Locale,
) -> Option<Block> {
    let uses: Vec<_> = uses.collect();
    let years: Vec<i64> = uses.iter().map(|(_, year, ..)| *year).collect::<BTreeSet<_>>().into_iter().collect();
    let sums = |year: i64| {
        let of_year = uses.iter().filter(|it| it.1 == year);
        of_year.fold((0.0, 0.0), |(used, of), it| (used + it.2, of + it.3))
    };
    let part = |year: &i64| {
        let (sum, of) = sums(*year);
        if of > 0.0 { sum / of } else { 0.0 }
    };
    // The first of the years that are equally full.
    let fullest = years.iter().rev().max_by(|a, b| part(a).total_cmp(&part(b)))?;
    let emptiest = years.iter().rev().min_by(|a, b| part(a).total_cmp(&part(b)))?;
    let mut names: Vec<&str> = uses.iter().map(|it| it.0).collect();
    names.dedup();
    let series = names.iter().map(|name| Series {
        name: (*name).to_owned(),
        values: years.iter().map(|year| uses.iter().find(|it| it.0 == *name && it.1 == *year).map(|it| it.2)).collect(),
    });
    let say = |key, year: &i64| {
        let told = Message::new(key).with("year", year.to_string());
        locale.say(&told.with("share", locale.share(part(year), 0)))
    };
    let title = if fullest == emptiest {
        say(finding, fullest)
    } else {
        format!("{}. {}", say(finding, fullest), say("portfolio-emptiest", emptiest))
    };
    Some(Block::Chart(Chart {
        title,
        description: locale.text(how),
        repeats_table: true,
        plot: Plot::Years(Years {
            year: locale.text("plan-year-column"),
            value: axis,
            series: series.collect(),
            stacked: true,
            level: Some(Series {
                name: locale.text(level),
                values: years.iter().map(|year| Some(sums(*year).1)).collect(),
            }),
            years,
        }),
    }))
}
