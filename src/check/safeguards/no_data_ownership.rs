//! A supplier who keeps our data, with no word that they are ours.

use super::supplier::supplier;
use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "no-data-ownership",
    from: Some(Status::Execution),
    source: "L 5.1",
    words: Words {
        nb: r"
no-data-ownership = Avtalen gir oss ikke dataene
    .why = Vi skal eie dataene våre og ha uhindret tilgang til dem. Det må stå i avtalen, ellers er det leverandøren som bestemmer når vi vil bytte.
    .cure = Ta kravet inn i avtalen, og sett «security.data_ownership» til true.
    .says = avtalen med «{ $supplier }» sier ikke at dataene er våre
",
        nn: r"
no-data-ownership = Avtalen gir oss ikkje dataa
    .why = Vi skal eige dataa våre og ha uhindra tilgang til dei. Det må stå i avtalen, elles er det leverandøren som bestemmer når vi vil byte.
    .cure = Ta kravet inn i avtalen, og set «security.data_ownership» til true.
    .says = avtalen med «{ $supplier }» seier ikkje at dataa er våre
",
        en: r"
no-data-ownership = The agreement does not give us our data
    .why = We shall own our data and have free access to them. That has to stand in the agreement, or the supplier decides when we want to change.
    .cure = Put the requirement into the agreement, and set “security.data_ownership” to true.
    .says = the agreement with “{ $supplier }” does not say that the data are ours
",
    },
    bad: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "procurement: {by: it, supplier: Ferdig AS}
security: {personal_data: none, dpia: {needed: false}, risk_assessment: 2025-11-15}
",
    },
    good: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "procurement: {by: it, supplier: Ferdig AS}
security: {personal_data: none, dpia: {needed: false}, risk_assessment: 2025-11-15, data_ownership: true}
",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(_: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let Some(supplier) = supplier(measure).filter(|_| !owns_data(measure)) else { return };
    let message = Message::new("no-data-ownership.says").with("supplier", supplier);
    findings.add(Place::value(&measure.file, route!["security", "data_ownership"]), message);
}

/// Whether it is settled that the data are ours.
pub(super) fn owns_data(measure: &Measure) -> bool {
    measure.security.as_ref().is_some_and(|security| security.data_ownership == Some(true))
}

/// Whether this rule tells that they are not, so that no other need do so.
pub(super) fn tells(facts: &Facts<'_>, measure: &Measure) -> bool {
    !owns_data(measure)
        && supplier(measure).is_some()
        && facts.bites(&RULE, measure)
        && RULE.level_in(&facts.portfolio.strategy).is_some()
}
