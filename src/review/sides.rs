//! Two versions of a portfolio that can be compared, whatever could not be read in one of them.
//!
//! A file with mistakes of form in one version is taken to say what it says in the other. So a slip in one file does not
//! look as if its measure were gone, and everything else is compared.

use std::collections::BTreeSet;

use crate::{
    load::{Doubtful, Loaded},
    model::{Decision, Filed, Id, Measure, Plan, Portfolio, System},
    route,
};

/// A version of a portfolio, to be compared with another.
pub struct Side {
    /// What it says, or is taken to say.
    pub portfolio: Portfolio,
    /// What in it could not be read as it stands, and is not taken from the other version.
    pub doubtful: Doubtful,
}

/// Which of two versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Which {
    /// The one that is compared with.
    Before,
    /// The one with the changes.
    After,
}

/// A file that has mistakes of form in one version only.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unread {
    /// The file, from the portfolio's folder.
    pub file: String,
    /// The version in which it has them.
    pub version: Which,
}

impl Side {
    /// Both versions, each with what it lacks taken from the other.
    pub(super) fn both(before: &Loaded, after: &Loaded) -> Option<(Self, Self)> {
        let side = |own: &Loaded, other: &Loaded| {
            let mut side = Self { portfolio: own.portfolio.clone()?, doubtful: own.doubtful.clone() };
            side.take_over(other.portfolio.as_ref()?, &other.doubtful);
            Some(side)
        };
        Some((side(before, after)?, side(after, before)?))
    }

    fn take_over(&mut self, other: &Portfolio, other_doubtful: &Doubtful) {
        let Portfolio { measures, decisions, plans, systems, unread, .. } = &mut self.portfolio;
        let mut taking = Taking { doubtful: &mut self.doubtful, other_doubtful };
        taking.take(measures, &other.measures, |id| unread.measures.contains(id));
        taking.take(decisions, &other.decisions, |_| unread.decisions);
        taking.take(plans, &other.plans, |id| unread.plans.contains(id));
        taking.take(systems, &other.systems, |id| unread.systems.contains(id));
        unread.measures.retain(|id| measures.binary_search_by(|measure| measure.id.cmp(id)).is_err());
    }
}

/// The files with mistakes of form in one version only, by name.
pub(super) fn unread(before: &Loaded, after: &Loaded) -> Vec<Unread> {
    let files = |loaded: &Loaded| -> BTreeSet<String> {
        loaded.problems.iter().map(|problem| problem.place.file.to_string()).collect()
    };
    let (old, new) = (files(before), files(after));
    let only = |own: &BTreeSet<String>, other: &BTreeSet<String>, version| {
        own.difference(other).map(|file| Unread { file: file.clone(), version }).collect::<Vec<_>>()
    };
    let mut unread = only(&old, &new, Which::Before);
    unread.extend(only(&new, &old, Which::After));
    unread.sort();
    unread
}

/// A record that is known by its id.
pub(super) trait Identified {
    fn id(&self) -> &Id;
}

macro_rules! identified {
    ($($kind:ty),*) => {$(
        impl Identified for $kind {
            fn id(&self) -> &Id {
                &self.id
            }
        }
    )*};
}
identified!(Measure, Decision, Plan, System);

/// Takes over what could not be read.
struct Taking<'d> {
    doubtful: &'d mut Doubtful,
    other_doubtful: &'d Doubtful,
}

impl Taking<'_> {
    fn take<T: Identified>(&mut self, own: &mut Vec<Filed<T>>, others: &[Filed<T>], is_unread: impl Fn(&Id) -> bool) {
        let sound = |other: &&Filed<T>| !self.other_doubtful.meets(&other.file, &route![]);
        let (mut missing, mut mended) = (Vec::new(), Vec::new());
        for other in others.iter().filter(sound) {
            match own.binary_search_by(|record| record.id().cmp(other.id())) {
                Ok(at) if self.doubtful.meets(&own[at].file, &route![]) => mended.push((at, other)),
                Err(_) if is_unread(other.id()) => missing.push(other.clone()),
                Ok(_) | Err(_) => {}
            }
        }
        for (at, other) in mended {
            self.doubtful.trust(&own[at].file);
            own[at] = other.clone();
        }
        own.extend(missing);
        own.sort_by(|a, b| a.id().cmp(b.id()).then_with(|| a.file.cmp(&b.file)));
    }
}
