//! Sensitive data across levels of government, and too little gained for the risk.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    economy,
    locale::Words,
    model::{Filed, Measure, Money, PersonalData, Risk, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "margin-too-small",
    level: Level::Warning,
    from: Some(Status::Planning),
    source: "L 2",
    words: Words {
        nb: r#"
margin-too-small = Gevinsten er ikke klart større enn kostnader og risiko
    .why = Når følsomme opplysninger går mellom forvaltningsnivåer, skal gevinstene klart overstige kostnadene og risikoen. Det er lett å undervurdere begge.
    .cure = Finn flere gevinster, senk kostnaden eller risikoen, eller la dem som vedtar, se at marginen er liten.
    .says = gevinstene er verdt { $benefit } i dag, men burde være { $needed }: { NUMBER($margin, style: "percent") } over kostnader og risiko
"#,
        nn: r#"
margin-too-small = Gevinsten er ikkje klart større enn kostnader og risiko
    .why = Når følsame opplysningar går mellom forvaltningsnivå, skal gevinstane klart overstige kostnadene og risikoen. Det er lett å undervurdere begge.
    .cure = Finn fleire gevinstar, senk kostnaden eller risikoen, eller la dei som vedtek, sjå at marginen er liten.
    .says = gevinstane er verde { $benefit } i dag, men burde vere { $needed }: { NUMBER($margin, style: "percent") } over kostnader og risiko
"#,
        en: r#"
margin-too-small = The benefit is not clearly above cost and risk
    .why = Where sensitive data pass between levels of government, benefits shall clearly exceed costs and risks. Both are easy to underrate.
    .cure = Find more benefits, lower the cost or the risk, or let those who decide see that the margin is small.
    .says = the benefits are worth { $benefit } today, but ought to be { $needed }: { NUMBER($margin, style: "percent") } above cost and risk
"#,
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\nsecurity:\n  personal_data: special\n  cross_level_data: true\n  dpia: {needed: true, done: 2026-04-01, residual_risk: low}\n  risk_assessment: 2026-03-15\n  processor_agreement: 2026-05-01\n  accessibility: Universell utforming og klarspråk i kravene\n  data_ownership: true\nbenefits:\n  - {id: tid, type: spart-tid, title: Raskere vedtak, owner: samferdsel, responsible: Seksjonsleder skyss, per_year: [0, 200]}\n",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\nsecurity:\n  personal_data: special\n  cross_level_data: true\n  dpia: {needed: true, done: 2026-04-01, residual_risk: low}\n  risk_assessment: 2026-03-15\n  processor_agreement: 2026-05-01\n  accessibility: Universell utforming og klarspråk i kravene\n  data_ownership: true\nbenefits:\n  - {id: tid, type: spart-tid, title: Raskere vedtak, owner: samferdsel, responsible: Seksjonsleder skyss, per_year: [0, 900]}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

/// How far benefits must exceed costs where the strategy does not say.
const DEFAULT_MARGIN: f64 = 0.25;

/// `PV(B) < (1 + margin) · (PV(C) + Σ cost of risk · (probability − 0.5) / 5)`, likely values, compared in whole money.
///
/// A probability from 1 to 5 stands for a fifth each, taken at its middle: 1 is 10 %, 5 is 90 %. A risk without a
/// cost or a probability adds nothing.
fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let sensitive = measure.security.as_ref().is_some_and(|security| {
        security.personal_data == Some(PersonalData::Special) && security.cross_level_data == Some(true)
    });
    if !sensitive {
        return;
    }
    let strategy = &facts.portfolio.strategy;
    let economics = economy::assess(strategy, measure);
    let margin = strategy.economy.sensitive_margin.map_or(DEFAULT_MARGIN, |margin| margin.0);
    let risk: f64 = measure.risks.iter().filter_map(expected).sum();
    let benefit = whole(economics.present_benefit.likely);
    let needed = whole((1.0 + margin) * (economics.present_cost.likely + risk));
    if benefit < needed {
        let message = Message::new("margin-too-small.says")
            .with("benefit", benefit)
            .with("needed", needed)
            .with("margin", margin);
        findings.add(Place::key(&measure.file, route!["benefits"]), message);
    }
}

/// What a risk is expected to cost.
#[expect(clippy::cast_precision_loss, reason = "an amount of a file is far below 2^53")]
fn expected(risk: &Risk) -> Option<f64> {
    Some(risk.cost?.0 as f64 * (risk.probability?.get() as f64 - 0.5) / 5.0)
}

#[expect(clippy::cast_possible_truncation, reason = "the number is whole, and the cast saturates")]
fn whole(money: f64) -> Money {
    Money(money.round() as i64)
}
