//! What benefits are counted in.

use crate::{
    locale::{Locale, Words},
    model::{BenefitType, Strategy},
};

/// The type of benefit with this id, where the strategy knows it.
pub(super) fn benefit_type<'s>(strategy: &'s Strategy, id: &str) -> Option<&'s BenefitType> {
    strategy.benefit_types.iter().find(|kind| kind.id == *id)
}

/// What a type of benefit is counted in, in the reader's words where its unit is hours or the currency.
pub(super) fn counted_in(strategy: &Strategy, id: &str, locale: &Locale) -> String {
    let unit = benefit_type(strategy, id).map_or("", |kind| &kind.unit);
    if unit == "hours" {
        locale.text("counted-hours")
    } else if unit == strategy.head.currency.as_deref().unwrap_or("NOK") {
        locale.currency().to_owned()
    } else {
        unit.to_owned()
    }
}

pub(super) static WORDS: Words = Words {
    nb: r"
counted-hours = timer
",
    nn: r"
counted-hours = timar
",
    en: r"
counted-hours = hours
",
};
