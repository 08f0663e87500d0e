//! Why this plan and no other: what it was held against.

use super::{
    ActionPlan, DownTheList, LeftOut, Remedy, Search,
    down_the_list::down_the_list,
    integer::TooLarge,
    problem::PlanningProblem,
    solve::Watcher,
    trial::{Bench, Trial},
};

/// What a plan was held against.
pub struct Grounds<'p> {
    /// The same with a measure that is left out.
    pub put_in: Vec<Trial>,
    /// The same without a measure that is chosen.
    pub take_out: Vec<Trial>,
    /// By candidate that is left out: what would each on its own bring it in.
    pub remedies: Vec<(usize, Vec<Remedy<'p>>)>,
    /// What going down the list would have chosen.
    pub list: DownTheList,
}

impl<'p> Grounds<'p> {
    /// Holds a plan against others, for the candidates that are of interest. What has to be done is never taken out.
    pub fn new(
        problem: &PlanningProblem<'p>,
        plan: &ActionPlan,
        left_out: &[LeftOut<'p>],
        is_of_interest: impl Fn(usize) -> bool,
        search: Search<'_>,
        watcher: &mut dyn Watcher,
    ) -> Result<Self, TooLarge> {
        let bench = Bench::new(problem, plan, search)?;
        let mut grounds =
            Self { put_in: Vec::new(), take_out: Vec::new(), remedies: Vec::new(), list: down_the_list(problem)? };
        for left_out in left_out.iter().filter(|it| is_of_interest(it.candidate)) {
            let trial = bench.put_in(left_out.candidate, watcher);
            let remedies = bench.remedies(left_out, trial.change(), watcher);
            grounds.remedies.push((left_out.candidate, remedies));
            grounds.put_in.push(trial);
        }
        for (candidate, start) in plan.starts.iter().enumerate() {
            let may_go = start.is_some() && !problem.candidates[candidate].is_required();
            if may_go && is_of_interest(candidate) {
                grounds.take_out.push(bench.take_out(candidate, watcher));
            }
        }
        Ok(grounds)
    }

    /// What would come of having to do a candidate that is left out.
    pub fn put_in(&self, candidate: usize) -> Option<&Trial> {
        self.put_in.iter().find(|trial| trial.candidate == candidate)
    }

    /// What would come of losing a chosen candidate.
    pub fn take_out(&self, candidate: usize) -> Option<&Trial> {
        self.take_out.iter().find(|trial| trial.candidate == candidate)
    }

    /// What would each on its own bring a candidate in.
    pub fn remedies(&self, candidate: usize) -> &[Remedy<'p>] {
        self.remedies.iter().find(|(place, _)| *place == candidate).map_or(&[], |(_, remedies)| remedies)
    }
}
