//! A measure that has come further, or gone back, by more than a step.

use super::decision_missing::decided_status;
use crate::{
    check::{
        Check, Example, Facts, Findings, Rule,
        counterpart::{Before, before},
    },
    locale::Words,
    model::{Filed, Measure, Outcome, Status},
    problem::{Message, Part, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "status-jump",
    source: "PV",
    words: Words {
        nb: r"
status-jump = Tiltaket hopper over et steg
    .why = Mellom to steg blir det avgjort om tiltaket skal gå videre, på det grunnlaget som da finnes. Den som hopper over et steg, hopper over avgjørelsen. Regelen sammenligner med en tidligere utgave, så den gjelder bare med «check --base».
    .cure = Ta ett steg av gangen: idé, konsept, planlegging, gjennomføring, avslutning, realisering, evaluert; i lett løp idé, gjennomføring, realisering, evaluert. Tilbake går et tiltak når et møte har sendt det tilbake.
    .says = tiltaket går rett fra «{ $from }» til «{ $to }»
    .help = neste steg er «{ $next }»
    .says-back = tiltaket går tilbake fra «{ $from }» til «{ $to }», og ingen har vedtatt det
    .help-back = legg vedtaket i portfolio/decisions, med «outcome: returned» og «to: { $id }»
    .says-done = tiltaket er evaluert, og kan ikke bli «{ $to }»
    .help-done = sett status tilbake til «evaluated», og meld det nye som et eget tiltak
    .says-new = tiltaket er nytt, og begynner med «{ $to }»
    .help-new = begynn med «idea». Var tiltaket i gang før det ble skrevet inn her, legg til «registered»; hadde det en annen id, la det beholde den
    .says-aside = tiltaket var «{ $from }» og går rett til «{ $to }», men var ikke kommet lenger enn «{ $left }»
    .help-aside = gå tilbake til «{ $left }», og ta ett steg av gangen
",
        nn: r"
status-jump = Tiltaket hoppar over eit steg
    .why = Mellom to steg blir det avgjort om tiltaket skal gå vidare, på det grunnlaget som då finst. Den som hoppar over eit steg, hoppar over avgjerda. Regelen samanliknar med ei tidlegare utgåve, så han gjeld berre med «check --base».
    .cure = Ta eitt steg om gongen: idé, konsept, planlegging, gjennomføring, avslutning, realisering, evaluert; i lett løp idé, gjennomføring, realisering, evaluert. Tilbake går eit tiltak når eit møte har sendt det tilbake.
    .says = tiltaket går rett frå «{ $from }» til «{ $to }»
    .help = neste steg er «{ $next }»
    .says-back = tiltaket går tilbake frå «{ $from }» til «{ $to }», og ingen har vedteke det
    .help-back = legg vedtaket i portfolio/decisions, med «outcome: returned» og «to: { $id }»
    .says-done = tiltaket er evaluert, og kan ikkje bli «{ $to }»
    .help-done = set status tilbake til «evaluated», og meld det nye som eit eige tiltak
    .says-new = tiltaket er nytt, og byrjar med «{ $to }»
    .help-new = byrj med «idea». Var tiltaket i gang før det vart skrive inn her, legg til «registered»; hadde det ein annan id, la det halde på han
    .says-aside = tiltaket var «{ $from }» og går rett til «{ $to }», men var ikkje kome lenger enn «{ $left }»
    .help-aside = gå tilbake til «{ $left }», og ta eitt steg om gongen
",
        en: r"
status-jump = The measure skips a step
    .why = Between two steps it is decided whether the measure goes on, on the grounds that there are by then. Whoever skips a step skips the decision. The rule compares with an earlier version, so it holds only with “check --base”.
    .cure = Take one step at a time: idea, concept, planning, execution, closing, realising, evaluated; on the light track idea, execution, realising, evaluated. A measure goes back when a meeting has returned it.
    .says = the measure goes straight from “{ $from }” to “{ $to }”
    .help = the next step is “{ $next }”
    .says-back = the measure goes back from “{ $from }” to “{ $to }”, and nobody has decided that
    .help-back = add the decision to portfolio/decisions, with “outcome: returned” and “to: { $id }”
    .says-done = the measure is evaluated, and cannot become “{ $to }”
    .help-done = set the status back to “evaluated”, and propose what is new as a measure of its own
    .says-new = the measure is new, and begins as “{ $to }”
    .help-new = begin as “idea”. If the measure was under way before it was entered here, add “registered”; if it had another id, let it keep that
    .says-aside = the measure was “{ $from }” and goes straight to “{ $to }”, but had come no further than “{ $left }”
    .help-aside = go back to “{ $left }”, and take one step at a time
",
    },
    bad: Example { file: "portfolio/measures/innlogging.yaml", text: "status: realising\n" },
    good: Example { file: "portfolio/measures/innlogging.yaml", text: "status: closing\n" },
    check: Check::Change(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, base: &Facts<'_>, findings: &mut Findings<'_>) {
    for measure in &facts.portfolio.measures {
        let unsure = |field: &'static str| facts.doubtful.meets(&measure.file, &route![field]);
        if unsure("track") || unsure("registered") {
            continue;
        }
        let jump = match before(base, measure, &["status"]) {
            Before::Unclear => None,
            Before::New => entry(measure),
            Before::Known(before) if before.status == measure.status => None,
            Before::Known(before) if before.status.is_aside() => comeback(facts, before, measure),
            Before::Known(before) => step(facts, before.status, measure),
        };
        if let Some(message) = jump {
            findings.add(Place::value(&measure.file, route!["status"]), message.with("to", words(measure.status)));
        }
    }
}

/// A measure begins as an idea, which may be decided on at once. One that was entered afterwards begins where it stands.
fn entry(measure: &Measure) -> Option<Message> {
    let begins = measure.status == Status::Idea
        || measure.status.is_aside()
        || measure.track.next(Status::Idea) == Some(measure.status);
    (!begins && measure.registered.is_none()).then(|| Message::new("status-jump.says-new"))
}

/// A measure that stood aside comes back to where it was, or to what has been approved since. Where nobody decides on a
/// status, it may have come that far by itself.
fn comeback(facts: &Facts<'_>, before: &Filed<Measure>, measure: &Measure) -> Option<Message> {
    let left = facts.standing(before);
    let decided = decided_status(&facts.portfolio.strategy, measure.status);
    let unsure = measure.registered.is_some() || !facts.knows_decisions();
    if unsure || measure.status.is_aside() || decided.is_none_or(|decided| decided <= left) {
        return None;
    }
    let message = Message::new("status-jump.says-aside").with("from", words(before.status));
    Some(message.with("left", words(left)))
}

/// A measure on its way takes the next step, goes aside, or back where a meeting has returned it.
fn step(facts: &Facts<'_>, from: Status, measure: &Measure) -> Option<Message> {
    let to = measure.status;
    let says = |key| Message::new(key).with("from", words(from)).with("id", to.name());
    match measure.track.next(from) {
        _ if to < from => {
            let unsure = !facts.knows_decisions();
            (!unsure && !was_returned(facts, measure)).then(|| says("status-jump.says-back"))
        }
        None => Some(says("status-jump.says-done")),
        Some(next) if to == next || to.is_aside() => None,
        Some(next) => Some(says("status-jump.says").with("next", words(next))),
    }
}

/// Whether the last decision on where a measure stands sent it back to its status.
fn was_returned(facts: &Facts<'_>, measure: &Measure) -> bool {
    let last = facts.decisions(measure).iter().rev().find(|decided| decided.item.to.is_some());
    last.is_some_and(|last| last.item.outcome == Outcome::Returned && last.item.to == Some(measure.status))
}

fn words(status: Status) -> Part {
    Part::Words(format!("status-{}", status.name()))
}
