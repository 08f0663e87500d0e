//! A measure under way of which nobody hears.

use jiff::Span;

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Date, Filed, Measure, Outcome, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "report-overdue",
    level: Level::Warning,
    from: Some(Status::Execution),
    in_small: false,
    source: "N 8",
    words: Words {
        nb: r"
report-overdue = Rapporten mangler
    .why = Det som er i gang, følges opp i den ordinære rapporteringen. Uten en rapport hvert tertial oppdages det for sent at noe går galt.
    .cure = Legg til en rapport i «reports» med dato og hvordan det går med framdrift, økonomi, ressurser og gevinster.
    .says = den siste rapporten er fra { $date }, mer enn fire måneder gammel
    .says-none = tiltaket er i gang, men har ingen rapport
",
        nn: r"
report-overdue = Rapporten manglar
    .why = Det som er i gang, blir følgt opp i den ordinære rapporteringa. Utan ein rapport kvart tertial blir det oppdaga for seint at noko går gale.
    .cure = Legg til ein rapport i «reports» med dato og korleis det går med framdrift, økonomi, ressursar og gevinstar.
    .says = den siste rapporten er frå { $date }, meir enn fire månader gammal
    .says-none = tiltaket er i gang, men har ingen rapport
",
        en: r"
report-overdue = The report is missing
    .why = What is under way is followed in the ordinary reporting. Without a report every four months it is found too late that something goes wrong.
    .cure = Add a report to “reports” with its date and how progress, economy, resources and benefits go.
    .says = the last report is from { $date }, more than four months old
    .says-none = the measure is under way, but has no report
",
    },
    bad: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "\
reports:
  - {date: 2026-07-22, progress: green, economy: green, resources: green, benefits: green}
",
    },
    good: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "\
reports:
  - {date: 2026-07-23, progress: green, economy: green, resources: green, benefits: green}
",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    // Once it is handed over, readings of the benefits take the place of reports.
    if !measure.status.is_running() {
        return;
    }
    let past = measure.reports.iter().enumerate().filter(|(_, report)| report.date <= facts.as_of);
    let last = past.max_by_key(|(_, report)| report.date);
    let heard = last.map(|(_, report)| report.date).max(begun(facts, measure));
    if heard.is_some_and(|date| !is_long_ago(date, facts.as_of)) {
        return;
    }
    let (place, message) = match last {
        Some((nth, report)) => {
            (route!["reports", nth, "date"], Message::new("report-overdue.says").with("date", report.date))
        }
        None => (route!["reports"], Message::new("report-overdue.says-none")),
    };
    findings.add(Place::value(&measure.file, place), message);
}

/// The day on which a measure was last let into execution; nobody can report on what has only just begun.
fn begun(facts: &Facts<'_>, measure: &Measure) -> Option<Date> {
    let decisions = facts.decisions(measure).iter().rev();
    let approved = decisions
        .filter(|decided| decided.item.outcome == Outcome::Approved && decided.item.to == Some(Status::Execution));
    approved.map(|decided| decided.meeting.date).find(|date| *date <= facts.as_of)
}

/// Whether more than four months have passed since a day.
fn is_long_ago(date: Date, as_of: Date) -> bool {
    // A day beyond the calendar is never past.
    date.0.checked_add(Span::new().months(4)).is_ok_and(|due| due < as_of.0)
}
