//! A measure that was begun outside the plan: first come, first served.

use std::collections::BTreeSet;

use crate::{
    check::{Check, Example, Facts, Findings, Rule, approved_plans},
    locale::Words,
    model::{Id, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "outside-plan",
    level: Level::Warning,
    from: Some(Status::Execution),
    source: "N 3",
    words: Words {
        nb: r"
outside-plan = Tiltaket er i gang utenfor planen
    .why = Det som settes i gang utenom planen, er ikke veid mot noe annet. Da er det den som kommer først til mølla, som får.
    .cure = Ta tiltaket med i neste plan, eller stans det.
    .says = tiltaket er i gang, men står ikke i noen vedtatt plan
    .says-none = tiltaket er i gang, men ingen plan er vedtatt
    .help-none = lag en plan, legg den fram, og skriv vedtaket i portfolio/decisions
",
        nn: r"
outside-plan = Tiltaket er i gang utanfor planen
    .why = Det som blir sett i gang utanom planen, er ikkje vege mot noko anna. Då er det den som kjem først til mølla, som får.
    .cure = Ta tiltaket med i neste plan, eller stans det.
    .says = tiltaket er i gang, men står ikkje i nokon vedteken plan
    .says-none = tiltaket er i gang, men ingen plan er vedteken
    .help-none = lag ein plan, legg han fram, og skriv vedtaket i portfolio/decisions
",
        en: r"
outside-plan = The measure is under way outside the plan
    .why = What is begun outside the plan has not been weighed against anything else. Then those who come first are served first.
    .cure = Take the measure into the next plan, or stop it.
    .says = the measure is under way, but stands in no adopted plan
    .says-none = the measure is under way, but no plan has been adopted
    .help-none = make a plan, put it forward, and write the decision in portfolio/decisions
",
    },
    bad: Example { file: "portfolio/measures/innlogging.yaml", text: "mandatory:\n" },
    good: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "mandatory: {law: Digitalsikkerhetsloven § 7, deadline: 2028-01-01}\n",
    },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let Some(planned) = planned(facts).filter(|_| facts.knows_decisions()) else { return };
    let says = if facts.adopted_plan().is_some() { "outside-plan.says" } else { "outside-plan.says-none" };
    for measure in facts.portfolio.measures.iter().filter(|measure| measure.status.is_running()) {
        let excused = measure.mandatory.is_some() || planned.contains(&measure.id);
        // Nobody knows what stands where a file cannot be read.
        let unsure = || facts.doubtful.meets(&measure.file, &route!["mandatory"]);
        if !excused && facts.bites(&RULE, measure) && !unsure() {
            findings.add(Place::value(&measure.file, route!["status"]), Message::new(says));
        }
    }
}

/// Every measure of every adopted plan; none where one of the plans could not be read.
fn planned<'p>(facts: &Facts<'p>) -> Option<BTreeSet<&'p Id>> {
    let portfolio = facts.portfolio;
    let mut planned = BTreeSet::new();
    for id in approved_plans(portfolio) {
        if portfolio.unread.plans.contains(id) {
            return None;
        }
        let Some(plan) = portfolio.plan(id) else { continue };
        if facts.doubtful.meets(&plan.file, &route!["items"]) {
            return None;
        }
        planned.extend(plan.items.iter().map(|item| &item.measure));
    }
    Some(planned)
}
