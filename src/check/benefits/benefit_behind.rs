//! A benefit of which much less came than was promised.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    economy::{self, Promise},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "benefit-behind",
    level: Level::Warning,
    from: Some(Status::Realising),
    source: "L 4, DFØ",
    words: Words {
        nb: r#"
benefit-behind = En gevinst ligger bak planen
    .why = En gevinst regnes som bak når mindre enn 80 prosent av det som ble lovet, er tatt ut i de hele årene som er målt. Siste måling i året gjelder for året.
    .cure = Finn ut hvorfor, og gjør noe med det i «actions». Er løftet ikke lenger rett, rett «per_year» eller «realisation».
    .says = av gevinsten «{ $benefit }» er { NUMBER($realised, maximumFractionDigits: 1) } av { NUMBER($promised, maximumFractionDigits: 1) } tatt ut til og med { NUMBER($year, useGrouping: "false") }
"#,
        nn: r#"
benefit-behind = Ein gevinst ligg bak planen
    .why = Ein gevinst blir rekna som bak når mindre enn 80 prosent av det som vart lova, er teke ut i dei heile åra som er målte. Siste måling i året gjeld for året.
    .cure = Finn ut kvifor, og gjer noko med det i «actions». Er lovnaden ikkje lenger rett, rett «per_year» eller «realisation».
    .says = av gevinsten «{ $benefit }» er { NUMBER($realised, maximumFractionDigits: 1) } av { NUMBER($promised, maximumFractionDigits: 1) } teke ut til og med { NUMBER($year, useGrouping: "false") }
"#,
        en: r#"
benefit-behind = A benefit is behind plan
    .why = A benefit counts as behind when less than 80 per cent of what was promised has been taken out in the whole years that were measured. The last reading of a year stands for the year.
    .cure = Find out why, and do something about it in “actions”. If the promise is no longer right, mend “per_year” or “realisation”.
    .says = of the benefit “{ $benefit }” { NUMBER($realised, maximumFractionDigits: 1) } of { NUMBER($promised, maximumFractionDigits: 1) } had been taken out by the end of { NUMBER($year, useGrouping: "false") }
"#,
    },
    bad: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "status: realising
benefits:
  - id: tid
    type: spart-tid
    title: Færre glemte passord
    owner: it
    responsible: Leder for IT-tjenesten
    from: 2025
    per_year: [300]
    indicator: {id: glemte-passord, baseline: {value: 400, date: 2024-12-31}, target: {value: 50, date: 2028-12-31}}
    actions: [{what: Skru av gamle passord, who: it, due: 2027-06-30}]
    readings: [{date: 2025-12-31, amount: 230, value: 210, source: Brukerstøtten}]
",
    },
    good: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "status: realising
benefits:
  - id: tid
    type: spart-tid
    title: Færre glemte passord
    owner: it
    responsible: Leder for IT-tjenesten
    from: 2025
    per_year: [300]
    indicator: {id: glemte-passord, baseline: {value: 400, date: 2024-12-31}, target: {value: 50, date: 2028-12-31}}
    actions: [{what: Skru av gamle passord, who: it, due: 2027-06-30}]
    readings: [{date: 2025-12-31, amount: 240, value: 210, source: Brukerstøtten}]
",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

/// The part of the promise under which a benefit is behind.
const ENOUGH: f64 = 0.8;

/// How far under that a sum may come by rounding alone.
const ROUNDING: f64 = 1e-9;

fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    // What was dropped owes nothing more.
    if measure.status.is_dropped() {
        return;
    }
    for (nth, benefit) in measure.benefits.iter().enumerate().filter(|(_, benefit)| !benefit.readings.is_empty()) {
        // A year that is not over has time left.
        let mut years = economy::realised(benefit, facts.as_of);
        years.retain(|year, _| *year < facts.as_of.year());
        let Some((&year, last)) = years.last_key_value() else { continue };
        let promise = Promise::of(&facts.portfolio.strategy, measure, benefit);
        let promised: f64 = years.keys().map(|year| promise.in_year(*year)).sum();
        let realised: f64 = years.values().map(|realised| realised.amount).sum();
        if promised > 0.0 && realised < ENOUGH * promised * (1.0 - ROUNDING) {
            #[expect(clippy::cast_precision_loss, reason = "a year is a small number")]
            let message = Message::new("benefit-behind.says")
                .with("benefit", &*benefit.title)
                .with("realised", realised)
                .with("promised", promised)
                .with("year", year as f64);
            let route = route!["benefits", nth, "readings", last.nth, "amount"];
            findings.add(Place::value(&measure.file, route), message);
        }
    }
}
