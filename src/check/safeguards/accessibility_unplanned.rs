//! A service for the public that nobody has planned for everybody to be able to use.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "accessibility-unplanned",
    level: Level::Warning,
    from: Some(Status::Execution),
    source: "N 6, L 3.1",
    words: Words {
        nb: r"
accessibility-unplanned = Universell utforming er ikke planlagt
    .why = Løsninger for innbyggere skal være universelt utformet og skrevet i klarspråk. Det er dyrt å rette etterpå.
    .cure = Skriv i «security.accessibility» hvordan universell utforming og klarspråk blir ivaretatt.
    .says = løsningen er for «{ $who }», men universell utforming og klarspråk er ikke planlagt
    .says-public = løsningen er for folk utenfor organisasjonen, men universell utforming og klarspråk er ikke planlagt
",
        nn: r"
accessibility-unplanned = Universell utforming er ikkje planlagd
    .why = Løysingar for innbyggjarar skal vere universelt utforma og skrivne i klarspråk. Det er dyrt å rette etterpå.
    .cure = Skriv i «security.accessibility» korleis universell utforming og klarspråk blir teke hand om.
    .says = løysinga er for «{ $who }», men universell utforming og klarspråk er ikkje planlagde
    .says-public = løysinga er for folk utanfor organisasjonen, men universell utforming og klarspråk er ikkje planlagde
",
        en: r"
accessibility-unplanned = Accessibility has not been planned
    .why = Solutions for the public shall be of universal design and in plain language. That is expensive to mend afterwards.
    .cure = Write in “security.accessibility” how universal design and plain language are taken care of.
    .says = the solution is for “{ $who }”, but universal design and plain language have not been planned
    .says-public = the solution is for people outside the organisation, but universal design and plain language have not been planned
",
    },
    bad: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "target_groups: [{who: innbyggere, count: 900}]\n",
    },
    good: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "target_groups: [{who: innbyggere, count: 900}]
security: {personal_data: none, dpia: {needed: false}, risk_assessment: 2025-11-15, data_ownership: true, accessibility: WCAG 2.1 AA og klarspråk i kravene}
",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(_: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let Some(public) = measure.target_groups.iter().find(|group| !group.internal) else { return };
    let plan = measure.security.as_ref().and_then(|security| security.accessibility.as_deref());
    if plan.is_none_or(|plan| plan.trim().is_empty()) {
        let message = match public.who.as_deref().filter(|who| !who.trim().is_empty()) {
            Some(who) => Message::new("accessibility-unplanned.says").with("who", who),
            None => Message::new("accessibility-unplanned.says-public"),
        };
        findings.add(Place::value(&measure.file, route!["security", "accessibility"]), message);
    }
}
