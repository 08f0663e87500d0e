//! A measure that waits for one that will not come.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status},
    problem::{Message, Part, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "depends-on-dropped",
    from: Some(Status::Concept),
    words: Words {
        nb: r"
depends-on-dropped = Avhenger av et tiltak som ikke blir noe av
    .why = Et tiltak som er avslått, stanset eller slått sammen med et annet, blir aldri ferdig. Det som venter på det, kan ikke starte.
    .cure = Fjern avhengigheten, eller vis til tiltaket som tok over.
    .says = «{ $id }» er { $status } og blir ikke ferdig
    .says-merged = «{ $id }» er slått sammen med «{ $into }»
    .help-merged = skriv «{ $into }» i stedet
",
        nn: r"
depends-on-dropped = Er avhengig av eit tiltak som ikkje blir noko av
    .why = Eit tiltak som er avslått, stansa eller slått saman med eit anna, blir aldri ferdig. Det som ventar på det, kan ikkje starte.
    .cure = Fjern avhengnaden, eller vis til tiltaket som tok over.
    .says = «{ $id }» er { $status } og blir ikkje ferdig
    .says-merged = «{ $id }» er slått saman med «{ $into }»
    .help-merged = skriv «{ $into }» i staden
",
        en: r"
depends-on-dropped = Depends on a measure that will not come
    .why = A measure that is rejected, stopped or merged into another is never finished. What waits for it cannot start.
    .cure = Remove the dependency, or refer to the measure that took over.
    .says = “{ $id }” is { $status } and will not be finished
    .says-merged = “{ $id }” was merged into “{ $into }”
    .help-merged = write “{ $into }” instead
",
    },
    bad: Example { file: "portfolio/measures/skoleskyss.yaml", text: "depends_on: [papirskjema]\n" },
    good: Example { file: "portfolio/measures/skoleskyss.yaml", text: "depends_on: [innlogging]\n" },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    for (nth, id) in measure.depends_on.iter().enumerate() {
        let Some(target) = facts.portfolio.measure(id).filter(|target| target.status.is_dropped()) else { continue };
        let message = match &target.merged_into {
            Some(into) => Message::new("depends-on-dropped.says-merged").with("into", into.as_str()),
            None => Message::new("depends-on-dropped.says")
                .with("status", Part::Words(format!("status-{}", target.status.name()))),
        };
        findings.add(Place::value(&measure.file, route!["depends_on", nth]), message.with("id", id.as_str()));
    }
}
