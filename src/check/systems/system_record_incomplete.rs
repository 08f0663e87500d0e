//! A system that the overview says too little about.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::System,
    problem::{Level, Message, Place, Route},
    route,
};

use super::replacements::is_in_service;

pub(in crate::check) static RULE: Rule = Rule {
    name: "system-record-incomplete",
    level: Level::Warning,
    in_small: false,
    source: "L 5.1",
    words: Words {
        nb: r"
system-record-incomplete = Et system er ikke godt nok beskrevet
    .why = God dokumentasjon viser hvem som eier systemet, hva som er avtalt, og hvor data er. Uten den kan ingen se hva et bytte får å si.
    .cure = Fyll ut det som mangler. En tom liste og 0 er svar.
    .says = systemoversikten sier ikke noe om { $missing }
",
        nn: r"
system-record-incomplete = Eit system er ikkje godt nok beskrive
    .why = God dokumentasjon viser kven som eig systemet, kva som er avtalt, og kvar data er. Utan han kan ingen sjå kva eit byte får å seie.
    .cure = Fyll ut det som manglar. Ei tom liste og 0 er svar.
    .says = systemoversikta seier ikkje noko om { $missing }
",
        en: r"
system-record-incomplete = A system is not described well enough
    .why = Good documentation shows who owns the system, what was agreed, and where the data are. Without it nobody can see what a change would mean.
    .cure = Fill in what is missing. An empty list and 0 are answers.
    .says = the system overview says nothing about { $missing }
",
    },
    bad: Example { file: "portfolio/systems/websak.yaml", text: "licences:\n" },
    good: Example { file: "portfolio/systems/websak.yaml", text: "licences: 0\n" },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

/// All that is missing is told at once, where the first of it would be. A system that is only planned has no contract
/// yet, and one that is out of use needs no record.
fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for system in facts.portfolio.systems.iter().filter(|system| is_in_service(system)) {
        let missing = missing(system);
        let keys: Vec<String> = missing.iter().map(Route::to_string).collect();
        if let Some(first) = missing.into_iter().next() {
            let message = Message::new("system-record-incomplete.says").with("missing", keys);
            findings.add(Place::value(&system.file, first), message);
        }
    }
}

/// The ways to what a record lacks.
fn missing(system: &System) -> Vec<Route> {
    let contract = system.contract.as_ref();
    let answers = [
        (route!["owner"], system.owner.is_some()),
        (route!["contract", "ends"], contract.is_some_and(|contract| contract.ends.is_some())),
        (route!["contract", "data_ownership"], contract.is_some_and(|contract| contract.data_ownership.is_some())),
        (route!["data_stores"], system.data_stores.is_some()),
        (route!["integrations"], system.integrations.is_some()),
        (route!["licences"], system.licences.is_some()),
    ];
    answers.into_iter().filter(|(_, answered)| !answered).map(|(route, _)| route).collect()
}
