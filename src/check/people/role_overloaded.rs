//! More work has been decided than there are people for.

use crate::{
    check::{
        Check, Example, Facts, Findings, Rule,
        money::demand::{self, Demand},
    },
    economy::PersonMonths,
    locale::Words,
    model::Status,
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "role-overloaded",
    level: Level::Warning,
    from: Some(Status::Planning),
    source: "N 3",
    words: Words {
        nb: r#"
role-overloaded = En rolle har mer å gjøre enn den rekker
    .why = Kompetanse og personalressurser er begrenset. Er det vedtatt mer enn folkene rekker, blir alt forsinket, ikke bare det siste.
    .cure = Flytt tiltak til et annet år, hent hjelp utenfra, eller rett kapasiteten hvis den er endret.
    .says = vedtatte tiltak trenger { $need } månedsverk av «{ $role }» i { NUMBER($year, useGrouping: "false") }, men det er { $capacity }
    .taker = «{ $measure }» trenger { $amount } månedsverk
"#,
        nn: r#"
role-overloaded = Ei rolle har meir å gjere enn ho rekk
    .why = Kompetanse og personalressursar er avgrensa. Er det vedteke meir enn folka rekk, blir alt forseinka, ikkje berre det siste.
    .cure = Flytt tiltak til eit anna år, hent hjelp utanfrå, eller rett kapasiteten om han er endra.
    .says = vedtekne tiltak treng { $need } månadsverk av «{ $role }» i { NUMBER($year, useGrouping: "false") }, men det er { $capacity }
    .taker = «{ $measure }» treng { $amount } månadsverk
"#,
        en: r#"
role-overloaded = A role has more to do than it has time for
    .why = Competence and people are limited. Where more has been decided than they can do, everything is late, not only the last thing.
    .cure = Move measures to another year, get help from outside, or correct the capacity if it has changed.
    .says = decided measures need { $need } person-months of “{ $role }” in { NUMBER($year, useGrouping: "false") }, but there are { $capacity }
    .taker = “{ $measure }” needs { $amount } person-months
"#,
    },
    bad: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "effort:\n  - {role: utvikler, per_year: [12.5]}\n",
    },
    good: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "effort:\n  - {role: utvikler, per_year: [12]}\n",
    },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

/// Years that are over are left alone: nobody can mend them. It is told once one of the measures that use the role that
/// year has come as far as the first status.
fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let strategy = &facts.portfolio.strategy;
    if strategy.roles.iter().all(|role| role.capacity.is_empty()) {
        return;
    }
    let demand = Demand::new(facts);
    for (nth, role) in strategy.roles.iter().enumerate() {
        for (year, capacity) in role.capacity.iter().filter(|(year, _)| year.get() >= facts.as_of.year()) {
            let need = demand.taken.months(&role.id, year.get());
            if need <= PersonMonths::from(*capacity) {
                continue;
            }
            let takers = demand.takers(facts, &RULE, |it| it.needs.months(&role.id, it.start, year.get()));
            if takers.is_empty() {
                continue;
            }
            let takers = takers.into_iter().map(|(taker, months)| (taker, months.number())).collect();
            #[expect(clippy::cast_precision_loss, reason = "a year is a small number")]
            let message = Message::new("role-overloaded.says")
                .with("need", need.number())
                .with("role", &*role.title)
                .with("year", year.get() as f64)
                .with("capacity", capacity.0);
            let place = Place::value(&strategy.file, route!["role", nth, "capacity", year.to_string()]);
            findings.add_related(place, message, demand::named(takers, "role-overloaded.taker", "effort"));
        }
    }
}
