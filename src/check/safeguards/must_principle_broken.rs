//! A measure that does not meet a principle that binds it.

use super::principles::{self, Says};
use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Binding, Filed, Measure, Status},
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "must-principle-broken",
    from: Some(Status::Planning),
    source: "L 1.1",
    words: Words {
        nb: r"
must-principle-broken = Tiltaket bryter et prinsipp som skal følges
    .why = Et prinsipp som skal følges, kan bare et organ med myndighet gi unntak fra, og noen prinsipper kan ingen gi unntak fra.
    .cure = Endre løsningen så den følger prinsippet, eller be om unntak og legg vedtaket i portfolio/decisions med «waives».
    .says = tiltaket følger ikke prinsippet «{ $principle }», og ingen har gitt unntak
    .says-never = tiltaket følger ikke prinsippet «{ $principle }», og det kan ingen gi unntak fra
    .help-never = endre løsningen så den følger prinsippet
    .says-body = tiltaket følger ikke prinsippet «{ $principle }», og «{ $body }» kan ikke gi unntak
    .help-body = legg saken fram for et organ som har «waiver» i «decides»
",
        nn: r"
must-principle-broken = Tiltaket bryt eit prinsipp som skal følgjast
    .why = Eit prinsipp som skal følgjast, kan berre eit organ med mynde gi unntak frå, og nokre prinsipp kan ingen gi unntak frå.
    .cure = Endre løysinga så ho følgjer prinsippet, eller be om unntak og legg vedtaket i portfolio/decisions med «waives».
    .says = tiltaket følgjer ikkje prinsippet «{ $principle }», og ingen har gitt unntak
    .says-never = tiltaket følgjer ikkje prinsippet «{ $principle }», og det kan ingen gi unntak frå
    .help-never = endre løysinga så ho følgjer prinsippet
    .says-body = tiltaket følgjer ikkje prinsippet «{ $principle }», og «{ $body }» kan ikkje gi unntak
    .help-body = legg saka fram for eit organ som har «waiver» i «decides»
",
        en: r"
must-principle-broken = The measure breaks a principle that must be met
    .why = Only a body with the authority may waive a principle that must be met, and some principles nobody may waive.
    .cure = Change the solution so that it meets the principle, or ask for a waiver and put the decision into portfolio/decisions with “waives”.
    .says = the measure does not meet the principle “{ $principle }”, and nobody has waived it
    .says-never = the measure does not meet the principle “{ $principle }”, which nobody may waive
    .help-never = change the solution so that it meets the principle
    .says-body = the measure does not meet the principle “{ $principle }”, and “{ $body }” may not waive it
    .help-body = bring the case before a body that has “waiver” in “decides”
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning
principles:
  brukerbehov: {meets: none, how: Ingen er spurt}
  samordning: {meets: full, how: Samme løsning som i nabofylket}
",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning
principles:
  brukerbehov: {meets: partial, how: Testet med foresatte}
  samordning: {meets: full, how: Samme løsning som i nabofylket}
",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

const SAYS: Says = Says {
    no_waiver: "must-principle-broken.says",
    never_waivable: "must-principle-broken.says-never",
    wrong_body: "must-principle-broken.says-body",
};

fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    principles::look(facts, measure, Binding::Must, &SAYS, findings);
}
