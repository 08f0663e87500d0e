//! A measure that is carried out before anybody asked what may go wrong with its security.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "risk-assessment-missing",
    from: Some(Status::Execution),
    source: "PV BP3, NSM",
    words: Words {
        nb: r"
risk-assessment-missing = Risikovurderingen mangler
    .why = Risiko og sårbarhet skal vurderes før gjennomføring, mens løsningen ennå kan velges etter det som kommer fram.
    .cure = Gjør en risiko- og sårbarhetsanalyse (ROS), og skriv datoen i «security.risk_assessment».
    .says = tiltaket er ikke risikovurdert
",
        nn: r"
risk-assessment-missing = Risikovurderinga manglar
    .why = Risiko og sårbarheit skal vurderast før gjennomføring, medan løysinga enno kan veljast etter det som kjem fram.
    .cure = Gjer ein risiko- og sårbarheitsanalyse (ROS), og skriv datoen i «security.risk_assessment».
    .says = tiltaket er ikkje risikovurdert
",
        en: r"
risk-assessment-missing = The risk assessment is missing
    .why = Risk and vulnerability shall be assessed before a measure is carried out, while the solution can still be chosen by what is found.
    .cure = Assess risk and vulnerability, and write the date in “security.risk_assessment”.
    .says = the risks of the measure have not been assessed
",
    },
    bad: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "security: {personal_data: none, dpia: {needed: false}, data_ownership: true}\n",
    },
    good: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "security: {personal_data: none, dpia: {needed: false}, risk_assessment: 2025-11-15, data_ownership: true}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let assessed = measure.security.as_ref().and_then(|security| security.risk_assessment);
    // A day to come is a plan, not an assessment.
    if assessed.is_none_or(|date| date > facts.as_of) {
        let place = Place::value(&measure.file, route!["security", "risk_assessment"]);
        findings.add(place, Message::new("risk-assessment-missing.says"));
    }
}
