//! A benefit that no person answers for.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "benefit-without-responsible",
    level: Level::Warning,
    from: Some(Status::Planning),
    in_small: false,
    source: "DFØ",
    words: Words {
        nb: r"
benefit-without-responsible = En gevinst uten gevinstansvarlig
    .why = En enhet kan eie gevinsten, men det er et menneske som følger den opp. Uten en gevinstansvarlig spør ingen etter den.
    .cure = Skriv rollen eller personen som svarer for gevinsten, i «responsible».
    .says = ingen er gevinstansvarlig for «{ $benefit }»
    .help = legg til «responsible:» med en rolle eller et navn
",
        nn: r"
benefit-without-responsible = Ein gevinst utan gevinstansvarleg
    .why = Ei eining kan eige gevinsten, men det er eit menneske som følgjer han opp. Utan ein gevinstansvarleg spør ingen etter han.
    .cure = Skriv rolla eller personen som svarer for gevinsten, i «responsible».
    .says = ingen er gevinstansvarleg for «{ $benefit }»
    .help = legg til «responsible:» med ei rolle eller eit namn
",
        en: r"
benefit-without-responsible = A benefit that nobody answers for
    .why = A unit may own the benefit, but a person has to follow it up. Where nobody answers for it, nobody asks about it.
    .cure = Write the role or person who answers for the benefit in “responsible”.
    .says = nobody answers for the benefit “{ $benefit }”
    .help = add “responsible:” with a role or a name
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\nbenefits:\n  - {id: tid, type: spart-tid, title: Raskere vedtak, owner: samferdsel, per_year: [0, 900]}\n",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\nbenefits:\n  - {id: tid, type: spart-tid, title: Raskere vedtak, owner: samferdsel, responsible: Seksjonsleder skyss, per_year: [0, 900]}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(_: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    for (nth, benefit) in measure.benefits.iter().enumerate() {
        if benefit.responsible.as_deref().is_none_or(|name| name.trim().is_empty()) {
            let message = Message::new("benefit-without-responsible.says").with("benefit", &*benefit.title);
            findings.add(Place::value(&measure.file, route!["benefits", nth, "responsible"]), message);
        }
    }
}
