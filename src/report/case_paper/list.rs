//! The paper about the ranked list: what is recommended, in which order, beside the board's own, and what has no room.

pub(super) mod proposal;

use super::{dated, heading, order, stated, table};
use crate::{
    doc::{Block, Cell, Column, Doc, Fit, Table},
    economy,
    locale::{Locale, Words, capitalised},
    model::{Body, Inclusion, Mandate},
    plan::{Candidate, Item, Obstacle, Requirement},
    problem::Message,
    report::{
        Material, PlanView, beyond, footer, names,
        plan::{introduction, left_out, next},
        ranking::{areas, legend, mark, unranked_table},
        sources::{Section, sources},
    },
    score::Ranked,
};

pub(super) fn write(material: &Material<'_>, view: &PlanView<'_, '_>, locale: &Locale) -> Doc {
    let strategy = view.problem.strategy;
    let title = locale.say(&Message::new("list-title").with("owner", &*strategy.head.owner));
    let mut doc = Doc { title, blocks: Vec::new() };
    let blocks = &mut doc.blocks;
    let deciding = strategy.bodies.iter().filter(|body| body.decides.contains(&Mandate::Plan));
    let body = next::soonest(view, deciding);
    blocks.push(data(view, body, locale));
    blocks.push(heading("in-short", locale));
    let (ranked, unranked) = (material.ranking.ranked.len(), material.ranking.unranked.len());
    let count = Message::new("list-count").with("ranked", ranked).with("unranked", unranked);
    blocks.push(Block::List(vec![locale.say(&count), introduction(view, locale)]));
    blocks.push(heading("proposal-heading", locale));
    blocks.push(Block::List(proposal::told(material, view, body, locale)));
    blocks.push(heading("list-ranked", locale));
    let ranked: Vec<&Ranked<'_>> =
        material.ranking.ranked.iter().filter(|ranked| material.filter.shows(ranked.measure)).collect();
    if ranked.is_empty() {
        blocks.push(Block::Text(locale.text("list-nothing-ranked")));
    } else {
        blocks.push(ranked_table(view, &ranked, locale));
        blocks.extend(legend(&ranked, locale).map(|legend| Block::Text(capitalised(&legend))));
    }
    order::add(material, locale, blocks);
    add_starts(view, locale, blocks);
    add_mandatory(material, view, locale, blocks);
    left_out::add(view, locale, blocks);
    add_over(view, locale, blocks);
    beyond::add(view, locale, blocks);
    let unranked = material.ranking.unranked.iter().filter(|unranked| material.filter.shows(unranked.measure));
    let unranked: Vec<_> = unranked.collect();
    if !unranked.is_empty() {
        blocks.push(heading("ranking-unranked", locale));
        blocks.push(Block::Table(unranked_table(&unranked, locale)));
    }
    next::add(view, locale, blocks);
    blocks.push(heading("figures-heading", locale));
    footer::add(strategy, view.problems, locale, blocks);
    let measures = ranked.iter().map(|ranked| ranked.measure);
    blocks.extend(sources(measures, &[Section::Scores, Section::Costs, Section::Benefits], material, locale));
    doc
}

/// Who decides, and when.
fn data(view: &PlanView<'_, '_>, body: Option<&Body>, locale: &Locale) -> Block {
    let meeting = body.and_then(|body| next::meeting(view, body));
    let name = body.map_or_else(|| locale.text("head-no-body"), |body| body.title.to_string());
    let rows = [
        ("list-strategy", Cell::Text(view.problem.strategy.head.title.to_string())),
        ("head-body", Cell::Text(name)),
        ("head-meeting", dated(meeting.map(|it| it.date), locale)),
        ("head-papers", dated(meeting.and_then(|it| it.papers_due), locale)),
    ];
    let rows = rows.map(|(key, cell)| vec![Cell::Text(locale.text(key)), cell]);
    table(&["head-key-column", "head-value-column"], rows.to_vec(), locale)
}

