//! A measure that serves no focus area.

use std::collections::BTreeSet;

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Id, Measure, Status, Strategy},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "no-focus-area",
    from: Some(Status::Idea),
    source: "N 8, L 3",
    words: Words {
        nb: r"
no-focus-area = Tiltaket hører ikke til noe område i strategien
    .why = Handlingsplanen skal bygge på strategiens områder. Et tiltak uten område kan ikke måles mot strategien.
    .cure = Nevn minst ett område i «focus_areas».
    .says = tiltaket nevner ikke noe område i strategien
    .help = velg { $choices }
    .says-set = tiltaket nevner ikke noe område i «{ $set }»
    .help-set = velg { $choices }
",
        nn: r"
no-focus-area = Tiltaket høyrer ikkje til noko område i strategien
    .why = Handlingsplanen skal byggje på områda i strategien. Eit tiltak utan område kan ikkje målast mot strategien.
    .cure = Nemn minst eitt område i «focus_areas».
    .says = tiltaket nemner ikkje noko område i strategien
    .help = vel { $choices }
    .says-set = tiltaket nemner ikkje noko område i «{ $set }»
    .help-set = vel { $choices }
",
        en: r"
no-focus-area = The measure belongs to no area of the strategy
    .why = The action plan shall build on the strategy's areas. A measure without one cannot be held against the strategy.
    .cure = Name at least one area in “focus_areas”.
    .says = the measure names no area of the strategy
    .help = choose { $choices }
    .says-set = the measure names no area of “{ $set }”
    .help-set = choose { $choices }
",
    },
    bad: Example { file: "portfolio/measures/skoleskyss.yaml", text: "focus_areas: []\n" },
    good: Example { file: "portfolio/measures/skoleskyss.yaml", text: "focus_areas: [dialog]\n" },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let strategy = &facts.portfolio.strategy.value;
    let is_known = |id: &Id| strategy.focus_areas.iter().any(|area| area.id == *id);
    if !measure.focus_areas.iter().all(is_known) {
        // The one that was meant may be misspelt, which has been told.
        return;
    }
    for set in required_sets(strategy) {
        let areas = || strategy.focus_areas.iter().filter(|area| set.is_none() || area.set.as_ref() == set);
        if areas().any(|area| measure.focus_areas.contains(&area.id)) {
            continue;
        }
        let choices: Vec<String> = areas().map(|area| area.id.to_string()).collect();
        let title = set.map(|id| {
            let title = strategy.sets.iter().find(|set| set.id == *id).and_then(|set| set.title.as_deref());
            title.unwrap_or(id)
        });
        let message = match title {
            Some(title) => Message::new("no-focus-area.says-set").with("set", title),
            None => Message::new("no-focus-area.says"),
        };
        findings.add(Place::value(&measure.file, route!["focus_areas"]), message.with("choices", choices));
    }
}

/// The sets of focus areas that every measure has to serve; `None` stands for all areas together.
fn required_sets(strategy: &Strategy) -> Vec<Option<&Id>> {
    let used: BTreeSet<&Id> = strategy.focus_areas.iter().filter_map(|area| area.set.as_ref()).collect();
    if used.is_empty() {
        return if strategy.focus_areas.is_empty() { Vec::new() } else { vec![None] };
    }
    let alone = used.len() == 1;
    let required = |id: &&Id| {
        let set = strategy.sets.iter().find(|set| set.id == **id);
        set.and_then(|set| set.required).unwrap_or(alone)
    };
    used.into_iter().filter(required).map(Some).collect()
}
