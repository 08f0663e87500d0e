//! The measures of the plan, area by area: when, whose, for how much, and for what.

use crate::{
    doc::{Block, Cell, Column, Fit, Table},
    economy,
    locale::{Locale, Words, capitalised},
    model::{FocusArea, Measure, Strategy},
    plan::Item,
    problem::Message,
    report::{PlanView, counted::counted_in, names, plan::measures},
};

/// Each area with its goal, its objectives and its measures, and the areas that nothing in the plan serves.
pub(super) fn add(view: &PlanView<'_, '_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let strategy = view.problem.strategy;
    let shown = view.figures.items.iter().filter(|item| view.filter.shows(item.measure));
    let items: Vec<&Item<'_, '_>> = shown.collect();
    if items.is_empty() {
        blocks.push(Block::Text(locale.text("plan-empty")));
        return;
    }
    blocks.push(Block::Heading(2, measures_heading(strategy, locale)));
    blocks.push(Block::Text(locale.text("areas-money")));
    for part in measures::parts(view, &items, locale) {
        blocks.push(Block::Heading(3, part.heading));
        let first = part.items.first().and_then(|item| item.measure.focus_areas.first());
        let area = strategy.focus_areas.iter().find(|area| Some(&area.id) == first);
        blocks.extend(area.into_iter().flat_map(|area| aims(area, locale)).map(Block::Text));
        blocks.push(Block::Table(money(view, &part.items, &items, locale)));
        blocks.push(Block::Table(promises(strategy, &part.items, locale)));
    }
    blocks.extend(measures::legend(&items, locale).map(Block::Text));
    let unserved = |area: &&FocusArea| !items.iter().any(|item| item.measure.focus_areas.contains(&area.id));
    let unserved: Vec<&str> = strategy.focus_areas.iter().filter(unserved).map(|area| &*area.title).collect();
    if !unserved.is_empty() {
        let told = Message::new("areas-unserved").with("areas", unserved.join(", "));
        blocks.push(Block::Text(locale.say(&told)));
    }
}

fn measures_heading(strategy: &Strategy, locale: &Locale) -> String {
    let label = strategy.labels.focus_area.as_deref();
    let label = label.map_or_else(|| locale.text("area-column").to_lowercase(), str::to_owned);
    locale.say(&Message::new("areas-heading").with("area", label))
}

/// What is wanted in an area.
fn aims(area: &FocusArea, locale: &Locale) -> Vec<String> {
    let goal = area.goal.as_deref().map(|goal| locale.say(&Message::new("areas-goal").with("goal", goal)));
    let objectives: Vec<&str> = area.objectives.iter().map(|it| it.title.as_deref().unwrap_or(&it.id)).collect();
    let objectives = (!objectives.is_empty())
        .then(|| locale.say(&Message::new("areas-objectives").with("objectives", objectives.join("; "))));
    goal.into_iter().chain(objectives).collect()
}

/// When each measure is done, whose it is, and what it takes of the funds in the plan's years.
fn money(view: &PlanView<'_, '_>, part: &[&Item<'_, '_>], all: &[&Item<'_, '_>], locale: &Locale) -> Table {
    let strategy = view.problem.strategy;
    let marked = all.iter().any(|item| !measures::mark(item).is_empty());
    let years: Vec<i64> = (view.problem.years.0..=view.problem.years.1).collect();
    let of_year = |item: &Item<'_, '_>, year: i64| {
        item.cost().filter(|(_, other, _)| *other == year).fold(0_i64, |sum, (_, _, amount)| sum.saturating_add(amount))
    };
    let amount = |amount: i64| if amount == 0 { Cell::Empty } else { Cell::Money(amount) };
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for item in part {
        let mut row: Vec<Cell> = marked.then(|| Cell::Text(measures::mark(item))).into_iter().collect();
        row.push(Cell::Text(item.measure.title.to_string()));
        row.push(Cell::Text(span(item.start, item.finish)));
        row.push(Cell::Text(names::unit(strategy, &item.measure.owner).to_owned()));
        row.push(item.measure.responsible.as_ref().map_or_else(
            || Cell::Text(locale.text("areas-not-stated")),
            |responsible| Cell::Text(responsible.to_string()),
        ));
        row.extend(years.iter().map(|year| amount(of_year(item, *year))));
        rows.push(row);
    }
    let mut total: Vec<Cell> = marked.then_some(Cell::Empty).into_iter().collect();
    total.extend([Cell::Text(locale.text("total")), Cell::Empty, Cell::Empty, Cell::Empty]);
    let of_part = |year: i64| part.iter().fold(0_i64, |sum, item| sum.saturating_add(of_year(item, year)));
    total.extend(years.iter().map(|year| Cell::Money(of_part(*year))));
    rows.push(total);
    let mut columns: Vec<Column> = marked.then(|| Column::new("")).into_iter().collect();
    columns.extend([
        Column::new(locale.text("title-column")).fit(Fit::Cut(20)),
        Column::new(locale.text("areas-years-column")),
        Column::new(locale.text("areas-owner-column")).fit(Fit::Drop(2)),
        Column::new(locale.text("areas-responsible-column")).fit(Fit::Drop(1)),
    ]);
    columns.extend(years.iter().map(|year| Column::new(year.to_string()).thousands()));
    Table::new(columns, rows).with_sums(1)
}

