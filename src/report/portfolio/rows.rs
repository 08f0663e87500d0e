//! The measures that are shown, with what is known of each.

use std::collections::BTreeMap;

use super::super::{document::Material, plan::PlanView};
use crate::{
    economy::{self, Economics},
    model::{Filed, Measure},
    plan::Item,
    score::{Ranked, Unranked},
};

/// A measure that is shown.
pub(super) struct Row<'m> {
    pub(super) measure: &'m Filed<Measure>,
    pub(super) standing: Standing<'m>,
    /// What it costs and gives, apart from any plan; nothing where its figures cannot be read.
    pub(super) economics: Option<Economics>,
    /// Its place in the plan, chosen or under way.
    pub(super) item: Option<&'m Item<'m, 'm>>,
}

/// How a measure stands in the ranking.
pub(super) enum Standing<'m> {
    /// It has a rank.
    Ranked(&'m Ranked<'m>),
    /// It lacks something.
    Unranked(&'m Unranked<'m>),
    /// Its status is not ranked.
    Aside,
}

impl Row<'_> {
    /// Its points, where it has any.
    pub(super) fn score(&self) -> Option<f64> {
        if let Standing::Ranked(ranked) = self.standing { ranked.score } else { None }
    }

    pub(super) fn one_off_cost(&self) -> i64 {
        self.economics.as_ref().map_or(0, |economics| economics.one_off_cost)
    }

    pub(super) fn lifecycle_cost(&self) -> i64 {
        self.economics.as_ref().map_or(0, |economics| economics.lifecycle_cost)
    }

    pub(super) fn npv(&self) -> i64 {
        self.economics.as_ref().map_or(0, |economics| economics.npv.likely)
    }
}

/// In the order of the ranking; then those that lack something, and all others by status, by id.
pub(super) fn rows<'m>(material: &Material<'m>, view: &'m PlanView<'m, 'm>) -> Vec<Row<'m>> {
    let items: BTreeMap<&str, &Item<'_, '_>> =
        view.figures.items.iter().map(|item| (item.measure.value.id.as_str(), item)).collect();
    let strategy = &*material.portfolio.strategy.value;
    let row = |measure: &'m Filed<Measure>, standing, economics| {
        let item = items.get(measure.value.id.as_str()).copied();
        Row { measure, standing, economics, item }
    };
    let ranked = material.ranking.ranked.iter();
    let ranked = ranked.map(|it| row(it.measure, Standing::Ranked(it), Some(it.economics.clone())));
    let unranked = material.ranking.unranked.iter().map(|it| {
        let readable = matches!(it.why, crate::score::Obstacle::Gaps(_));
        row(it.measure, Standing::Unranked(it), readable.then(|| economy::assess(strategy, it.measure)))
    });
    let mut others: Vec<_> = material.portfolio.measures.iter().filter(|it| !it.status.is_ranked()).collect();
    others.sort_by_key(|measure| measure.status);
    let others = others.into_iter().map(|it| row(it, Standing::Aside, Some(economy::assess(strategy, it))));
    ranked.chain(unranked).chain(others).filter(|row| material.filter.shows(row.measure)).collect()
}
