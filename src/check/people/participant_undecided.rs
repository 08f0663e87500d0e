//! Work that goes on for a unit that has not said yes.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, ParticipationState, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "participant-undecided",
    level: Level::Warning,
    from: Some(Status::Execution),
    source: "L 1.1, L 5",
    words: Words {
        nb: r"
participant-undecided = En deltaker har ikke bestemt seg
    .why = De som deltar, deler kostnaden. Sier en enhet nei etter at tiltaket er i gang, må de andre betale mer.
    .cure = Få svar fra enheten, og skriv «agreed» eller «declined» i «state».
    .says = «{ $unit }» har ikke sagt ja til å delta
",
        nn: r"
participant-undecided = Ein deltakar har ikkje bestemt seg
    .why = Dei som deltek, deler kostnaden. Seier ei eining nei etter at tiltaket er i gang, må dei andre betale meir.
    .cure = Få svar frå eininga, og skriv «agreed» eller «declined» i «state».
    .says = «{ $unit }» har ikkje sagt ja til å delta
",
        en: r"
participant-undecided = A participant has not made up its mind
    .why = Those who take part share the cost. If a unit says no after the measure is under way, the others have to pay more.
    .cure = Get the unit's answer, and write “agreed” or “declined” in “state”.
    .says = “{ $unit }” has not agreed to take part
",
    },
    bad: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "participants: [it, {unit: samferdsel, state: considering}]\n",
    },
    good: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "participants: [it, {unit: samferdsel, state: agreed}]\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    for (nth, participant) in measure.participants.iter().enumerate() {
        if participant.state() == ParticipationState::Considering {
            let unit = facts.portfolio.strategy.units.iter().find(|unit| unit.id == *participant.unit());
            let title = unit.map_or(participant.unit().as_str(), |unit| &*unit.title);
            let message = Message::new("participant-undecided.says").with("unit", title);
            findings.add(Place::value(&measure.file, route!["participants", nth, "state"]), message);
        }
    }
}
