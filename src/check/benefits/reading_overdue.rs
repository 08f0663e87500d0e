//! A benefit that nobody has measured for too long.

use jiff::{Span, civil};

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    economy::Promise,
    locale::Words,
    model::{Benefit, Date, Filed, Measure, Outcome, Status, Whole},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "reading-overdue",
    level: Level::Warning,
    from: Some(Status::Realising),
    source: "L 4, DFØ",
    words: Words {
        nb: r"
reading-overdue = En måling er ikke gjort i tide
    .why = Gevinster skal følges opp til de er tatt ut. Der «measure_every» ikke sier noe annet, måles de minst én gang i året.
    .cure = Mål, og legg målingen med dato, mengde og kilde til i «readings».
    .says = gevinsten «{ $benefit }» skulle vært målt innen { $due }; siste måling er fra { $last }
    .says-never = gevinsten «{ $benefit }» skulle vært målt innen { $due }, men er aldri målt
",
        nn: r"
reading-overdue = Ei måling er ikkje gjord i tide
    .why = Gevinstar skal følgjast opp til dei er tekne ut. Der «measure_every» ikkje seier noko anna, blir dei målte minst éin gong i året.
    .cure = Mål, og legg målinga med dato, mengd og kjelde til i «readings».
    .says = gevinsten «{ $benefit }» skulle ha vore målt innan { $due }; siste måling er frå { $last }
    .says-never = gevinsten «{ $benefit }» skulle ha vore målt innan { $due }, men er aldri målt
",
        en: r"
reading-overdue = A reading is overdue
    .why = Benefits shall be followed until they have been taken out. Where “measure_every” says nothing else, they are measured at least once a year.
    .cure = Measure, and add the reading with date, amount and source to “readings”.
    .says = the benefit “{ $benefit }” should have been measured by { $due }; the last reading is from { $last }
    .says-never = the benefit “{ $benefit }” should have been measured by { $due }, but never has been
",
    },
    bad: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "status: realising
benefits:
  - id: tid
    type: spart-tid
    title: Færre glemte passord
    owner: it
    responsible: Leder for IT-tjenesten
    per_year: [300]
    indicator: {id: glemte-passord, baseline: {value: 400, date: 2026-01-31}, target: {value: 50, date: 2028-12-31}}
    actions: [{what: Skru av gamle passord, who: it, due: 2027-06-30}]
    measure_every: 3
    readings: [{date: 2026-06-30, amount: 150, value: 210, source: Brukerstøtten}]
",
    },
    good: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "status: realising
benefits:
  - id: tid
    type: spart-tid
    title: Færre glemte passord
    owner: it
    responsible: Leder for IT-tjenesten
    per_year: [300]
    indicator: {id: glemte-passord, baseline: {value: 400, date: 2026-01-31}, target: {value: 50, date: 2028-12-31}}
    actions: [{what: Skru av gamle passord, who: it, due: 2027-06-30}]
    measure_every: 6
    readings: [{date: 2026-06-30, amount: 150, value: 210, source: Brukerstøtten}]
",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

/// Months between readings where a benefit does not say: what is promised is promised by calendar year.
const A_YEAR: i64 = 12;

fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    // An evaluation is the last reading, and what was dropped gives nothing to read.
    if measure.status.is_dropped() || facts.standing(measure) == Status::Evaluated {
        return;
    }
    for (nth, benefit) in measure.benefits.iter().enumerate() {
        let last = benefit.readings.iter().map(|reading| reading.date).filter(|date| *date <= facts.as_of).max();
        let Some(due) = due(facts, measure, benefit, last).filter(|due| *due < facts.as_of) else { continue };
        let message = match last {
            Some(last) => Message::new("reading-overdue.says").with("last", last),
            None => Message::new("reading-overdue.says-never"),
        };
        let place = Place::value(&measure.file, route!["benefits", nth, "readings"]);
        findings.add(place, message.with("benefit", &*benefit.title).with("due", due));
    }
}

/// The day by which a benefit has to be measured next; none once the last year that promises something has been read.
///
/// Time runs from the last reading, but not before the measure was let into realising and something was promised.
fn due(facts: &Facts<'_>, measure: &Measure, benefit: &Benefit, last: Option<Date>) -> Option<Date> {
    let (first_year, last_year) = Promise::of(&facts.portfolio.strategy, measure, benefit).years();
    if last.is_some_and(|last| last.year() >= last_year) {
        return None;
    }
    let promised = civil::Date::new(i16::try_from(first_year).ok()?, 1, 1).ok().map(Date);
    let approved = facts
        .decisions(measure)
        .iter()
        .filter(|decided| decided.item.outcome == Outcome::Approved && decided.item.to == Some(Status::Realising));
    let realising = approved.map(|decided| decided.meeting.date).max();
    let since = last.max(promised).max(realising)?;
    let months = Span::new().try_months(benefit.measure_every.map_or(A_YEAR, Whole::get)).ok()?;
    since.0.checked_add(months).ok().map(Date)
}
