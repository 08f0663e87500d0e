//! A benefit that cannot be measured, because nobody knows where it began.

use super::counted::unobserved;
use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "benefit-without-baseline",
    from: Some(Status::Execution),
    source: "DFØ",
    words: Words {
        nb: r"
benefit-without-baseline = En gevinst uten nullpunkt
    .why = Nullpunktet må måles før noe endres. Etterpå er det for sent, og da kan ingen vise at gevinsten kom.
    .cure = Mål hvordan det er nå, og skriv verdi og dato i «indicator.baseline».
    .says = gevinsten «{ $benefit }» har ikke noe nullpunkt
    .help = legg til «baseline» med «value» og «date» under «indicator»
",
        nn: r"
benefit-without-baseline = Ein gevinst utan nullpunkt
    .why = Nullpunktet må målast før noko blir endra. Etterpå er det for seint, og då kan ingen vise at gevinsten kom.
    .cure = Mål korleis det er no, og skriv verdi og dato i «indicator.baseline».
    .says = gevinsten «{ $benefit }» har ikkje noko nullpunkt
    .help = legg til «baseline» med «value» og «date» under «indicator»
",
        en: r"
benefit-without-baseline = A benefit without a baseline
    .why = The baseline has to be measured before anything changes. Afterwards it is too late, and nobody can show that the benefit came.
    .cure = Measure how things are now, and write value and date in “indicator.baseline”.
    .says = the benefit “{ $benefit }” has no baseline
    .help = add “baseline” with “value” and “date” under “indicator”
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
    indicator: {id: glemte-passord, target: {value: 50, date: 2028-12-31}}
    actions: [{what: Skru av gamle passord, who: it, due: 2027-06-30}]
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

fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let strategy = &facts.portfolio.strategy.value;
    for (nth, benefit) in unobserved(strategy, measure, |indicator| indicator.baseline.as_ref()) {
        let message = Message::new("benefit-without-baseline.says").with("benefit", &*benefit.title);
        let route = route!["benefits", nth, "indicator", "baseline", "value"];
        findings.add(Place::value(&measure.file, route), message);
    }
}
