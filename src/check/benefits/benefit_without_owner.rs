//! A benefit that no unit has to take out.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "benefit-without-owner",
    from: Some(Status::Planning),
    source: "PV BP2, DFØ",
    words: Words {
        nb: r"
benefit-without-owner = En gevinst uten eier
    .why = Gevinsten må tas ut av en enhet med myndighet i linjen. Uten eier blir den sjelden tatt ut.
    .cure = Skriv enheten som skal ta ut gevinsten, i «owner».
    .says = ingen enhet eier gevinsten «{ $benefit }»
    .help = legg til «owner:» med id-en til enheten som skal ta den ut
",
        nn: r"
benefit-without-owner = Ein gevinst utan eigar
    .why = Gevinsten må takast ut av ei eining med mynde i linja. Utan eigar blir han sjeldan teken ut.
    .cure = Skriv eininga som skal ta ut gevinsten, i «owner».
    .says = inga eining eig gevinsten «{ $benefit }»
    .help = legg til «owner:» med id-en til eininga som skal ta han ut
",
        en: r"
benefit-without-owner = A benefit without an owner
    .why = The benefit has to be taken out by a unit with authority in the line. Without an owner it seldom is.
    .cure = Write the unit that shall take the benefit out in “owner”.
    .says = no unit owns the benefit “{ $benefit }”
    .help = add “owner:” with the id of the unit that shall take it out
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\nbenefits:\n  - {id: tid, type: spart-tid, title: Raskere vedtak, responsible: Skyss, per_year: [0, 900]}\n",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\nbenefits:\n  - {id: tid, type: spart-tid, title: Raskere vedtak, responsible: Skyss, owner: samferdsel, per_year: [0, 900]}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(_: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    for (nth, benefit) in measure.benefits.iter().enumerate().filter(|(_, benefit)| benefit.owner.is_none()) {
        let message = Message::new("benefit-without-owner.says").with("benefit", &*benefit.title);
        findings.add(Place::value(&measure.file, route!["benefits", nth, "owner"]), message);
    }
}
