//! What is spent so far of what a measure costs once, what is forecast, and what the newest report says.

use super::case::Case;
use crate::{
    economy,
    locale::Words,
    model::Date,
    problem::{Message, Part},
};

/// How much of the one-off cost is spent, what is forecast of it, and what the newest report says, as far as is known.
pub(super) fn told(case: &Case<'_>) -> Vec<Message> {
    let (strategy, day) = (case.strategy(), case.material.as_of);
    let is_once = |phase: Option<&str>| phase.is_some_and(|phase| economy::is_one_off(strategy, phase));
    let spent = economy::spent(&case.measure.actuals, day);
    let once: Vec<(Date, i64)> =
        spent.into_iter().filter(|((_, phase), _)| is_once(*phase)).map(|(_, known)| known).collect();
    let until = once.iter().map(|(until, _)| *until).max();
    let sum = once.iter().fold(0_i64, |sum, (_, amount)| sum.saturating_add(*amount));
    let reports = || case.measure.reports.iter().filter(|report| report.date <= day);
    let forecast = reports().filter_map(|report| Some((report.date, report.forecast?.0))).max_by_key(|(date, _)| *date);
    let forecast = forecast.map(|(_, forecast)| {
        let over = forecast.saturating_sub(case.economics.one_off_cost);
        let key = match over {
            1.. => "spending-forecast-over",
            0 => "spending-forecast-even",
            ..0 => "spending-forecast-under",
        };
        Message::new(key).with("forecast", Part::Money(forecast)).with("by", Part::Money(over.saturating_abs()))
    });
    let newest = reports().max_by_key(|report| report.date);
    let said = newest.and_then(|report| {
        let text = report.text.as_deref()?.trim_end_matches('.');
        Some(Message::new("spending-reported").with("date", report.date).with("text", text))
    });
    let spent = until.map(|until| Message::new("spending-spent").with("until", until).with("spent", Part::Money(sum)));
    [spent, forecast, said].into_iter().flatten().collect()
}

pub(super) static WORDS: Words = Words {
    nb: r"
spending-spent = Til og med { $until } er { $spent } av engangskostnaden brukt.
spending-forecast-over = Prognosen for engangskostnaden er { $forecast }, { $by } over planlagt.
spending-forecast-even = Prognosen for engangskostnaden er { $forecast }, som planlagt.
spending-forecast-under = Prognosen for engangskostnaden er { $forecast }, { $by } under planlagt.
spending-reported = Siste rapport, { $date }: { $text }.
",
    nn: r"
spending-spent = Til og med { $until } er { $spent } av eingongskostnaden brukt.
spending-forecast-over = Prognosen for eingongskostnaden er { $forecast }, { $by } over planlagt.
spending-forecast-even = Prognosen for eingongskostnaden er { $forecast }, som planlagt.
spending-forecast-under = Prognosen for eingongskostnaden er { $forecast }, { $by } under planlagt.
spending-reported = Siste rapport, { $date }: { $text }.
",
    en: r"
spending-spent = Up to { $until }, { $spent } of the one-off cost is spent.
spending-forecast-over = The forecast of the one-off cost is { $forecast }, { $by } over plan.
spending-forecast-even = The forecast of the one-off cost is { $forecast }, as planned.
spending-forecast-under = The forecast of the one-off cost is { $forecast }, { $by } under plan.
spending-reported = Latest report, { $date }: { $text }.
",
};
