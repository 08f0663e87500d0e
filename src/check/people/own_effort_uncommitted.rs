//! Hours that a unit shall put in, and nobody there has promised.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "own-effort-uncommitted",
    level: Level::Warning,
    from: Some(Status::Planning),
    in_small: false,
    source: "N 8, L 1.1",
    words: Words {
        nb: r"
own-effort-uncommitted = Ingen har lovet egeninnsatsen
    .why = Enhetene må sette av egne folk for at tiltaket skal bli noe av. Timer som ingen har lovet, kommer sjelden.
    .cure = Skriv i «committed_by» hvem som har lovet timene.
    .says = ingen har lovet de { $hours } timene fra «{ $unit }»
    .help = legg til «committed_by:» med den som har lovet timene
",
        nn: r"
own-effort-uncommitted = Ingen har lova eigeninnsatsen
    .why = Einingane må setje av eigne folk for at det skal bli noko av tiltaket. Timar som ingen har lova, kjem sjeldan.
    .cure = Skriv i «committed_by» kven som har lova timane.
    .says = ingen har lova dei { $hours } timane frå «{ $unit }»
    .help = legg til «committed_by:» med den som har lova timane
",
        en: r"
own-effort-uncommitted = Nobody has promised the unit's own effort
    .why = Units have to set people of their own aside for the measure to come to anything. Hours that nobody has promised seldom come.
    .cure = Write in “committed_by” who has promised the hours.
    .says = nobody has promised the { $hours } hours from “{ $unit }”
    .help = add “committed_by:” with the one who has promised the hours
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\nown_effort:\n  - {unit: samferdsel, hours: [200, 100]}\n",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\nown_effort:\n  - {unit: samferdsel, hours: [200, 100], committed_by: Seksjonsleder skyss}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

/// A line without hours has nothing to promise.
fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    for (nth, effort) in measure.own_effort.iter().enumerate() {
        let hours: f64 = effort.hours.iter().map(|hours| hours.likely().0).sum();
        let committed = effort.committed_by.as_ref().is_some_and(|name| !name.trim().is_empty());
        if hours > 0.0 && !committed {
            let unit = facts.portfolio.strategy.units.iter().find(|unit| unit.id == effort.unit);
            let message = Message::new("own-effort-uncommitted.says")
                .with("hours", hours)
                .with("unit", unit.map_or(effort.unit.as_str(), |unit| &*unit.title));
            findings.add(Place::value(&measure.file, route!["own_effort", nth, "committed_by"]), message);
        }
    }
}
