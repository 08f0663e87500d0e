//! Too many measures at once that stop without the same people.

use crate::{
    check::{
        Check, Example, Facts, Findings, Rule,
        money::demand::{self, Demand},
    },
    locale::Words,
    model::Status,
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "key-person-overloaded",
    level: Level::Warning,
    from: Some(Status::Planning),
    source: "N 3",
    words: Words {
        nb: r#"
key-person-overloaded = En kritisk rolle er med i for mange tiltak på én gang
    .why = Noen få ressurspersoner må ofte bidra, ved siden av faste oppgaver. Jo flere tiltak de deles på, desto saktere går alle.
    .cure = La et tiltak vente til et annet er ferdig, eller lær opp flere.
    .says = «{ $role }» er med i { $measures } vedtatte tiltak i { NUMBER($year, useGrouping: "false") }, men kan være med i { $max }
    .taker = «{ $measure }» trenger { $amount } månedsverk
"#,
        nn: r#"
key-person-overloaded = Ei kritisk rolle er med i for mange tiltak på éin gong
    .why = Nokre få ressurspersonar må ofte bidra, ved sida av faste oppgåver. Jo fleire tiltak dei blir delte på, desto saktare går alle.
    .cure = La eit tiltak vente til eit anna er ferdig, eller lær opp fleire.
    .says = «{ $role }» er med i { $measures } vedtekne tiltak i { NUMBER($year, useGrouping: "false") }, men kan vere med i { $max }
    .taker = «{ $measure }» treng { $amount } månadsverk
"#,
        en: r#"
key-person-overloaded = A critical role takes part in too many measures at once
    .why = A few key people often have to contribute, beside their regular duties. The more measures they are divided between, the slower all of them go.
    .cure = Let a measure wait until another is finished, or train more people.
    .says = “{ $role }” takes part in { $measures } decided measures in { NUMBER($year, useGrouping: "false") }, but can take part in { $max }
    .taker = “{ $measure }” needs { $amount } person-months
"#,
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: r#"status: execution
mandatory: {law: "Opplæringslova kap. 4", deadline: 2028-08-01}
schedule: {started: 2026, years: 1}
effort:
  - {role: utvikler, per_year: [2]}
reports:
  - {date: 2026-10-01, progress: green, economy: green, resources: green, benefits: green}
"#,
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\neffort:\n  - {role: utvikler, per_year: [2]}\n",
    },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

/// Years that are over are left alone: nobody can mend them. It is told once one of the measures that use the role that
/// year has come as far as the first status.
fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let strategy = &facts.portfolio.strategy;
    if !strategy.roles.iter().any(|role| role.critical && role.max_parallel.is_some()) {
        return;
    }
    let demand = Demand::new(facts);
    for (nth, role) in strategy.roles.iter().enumerate().filter(|(_, role)| role.critical) {
        let Some(max) = role.max_parallel else { continue };
        for (year, measures) in demand.taken.measures(&role.id).filter(|(year, _)| *year >= facts.as_of.year()) {
            if i64::try_from(measures).is_ok_and(|measures| measures <= max.get()) {
                continue;
            }
            let takers = demand.takers(facts, &RULE, |it| it.needs.months(&role.id, it.start, year));
            if takers.is_empty() {
                continue;
            }
            let takers = takers.into_iter().map(|(taker, months)| (taker, months.number())).collect();
            #[expect(clippy::cast_precision_loss, reason = "a year and a limit that is exceeded are small numbers")]
            let message = Message::new("key-person-overloaded.says")
                .with("role", &*role.title)
                .with("measures", measures)
                .with("year", year as f64)
                .with("max", max.get() as f64);
            let place = Place::value(&strategy.file, route!["role", nth, "max_parallel"]);
            findings.add_related(place, message, demand::named(takers, "key-person-overloaded.taker", "effort"));
        }
    }
}
