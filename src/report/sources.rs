//! Where a document's figures come from: the file of each measure, and the line at which each of its parts begins.

use super::document::Material;
use crate::{
    doc::{Block, Cell, Column, Table},
    locale::{Locale, Words},
    model::{Filed, Measure},
    problem::Route,
    route,
};

/// A part of a measure's file that figures are taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    /// What it costs.
    Costs,
    /// Money from others.
    Funding,
    /// Work that it needs.
    Effort,
    /// What it promises.
    Benefits,
    /// How it was judged.
    Scores,
    /// What was spent.
    Actuals,
    /// How it goes.
    Reports,
}

impl Section {
    /// The key in the file, and of the words.
    const fn key(self) -> &'static str {
        match self {
            Self::Costs => "costs",
            Self::Funding => "funding",
            Self::Effort => "effort",
            Self::Benefits => "benefits",
            Self::Scores => "scores",
            Self::Actuals => "actuals",
            Self::Reports => "reports",
        }
    }
}

/// A folded table of the files and lines behind the figures of these measures; nothing where there are none.
pub(super) fn sources<'m>(
    measures: impl Iterator<Item = &'m Filed<Measure>>,
    sections: &[Section],
    material: &Material<'_>,
    locale: &Locale,
) -> Option<Block> {
    let routes: Vec<Route> = sections.iter().map(|section| route![section.key()]).collect();
    let row = |measure: &Filed<Measure>| {
        let start = [Cell::Text(measure.title.to_string()), Cell::Text(measure.file.to_string())];
        let lines = (material.lines)(&measure.file, &routes).into_iter();
        start
            .into_iter()
            .chain(lines.map(|line| line.map_or(Cell::Empty, |line| Cell::Text(line.to_string()))))
            .collect()
    };
    let rows: Vec<Vec<Cell>> = measures.map(row).collect();
    if rows.is_empty() {
        return None;
    }
    let sections = sections.iter().map(|section| locale.text(&format!("sources-{}", section.key())));
    let titles = [locale.text("sources-measure"), locale.text("sources-file")].into_iter().chain(sections);
    let table = Table::new(titles.map(Column::new).collect(), rows);
    Some(Block::Folded(locale.text("sources"), Box::new(Block::Table(table))))
}

pub(super) static WORDS: Words = Words {
    nb: r"
sources = Hvor tallene står: fil, og linjen der hver del begynner
sources-measure = Tiltak
sources-file = Fil
sources-costs = Kostnader
sources-funding = Finansiering
sources-effort = Folk
sources-benefits = Gevinster
sources-scores = Poeng
sources-actuals = Brukt
sources-reports = Rapporter
",
    nn: r"
sources = Kvar tala står: fil, og linja der kvar del begynner
sources-measure = Tiltak
sources-file = Fil
sources-costs = Kostnader
sources-funding = Finansiering
sources-effort = Folk
sources-benefits = Gevinstar
sources-scores = Poeng
sources-actuals = Brukt
sources-reports = Rapportar
",
    en: r"
sources = Where the figures stand: file, and the line at which each part begins
sources-measure = Measure
sources-file = File
sources-costs = Costs
sources-funding = Funding
sources-effort = People
sources-benefits = Benefits
sources-scores = Scores
sources-actuals = Spent
sources-reports = Reports
",
};
