//! Small parts of a program in which a better choice is likely, searched by the same branch and bound.
//!
//! Where the relaxation speaks clearly, it is believed: the core of a knapsack is what is left (Balas & Zemel, "An algorithm
//! for large zero-one knapsack problems", 1980; Puchinger, Raidl & Pferschy, "The core concept for the multidimensional
//! knapsack problem", 2006). Around a known choice, some groups are let free and the others keep what they have (Danna,
//! Rothberg & Le Pape, "Exploring relaxation induced neighborhoods", 2005).

use super::{
    bound::Bound,
    budget::Budget,
    domains::Domains,
    incumbent::Incumbent,
    matrix::{Alternative, Matrix},
    random::Random,
    reduce::Reduced,
    tree::Tree,
};

/// What is searched by all of them.
pub(super) struct Neighbourhoods<'a> {
    pub(super) matrix: &'a Matrix,
    pub(super) domains: &'a Domains,
    /// The bound of the relaxation, which says what each alternative loses.
    pub(super) bound: &'a Bound,
}

/// What is added to each loss, in hundredths of their mean: the more, the more even are the chances.
const EVEN: [i128; 4] = [1, 10, 100, 1000];

impl Neighbourhoods<'_> {
    /// Leaves each group its best alternative, and of all others the so many that lose least.
    pub(super) fn core(&self, count: usize) -> Option<Domains> {
        let mut others: Vec<(i128, Alternative)> = (0..self.matrix.alternatives())
            .filter(|alternative| self.domains.has(*alternative))
            .map(|alternative| (self.bound.regret(self.matrix, alternative), alternative))
            .filter(|(regret, _)| *regret > 0)
            .collect();
        others.sort_unstable();
        let mut domains = self.domains.clone();
        for (_, alternative) in others.iter().skip(count) {
            domains.remove(self.matrix, *alternative);
        }
        domains.propagate(self.matrix).ok().map(|()| domains)
    }

    /// Leaves about so many groups free, and to the others only what is chosen.
    ///
    /// By and large, free are those that lose most as they are or would lose least by something else: clearly so, roughly,
    /// or hardly, as chance has it.
    pub(super) fn around(&self, chosen: &[usize], count: usize, random: &mut Random) -> Option<Domains> {
        let now = self.now(chosen);
        let mut losses: Vec<(i128, usize)> = Vec::new();
        for group in self.matrix.groups().filter(|group| self.domains.left(*group) > 1) {
            let others = self.domains.of(self.matrix, group).filter(|alternative| *alternative != now[group]);
            let Some(least) = others.map(|other| self.bound.regret(self.matrix, other)).min() else { continue };
            losses.push(((least - self.bound.regret(self.matrix, now[group])).max(0), group));
        }
        let mean = losses.iter().map(|(loss, _)| loss).sum::<i128>() / losses.len().max(1) as i128;
        let blur = mean * random.choose(EVEN) / 100;
        for (loss, _) in &mut losses {
            *loss = ((*loss + blur) >> 8).saturating_mul(i128::from(random.below(1 << 10)) + 1);
        }
        losses.sort_unstable();
        let mut domains = self.domains.clone();
        for (_, group) in losses.iter().skip(count) {
            if domains.has(now[*group]) {
                domains.choose(self.matrix, now[*group]);
            }
        }
        domains.propagate(self.matrix).ok().map(|()| domains)
    }

    /// Searches what the domains leave; says whether it was searched to the end.
    pub(super) fn explore(
        &self,
        domains: &Domains,
        nodes: usize,
        incumbent: &mut Incumbent,
        budget: &mut Budget<'_>,
    ) -> bool {
        let reduced = Reduced::new(self.matrix, domains);
        budget.spend(self.matrix.size());
        let target = incumbent.target().map(|target| target - reduced.fixed_worth(self.matrix));
        let mut inner = Incumbent::to_beat(target, None);
        let part = Matrix::new(reduced.program.clone());
        let mut open = Domains::new(&part);
        if open.propagate(&part).is_err() {
            return true;
        }
        let mut tree = Tree::new(&part, open);
        tree.run(nodes, u64::MAX, &mut inner, budget);
        if let Some(chosen) = inner.chosen() {
            incumbent.offer(&self.matrix.program, &reduced.restore(chosen));
        }
        tree.bound(&inner).is_none()
    }

    /// What each group chooses.
    fn now(&self, chosen: &[usize]) -> Vec<Alternative> {
        let mut now: Vec<Alternative> = self.matrix.groups().map(|group| self.matrix.nothing(group)).collect();
        for column in chosen {
            now[self.matrix.group_of(*column)] = *column;
        }
        now
    }
}
