//! What is not in the plan, and why.

use std::collections::BTreeMap;

use super::{PlanView, grounds, quoted};
use crate::{
    doc::Block,
    locale::Locale,
    model::Id,
    plan::{LeftOut, Obstacle, PlanningProblem, Reason, Requirement},
    problem::Message,
    report::names,
};

pub(in crate::report) fn add(view: &PlanView<'_, '_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let mut waiting: Vec<(f64, String)> = Vec::new();
    for it in view.left_out {
        let candidate = &view.problem.candidates[it.candidate];
        if !view.filter.shows(candidate.measure) {
            continue;
        }
        let why = obstacle(&it.why, view.problem, locale);
        let more = view.grounds.map(|grounds| grounds::of_left_out(it.candidate, grounds, view.problem, locale));
        let why = [why].into_iter().chain(more.into_iter().flatten()).collect::<Vec<_>>().join(". ");
        let key = if candidate.score.is_some() { "plan-left-out-points" } else { "plan-left-out-one" };
        let score = candidate.score.unwrap_or(0.0);
        let told = Message::new(key).with("measure", &*candidate.measure.title).with("why", why);
        waiting.push((score, locale.say(&told.with("points", locale.number(score, 0)))));
    }
    // Those that one misses most come first; the order of ids stays among equals.
    waiting.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    if !waiting.is_empty() {
        blocks.push(Block::Heading(2, locale.text("plan-left-out")));
        blocks.push(Block::List(waiting.into_iter().map(|(_, told)| told).collect()));
        blocks.extend(higher_out(view, locale).map(Block::Text));
    }
    add_aside(view, locale, blocks);
}

/// Why a measure of a higher rank is out while one of a lower rank is in. Where there are several, one whose money or people
/// others have got: what else keeps a measure out says enough of itself.
fn higher_out(view: &PlanView<'_, '_>, locale: &Locale) -> Option<String> {
    let ranked =
        |place: usize| Some((view.problem.candidates[place].rank?, &*view.problem.candidates[place].measure.title));
    let chosen = (0..view.plan.starts.len()).filter(|place| view.plan.starts[*place].is_some());
    let free = chosen.filter(|place| !view.problem.candidates[*place].is_required());
    let (low, inside) = free.filter_map(ranked).max_by_key(|(rank, _)| *rank)?;

    let shown = view.left_out.iter().filter(|it| view.filter.shows(view.problem.candidates[it.candidate].measure));
    let higher = shown.filter_map(|it| Some((!is_crowded_out(it), ranked(it.candidate)?, it)));
    let (otherwise, (high, out), left_out) =
        higher.filter(|(_, (rank, _), _)| *rank < low).min_by_key(|(otherwise, (rank, _), _)| (*otherwise, *rank))?;
    let told = Message::new(if otherwise { "plan-higher-out-otherwise" } else { "plan-higher-out" })
        .with("out", out)
        .with("high", high)
        .with("in", inside)
        .with("low", low)
        .with("why", obstacle(&left_out.why, view.problem, locale));
    Some(locale.say(&told))
}

/// Whether nothing but money and people keeps it out.
fn is_crowded_out(left_out: &LeftOut<'_>) -> bool {
    let limited = |requirement: &Requirement<'_>| {
        matches!(requirement, Requirement::Fund(..) | Requirement::Role(..) | Requirement::Parallel(..))
    };
    matches!(&left_out.why, Obstacle::Requirements(requirements) if requirements.iter().all(limited))
}

/// Those that take no part, one line for each reason.
fn add_aside(view: &PlanView<'_, '_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let mut by_reason: BTreeMap<Reason, Vec<String>> = BTreeMap::new();
    for aside in view.problem.aside.iter().filter(|aside| view.filter.shows(aside.measure)) {
        by_reason.entry(aside.reason).or_default().push(quoted(aside.measure, locale));
    }
    if by_reason.is_empty() {
        return;
    }
    let lines = by_reason.into_iter().map(|(why, titles)| format!("{}: {}", reason(why, locale), titles.join(", ")));
    blocks.push(Block::Heading(2, locale.text("plan-aside")));
    blocks.push(Block::List(lines.collect()));
}

