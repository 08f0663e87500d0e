//! A benefit that is expected to come by itself.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "benefit-without-action",
    level: Level::Warning,
    from: Some(Status::Execution),
    in_small: false,
    source: "N 3",
    words: Words {
        nb: r"
benefit-without-action = Ingen gjør noe for å ta ut gevinsten
    .why = Et nytt system gir ingen gevinst alene. Noen må slutte med det gamle, flytte folk eller endre rutiner.
    .cure = Skriv hva som må gjøres, hvem som gjør det, og fristen, i «actions».
    .says = ingen gjør noe for å ta ut gevinsten «{ $benefit }»
    .help = legg til minst én ting i «actions», med «what», «who» og «due»
",
        nn: r"
benefit-without-action = Ingen gjer noko for å ta ut gevinsten
    .why = Eit nytt system gir ingen gevinst åleine. Nokon må slutte med det gamle, flytte folk eller endre rutinar.
    .cure = Skriv kva som må gjerast, kven som gjer det, og fristen, i «actions».
    .says = ingen gjer noko for å ta ut gevinsten «{ $benefit }»
    .help = legg til minst éin ting i «actions», med «what», «who» og «due»
",
        en: r"
benefit-without-action = Nobody does anything to take the benefit out
    .why = A new system gives no benefit alone. Somebody has to end the old way, move people or change routines.
    .cure = Write what has to be done, who does it and by when in “actions”.
    .says = nobody does anything to take out the benefit “{ $benefit }”
    .help = add at least one thing to “actions”, with “what”, “who” and “due”
",
    },
    bad: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "benefits:
  - id: tid
    type: spart-tid
    title: Færre glemte passord
    owner: it
    responsible: Leder for IT-tjenesten
    per_year: [0, 300]
    indicator: {id: glemte-passord, baseline: {value: 400, date: 2026-01-31}, target: {value: 50, date: 2028-12-31}}
",
    },
    good: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "benefits:
  - id: tid
    type: spart-tid
    title: Færre glemte passord
    owner: it
    responsible: Leder for IT-tjenesten
    per_year: [0, 300]
    indicator: {id: glemte-passord, baseline: {value: 400, date: 2026-01-31}, target: {value: 50, date: 2028-12-31}}
    actions: [{what: Skru av gamle passord, who: it, due: 2027-06-30}]
",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(_: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    for (nth, benefit) in measure.benefits.iter().enumerate() {
        // An entry that does not say what is nothing that anybody does.
        let said = |what: &str| !what.trim().is_empty();
        if !benefit.actions.iter().any(|action| action.what.as_deref().is_some_and(said)) {
            let message = Message::new("benefit-without-action.says").with("benefit", &*benefit.title);
            findings.add(Place::value(&measure.file, route!["benefits", nth, "actions"]), message);
        }
    }
}
