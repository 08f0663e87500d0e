//! A plan that nobody has looked at for a year.

use jiff::Span;

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "plan-revision-overdue",
    level: Level::Warning,
    source: "L 1.1",
    words: Words {
        nb: r"
plan-revision-overdue = Planen skulle vært revidert
    .why = Planen skal revideres hvert år. Etter et år er ideer kommet til, penger brukt og tiltak ferdige, og planen sier ikke lenger hva som skal gjøres.
    .cure = Lag en ny plan, legg den fram, og skriv vedtaket i portfolio/decisions.
    .says = den nyeste vedtatte planen er fra { $made }, mer enn tolv måneder gammel
",
        nn: r"
plan-revision-overdue = Planen skulle vore revidert
    .why = Planen skal reviderast kvart år. Etter eit år er idear komne til, pengar brukte og tiltak ferdige, og planen seier ikkje lenger kva som skal gjerast.
    .cure = Lag ein ny plan, legg han fram, og skriv vedtaket i portfolio/decisions.
    .says = den nyaste vedtekne planen er frå { $made }, meir enn tolv månader gammal
",
        en: r"
plan-revision-overdue = The plan should have been revised
    .why = The plan shall be revised every year. After a year ideas have come up, money is spent and measures are done, and the plan no longer says what is to be done.
    .cure = Make a new plan, put it forward, and write the decision in portfolio/decisions.
    .says = the newest adopted plan is from { $made }, more than twelve months old
",
    },
    bad: Example { file: "portfolio/plans/handlingsplan-2026.yaml", text: "made: 2025-11-22\n" },
    good: Example { file: "portfolio/plans/handlingsplan-2026.yaml", text: "made: 2025-11-23\n" },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let Some(plan) = facts.adopted_plan().filter(|_| facts.knows_decisions()) else { return };
    // A day beyond the calendar is never past.
    let is_old = plan.made.0.checked_add(Span::new().months(12)).is_ok_and(|due| due < facts.as_of.0);
    if is_old {
        let message = Message::new("plan-revision-overdue.says").with("made", plan.made);
        findings.add(Place::value(&plan.file, route!["made"]), message);
    }
}
