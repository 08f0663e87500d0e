//! Artificial intelligence on data that may not be ours.

use super::no_data_ownership;
use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "ai-without-data",
    level: Level::Warning,
    from: Some(Status::Planning),
    source: "L 3.1",
    words: Words {
        nb: r"
ai-without-data = Kunstig intelligens uten avklart eierskap til dataene
    .why = Vi kan bare bruke kunstig intelligens på data vi eier. Ellers vet ingen hva dataene blir brukt til.
    .cure = Avklar hvem som eier dataene, og sett «security.data_ownership» til true når de er våre.
    .says = tiltaket bruker kunstig intelligens, men det er ikke avklart at dataene er våre
",
        nn: r"
ai-without-data = Kunstig intelligens utan avklart eigarskap til dataa
    .why = Vi kan berre bruke kunstig intelligens på data vi eig. Elles veit ingen kva dataa blir brukte til.
    .cure = Avklar kven som eig dataa, og set «security.data_ownership» til true når dei er våre.
    .says = tiltaket bruker kunstig intelligens, men det er ikkje avklart at dataa er våre
",
        en: r"
ai-without-data = Artificial intelligence on data that may not be ours
    .why = We may use artificial intelligence only on data that we own. Otherwise nobody knows what the data are used for.
    .cure = Settle who owns the data, and set “security.data_ownership” to true when they are ours.
    .says = the measure uses artificial intelligence, but it is not settled that the data are ours
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning
technology: {choice: shared, ai: true}
security:
  personal_data: ordinary
  dpia: {needed: false}
  risk_assessment: 2026-03-15
  processor_agreement: 2026-05-01
  accessibility: Universell utforming og klarspråk i kravene
",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\ntechnology: {choice: shared, ai: true}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let ai = measure.technology.as_ref().is_some_and(|technology| technology.ai == Some(true));
    if ai && !no_data_ownership::owns_data(measure) && !no_data_ownership::tells(facts, measure) {
        let place = Place::value(&measure.file, route!["security", "data_ownership"]);
        findings.add(place, Message::new("ai-without-data.says"));
    }
}
