//! A reference to something that does not exist.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::Status,
};

use super::{references, targets::Targets};

pub(in crate::check) static RULE: Rule = Rule {
    name: "dangling-reference",
    from: Some(Status::Idea),
    softens: false,
    words: Words {
        nb: r"
dangling-reference = Viser til noe som ikke finnes
    .why = Filer viser til hverandre og til strategien med id-er. En id som ikke finnes, er feilskrevet eller viser til noe som er slettet.
    .cure = Rett id-en, eller legg inn det den viser til.
    .says = { $kind } «{ $id }» finnes ikke
    .help = legg inn «{ $id }», eller rett id-en
    .says-like = { $kind } «{ $id }» finnes ikke
    .help-like = mente du «{ $like }»?
",
        nn: r"
dangling-reference = Viser til noko som ikkje finst
    .why = Filer viser til kvarandre og til strategien med id-ar. Ein id som ikkje finst, er feilskriven eller viser til noko som er sletta.
    .cure = Rett id-en, eller legg inn det han viser til.
    .says = { $kind } «{ $id }» finst ikkje
    .help = legg inn «{ $id }», eller rett id-en
    .says-like = { $kind } «{ $id }» finst ikkje
    .help-like = meinte du «{ $like }»?
",
        en: r"
dangling-reference = Refers to something that does not exist
    .why = Files refer to each other and to the strategy by ids. An id that does not exist is misspelt, or refers to something that was deleted.
    .cure = Mend the id, or add what it refers to.
    .says = there is no { $kind } “{ $id }”
    .help = add “{ $id }”, or mend the id
    .says-like = there is no { $kind } “{ $id }”
    .help-like = did you mean “{ $like }”?
",
    },
    bad: Example { file: "portfolio/measures/skoleskyss.yaml", text: "depends_on: [innloging]\n" },
    good: Example { file: "portfolio/measures/skoleskyss.yaml", text: "depends_on: [innlogging]\n" },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let targets = Targets::new(facts);
    references::of_strategy(&facts.portfolio.strategy, &mut targets.checker(&facts.portfolio.strategy.file, findings));
    for measure in &facts.portfolio.measures {
        references::of_measure(measure, &mut targets.checker(&measure.file, findings));
    }
    for decision in &facts.portfolio.decisions {
        references::of_decision(decision, &mut targets.checker(&decision.file, findings));
    }
    for plan in &facts.portfolio.plans {
        references::of_plan(plan, &mut targets.checker(&plan.file, findings));
    }
    for system in &facts.portfolio.systems {
        references::of_system(system, &mut targets.checker(&system.file, findings));
    }
}
