//! A measure of which nobody has asked whether it exists already.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "existing-solution-unchecked",
    level: Level::Warning,
    from: Some(Status::Concept),
    in_small: false,
    source: "N 3, PV",
    words: Words {
        nb: r"
existing-solution-unchecked = Ingen har undersøkt om løsningen finnes fra før
    .why = Det samme blir ofte laget flere ganger fordi ingen har sett etter. Det som finnes, kan brukes, utvides eller gi noe å lære av.
    .cure = Se etter i egne systemer, hos andre og blant nasjonale løsninger, og skriv det ned i «existing_solutions».
    .says = det står ikke når noen undersøkte om en tilsvarende løsning finnes
    .help = skriv datoen i «existing_solutions.checked» og det som ble funnet, i «existing_solutions.found»
",
        nn: r"
existing-solution-unchecked = Ingen har undersøkt om løysinga finst frå før
    .why = Det same blir ofte laga fleire gonger fordi ingen har sett etter. Det som finst, kan brukast, utvidast eller gi noko å lære av.
    .cure = Sjå etter i eigne system, hos andre og blant nasjonale løysingar, og skriv det ned i «existing_solutions».
    .says = det står ikkje når nokon undersøkte om ei tilsvarande løysing finst
    .help = skriv datoen i «existing_solutions.checked» og det som vart funne, i «existing_solutions.found»
",
        en: r"
existing-solution-unchecked = Nobody has looked whether the solution exists already
    .why = The same thing is often made several times because nobody looked. What exists can be used, extended or learnt from.
    .cure = Look among our own systems, at others and among national solutions, and write it down in “existing_solutions”.
    .says = it is not said when somebody looked whether such a solution exists
    .help = write the date in “existing_solutions.checked”, and what was found in “existing_solutions.found”
",
    },
    bad: Example { file: "portfolio/measures/skoleskyss.yaml", text: "existing_solutions:\n" },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "existing_solutions: {checked: 2026-02-20, found: [websak], why_not: Støtter ikke vedtak om skyss}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(_: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    if measure.existing_solutions.as_ref().is_none_or(|existing| existing.checked.is_none()) {
        let place = Place::value(&measure.file, route!["existing_solutions", "checked"]);
        findings.add(place, Message::new("existing-solution-unchecked.says"));
    }
}
