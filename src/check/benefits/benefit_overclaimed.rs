//! Measures that together promise to take away more than there is.

use super::claims::{self, Claim};
use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Observation, Status},
    problem::Message,
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "benefit-overclaimed",
    from: Some(Status::Planning),
    source: "DFØ",
    words: Words {
        nb: r"
benefit-overclaimed = Tiltakene lover mer enn det er å ta av
    .why = Det som tar to timer, kan ikke bli tre timer kortere. Når flere tiltak til sammen lover mer enn nullpunktet, er minst ett løfte galt.
    .cure = Fordel forbedringen mellom tiltakene, så de til sammen ikke lover mer enn nullpunktet.
    .says = tiltakene lover til sammen { NUMBER($promised, maximumFractionDigits: 2) } mindre av «{ $indicator }», men nullpunktet er { NUMBER($baseline, maximumFractionDigits: 2) }
    .other = dette tiltaket lover { NUMBER($promised, maximumFractionDigits: 2) } mindre
",
        nn: r"
benefit-overclaimed = Tiltaka lovar meir enn det er å ta av
    .why = Det som tek to timar, kan ikkje bli tre timar kortare. Når fleire tiltak til saman lovar meir enn nullpunktet, er minst éin lovnad gal.
    .cure = Fordel forbetringa mellom tiltaka, så dei til saman ikkje lovar meir enn nullpunktet.
    .says = tiltaka lovar til saman { NUMBER($promised, maximumFractionDigits: 2) } mindre av «{ $indicator }», men nullpunktet er { NUMBER($baseline, maximumFractionDigits: 2) }
    .other = dette tiltaket lovar { NUMBER($promised, maximumFractionDigits: 2) } mindre
",
        en: r"
benefit-overclaimed = The measures promise more than there is to take
    .why = What takes two hours cannot become three hours shorter. Where several measures together promise more than the baseline, at least one promise is wrong.
    .cure = Share the improvement between the measures, so that together they promise no more than the baseline.
    .says = together the measures promise { NUMBER($promised, maximumFractionDigits: 2) } less of “{ $indicator }”, but the baseline is { NUMBER($baseline, maximumFractionDigits: 2) }
    .other = this measure promises { NUMBER($promised, maximumFractionDigits: 2) } less
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning
benefits:
  - id: tid
    type: spart-tid
    title: Foresatte slipper eget passord
    owner: samferdsel
    responsible: Seksjonsleder skyss
    per_year: [0, 900]
    indicator: {id: glemte-passord, baseline: {value: 400, date: 2026-01-31}, target: {value: 250, date: 2028-12-31}}
",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning
benefits:
  - id: tid
    type: spart-tid
    title: Raskere vedtak
    owner: samferdsel
    responsible: Seksjonsleder skyss
    per_year: [0, 900]
    indicator: {id: timer-per-skyssak, baseline: {value: 2.5, date: 2026-01-31}, target: {value: 0.5, date: 2028-12-31}}
",
    },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

/// How far above the baseline a sum may come by rounding alone.
const ROUNDING: f64 = 1e-9;

fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for claims in claims::shared(facts, &RULE) {
        if let Some(excess) = excess(&claims) {
            report(&excess, findings);
        }
    }
}

/// Whether this rule tells of these claims, so that no other need do so.
pub(super) fn tells(facts: &Facts<'_>, claims: &[Claim<'_>]) -> bool {
    let looked_at: Vec<_> = claims.iter().filter(|claim| facts.bites(&RULE, claim.measure)).copied().collect();
    RULE.level_in(&facts.portfolio.strategy).is_some() && excess(&looked_at).is_some()
}

/// Several measures that promise more than there is.
struct Excess<'p> {
    /// Their claims, in the order of the measures.
    claims: Vec<Claim<'p>>,
    /// What they promise together, in the indicator's unit.
    promised: f64,
    /// The largest of their baselines, in the same unit.
    baseline: f64,
}

fn excess<'p>(claims: &[Claim<'p>]) -> Option<Excess<'p>> {
    let mut falls: Vec<(f64, Claim<'p>)> = claims.iter().filter_map(|claim| Some((fall(claim)?, *claim))).collect();
    // Of what a measure says twice, and of measures of which only one can be done, the larger promise counts.
    falls.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let falling: Vec<Claim<'p>> = falls.into_iter().map(|(_, claim)| claim).collect();
    let mut claims: Vec<Claim<'p>> = claims::together(&falling).into_iter().copied().collect();
    let promised = claims.iter().filter_map(fall).sum::<f64>();
    let baseline = claims.iter().filter_map(|claim| value(claim.indicator.baseline.as_ref())).fold(0.0, f64::max);
    claims.sort_by(|a, b| a.measure.id.cmp(&b.measure.id));
    (claims.len() > 1 && promised > baseline * (1.0 + ROUNDING)).then_some(Excess { claims, promised, baseline })
}

/// What a claim takes away, in the indicator's unit. Only a fall to zero or more has a bound; what rises has none.
fn fall(claim: &Claim<'_>) -> Option<f64> {
    let (baseline, target) = (value(claim.indicator.baseline.as_ref())?, value(claim.indicator.target.as_ref())?);
    (0.0 <= target && target < baseline).then_some(baseline - target)
}

fn value(observation: Option<&Observation>) -> Option<f64> {
    Some(observation?.value?.0)
}

/// Told once, at the second measure; the others are related places.
fn report(excess: &Excess<'_>, findings: &mut Findings<'_>) {
    let Some(second) = excess.claims.get(1) else { return };
    let others = excess.claims.iter().enumerate().filter(|(nth, _)| *nth != 1);
    let related = others.map(|(_, claim)| {
        let message = Message::new("benefit-overclaimed.other").with("promised", fall(claim).unwrap_or_default());
        (claim.place(route!["target", "value"]), message)
    });
    let message = Message::new("benefit-overclaimed.says")
        .with("promised", excess.promised)
        .with("indicator", second.name())
        .with("baseline", excess.baseline);
    findings.add_related(second.place(route!["target", "value"]), message, related.collect());
}
