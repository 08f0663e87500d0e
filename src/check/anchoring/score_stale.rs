//! A score that was given for other figures.

use crate::{
    check::{
        Check, Example, Facts, Findings, Rule,
        counterpart::{Before, before},
    },
    locale::Words,
    model::{Benefit, Cost, Criterion, Date, Filed, Indicator, Measure, Observation, Quantity, Score, Source, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "score-stale",
    level: Level::Warning,
    from: Some(Status::Concept),
    in_small: false,
    source: "N 3",
    words: Words {
        nb: r"
score-stale = En vurdering er eldre enn tallene den bygger på
    .why = Poengene ble satt ut fra kostnadene og gevinstene slik de var da. Med nye tall og gamle poeng sier ikke rangeringen lenger hva noen mener. Regelen sammenligner med en tidligere utgave, så den gjelder bare med «check --base».
    .cure = Vurder på nytt, og skriv dagen i «date». Står poengene seg, er det nok med datoen.
    .says = kostnader eller gevinster er endret, men ikke vurderingen av «{ $criteria }»
",
        nn: r"
score-stale = Ei vurdering er eldre enn tala ho byggjer på
    .why = Poenga vart sette ut frå kostnadene og gevinstane slik dei var då. Med nye tal og gamle poeng seier ikkje rangeringa lenger kva nokon meiner. Regelen samanliknar med ei tidlegare utgåve, så han gjeld berre med «check --base».
    .cure = Vurder på nytt, og skriv dagen i «date». Står poenga seg, er det nok med datoen.
    .says = kostnader eller gevinstar er endra, men ikkje vurderinga av «{ $criteria }»
",
        en: r"
score-stale = A judgement is older than the figures it rests on
    .why = The points were given for costs and benefits as they were then. With new figures and old points the ranking no longer says what anybody thinks. The rule compares with an earlier version, so it holds only with “check --base”.
    .cure = Judge again, and write the day in “date”. If the points still hold, the date is enough.
    .says = costs or benefits have changed, but not the judgement by “{ $criteria }”
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "\
costs:
  - {phase: utvikling, fund: investering, per_year: [600000]}
  - {phase: drift, fund: investering, per_year: [0, 50000], recurring: true}
",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "\
costs:
  - {phase: utvikling, fund: investering, per_year: [600000]}
  - {phase: drift, fund: investering, per_year: [0, 50000], recurring: true}
scores:
  brukerverdi: {value: 4, why: Spurte foresatte i mars, date: 2026-11-20}
",
    },
    check: Check::Change(look),
    ..Rule::COMMON
};

/// One problem a measure: it is one change, and whoever judges again looks at all of its points.
fn look(facts: &Facts<'_>, base: &Facts<'_>, findings: &mut Findings<'_>) {
    // What competes for no place is not ranked by its points.
    let ranked = facts.portfolio.measures.iter().filter(|measure| measure.status.is_ranked());
    for measure in ranked.filter(|measure| facts.bites(&RULE, measure)) {
        let Before::Known(before) = before(base, measure, &["costs", "benefits", "scores"]) else { continue };
        let unsure = |field: &'static str| facts.doubtful.meets(&measure.file, &route![field]);
        if unsure("costs") || unsure("benefits") || same_figures(before, measure) {
            continue;
        }
        let criteria = facts.portfolio.strategy.criteria.iter();
        let stale: Vec<&Criterion> = criteria.filter(|criterion| is_stale(criterion, before, measure)).collect();
        if let Some(first) = stale.first() {
            let titles = stale.iter().map(|criterion| &*criterion.title).collect::<Vec<_>>().join(", ");
            let place = Place::value(&measure.file, route!["scores", first.id.to_string(), "date"]);
            findings.add(place, Message::new("score-stale.says").with("criteria", titles));
        }
    }
}

/// Whether the points by a criterion are of the same day as before. Points without a date say nothing of when.
fn is_stale(criterion: &Criterion, before: &Filed<Measure>, measure: &Filed<Measure>) -> bool {
    let date = |measure: &Measure| measure.scores.get(&criterion.id).and_then(judged_on);
    criterion.source == Some(Source::Judged) && date(measure).is_some() && date(measure) == date(before)
}

fn judged_on(score: &Score) -> Option<Date> {
    match score {
        Score::Bare(_) => None,
        Score::Judged(judgement) => judgement.date,
    }
}

/// Whether a measure costs and promises what it did, in whatever order. Who pays, who answers and what has been read so far
/// are other matters.
fn same_figures(before: &Measure, after: &Measure) -> bool {
    let same_cost = |a: &Cost, b: &Cost| (&a.phase, &a.per_year, a.recurring) == (&b.phase, &b.per_year, b.recurring);
    let same_benefit = |a: &Benefit, b: &Benefit| {
        let figures = |of: &Benefit| (of.from, of.recurring, of.realisation, improvement(of));
        a.kind == b.kind && a.per_year == b.per_year && figures(a) == figures(b)
    };
    same(&before.costs, &after.costs, same_cost) && same(&before.benefits, &after.benefits, same_benefit)
}

/// Where a benefit's indicator stood, and where it shall stand.
fn improvement(benefit: &Benefit) -> [Option<Quantity>; 2] {
    let indicator = benefit.indicator.as_ref();
    let value = |observed: fn(&Indicator) -> Option<&Observation>| indicator.and_then(observed)?.value;
    [value(|indicator| indicator.baseline.as_ref()), value(|indicator| indicator.target.as_ref())]
}

/// Whether two lists hold the same, each as often.
fn same<T>(before: &[T], after: &[T], same: impl Fn(&T, &T) -> bool) -> bool {
    let mut left: Vec<&T> = after.iter().collect();
    let is_left = |a: &T| left.iter().position(|b| same(a, b)).map(|at| left.swap_remove(at)).is_some();
    before.len() == after.len() && before.iter().all(is_left)
}
