//! How it goes with a measure that is under way: what was spent, what is forecast, and what the newest report says.

use super::case::Case;
use crate::{
    locale::{Locale, Words},
    model::Report,
    problem::{Message, Part},
    report::status::{LIGHTS, Spending, colour},
};

/// What was spent of the one-off cost, and what that is now expected to be; nothing of what is not stated.
pub(super) fn spending(case: &Case<'_>) -> Vec<Message> {
    let day = case.material.as_of;
    let spending = Spending::on(day, day.year(), case.strategy(), case.measure);
    let spent = spending
        .spent_once
        .map(|(spent, until)| Message::new("progress-spent").with("until", until).with("spent", Part::Money(spent)));
    let forecast = spending.forecast.zip(spending.over()).map(|(forecast, over)| {
        let key = match over {
            1.. => "progress-forecast-over",
            0 => "progress-forecast-even",
            ..0 => "progress-forecast-under",
        };
        let message = Message::new(key).with("forecast", Part::Money(forecast));
        message.with("over", Part::Money(over.saturating_abs()))
    });
    spent.into_iter().chain(forecast).collect()
}

/// The lights that the newest report gives, and its text.
pub(super) fn report(case: &Case<'_>, locale: &Locale) -> Option<String> {
    let known = case.measure.reports.iter().filter(|report| report.date <= case.material.as_of);
    let report: &Report = known.max_by_key(|report| report.date)?;
    let lights = LIGHTS.iter().filter_map(|(key, light)| Some((key, light(report)?)));
    let lights: Vec<String> =
        lights.map(|(key, signal)| format!("{} {}", locale.text(key), locale.text(colour(Some(signal))))).collect();
    let lights = (!lights.is_empty()).then(|| lights.join(", "));
    let told: Vec<String> = lights.into_iter().chain(report.text.as_deref().map(str::to_owned)).collect();
    let message = Message::new("progress-report").with("date", report.date);
    let message = message.with("told", told.join(". ").trim_end_matches('.'));
    (!told.is_empty()).then(|| locale.say(&message))
}

pub(super) static WORDS: Words = Words {
    nb: r"
progress-spent = Brukt til og med { $until }: { $spent } av engangskostnaden.
progress-forecast-over = Prognosen er { $forecast }, { $over } over planlagt.
progress-forecast-even = Prognosen er { $forecast }, som planlagt.
progress-forecast-under = Prognosen er { $forecast }, { $over } under planlagt.
progress-report = Siste rapport { $date }: { $told }.
",
    nn: r"
progress-spent = Brukt til og med { $until }: { $spent } av eingongskostnaden.
progress-forecast-over = Prognosen er { $forecast }, { $over } over planlagt.
progress-forecast-even = Prognosen er { $forecast }, som planlagt.
progress-forecast-under = Prognosen er { $forecast }, { $over } under planlagt.
progress-report = Siste rapport { $date }: { $told }.
",
    en: r"
progress-spent = Spent up to { $until }: { $spent } of the one-off cost.
progress-forecast-over = The forecast is { $forecast }, { $over } above what was planned.
progress-forecast-even = The forecast is { $forecast }, as planned.
progress-forecast-under = The forecast is { $forecast }, { $over } below what was planned.
progress-report = Latest report { $date }: { $told }.
",
};
