//! In what order measures should be done, by the method that the owner has chosen.

mod figure;
mod scale;
mod weights;

mod board;
mod value;

pub use figure::figure;
pub use scale::partial_value;
pub use weights::{Leaf, Unusable, Weighing};

use std::collections::BTreeMap;

use crate::{
    economy::{self, Economics},
    load::Doubtful,
    locale::Words,
    model::{Criterion, Filed, Measure, Portfolio, Strategy},
    route,
};

/// A way to put measures in order.
pub struct Method {
    /// Value of `--method`.
    pub name: &'static str,
    /// Its words: what it is called, and `how` it works.
    pub words: Words,
    /// Puts one measure in its place.
    pub place: for<'p> fn(&Context<'p>, &'p Filed<Measure>, &Economics) -> Placement<'p>,
}

/// Every method; the first is the default where the strategy has criteria.
pub static METHODS: &[&Method] = &[&value::METHOD, &board::METHOD];

/// The method for a strategy that names none: by value, or in the board's order where there are no criteria.
pub fn default_method(strategy: &Strategy) -> &'static Method {
    if strategy.criteria.is_empty() { &board::METHOD } else { &value::METHOD }
}

/// What methods look at besides the measure.
pub struct Context<'p> {
    /// The portfolio.
    pub portfolio: &'p Portfolio,
    /// How much each criterion counts.
    pub weighing: Weighing<'p>,
    /// The board's priority for each measure that has one, from the latest decision that gives it.
    priorities: BTreeMap<&'p str, i64>,
    doubtful: &'p Doubtful,
}

impl<'p> Context<'p> {
    /// Looks at a portfolio with these weights.
    pub fn new(portfolio: &'p Portfolio, weighing: Weighing<'p>, doubtful: &'p Doubtful) -> Self {
        // Decisions are sorted by id; of two meetings on one day the later id counts.
        let mut meetings: Vec<_> = portfolio.decisions.iter().collect();
        meetings.sort_by_key(|meeting| meeting.date);
        let items = meetings.into_iter().flat_map(|meeting| &meeting.decides);
        let priorities = items.filter_map(|item| Some((item.measure.as_deref()?, item.priority?.get()))).collect();
        Self { portfolio, weighing, priorities, doubtful }
    }

    /// Whether something that a measure is ranked by could not be read as it stands.
    fn has_doubtful_figures(&self, measure: &Filed<Measure>) -> bool {
        const FIGURES: [&str; 8] = [
            "benefits",
            "costs",
            "lifetime_years",
            "objectives",
            "participants",
            "schedule",
            "scores",
            "target_groups",
        ];
        FIGURES.into_iter().any(|key| self.doubtful.meets(&measure.file, &route![key]))
    }

    /// The board's priority for a measure, where it has given one.
    pub fn priority(&self, measure: &Measure) -> Option<i64> {
        self.priorities.get(measure.id.as_str()).copied()
    }
}

/// Where a method puts a measure.
pub enum Placement<'p> {
    /// In the order: the least comes first, and equals share a rank.
    At {
        /// What decides: a group, and a figure within it.
        order: (u8, f64),
        /// The figure shown to people, where the method has one.
        score: Option<f64>,
        /// What the score is made of.
        contributions: Vec<Contribution<'p>>,
    },
    /// Nowhere yet: something is missing.
    Open {
        /// The criteria for which it lacks a figure.
        gaps: Vec<&'p Criterion>,
        /// What the others add.
        contributions: Vec<Contribution<'p>>,
        /// The score if every gap turned out at its worst.
        low: f64,
        /// The score if every gap turned out at its best.
        high: f64,
    },
}

/// What one criterion adds to a score.
#[derive(Debug, Clone, Copy)]
pub struct Contribution<'p> {
    /// The criterion.
    pub criterion: &'p Criterion,
    /// The measure's figure.
    pub raw: f64,
    /// What the figure is worth on the criterion's scale, 0–1.
    pub value: f64,
    /// The criterion's part of the whole, 0–1.
    pub weight: f64,
    /// `100 · weight · value`.
    pub points: f64,
}

