//! `report benefits`: the plan for taking benefits out (gevinstplan), and what has come of it so far.
//!
//! Counted are the benefits of measures that are decided: being carried out, or done. What is only proposed is told apart.

mod by_type;
mod by_whom;
mod follow_up;
mod promised;
mod words;

use self::promised::{Promised, decided, proposed};
use super::{
    Counts, counted,
    document::{About, Document, Material},
    footer,
    number::number,
    sources::{Section, sources},
};
use crate::{
    doc::{Block, Cell, Column, Doc, Fit, Table},
    economy,
    locale::Locale,
    model::Strategy,
    problem::Message,
};

pub(super) static DOCUMENT: Document =
    Document { name: "benefits", about: About::Portfolio, plan: false, write: benefits, words: &[&words::WORDS] };

/// The rules that tell what has to be followed up, the most urgent first.
const RULES: [&str; 5] =
    ["benefit-behind", "reading-overdue", "benefit-counted-twice", "benefit-overclaimed", "saving-without-budget"];

/// The years that are told of: two that are over, this one, and three ahead.
struct Window {
    /// The calendar year as of which the document is written.
    now: i64,
}

impl Window {
    fn years(&self) -> impl Iterator<Item = i64> + use<> {
        self.now - 2..=self.now + 3
    }
}

fn benefits(material: &Material<'_>, locale: &Locale) -> Doc {
    let strategy = &*material.portfolio.strategy.value;
    let window = Window { now: material.as_of.year() };
    let (decided, proposed) = (decided(material), proposed(material));
    let all: Vec<&Promised<'_>> = decided.iter().chain(&proposed).collect();
    let title = locale.say(&Message::new("gains-title").with("owner", &*strategy.head.owner));
    let mut doc = Doc { title, blocks: vec![Block::Text(introduction(&decided, material, locale))] };
    let blocks = &mut doc.blocks;
    if decided.is_empty() {
        blocks.push(Block::Text(locale.text("gains-none-decided")));
    } else {
        by_type::add(&decided, strategy, &window, locale, blocks);
        blocks.push(Block::Heading(2, locale.text("gains-by-unit")));
        blocks.push(by_whom::units(&decided, material, &window, locale));
    }
    blocks.push(Block::Heading(2, locale.text("gains-follow-up")));
    let remarks = follow_up::remarks(&all, material, locale);
    blocks.push(remarks.unwrap_or_else(|| Block::Text(locale.text("gains-no-remarks"))));
    blocks.push(Block::Heading(2, locale.text("gains-by-responsible")));
    blocks.extend(by_whom::responsible(&all, material, &window, locale));
    if let Some(table) = follow_up::indicators(&decided, material.as_of, locale) {
        blocks.push(Block::Heading(2, locale.text("gains-indicators")));
        blocks.push(Block::Text(locale.text("gains-indicators-how")));
        blocks.push(table);
    }
    if let Some(table) = follow_up::actions(&decided, material, locale) {
        blocks.push(Block::Heading(2, locale.text("gains-actions")));
        blocks.push(table);
    }
    if let Some(table) = not_decided(&proposed, strategy, locale) {
        blocks.push(Block::Heading(2, locale.text("gains-proposed")));
        blocks.push(Block::Text(locale.text("gains-proposed-how")));
        blocks.push(table);
    }
    footer::add(strategy, Counts::of(material.problems), locale, blocks);
    let mut behind: Vec<_> = all.iter().map(|it| it.measure).collect();
    behind.dedup_by_key(|measure| &measure.value.id);
    blocks.extend(sources(behind.into_iter(), &[Section::Benefits], material, locale));
    doc
}

fn introduction(decided: &[Promised<'_>], material: &Material<'_>, locale: &Locale) -> String {
    let mut measures: Vec<&str> = decided.iter().map(|it| it.measure.id.as_str()).collect();
    measures.dedup();
    let told = Message::new("gains-introduction").with("benefits", decided.len()).with("measures", measures.len());
    locale.say(&told.with("date", material.as_of))
}

/// What measures that are not decided promise a year in full effect, by type.
fn not_decided(proposed: &[Promised<'_>], strategy: &Strategy, locale: &Locale) -> Option<Block> {
    let mut measures: Vec<_> = proposed.iter().map(|it| it.measure).collect();
    measures.dedup_by_key(|measure| &measure.value.id);
    let row = |kind: &crate::model::BenefitType| {
        let in_effect = measures.iter().filter_map(|measure| economy::benefit_in_effect(measure, &kind.id));
        let amounts: Vec<f64> = in_effect.map(|range| range.likely).filter(|amount| *amount != 0.0).collect();
        let sum: f64 = amounts.iter().sum();
        let value = kind.value.map(|value| value.0 * sum);
        #[expect(clippy::cast_possible_truncation, reason = "the cast saturates")]
        let value = value.map_or(Cell::Empty, |value| Cell::Money(value.round() as i64));
        let count = Cell::Count(i64::try_from(amounts.len()).unwrap_or(i64::MAX));
        let labels = [Cell::Text(kind.title.to_string()), Cell::Text(counted::counted_in(strategy, &kind.id, locale))];
        (!amounts.is_empty()).then(|| labels.into_iter().chain([number(sum), value, count]).collect())
    };
    let rows: Vec<Vec<Cell>> = strategy.benefit_types.iter().filter_map(row).collect();
    let columns = vec![
        Column::new(locale.text("gains-type-column")).fit(Fit::Cut(20)),
        Column::new(locale.text("gains-counted-column")),
        Column::new(locale.text("gains-in-effect-column")),
        Column::new(locale.text("gains-worth-column")).thousands(),
        Column::new(locale.text("gains-count-column")),
    ];
    (!rows.is_empty()).then_some(Block::Table(Table::new(columns, rows)))
}
