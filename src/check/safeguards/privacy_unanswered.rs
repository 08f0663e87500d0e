//! A measure that is carried out before its privacy has been looked into.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, PersonalData, Status},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "privacy-unanswered",
    from: Some(Status::Execution),
    source: "L 1.1, PV BP3, GDPR 35",
    words: Words {
        nb: r"
privacy-unanswered = Personvernet er ikke avklart
    .why = Før gjennomføring må det være kjent hvilke personopplysninger tiltaket behandler. Der det trengs en personvernkonsekvensvurdering (DPIA), skal den være gjort først.
    .cure = Skriv hvilke personopplysninger det gjelder, i «security.personal_data», og datoen DPIA-en ble gjort, i «security.dpia.done».
    .says = det er ikke avklart hvilke personopplysninger tiltaket behandler
    .help = skriv «none», «ordinary» eller «special» i «personal_data» under «security»
    .says-dpia = tiltaket trenger en DPIA, og den er ikke gjort
    .help-dpia = gjør vurderingen, og skriv datoen i «done» under «dpia»
",
        nn: r"
privacy-unanswered = Personvernet er ikkje avklart
    .why = Før gjennomføring må det vere kjent kva personopplysningar tiltaket behandlar. Der det trengst ei vurdering av personvernkonsekvensar (DPIA), skal ho vere gjord først.
    .cure = Skriv kva personopplysningar det gjeld, i «security.personal_data», og datoen DPIA-en vart gjord, i «security.dpia.done».
    .says = det er ikkje avklart kva personopplysningar tiltaket behandlar
    .help = skriv «none», «ordinary» eller «special» i «personal_data» under «security»
    .says-dpia = tiltaket treng ein DPIA, og han er ikkje gjord
    .help-dpia = gjer vurderinga, og skriv datoen i «done» under «dpia»
",
        en: r"
privacy-unanswered = Privacy has not been settled
    .why = Before a measure is carried out it has to be known what personal data it handles. Where a data protection impact assessment (DPIA) is needed, it comes first.
    .cure = Write what personal data it handles in “security.personal_data”, and the day the DPIA was done in “security.dpia.done”.
    .says = it is not settled what personal data the measure handles
    .help = write “none”, “ordinary” or “special” in “personal_data” under “security”
    .says-dpia = the measure needs a DPIA, and it has not been done
    .help-dpia = do the assessment, and write the date in “done” under “dpia”
",
    },
    bad: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "security: {personal_data: unknown, dpia: {needed: false}, risk_assessment: 2025-11-15, data_ownership: true}\n",
    },
    good: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "security: {personal_data: ordinary, dpia: {needed: true, done: 2025-12-01}, risk_assessment: 2025-11-15, data_ownership: true}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let security = measure.security.as_ref();
    match security.and_then(|security| security.personal_data) {
        None | Some(PersonalData::Unknown) => {
            let place = Place::value(&measure.file, route!["security", "personal_data"]);
            findings.add(place, Message::new("privacy-unanswered.says"));
        }
        Some(PersonalData::None | PersonalData::Ordinary | PersonalData::Special) => {}
    }
    let needed = security.and_then(|security| security.dpia.as_ref()).filter(|dpia| dpia.needed == Some(true));
    // A day to come is a plan, not an assessment.
    if needed.is_some_and(|dpia| dpia.done.is_none_or(|done| done > facts.as_of)) {
        let place = Place::value(&measure.file, route!["security", "dpia", "done"]);
        findings.add(place, Message::new("privacy-unanswered.says-dpia"));
    }
}
