//! More has been decided than there is money for.

use super::demand::{self, Demand};
use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Money, Status},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "frame-exceeded",
    from: Some(Status::Execution),
    source: "L 1.1",
    words: Words {
        nb: r#"
frame-exceeded = Rammen er overskredet
    .why = Tiltak skal gjennomføres innenfor vedtatte rammer. Er det vedtatt mer enn rammen, må noe vente eller få penger fra et annet sted.
    .cure = Flytt eller stans tiltak, finn en annen kilde, eller få vedtatt en større ramme.
    .says = vedtatte tiltak bruker { $used } fra «{ $fund }» i { NUMBER($year, useGrouping: "false") }, { $over } mer enn rammen
    .taker = «{ $measure }» bruker { $amount }
"#,
        nn: r#"
frame-exceeded = Ramma er overskriden
    .why = Tiltak skal gjennomførast innanfor vedtekne rammer. Er det vedteke meir enn ramma, må noko vente eller få pengar frå ein annan stad.
    .cure = Flytt eller stans tiltak, finn ei anna kjelde, eller få vedteke ei større ramme.
    .says = vedtekne tiltak bruker { $used } frå «{ $fund }» i { NUMBER($year, useGrouping: "false") }, { $over } meir enn ramma
    .taker = «{ $measure }» bruker { $amount }
"#,
        en: r#"
frame-exceeded = The frame is exceeded
    .why = Measures shall be carried out within adopted frames. Where more than the frame has been decided, something has to wait or get its money elsewhere.
    .cure = Move or stop measures, find another source, or have a larger frame adopted.
    .says = decided measures use { $used } from “{ $fund }” in { NUMBER($year, useGrouping: "false") }, { $over } more than the frame
    .taker = “{ $measure }” uses { $amount }
"#,
    },
    bad: Example {
        file: "strategy.toml",
        text: "[[fund]]\nid = \"investering\"\ntitle = \"Investeringsbudsjettet\"\nframe = { 2026 = 200_000, 2027 = 1_000_000 }\n",
    },
    good: Example {
        file: "strategy.toml",
        text: "[[fund]]\nid = \"investering\"\ntitle = \"Investeringsbudsjettet\"\nframe = { 2026 = 220_000, 2027 = 1_000_000 }\n",
    },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

/// Years that are over are left alone: nobody can mend them. It is told once one of the measures that use the fund that
/// year has come as far as the first status, so a plan alone is no error.
fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let strategy = &facts.portfolio.strategy;
    if strategy.funds.iter().all(|fund| fund.frame.is_empty()) {
        return;
    }
    let demand = Demand::new(facts);
    for (nth, fund) in strategy.funds.iter().enumerate() {
        for (year, frame) in fund.frame.iter().filter(|(year, _)| year.get() >= facts.as_of.year()) {
            let used = demand.taken.money(&fund.id, year.get());
            let over = used.saturating_sub(frame.0.max(0));
            if over <= 0 {
                continue;
            }
            let takers = demand.takers(facts, &RULE, |it| Money(it.needs.money(&fund.id, it.start, year.get())));
            if takers.is_empty() {
                continue;
            }
            #[expect(clippy::cast_precision_loss, reason = "a year is a small number")]
            let message = Message::new("frame-exceeded.says")
                .with("used", Money(used))
                .with("fund", &*fund.title)
                .with("year", year.get() as f64)
                .with("over", Money(over));
            let place = Place::value(&strategy.file, route!["fund", nth, "frame", year.to_string()]);
            findings.add_related(place, message, demand::named(takers, "frame-exceeded.taker", "costs"));
        }
    }
}
