//! A measure that is like another one, and says nothing of it.

use std::cmp::Reverse;

use rayon::prelude::*;

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Date, Filed, Id, Measure, Status},
    problem::{Level, Message, Part, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "similar-measure",
    level: Level::Warning,
    from: Some(Status::Idea),
    source: "N 3, L 3.2",
    words: Words {
        nb: r"
similar-measure = Tiltaket ligner på et annet
    .why = Det samme blir foreslått flere ganger fordi ingen vet om det andre tiltaket, eller at det ble avslått. Da gjøres arbeidet to ganger, og ingen lærer av den første.
    .cure = Les det andre tiltaket. Bygg på det eller slå dem sammen, eller skriv hvorfor det ikke holder.
    .says = ligner på «{ $title }» ({ $id }); deler: { $shared }
    .help = les det, og skriv «{ $id }» i «existing_solutions.found» med «why_not», i «depends_on» eller «excludes», eller slå dem sammen med «merged_into»
    .other = det andre tiltaket; status: { $status }
",
        nn: r"
similar-measure = Tiltaket liknar på eit anna
    .why = Det same blir føreslått fleire gonger fordi ingen veit om det andre tiltaket, eller at det vart avslått. Då blir arbeidet gjort to gonger, og ingen lærer av den første.
    .cure = Les det andre tiltaket. Bygg på det eller slå dei saman, eller skriv kvifor det ikkje held.
    .says = liknar på «{ $title }» ({ $id }); deler: { $shared }
    .help = les det, og skriv «{ $id }» i «existing_solutions.found» med «why_not», i «depends_on» eller «excludes», eller slå dei saman med «merged_into»
    .other = det andre tiltaket; status: { $status }
",
        en: r"
similar-measure = The measure is like another one
    .why = The same thing is proposed several times because nobody knows of the other measure, or that it was turned down. Then the work is done twice, and nobody learns from the first time.
    .cure = Read the other measure. Build on it or merge them, or write why it will not do.
    .says = is like “{ $title }” ({ $id }); they share: { $shared }
    .help = read it, and write “{ $id }” in “existing_solutions.found” with “why_not”, in “depends_on” or “excludes”, or merge them with “merged_into”
    .other = the other measure; status: { $status }
",
    },
    bad: Example { file: "portfolio/measures/skoleskyss.yaml", text: "title: Skjema for skoleskyss på papir\n" },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "title: Skjema for skoleskyss på papir\nexisting_solutions: {checked: 2026-02-20, found: [papirskjema], why_not: Ble avslått i mai}\n",
    },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

/// Keys under which a measure names those that it knows of.
const ANSWERS: [&str; 4] = ["existing_solutions", "depends_on", "excludes", "merged_into"];

/// Of two alike the later one is asked, so that each pair is told once, and each measure asked of one other at most.
fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let measures = &facts.portfolio.measures;
    let resemblance = facts.resemblance();
    let found = measures.par_iter().enumerate().map(|(nth, measure)| {
        if !is_open(measure) || !facts.bites(&RULE, measure) {
            return None;
        }
        let is_news = |other: &Filed<Measure>| {
            let is_later = lateness(facts, measure) > lateness(facts, other);
            is_later && !knows(facts, measure, other) && !knows(facts, other, measure)
        };
        resemblance.measure(nth, is_news)
    });
    let found: Vec<_> = found.collect();
    for (measure, found) in measures.iter().zip(found) {
        let Some((other, shared)) = found else { continue };
        let message = Message::new("similar-measure.says")
            .with("title", &*other.title)
            .with("id", other.id.as_str())
            .with("shared", shared.join(", "));
        let status = Part::Words(format!("status-{}", other.status.name()));
        let related = Message::new("similar-measure.other").with("status", status);
        let place = |measure: &Filed<Measure>| Place::value(&measure.file, route!["title"]);
        findings.add_related(place(measure), message, vec![(place(other), related)]);
    }
}

/// Whether something can still be done about a measure: it is neither finished nor dropped.
pub(super) fn is_open(measure: &Measure) -> bool {
    !matches!(measure.status, Status::Realising | Status::Evaluated) && !measure.status.is_dropped()
}

/// What says which of two measures came later: an open one after what is settled, then the one that has come less far, then
/// the one that was proposed later. A date that nobody knows is an early one, and where all else is equal the id decides.
fn lateness<'m>(facts: &Facts<'_>, measure: &'m Filed<Measure>) -> (bool, Reverse<Status>, Option<Date>, &'m Id) {
    let proposed = measure.proposer.as_ref().and_then(|proposer| proposer.date);
    (is_open(measure), Reverse(facts.standing(measure)), proposed, &measure.id)
}

/// Whether a measure names another, or may do so where it could not be read.
fn knows(facts: &Facts<'_>, measure: &Filed<Measure>, other: &Measure) -> bool {
    let found = measure.existing_solutions.iter().flat_map(|existing| &existing.found);
    let mut named = found.chain(&measure.depends_on).chain(&measure.excludes).chain(&measure.merged_into);
    named.any(|id| *id == other.id) || ANSWERS.iter().any(|key| facts.doubtful.meets(&measure.file, &route![*key]))
}
