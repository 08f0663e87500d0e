//! What amounts include, said wherever money is.

use crate::{
    locale::{Locale, Words},
    model::Strategy,
    problem::Message,
};

pub(super) static WORDS: Words = Words {
    nb: r#"
basis-year = Beløp i { NUMBER($year, useGrouping: "false") }-kroner.
basis-year-text = Beløp i { NUMBER($year, useGrouping: "false") }-kroner: { $amounts }.
basis-text = Beløp: { $amounts }.
basis-rounded = Hvert beløp i tabellene er avrundet for seg, så summer kan avvike med 1.
"#,
    nn: r#"
basis-year = Beløp i { NUMBER($year, useGrouping: "false") }-kroner.
basis-year-text = Beløp i { NUMBER($year, useGrouping: "false") }-kroner: { $amounts }.
basis-text = Beløp: { $amounts }.
basis-rounded = Kvart beløp i tabellane er runda av for seg, så summar kan avvike med 1.
"#,
    en: r#"
basis-year = Amounts in prices of { NUMBER($year, useGrouping: "false") }.
basis-year-text = Amounts in prices of { NUMBER($year, useGrouping: "false") }: { $amounts }.
basis-text = Amounts: { $amounts }.
basis-rounded = Each amount in the tables is rounded on its own, so sums may differ by 1.
"#,
};

/// The year of the prices and what the amounts include, as far as the strategy tells.
pub fn basis(strategy: &Strategy, locale: &Locale) -> Option<String> {
    let economy = &strategy.economy;
    #[expect(clippy::cast_precision_loss, reason = "a year is a small number")]
    let year = economy.price_year.map(|year| year.get() as f64);
    let amounts = economy.amounts.as_deref().map(|text| text.trim_end_matches('.'));
    let message = match (year, amounts) {
        (Some(year), Some(amounts)) => Message::new("basis-year-text").with("year", year).with("amounts", amounts),
        (Some(year), None) => Message::new("basis-year").with("year", year),
        (None, Some(amounts)) => Message::new("basis-text").with("amounts", amounts),
        (None, None) => return None,
    };
    Some(locale.say(&message))
}
