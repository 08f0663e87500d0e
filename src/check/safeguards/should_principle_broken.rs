//! A measure that does not meet a principle that it ought to meet.

use super::principles::{self, Says};
use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Binding, Filed, Measure, Status},
    problem::Level,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "should-principle-broken",
    level: Level::Warning,
    from: Some(Status::Planning),
    source: "L 1.1",
    words: Words {
        nb: r"
should-principle-broken = Tiltaket bryter et prinsipp som bør følges
    .why = Et tiltak kan ha gode grunner til å fravike et prinsipp som bør følges. Da skal grunnene legges fram, og unntaket vedtas.
    .cure = Endre løsningen så den følger prinsippet, eller be om unntak og legg vedtaket i portfolio/decisions med «waives».
    .says = tiltaket følger ikke prinsippet «{ $principle }», og ingen har gitt unntak
    .says-never = tiltaket følger ikke prinsippet «{ $principle }», og det kan ingen gi unntak fra
    .help-never = endre løsningen så den følger prinsippet
    .says-body = tiltaket følger ikke prinsippet «{ $principle }», og «{ $body }» kan ikke gi unntak
    .help-body = legg saken fram for et organ som har «waiver» i «decides»
",
        nn: r"
should-principle-broken = Tiltaket bryt eit prinsipp som bør følgjast
    .why = Eit tiltak kan ha gode grunnar til å fråvike eit prinsipp som bør følgjast. Då skal grunnane leggjast fram, og unntaket vedtakast.
    .cure = Endre løysinga så ho følgjer prinsippet, eller be om unntak og legg vedtaket i portfolio/decisions med «waives».
    .says = tiltaket følgjer ikkje prinsippet «{ $principle }», og ingen har gitt unntak
    .says-never = tiltaket følgjer ikkje prinsippet «{ $principle }», og det kan ingen gi unntak frå
    .help-never = endre løysinga så ho følgjer prinsippet
    .says-body = tiltaket følgjer ikkje prinsippet «{ $principle }», og «{ $body }» kan ikkje gi unntak
    .help-body = legg saka fram for eit organ som har «waiver» i «decides»
",
        en: r"
should-principle-broken = The measure breaks a principle that should be met
    .why = A measure may have good reasons to depart from a principle that should be met. They are then to be put forward, and the waiver decided.
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
  brukerbehov: {meets: full, how: Testet med foresatte}
  samordning: {meets: none, how: Egen løsning for fylket}
",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning
principles:
  brukerbehov: {meets: full, how: Testet med foresatte}
  samordning: {meets: partial, how: Deler data med nabofylket}
",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

const SAYS: Says = Says {
    no_waiver: "should-principle-broken.says",
    never_waivable: "should-principle-broken.says-never",
    wrong_body: "should-principle-broken.says-body",
};

fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    principles::look(facts, measure, Binding::Should, &SAYS, findings);
}
