//! A duty that nobody can look up.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "mandatory-without-law",
    from: Some(Status::Idea),
    source: "PV",
    words: Words {
        nb: r"
mandatory-without-law = Et pålagt tiltak uten lov
    .why = Et pålagt tiltak kan ikke rangeres bort. Da må enhver kunne slå opp hva som pålegger det.
    .cure = Skriv loven, og hvor i den pålegget står, i «mandatory.law». Er tiltaket ikke pålagt, fjern «mandatory».
    .says = tiltaket sies å være pålagt, men ikke av hvilken lov
    .help = legg til «law:», for eksempel «Opplæringslova kap. 4»
",
        nn: r"
mandatory-without-law = Eit pålagt tiltak utan lov
    .why = Eit pålagt tiltak kan ikkje rangerast bort. Då må kven som helst kunne slå opp kva som pålegg det.
    .cure = Skriv lova, og kvar i henne pålegget står, i «mandatory.law». Er tiltaket ikkje pålagt, fjern «mandatory».
    .says = tiltaket skal vere pålagt, men det står ikkje av kva lov
    .help = legg til «law:», til dømes «Opplæringslova kap. 4»
",
        en: r"
mandatory-without-law = A mandatory measure without a law
    .why = A mandatory measure cannot be ranked away. So everybody has to be able to look up what makes it mandatory.
    .cure = Write the law, and where in it the duty stands, in “mandatory.law”. If the measure is not mandatory, remove “mandatory”.
    .says = the measure is said to be mandatory, but not by which law
    .help = add “law:”, such as “Opplæringslova kap. 4”
",
    },
    bad: Example { file: "portfolio/measures/skoleskyss.yaml", text: "mandatory: {deadline: 2028-08-01}\n" },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "mandatory: {law: Opplæringslova kap. 4, deadline: 2028-08-01}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(_: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let Some(mandatory) = &measure.mandatory else { return };
    if mandatory.law.as_deref().is_none_or(|law| law.trim().is_empty()) {
        findings
            .add(Place::value(&measure.file, route!["mandatory", "law"]), Message::new("mandatory-without-law.says"));
    }
}
