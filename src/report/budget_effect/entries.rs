//! What each measure does to each unit's part of each fund in the four years.

use std::{collections::BTreeMap, ops::Add};

use crate::{
    economy::{self, BudgetYear},
    model::{Filed, Inclusion, Measure},
    report::PlanView,
};

/// How many years an economic plan (økonomiplan) has: the Norwegian municipalities act (kommuneloven) § 14-4 asks for four or
/// more.
pub(super) const YEARS: usize = 4;

/// Money in each of the years. Whole money.
pub(super) type Four = [i64; YEARS];

/// A measure that costs or gives something in these years.
#[derive(Clone, Copy)]
pub(super) struct Source<'p> {
    pub(super) measure: &'p Filed<Measure>,
    /// The calendar year in which it starts, or did.
    pub(super) start: i64,
    pub(super) standing: Standing,
}

/// Why a measure counts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Only its running costs and its benefits are left.
    Done,
    /// It is being carried out.
    Running,
    /// The plan starts it.
    Chosen,
}

/// What a measure does to a unit's part of a fund.
#[derive(Clone, Copy)]
pub(super) struct Entry<'p> {
    pub(super) source: Source<'p>,
    /// None where the cost key shares it with nobody.
    pub(super) unit: Option<&'p str>,
    /// Whether the unit has not decided yet whether it takes part.
    pub(super) considering: bool,
    /// None where the measure names none.
    pub(super) fund: Option<&'p str>,
    pub(super) amounts: Amounts,
}

/// What is paid and saved in each of the years.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Amounts {
    /// Before money from others.
    pub(super) cost: Four,
    /// Money from others that is granted.
    pub(super) funding: Four,
    /// What budgets are cut by.
    pub(super) saving: Four,
}

impl Amounts {
    /// Savings and money from others, less costs.
    pub(super) fn net(&self) -> Four {
        let income = added(self.saving, self.funding);
        std::array::from_fn(|nth| income[nth].saturating_sub(self.cost[nth]))
    }
}

impl Add for Amounts {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            cost: added(self.cost, other.cost),
            funding: added(self.funding, other.funding),
            saving: added(self.saving, other.saving),
        }
    }
}

fn added(a: Four, b: Four) -> Four {
    std::array::from_fn(|nth| a[nth].saturating_add(b[nth]))
}

/// The measures that are running, done, or chosen by the plan, by year of start.
pub(super) fn sources<'p>(view: &PlanView<'_, 'p>) -> Vec<Source<'p>> {
    let items = view.figures.items.iter().map(|item| Source {
        measure: item.measure,
        start: item.start,
        standing: if item.why == Inclusion::Running { Standing::Running } else { Standing::Chosen },
    });
    let done = view.problem.done.iter();
    let done = done.map(|done| Source { measure: done.measure, start: done.start, standing: Standing::Done });
    let mut sources: Vec<Source<'p>> = done.chain(items).collect();
    sources.sort_by_key(|source| (source.start, &source.measure.value.id));
    sources
}

/// What these measures do to budgets in the four years from `first`.
pub(super) fn entries<'p>(view: &PlanView<'_, 'p>, sources: &[Source<'p>], first: i64) -> Vec<Entry<'p>> {
    let strategy = view.problem.strategy;
    let mut entries = Vec::new();
    for source in sources {
        let rows = match source.standing {
            Standing::Done => economy::running_budget(strategy, source.measure, source.start),
            Standing::Running | Standing::Chosen => economy::budget(strategy, source.measure, source.start),
        };
        let mut sums: BTreeMap<_, Amounts> = BTreeMap::new();
        for row in rows {
            if let Some((nth, amounts)) = in_years(&row, first) {
                let sum = sums.entry((row.unit, row.considering, row.fund)).or_default();
                *sum = *sum + amounts_of(nth, amounts);
            }
        }
        sums.retain(|_, amounts| *amounts != Amounts::default());
        entries.extend(sums.into_iter().map(|((unit, considering, fund), amounts)| Entry {
            source: *source,
            unit,
            considering,
            fund,
            amounts,
        }));
    }
    entries
}

/// Which of the four years a row is of, where it is of one, and its cost, funding and saving. What no budget is cut by is
/// not money of a budget.
fn in_years(row: &BudgetYear<'_>, first: i64) -> Option<(usize, [i64; 3])> {
    let nth = usize::try_from(row.year.checked_sub(first)?).ok().filter(|nth| *nth < YEARS)?;
    Some((nth, [row.cost, row.funding, if row.fund.is_some() { row.benefit } else { 0 }]))
}

fn amounts_of(nth: usize, [cost, funding, saving]: [i64; 3]) -> Amounts {
    let at = |amount| std::array::from_fn(|other| if other == nth { amount } else { 0 });
    Amounts { cost: at(cost), funding: at(funding), saving: at(saving) }
}
