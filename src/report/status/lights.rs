//! How it goes with what is under way: lights in words, who has not reported, and what is off.

use super::{
    money::Spending,
    view::{LIGHTS, Running, View, colour, text, worst},
};
use crate::{
    doc::{Block, Cell, Column, Fit, Table},
    locale::{Locale, capitalised},
    model::{Report, Signal},
    problem::{Message, Part},
};

/// The lights of those who have reported, and what has changed since the period before.
pub(super) fn table(view: &View<'_>, locale: &Locale) -> Block {
    let reported = view.running.iter().filter_map(|it| Some((it, it.report?)));
    let rows: Vec<Vec<Cell>> = reported
        .map(|(it, report)| {
            let lights = LIGHTS.map(|(_, light)| Cell::Text(capitalised(&locale.text(colour(light(report))))));
            let end = [Cell::Text(change(it, report, locale)), Cell::Date(report.date.0)];
            [Cell::Text(it.measure.title.to_string())].into_iter().chain(lights).chain(end).collect()
        })
        .collect();
    if rows.is_empty() {
        return Block::Text(locale.text("tertial-nobody-reported"));
    }
    let lights = LIGHTS.map(|(key, _)| Column::new(capitalised(&locale.text(key))));
    let start = [Column::new(locale.text("tertial-measure-column")).fit(Fit::Cut(24))];
    let end = [
        Column::new(locale.text("tertial-change-column")).fit(Fit::Cut(20)),
        Column::new(locale.text("tertial-report-column")).fit(Fit::Drop(1)),
    ];
    Block::Table(Table::new(start.into_iter().chain(lights).chain(end).collect(), rows))
}

fn change(it: &Running<'_>, report: &Report, locale: &Locale) -> String {
    let Some(before) = it.before else { return locale.text("tertial-no-earlier") };
    let changed = LIGHTS.iter().filter(|(_, light)| light(report) != light(before));
    let told: Vec<String> = changed
        .map(|(key, light)| {
            let change = Message::new("tertial-changed").with("what", locale.text(key));
            let change = change.with("from", locale.text(colour(light(before))));
            locale.say(&change.with("to", locale.text(colour(light(report)))))
        })
        .collect();
    if told.is_empty() { locale.text("tertial-unchanged") } else { capitalised(&told.join(", ")) }
}

/// Those who have not reported in the period.
pub(super) fn silent(view: &View<'_>, locale: &Locale) -> Vec<String> {
    let silent = view.running.iter().filter(|it| it.report.is_none());
    let told = silent.map(|it| {
        let who = it.measure.responsible.as_deref().map_or_else(|| locale.text("tertial-not-stated"), str::to_owned);
        let told = match it.last {
            Some(last) => Message::new("tertial-silent").with("date", last.date),
            None => Message::new("tertial-never-reported"),
        };
        locale.say(&told.with("measure", &*it.measure.title).with("who", who))
    });
    told.collect()
}

/// What is off: red and amber lights, and forecasts above the cost; the most serious first, as the measures are sorted.
pub(super) fn deviations(view: &View<'_>, locale: &Locale) -> Option<Block> {
    let rows: Vec<Vec<Cell>> = view
        .running
        .iter()
        .filter_map(|it| {
            let over = Spending::of(view, it).over().filter(|over| *over > 0);
            let dearer = over.map(|over| locale.say(&Message::new("tertial-dearer").with("over", Part::Money(over))));
            let off: Vec<String> = [off(it, locale), dearer].into_iter().flatten().collect();
            if off.is_empty() {
                return None;
            }
            let said = it.report.and_then(|report| report.text.as_deref()).map(str::to_owned);
            Some(vec![
                Cell::Text(it.measure.title.to_string()),
                Cell::Text(off.join(" ")),
                Cell::Text(said.unwrap_or_else(|| locale.text("tertial-unexplained"))),
                text(it.measure.responsible.as_deref()),
            ])
        })
        .collect();
    let titles = ["tertial-measure-column", "tertial-off-column", "tertial-text-column", "tertial-responsible-column"];
    let columns = titles.map(|key| Column::new(locale.text(key)).fit(Fit::Cut(24))).to_vec();
    (!rows.is_empty()).then_some(Block::Table(Table::new(columns, rows)))
}

/// The lights of a measure's report that are not green, in words; nothing where all are.
fn off(it: &Running<'_>, locale: &Locale) -> Option<String> {
    let of = |signal: Signal| {
        let told = Message::new("tertial-off").with("colour", capitalised(&locale.text(colour(Some(signal)))));
        Some(locale.say(&told.with("what", named(it, signal, locale)?)))
    };
    let told: Vec<String> = [of(Signal::Red), of(Signal::Amber)].into_iter().flatten().collect();
    (!told.is_empty()).then(|| told.join(" "))
}

/// The names of the lights of this colour in a measure's report, where there are any.
pub(super) fn named(it: &Running<'_>, signal: Signal, locale: &Locale) -> Option<String> {
    let report = it.report?;
    let lights = LIGHTS.iter().filter(|(_, light)| light(report) == Some(signal));
    let names: Vec<String> = lights.map(|(key, _)| locale.text(key)).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// How many measures are of each colour, by their worst light: red, amber, green.
pub(super) fn counts(view: &View<'_>) -> [usize; 3] {
    let reports = || view.running.iter().filter_map(|it| it.report);
    [Signal::Red, Signal::Amber, Signal::Green]
        .map(|signal| reports().filter(|report| worst(report) == Some(signal)).count())
}
