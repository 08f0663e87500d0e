//! A benefit that can never be reached, because nobody said where to.

use super::counted::unobserved;
use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "benefit-without-target",
    from: Some(Status::Execution),
    source: "DFØ",
    words: Words {
        nb: r"
benefit-without-target = En gevinst uten mål
    .why = Uten et mål kan ingen si om gevinsten er nådd, og målingene har ingenting å måles mot.
    .cure = Skriv hvor indikatoren skal stå, og når, i «indicator.target».
    .says = gevinsten «{ $benefit }» har ikke noe mål
    .help = legg til «target» med «value» og «date» under «indicator»
",
        nn: r"
benefit-without-target = Ein gevinst utan mål
    .why = Utan eit mål kan ingen seie om gevinsten er nådd, og målingane har ingenting å målast mot.
    .cure = Skriv kvar indikatoren skal stå, og når, i «indicator.target».
    .says = gevinsten «{ $benefit }» har ikkje noko mål
    .help = legg til «target» med «value» og «date» under «indicator»
",
        en: r"
benefit-without-target = A benefit without a target
    .why = Without a target nobody can say whether the benefit has been reached, and readings have nothing to be held against.
    .cure = Write where the indicator shall stand, and when, in “indicator.target”.
    .says = the benefit “{ $benefit }” has no target
    .help = add “target” with “value” and “date” under “indicator”
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
    indicator: {id: glemte-passord, baseline: {value: 400, date: 2026-01-31}}
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
    for (nth, benefit) in unobserved(strategy, measure, |indicator| indicator.target.as_ref()) {
        let message = Message::new("benefit-without-target.says").with("benefit", &*benefit.title);
        let route = route!["benefits", nth, "indicator", "target", "value"];
        findings.add(Place::value(&measure.file, route), message);
    }
}
