//! What bodies decide, in words.

use super::names;
use crate::{
    locale::{Locale, Words},
    model::{DecisionItem, Outcome, Status, Strategy},
    problem::Message,
};

/// What became of a case, with all that was settled: where it goes, until when it waits, what it is let off, and its place.
pub(super) fn outcome(item: &DecisionItem, strategy: &Strategy, locale: &Locale) -> String {
    let came = locale.text(match item.outcome {
        Outcome::Approved => "outcome-approved",
        Outcome::Returned => "outcome-returned",
        Outcome::Deferred => "outcome-deferred",
        Outcome::Rejected => "outcome-rejected",
        Outcome::Stopped => "outcome-stopped",
        Outcome::Noted => "outcome-noted",
    });
    let came = match item.until {
        Some(until) => locale.say(&Message::new("outcome-until").with("outcome", came).with("until", until)),
        None => came,
    };
    let settled = [
        item.to.map(|to| {
            // The last status is no step to go on to.
            let key = if to == Status::Evaluated { "outcome-as" } else { "outcome-to" };
            Message::new(key).with("to", locale.text(&format!("status-{}", to.name())))
        }),
        item.waives.as_ref().map(|id| Message::new("outcome-waived").with("principle", names::principle(strategy, id))),
        item.priority.map(|priority| Message::new("outcome-priority").with("place", locale.count(priority.get()))),
    ];
    let settled = settled.iter().flatten().map(|message| locale.say(message));
    std::iter::once(came).chain(settled).collect::<Vec<_>>().join(", ")
}

pub(super) static WORDS: Words = Words {
    nb: r"
outcome-approved = godkjent
outcome-returned = sendt tilbake
outcome-deferred = utsatt
outcome-rejected = avslått
outcome-stopped = stanset
outcome-noted = tatt til orientering
outcome-until = { $outcome } til { $until }
outcome-to = til { $to }
outcome-as = som { $to }
outcome-waived = unntak fra prinsippet «{ $principle }»
outcome-priority = plass { $place } i rekkefølgen
",
    nn: r"
outcome-approved = godkjent
outcome-returned = sendt tilbake
outcome-deferred = utsett
outcome-rejected = avslått
outcome-stopped = stansa
outcome-noted = teke til orientering
outcome-until = { $outcome } til { $until }
outcome-to = til { $to }
outcome-as = som { $to }
outcome-waived = unntak frå prinsippet «{ $principle }»
outcome-priority = plass { $place } i rekkjefølgja
",
    en: r"
outcome-approved = approved
outcome-returned = returned
outcome-deferred = deferred
outcome-rejected = rejected
outcome-stopped = stopped
outcome-noted = noted
outcome-until = { $outcome } until { $until }
outcome-to = to { $to }
outcome-as = as { $to }
outcome-waived = exempt from the principle “{ $principle }”
outcome-priority = place { $place } in the order
",
};
