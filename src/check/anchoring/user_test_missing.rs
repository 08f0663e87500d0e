//! A solution that is about to be handed over, and that no user has tried.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Count, Filed, Involvement, Measure, Status, TargetGroup},
    problem::{Level, Message, Part, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "user-test-missing",
    level: Level::Warning,
    from: Some(Status::Closing),
    source: "L 3.1",
    words: Words {
        nb: r"
user-test-missing = Brukerne har ikke fått prøve løsningen
    .why = Løsninger skal testes av brukerne før de rulles ut. Det gjelder alt som brukes av folk utenfor, og det som brukes av 50 eller flere ansatte.
    .cure = La brukerne prøve løsningen, og skriv hvordan og når i «user_involvement».
    .says = brukes av folk utenfor, men det står ikke at brukerne har fått prøve
    .says-inside = brukes av { $count } ansatte, men det står ikke at de har fått prøve
",
        nn: r"
user-test-missing = Brukarane har ikkje fått prøve løysinga
    .why = Løysingar skal testast av brukarane før dei blir rulla ut. Det gjeld alt som blir brukt av folk utanfor, og det som blir brukt av 50 eller fleire tilsette.
    .cure = La brukarane prøve løysinga, og skriv korleis og når i «user_involvement».
    .says = blir brukt av folk utanfor, men det står ikkje at brukarane har fått prøve
    .says-inside = blir brukt av { $count } tilsette, men det står ikkje at dei har fått prøve
",
        en: r"
user-test-missing = The users have not tried the solution
    .why = Solutions shall be tested by their users before they are rolled out. That goes for all that people outside use, and for what 50 or more of the staff use.
    .cure = Let the users try the solution, and write how and when in “user_involvement”.
    .says = people outside use it, but nothing says that the users have tried it
    .says-inside = { $count } of the staff use it, but nothing says that they have tried it
",
    },
    bad: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "\
status: closing
target_groups: [{who: ansatte, internal: true, count: 60}]
user_involvement: []
",
    },
    good: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "\
status: closing
target_groups: [{who: ansatte, internal: true, count: 60}]
user_involvement: [{how: Prøvd på én enhet, date: 2026-02-01}]
",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

/// From so many users inside on, they have to be asked.
const MANY: i64 = 50;

fn look(_: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    if measure.user_involvement.iter().any(is_told) {
        return;
    }
    let used = measure.target_groups.iter().filter(|group| group.count.is_none_or(|count| count.get() > 0));
    let inside = used.clone().filter(|group| group.internal).map(people).fold(0, i64::saturating_add);
    let message = if used.clone().any(|group| !group.internal) {
        Message::new("user-test-missing.says")
    } else if inside >= MANY {
        #[expect(clippy::cast_precision_loss, reason = "shown to people, and no organisation has 2^52 of them")]
        Message::new("user-test-missing.says-inside").with("count", Part::Number(inside as f64))
    } else {
        return;
    };
    findings.add(Place::value(&measure.file, route!["user_involvement"]), message);
}

fn people(group: &TargetGroup) -> i64 {
    group.count.map_or(0, Count::get)
}

/// Whether anything is said about how the users had their say.
fn is_told(involvement: &Involvement) -> bool {
    involvement.date.is_some() || involvement.how.as_deref().is_some_and(|how| !how.trim().is_empty())
}
