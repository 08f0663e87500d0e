//! The plan that another is seen beside: today's, or the same without the changes that were asked for.

use super::{patience::Patience, plan_args::PlanArgs, planning, session::Session, what_if};
use crate::{
    failure::Failure,
    plan::{self, Figures, PlanOptions, PlanningProblem, Search},
};

/// A plan beside another, if any: what there was to choose, and what came of it.
pub(super) type Made<'s> = Option<(PlanningProblem<'s>, plan::Outcome<'s>)>;

/// Makes the plan with these options, which are as they would be without the changes. A scenario alone is seen beside the
/// strategy as it is.
pub(super) fn make<'s>(
    session: &'s Session<'_>,
    args: &PlanArgs,
    unchanged: &PlanOptions<'s>,
    search: Search<'_>,
    patience: &mut Patience<'_>,
) -> Result<Made<'s>, Failure> {
    let scenario = match (is_today(args), unchanged.scenario) {
        (false, scenario) => scenario,
        (true, Some(_)) if args.adopted.against.is_none() => None,
        (true, _) => return Ok(None),
    };
    let options = PlanOptions { scenario, ..unchanged.clone() };
    let context = session.context_in(scenario)?;
    let ranking = planning::ranking(session, &context, options.objective)?;
    let made = plan::make(context.portfolio, &ranking, &options, search, patience);
    made.map(Some).map_err(planning::failure)
}

/// Whether it is the plan of the strategy as it is.
pub(super) fn is_today(args: &PlanArgs) -> bool {
    !what_if::is_asked(args)
}

/// What it comes to; none where there is no such plan.
pub(super) fn figures<'f, 's>(
    (problem, outcome): &'f (PlanningProblem<'s>, plan::Outcome<'s>),
) -> Option<Figures<'f, 's>> {
    match outcome {
        plan::Outcome::Planned(plan) => Some(Figures::new(problem, plan)),
        plan::Outcome::Infeasible(_) | plan::Outcome::Unknown => None,
    }
}