/// All measures in order.
pub struct Ranking<'p> {
    /// How they were put in order.
    pub method: &'static Method,
    /// Those with a rank, in order; within a tie by id.
    pub ranked: Vec<Ranked<'p>>,
    /// Those that lack something, by id.
    pub unranked: Vec<Unranked<'p>>,
}

impl<'p> Ranking<'p> {
    /// What became of a measure; nothing where it does not compete for a place.
    pub fn of(&self, id: &str) -> Option<Result<&Ranked<'p>, &Unranked<'p>>> {
        let ranked = self.ranked.iter().find(|ranked| ranked.measure.id == *id).map(Ok);
        ranked.or_else(|| self.unranked.iter().find(|unranked| unranked.measure.id == *id).map(Err))
    }
}

/// A measure with a rank.
pub struct Ranked<'p> {
    /// The measure.
    pub measure: &'p Filed<Measure>,
    /// Its rank from 1; equal scores share one, and the next is as many further on.
    pub rank: usize,
    /// The board's own priority, where it has given one.
    pub priority: Option<i64>,
    /// Its score, where the method has one.
    pub score: Option<f64>,
    /// What the score is made of, in the order of the strategy's criteria.
    pub contributions: Vec<Contribution<'p>>,
    /// What it costs and gives.
    pub economics: Economics,
}

/// A measure that cannot be ranked yet.
pub struct Unranked<'p> {
    /// The measure.
    pub measure: &'p Filed<Measure>,
    /// Why it has no rank.
    pub why: Obstacle<'p>,
    /// What the criteria add for which it has a figure.
    pub contributions: Vec<Contribution<'p>>,
    /// Its score if every gap turned out at its worst.
    pub low: f64,
    /// Its score if every gap turned out at its best.
    pub high: f64,
}

/// Why a measure cannot be ranked.
pub enum Obstacle<'p> {
    /// It lacks a figure for these criteria.
    Gaps(Vec<&'p Criterion>),
    /// Its file has a mistake where the figures stand; what could be read of them may be less than what is meant.
    Mistake,
}

/// Ranks every measure that competes for a place: see [`Status::is_ranked`](crate::model::Status::is_ranked).
pub fn rank<'p>(context: &Context<'p>, method: &'static Method) -> Ranking<'p> {
    let mut placed = Vec::new();
    let mut unranked = Vec::new();
    // Measures are sorted by id, and every sort below is stable.
    for measure in context.portfolio.measures.iter().filter(|measure| measure.status.is_ranked()) {
        if context.has_doubtful_figures(measure) {
            let (why, contributions) = (Obstacle::Mistake, Vec::new());
            unranked.push(Unranked { measure, why, contributions, low: 0.0, high: 100.0 });
            continue;
        }
        let economics = economy::assess(&context.portfolio.strategy, measure);
        match (method.place)(context, measure, &economics) {
            Placement::At { order, score, contributions } => {
                let priority = context.priority(measure);
                placed.push((order, Ranked { measure, rank: 0, priority, score, contributions, economics }));
            }
            Placement::Open { gaps, contributions, low, high } => {
                unranked.push(Unranked { measure, why: Obstacle::Gaps(gaps), contributions, low, high });
            }
        }
    }
    placed.sort_by(|(a, _), (b, _)| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let mut rank = 0;
    let mut last = None;
    let ranked = placed.into_iter().enumerate().map(|(nth, (order, ranked))| {
        if last != Some(order) {
            rank = nth + 1;
            last = Some(order);
        }
        Ranked { rank, ..ranked }
    });
    Ranking { method, ranked: ranked.collect(), unranked }
}

/// A figure to six decimals, the precision at which scores are compared and written.
pub fn rounded(figure: f64) -> f64 {
    let rounded = (figure * 1e6).round() / 1e6;
    // Not −0, which is less than 0 in a total order.
    if rounded == 0.0 || !rounded.is_finite() { 0.0 } else { rounded }
}
