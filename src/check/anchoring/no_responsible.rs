//! A measure that nobody answers for.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "no-responsible",
    from: Some(Status::Concept),
    source: "N 8",
    words: Words {
        nb: r"
no-responsible = Ingen er ansvarlig for tiltaket
    .why = Tydelig ansvar er et av strategiens styringsprinsipper. Uten en ansvarlig er det ingen som følger opp.
    .cure = Skriv rollen eller personen som svarer for tiltaket, i «responsible».
    .says = ingen er ansvarlig for tiltaket
    .help = legg til «responsible:» med en rolle eller et navn
",
        nn: r"
no-responsible = Ingen er ansvarleg for tiltaket
    .why = Tydeleg ansvar er eit av styringsprinsippa i strategien. Utan ein ansvarleg er det ingen som følgjer opp.
    .cure = Skriv rolla eller personen som svarer for tiltaket, i «responsible».
    .says = ingen er ansvarleg for tiltaket
    .help = legg til «responsible:» med ei rolle eller eit namn
",
        en: r"
no-responsible = Nobody answers for the measure
    .why = Clear responsibility is one of the strategy's principles of governance. Without somebody responsible nobody follows up.
    .cure = Write the role or person who answers for the measure in “responsible”.
    .says = nobody answers for the measure
    .help = add “responsible:” with a role or a name
",
    },
    bad: Example { file: "portfolio/measures/skoleskyss.yaml", text: "responsible:\n" },
    good: Example { file: "portfolio/measures/skoleskyss.yaml", text: "responsible: Seksjonsleder skyss\n" },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(_: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    if measure.responsible.as_deref().is_none_or(|name| name.trim().is_empty()) {
        findings.add(Place::value(&measure.file, route!["responsible"]), Message::new("no-responsible.says"));
    }
}