/// Why a measure takes no part.
pub(in crate::report) fn reason(reason: Reason, locale: &Locale) -> String {
    match reason {
        Reason::Unranked => locale.text("ranking-unranked"),
        Reason::Forbidden => locale.text("plan-forbidden"),
        Reason::Status(status) => {
            let status = locale.text(&format!("status-{}", status.name()));
            locale.say(&Message::new("plan-status").with("status", status))
        }
    }
}

/// What stands in a candidate's way, in one sentence.
pub fn obstacle(obstacle: &Obstacle<'_>, problem: &PlanningProblem<'_>, locale: &Locale) -> String {
    match obstacle {
        Obstacle::NoGain => locale.text("plan-no-gain"),
        Obstacle::Requirements(requirements) => reasons(requirements, problem, locale),
    }
}

/// What keeps a candidate out, in one sentence. What is about the same fund or role in several years is said once.
fn reasons(requirements: &[Requirement<'_>], problem: &PlanningProblem<'_>, locale: &Locale) -> String {
    let alike =
        |a: &Requirement<'_>, b: &Requirement<'_>| a.year().is_some() && a.kind() == b.kind() && a.id() == b.id();
    let told = requirements.chunk_by(alike).filter_map(|chunk| {
        let years = chunk.iter().filter_map(|requirement| requirement.year()).map(|year| year.to_string());
        Some(say(way(*chunk.first()?), *chunk.first()?, &years.collect::<Vec<_>>().join(", "), problem, locale))
    });
    told.collect::<Vec<_>>().join("; ")
}

/// The key of what a requirement says to a measure that it keeps out.
const fn way(requirement: Requirement<'_>) -> &'static str {
    match requirement {
        Requirement::Mandatory(_) => "plan-way-deadline",
        Requirement::Forced(_) => "plan-way-forced",
        Requirement::Window(_) => "plan-way-window",
        Requirement::Dependency(..) => "plan-way-dependency",
        Requirement::Excludes(..) => "plan-way-excludes",
        Requirement::Fund(..) => "plan-way-fund",
        Requirement::Role(..) => "plan-way-role",
        Requirement::Parallel(..) => "plan-way-parallel",
        Requirement::ShareAtLeast(_) => "plan-way-share-at-least",
        Requirement::ShareAtMost(_) => "plan-way-share-at-most",
    }
}

/// Words about a requirement, with the names of what it is about.
pub(super) fn say(
    key: &'static str,
    requirement: Requirement<'_>,
    year: &str,
    problem: &PlanningProblem<'_>,
    locale: &Locale,
) -> String {
    let about = name_of(requirement, problem);
    let other = requirement.other().map(|id| title_of(problem, id)).unwrap_or_default();
    let message = Message::new(key).with("about", about).with("other", other).with("year", year);
    locale.say(&message.with("first", problem.years.0.to_string()).with("last", problem.years.1.to_string()))
}

/// The title of what a requirement is about.
pub(super) fn name_of(requirement: Requirement<'_>, problem: &PlanningProblem<'_>) -> String {
    let strategy = problem.strategy;
    let measure = |id: &Id| title_of(problem, id);
    let id = requirement.id();
    match requirement {
        Requirement::Mandatory(_)
        | Requirement::Forced(_)
        | Requirement::Window(_)
        | Requirement::Dependency(..)
        | Requirement::Excludes(..) => measure(id),
        Requirement::Fund(..) => names::fund(strategy, id).to_owned(),
        Requirement::Role(..) | Requirement::Parallel(..) => names::role(strategy, id).to_owned(),
        Requirement::ShareAtLeast(_) | Requirement::ShareAtMost(_) => names::area(strategy, id).to_owned(),
    }
}

/// The title of a measure, or its id where there is none of that id.
pub(super) fn title_of(problem: &PlanningProblem<'_>, id: &Id) -> String {
    let candidates = problem.candidates.iter().map(|it| it.measure);
    let standing = problem.running.iter().chain(&problem.done).map(|it| it.measure);
    let mut all = candidates.chain(standing).chain(problem.aside.iter().map(|it| it.measure));
    all.find(|measure| measure.id == *id).map_or_else(|| id.to_string(), |measure| measure.title.to_string())
}
