//! Files that are one record each, and those that another version has too.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use serde::de::DeserializeOwned;

use super::Version;
use crate::{
    model::{Decision, Filed, Id, Measure, Plan, Portfolio, System},
    source::Tree,
};

/// A file that is one record with an id.
pub(super) trait Record: DeserializeOwned + Clone + Send + Sync {
    fn id(&self) -> &Id;
    fn set_id(&mut self, id: Id);
    fn all(portfolio: &Portfolio) -> &[Filed<Self>];
}

macro_rules! records {
    ($($kind:ty: $all:ident),*) => {$(
        impl Record for $kind {
            fn id(&self) -> &Id {
                &self.id
            }

            fn set_id(&mut self, id: Id) {
                self.id = id;
            }

            fn all(portfolio: &Portfolio) -> &[Filed<Self>] {
                &portfolio.$all
            }
        }
    )*};
}
records!(Measure: measures, Decision: decisions, Plan: plans, System: systems);

/// The sound records of another version, by their files.
pub(super) struct Known<'v, T> {
    tree: Option<&'v Tree>,
    records: BTreeMap<&'v str, &'v Filed<T>>,
}

impl<'v, T: Record> Known<'v, T> {
    pub(super) fn new(other: Option<&'v Version>) -> Self {
        let of_version = |version: &'v Version| {
            let faulty: BTreeSet<&str> = version.loaded.problems.iter().map(|problem| &*problem.place.file).collect();
            let records = version.loaded.portfolio.iter().flat_map(T::all);
            let sound = records.filter(move |record| !faulty.contains(&*record.file));
            sound.map(|record| (&*record.file, record))
        };
        Self { tree: other.map(|version| &version.tree), records: other.into_iter().flat_map(of_version).collect() }
    }

    /// What a file with this text said then, where it had the same.
    pub(super) fn same(&self, file: &str, text: &str) -> Option<Arc<T>> {
        let record = self.records.get(file)?;
        (self.tree?.read(file).ok()? == text).then(|| record.value.clone())
    }
}