/// The first year in which the plan starts something.
fn first_year(view: &PlanView<'_, '_>) -> Option<i64> {
    let chosen = view.figures.items.iter().filter(|item| item.why != Inclusion::Running);
    chosen.map(|item| item.start).min()
}

/// What the plan starts in a year.
fn starting<'v>(view: &'v PlanView<'v, '_>, year: i64) -> impl Iterator<Item = &'v Item<'v, 'v>> {
    let chosen = view.figures.items.iter().filter(move |item| item.why != Inclusion::Running && item.start == year);
    chosen.filter(|item| view.filter.shows(item.measure))
}

fn ranked_table(view: &PlanView<'_, '_>, ranked: &[&Ranked<'_>], locale: &Locale) -> Block {
    let scored = ranked.iter().any(|ranked| ranked.score.is_some());
    let prioritised = scored && ranked.iter().any(|ranked| ranked.priority.is_some());
    let marked = ranked.iter().any(|ranked| !mark(ranked.measure).is_empty());
    let strategy = view.problem.strategy;
    let area = names::area_label(strategy, locale);
    let columns = [
        Some(Column::new(locale.text("rank-column"))),
        marked.then(|| Column::new("")),
        Some(Column::new(locale.text("title-column")).fit(Fit::Cut(24))),
        scored.then(|| Column::new(locale.text("score-column"))),
        prioritised.then(|| Column::new(locale.text("board-column"))),
        Some(Column::new(area).fit(Fit::Drop(1))),
        Some(Column::new(locale.text("one-off-column")).thousands().fit(Fit::Drop(2))),
        Some(Column::new(locale.text("list-plan-column"))),
    ];
    let row = |ranked: &&Ranked<'_>| {
        let item = view.figures.items.iter().find(|item| item.measure.id == ranked.measure.id);
        let place = match item {
            Some(item) if item.why == Inclusion::Running => Cell::Text(locale.text("legend-running")),
            Some(item) => Cell::Year(item.start),
            None => Cell::Text(locale.text("answer-no")),
        };
        let cells = [
            Some(Cell::Count(i64::try_from(ranked.rank).unwrap_or(i64::MAX))),
            marked.then(|| Cell::Text(mark(ranked.measure))),
            Some(Cell::Text(ranked.measure.title.to_string())),
            scored.then(|| ranked.score.map_or(Cell::Empty, |score| Cell::Number(score, 0))),
            prioritised.then(|| ranked.priority.map_or(Cell::Empty, Cell::Count)),
            Some(Cell::Text(areas(strategy, ranked.measure))),
            Some(Cell::Money(ranked.economics.one_off_cost)),
            Some(place),
        ];
        cells.into_iter().flatten().collect()
    };
    Block::Table(Table::new(columns.into_iter().flatten().collect(), ranked.iter().map(row).collect()))
}

/// What starts first, and what it takes of the frames that year.
fn add_starts(view: &PlanView<'_, '_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let Some(year) = first_year(view) else { return };
    let row = |item: &Item<'_, '_>| {
        let taken = item.cost().filter(|(_, other, _)| *other == year);
        let taken = taken.fold(0_i64, |sum, (_, _, amount)| sum.saturating_add(amount));
        vec![
            Cell::Text(item.measure.title.to_string()),
            Cell::Year(item.finish),
            Cell::Money(item.one_off_cost),
            Cell::Money(taken),
            stated(item.measure.responsible.as_deref(), locale),
        ]
    };
    let rows: Vec<Vec<Cell>> = starting(view, year).map(row).collect();
    if rows.is_empty() {
        return;
    }
    let heading = Message::new("list-starts").with("year", year.to_string());
    blocks.push(Block::Heading(2, locale.say(&heading)));
    let titles = ["title-column", "plan-finish-column", "one-off-column", "list-taken-column", "head-responsible"];
    blocks.push(table(&titles, rows, locale));
}

