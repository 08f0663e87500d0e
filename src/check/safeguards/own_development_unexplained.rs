//! A solution made by ourselves, and nobody says why.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status, TechnologyChoice},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "own-development-unexplained",
    level: Level::Warning,
    from: Some(Status::Planning),
    in_small: false,
    source: "N 6, L 5.1",
    words: Words {
        nb: r"
own-development-unexplained = Egenutvikling er ikke begrunnet
    .why = Fellesløsninger og hyllevare går foran det vi lager selv. Egen utvikling må noen vedlikeholde i mange år, og det skal ha en grunn.
    .cure = Skriv i «technology.why» hvorfor ingen felles eller kjøpt løsning kan brukes.
    .says = løsningen utvikles av oss selv, og det står ikke hvorfor
",
        nn: r"
own-development-unexplained = Eigenutvikling er ikkje grunngitt
    .why = Fellesløysingar og hyllevare går framfor det vi lagar sjølve. Eiga utvikling må nokon halde ved like i mange år, og det skal ha ein grunn.
    .cure = Skriv i «technology.why» kvifor inga felles eller kjøpt løysing kan brukast.
    .says = løysinga blir utvikla av oss sjølve, og det står ikkje kvifor
",
        en: r"
own-development-unexplained = Own development is not explained
    .why = Shared and standard solutions come before what we make ourselves. Own development has to be kept up for years, and there shall be a reason for it.
    .cure = Write in “technology.why” why no shared or bought solution can be used.
    .says = we make the solution ourselves, and it is not said why
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\ntechnology: {choice: own, ai: false}\n",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\ntechnology: {choice: own, ai: false, why: Ingen løsning på markedet kan regne ut reisevei i båt}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(_: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let Some(technology) = &measure.technology else { return };
    let explained = technology.why.as_deref().is_some_and(|why| !why.trim().is_empty());
    if technology.choice == Some(TechnologyChoice::Own) && !explained {
        let place = Place::value(&measure.file, route!["technology", "why"]);
        findings.add(place, Message::new("own-development-unexplained.says"));
    }
}
