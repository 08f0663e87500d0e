//! A need that nobody can trace.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "need-without-source",
    level: Level::Warning,
    from: Some(Status::Concept),
    in_small: false,
    source: "N 6, L 1.1",
    words: Words {
        nb: r"
need-without-source = Et behov uten kilde
    .why = Tiltak skal ta utgangspunkt i det brukerne trenger. Et behov uten kilde kan være noens gjetning, og ingen kan se etter.
    .cure = Skriv hvor behovet er kjent fra, i «source»: en undersøkelse, en telling, en lov eller henvendelser.
    .says = det står ikke hvor behovet er kjent fra
    .help = legg til «source:», for eksempel «Brukerundersøkelse 2025»
",
        nn: r"
need-without-source = Eit behov utan kjelde
    .why = Tiltak skal ta utgangspunkt i det brukarane treng. Eit behov utan kjelde kan vere gjetting, og ingen kan sjå etter.
    .cure = Skriv kvar behovet er kjent frå, i «source»: ei undersøking, ei teljing, ei lov eller førespurnader.
    .says = det står ikkje kvar behovet er kjent frå
    .help = legg til «source:», til dømes «Brukarundersøking 2025»
",
        en: r"
need-without-source = A need without a source
    .why = Measures shall begin with what users need. A need without a source may be somebody's guess, and nobody can look it up.
    .cure = Write how the need is known in “source”: a survey, a count, a law or requests.
    .says = it is not said how the need is known
    .help = add “source:”, such as “Brukerundersøkelse 2025”
",
    },
    bad: Example { file: "portfolio/measures/skoleskyss.yaml", text: "needs: [{what: Søknadene kommer på papir}]\n" },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "needs: [{what: Søknadene kommer på papir, source: Telling i mars 2026}]\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(_: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    for (nth, need) in measure.needs.iter().enumerate() {
        if need.source.as_deref().is_none_or(|source| source.trim().is_empty()) {
            let place = Place::value(&measure.file, route!["needs", nth, "source"]);
            findings.add(place, Message::new("need-without-source.says"));
        }
    }
}
