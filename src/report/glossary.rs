//! `report glossary`: what the words of the documents mean, the owner's own among them.

mod words;

use super::{
    counted,
    document::{About, Document, Material},
    explain::source,
};
use crate::{
    doc::{Block, Cell, Column, Doc, Table},
    locale::{Locale, capitalised},
    model::{BenefitClass, Status},
    problem::Message,
};

pub(super) static DOCUMENT: Document =
    Document { name: "glossary", about: About::Portfolio, plan: false, write: glossary, words: &[&words::WORDS] };

/// Terms of the documents; each has a message of its name, with an attribute that says what it means.
const TERMS: [&str; 22] = [
    "measure",
    "objective",
    "principle",
    "criterion",
    "weight",
    "points",
    "mandatory",
    "one-off-cost",
    "lifecycle-cost",
    "net-present-value",
    "benefit-cost-ratio",
    "benefit",
    "benefit-responsible",
    "realisation",
    "baseline",
    "cashable",
    "frame",
    "beyond-frames",
    "person-month",
    "cost-key",
    "codetermination",
    "case-paper",
];

fn glossary(material: &Material<'_>, locale: &Locale) -> Doc {
    let strategy = &material.portfolio.strategy.value;
    let title = locale.say(&Message::new("glossary-title").with("owner", &*strategy.head.owner));
    let mut doc = Doc { title, blocks: Vec::new() };
    let labels = &strategy.labels;
    let own = [("term-focus-area", &labels.focus_area), ("term-plan", &labels.plan)];
    let own = own
        .map(|(key, label)| (label.as_deref().map_or_else(|| locale.text(key), str::to_owned), meaning(key, locale)));
    let terms = TERMS.map(|term| format!("term-{term}")).map(|key| (locale.text(&key), meaning(&key, locale)));
    let mut terms: Vec<(String, String)> = own.into_iter().chain(terms).collect();
    terms.sort_by(|(a, _), (b, _)| locale.compare(a, b));
    add("glossary-terms", terms, locale, &mut doc);
    let status = |status: Status| {
        let name = status.name();
        (locale.text(&format!("status-{name}")), locale.text(&format!("glossary-status-{name}")))
    };
    add("glossary-statuses", Status::ALL.map(status).to_vec(), locale, &mut doc);
    let areas =
        strategy.focus_areas.iter().filter_map(|area| Some((area.title.to_string(), area.goal.as_ref()?.to_string())));
    add("glossary-areas", areas.collect(), locale, &mut doc);
    let criteria = strategy.criteria.iter().filter_map(|criterion| {
        let source = || criterion.source.as_ref().map(|_| source(criterion, strategy, locale));
        let asks = criterion.question.as_ref().map(ToString::to_string);
        let means = asks.or_else(|| Some(locale.say(&Message::new("criterion-source").with("source", source()?))));
        Some((criterion.title.to_string(), means?))
    });
    add("glossary-criteria", criteria.collect(), locale, &mut doc);
    let kinds = strategy.benefit_types.iter().map(|kind| {
        let class = locale.text(class(kind.class));
        let unit = counted::counted_in(strategy, &kind.id, locale);
        let counted = Message::new("glossary-counted").with("class", class).with("unit", unit);
        (kind.title.to_string(), locale.say(&counted))
    });
    add("glossary-benefits", kinds.collect(), locale, &mut doc);
    doc
}

fn meaning(key: &str, locale: &Locale) -> String {
    locale.text(&format!("{key}.means"))
}

/// The words for what a type of benefit is about.
const fn class(class: BenefitClass) -> &'static str {
    match class {
        BenefitClass::Cost => "glossary-class-cost",
        BenefitClass::Time => "glossary-class-time",
        BenefitClass::Quality => "glossary-class-quality",
        BenefitClass::Sustainability => "glossary-class-sustainability",
        BenefitClass::External => "glossary-class-external",
    }
}

/// A heading and the terms under it, where there are any.
fn add(heading: &str, terms: Vec<(String, String)>, locale: &Locale, doc: &mut Doc) {
    if terms.is_empty() {
        return;
    }
    let columns = vec![Column::new(locale.text("glossary-term")), Column::new(locale.text("glossary-meaning"))];
    let rows = terms.into_iter().map(|(term, meaning)| vec![Cell::Text(capitalised(&term)), Cell::Text(meaning)]);
    doc.blocks.push(Block::Heading(2, locale.text(heading)));
    doc.blocks.push(Block::Table(Table::new(columns, rows.collect())));
}
