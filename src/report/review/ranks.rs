//! Whose rank moved, and why.

use super::{list::Page, shown::place};
use crate::{
    doc::{Cell, Fit},
    locale::{Locale, Words},
    problem::Message,
    review::{Cause, Effect, Move, Place, Points},
};

/// The most criteria that are named: the others move a measure less.
const MOST: usize = 3;

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
            for row in &mut rows {
                row.remove(3);
            }
        }
        page.table(&columns, rows);
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
        Cause::Points(points) => {
            let told: Vec<String> = points.iter().take(MOST).map(|points| difference(points, locale)).collect();
            format!("{}{}", told.join(", "), if points.len() > MOST { " …" } else { "" })
        }
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

pub(super) static WORDS: Words = Words {
    nb: r"
review-ranks = Rekkefølge
review-ranks-unusable = Kriteriene i den ene utgaven kan ikke brukes, så rekkefølgen er ikke sammenlignet.
review-cause-column = Det som flytter det
review-cause-priority = styrets prioritet { $before } → { $after }
review-cause-npv = netto nåverdi { $before } → { $after }
review-cause-lacks = mangler { $criteria }
review-cause-complete = har fått tallene som manglet
review-cause-new = nytt på listen
review-cause-gone = ikke lenger på listen
review-moved-by-others = { $count ->
    [one] Ett tiltak flyttes av de andre
   *[other] { $count } tiltak flyttes av de andre
}
",
    nn: r"
review-ranks = Rekkjefølgje
review-ranks-unusable = Kriteria i den eine utgåva kan ikkje brukast, så rekkjefølgja er ikkje samanlikna.
review-cause-column = Det som flyttar det
review-cause-priority = styret sin prioritet { $before } → { $after }
review-cause-npv = netto noverdi { $before } → { $after }
review-cause-lacks = manglar { $criteria }
review-cause-complete = har fått tala som mangla
review-cause-new = nytt på lista
review-cause-gone = ikkje lenger på lista
review-moved-by-others = { $count ->
    [one] Eitt tiltak blir flytta av dei andre
   *[other] { $count } tiltak blir flytta av dei andre
}
",
    en: r"
review-ranks = Order
review-ranks-unusable = The criteria of one version cannot be used, so the order was not compared.
review-cause-column = What moves it
review-cause-priority = the board's priority { $before } → { $after }
review-cause-npv = net present value { $before } → { $after }
review-cause-lacks = lacks { $criteria }
review-cause-complete = has got the figures that it lacked
review-cause-new = new on the list
review-cause-gone = no longer on the list
review-moved-by-others = { $count ->
    [one] One measure is moved by the others
   *[other] { $count } measures are moved by the others
}
",
};
