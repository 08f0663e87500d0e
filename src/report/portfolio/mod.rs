//! `report portfolio`: the whole view, on one page that can be explored.

mod balance;
mod cards;
mod list;
mod rows;
mod summary;
mod value;
mod words;

use super::{
    Counts,
    document::{About, Document, Material},
    footer,
    plan::{charts, promises, resources},
    sources::{Section, sources},
};
use crate::{
    doc::{
        Block, Chart, Doc,
        chart::{Axis, Bar, Bars, Plot},
    },
    locale::Locale,
    problem::Message,
};

pub(super) static DOCUMENT: Document =
    Document { name: "portfolio", about: About::Portfolio, plan: true, write: portfolio, words: &[&words::WORDS] };

fn portfolio(material: &Material<'_>, locale: &Locale) -> Doc {
    let head = &material.portfolio.strategy.head;
    let title = locale.say(&Message::new("portfolio-title").with("owner", &*head.owner));
    let mut doc = Doc { title, blocks: Vec::new() };
    let Some(view) = material.plan else { return doc };
    let rows = rows::rows(material, view);
    summary::add(material, view, &rows, locale, &mut doc.blocks);
    balance::add_statuses(&rows, locale, &mut doc.blocks);
    list::add(material, view, &rows, locale, &mut doc.blocks);
    value::add(&rows, locale, &mut doc.blocks);
    if let Some(timeline) = charts::timeline(view, locale) {
        doc.blocks.push(Block::Heading(2, locale.text("portfolio-plan")));
        // Years of finish stand nowhere else in this document.
        doc.blocks.push(Block::Chart(Chart { repeats_table: false, ..timeline }));
    }
    resources::add_money(view, locale, &mut doc.blocks);
    doc.blocks.extend(charts::money(view, locale).map(Block::Chart));
    resources::add_people(view, locale, &mut doc.blocks);
    doc.blocks.extend(charts::people(view, locale).map(Block::Chart));
    balance::add_areas(view, &rows, locale, &mut doc.blocks);
    balance::add_steps(&rows, locale, &mut doc.blocks);
    promises::add(view, locale, &mut doc.blocks);
    cards::add(material, view, &rows, locale, &mut doc.blocks);
    let sections = [Section::Scores, Section::Costs, Section::Funding, Section::Effort, Section::Benefits];
    doc.blocks.extend(sources(rows.iter().map(|row| row.measure), &sections, material, locale));
    footer::add(view.problem.strategy, Counts::of(material.problems), locale, &mut doc.blocks);
    doc
}

/// Lying bars whose figures stand in a table beside them.
fn bars(
    title: String,
    how: &str,
    items: String,
    value: Axis,
    most: Option<String>,
    bars: Vec<Bar>,
    locale: &Locale,
) -> Block {
    Block::Chart(Chart {
        title,
        description: locale.text(how),
        repeats_table: true,
        plot: Plot::Bars(Bars { items, value, most, bars }),
    })
}

/// How many there are, as a cell or a length holds it.
fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Money or a number as a length.
#[expect(clippy::cast_precision_loss, reason = "a drawing is not exact")]
fn length(figure: i64) -> f64 {
    figure as f64
}
