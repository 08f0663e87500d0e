//! Money that is said to be saved, and that no budget gives up.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "saving-without-budget",
    level: Level::Warning,
    from: Some(Status::Execution),
    source: "N 8",
    words: Words {
        nb: r"
saving-without-budget = En innsparing som ikke tas ut av noe budsjett
    .why = Gevinster skal innarbeides i budsjettene. Penger som ingen trekker fra et budsjett, blir brukt til noe annet.
    .cure = Skriv hvilket budsjett innsparingen tas ut av, og fra hvilket år, i «budget». Kan den ikke tas ut, sett «cashable» til false.
    .says = innsparingen «{ $benefit }» tas ikke ut av noe budsjett
    .help = legg til «budget» med «fund» og «from»
",
        nn: r"
saving-without-budget = Ei innsparing som ikkje blir teken ut av noko budsjett
    .why = Gevinstar skal arbeidast inn i budsjetta. Pengar som ingen trekkjer frå eit budsjett, blir brukte til noko anna.
    .cure = Skriv kva budsjett innsparinga blir teken ut av, og frå kva år, i «budget». Kan ho ikkje takast ut, set «cashable» til false.
    .says = innsparinga «{ $benefit }» blir ikkje teken ut av noko budsjett
    .help = legg til «budget» med «fund» og «from»
",
        en: r"
saving-without-budget = A saving that is taken out of no budget
    .why = Benefits shall be worked into the budgets. Money that nobody takes off a budget is spent on something else.
    .cure = Write the budget that the saving is taken out of, and from which year, in “budget”. If it cannot be taken out, set “cashable” to false.
    .says = the saving “{ $benefit }” is taken out of no budget
    .help = add “budget” with “fund” and “from”
",
    },
    bad: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "benefits:
  - id: tid
    type: spart-tid
    title: Færre glemte passord
    owner: it
    responsible: Leder for IT-tjenesten
    per_year: [0, 300]
    cashable: true
    indicator: {id: glemte-passord, baseline: {value: 400, date: 2026-01-31}, target: {value: 50, date: 2028-12-31}}
    actions: [{what: Skru av gamle passord, who: it, due: 2027-06-30}]
",
    },
    good: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "benefits:
  - id: tid
    type: spart-tid
    title: Færre glemte passord
    owner: it
    responsible: Leder for IT-tjenesten
    per_year: [0, 300]
    cashable: true
    budget: {fund: investering, from: 2028}
    indicator: {id: glemte-passord, baseline: {value: 400, date: 2026-01-31}, target: {value: 50, date: 2028-12-31}}
    actions: [{what: Skru av gamle passord, who: it, due: 2027-06-30}]
",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(_: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    for (nth, benefit) in measure.benefits.iter().enumerate() {
        if benefit.cashable && benefit.budget.as_ref().is_none_or(|budget| budget.fund.is_none()) {
            let message = Message::new("saving-without-budget.says").with("benefit", &*benefit.title);
            findings.add(Place::value(&measure.file, route!["benefits", nth, "budget", "fund"]), message);
        }
    }
}
