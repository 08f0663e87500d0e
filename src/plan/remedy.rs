//! The smallest single changes that would each bring a measure into a plan: more money or lower cost, more people, or a
//! measure that is worth more.

use super::{
    Column,
    integer::translate,
    left_out::LeftOut,
    loan::{loan, money_terms, people_terms},
    model::Row,
    problem::PlanningProblem,
    requirement::Requirement,
    solve::{Solved, Watcher},
    trial::{Bench, Change},
};
use crate::{
    economy::PersonMonths,
    model::{Id, PlanObjective},
};

/// A change that would bring a measure into a plan worth as much as today's.
#[derive(Debug, Clone, PartialEq)]
pub struct Remedy<'p> {
    /// What would have to be different, and by how much.
    pub what: Lack<'p>,
    /// Whether nothing less would do.
    pub is_proven: bool,
}

impl Remedy<'_> {
    /// More money than the measure costs is no news, unless nothing less is sure to do.
    fn tells_something(&self, one_off_cost: i64) -> bool {
        self.is_proven || !matches!(self.what, Lack::Money { amount, .. } if amount > one_off_cost)
    }
}

/// What a measure lacks.
#[derive(Debug, Clone, PartialEq)]
pub enum Lack<'p> {
    /// More in a frame.
    Money {
        /// The fund.
        fund: &'p Id,
        /// The calendar year.
        year: i64,
        /// How much more. Whole money.
        amount: i64,
        /// Whether it would do as well if the measure cost so much less in that year.
        or_cheaper: bool,
    },
    /// More of a role.
    People {
        /// The role.
        role: &'p Id,
        /// The calendar year.
        year: i64,
        /// How much more.
        months: PersonMonths,
    },
    /// So many points more.
    Points(f64),
    /// So much more net present value. Whole money.
    Npv(i64),
}

impl Lack<'_> {
    /// Whether it is about the same fund or role, in whatever year.
    fn is_of_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Money { fund: a, .. }, Self::Money { fund: b, .. })
            | (Self::People { role: a, .. }, Self::People { role: b, .. }) => a == b,
            (Self::Money { .. } | Self::People { .. } | Self::Points(_) | Self::Npv(_), _) => false,
        }
    }

    /// Whether it takes less of that than another.
    fn is_less_than(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Money { amount: a, .. }, Self::Money { amount: b, .. }) => a < b,
            (Self::People { months: a, .. }, Self::People { months: b, .. }) => a < b,
            (Self::Money { .. } | Self::People { .. } | Self::Points(_) | Self::Npv(_), _) => false,
        }
    }
}

