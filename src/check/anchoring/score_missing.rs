//! A measure that nobody has judged.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Source, Status},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "score-missing",
    from: Some(Status::Concept),
    source: "N 3",
    words: Words {
        nb: r"
score-missing = Et kriterium er ikke vurdert
    .why = Tiltak rangeres etter de vedtatte kriteriene. Et tiltak som mangler en vurdering, får ikke null poeng, men står utenfor rangeringen.
    .cure = Vurder tiltaket mot kriteriet, og skriv tall og begrunnelse i «scores».
    .says = tiltaket er ikke vurdert for «{ $criterion }»
    .help = legg til «{ $id }» under «scores», med tall og begrunnelse
",
        nn: r"
score-missing = Eit kriterium er ikkje vurdert
    .why = Tiltak blir rangerte etter dei vedtekne kriteria. Eit tiltak som manglar ei vurdering, får ikkje null poeng, men står utanfor rangeringa.
    .cure = Vurder tiltaket mot kriteriet, og skriv tal og grunngiving i «scores».
    .says = tiltaket er ikkje vurdert for «{ $criterion }»
    .help = legg til «{ $id }» under «scores», med tal og grunngiving
",
        en: r"
score-missing = A criterion has not been judged
    .why = Measures are ranked by the adopted criteria. One that lacks a judgement does not get zero points, but stands outside the ranking.
    .cure = Judge the measure by the criterion, and write number and reason in “scores”.
    .says = the measure has not been judged for “{ $criterion }”
    .help = add “{ $id }” under “scores”, with number and reason
",
    },
    bad: Example { file: "portfolio/measures/skoleskyss.yaml", text: "scores: {}\n" },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "scores:\n  brukerverdi: {value: 4, why: Spurte foresatte i mars, date: 2026-03-01}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    for criterion in &facts.portfolio.strategy.criteria {
        if criterion.source == Some(Source::Judged) && !measure.scores.contains_key(&criterion.id) {
            let place = Place::value(&measure.file, route!["scores", criterion.id.to_string()]);
            let message = Message::new("score-missing.says")
                .with("criterion", &*criterion.title)
                .with("id", criterion.id.as_str());
            findings.add(place, message);
        }
    }
}
