//! A warning light that nobody explains.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Report, Signal, Status},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "not-green-without-text",
    from: Some(Status::Execution),
    words: Words {
        nb: r"
not-green-without-text = En rapport er gul eller rød uten forklaring
    .why = Gult og rødt ber noen om å gjøre noe. Uten en forklaring vet de ikke hva.
    .cure = Skriv i «text» hva som er galt, og hva som blir gjort med det.
    .says = rapporten fra { $date } er ikke grønn, men sier ikke hvorfor
",
        nn: r"
not-green-without-text = Ein rapport er gul eller raud utan forklaring
    .why = Gult og raudt ber nokon om å gjere noko. Utan ei forklaring veit dei ikkje kva.
    .cure = Skriv i «text» kva som er gale, og kva som blir gjort med det.
    .says = rapporten frå { $date } er ikkje grøn, men seier ikkje kvifor
",
        en: r"
not-green-without-text = A report is amber or red without an explanation
    .why = Amber and red ask somebody to do something. Without an explanation they do not know what.
    .cure = Write in “text” what is wrong, and what is done about it.
    .says = the report of { $date } is not green, but does not say why
",
    },
    bad: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "\
reports:
  - {date: 2026-10-01, progress: amber, economy: green, resources: green, benefits: green}
",
    },
    good: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "\
reports:
  - {date: 2026-10-01, progress: amber, economy: green, resources: green, benefits: green, text: Leverandøren er forsinket}
",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(_: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    for (nth, report) in measure.reports.iter().enumerate() {
        let silent = report.text.as_deref().is_none_or(|text| text.trim().is_empty());
        if silent && is_off(report) {
            let message = Message::new("not-green-without-text.says").with("date", report.date);
            findings.add(Place::value(&measure.file, route!["reports", nth, "text"]), message);
        }
    }
}

/// Whether any of the four lights is amber or red.
fn is_off(report: &Report) -> bool {
    let lights = [report.progress, report.economy, report.resources, report.benefits];
    lights.into_iter().flatten().any(|light| light != Signal::Green)
}
