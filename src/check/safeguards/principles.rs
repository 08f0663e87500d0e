//! Principles that a measure says it does not meet.

use crate::{
    check::{Decided, Facts, Findings},
    model::{AppliesTo, Binding, Filed, Mandate, Measure, Meets, Outcome, Principle, Strategy},
    problem::{Message, Place},
    route,
};

/// What a rule says of each [`Refusal`].
pub(super) struct Says {
    pub(super) no_waiver: &'static str,
    pub(super) never_waivable: &'static str,
    pub(super) wrong_body: &'static str,
}

/// Finds the principles that bind so strongly and that a measure does not meet without being let off.
pub(super) fn look(
    facts: &Facts<'_>,
    measure: &Filed<Measure>,
    binding: Binding,
    says: &Says,
    findings: &mut Findings<'_>,
) {
    // A waiver may stand where nobody can read it.
    if !facts.knows_decisions() {
        return;
    }
    for (principle, refusal) in broken(facts, measure, binding) {
        let message = match refusal {
            Refusal::NoWaiver => Message::new(says.no_waiver),
            Refusal::NeverWaivable => Message::new(says.never_waivable),
            Refusal::WrongBody(body) => Message::new(says.wrong_body).with("body", body),
        };
        let place = Place::value(&measure.file, route!["principles", principle.id.to_string(), "meets"]);
        findings.add(place, message.with("principle", &*principle.title));
    }
}

/// Why a measure may not do without a principle.
enum Refusal<'p> {
    /// Nobody has let it off.
    NoWaiver,
    /// Nobody may.
    NeverWaivable,
    /// A body did that has not the authority.
    WrongBody(&'p str),
}

/// The principles that apply to measures, bind so strongly, and that this measure does not meet without being let off.
fn broken<'p>(facts: &Facts<'p>, measure: &Filed<Measure>, binding: Binding) -> Vec<(&'p Principle, Refusal<'p>)> {
    let principles = facts.portfolio.strategy.value.principles.iter();
    let asked = principles.filter(|principle| {
        let answer = measure.principles.get(&principle.id).and_then(|answer| answer.meets);
        principle.applies_to == AppliesTo::Measure && principle.binding == binding && answer == Some(Meets::None)
    });
    asked.filter_map(|principle| Some((principle, refusal(facts, measure, principle)?))).collect()
}

fn refusal<'p>(facts: &Facts<'p>, measure: &Measure, principle: &Principle) -> Option<Refusal<'p>> {
    if principle.waivable == Some(false) {
        return Some(Refusal::NeverWaivable);
    }
    // What was put off or only noted changes nothing; else the newest decision counts.
    let settles = |decided: &&Decided<'_>| {
        decided.item.waives.as_ref() == Some(&principle.id)
            && !matches!(decided.item.outcome, Outcome::Deferred | Outcome::Noted)
    };
    let newest = facts.decisions(measure).iter().rev().find(settles);
    let Some(waiver) = newest.filter(|decided| decided.item.outcome == Outcome::Approved) else {
        return Some(Refusal::NoWaiver);
    };
    let strategy: &'p Strategy = &facts.portfolio.strategy.value;
    let body = strategy.bodies.iter().find(|body| body.id == waiver.meeting.body);
    let may = body.is_some_and(|body| body.decides.contains(&Mandate::Waiver));
    let title = body.map_or(waiver.meeting.body.as_str(), |body| &*body.title);
    (!may).then_some(Refusal::WrongBody(title))
}
