//! Value against money: a table, a plot, and the points of it for programs.

mod plot;

use serde::Serialize;

use super::{basis, json::in_units, title};
use crate::{
    doc::{Block, Cell, Column, Doc, Fit, Table},
    locale::{Locale, Words},
    model::{Date, PlanObjective, Strategy},
    plan::{Point, PointPlan},
    report::json::to_json,
    score::rounded,
};

/// What the curve is about.
pub struct Frontier<'f> {
    /// The strategy.
    pub strategy: &'f Strategy,
    /// The first and the last year of the plan.
    pub years: (i64, i64),
    /// What each plan makes as large as possible.
    pub objective: PlanObjective,
    /// The points, from no money to no limit.
    pub points: &'f [Point],
}

/// The curve as a document.
pub fn frontier_doc(frontier: &Frontier<'_>, locale: &Locale) -> Doc {
    let mut blocks = vec![Block::Text(locale.text("frontier-about"))];
    let unlike = |point: &Point| point.plan.as_ref().is_some_and(|plan| plan.bound > plan.worth);
    blocks.extend(plot::plot(frontier, locale).map(Block::Code));
    blocks.push(Block::Table(table(frontier, locale)));
    if frontier.points.iter().any(unlike) {
        blocks.push(Block::Text(locale.text("frontier-bounds")));
    }
    blocks.extend(basis(frontier.strategy, locale).map(Block::Text));
    Doc { title: title(frontier.strategy, frontier.years, locale), blocks }
}

fn table(frontier: &Frontier<'_>, locale: &Locale) -> Table {
    let most = frontier.points.iter().filter_map(|point| Some(point.plan.as_ref()?.worth)).max().unwrap_or(0);
    #[expect(clippy::cast_precision_loss, reason = "a bar is for people to look at")]
    let bar = |worth: i64| Cell::Bar((worth as f64 / (most as f64).max(1.0)).clamp(0.0, 1.0));
    let row = |point: &Point| {
        let share = match point.percent {
            #[expect(clippy::cast_precision_loss, reason = "at most some hundreds")]
            Some(percent) => locale.share(percent as f64 / 100.0, 0),
            None => locale.text("frontier-no-frames"),
        };
        let money = |amount: Option<i64>| amount.map_or(Cell::Empty, Cell::Money);
        let plan = point.plan.as_ref();
        let count = |chosen: usize| Cell::Count(i64::try_from(chosen).unwrap_or(i64::MAX));
        let mark = if plan.is_some_and(|plan| plan.bound > plan.worth) { "≥" } else { "" };
        vec![
            Cell::Text(share),
            money(point.money),
            money(plan.map(|plan| plan.used)),
            plan.map_or(Cell::Empty, |plan| count(plan.chosen)),
            Cell::Text(mark.to_owned()),
            plan.map_or_else(|| Cell::Text(locale.text(missing(point))), |plan| worth(plan, frontier.objective)),
            bar(plan.map_or(0, |plan| plan.worth)),
        ]
    };
    let columns = vec![
        Column::new(locale.text("frontier-share-column")),
        Column::new(locale.text("plan-frame-column")).thousands(),
        Column::new(locale.text("plan-used-column")).thousands(),
        Column::new(locale.text("plan-measures-column")).fit(Fit::Drop(2)),
        Column::new(""),
        match frontier.objective {
            PlanObjective::Value => Column::new(locale.text("score-column")),
            PlanObjective::Npv => Column::new(locale.text("npv-column")).thousands(),
        },
        Column::new("").fit(Fit::Drop(1)),
    ];
    let table = Table::new(columns, frontier.points.iter().map(row).collect());
    if frontier.points.iter().any(|point| point.plan.as_ref().is_some_and(|plan| plan.bound > plan.worth)) {
        return table;
    }
    without_marks(table)
}

/// Where every plan is proven, nothing is marked.
fn without_marks(mut table: Table) -> Table {
    const MARKS: usize = 4;
    table.columns.remove(MARKS);
    for row in &mut table.rows {
        row.remove(MARKS);
    }
    table
}

/// What is said where there is no plan to show.
const fn missing(point: &Point) -> &'static str {
    if point.is_impossible { "frontier-no-plan" } else { "compare-unknown" }
}

fn worth(plan: &PointPlan, aim: PlanObjective) -> Cell {
    match aim {
        PlanObjective::Value => Cell::Number(plan.value.unwrap_or(0.0), 0),
        PlanObjective::Npv => Cell::Money(plan.worth),
    }
}

#[derive(Serialize)]
struct FrontierJson<'f> {
    format: &'static str,
    strategy: &'f str,
    as_of: String,
    scenario: Option<&'f str>,
    aim: &'static str,
    points: Vec<PointJson>,
}

#[derive(Serialize)]
struct PointJson {
    percent: Option<i64>,
    status: &'static str,
    frames: Option<i64>,
    used: Option<i64>,
    measures: Option<usize>,
    objective: Option<f64>,
    bound: Option<f64>,
}

/// The curve as one JSON object.
pub fn frontier_json(frontier: &Frontier<'_>, scenario: Option<&str>, as_of: Date) -> String {
    let aim = frontier.objective;
    let point = |point: &Point| {
        let plan = point.plan.as_ref();
        PointJson {
            percent: point.percent,
            status: match plan {
                Some(plan) if plan.bound > plan.worth => "feasible",
                Some(_) => "optimal",
                None if point.is_impossible => "infeasible",
                None => "unknown",
            },
            frames: point.money,
            used: plan.map(|plan| plan.used),
            measures: plan.map(|plan| plan.chosen),
            objective: plan.map(|plan| rounded(in_units(plan.worth, aim))),
            bound: plan.map(|plan| rounded(in_units(plan.bound, aim))),
        }
    };
    to_json(&FrontierJson {
        format: "prioritize.plan-frontier/1",
        strategy: &frontier.strategy.head.title,
        as_of: as_of.to_string(),
        scenario,
        aim: match aim {
            PlanObjective::Value => "value",
            PlanObjective::Npv => "npv",
        },
        points: frontier.points.iter().map(point).collect(),
    })
}

pub(in crate::report) static WORDS: Words = Words {
    nb: r"
frontier-about = Hva den beste planen gir når alle rammene er så store som her, fra ingenting til uten rammer. Folk og rekkefølge setter de samme grensene hele veien.
frontier-bounds = ≥: Det er ikke bevist at planen er den beste; den beste gir minst så mye.
frontier-share-column = Rammer
frontier-no-frames = uten rammer
frontier-no-plan = ingen plan
frontier-plot = ◆ er rammene slik de er. Til høyre: { $most } i rammer. Øverst: { $best }.
",
    nn: r"
frontier-about = Kva den beste planen gir når alle rammene er så store som her, frå ingenting til utan rammer. Folk og rekkjefølgje set dei same grensene heile vegen.
frontier-bounds = ≥: Det er ikkje prova at planen er den beste; den beste gir minst så mykje.
frontier-share-column = Rammer
frontier-no-frames = utan rammer
frontier-no-plan = ingen plan
frontier-plot = ◆ er rammene slik dei er. Til høgre: { $most } i rammer. Øvst: { $best }.
",
    en: r"
frontier-about = What the best plan gives when all frames are as large as this, from nothing to no frames at all. People and order limit it the same way throughout.
frontier-bounds = ≥: The plan is not proven to be the best; the best gives at least so much.
frontier-share-column = Frames
frontier-no-frames = no frames
frontier-no-plan = no plan
frontier-plot = ◆ is the frames as they are. At the right: { $most } in frames. At the top: { $best }.
",
};
