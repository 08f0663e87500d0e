//! A measure that starts before or after the strategy it is to carry out.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "start-outside-strategy",
    level: Level::Warning,
    from: Some(Status::Concept),
    source: "N 8, L 1.1",
    words: Words {
        nb: r"
start-outside-strategy = Tiltaket starter utenfor strategiens periode
    .why = Strategien gjelder for en periode. Et tiltak som starter før eller etter den, bygger ikke på det som er vedtatt.
    .cure = Legg starten innenfor strategiens periode, eller ta tiltaket opp igjen med neste strategi.
    .says = tiltaket startet i { $year }, men strategien gjelder { $from }–{ $to }
    .help = rett «started», eller godta avviket i «accepts» om tiltaket begynte under en tidligere strategi
    .says-after = tiltaket kan tidligst starte i { $year }, men strategien gjelder { $from }–{ $to }
    .says-before = tiltaket må starte senest i { $year }, men strategien gjelder { $from }–{ $to }
",
        nn: r"
start-outside-strategy = Tiltaket startar utanfor perioden til strategien
    .why = Strategien gjeld for ein periode. Eit tiltak som startar før eller etter han, byggjer ikkje på det som er vedteke.
    .cure = Legg starten innanfor perioden til strategien, eller ta tiltaket opp att med neste strategi.
    .says = tiltaket starta i { $year }, men strategien gjeld { $from }–{ $to }
    .help = rett «started», eller godta avviket i «accepts» om tiltaket byrja under ein tidlegare strategi
    .says-after = tiltaket kan tidlegast starte i { $year }, men strategien gjeld { $from }–{ $to }
    .says-before = tiltaket må starte seinast i { $year }, men strategien gjeld { $from }–{ $to }
",
        en: r"
start-outside-strategy = The measure starts outside the strategy's period
    .why = A strategy holds for a period. A measure that starts before or after it does not build on what was adopted.
    .cure = Let it start within the strategy's period, or take the measure up again with the next strategy.
    .says = the measure started in { $year }, but the strategy holds for { $from }–{ $to }
    .help = correct “started”, or accept the problem in “accepts” if the measure began under an earlier strategy
    .says-after = the measure can start in { $year } at the earliest, but the strategy holds for { $from }–{ $to }
    .says-before = the measure must start in { $year } at the latest, but the strategy holds for { $from }–{ $to }
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "schedule: {earliest: 2031, latest: 2032, years: 1}\n",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "schedule: {earliest: 2030, latest: 2032, years: 1}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let strategy = &facts.portfolio.strategy;
    let (from, to) = (strategy.head.from, strategy.head.to);
    let unsure = |key| facts.doubtful.meets(&strategy.file, &route!["strategy", key]);
    if from > to || unsure("from") || unsure("to") {
        return;
    }
    // Until it has started, only a window that leaves no year of the period is wrong.
    let schedule = &measure.schedule;
    let (key, year, says) = match (schedule.started, schedule.earliest, schedule.latest) {
        (Some(year), ..) if year < from || year > to => ("started", year, "start-outside-strategy.says"),
        (None, Some(year), _) if year > to => ("earliest", year, "start-outside-strategy.says-after"),
        (None, _, Some(year)) if year < from => ("latest", year, "start-outside-strategy.says-before"),
        _ => return,
    };
    let message = Message::new(says).with("year", year.to_string());
    let message = message.with("from", from.to_string()).with("to", to.to_string());
    findings.add(Place::value(&measure.file, route!["schedule", key]), message);
}
