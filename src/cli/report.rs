//! `prioritize report`: documents for boards, councils and coordinators.

use std::io::Write;

use super::{Outcome, args::ReportArgs, output::Output, patience::Patience, planning, session::Session};
use crate::{
    failure::Failure,
    model::{Filed, Measure},
    plan::{self, Figures, PlanOptions, left_out},
    problem::{Message, Route},
    report::{About, Counts, Document, Grouping, Material, Period, PlanView, no_plan},
};

pub(super) fn run(
    session: &Session<'_>,
    args: &ReportArgs,
    output: &Output,
    out: &mut dyn Write,
) -> anyhow::Result<Outcome> {
    let document = args.kind.0;
    let measure = subject(session, document, args)?;
    let counts = Counts::of(&session.problems);
    let context = session.context()?;
    let filter = session.filter()?;
    let ranking = if document.plan {
        planning::ranking(session, &context, None)?
    } else {
        crate::score::rank(&context, session.method()?)
    };
    let lines = |file: &str, routes: &[Route]| session.lines(file, routes);
    let material = Material {
        portfolio: context.portfolio,
        ranking: &ranking,
        weighing: &context.weighing,
        plan: None,
        measure,
        period: args.period.unwrap_or_else(|| Period::ended_by(session.as_of)),
        brief: args.brief,
        as_of: session.as_of,
        filter: &filter,
        problems: &session.problems,
        lines: &lines,
    };
    let no_json = || Err(Failure::new(Message::new("failure-no-json")));
    let mut write = |material: &Material<'_>| {
        output.write(|| (document.write)(material, &session.locale), no_json, &session.locale, out)
    };
    if !document.plan {
        write(&material)?;
        return Ok(session.ended());
    }
    let scenario = session.scenario()?;
    let options = PlanOptions { scenario, ..PlanOptions::default() };
    let search = planning::search(session, &args.search)?;
    let mut patience = Patience::new(session, args.search.time_limit);
    let made = plan::make(context.portfolio, &ranking, &options, search, &mut patience);
    let stopped = patience.end();
    let (problem, outcome) = made.map_err(planning::failure)?;
    match &outcome {
        plan::Outcome::Planned(plan) => {
            let left_out = left_out(&problem, plan).map_err(|error| planning::failure(error.into()))?;
            let view = PlanView {
                portfolio: context.portfolio,
                problem: &problem,
                plan,
                figures: &Figures::new(&problem, plan),
                left_out: &left_out,
                scenario: scenario.map(|scenario| scenario.title.as_deref().unwrap_or(&scenario.id)),
                as_of: session.as_of,
                filter: &filter,
                by: Grouping::default(),
                grounds: None,
                alternatives: None,
                stopped,
                problems: counts,
            };
            write(&Material { plan: Some(&view), ..material })?;
            Ok(session.ended())
        }
        plan::Outcome::Infeasible(conflict) => {
            output.write(|| no_plan(&problem, conflict, counts, &session.locale), no_json, &session.locale, out)?;
            Ok(Outcome::Problems)
        }
        plan::Outcome::Unknown => Err(Failure::new(Message::new("failure-plan-unknown")).into()),
    }
}

/// The measure that the document is about, where it is about one; or why it cannot be written about what was asked for.
fn subject<'s>(
    session: &'s Session<'_>,
    document: &Document,
    args: &ReportArgs,
) -> Result<Option<&'s Filed<Measure>>, Failure> {
    let about = |key| Failure::new(Message::new(key).with("document", document.name));
    if document.about != About::Period && (args.period.is_some() || args.brief) {
        return Err(about("failure-report-no-period"));
    }
    match (document.about, args.subject.as_deref()) {
        (About::Portfolio | About::Period, None) | (About::MeasureOrList, Some(LIST)) => Ok(None),
        (About::Portfolio | About::Period, Some(found)) => Err(Failure::new(
            Message::new("failure-report-no-subject").with("document", document.name).with("found", found),
        )),
        (About::MeasureOrList, None) => Err(about("failure-report-subject")),
        (About::MeasureOrList, Some(id)) => {
            let portfolio = session.portfolio()?;
            let measures = portfolio.measures.iter().map(|measure| measure.id.as_str());
            let unknown =
                || session.suggest(Message::new("failure-unknown-subject").with("id", id), id, measures.chain([LIST]));
            portfolio.measure(id).map(Some).ok_or_else(unknown)
        }
    }
}

/// What stands for the whole ranked list.
const LIST: &str = "list";
