//! The order of the search: a first choice, small cores, then neighbourhoods and proof by turns.

use super::{
    bound::Bound, budget::Budget, domains::Domains, incumbent::Incumbent, matrix::Matrix,
    neighbourhood::Neighbourhoods, order, random::Random, reduce::Reduced, tree::Tree,
};
use crate::plan::model::Program;

/// Alternatives besides the best of each group in the first cores.
const CORES: [usize; 3] = [40, 80, 160];
/// Nodes of one core or neighbourhood.
const NODES: usize = 500;
/// Work of the first turn of the proof, which is all that easy programs need, and of the longest turn of the neighbourhoods.
/// Turns become twice as long each time; the proof gets as much, and more the longer the neighbourhoods find nothing.
const FIRST_TURN: u64 = 5_000_000;
const LONGEST_TURN: u64 = 40_000_000;
/// Groups that are free in a neighbourhood, at first and at least.
const FREE: usize = 30;
const LEAST_FREE: usize = 10;
/// A search begins anew without what was ruled out, once that is one alternative in so many.
const RESTART: usize = 5;

/// Searches a program; gives what no better choice than the incumbent is worth more than, if there may be one.
///
/// `base` is what is worth something beside the program, for those who watch.
pub(super) fn search(
    mut program: Program,
    base: i64,
    incumbent: &mut Incumbent,
    budget: &mut Budget<'_>,
) -> Option<i64> {
    order::strengthen(&mut program);
    let matrix = Matrix::new(program);
    let mut domains = Domains::new(&matrix);
    domains.propagate(&matrix).ok()?;
    let mut tree = Tree::new(&matrix, domains.clone());
    tree.run(usize::MAX, FIRST_TURN, incumbent, budget);
    if tree.bound(incumbent).is_none() || budget.is_stopped() {
        return tree.bound(incumbent);
    }
    let Some(root) = tree.root_bound().cloned() else { return tree.bound(incumbent) };
    explore_cores(&matrix, &domains, &root, incumbent, budget);
    let at_first = domains.count();
    let mut turns = Turns { random: Random::new(), free: FREE, length: FIRST_TURN, fruitless: 0 };
    while let Some(bound) = tree.bound(incumbent)
        && !budget.is_stopped()
    {
        budget.tell(base, incumbent, bound);
        root.narrow(&matrix, &mut domains, incumbent).ok()?;
        if at_first - domains.count() > at_first / RESTART {
            let open = search_rest(&matrix, &domains, base, incumbent, budget)?;
            return Some(open.min(bound));
        }
        let neighbourhoods = Neighbourhoods { matrix: &matrix, domains: &domains, bound: &root };
        turns.explore(&neighbourhoods, incumbent, budget);
        tree.run(usize::MAX, turns.length * turns.fruitless, incumbent, budget);
    }
    tree.bound(incumbent)
}

/// Begins anew with what the domains leave.
fn search_rest(
    matrix: &Matrix,
    domains: &Domains,
    base: i64,
    incumbent: &mut Incumbent,
    budget: &mut Budget<'_>,
) -> Option<i64> {
    let reduced = Reduced::new(matrix, domains);
    let fixed = reduced.fixed_worth(matrix);
    let guide = incumbent.chosen().map(|chosen| reduced.restrict(chosen));
    let mut inner = Incumbent::to_beat(incumbent.target().map(|target| target - fixed), guide);
    let open = search(reduced.program.clone(), base + fixed, &mut inner, budget);
    if let Some(chosen) = inner.chosen() {
        incumbent.offer(&matrix.program, &reduced.restore(chosen));
    }
    open.map(|bound| bound + fixed)
}

/// Small integer programs on what the relaxation likes best.
fn explore_cores(
    matrix: &Matrix,
    domains: &Domains,
    bound: &Bound,
    incumbent: &mut Incumbent,
    budget: &mut Budget<'_>,
) {
    let neighbourhoods = Neighbourhoods { matrix, domains, bound };
    for count in CORES {
        if let Some(core) = neighbourhoods.core(count) {
            neighbourhoods.explore(&core, NODES, incumbent, budget);
        }
    }
}

/// What the turns of the neighbourhoods remember.
struct Turns {
    random: Random,
    /// Groups that are free: as many as can be searched to the end.
    free: usize,
    /// Work of a turn.
    length: u64,
    /// Turns since something was found.
    fruitless: u64,
}

impl Turns {
    /// Searches around the best choice for one turn.
    fn explore(&mut self, neighbourhoods: &Neighbourhoods<'_>, incumbent: &mut Incumbent, budget: &mut Budget<'_>) {
        let before = incumbent.target();
        self.length = (2 * self.length).min(LONGEST_TURN);
        let end = budget.used() + self.length;
        while budget.used() < end
            && !budget.is_stopped()
            && let Some(chosen) = incumbent.chosen().map(<[usize]>::to_vec)
            && let Some(around) = neighbourhoods.around(&chosen, self.free, &mut self.random)
        {
            let is_done = neighbourhoods.explore(&around, NODES, incumbent, budget);
            self.free = if is_done { self.free + 1 } else { self.free - self.free / 10 }.max(LEAST_FREE);
        }
        self.fruitless = if incumbent.target() == before { self.fruitless + 1 } else { 1 };
    }
}
