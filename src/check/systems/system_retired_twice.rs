//! Two measures that both take out the same system.

use super::replacements;
use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::Measure,
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "system-retired-twice",
    level: Level::Warning,
    words: Words {
        nb: r"
system-retired-twice = To tiltak fjerner det samme systemet
    .why = Et system kan bare tas ut av bruk én gang. Da regner begge tiltakene med den samme besparelsen, eller vet ikke om hverandre.
    .cure = La ett av tiltakene fjerne systemet. Er de alternativer til hverandre, nevn det ene i «excludes» hos det andre.
    .says = «{ $system }» fjernes også av «{ $measure }»
    .other = det andre tiltaket
",
        nn: r"
system-retired-twice = To tiltak fjernar det same systemet
    .why = Eit system kan berre takast ut av bruk éin gong. Då reknar begge tiltaka med den same innsparinga, eller veit ikkje om kvarandre.
    .cure = La eitt av tiltaka fjerne systemet. Er dei alternativ til kvarandre, nemn det eine i «excludes» hos det andre.
    .says = «{ $system }» blir òg fjerna av «{ $measure }»
    .other = det andre tiltaket
",
        en: r"
system-retired-twice = Two measures take the same system out of use
    .why = A system can be taken out of use only once. So both measures reckon with the same saving, or do not know of each other.
    .cure = Let one of the measures take the system out. If they are alternatives to each other, name the one in “excludes” of the other.
    .says = “{ $system }” is taken out of use by “{ $measure }” too
    .other = the other measure
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "systems: {uses: [websak], retires: [passordlager]}\n",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "systems: {uses: [websak], retires: [passordlager]}\nexcludes: [innlogging]\n",
    },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

/// Each measure after the first is held against the first that it does not exclude: of two that exclude each other
/// at most one is done.
fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (system, measures) in replacements::retiring(facts) {
        for (later, (measure, nth)) in measures.iter().enumerate() {
            let mut earlier = measures.iter().take(later);
            let Some((other, at)) = earlier.find(|(other, _)| !exclude(measure, other)) else { continue };
            let message =
                Message::new("system-retired-twice.says").with("system", system).with("measure", &*other.title);
            let related = Place::value(&other.file, route!["systems", "retires", *at]);
            let place = Place::value(&measure.file, route!["systems", "retires", *nth]);
            findings.add_related(place, message, vec![(related, Message::new("system-retired-twice.other"))]);
        }
    }
}

fn exclude(one: &Measure, other: &Measure) -> bool {
    one.excludes.contains(&other.id) || other.excludes.contains(&one.id)
}
