//! An improvement that two measures both count as theirs.

use super::{
    benefit_overclaimed,
    claims::{self, Claim},
};
use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::Status,
    problem::{Level, Message},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "benefit-counted-twice",
    level: Level::Warning,
    from: Some(Status::Planning),
    source: "DFØ",
    words: Words {
        nb: r"
benefit-counted-twice = Samme gevinst telles i to tiltak
    .why = Når to tiltak lover å bedre det samme, kan begge regne seg den samme timen eller krona. Da ser porteføljen bedre ut enn den er.
    .cure = La ett av tiltakene ha gevinsten, eller gi dem hver sin indikator for sin del.
    .says = «{ $indicator }» telles også i tiltaket «{ $id }»
    .first = her telles den først
",
        nn: r"
benefit-counted-twice = Same gevinst blir teld i to tiltak
    .why = Når to tiltak lovar å betre det same, kan begge rekne seg den same timen eller krona. Då ser porteføljen betre ut enn han er.
    .cure = La eitt av tiltaka ha gevinsten, eller gi dei kvar sin indikator for sin del.
    .says = «{ $indicator }» blir òg teld i tiltaket «{ $id }»
    .first = her blir han teld først
",
        en: r"
benefit-counted-twice = One benefit is counted in two measures
    .why = Where two measures promise to improve the same thing, both may count the same hour or krone. The portfolio then looks better than it is.
    .cure = Let one of the measures have the benefit, or give each an indicator of its own for its part.
    .says = “{ $indicator }” is also counted in the measure “{ $id }”
    .first = it is counted here first
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning
benefits:
  - id: tid
    type: spart-tid
    title: Foresatte slipper eget passord
    owner: samferdsel
    responsible: Seksjonsleder skyss
    per_year: [0, 900]
    indicator: {id: glemte-passord, baseline: {value: 400, date: 2026-01-31}, target: {value: 350, date: 2028-12-31}}
",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning
benefits:
  - id: tid
    type: spart-tid
    title: Raskere vedtak
    owner: samferdsel
    responsible: Seksjonsleder skyss
    per_year: [0, 900]
    indicator: {id: timer-per-skyssak, baseline: {value: 2.5, date: 2026-01-31}, target: {value: 0.5, date: 2028-12-31}}
",
    },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for claims in claims::shared(facts, &RULE) {
        if !benefit_overclaimed::tells(facts, &claims) {
            report(&claims::together(&claims), findings);
        }
    }
}

/// Told at every measure but the first.
fn report(claims: &[&Claim<'_>], findings: &mut Findings<'_>) {
    let Some((first, others)) = claims.split_first() else { return };
    for claim in others {
        let message = Message::new("benefit-counted-twice.says")
            .with("indicator", claim.name())
            .with("id", first.measure.id.as_str());
        let related = vec![(first.place(route!["id"]), Message::new("benefit-counted-twice.first"))];
        findings.add_related(claim.place(route!["id"]), message, related);
    }
}
