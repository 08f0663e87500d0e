//! A measure that does not say how it meets a principle.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{AppliesTo, Filed, Measure, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "principle-unanswered",
    level: Level::Warning,
    from: Some(Status::Planning),
    in_small: false,
    source: "N 6, L 1.1",
    words: Words {
        nb: r"
principle-unanswered = Et prinsipp er ikke besvart
    .why = Strategiens prinsipper gjelder hvert tiltak. Først når tiltaket har svart, kan noen se om løsningen følger dem.
    .cure = Skriv under «principles» i hvilken grad prinsippet er fulgt, og hvordan.
    .says = tiltaket har ikke svart på prinsippet «{ $principle }»
    .help = legg til «{ $id }» under «principles», med «meets» og «how»; gjelder det ikke, skriv «not-applicable»
",
        nn: r"
principle-unanswered = Eit prinsipp er ikkje svart på
    .why = Prinsippa i strategien gjeld kvart tiltak. Først når tiltaket har svart, kan nokon sjå om løysinga følgjer dei.
    .cure = Skriv under «principles» i kva grad prinsippet er følgt, og korleis.
    .says = tiltaket har ikkje svart på prinsippet «{ $principle }»
    .help = legg til «{ $id }» under «principles», med «meets» og «how»; gjeld det ikkje, skriv «not-applicable»
",
        en: r"
principle-unanswered = A principle is not answered
    .why = The strategy's principles apply to every measure. Only when the measure has answered can anybody see whether the solution follows them.
    .cure = Write under “principles” how far the principle is met, and how.
    .says = the measure has not answered the principle “{ $principle }”
    .help = add “{ $id }” under “principles”, with “meets” and “how”; if it does not apply, write “not-applicable”
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\nprinciples:\n  samordning: {meets: full, how: Samme løsning som i nabofylket}\n",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning
principles:
  brukerbehov: {meets: partial, how: Testet med foresatte}
  samordning: {meets: full, how: Samme løsning som i nabofylket}
",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let principles = facts.portfolio.strategy.principles.iter();
    for principle in principles.filter(|principle| principle.applies_to == AppliesTo::Measure) {
        if measure.principles.get(&principle.id).is_none_or(|answer| answer.meets.is_none()) {
            let place = Place::value(&measure.file, route!["principles", principle.id.to_string(), "meets"]);
            let message = Message::new("principle-unanswered.says")
                .with("principle", &*principle.title)
                .with("id", principle.id.as_str());
            findings.add(place, message);
        }
    }
}
