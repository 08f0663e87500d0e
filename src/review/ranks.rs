//! Whose rank moved, and what moved it.

use std::collections::BTreeMap;

use super::records::{Named, Titled as _};
use crate::{
    model::{Filed, Measure},
    score::{Obstacle, Ranked, Ranking, rounded},
};

/// What happened to the ranked list.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ranks {
    /// The measures that stand elsewhere: those that moved themselves first, then those that were moved by others; the
    /// furthest first.
    pub moved: Vec<Move>,
    /// How many measures have a rank, before and after.
    pub count: (usize, usize),
}

/// A measure that stands elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct Move {
    /// The measure.
    pub measure: Named,
    /// Where it stood.
    pub before: Place,
    /// Where it stands.
    pub after: Place,
    /// Its score before and after, where the method has one.
    pub score: (Option<f64>, Option<f64>),
    /// What moved it.
    pub cause: Cause,
}

/// Where a measure stands.
#[derive(Debug, Clone, PartialEq)]
pub enum Place {
    /// At this rank, from 1.
    Rank(usize),
    /// Nowhere yet: it lacks figures for the criteria with these titles, or has a mistake where figures stand.
    Open(Vec<String>),
    /// It does not compete for a place, or is not there.
    Nowhere,
}

/// What moved a measure.
#[derive(Debug, Clone, PartialEq)]
pub enum Cause {
    /// Other points by these criteria, the largest difference first.
    Points(Vec<Points>),
    /// The board's own priority, before and after.
    Priority(Option<i64>, Option<i64>),
    /// Its net present value, before and after. Whole money.
    Npv(i64, i64),
    /// That it came, went, got its figures or lost them.
    Itself,
    /// Nothing of its own: others passed it, or fell behind.
    Others,
}

/// Points by one criterion.
#[derive(Debug, Clone, PartialEq)]
pub struct Points {
    /// What the criterion is called.
    pub criterion: String,
    /// Points before.
    pub before: f64,
    /// Points after.
    pub after: f64,
}

impl Ranks {
    pub(super) fn compared(before: &Ranking<'_>, after: &Ranking<'_>) -> Self {
        let mut moved: Vec<Move> = Vec::new();
        let (olds, news) = (Standing::all(before), Standing::all(after));
        for (id, new) in &news {
            moved.extend(moved_from(olds.get(id).copied(), Some(*new)));
        }
        for (_, old) in olds.iter().filter(|(id, _)| !news.contains_key(*id)) {
            moved.extend(moved_from(Some(*old), None));
        }
        moved.sort_by_key(|it| (it.cause == Cause::Others, std::cmp::Reverse(it.distance()), it.measure.id.clone()));
        Self { moved, count: (before.ranked.len(), after.ranked.len()) }
    }
}

impl Move {
    /// How many places it moved; the most where it came or went.
    pub fn distance(&self) -> usize {
        if let (Place::Rank(before), Place::Rank(after)) = (&self.before, &self.after) {
            before.abs_diff(*after)
        } else {
            usize::MAX
        }
    }

    /// Whether it moved towards the top.
    pub fn is_up(&self) -> bool {
        match (&self.before, &self.after) {
            (Place::Rank(before), Place::Rank(after)) => after < before,
            (Place::Open(_) | Place::Nowhere, Place::Rank(_)) => true,
            (_, Place::Open(_) | Place::Nowhere) => false,
        }
    }
}

/// A measure in a ranking, with a rank or without.
#[derive(Clone, Copy)]
struct Standing<'r> {
    measure: &'r Filed<Measure>,
    ranked: Option<&'r Ranked<'r>>,
    why: Option<&'r Obstacle<'r>>,
}

impl<'r> Standing<'r> {
    fn all(ranking: &'r Ranking<'r>) -> BTreeMap<&'r str, Self> {
        let ranked = ranking.ranked.iter().map(|it| Self { measure: it.measure, ranked: Some(it), why: None });
        let unranked = ranking.unranked.iter().map(|it| Self { measure: it.measure, ranked: None, why: Some(&it.why) });
        ranked.chain(unranked).map(|it| (it.measure.value.id.as_str(), it)).collect()
    }

    fn place(self) -> Place {
        match (self.ranked, self.why) {
            (Some(ranked), _) => Place::Rank(ranked.rank),
            (None, Some(Obstacle::Gaps(gaps))) => {
                Place::Open(gaps.iter().map(|criterion| criterion.title.to_string()).collect())
            }
            (None, Some(Obstacle::Mistake) | None) => Place::Open(Vec::new()),
        }
    }
}

fn moved_from(old: Option<Standing<'_>>, new: Option<Standing<'_>>) -> Option<Move> {
    let place = |standing: Option<Standing<'_>>| standing.map_or(Place::Nowhere, Standing::place);
    let (before, after) = (place(old), place(new));
    if before == after {
        return None;
    }
    let (old_ranked, new_ranked) = (old.and_then(|it| it.ranked), new.and_then(|it| it.ranked));
    let score = |ranked: Option<&Ranked<'_>>| ranked.and_then(|ranked| ranked.score);
    let cause = match (old_ranked, new_ranked) {
        (Some(old), Some(new)) => cause(old, new),
        _ => Cause::Itself,
    };
    let measure = new.or(old)?.measure.named();
    Some(Move { measure, before, after, score: (score(old_ranked), score(new_ranked)), cause })
}

fn cause(old: &Ranked<'_>, new: &Ranked<'_>) -> Cause {
    let (npv, now) = (old.economics.npv.likely, new.economics.npv.likely);
    let is_scored = old.score.is_some() && new.score.is_some();
    if is_scored && old.score != new.score {
        Cause::Points(points(old, new))
    } else if !is_scored && old.priority != new.priority {
        Cause::Priority(old.priority, new.priority)
    } else if !is_scored && npv != now {
        Cause::Npv(npv, now)
    } else {
        Cause::Others
    }
}

/// The criteria that give other points than before.
fn points(old: &Ranked<'_>, new: &Ranked<'_>) -> Vec<Points> {
    let mut points: BTreeMap<&str, Points> = BTreeMap::new();
    let entry = |title: &str| Points { criterion: title.to_owned(), before: 0.0, after: 0.0 };
    for it in &old.contributions {
        points.entry(&it.criterion.id).or_insert_with(|| entry(&it.criterion.title)).before = it.points;
    }
    for it in &new.contributions {
        points.entry(&it.criterion.id).or_insert_with(|| entry(&it.criterion.title)).after = it.points;
    }
    let mut points: Vec<Points> = points.into_values().filter(|it| rounded(it.difference()) != 0.0).collect();
    points.sort_by(|a, b| b.difference().abs().total_cmp(&a.difference().abs()));
    points
}

impl Points {
    /// Points after less points before.
    pub fn difference(&self) -> f64 {
        self.after - self.before
    }
}
