//! The paper about the ranked list: what is recommended, in which order, beside the board's own, and what has no room.

use super::{dated, heading, order, stated, table};
use crate::{
    doc::{Block, Cell, Column, Doc, Fit, Table},
    economy,
    locale::{Locale, Words, capitalised},
    model::{Body, Inclusion, Mandate, Measure},
    plan::{Candidate, Item, Obstacle, Requirement},
    problem::Message,
    report::{
        Material, PlanView, beyond,
        footer::footer,
        names,
        plan::{introduction, left_out, next, quoted},
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
    blocks.push(Block::List(proposal(material, view, body, locale)));
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
    let footer = footer(strategy, view.problems, blocks, locale);
    blocks.push(footer);
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

/// The list, what starts first, what is asked for outside the frames, and what comes back.
fn proposal(material: &Material<'_>, view: &PlanView<'_, '_>, body: Option<&Body>, locale: &Locale) -> Vec<String> {
    let label = view.problem.strategy.labels.plan.as_deref();
    let label = label.map_or_else(|| locale.text("plan-label").to_lowercase(), str::to_owned);
    let name = body.map_or_else(|| locale.text("list-the-body"), |body| body.title.to_string());
    let years = view.problem.years;
    let propose = Message::new("list-propose").with("body", name).with("plan", label);
    let mut all = vec![propose.with("first", years.0.to_string()).with("last", years.1.to_string())];
    if let Some(year) = first_year(view) {
        let titles: Vec<String> = starting(view, year).map(|item| quoted(item.measure, locale)).collect();
        let starts = Message::new("list-propose-starts").with("year", year.to_string());
        all.extend((!titles.is_empty()).then(|| starts.with("measures", locale.together(&titles))));
    }
    if view.figures.beyond_frames != 0 {
        let amount = locale.money_rounded(view.figures.beyond_frames);
        all.push(Message::new("list-propose-beyond").with("amount", amount));
    }
    if !view.left_out.is_empty() {
        all.push(Message::new("list-propose-wait").with("count", view.left_out.len()));
    }
    // What is under way goes on whether it is ranked or not.
    let is_under_way = |measure: &Measure| view.figures.items.iter().any(|item| item.measure.id == measure.id);
    let waiting = material.ranking.unranked.iter().filter(|unranked| !is_under_way(unranked.measure)).count();
    if waiting > 0 {
        all.push(Message::new("list-propose-unranked").with("count", waiting));
    }
    all.iter().map(|message| locale.say(message)).collect()
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
list-the-body = Organet
list-count = { $ranked } tiltak er rangert, og { $unranked } er ikke rangert ennå.
list-propose = { $body } vedtar den prioriterte listen under som grunnlag for { $plan } { $first }–{ $last }.
list-propose-starts = Disse tiltakene starter i { $year }, innenfor rammene: { $measures }.
list-propose-beyond = Behovet for { $amount } utenfor rammene, fordelt over levetiden til tiltakene, tas til etterretning. Den delen som faller i økonomiplanperioden, meldes inn i økonomiplanen.
list-propose-wait = { $count ->
    [one] Tiltaket som ikke får plass, vurderes på nytt neste gang planen revideres.
   *[other] De { $count } tiltakene som ikke får plass, vurderes på nytt neste gang planen revideres.
}
list-propose-unranked = { $count ->
    [one] Tiltaket som ikke er rangert, legges fram når opplysningene er på plass.
   *[other] De { $count } tiltakene som ikke er rangert, legges fram når opplysningene er på plass.
}
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
list-the-body = Organet
list-count = { $ranked } tiltak er rangerte, og { $unranked } er ikkje rangerte enno.
list-propose = { $body } vedtek den prioriterte lista under som grunnlag for { $plan } { $first }–{ $last }.
list-propose-starts = Desse tiltaka startar i { $year }, innanfor rammene: { $measures }.
list-propose-beyond = Behovet for { $amount } utanfor rammene, fordelt over levetida til tiltaka, blir teke til vitande. Den delen som fell i økonomiplanperioden, blir meld inn i økonomiplanen.
list-propose-wait = { $count ->
    [one] Tiltaket som ikkje får plass, blir vurdert på nytt neste gong planen blir revidert.
   *[other] Dei { $count } tiltaka som ikkje får plass, blir vurderte på nytt neste gong planen blir revidert.
}
list-propose-unranked = { $count ->
    [one] Tiltaket som ikkje er rangert, blir lagt fram når opplysningane er på plass.
   *[other] Dei { $count } tiltaka som ikkje er rangerte, blir lagde fram når opplysningane er på plass.
}
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
list-the-body = The body
list-count = { $ranked } measures are ranked, and { $unranked } are not ranked yet.
list-propose = { $body } adopts the ranked list below as the basis of the { $plan } { $first }–{ $last }.
list-propose-starts = These measures start in { $year }, within the frames: { $measures }.
list-propose-beyond = The need of { $amount } beyond the frames, over the measures' lifetimes, is noted. The part that falls within the years of the financial plan is put into it.
list-propose-wait = { $count ->
    [one] The measure that has no room is considered again the next time the plan is revised.
   *[other] The { $count } measures that have no room are considered again the next time the plan is revised.
}
list-propose-unranked = { $count ->
    [one] The measure that is not ranked is put forward when what is known of it is complete.
   *[other] The { $count } measures that are not ranked are put forward when what is known of them is complete.
}
list-ranked = Ranked list
list-nothing-ranked = No measures are ranked.
list-plan-column = Start in the plan
list-starts = Recommended to start in { $year }
list-taken-column = Taken of the frames that year
list-mandatory = Mandatory measures
list-over = Measures that the frames have no room for
",
};
