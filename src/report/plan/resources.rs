//! Money and people against what there is of them, and the focus areas' parts.

use super::PlanView;
use crate::{
    doc::{Block, Cell, Column, Fit, Table},
    locale::Locale,
    plan::FundYear,
    problem::{Message, Part},
};

pub(super) fn add(view: &PlanView<'_, '_>, locale: &Locale, blocks: &mut Vec<Block>) {
    add_money(view, locale, blocks);
    add_people(view, locale, blocks);
    add_areas(view, locale, blocks);
}

/// Money against the frames.
pub(in crate::report) fn add_money(view: &PlanView<'_, '_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let rows: Vec<Vec<Cell>> = view.figures.funds.iter().filter_map(money_row).collect();
    if !rows.is_empty() {
        let columns = vec![
            Column::new(locale.text("plan-fund-column")).fit(Fit::Cut(20)),
            Column::new(locale.text("plan-year-column")),
            Column::new(locale.text("plan-frame-column")).thousands(),
            Column::new(locale.text("plan-used-column")).thousands(),
            Column::new(locale.text("plan-left-column")).thousands(),
            Column::new("").fit(Fit::Drop(1)),
        ];
        blocks.push(Block::Heading(2, locale.text("plan-money")));
        blocks.push(Block::Table(Table::new(columns, rows)));
    }
    if view.figures.beyond_frames != 0 {
        let beyond = Message::new("plan-beyond").with("amount", locale.money_rounded(view.figures.beyond_frames));
        blocks.push(Block::Text(locale.say(&beyond)));
    }
    let overused: Vec<String> = view
        .problem
        .frames
        .iter()
        .filter(|frame| frame.taken > frame.frame.max(0))
        .map(|frame| {
            let over = frame.taken.saturating_sub(frame.frame.max(0));
            let told = Message::new("plan-overused").with("fund", &*frame.fund.title).with("over", Part::Money(over));
            locale.say(&told.with("year", frame.year.to_string()))
        })
        .collect();
    if !overused.is_empty() {
        blocks.push(Block::List(overused));
    }
}

fn money_row(it: &FundYear<'_>) -> Option<Vec<Cell>> {
    let frame = it.frame?;
    Some(vec![
        Cell::Text(it.fund.title.to_string()),
        Cell::Year(it.year),
        Cell::Money(frame),
        Cell::Money(it.used),
        Cell::Money(frame.saturating_sub(it.used)),
        bar(exact(it.used), exact(frame)),
    ])
}

/// People against their capacity.
pub(in crate::report) fn add_people(view: &PlanView<'_, '_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let limited = view.figures.roles.iter().filter_map(|it| Some((it, it.capacity?)));
    let rows: Vec<Vec<Cell>> = limited
        .map(|(it, capacity)| {
            vec![
                Cell::Text(it.role.title.to_string()),
                Cell::Year(it.year),
                Cell::Number(capacity.number(), 1),
                Cell::Number(it.used.number(), 1),
                bar(it.used.number(), capacity.number()),
            ]
        })
        .collect();
    if rows.is_empty() {
        return;
    }
    let columns = vec![
        Column::new(locale.text("plan-role-column")).fit(Fit::Cut(20)),
        Column::new(locale.text("plan-year-column")),
        Column::new(locale.text("plan-capacity-column")),
        Column::new(locale.text("plan-used-column")),
        Column::new("").fit(Fit::Drop(1)),
    ];
    blocks.push(Block::Heading(2, locale.text("plan-people")));
    blocks.push(Block::Table(Table::new(columns, rows)));
}

/// The parts of the one-off cost that have bounds.
pub(in crate::report) fn add_areas(view: &PlanView<'_, '_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let bounded = view.figures.areas.iter().filter(|part| part.area.share.is_some());
    let told: Vec<String> = bounded
        .map(|part| {
            let limits = part.area.share.as_ref();
            let share = |share: Option<f64>| share.map_or_else(|| "–".to_owned(), |share| locale.share(share, 0));
            let (min, max) = (limits.and_then(|it| it.min).map(|it| it.0), limits.and_then(|it| it.max).map(|it| it.0));
            let key = match (min, max) {
                (Some(_), Some(_)) => "plan-share-between",
                (Some(_), None) => "plan-share-at-least",
                (None, Some(_)) => "plan-share-at-most",
                (None, None) => "plan-share",
            };
            let told = Message::new(key).with("area", &*part.area.title).with("share", share(part.share));
            locale.say(&told.with("min", share(min)).with("max", share(max)))
        })
        .collect();
    if !told.is_empty() {
        blocks.push(Block::Heading(2, locale.text("plan-shares")));
        blocks.push(Block::List(told));
    }
}

/// How much of something is used. What is used of nothing is too much.
fn bar(used: f64, of: f64) -> Cell {
    let share = used / of;
    if share.is_finite() && share >= 0.0 { Cell::Bar(share) } else { Cell::Bar(f64::from(u8::from(used > 0.0))) }
}

#[expect(clippy::cast_precision_loss, reason = "a bar is for people to look at")]
fn exact(money: i64) -> f64 {
    money as f64
}
