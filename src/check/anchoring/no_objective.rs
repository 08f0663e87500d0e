//! A measure that serves no objective.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "no-objective",
    level: Level::Warning,
    from: Some(Status::Concept),
    source: "N 3",
    words: Words {
        nb: r"
no-objective = Tiltaket nevner ingen delmål
    .why = Delmålene sier hva strategien vil oppnå. Uten et delmål er det uklart hva tiltaket skal bidra til.
    .cure = Nevn minst ett delmål i «objectives».
    .says = tiltaket nevner ingen delmål
    .help = velg { $choices }
",
        nn: r"
no-objective = Tiltaket nemner ingen delmål
    .why = Delmåla seier kva strategien vil oppnå. Utan eit delmål er det uklart kva tiltaket skal bidra til.
    .cure = Nemn minst eitt delmål i «objectives».
    .says = tiltaket nemner ingen delmål
    .help = vel { $choices }
",
        en: r"
no-objective = The measure names no objective
    .why = The objectives say what the strategy wants to achieve. Without one it is unclear what the measure is to contribute to.
    .cure = Name at least one objective in “objectives”.
    .says = the measure names no objective
    .help = choose { $choices }
",
    },
    bad: Example { file: "portfolio/measures/skoleskyss.yaml", text: "objectives: []\n" },
    good: Example { file: "portfolio/measures/skoleskyss.yaml", text: "objectives: [selvbetjening]\n" },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    if !measure.objectives.is_empty() {
        return;
    }
    let areas = &facts.portfolio.strategy.focus_areas;
    let own = areas.iter().filter(|area| measure.focus_areas.contains(&area.id));
    let choices: Vec<String> =
        own.flat_map(|area| &area.objectives).map(|objective| objective.id.to_string()).collect();
    // Areas without objectives ask for none.
    if !choices.is_empty() {
        let message = Message::new("no-objective.says").with("choices", choices);
        findings.add(Place::value(&measure.file, route!["objectives"]), message);
    }
}
