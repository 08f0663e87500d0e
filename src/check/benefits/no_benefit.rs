//! A measure that promises nothing.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "no-benefit",
    from: Some(Status::Concept),
    source: "L 1.1, L 5",
    words: Words {
        nb: r"
no-benefit = Tiltaket har ingen gevinst
    .why = Gevinster skal synliggjøres og tas ut i alle digitaliseringstiltak. Et tiltak uten gevinst kan ikke veies mot andre.
    .cure = Beskriv minst én gevinst med type, eier og mengde i «benefits».
    .says = tiltaket har ingen gevinst
",
        nn: r"
no-benefit = Tiltaket har ingen gevinst
    .why = Gevinstar skal synleggjerast og takast ut i alle digitaliseringstiltak. Eit tiltak utan gevinst kan ikkje vegast mot andre.
    .cure = Beskriv minst éin gevinst med type, eigar og mengd i «benefits».
    .says = tiltaket har ingen gevinst
",
        en: r"
no-benefit = The measure has no benefit
    .why = Benefits shall be made visible and taken out in every digitalisation measure. One without benefits cannot be weighed against others.
    .cure = Describe at least one benefit with type, owner and amount in “benefits”.
    .says = the measure has no benefit
",
    },
    bad: Example { file: "portfolio/measures/skoleskyss.yaml", text: "benefits: []\n" },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "benefits:\n  - {id: tid, type: spart-tid, title: Raskere vedtak, owner: samferdsel, per_year: [0, 900]}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(_: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    if measure.benefits.is_empty() {
        findings.add(Place::value(&measure.file, route!["benefits"]), Message::new("no-benefit.says"));
    }
}
