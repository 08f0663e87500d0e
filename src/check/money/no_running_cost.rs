//! Something is made, and using it is said to cost nothing.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Cost, Filed, Measure, PhaseKind, Status, Strategy},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "no-running-cost",
    level: Level::Warning,
    from: Some(Status::Planning),
    source: "N 3",
    words: Words {
        nb: r"
no-running-cost = Tiltaket har ingen driftskostnad
    .why = Investering, drift og støtte må ses i sammenheng. Det som er laget, koster som regel noe hvert år det er i bruk.
    .cure = Skriv hva løsningen koster i drift, i en linje av en løpende fase. Koster den virkelig ingenting, godta funnet i «accepts», med en grunn.
    .says = tiltaket har en engangskostnad, men ingen driftskostnad i hele levetiden
",
        nn: r"
no-running-cost = Tiltaket har ingen driftskostnad
    .why = Investering, drift og støtte må sjåast i samanheng. Det som er laga, kostar som regel noko kvart år det er i bruk.
    .cure = Skriv kva løysinga kostar i drift, i ei linje av ein løpande fase. Kostar ho verkeleg ingenting, godta funnet i «accepts», med ein grunn.
    .says = tiltaket har ein eingongskostnad, men ingen driftskostnad i heile levetida
",
        en: r"
no-running-cost = The measure has no running cost
    .why = Investment, operation and support have to be seen together. What has been made usually costs something each year that it is in use.
    .cure = Write what the solution costs to run, in a line of a running phase. If it really costs nothing, accept the finding with a reason.
    .says = the measure has a one-off cost, but no running cost over its whole lifetime
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\ncosts:\n  - {phase: utvikling, fund: investering, per_year: [400000]}\n  - {phase: drift, fund: investering, per_year: [0]}\n",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\ncosts:\n  - {phase: utvikling, fund: investering, per_year: [400000]}\n  - {phase: drift, fund: investering, per_year: [0, 50000], recurring: true}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

/// A written 0 is no running cost either. One below zero is: somebody has reckoned what it is to run.
fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let strategy = &facts.portfolio.strategy;
    let one_off = measure.costs.iter().any(|cost| !is_running(strategy, cost) && any(cost, |amount| amount > 0));
    let running = measure.costs.iter().any(|cost| is_running(strategy, cost) && any(cost, |amount| amount != 0));
    if one_off && !running {
        findings.add(Place::key(&measure.file, route!["costs"]), Message::new("no-running-cost.says"));
    }
}

/// Whether a line is of a running phase; a phase that the strategy does not know counts as one-off, as in `economy`.
fn is_running(strategy: &Strategy, cost: &Cost) -> bool {
    strategy.cost_phases.iter().any(|phase| phase.id == cost.phase && phase.kind == PhaseKind::Running)
}

fn any(cost: &Cost, is: fn(i64) -> bool) -> bool {
    cost.per_year.iter().any(|amount| is(amount.likely().0))
}
