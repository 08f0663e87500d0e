//! What is no budget money, and said beside it: benefits that leave every budget as it is, and money applied for.

use std::collections::BTreeMap;

use super::{
    entries::{Four, Source, YEARS},
    tables::{columns, money},
};
use crate::{
    doc::{Block, Cell, Column, Fit, Table},
    economy::{self, Promise},
    locale::Locale,
    model::{Benefit, FundingState, Strategy},
    problem::{Message, Part},
    report::{counted, names},
};

/// Benefits with a price that no budget is cut by, by type; and those without a price, each type in its own unit.
pub(super) fn benefits(sources: &[Source<'_>], strategy: &Strategy, first: i64, locale: &Locale) -> Vec<Block> {
    let mut priced: BTreeMap<&str, Four> = BTreeMap::new();
    let mut unpriced: BTreeMap<&str, [f64; YEARS]> = BTreeMap::new();
    for source in sources {
        for benefit in &source.measure.benefits {
            let promise = Promise::from(strategy, source.measure, benefit, source.start);
            for (nth, year) in (0..YEARS).zip(first..) {
                match promise.value(year) {
                    Some(value) if economy::taken_from(benefit, year).is_none() => {
                        let sum = &mut priced.entry(&benefit.kind).or_default()[nth];
                        *sum = sum.saturating_add(value);
                    }
                    Some(_) => {}
                    None => unpriced.entry(&benefit.kind).or_default()[nth] += promise.in_year(year),
                }
            }
        }
    }
    priced.retain(|_, amounts| *amounts != Four::default());
    unpriced.retain(|_, amounts| amounts.iter().any(|amount| *amount != 0.0));
    let mut blocks = Vec::new();
    if priced.is_empty() && unpriced.is_empty() {
        return blocks;
    }
    blocks.push(Block::Heading(2, locale.text("effect-beside")));
    blocks.push(Block::Text(locale.text("effect-beside-how")));
    let title = |kind: &str| counted::benefit_type(strategy, kind).map_or(kind, |kind| &*kind.title).to_owned();
    if !priced.is_empty() {
        let row = |(kind, amounts): (&str, Four)| [Cell::Text(title(kind))].into_iter().chain(money(amounts)).collect();
        let rows = priced.into_iter().map(row).collect();
        blocks.push(Block::Table(Table::new(columns(&["effect-type-column"], first, locale), rows)));
    }
    if !unpriced.is_empty() {
        let row = |(kind, amounts): (&str, [f64; YEARS])| {
            let unit = counted::counted_in(strategy, kind, locale);
            let labels = [Cell::Text(title(kind)), Cell::Text(unit)];
            labels.into_iter().chain(amounts.map(|amount| Cell::Number(amount, 0))).collect()
        };
        let labels = ["effect-type-column", "effect-counted-column"];
        let labels = labels.map(|key| Column::new(locale.text(key)).fit(Fit::Cut(20)));
        let years = (first..).take(YEARS).map(|year| Column::new(year.to_string()));
        let columns = labels.into_iter().chain(years).collect();
        blocks.push(Block::Heading(2, locale.text("effect-unpriced")));
        blocks.push(Block::Table(Table::new(columns, unpriced.into_iter().map(row).collect())));
    }
    blocks
}

/// The cashable benefits of which nobody says whose budget is cut.
pub(super) fn cuts_nowhere(sources: &[Source<'_>], locale: &Locale) -> Option<Block> {
    let nowhere =
        |benefit: &&Benefit| benefit.cashable && benefit.budget.as_ref().is_none_or(|budget| budget.fund.is_none());
    let mut told = Vec::new();
    for source in sources {
        let of_measure = source.measure.benefits.iter().filter(nowhere).map(|benefit| {
            Message::new("effect-cut-nowhere").with("benefit", &*benefit.title).with("measure", &*source.measure.title)
        });
        told.extend(of_measure.map(|message| locale.say(&message)));
    }
    (!told.is_empty()).then_some(Block::List(told))
}

/// Money from others in these years: what is granted, and what is applied for and not counted.
pub(super) fn funding(sources: &[Source<'_>], strategy: &Strategy, first: i64, locale: &Locale) -> Option<Block> {
    let mut told = Vec::new();
    for source in sources {
        for funding in &source.measure.funding {
            let key = match funding.state {
                Some(FundingState::Granted) => "effect-granted",
                Some(FundingState::Applied) => "effect-applied",
                Some(FundingState::Refused) | None => continue,
            };
            let in_years = |year: &i64| (0..4).contains(&(year - first));
            let amounts = (source.start..).zip(&funding.per_year).filter(|(year, _)| in_years(year));
            let sum = amounts.fold(0_i64, |sum, (_, amount)| sum.saturating_add(amount.likely().0));
            if sum > 0 {
                let from = funding.scheme.as_deref().unwrap_or_else(|| names::fund(strategy, &funding.fund));
                let message = Message::new(key)
                    .with("measure", &*source.measure.title)
                    .with("amount", Part::Money(sum))
                    .with("from", from);
                told.push(locale.say(&message));
            }
        }
    }
    (!told.is_empty()).then_some(Block::List(told))
}
