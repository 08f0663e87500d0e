//! Whose time the measure takes: scarce roles against their capacity, and what units put in themselves.

use super::{case::Case, heading, stated, table};
use crate::{
    doc::{Block, Cell},
    economy::{self, Counted, PersonMonths},
    locale::{Locale, Words},
    model::OwnEffort,
    report::names,
};

pub(super) fn add(case: &Case<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    blocks.push(heading("people-heading", locale));
    let measure = &**case.measure;
    if measure.effort.is_empty() && measure.own_effort.is_empty() {
        blocks.push(Block::Text(locale.text("people-none")));
        return;
    }
    if !measure.effort.is_empty() {
        let titles = [
            "plan-role-column",
            "plan-year-column",
            "people-months-column",
            "people-plan-column",
            "people-capacity-column",
        ];
        blocks.push(table(&titles, roles(case, locale), locale));
    }
    if !measure.own_effort.is_empty() {
        let rows = measure.own_effort.iter().flat_map(|effort| hours(case, effort, locale)).collect();
        let titles = ["unit-column", "plan-year-column", "people-hours-column", "people-promised-column"];
        blocks.push(Block::Heading(3, locale.text("people-own")));
        blocks.push(table(&titles, rows, locale));
    }
}

/// Each role in each year: the measure, the plan and the capacity, in person-months.
fn roles(case: &Case<'_>, locale: &Locale) -> Vec<Vec<Cell>> {
    let needs = economy::needs(case.strategy(), case.measure, Counted::Granted);
    let mut rows = Vec::new();
    for (role, months) in &needs.people {
        for (year, months) in (case.start..).zip(months).filter(|(_, months)| **months > PersonMonths::default()) {
            let of_year = case.view.figures.roles.iter().find(|it| it.role.id == **role && it.year == year);
            let capacity = of_year.and_then(|it| it.capacity);
            rows.push(vec![
                Cell::Text(names::role(case.strategy(), role).to_owned()),
                Cell::Year(year),
                Cell::Number(months.number(), 1),
                of_year.map_or(Cell::Empty, |it| Cell::Number(it.used.number(), 1)),
                capacity.map_or_else(
                    || Cell::Text(locale.text("people-unlimited")),
                    |capacity| Cell::Number(capacity.number(), 1),
                ),
            ]);
        }
    }
    rows
}

/// The hours of a unit year by year, and who has promised them.
fn hours(case: &Case<'_>, effort: &OwnEffort, locale: &Locale) -> Vec<Vec<Cell>> {
    let unit = names::unit(case.strategy(), &effort.unit);
    let row = |(year, hours): (i64, &crate::model::Estimate<crate::model::Quantity>)| {
        vec![
            Cell::Text(unit.to_owned()),
            Cell::Year(year),
            Cell::Number(hours.likely().0, 0),
            stated(effort.committed_by.as_deref(), locale),
        ]
    };
    (case.start..).zip(&effort.hours).take(economy::MAX_YEARS).map(row).collect()
}

pub(super) static WORDS: Words = Words {
    nb: r"
people-heading = Folk
people-none = Det er ikke oppgitt hvem som må bruke tid på tiltaket.
people-months-column = Tiltaket, månedsverk
people-plan-column = Planen bruker
people-capacity-column = Kapasitet
people-unlimited = ikke satt
people-own = Egen innsats
people-hours-column = Timer
people-promised-column = Lovet av
",
    nn: r"
people-heading = Folk
people-none = Det er ikkje oppgitt kven som må bruke tid på tiltaket.
people-months-column = Tiltaket, månadsverk
people-plan-column = Planen bruker
people-capacity-column = Kapasitet
people-unlimited = ikkje sett
people-own = Eigen innsats
people-hours-column = Timar
people-promised-column = Lova av
",
    en: r"
people-heading = People
people-none = Whose time the measure takes is not stated.
people-months-column = The measure, person-months
people-plan-column = The plan uses
people-capacity-column = Capacity
people-unlimited = not set
people-own = Own effort
people-hours-column = Hours
people-promised-column = Promised by
",
};
