//! What the plan takes and gives before and after: money, people, promised benefits.

use std::collections::BTreeMap;

use crate::{
    economy::{self, PersonMonths},
    model::Strategy,
    plan::{Figures, FundYear, Item, RoleYear},
    score::rounded,
};

/// What differs in what the plans take and give.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Resources {
    /// Money of each fund, in the strategy's order.
    pub funds: Vec<FundChange>,
    /// What units pay, by unit and year. Whole money, before funding.
    pub units: Vec<YearChange>,
    /// What is shared by each cost key, by key and year. Whole money.
    pub keys: Vec<YearChange>,
    /// Time of roles, in the strategy's order.
    pub people: Vec<RoleChange>,
    /// What is promised a year in full effect, by type of benefit.
    pub benefits: Vec<BenefitChange>,
}

/// Money of a year. Whole money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearChange {
    /// Id of what it is about.
    pub id: String,
    /// What that is called.
    pub title: String,
    /// The calendar year.
    pub year: i64,
    /// Before.
    pub before: i64,
    /// After.
    pub after: i64,
}

/// Money of a fund in a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FundChange {
    /// What is used.
    pub used: YearChange,
    /// What may be used, before and after; none: it is not limited. Whole money.
    pub frame: (Option<i64>, Option<i64>),
}

/// Time of a role in a year. Person-months.
#[derive(Debug, Clone, PartialEq)]
pub struct RoleChange {
    /// Id of the role.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The calendar year.
    pub year: i64,
    /// What is used, before and after.
    pub used: (f64, f64),
    /// What there is, before and after; none: it is not limited.
    pub capacity: (Option<f64>, Option<f64>),
}

/// A type of benefit. In its own unit, a year in full effect.
#[derive(Debug, Clone, PartialEq)]
pub struct BenefitChange {
    /// Id of the type.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it is counted in.
    pub unit: String,
    /// Promised before.
    pub before: f64,
    /// Promised after.
    pub after: f64,
}

impl Resources {
    /// Compares two plans, each under its strategy.
    pub(super) fn compared(
        (old, before): (&Strategy, &Figures<'_, '_>),
        (new, after): (&Strategy, &Figures<'_, '_>),
    ) -> Self {
        Self {
            funds: funds(before, after),
            units: units(old, before, new, after),
            keys: keys(old, before, new, after),
            people: people(before, after),
            benefits: benefits(old, before, new, after),
        }
    }

    /// Whether nothing differs.
    pub fn is_same(&self) -> bool {
        *self == Self::default()
    }

    /// Money of all funds together, by calendar year, where it differs: before and after.
    pub fn by_year(&self) -> BTreeMap<i64, (i64, i64)> {
        let mut years: BTreeMap<i64, (i64, i64)> = BTreeMap::new();
        for YearChange { year, before, after, .. } in self.funds.iter().map(|fund| &fund.used) {
            let (old, new) = years.entry(*year).or_default();
            *old = old.saturating_add(*before);
            *new = new.saturating_add(*after);
        }
        years.retain(|_, (before, after)| before != after);
        years
    }
}

/// Pairs of what two lists say of the same key: those of the second list in its order, then what only the first has.
fn paired<K: Ord + Clone, T>(
    before: impl IntoIterator<Item = (K, T)>,
    after: impl IntoIterator<Item = (K, T)>,
) -> Vec<(K, Option<T>, Option<T>)> {
    let mut olds: BTreeMap<K, T> = before.into_iter().collect();
    let mut pairs: Vec<_> = after.into_iter().map(|(key, new)| (key.clone(), olds.remove(&key), Some(new))).collect();
    pairs.extend(olds.into_iter().map(|(key, old)| (key, Some(old), None)));
    pairs
}

fn funds<'f>(before: &'f Figures<'f, 'f>, after: &'f Figures<'f, 'f>) -> Vec<FundChange> {
    let keyed = |figures: &'f Figures<'f, 'f>| figures.funds.iter().map(|it| ((it.fund.id.as_str(), it.year), it));
    let changes = paired(keyed(before), keyed(after)).into_iter().filter_map(|((id, year), old, new)| {
        let used = |it: Option<&FundYear<'_>>| it.map_or(0, |it| it.used);
        let (id, title) = (id.to_owned(), new.or(old)?.fund.title.to_string());
        Some(FundChange {
            used: YearChange { id, title, year, before: used(old), after: used(new) },
            frame: (old.and_then(|it| it.frame), new.and_then(|it| it.frame)),
        })
    });
    changes.filter(|change| change.used.before != change.used.after || change.frame.0 != change.frame.1).collect()
}

