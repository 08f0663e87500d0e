//! `report case-paper`: what a body needs to decide on one measure, or on the ranked list.

mod assessment;
mod background;
mod benefits;
mod case;
mod conditions;
mod economy;
mod head;
mod history;
mod list;
mod order;
mod people;
mod progress;
mod proposal;
mod risks;
mod safeguards;
mod solution;
mod unstated;

use self::case::Case;
use super::{
    basis,
    document::{About, Document, Material},
    sources::{Section, sources},
};
use crate::{
    doc::{Block, Cell, Column, Doc, Fit, Table},
    locale::{Locale, Words},
    model::Date,
    problem::Message,
};

pub(super) static DOCUMENT: Document = Document {
    name: "case-paper",
    about: About::MeasureOrList,
    plan: true,
    write,
    words: &[
        &WORDS,
        &assessment::WORDS,
        &background::WORDS,
        &benefits::WORDS,
        &conditions::WORDS,
        &economy::WORDS,
        &head::WORDS,
        &history::WORDS,
        &list::WORDS,
        &list::proposal::WORDS,
        &order::WORDS,
        &people::WORDS,
        &progress::WORDS,
        &proposal::WORDS,
        &risks::WORDS,
        &safeguards::WORDS,
        &solution::WORDS,
        &unstated::WORDS,
    ],
};

fn write(material: &Material<'_>, locale: &Locale) -> Doc {
    match (material.plan, material.measure) {
        (Some(view), Some(measure)) => about(&Case::new(material, view, measure), locale),
        (Some(view), None) => list::write(material, view, locale),
        (None, _) => Doc::default(),
    }
}

/// The paper about one measure.
fn about(case: &Case<'_>, locale: &Locale) -> Doc {
    let title = locale.say(&Message::new("case-title").with("measure", &*case.measure.title));
    let mut doc = Doc { title, blocks: Vec::new() };
    head::add(case, locale, &mut doc.blocks);
    proposal::add(case, locale, &mut doc.blocks);
    background::add(case, locale, &mut doc.blocks);
    assessment::add(case, locale, &mut doc.blocks);
    economy::add(case, locale, &mut doc.blocks);
    people::add(case, locale, &mut doc.blocks);
    benefits::add(case, locale, &mut doc.blocks);
    risks::add(case, locale, &mut doc.blocks);
    safeguards::add(case, locale, &mut doc.blocks);
    solution::add(case, locale, &mut doc.blocks);
    history::add(case, locale, &mut doc.blocks);
    doc.blocks.push(heading("figures-heading", locale));
    doc.blocks.extend(basis(case.strategy(), locale).map(Block::Text));
    doc.blocks.push(Block::Text(locale.say(&Message::new("case-file").with("file", &*case.measure.file))));
    let sections = [Section::Costs, Section::Funding, Section::Effort, Section::Benefits, Section::Scores];
    doc.blocks.extend(sources([case.measure].into_iter(), &sections, case.material, locale));
    doc
}

fn heading(key: &str, locale: &Locale) -> Block {
    Block::Heading(2, locale.text(key))
}

/// A table whose columns have these titles; long texts in it may be cut where there is no room.
fn table(titles: &[&str], rows: Vec<Vec<Cell>>, locale: &Locale) -> Block {
    Block::Table(titled(titles, rows, locale))
}

/// The same, with a sum in its last row.
fn summed_table(titles: &[&str], rows: Vec<Vec<Cell>>, locale: &Locale) -> Block {
    Block::Table(titled(titles, rows, locale).with_sums(1))
}

fn titled(titles: &[&str], rows: Vec<Vec<Cell>>, locale: &Locale) -> Table {
    let columns = titles.iter().enumerate().map(|(nth, title)| {
        let is_text = rows.iter().any(|row| matches!(row.get(nth), Some(Cell::Text(text)) if text.len() > 20));
        let is_money = rows.iter().any(|row| matches!(row.get(nth), Some(Cell::Money(_))));
        let column = Column::new(locale.text(title));
        let column = if is_money { column.thousands() } else { column };
        if is_text { column.fit(Fit::Cut(12)) } else { column }
    });
    Table::new(columns.collect(), rows)
}

/// What there is to know, each with what is known of it.
fn facts(facts: Vec<(&str, Cell)>, locale: &Locale) -> Block {
    let rows = facts.into_iter().map(|(key, cell)| vec![Cell::Text(locale.text(key)), cell]).collect();
    table(&["head-key-column", "head-value-column"], rows, locale)
}

/// Somebody's own words, or that there are none.
fn stated(text: Option<&str>, locale: &Locale) -> Cell {
    Cell::Text(text.map_or_else(|| locale.text("not-stated"), str::to_owned))
}

/// A date, or that there is none.
fn dated(date: Option<Date>, locale: &Locale) -> Cell {
    date.map_or_else(|| Cell::Text(locale.text("not-stated")), |date| Cell::Date(date.0))
}

/// An answer, or that there is none.
fn yes_or_no(answer: Option<bool>, locale: &Locale) -> Cell {
    Cell::Text(locale.text(match answer {
        Some(true) => "answer-yes",
        Some(false) => "answer-no",
        None => "not-stated",
    }))
}

static WORDS: Words = Words {
    nb: r"
report-case-paper = saksframlegg: alt et organ trenger for å avgjøre et tiltak, eller «list»: den prioriterte listen
case-title = Saksframlegg: { $measure }
case-file = Alle opplysninger om tiltaket er hentet fra { $file }.
not-stated = ikke oppgitt
answer-yes = ja
answer-no = nei
",
    nn: r"
report-case-paper = saksframlegg: alt eit organ treng for å avgjere eit tiltak, eller «list»: den prioriterte lista
case-title = Saksframlegg: { $measure }
case-file = Alle opplysningar om tiltaket er henta frå { $file }.
not-stated = ikkje oppgitt
answer-yes = ja
answer-no = nei
",
    en: r"
report-case-paper = case paper: all that a body needs to decide on a measure, or “list”: on the ranked list
case-title = Case paper: { $measure }
case-file = All that is said of the measure is taken from { $file }.
not-stated = not stated
answer-yes = yes
answer-no = no
",
};