/// What the frames have no room for, what it would cost, and where that could be found.
fn add_over(view: &PlanView<'_, '_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let lacks_money = |why: &Obstacle<'_>| match why {
        Obstacle::Requirements(all) => all.iter().any(|it| matches!(it, Requirement::Fund(..))),
        Obstacle::NoGain => false,
    };
    let over = view.left_out.iter().filter(|it| lacks_money(&it.why)).map(|it| &view.problem.candidates[it.candidate]);
    let row = |it: &Candidate<'_>| {
        let cost = economy::assess(view.problem.strategy, it.measure).lifecycle_cost;
        let route = it.measure.budget_route.as_deref().map(|route| names::route(view.problem.strategy, route));
        let title = Cell::Text(it.measure.title.to_string());
        vec![title, Cell::Money(it.one_off_cost), Cell::Money(cost), stated(route, locale)]
    };
    let rows: Vec<Vec<Cell>> = over.filter(|it| view.filter.shows(it.measure)).map(row).collect();
    if !rows.is_empty() {
        blocks.push(heading("list-over", locale));
        blocks.push(table(
            &["title-column", "one-off-column", "lifecycle-column", "beyond-route-column"],
            rows,
            locale,
        ));
    }
}

/// What the law asks for, and when it is done.
fn add_mandatory(material: &Material<'_>, view: &PlanView<'_, '_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let shown = material.portfolio.measures.iter().filter(|measure| material.filter.shows(measure));
    let open = shown.filter(|measure| measure.status.is_ranked());
    let rows: Vec<Vec<Cell>> = open
        .filter_map(|measure| {
            let mandatory = measure.mandatory.as_ref()?;
            let item = view.figures.items.iter().find(|item| item.measure.id == measure.id);
            Some(vec![
                Cell::Text(measure.title.to_string()),
                stated(mandatory.law.as_deref(), locale),
                dated(mandatory.deadline, locale),
                item.map_or_else(|| Cell::Text(locale.text("answer-no")), |item| Cell::Year(item.finish)),
            ])
        })
        .collect();
    if rows.is_empty() {
        return;
    }
    blocks.push(heading("list-mandatory", locale));
    blocks.push(table(&["title-column", "head-law", "head-deadline", "plan-finish-column"], rows, locale));
}

pub(super) static WORDS: Words = Words {
    nb: r"
list-title = Saksframlegg: prioritert liste for { $owner }
list-strategy = Strategi
list-count = { $ranked } tiltak er rangert, og { $unranked } er ikke rangert ennå.
list-ranked = Prioritert liste
list-nothing-ranked = Ingen tiltak er rangert.
list-plan-column = Start i planen
list-starts = Anbefalt start i { $year }
list-taken-column = Tas av rammene det året
list-mandatory = Pålagte tiltak
list-over = Tiltak som rammene ikke har plass til
",
    nn: r"
list-title = Saksframlegg: prioritert liste for { $owner }
list-strategy = Strategi
list-count = { $ranked } tiltak er rangerte, og { $unranked } er ikkje rangerte enno.
list-ranked = Prioritert liste
list-nothing-ranked = Ingen tiltak er rangerte.
list-plan-column = Start i planen
list-starts = Tilrådd start i { $year }
list-taken-column = Blir teke av rammene det året
list-mandatory = Pålagde tiltak
list-over = Tiltak som rammene ikkje har plass til
",
    en: r"
list-title = Case paper: ranked list for { $owner }
list-strategy = Strategy
list-count = { $ranked } measures are ranked, and { $unranked } are not ranked yet.
list-ranked = Ranked list
list-nothing-ranked = No measures are ranked.
list-plan-column = Start in the plan
list-starts = Recommended to start in { $year }
list-taken-column = Taken of the frames that year
list-mandatory = Mandatory measures
list-over = Measures that the frames have no room for
",
};
