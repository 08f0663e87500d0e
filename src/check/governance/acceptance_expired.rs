//! A problem that was accepted for a time, and the time is over.

use crate::{
    check::{Check, Example, Facts, Findings, Rule, acceptance},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "acceptance-expired",
    from: Some(Status::Idea),
    words: Words {
        nb: r"
acceptance-expired = Et avvik er ikke lenger godtatt
    .why = Et avvik blir godtatt til en dato, så noen ser på det igjen. Etter datoen gjelder regelen som før.
    .cure = Rett det regelen peker på, og fjern linjen i «accepts». Må avviket vare lenger, skriv hvorfor og en ny dato.
    .says = «{ $rule }» var godtatt til og med { $until }
",
        nn: r"
acceptance-expired = Eit avvik er ikkje lenger godteke
    .why = Eit avvik blir godteke til ein dato, så nokon ser på det att. Etter datoen gjeld regelen som før.
    .cure = Rett det regelen peikar på, og fjern linja i «accepts». Må avviket vare lenger, skriv kvifor og ein ny dato.
    .says = «{ $rule }» var godteken til og med { $until }
",
        en: r"
acceptance-expired = A problem is no longer accepted
    .why = A problem is accepted until a date, so that somebody looks at it again. After that date the rule holds as before.
    .cure = Mend what the rule points to, and remove the line in “accepts”. If the problem must last longer, write why and a new date.
    .says = “{ $rule }” was accepted until { $until }
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "accepts: [{rule: no-objective, why: Delmålene blir revidert, until: 2026-11-22}]\n",
    },
    good: Example { file: "portfolio/measures/skoleskyss.yaml", text: "accepts: []\n" },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    for (nth, accepted) in measure.accepts.iter().enumerate() {
        if !acceptance::holds(accepted, facts.as_of) {
            let message = Message::new("acceptance-expired.says").with("rule", accepted.rule.as_str());
            let place = Place::value(&measure.file, route!["accepts", nth, "until"]);
            findings.add(place, message.with("until", accepted.until));
        }
    }
}
