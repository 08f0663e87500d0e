//! A measure that runs, and nobody knows since when.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "start-missing",
    from: Some(Status::Execution),
    words: Words {
        nb: r"
start-missing = Startåret mangler
    .why = Kostnader og gevinster regnes fra året tiltaket startet. Uten det er det ukjent hvilke år pengene brukes i.
    .cure = Skriv året tiltaket startet, i «schedule.started».
    .says = tiltaket er i gang, men startåret mangler
    .help = legg til «started» under «schedule»
",
        nn: r"
start-missing = Startåret manglar
    .why = Kostnader og gevinstar blir rekna frå året tiltaket starta. Utan det er det ukjent kva år pengane blir brukte i.
    .cure = Skriv året tiltaket starta, i «schedule.started».
    .says = tiltaket er i gang, men startåret manglar
    .help = legg til «started» under «schedule»
",
        en: r"
start-missing = The year of the start is missing
    .why = Costs and benefits are reckoned from the year in which the measure started. Without it nobody knows in which years the money is used.
    .cure = Write the year in which the measure started in “schedule.started”.
    .says = the measure is under way, but the year of its start is missing
    .help = add “started” under “schedule”
",
    },
    bad: Example { file: "portfolio/measures/innlogging.yaml", text: "schedule: {years: 1}\n" },
    good: Example { file: "portfolio/measures/innlogging.yaml", text: "schedule: {started: 2026, years: 1}\n" },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(_: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    if measure.schedule.started.is_none() {
        findings.add(Place::value(&measure.file, route!["schedule", "started"]), Message::new("start-missing.says"));
    }
}
