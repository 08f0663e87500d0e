//! A kind of cost that nobody has said anything about.

use std::collections::BTreeSet;

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "cost-phase-missing",
    level: Level::Warning,
    from: Some(Status::Planning),
    in_small: false,
    source: "N 8",
    words: Words {
        nb: r"
cost-phase-missing = En kostnadsfase mangler
    .why = Strategien krever utgiftene i alle fasene. Står en fase uten linje, vet ingen om den er gratis eller glemt.
    .cure = Skriv en linje i «costs» for hver fase. Koster den ingenting, er 0 et svar.
    .says = det er ingen kostnadslinje for { $phases }
    .help = legg til en linje med «phase» og «per_year»; koster fasen ingenting, skriv 0
",
        nn: r"
cost-phase-missing = Ein kostnadsfase manglar
    .why = Strategien krev utgiftene i alle fasane. Står ein fase utan linje, veit ingen om han er gratis eller gløymd.
    .cure = Skriv ei linje i «costs» for kvar fase. Kostar han ingenting, er 0 eit svar.
    .says = det er inga kostnadslinje for { $phases }
    .help = legg til ei linje med «phase» og «per_year»; kostar fasen ingenting, skriv 0
",
        en: r"
cost-phase-missing = A cost phase is missing
    .why = The strategy asks for the expenses of every phase. Where one has no line, nobody knows whether it is free or forgotten.
    .cure = Write a line in “costs” for each phase. Where it costs nothing, 0 is an answer.
    .says = there is no line of cost for { $phases }
    .help = add a line with “phase” and “per_year”; where the phase costs nothing, write 0
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\ncosts:\n  - {phase: drift, fund: investering, per_year: [0, 50000], recurring: true}\n",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\ncosts:\n  - {phase: utvikling, fund: investering, per_year: [0]}\n  - {phase: drift, fund: investering, per_year: [0, 50000], recurring: true}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

/// All missing phases are told at once: they are mended in one place. A line without amounts says nothing.
fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let lines = measure.costs.iter().filter(|cost| !cost.per_year.is_empty());
    let given: BTreeSet<&str> = lines.map(|cost| cost.phase.as_str()).collect();
    let phases = facts.portfolio.strategy.cost_phases.iter().map(|phase| phase.id.as_str());
    let missing: Vec<String> = phases.filter(|phase| !given.contains(phase)).map(str::to_owned).collect();
    if !missing.is_empty() {
        let message = Message::new("cost-phase-missing.says").with("phases", missing);
        findings.add(Place::key(&measure.file, route!["costs"]), message);
    }
}