fn changes(
    before: BTreeMap<(String, i64), i64>,
    after: BTreeMap<(String, i64), i64>,
    title: impl Fn(&str) -> String,
) -> Vec<YearChange> {
    let mut changes: Vec<YearChange> = paired(before, after)
        .into_iter()
        .map(|((id, year), old, new)| {
            let title = title(&id);
            YearChange { id, title, year, before: old.unwrap_or(0), after: new.unwrap_or(0) }
        })
        .filter(|change| change.before != change.after)
        .collect();
    changes.sort_by(|a, b| (&a.id, a.year).cmp(&(&b.id, b.year)));
    changes
}

fn units(old: &Strategy, before: &Figures<'_, '_>, new: &Strategy, after: &Figures<'_, '_>) -> Vec<YearChange> {
    let sums =
        |figures: &Figures<'_, '_>| figures.units.iter().map(|it| ((it.unit.to_owned(), it.year), it.amount)).collect();
    let find = |strategy: &Strategy, id: &str| {
        strategy.units.iter().find(|unit| unit.id == *id).map(|unit| unit.title.to_string())
    };
    changes(sums(before), sums(after), |id| find(new, id).or_else(|| find(old, id)).unwrap_or_else(|| id.to_owned()))
}

fn keys(old: &Strategy, before: &Figures<'_, '_>, new: &Strategy, after: &Figures<'_, '_>) -> Vec<YearChange> {
    let sums = |strategy: &Strategy, figures: &Figures<'_, '_>| {
        let mut sums: BTreeMap<(String, i64), i64> = BTreeMap::new();
        for item in &figures.items {
            for (key, year, cost) in economy::common_by_key(strategy, item.measure, item.start) {
                let sum = sums.entry((key.unwrap_or_default().to_owned(), year)).or_default();
                *sum = sum.saturating_add(cost);
            }
        }
        sums
    };
    changes(sums(old, before), sums(new, after), ToOwned::to_owned)
}

fn people<'f>(before: &'f Figures<'f, 'f>, after: &'f Figures<'f, 'f>) -> Vec<RoleChange> {
    let keyed = |figures: &'f Figures<'f, 'f>| figures.roles.iter().map(|it| ((it.role.id.as_str(), it.year), it));
    let pairs = paired(keyed(before), keyed(after)).into_iter();
    let figures = |it: Option<&RoleYear<'_>>| (it.map(|it| it.used).unwrap_or_default(), it.and_then(|it| it.capacity));
    let changed = pairs.filter(|(_, old, new)| figures(*old) != figures(*new));
    let changes = changed.filter_map(|((id, year), old, new)| {
        let ((used, capacity), (used_now, capacity_now)) = (figures(old), figures(new));
        Some(RoleChange {
            id: id.to_owned(),
            title: new.or(old)?.role.title.to_string(),
            year,
            used: (used.number(), used_now.number()),
            capacity: (capacity.map(PersonMonths::number), capacity_now.map(PersonMonths::number)),
        })
    });
    changes.collect()
}

/// What the measures of a plan promise of a type of benefit, a year in full effect.
fn promised(figures: &Figures<'_, '_>, kind: &str) -> f64 {
    let of_item = |item: &Item<'_, '_>| economy::benefit_in_effect(item.measure, kind);
    figures.items.iter().filter_map(of_item).map(|range| range.likely).sum()
}

fn benefits(old: &Strategy, before: &Figures<'_, '_>, new: &Strategy, after: &Figures<'_, '_>) -> Vec<BenefitChange> {
    let gone = old.benefit_types.iter().filter(|kind| new.benefit_types.iter().all(|other| other.id != kind.id));
    let changes = new.benefit_types.iter().chain(gone).map(|kind| BenefitChange {
        id: kind.id.to_string(),
        title: kind.title.to_string(),
        unit: kind.unit.to_string(),
        before: promised(before, &kind.id),
        after: promised(after, &kind.id),
    });
    changes.filter(|change| rounded(change.after - change.before) != 0.0).collect()
}