/// The first and the last year, or the only one.
fn span(first: i64, last: i64) -> String {
    if first == last { first.to_string() } else { format!("{first}–{last}") }
}

/// What each measure is to give, and which objectives it serves.
fn promises(strategy: &Strategy, part: &[&Item<'_, '_>], locale: &Locale) -> Table {
    let columns = vec![
        Column::new(locale.text("title-column")).fit(Fit::Cut(20)),
        Column::new(locale.text("areas-benefits-column")).fit(Fit::Cut(24)),
        Column::new(locale.text("areas-objectives-column")).fit(Fit::Cut(20)),
    ];
    let row = |item: &&Item<'_, '_>| {
        let objectives: Vec<&str> = item.measure.objectives.iter().map(|id| names::objective(strategy, id)).collect();
        let objectives = if objectives.is_empty() { locale.text("areas-not-stated") } else { objectives.join("; ") };
        vec![
            Cell::Text(item.measure.title.to_string()),
            Cell::Text(benefits(strategy, item.measure, locale)),
            Cell::Text(objectives),
        ]
    };
    Table::new(columns, part.iter().map(row).collect())
}

/// What a measure promises a year in full effect, by type.
fn benefits(strategy: &Strategy, measure: &Measure, locale: &Locale) -> String {
    let of_kind = strategy.benefit_types.iter().filter_map(|kind| {
        let amount = economy::benefit_in_effect(measure, &kind.id)?.likely;
        (amount != 0.0)
            .then(|| format!("{}: {} {}", kind.title, locale.number(amount, 0), counted_in(strategy, &kind.id, locale)))
    });
    let told: Vec<String> = of_kind.collect();
    if told.is_empty() { locale.text("areas-not-stated") } else { capitalised(&told.join("; ")) }
}

pub(super) static WORDS: Words = Words {
    nb: r"
areas-heading = Tiltakene etter { $area }
areas-money = Beløpene er det tiltaket tar av finansieringskildene i hvert av planårene, drift medregnet, når tilskudd som er innvilget, er trukket fra.
areas-goal = Mål: { $goal }
areas-objectives = Delmål: { $objectives }.
areas-years-column = Tid
areas-owner-column = Eier
areas-responsible-column = Ansvarlig
areas-benefits-column = Gevinster i året, fullt uttatt
areas-objectives-column = Delmål det bidrar til
areas-not-stated = ikke oppgitt
areas-unserved = Ingen tiltak i planen bidrar til: { $areas }.
",
    nn: r"
areas-heading = Tiltaka etter { $area }
areas-money = Beløpa er det tiltaket tek av finansieringskjeldene i kvart av planåra, drift medrekna, når tilskot som er innvilga, er trekte frå.
areas-goal = Mål: { $goal }
areas-objectives = Delmål: { $objectives }.
areas-years-column = Tid
areas-owner-column = Eigar
areas-responsible-column = Ansvarleg
areas-benefits-column = Gevinstar i året, fullt tekne ut
areas-objectives-column = Delmål det bidreg til
areas-not-stated = ikkje oppgitt
areas-unserved = Ingen tiltak i planen bidreg til: { $areas }.
",
    en: r"
areas-heading = The measures by { $area }
areas-money = The amounts are what the measure takes of the funds in each year of the plan, running costs among them, less grants that are promised.
areas-goal = Goal: { $goal }
areas-objectives = Objectives: { $objectives }.
areas-years-column = Time
areas-owner-column = Owner
areas-responsible-column = Responsible
areas-benefits-column = Benefits a year in full effect
areas-objectives-column = Objectives it serves
areas-not-stated = not stated
areas-unserved = No measure in the plan serves: { $areas }.
",
};
