//! A choice without anything to choose between.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "no-alternatives",
    level: Level::Warning,
    from: Some(Status::Planning),
    in_small: false,
    source: "PV BP2",
    words: Words {
        nb: r"
no-alternatives = For få alternativer er vurdert
    .why = Konseptfasen skal vise hva som ellers kunne vært gjort. Med nullalternativet og minst to til ser den som vedtar, hva tiltaket er verdt, og hva som skjer uten det.
    .cure = Beskriv nullalternativet og minst to andre i «alternatives», og hvorfor det ene ble valgt.
    .says = { $count } av minst tre alternativer er beskrevet
    .help = beskriv minst tre i «alternatives»; nullalternativet er ett av dem
    .says-null = nullalternativet er ikke blant alternativene
    .help-null = legg til et alternativ med tittelen «Nullalternativet»: hva som skjer om ingenting blir gjort
",
        nn: r"
no-alternatives = For få alternativ er vurderte
    .why = Konseptfasen skal vise kva som elles kunne vore gjort. Med nullalternativet og minst to til ser den som vedtek, kva tiltaket er verdt, og kva som skjer utan det.
    .cure = Beskriv nullalternativet og minst to andre i «alternatives», og kvifor det eine vart valt.
    .says = { $count } av minst tre alternativ er beskrivne
    .help = beskriv minst tre i «alternatives»; nullalternativet er eitt av dei
    .says-null = nullalternativet er ikkje blant alternativa
    .help-null = legg til eit alternativ med tittelen «Nullalternativet»: kva som skjer om ingenting blir gjort
",
        en: r"
no-alternatives = Too few alternatives were considered
    .why = The concept phase shall show what else could be done. With the null alternative and at least two more, those who decide see what the measure is worth, and what happens without it.
    .cure = Describe the null alternative and at least two others in “alternatives”, and why the one was chosen.
    .says = { $count } of at least three alternatives are described
    .help = describe at least three in “alternatives”; the null alternative is one of them
    .says-null = the null alternative is not among the alternatives
    .help-null = add an alternative with the title “Nullalternativet”: what happens if nothing is done
",
    },
    bad: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "\
alternatives:
  - {title: Nullalternativet, chosen: false, why: Løser ikke behovet}
  - {title: Ta i bruk det vi har, chosen: true, why: Vi har lisensene}
",
    },
    good: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "\
alternatives:
  - {title: Nullalternativet, chosen: false, why: Løser ikke behovet}
  - {title: Ta i bruk det vi har, chosen: true, why: Vi har lisensene}
  - {title: Kjøpe nytt, chosen: false, why: For dyrt}
",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

/// So many it takes to have a choice: to do nothing, and two ways of doing something.
const ENOUGH: usize = 3;

/// What the title of a null alternative has in it, in the languages that measures are written in.
const NULL: [&str; 9] = [
    "nullalternativ",
    "null-alternativ",
    "null alternative",
    "0-alternativ",
    "alternativ 0",
    "ingenting",
    "som i dag",
    "do nothing",
    "zero alternative",
];

fn look(_: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let titles = measure.alternatives.iter().filter_map(|alternative| alternative.title.as_deref());
    let titles: Vec<&str> = titles.filter(|title| !title.trim().is_empty()).collect();
    let message = if titles.len() < ENOUGH {
        Message::new("no-alternatives.says").with("count", titles.len())
    } else if !titles.iter().any(|title| is_null(title)) {
        Message::new("no-alternatives.says-null")
    } else {
        return;
    };
    findings.add(Place::value(&measure.file, route!["alternatives"]), message);
}

fn is_null(title: &str) -> bool {
    let title = title.to_lowercase();
    NULL.iter().any(|name| title.contains(name))
}
