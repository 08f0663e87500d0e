//! Which change makes the plan another: each is undone on its own, and the plan made again.

use super::{
    View, Views,
    planned::{Planned, Planner},
    plans::{Attribution, Culprit, PlanEffect},
    records::{Records, changed_fields},
    sides::Side,
};
use crate::{
    model::{Filed, Measure, Portfolio},
    plan::{PlanningProblem, Standing, Trouble},
};

/// The most changes that are undone in turn.
const MOST: usize = 10;

/// Finds out for each shift which changes it would not be there without.
pub(super) fn attribute(
    effect: &mut PlanEffect,
    views: &Views<'_>,
    measures: &Records,
    plans: (&Planned<'_>, &Planned<'_>),
    planner: &mut Planner<'_, '_>,
) -> Result<(), Trouble> {
    if effect.shifts().next().is_none() {
        return Ok(());
    }
    let changes = changes(views, measures, plans);
    effect.attribution = match changes.as_slice() {
        _ if !plans.0.is_proven() || !plans.1.is_proven() => Attribution::Unproven,
        [only] => {
            effect.shifts_mut().for_each(|shift| shift.causes.push(only.clone()));
            Attribution::Single
        }
        _ if changes.len() > MOST => Attribution::TooMany(changes.len()),
        _ => {
            for change in changes {
                let side = without(&change, &views.before.side.portfolio, views.after.side);
                let view = View::new(&side, views.settings);
                let Some(ranking) = &view.ranking else { continue };
                let trial = planner.settings.trial;
                let undone = planner.plan(&view, ranking, Some(plans.1), trial)?;
                if undone.is_proven() {
                    let starts = undone.starts();
                    for shift in effect.shifts_mut().filter(|shift| shift.is_undone_by(&starts)) {
                        shift.causes.push(change.clone());
                    }
                }
            }
            Attribution::Undone
        }
    };
    Ok(())
}

/// The changes that can have made the plan another: that of the strategy, and those of measures of which the plan sees
/// something else.
fn changes(views: &Views<'_>, measures: &Records, plans: (&Planned<'_>, &Planned<'_>)) -> Vec<Culprit> {
    let (before, after) = (&views.before.side.portfolio, &views.after.side.portfolio);
    let strategy = !changed_fields(&before.strategy, &after.strategy).is_empty();
    let (Some(old), Some(new)) = (&plans.0.problem, &plans.1.problem) else { return Vec::new() };
    let measures = measures.touched().filter(|named| !sees_alike(old, new, &named.id)).cloned().map(Culprit::Measure);
    strategy.then_some(Culprit::Strategy).into_iter().chain(measures).collect()
}

/// Whether two problems have the same to say of a measure. What they say of others, such as what it waits for, is a change
/// of those.
fn sees_alike(old: &PlanningProblem<'_>, new: &PlanningProblem<'_>, id: &str) -> bool {
    match (old.candidate(id), new.candidate(id)) {
        (Some(a), Some(b)) => {
            let (one, other) = (a.measure, b.measure);
            (a.why, a.score, a.npv, a.one_off_cost, a.duration, a.window, a.deadline)
                == (b.why, b.score, b.npv, b.one_off_cost, b.duration, b.window, b.deadline)
                && a.needs == b.needs
                && one.depends_on == other.depends_on
                && one.excludes == other.excludes
                && one.focus_areas == other.focus_areas
        }
        (None, None) => match (standing(old, id), standing(new, id)) {
            (Some(a), Some(b)) => {
                (a.start, &a.needs, a.measure.status, &a.measure.excludes)
                    == (b.start, &b.needs, b.measure.status, &b.measure.excludes)
            }
            (a, b) => a.is_none() && b.is_none(),
        },
        _ => false,
    }
}

/// A measure that has begun.
fn standing<'s, 'p>(problem: &'s PlanningProblem<'p>, id: &str) -> Option<&'s Standing<'p>> {
    problem.running.iter().chain(&problem.done).find(|standing| standing.measure.id == *id)
}

/// The new version with one change undone.
fn without(change: &Culprit, before: &Portfolio, after: &Side) -> Side {
    let mut portfolio = after.portfolio.clone();
    match change {
        Culprit::Strategy => portfolio.strategy = before.strategy.clone(),
        Culprit::Measure(named) => {
            let old: Option<&Filed<Measure>> = before.measure(&named.id);
            portfolio.measures.retain(|measure| measure.id != *named.id);
            portfolio.measures.extend(old.cloned());
            portfolio.measures.sort_by(|a, b| a.id.cmp(&b.id).then_with(|| a.file.cmp(&b.file)));
        }
    }
    Side { portfolio, doubtful: after.doubtful.clone() }
}
