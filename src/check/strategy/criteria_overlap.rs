//! Criteria that count the same thing twice.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::Source,
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "criteria-overlap",
    level: Level::Warning,
    softens: false,
    source: "method",
    words: Words {
        nb: r"
criteria-overlap = Kriterier teller det samme to ganger
    .why = Netto nåverdi er gevinster minus kostnader. Står gevinstene eller levetidskostnaden også som egne kriterier, teller de dobbelt. Er kostnad både kriterium og ramme, straffes dyre tiltak to ganger.
    .cure = Behold enten nåverdien eller delene av den, og la rammene alene ta hånd om kostnaden.
    .says-npv = gevinst eller kostnad teller både her og i netto nåverdi
    .says-frame = kostnad er både kriterium her og ramme i finansieringskildene
",
        nn: r"
criteria-overlap = Kriterium tel det same to gonger
    .why = Netto noverdi er gevinstar minus kostnader. Står gevinstane eller levetidskostnaden også som eigne kriterium, tel dei dobbelt. Er kostnad både kriterium og ramme, blir dyre tiltak straffa to gonger.
    .cure = Behald anten noverdien eller delane av han, og la rammene åleine ta hand om kostnaden.
    .says-npv = gevinst eller kostnad tel både her og i netto noverdi
    .says-frame = kostnad er både kriterium her og ramme i finansieringskjeldene
",
        en: r"
criteria-overlap = Criteria count the same thing twice
    .why = Net present value is benefits less costs. Where benefits or lifecycle cost are criteria of their own as well, they count double. Where cost is both a criterion and a frame, costly measures are punished twice.
    .cure = Keep either the net present value or its parts, and let the frames alone take care of cost.
    .says-npv = benefit or cost counts both here and in net present value
    .says-frame = cost is both a criterion here and a frame of the funds
",
    },
    bad: Example {
        file: "strategy.toml",
        text: "\
[[criterion]]
id = \"brukerverdi\"
title = \"Spart tid\"
weight = 50
source = \"benefit:spart-tid\"
scale = { worst = 0, best = 2000 }

[[criterion]]
id = \"naverdi\"
title = \"Netto nåverdi\"
weight = 50
source = \"npv\"
scale = { worst = 0, best = 5000000 }
",
    },
    good: Example {
        file: "strategy.toml",
        text: "\
[[criterion]]
id = \"brukerverdi\"
title = \"Verdi for brukerne\"
weight = 50
source = \"judged\"
scale = { worst = 0, best = 5 }

[[criterion]]
id = \"naverdi\"
title = \"Netto nåverdi\"
weight = 50
source = \"npv\"
scale = { worst = 0, best = 5000000 }
",
    },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let strategy = &facts.portfolio.strategy;
    let counts_npv =
        strategy.criteria.iter().any(|criterion| matches!(criterion.source, Some(Source::Npv | Source::NpvPerCost)));
    let has_frames = strategy.funds.iter().any(|fund| !fund.frame.is_empty());
    for (nth, criterion) in strategy.criteria.iter().enumerate() {
        let says = match &criterion.source {
            Some(Source::Benefit(_) | Source::LifecycleCost) if counts_npv => "criteria-overlap.says-npv",
            Some(Source::LifecycleCost) if has_frames => "criteria-overlap.says-frame",
            Some(
                Source::Judged
                | Source::Benefit(_)
                | Source::Npv
                | Source::NpvPerCost
                | Source::LifecycleCost
                | Source::Reach
                | Source::Participants
                | Source::Objectives,
            )
            | None => continue,
        };
        findings.add(Place::value(&strategy.file, route!["criterion", nth, "source"]), Message::new(says));
    }
}
