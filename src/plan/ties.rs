//! Which of several plans of the most value: the one of least one-off cost, then of earliest starts, then of first ids.

use super::{
    Search,
    divisor::common_divisor,
    integer::{Column, IntegerModel, LARGEST, TooLarge},
    load::Load,
    model::{Program, Row},
    problem::PlanningProblem,
    solve::{Progress, Solved, Watcher},
};

/// A program whose best choice is the cheapest of those that are worth most: a unit of worth outweighs all costs together.
///
/// One search finds what would take two, the second of which could not use what the first had learned.
struct Joint {
    program: Program,
    /// What a unit of worth counts; all costs together are less.
    unit: i64,
}

impl Joint {
    /// Counts costs in the largest amount that divides them all; none where numbers would be too large even so.
    fn new(problem: &PlanningProblem<'_>, model: &IntegerModel<'_>) -> Option<Self> {
        let costs: Vec<i128> = problem.candidates.iter().map(|candidate| i128::from(candidate.one_off_cost)).collect();
        let divisor = costs.iter().copied().fold(0, common_divisor).max(1);
        let unit = costs.iter().map(|cost| (cost / divisor).abs()).sum::<i128>() + 1;
        let joint = |(worth, column): (&i64, &Column)| i128::from(*worth) * unit - costs[column.candidate] / divisor;
        let worths: Vec<i128> = model.program.worth.iter().zip(&model.columns).map(joint).collect();
        if worths.iter().map(|worth| worth.abs()).sum::<i128>() > LARGEST {
            return None;
        }
        let worth = worths.into_iter().map(i64::try_from).collect::<Result<_, _>>().ok()?;
        Some(Self { program: Program { worth, ..model.program.clone() }, unit: i64::try_from(unit).ok()? })
    }

    /// What a choice is worth at most that this much is.
    fn worth(&self, joint: i64) -> i64 {
        joint.saturating_add(self.unit - 1).div_euclid(self.unit)
    }
}

/// Tells of a joint search in units of worth.
struct InWorth<'w> {
    joint: &'w Joint,
    watcher: &'w mut dyn Watcher,
}

impl Watcher for InWorth<'_> {
    fn go_on(&mut self, progress: Progress) -> bool {
        let worth = progress.worth.map(|worth| self.joint.worth(worth));
        self.watcher.go_on(Progress { worth, bound: self.joint.worth(progress.bound) })
    }
}

/// The best choice, and of equals the cheapest; says as the second whether that is proven too.
pub(super) fn best(
    problem: &PlanningProblem<'_>,
    model: &IntegerModel<'_>,
    start: Option<&[usize]>,
    search: Search<'_>,
    watcher: &mut dyn Watcher,
) -> Result<(Solved, bool), TooLarge> {
    if let Some(joint) = Joint::new(problem, model) {
        let mut watcher = InWorth { joint: &joint, watcher };
        let solved = search.backend.solve(&joint.program, start, search.limit, &mut watcher);
        let is_proven = matches!(solved, Solved::Optimal(_));
        let solved = match solved {
            Solved::Feasible(chosen, bound) if joint.worth(bound) <= model.program.worth_of(&chosen) => {
                Solved::Optimal(chosen)
            }
            Solved::Feasible(chosen, bound) => Solved::Feasible(chosen, joint.worth(bound)),
            Solved::Unknown(bound) => Solved::Unknown(joint.worth(bound)),
            Solved::Optimal(_) | Solved::Infeasible => solved,
        };
        return Ok((solved, is_proven));
    }
    match search.backend.solve(&model.program, start, search.limit, watcher) {
        Solved::Optimal(chosen) => {
            let (chosen, cheapest) = cheapest(problem, model, chosen, search, watcher)?;
            Ok((Solved::Optimal(chosen), cheapest))
        }
        open @ (Solved::Feasible(..) | Solved::Infeasible | Solved::Unknown(_)) => Ok((open, false)),
    }
}

