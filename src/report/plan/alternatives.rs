//! Other plans almost as good, and how sure the place of each measure is.

use super::{PlanView, grounds::titles, unit};
use crate::{
    doc::{Block, Cell, Column, Fit, Table},
    locale::{Locale, Words},
    model::PlanObjective,
    plan::{Alternative, Alternatives},
    problem::Message,
};

/// What each other plan has in and out, then the measures that stand in some plans only.
pub(super) fn add(view: &PlanView<'_, '_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let Some(found) = view.alternatives else { return };
    blocks.push(Block::Heading(2, locale.text("others-heading")));
    if found.plans.is_empty() {
        blocks.push(Block::Text(locale.text(if found.are_all { "others-none" } else { "others-none-in-time" })));
        return;
    }
    blocks.push(Block::List(found.plans.iter().map(|other| told(other, view, locale)).collect()));
    let all = found.plans.len() + 1;
    let places = (0..view.problem.candidates.len()).map(|place| (place, found.holding(view.plan, place)));
    let mut unsure: Vec<_> = places.filter(|(_, count)| *count > 0 && *count < all).collect();
    unsure.sort_by_key(|(place, count)| (std::cmp::Reverse(*count), *place));
    if !unsure.is_empty() {
        blocks.push(Block::Table(standing(&unsure, found, view, locale)));
    }
    let sure = (0..view.problem.candidates.len()).filter(|place| found.holding(view.plan, *place) == all).count();
    blocks.push(Block::Text(locale.say(&Message::new("others-sure").with("count", sure).with("plans", all))));
}

fn told(other: &Alternative, view: &PlanView<'_, '_>, locale: &Locale) -> String {
    let only = |a: &[Option<i64>], b: &[Option<i64>]| -> Vec<usize> {
        (0..a.len()).filter(|place| a[*place].is_some() && b[*place].is_none()).collect()
    };
    let names = |places: Vec<usize>| match places.as_slice() {
        [] => "–".to_owned(),
        places => titles(places, view.problem, locale),
    };
    let told = Message::new("others-plan")
        .with("worth", worth(other.worth, view, locale))
        .with("in", names(only(&other.starts, &view.plan.starts)))
        .with("out", names(only(&view.plan.starts, &other.starts)));
    locale.say(&told)
}

#[expect(clippy::cast_precision_loss, reason = "people are shown whole points")]
fn worth(worth: i64, view: &PlanView<'_, '_>, locale: &Locale) -> String {
    match view.problem.objective {
        PlanObjective::Value => {
            let points = locale.number(worth as f64 / unit(view.problem.objective) as f64, 0);
            locale.say(&Message::new("grounds-points").with("loss", points))
        }
        PlanObjective::Npv => locale.money_rounded(worth),
    }
}

fn standing(unsure: &[(usize, usize)], found: &Alternatives, view: &PlanView<'_, '_>, locale: &Locale) -> Table {
    let signed = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    #[expect(clippy::cast_precision_loss, reason = "a bar is for people to look at")]
    let part = |count: usize| count as f64 / (found.plans.len() + 1) as f64;
    let row = |(place, count): &(usize, usize)| {
        let measure = view.problem.candidates[*place].measure;
        let chosen = if view.plan.starts[*place].is_some() { "others-in" } else { "others-out" };
        vec![
            Cell::Text(measure.title.to_string()),
            Cell::Text(locale.text(chosen)),
            Cell::Count(signed(*count)),
            Cell::Bar(part(*count)),
        ]
    };
    let columns = vec![
        Column::new(locale.text("title-column")).fit(Fit::Cut(30)),
        Column::new(locale.text("others-this-column")),
        Column::new(locale.text("others-plans-column")),
        Column::new("").fit(Fit::Drop(1)),
    ];
    Table::new(columns, unsure.iter().map(row).collect())
}

pub(in crate::report) static WORDS: Words = Words {
    nb: r"
others-heading = Andre planer som er nesten like gode
others-none = Ingen plan med andre tiltak er nesten like god.
others-none-in-time = Ingen annen plan som er nesten like god, ble funnet i tide.
others-plan = { $worth }. Inn: { $in }. Ut: { $out }.
others-sure = { $count ->
    [one] Ett tiltak står i alle de { $plans } planene.
   *[other] { $count } tiltak står i alle de { $plans } planene.
}
others-this-column = Denne
others-plans-column = Planer
others-in = med
others-out = ikke med
",
    nn: r"
others-heading = Andre planar som er nesten like gode
others-none = Ingen plan med andre tiltak er nesten like god.
others-none-in-time = Ingen annan plan som er nesten like god, vart funnen i tide.
others-plan = { $worth }. Inn: { $in }. Ut: { $out }.
others-sure = { $count ->
    [one] Eitt tiltak står i alle dei { $plans } planane.
   *[other] { $count } tiltak står i alle dei { $plans } planane.
}
others-this-column = Denne
others-plans-column = Planar
others-in = med
others-out = ikkje med
",
    en: r"
others-heading = Other plans that are almost as good
others-none = No plan with other measures is almost as good.
others-none-in-time = No other plan almost as good was found in time.
others-plan = { $worth }. In: { $in }. Out: { $out }.
others-sure = { $count ->
    [one] One measure stands in all { $plans } plans.
   *[other] { $count } measures stand in all { $plans } plans.
}
others-this-column = This one
others-plans-column = Plans
others-in = in
others-out = out
",
};
