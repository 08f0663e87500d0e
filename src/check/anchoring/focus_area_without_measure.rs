//! A focus area that nothing is done about.

use std::collections::BTreeSet;

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::Id,
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "focus-area-without-measure",
    level: Level::Warning,
    source: "N 4",
    words: Words {
        nb: r"
focus-area-without-measure = Et område i strategien har ingen tiltak
    .why = Handlingsplanen skal ha tiltak for hvert område i strategien. Et område uten tiltak blir det ikke gjort noe med.
    .cure = Foreslå et tiltak for området, eller ta det ut av strategien når den revideres.
    .says = ingen tiltak hører til «{ $area }»
",
        nn: r"
focus-area-without-measure = Eit område i strategien har ingen tiltak
    .why = Handlingsplanen skal ha tiltak for kvart område i strategien. Eit område utan tiltak blir det ikkje gjort noko med.
    .cure = Foreslå eit tiltak for området, eller ta det ut av strategien når han blir revidert.
    .says = ingen tiltak høyrer til «{ $area }»
",
        en: r"
focus-area-without-measure = An area of the strategy has no measures
    .why = The action plan shall have measures for every area of the strategy. Nothing is done about an area without one.
    .cure = Propose a measure for the area, or take the area out when the strategy is revised.
    .says = no measure belongs to “{ $area }”
",
    },
    bad: Example {
        file: "strategy.toml",
        text: "\
[[focus_area]]
id = \"dialog\"
title = \"Digital dialog\"
objectives = [{ id = \"selvbetjening\", title = \"Selvbetjening\" }]

[[focus_area]]
id = \"kompetanse\"
title = \"Digital kompetanse\"
",
    },
    good: Example {
        file: "strategy.toml",
        text: "\
[[focus_area]]
id = \"dialog\"
title = \"Digital dialog og kompetanse\"
objectives = [{ id = \"selvbetjening\", title = \"Selvbetjening\" }]
",
    },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let portfolio = facts.portfolio;
    // A portfolio that is about to be filled says nothing about any one area, and a file that could not be read may serve all.
    if portfolio.measures.is_empty() || !portfolio.unread.measures.is_empty() {
        return;
    }
    let going = || portfolio.measures.iter().filter(|measure| !measure.status.is_dropped());
    let served: BTreeSet<&Id> = going().flat_map(|measure| &measure.focus_areas).collect();
    let areas = &portfolio.strategy.focus_areas;
    if areas.iter().all(|area| served.contains(&area.id)) {
        return;
    }
    if going().any(|measure| facts.doubtful.meets(&measure.file, &route!["focus_areas"])) {
        return;
    }
    for (nth, area) in areas.iter().enumerate().filter(|(_, area)| !served.contains(&area.id)) {
        let place = Place::value(&portfolio.strategy.file, route!["focus_area", nth, "id"]);
        findings.add(place, Message::new("focus-area-without-measure.says").with("area", &*area.title));
    }
}