/// The cheapest of the plans that are worth as much, and whether that is proven.
fn cheapest(
    problem: &PlanningProblem<'_>,
    model: &IntegerModel<'_>,
    chosen: Vec<usize>,
    search: Search<'_>,
    watcher: &mut dyn Watcher,
) -> Result<(Vec<usize>, bool), TooLarge> {
    let cost = |nth: usize| problem.candidates[model.columns[nth].candidate].one_off_cost;
    let costs: Vec<i64> = (0..model.columns.len()).map(cost).collect();
    if costs.iter().map(|cost| i128::from(*cost).abs()).sum::<i128>() > LARGEST {
        return Err(TooLarge);
    }
    let worth = model.program.worth_of(&chosen);
    let mut rows = model.program.rows.clone();
    let terms = model.program.worth.iter().map(|worth| -worth).enumerate().filter(|(_, worth)| *worth != 0);
    rows.push(Row { terms: terms.collect(), most: -worth });
    let cheap = Program { worth: costs.iter().map(|cost| -cost).collect(), rows, groups: model.program.groups.clone() };
    Ok(match search.backend.solve(&cheap, Some(&chosen), search.limit, watcher) {
        Solved::Optimal(cheapest) => (cheapest, true),
        Solved::Feasible(cheaper, _) => (cheaper, false),
        Solved::Infeasible | Solved::Unknown(_) => (chosen, false),
    })
}

/// Moves starts forward, takes the first of equal measures and lets the first id start first, as long as nothing that
/// counts more becomes worse.
///
/// Each step makes the plan better in that order, so it comes to an end; the bound is for hostile sizes only.
pub(super) fn earliest(problem: &PlanningProblem<'_>, model: &IntegerModel<'_>, chosen: Vec<usize>) -> Vec<usize> {
    let load = Load::new(&model.program, &chosen);
    let mut tidying = Tidying { problem, model, load, chosen };
    for _ in 0..100 {
        let moved = tidying.move_each();
        if !tidying.exchange_pairs() && !moved {
            break;
        }
    }
    tidying.chosen
}

/// A plan that is made better where nothing is lost by it.
struct Tidying<'t, 'p> {
    problem: &'t PlanningProblem<'p>,
    model: &'t IntegerModel<'p>,
    load: Load<'t>,
    /// The columns, sorted.
    chosen: Vec<usize>,
}

impl Tidying<'_, '_> {
    /// Replaces each column by a better one where that can be; tells whether any could.
    fn move_each(&mut self) -> bool {
        let mut moved = false;
        for nth in 0..self.chosen.len() {
            let from = self.chosen[nth];
            for to in self.better(from) {
                if self.exchange(&[from], &[to]) {
                    self.chosen[nth] = to;
                    moved = true;
                    break;
                }
            }
        }
        self.chosen.sort_unstable();
        moved
    }

    /// Columns that would do for another, the best first: the same measure earlier, then one with an earlier id.
    fn better(&self, from: usize) -> Vec<usize> {
        let program = &self.model.program;
        let was = self.model.columns[from];
        let cost = |candidate: usize| self.problem.candidates[candidate].one_off_cost;
        let in_plan = |candidate: usize| self.chosen.iter().any(|nth| self.model.columns[*nth].candidate == candidate);
        let does = |nth: &usize| {
            let column = self.model.columns[*nth];
            let same = column.candidate == was.candidate && column.start < was.start;
            let other = column.candidate < was.candidate
                && !program.groups[was.candidate].required
                && column.start <= was.start
                && cost(column.candidate) == cost(was.candidate)
                && !in_plan(column.candidate);
            program.worth[*nth] == program.worth[from] && (same || other)
        };
        let own = program.groups[was.candidate].columns.clone();
        own.clone().chain(0..own.start).filter(does).collect()
    }

    /// Exchanges the starts of two measures where the first id starts last; tells whether any could be.
    fn exchange_pairs(&mut self) -> bool {
        let mut moved = false;
        for first in 0..self.chosen.len() {
            for second in first + 1..self.chosen.len() {
                let from = [self.chosen[first], self.chosen[second]];
                let [a, b] = from.map(|nth| self.model.columns[nth]);
                if a.start <= b.start {
                    continue;
                }
                let (Some(to_a), Some(to_b)) = (self.column(a.candidate, b.start), self.column(b.candidate, a.start))
                else {
                    continue;
                };
                let worth = |columns: [usize; 2]| self.model.program.worth_of(&columns);
                if worth([to_a, to_b]) == worth(from) && self.exchange(&from, &[to_a, to_b]) {
                    (self.chosen[first], self.chosen[second]) = (to_a, to_b);
                    moved = true;
                }
            }
        }
        moved
    }

    fn column(&self, candidate: usize, start: i64) -> Option<usize> {
        let mut columns = self.model.program.groups[candidate].columns.clone();
        columns.find(|nth| self.model.columns[*nth].start == start)
    }

    /// Exchanges columns if every row is kept then.
    fn exchange(&mut self, from: &[usize], to: &[usize]) -> bool {
        self.load.remove_all(from);
        self.load.add_all(to);
        let kept = self.load.is_kept();
        if !kept {
            self.load.remove_all(to);
            self.load.add_all(from);
        }
        kept
    }
}
