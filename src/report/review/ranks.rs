//! Whose rank moved, and why.

use super::{list::Page, shown::place};
use crate::{
    doc::{Cell, Fit},
    locale::Locale,
    problem::Message,
    review::{Cause, Effect, Move, Place, Points},
};

pub(super) fn add(effect: &Effect, page: &mut Page<'_>) {
    let Some(ranks) = &effect.ranks else {
        page.heading("review-ranks");
        page.say(&Message::new("review-ranks-unusable"));
        return;
    };
    if ranks.moved.is_empty() {
        return;
    }
    page.heading("review-ranks");
    let (others, own): (Vec<&Move>, Vec<&Move>) = ranks.moved.iter().partition(|it| it.cause == Cause::Others);
    let scored = own.iter().any(|it| it.score != (None, None));
    if !own.is_empty() {
        let mut columns = page.columns(["title-column", "review-before-column", "review-after-column"]);
        columns.extend(page.columns(["score-column", "review-cause-column"]));
        columns[0].fit = Fit::Cut(20);
        columns[4].fit = Fit::Cut(20);
        let mut rows: Vec<Vec<Cell>> = own.iter().map(|it| row(it, page.locale)).collect();
        if !scored {
            columns.remove(3);
            rows.iter_mut().for_each(|row| drop(row.remove(3)));
        }
        page.table(columns, rows);
    }
    let mut columns = page.columns(["title-column", "review-before-column", "review-after-column"]);
    columns[0].fit = Fit::Cut(20);
    let rows = others.iter().map(|it| {
        vec![Cell::Text(it.measure.title.clone()), place(&it.before, page.locale), place(&it.after, page.locale)]
    });
    let rows = rows.collect();
    page.folded_table("review-moved-by-others", columns, rows);
}

fn row(it: &Move, locale: &Locale) -> Vec<Cell> {
    let points = |score: Option<f64>| score.map(|score| locale.number(score, 0));
    let score = match (points(it.score.0), points(it.score.1)) {
        (Some(before), Some(after)) => Cell::Text(format!("{before} → {after}")),
        (None, Some(only)) | (Some(only), None) => Cell::Text(only),
        (None, None) => Cell::Empty,
    };
    vec![
        Cell::Text(it.measure.title.clone()),
        place(&it.before, locale),
        place(&it.after, locale),
        score,
        Cell::Text(cause(it, locale)),
    ]
}

/// What moved a measure, in words.
fn cause(it: &Move, locale: &Locale) -> String {
    match &it.cause {
        Cause::Points(points) => points.iter().map(|points| difference(points, locale)).collect::<Vec<_>>().join(", "),
        Cause::Priority(before, after) => {
            let number = |priority: &Option<i64>| priority.map_or_else(|| "–".to_owned(), |it| it.to_string());
            let message = Message::new("review-cause-priority").with("before", number(before));
            locale.say(&message.with("after", number(after)))
        }
        Cause::Npv(before, after) => {
            let message = Message::new("review-cause-npv").with("before", locale.money_rounded(*before));
            locale.say(&message.with("after", locale.money_rounded(*after)))
        }
        Cause::Itself => match (&it.before, &it.after) {
            (_, Place::Open(gaps)) if gaps.is_empty() => locale.text("mistake-in-file"),
            (_, Place::Open(gaps)) => locale.say(&Message::new("review-cause-lacks").with("criteria", gaps.join(", "))),
            (Place::Open(_), _) => locale.text("review-cause-complete"),
            (Place::Nowhere, _) => locale.text("review-cause-new"),
            (Place::Rank(_), _) => locale.text("review-cause-gone"),
        },
        Cause::Others => String::new(),
    }
}

/// `Verdi for brukerne +8`
fn difference(points: &Points, locale: &Locale) -> String {
    let difference = points.difference();
    let sign = if difference > 0.0 { "+" } else { "" };
    let decimals = u8::from(difference.abs() < 10.0);
    format!("{} {sign}{}", points.criterion, locale.number(difference, decimals))
}
