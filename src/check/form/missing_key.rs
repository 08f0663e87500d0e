//! A key that has to be there, and is not.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::Status,
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "missing-key",
    from: Some(Status::Idea),
    softens: false,
    words: Words {
        nb: r"
missing-key = En påkrevd nøkkel mangler
    .why = Uten denne nøkkelen kan ikke oppføringen brukes.
    .cure = Legg til nøkkelen med en verdi.
    .says = nøkkelen «{ $key }» mangler
    .help = legg til «{ $key }»
    .says-in = «{ $key }» mangler under «{ $parent }»
    .help-in = legg til «{ $key }» her
    .says-subject = vedtaket sier ikke hvilket tiltak eller hvilken plan det gjelder
    .help-subject = legg til «measure» eller «plan»
",
        nn: r"
missing-key = Ein påkravd nøkkel manglar
    .why = Utan denne nøkkelen kan ikkje oppføringa brukast.
    .cure = Legg til nøkkelen med ein verdi.
    .says = nøkkelen «{ $key }» manglar
    .help = legg til «{ $key }»
    .says-in = «{ $key }» manglar under «{ $parent }»
    .help-in = legg til «{ $key }» her
    .says-subject = vedtaket seier ikkje kva tiltak eller kva plan det gjeld
    .help-subject = legg til «measure» eller «plan»
",
        en: r"
missing-key = A required key is missing
    .why = Without this key the entry cannot be used.
    .cure = Add the key with a value.
    .says = the key “{ $key }” is missing
    .help = add “{ $key }”
    .says-in = “{ $key }” is missing under “{ $parent }”
    .help-in = add “{ $key }” here
    .says-subject = the decision does not say which measure or plan it is about
    .help-subject = add “measure” or “plan”
",
    },
    bad: Example { file: "portfolio/measures/skoleskyss.yaml", text: "effort:\n  - {per_year: [2]}\n" },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "effort:\n  - {role: utvikler, per_year: [2]}\n",
    },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

/// Keys that are required only beside others; the reader of files finds the rest.
fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for measure in &facts.portfolio.measures {
        if measure.status == Status::Merged && measure.merged_into.is_none() {
            let place = Place::value(&measure.file, route!["merged_into"]);
            findings.add(place, Message::new("missing-key.says").with("key", "merged_into"));
        }
    }
    for meeting in &facts.portfolio.decisions {
        for (nth, item) in meeting.decides.iter().enumerate() {
            if item.measure.is_none() && item.plan.is_none() {
                let place = Place::value(&meeting.file, route!["decides", nth, "measure"]);
                findings.add(place, Message::new("missing-key.says-subject"));
            }
        }
    }
}
