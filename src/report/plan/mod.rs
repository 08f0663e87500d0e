//! The action plan as a document and for programs.

mod adopted;
mod against;
mod alternatives;
pub(super) mod charts;
mod compare;
mod conflict;
mod frontier;
mod grounds;
mod json;
pub(super) mod left_out;
pub(super) mod measures;
pub(super) mod next;
mod place;
pub(super) mod promises;
pub(super) mod resources;
mod words;

pub use adopted::adopted_plan;
pub use against::{Difference, Other, difference};
pub use compare::{Comparison, Variant, compared_plans, compared_plans_json};
pub use conflict::no_plan;
pub use frontier::{Frontier, frontier_doc, frontier_json};
pub use json::{adopted_plan_json, no_plan_json, plan_json};
pub use left_out::obstacle;
pub(super) use left_out::reason;
pub use measures::Grouping;
pub use place::{no_place_in_plan, place_in_plan};

use super::{Counts, Filter, basis, footer, names};
use crate::{
    doc::{Block, Doc},
    locale::{Locale, Words},
    model::{Date, Inclusion, Measure, PlanObjective, Portfolio, Strategy},
    plan::{ActionPlan, Alternatives, Figures, Grounds, LeftOut, PlanningProblem},
    problem::Message,
};

/// The words of everything here.
pub(super) static WORDS: &[&Words] = &[
    &words::WORDS,
    &adopted::WORDS,
    &against::WORDS,
    &alternatives::WORDS,
    &charts::WORDS,
    &compare::WORDS,
    &conflict::WORDS,
    &frontier::WORDS,
    &grounds::WORDS,
    &place::WORDS,
];

/// What is told of a plan.
pub struct PlanView<'v, 'p> {
    /// The portfolio that it was made from.
    pub portfolio: &'p Portfolio,
    /// What there was to choose.
    pub problem: &'v PlanningProblem<'p>,
    /// What was chosen.
    pub plan: &'v ActionPlan,
    /// What it comes to.
    pub figures: &'v Figures<'v, 'p>,
    /// What was not chosen, and why.
    pub left_out: &'v [LeftOut<'p>],
    /// The scenario that it was made under.
    pub scenario: Option<&'v str>,
    /// The day as seen from which meetings are ahead.
    pub as_of: Date,
    /// Which measures are shown.
    pub filter: &'v Filter,
    /// How they are put together.
    pub by: Grouping,
    /// What the plan was held against, where that was asked for.
    pub grounds: Option<&'v Grounds<'p>>,
    /// Other plans almost as good, where they were asked for.
    pub alternatives: Option<&'v Alternatives>,
    /// Why the search ended early, if it did.
    pub stopped: Option<Stopped>,
    /// How many problems the files have.
    pub problems: Counts,
}

/// Why a search ended before the plan was proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stopped {
    /// The time that was asked for is up.
    Time,
    /// Somebody interrupted it.
    Hand,
}

/// The plan as a document, with how it differs from another where that is asked for.
pub fn action_plan(view: &PlanView<'_, '_>, difference: Option<&Difference<'_>>, locale: &Locale) -> Doc {
    let mut doc = Doc { title: title(view.problem.strategy, view.problem.years, locale), blocks: Vec::new() };
    doc.blocks.push(Block::Text(introduction(view, locale)));
    doc.blocks.extend(difference.into_iter().flat_map(|difference| against::blocks(view, difference, locale)));
    measures::add(view, locale, &mut doc.blocks);
    resources::add(view, locale, &mut doc.blocks);
    promises::add(view, locale, &mut doc.blocks);
    left_out::add(view, locale, &mut doc.blocks);
    grounds::add(view, locale, &mut doc.blocks);
    alternatives::add(view, locale, &mut doc.blocks);
    next::add(view, locale, &mut doc.blocks);
    footer::add(view.problem.strategy, view.problems, locale, &mut doc.blocks);
    doc
}

/// What the plan is called: the owner's own word for it, its years and whose it is.
pub(super) fn title(strategy: &Strategy, years: (i64, i64), locale: &Locale) -> String {
    let title = Message::new("plan-title")
        .with("plan", names::plan_label(strategy, locale))
        .with("owner", &*strategy.head.owner);
    locale.say(&title.with("first", years.0.to_string()).with("last", years.1.to_string()))
}

/// How good the plan is, and what is chosen.
pub(super) fn introduction(view: &PlanView<'_, '_>, locale: &Locale) -> String {
    let figures = view.figures;
    let chosen = figures.items.iter().filter(|item| item.why != Inclusion::Running).count();
    let total = Message::new(if figures.value.is_some() { "plan-total" } else { "plan-total-no-points" })
        .with("count", chosen)
        .with("running", figures.items.len() - chosen)
        .with("value", locale.number(figures.value.unwrap_or(0.0), 0))
        .with("oneoff", locale.money_rounded(figures.one_off_cost))
        .with("npv", locale.money_rounded(figures.npv));
    let scenario = view.scenario.map(|title| Message::new("plan-scenario").with("scenario", title));
    let told = [Some(standing(view)), Some(total), scenario];
    told.into_iter().flatten().map(|message| locale.say(&message)).collect::<Vec<_>>().join(" ")
}

/// How good the plan is.
fn standing(view: &PlanView<'_, '_>) -> Message {
    if view.plan.is_proven() {
        return Message::new("plan-proven");
    }
    let key = match view.stopped {
        Some(Stopped::Time) => "plan-found-in-time",
        Some(Stopped::Hand) => "plan-found-until-stopped",
        None => "plan-found",
    };
    Message::new(key).with("gap", view.plan.gap(unit(view.problem.objective)))
}

/// How many of a plan's whole numbers one unit of its objective is: thousandths of a point, or money as it is.
const fn unit(objective: PlanObjective) -> i64 {
    match objective {
        PlanObjective::Value => 1000,
        PlanObjective::Npv => 1,
    }
}

/// The title of a measure, in quotation marks.
pub(super) fn quoted(measure: &Measure, locale: &Locale) -> String {
    names::quoted(&measure.title, locale)
}
