//! A score that nobody can check.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Score, Source, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "score-without-reason",
    level: Level::Warning,
    from: Some(Status::Concept),
    in_small: false,
    source: "N 3",
    words: Words {
        nb: r"
score-without-reason = En vurdering mangler begrunnelse
    .why = Poengene avgjør rekkefølgen. Uten begrunnelse kan ingen prøve dem, og de lar seg ikke sammenligne med poengene til andre tiltak.
    .cure = Skriv tallet i «value» og hva det bygger på, i «why».
    .says = det står ikke hva vurderingen av «{ $criterion }» bygger på
    .help = skriv tallet i «value» og begrunnelsen i «why» under «{ $id }»
",
        nn: r"
score-without-reason = Ei vurdering manglar grunngiving
    .why = Poenga avgjer rekkjefølgja. Utan grunngiving kan ingen prøve dei, og dei lèt seg ikkje samanlikne med poenga til andre tiltak.
    .cure = Skriv talet i «value» og kva det byggjer på, i «why».
    .says = det står ikkje kva vurderinga av «{ $criterion }» byggjer på
    .help = skriv talet i «value» og grunngivinga i «why» under «{ $id }»
",
        en: r"
score-without-reason = A judgement without a reason
    .why = The points decide the order. Without a reason nobody can test them, and they cannot be compared with those of other measures.
    .cure = Write the number in “value”, and what it rests on in “why”.
    .says = it is not said what the judgement by “{ $criterion }” rests on
    .help = write the number in “value” and the reason in “why” under “{ $id }”
",
    },
    bad: Example { file: "portfolio/measures/skoleskyss.yaml", text: "scores:\n  brukerverdi: 4\n" },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "scores:\n  brukerverdi: {value: 4, why: Spurte foresatte i mars, date: 2026-03-01}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    for criterion in &facts.portfolio.strategy.criteria {
        // Other criteria are computed, whatever somebody may have written down for them.
        if criterion.source != Some(Source::Judged) {
            continue;
        }
        let Some(score) = measure.scores.get(&criterion.id) else { continue };
        if !has_reason(score) {
            let place = Place::value(&measure.file, route!["scores", criterion.id.to_string(), "why"]);
            let message = Message::new("score-without-reason.says").with("criterion", &*criterion.title);
            findings.add(place, message.with("id", criterion.id.as_str()));
        }
    }
}

fn has_reason(score: &Score) -> bool {
    match score {
        Score::Bare(_) => false,
        Score::Judged(judgement) => judgement.why.as_deref().is_some_and(|why| !why.trim().is_empty()),
    }
}
