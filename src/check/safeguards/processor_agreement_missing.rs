//! Personal data at a supplier who has not agreed how to handle them.

use super::supplier::supplier;
use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, PersonalData, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "processor-agreement-missing",
    level: Level::Warning,
    from: Some(Status::Execution),
    source: "GDPR 28",
    words: Words {
        nb: r"
processor-agreement-missing = Databehandleravtalen mangler
    .why = En leverandør som behandler personopplysninger for oss, skal ha en databehandleravtale.
    .cure = Inngå avtalen, og skriv datoen i «security.processor_agreement».
    .says = «{ $supplier }» behandler personopplysninger uten databehandleravtale
",
        nn: r"
processor-agreement-missing = Databehandlaravtalen manglar
    .why = Ein leverandør som behandlar personopplysningar for oss, skal ha ein databehandlaravtale.
    .cure = Inngå avtalen, og skriv datoen i «security.processor_agreement».
    .says = «{ $supplier }» behandlar personopplysningar utan databehandlaravtale
",
        en: r"
processor-agreement-missing = The processor agreement is missing
    .why = A supplier who handles personal data for us shall have a data processing agreement.
    .cure = Make the agreement, and write its date in “security.processor_agreement”.
    .says = “{ $supplier }” handles personal data without a data processing agreement
",
    },
    bad: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "procurement: {by: it, supplier: Ferdig AS}
security: {personal_data: ordinary, dpia: {needed: false}, risk_assessment: 2025-11-15, data_ownership: true}
",
    },
    good: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "procurement: {by: it, supplier: Ferdig AS}
security: {personal_data: ordinary, dpia: {needed: false}, risk_assessment: 2025-11-15, processor_agreement: 2026-01-10, data_ownership: true}
",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let (Some(security), Some(supplier)) = (&measure.security, supplier(measure)) else { return };
    let personal = matches!(security.personal_data, Some(PersonalData::Ordinary | PersonalData::Special));
    // A day to come is a plan, not an agreement.
    if personal && security.processor_agreement.is_none_or(|made| made > facts.as_of) {
        let message = Message::new("processor-agreement-missing.says").with("supplier", supplier);
        findings.add(Place::value(&measure.file, route!["security", "processor_agreement"]), message);
    }
}
