//! What the strategy calls the things that files name by id; the id itself where it knows no such thing.

use crate::{
    locale::{Locale, capitalised},
    model::{Id, Measure, Strategy},
    problem::Message,
};

/// The title of a unit.
pub(super) fn unit<'s>(strategy: &'s Strategy, id: &'s str) -> &'s str {
    title(strategy.units.iter().map(|it| (&it.id, &*it.title)), id)
}

/// The title of a focus area.
pub(super) fn area<'s>(strategy: &'s Strategy, id: &'s str) -> &'s str {
    title(strategy.focus_areas.iter().map(|it| (&it.id, &*it.title)), id)
}

/// The titles of the focus areas that a measure serves.
pub(super) fn areas<'s>(strategy: &'s Strategy, measure: &'s Measure) -> Vec<&'s str> {
    measure.focus_areas.iter().map(|id| area(strategy, id)).collect()
}

/// What the owner calls a focus area, to head a column.
pub(super) fn area_label(strategy: &Strategy, locale: &Locale) -> String {
    strategy.labels.focus_area.as_deref().map_or_else(|| locale.text("area-column"), capitalised)
}

/// What the owner calls the plan, to begin a title.
pub(super) fn plan_label(strategy: &Strategy, locale: &Locale) -> String {
    strategy.labels.plan.as_deref().map_or_else(|| locale.text("plan-label"), capitalised)
}

/// A title within a sentence: `«Titel»`.
pub(super) fn quoted(title: &str, locale: &Locale) -> String {
    locale.say(&Message::new("plan-quoted").with("text", title))
}

/// What an objective wants.
pub(super) fn objective<'s>(strategy: &'s Strategy, id: &'s str) -> &'s str {
    let all = strategy.focus_areas.iter().flat_map(|area| &area.objectives);
    title(all.filter_map(|it| Some((&it.id, it.title.as_deref()?))), id)
}

/// The title of a principle.
pub(super) fn principle<'s>(strategy: &'s Strategy, id: &'s str) -> &'s str {
    title(strategy.principles.iter().map(|it| (&it.id, &*it.title)), id)
}

/// The title of a cost phase.
pub(super) fn phase<'s>(strategy: &'s Strategy, id: &'s str) -> &'s str {
    title(strategy.cost_phases.iter().map(|it| (&it.id, &*it.title)), id)
}

/// The title of a type of benefit.
pub(super) fn benefit_type<'s>(strategy: &'s Strategy, id: &'s str) -> &'s str {
    title(strategy.benefit_types.iter().map(|it| (&it.id, &*it.title)), id)
}

/// The title of a fund.
pub(super) fn fund<'s>(strategy: &'s Strategy, id: &'s str) -> &'s str {
    title(strategy.funds.iter().map(|it| (&it.id, &*it.title)), id)
}

/// The title of a role.
pub(super) fn role<'s>(strategy: &'s Strategy, id: &'s str) -> &'s str {
    title(strategy.roles.iter().map(|it| (&it.id, &*it.title)), id)
}

/// The title of a body.
pub(super) fn body<'s>(strategy: &'s Strategy, id: &'s str) -> &'s str {
    title(strategy.bodies.iter().map(|it| (&it.id, &*it.title)), id)
}

/// What a budget route says: the title of the deadline that it names, or its own text.
pub(super) fn route<'s>(strategy: &'s Strategy, route: &'s str) -> &'s str {
    title(strategy.deadlines.iter().filter_map(|it| Some((&it.id, it.title.as_deref()?))), route)
}

fn title<'s>(mut all: impl Iterator<Item = (&'s Id, &'s str)>, id: &'s str) -> &'s str {
    all.find(|(other, _)| other.as_str() == id).map_or(id, |(_, title)| title)
}
