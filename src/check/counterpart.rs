//! What a portfolio and its base have in common: records are the same where their ids are, in whatever files they lie.

use super::Facts;
use crate::{
    model::{Filed, Id, Measure},
    route,
};

/// What a measure was in the base.
pub(super) enum Before<'p> {
    /// It was not there.
    New,
    /// It was this.
    Known(&'p Filed<Measure>),
    /// Nobody knows: it could not be read, or several had its id.
    Unclear,
}

/// Looks a measure up in the base. `field` is what it is asked about: where that could not be read, nothing is known.
pub(super) fn before<'p>(base: &Facts<'p>, measure: &Measure, fields: &[&'static str]) -> Before<'p> {
    let portfolio = base.portfolio;
    match with_id(&portfolio.measures, &measure.id, |measure| &measure.id) {
        [] if portfolio.unread.measures.contains(&measure.id) => Before::Unclear,
        [] => Before::New,
        [before] if fields.iter().any(|field| base.doubtful.meets(&before.file, &route![*field])) => Before::Unclear,
        [before] => Before::Known(before),
        [..] => Before::Unclear,
    }
}

/// All records with an id, of a list that is sorted by it.
pub(super) fn with_id<'p, T>(list: &'p [Filed<T>], id: &Id, id_of: fn(&T) -> &Id) -> &'p [Filed<T>] {
    let first = list.partition_point(|record| id_of(record) < id);
    let rest = list.get(first..).unwrap_or_default();
    rest.get(..rest.partition_point(|record| id_of(record) == id)).unwrap_or_default()
}
