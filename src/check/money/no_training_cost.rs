//! Staff whose work changes, and no money to teach them.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "no-training-cost",
    level: Level::Warning,
    from: Some(Status::Planning),
    in_small: false,
    source: "N 2, L 1.1",
    words: Words {
        nb: r"
no-training-cost = Opplæring er ikke regnet med
    .why = Det meste av en digital omstilling er kompetanse og endringsarbeid. Uten midler til det blir løsningen innført, men ikke tatt i bruk.
    .cure = Skriv hva opplæring og endringsarbeid koster, i en fase som strategien merker med «training».
    .says = tiltaket endrer arbeidet til de ansatte, men det er ingen kostnad til opplæring
    .help = skriv et beløp over 0 i fasen { $phases }
",
        nn: r"
no-training-cost = Opplæring er ikkje rekna med
    .why = Det meste av ei digital omstilling er kompetanse og endringsarbeid. Utan midlar til det blir løysinga innført, men ikkje teken i bruk.
    .cure = Skriv kva opplæring og endringsarbeid kostar, i ein fase som strategien merkjer med «training».
    .says = tiltaket endrar arbeidet til dei tilsette, men det er ingen kostnad til opplæring
    .help = skriv eit beløp over 0 i fasen { $phases }
",
        en: r"
no-training-cost = Training is not reckoned with
    .why = Most of a digital change is competence and changed ways of working. Without money for that the solution is introduced, but not taken into use.
    .cure = Write what training and change work cost, in a phase that the strategy marks with “training”.
    .says = the measure changes the work of the staff, but there is no cost of training
    .help = write an amount above 0 in the phase { $phases }
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\nstaff: {affected: true, codetermination: 2026-04-20}\ncosts:\n  - {phase: utvikling, fund: investering, per_year: [0]}\n  - {phase: drift, fund: investering, per_year: [0, 50000], recurring: true}\n",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\nstaff: {affected: true, codetermination: 2026-04-20}\ncosts:\n  - {phase: utvikling, fund: investering, per_year: [400000]}\n  - {phase: drift, fund: investering, per_year: [0, 50000], recurring: true}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

/// A strategy that marks no phase as training leaves nothing to look at.
fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let phases = facts.portfolio.strategy.cost_phases.iter().filter(|phase| phase.training);
    let training: Vec<String> = phases.map(|phase| phase.id.to_string()).collect();
    let affected = measure.staff.as_ref().is_some_and(|staff| staff.affected == Some(true));
    if training.is_empty() || !affected {
        return;
    }
    let mut lines = measure.costs.iter().filter(|cost| training.iter().any(|phase| cost.phase == **phase));
    if !lines.any(|cost| cost.per_year.iter().any(|amount| amount.likely().0 > 0)) {
        let message = Message::new("no-training-cost.says").with("phases", training);
        findings.add(Place::key(&measure.file, route!["costs"]), message);
    }
}
