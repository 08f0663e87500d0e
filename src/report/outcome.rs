//! What bodies decide, in words.

use crate::{
    locale::{Locale, Words},
    model::Outcome,
};

/// What became of a case.
pub(super) fn outcome(outcome: Outcome, locale: &Locale) -> String {
    locale.text(match outcome {
        Outcome::Approved => "outcome-approved",
        Outcome::Returned => "outcome-returned",
        Outcome::Deferred => "outcome-deferred",
        Outcome::Rejected => "outcome-rejected",
        Outcome::Stopped => "outcome-stopped",
        Outcome::Noted => "outcome-noted",
    })
}

pub(super) static WORDS: Words = Words {
    nb: r"
outcome-approved = godkjent
outcome-returned = sendt tilbake
outcome-deferred = utsatt
outcome-rejected = avslått
outcome-stopped = stanset
outcome-noted = tatt til orientering
",
    nn: r"
outcome-approved = godkjent
outcome-returned = sendt tilbake
outcome-deferred = utsett
outcome-rejected = avslått
outcome-stopped = stansa
outcome-noted = teke til orientering
",
    en: r"
outcome-approved = approved
outcome-returned = returned
outcome-deferred = deferred
outcome-rejected = rejected
outcome-stopped = stopped
outcome-noted = noted
",
};