impl<'p> Bench<'_, 'p> {
    /// What would each on its own bring a candidate in that is left out, the least of each fund and role. `put_in` is what
    /// comes of forcing it in.
    pub fn remedies(
        &self,
        left_out: &LeftOut<'p>,
        put_in: Option<&Change>,
        watcher: &mut dyn Watcher,
    ) -> Vec<Remedy<'p>> {
        let candidate = left_out.candidate;
        let mut least: Vec<Remedy<'p>> = Vec::new();
        let one_off_cost = self.problem.candidates[candidate].one_off_cost;
        let remedies = left_out.in_the_way.iter().filter_map(|it| self.more(candidate, *it, watcher));
        for remedy in remedies.filter(|remedy| remedy.tells_something(one_off_cost)) {
            match least.iter_mut().find(|other| other.what.is_of_same(&remedy.what)) {
                Some(other) if remedy.what.is_less_than(&other.what) => *other = remedy,
                Some(_) => {}
                None => least.push(remedy),
            }
        }
        least.extend(put_in.and_then(|change| self.worth_more(candidate, change)));
        least
    }

    /// The least more of a limit with which a plan with the candidate is worth as much as today's.
    fn more(&self, candidate: usize, limit: Requirement<'p>, watcher: &mut dyn Watcher) -> Option<Remedy<'p>> {
        let problem = self.problem;
        let mut model = translate(problem, &|requirement| requirement != limit).ok()?;
        let terms = model.program.worth.iter().enumerate().map(|(column, worth)| (column, -worth));
        let terms = terms.filter(|(_, worth)| *worth != 0).collect();
        model.program.rows.push(Row { terms, most: -self.plan.worth });
        model.program.worth.fill(0);
        model.program.groups[candidate].required = true;
        let row = match limit {
            Requirement::Fund(fund, year) => {
                let frame = problem.frames.iter().find(|frame| frame.fund.id == *fund && frame.year == year)?;
                let terms = money_terms(problem, &model, fund, year);
                loan(&mut model, terms, frame.room())?
            }
            Requirement::Role(role, year) => {
                let capacity = problem.capacities.iter().find(|it| it.role.id == *role && it.year == year)?;
                let room = i64::try_from(capacity.capacity.less(capacity.taken).millionths()).ok()?;
                let terms = people_terms(problem, &model, role, year)?;
                loan(&mut model, terms, room)?
            }
            Requirement::Mandatory(_)
            | Requirement::Forced(_)
            | Requirement::Window(_)
            | Requirement::Dependency(..)
            | Requirement::Excludes(..)
            | Requirement::Parallel(..)
            | Requirement::ShareAtLeast(_)
            | Requirement::ShareAtMost(_) => return None,
        };
        model.program.rows.push(row);
        let (found, is_proven) = match self.search.backend.solve(&model.program, None, self.search.limit, watcher) {
            Solved::Optimal(found) => (found, true),
            Solved::Feasible(found, _) => (found, false),
            Solved::Infeasible | Solved::Unknown(_) => return None,
        };
        let lacking = -model.program.worth_of(&found);
        let chosen: Vec<Column> = found.iter().filter_map(|nth| model.columns.get(*nth)).copied().collect();
        // With nothing lacking there is another plan as good as this one, with the measure in it.
        let what = (lacking > 0).then(|| self.lack(candidate, limit, lacking, &chosen)).flatten()?;
        Some(Remedy { what, is_proven })
    }

    /// So much of a limit in the words of the domain. What running measures take beyond it comes on top.
    fn lack(&self, candidate: usize, limit: Requirement<'p>, lacking: i64, chosen: &[Column]) -> Option<Lack<'p>> {
        let problem = self.problem;
        if let Requirement::Fund(fund, year) = limit {
            let frame = problem.frames.iter().find(|frame| frame.fund.id == *fund && frame.year == year)?;
            let start = chosen.iter().find(|column| column.candidate == candidate)?.start;
            let own = problem.candidates[candidate].needs.money(fund, start, year);
            let or_cheaper = lacking <= own && shares_hold(problem, chosen, candidate, lacking);
            let overused = frame.taken.saturating_sub(frame.frame.max(0)).max(0);
            return Some(Lack::Money { fund, year, amount: lacking.saturating_add(overused), or_cheaper });
        }
        let Requirement::Role(role, year) = limit else { return None };
        let capacity = problem.capacities.iter().find(|it| it.role.id == *role && it.year == year)?;
        let overused = capacity.taken.less(capacity.capacity);
        let months = PersonMonths::of_millionths(u128::try_from(lacking).ok()?).plus(overused);
        Some(Lack::People { role, year, months })
    }

    /// How much more a candidate would have to be worth for its plan to be the best.
    #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "worths are below 10^15")]
    fn worth_more(&self, candidate: usize, change: &Change) -> Option<Remedy<'p>> {
        let kept = |start: i64| self.problem.left_after(start - self.problem.years.0);
        let start = change.starts[candidate]?;
        let lacking = (change.loss + 1) as f64 / kept(start);
        let what = match self.problem.objective {
            // Scores have six decimals.
            PlanObjective::Value => Lack::Points((lacking * 1e3).ceil() / 1e6),
            PlanObjective::Npv => Lack::Npv(lacking.ceil() as i64),
        };
        let score = self.problem.candidates[candidate].score.unwrap_or(0.0);
        let is_possible = lacking.is_finite() && !matches!(what, Lack::Points(points) if score + points > 100.0);
        // With an earlier start fewer points may do, even where that displaces more.
        let first = self.model.columns.get(self.model.program.groups[candidate].columns.start)?.start;
        let is_proven = change.is_proven && kept(start) >= kept(first);
        is_possible.then_some(Remedy { what, is_proven })
    }
}

/// Whether the focus areas keep their shares where a candidate costs less at once, or later, which changes no share.
fn shares_hold(problem: &PlanningProblem<'_>, chosen: &[Column], candidate: usize, less: i64) -> bool {
    let cost = |column: &Column| {
        let less = if column.candidate == candidate { less } else { 0 };
        i128::from(problem.candidates[column.candidate].one_off_cost) - i128::from(less)
    };
    let all: i128 = chosen.iter().map(cost).sum();
    problem.areas.iter().all(|(area, bounds)| {
        let serves = |column: &&Column| problem.candidates[column.candidate].measure.focus_areas.contains(&area.id);
        let part: i128 = chosen.iter().filter(serves).map(cost).sum();
        #[expect(clippy::cast_possible_truncation, reason = "a share is at most 1")]
        let of_all = |share: f64| all * (share * 1e6).round() as i128;
        (of_all(bounds.min.0)..=of_all(bounds.max.0)).contains(&(part * 1_000_000))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bound_above_the_cost_tells_nothing() {
        let fund: Id = "drift".parse().unwrap();
        let tells = |amount, is_proven| {
            let what = Lack::Money { fund: &fund, year: 2027, amount, or_cheaper: false };
            Remedy { what, is_proven }.tells_something(1_000)
        };
        assert!(tells(1_000, false) && !tells(1_001, false) && tells(1_001, true));
    }
}
