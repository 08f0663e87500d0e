//! What a plan leaves out, for programs: why, what it would displace, and what would bring it in.

use serde::Serialize;

use super::{PlanView, in_units};
use crate::{
    model::Id,
    plan::{Lack, Obstacle, Reason, Remedy, Requirement},
    score::rounded,
};

#[derive(Serialize)]
pub(super) struct LeftOutJson<'v> {
    id: &'v str,
    why: &'static str,
    limits: Vec<LimitJson<'v>>,
    displaces: Option<Vec<&'v str>>,
    loss: Option<f64>,
    loss_is_proven: Option<bool>,
    remedies: Option<Vec<RemedyJson<'v>>>,
}

#[derive(Serialize)]
struct LimitJson<'v> {
    kind: &'static str,
    id: &'v str,
    year: Option<i64>,
}

/// A change that would bring it in: of a fund or a role (`id` and `year`), or of its own `points` or `npv`.
#[derive(Serialize)]
struct RemedyJson<'v> {
    kind: &'static str,
    id: Option<&'v str>,
    year: Option<i64>,
    amount: f64,
    or_cheaper: bool,
    proven: bool,
}

/// Candidates that were not chosen, then those that take no part.
pub(super) fn left_out<'v>(view: &'v PlanView<'_, '_>) -> Vec<LeftOutJson<'v>> {
    let entry = |id, why, limits| LeftOutJson {
        id,
        why,
        limits,
        displaces: None,
        loss: None,
        loss_is_proven: None,
        remedies: None,
    };
    let id = |place: &usize| view.problem.candidates[*place].measure.value.id.as_str();
    let not_chosen = view.left_out.iter().filter_map(|it| {
        let candidate = it.candidate;
        let measure = view.problem.candidates[candidate].measure;
        let (why, limits) = match &it.why {
            Obstacle::NoGain => ("no-gain", Vec::new()),
            Obstacle::Requirements(requirements) => ("limits", requirements.iter().map(limit).collect()),
        };
        let change = view.grounds.and_then(|grounds| grounds.put_in(candidate)?.change());
        view.filter.shows(measure).then(|| LeftOutJson {
            displaces: change.map(|change| change.leave.iter().map(id).collect()),
            loss: change.map(|change| in_units(change.loss, view.problem.objective)),
            loss_is_proven: change.map(|change| change.is_proven),
            remedies: view.grounds.map(|it| it.remedies(candidate).iter().map(remedy).collect()),
            ..entry(&*measure.value.id, why, limits)
        })
    });
    let aside = view.problem.aside.iter().filter(|it| view.filter.shows(it.measure)).map(|it| {
        let id = it.measure.value.id.as_str();
        let (kind, about) = match it.reason {
            Reason::Unranked => ("unranked", id),
            Reason::Forbidden => ("forbidden", id),
            Reason::Status(status) => ("status", status.name()),
        };
        entry(id, kind, vec![LimitJson { kind, id: about, year: None }])
    });
    not_chosen.chain(aside).collect()
}

/// A requirement as a limit: of two measures it is about the other one.
fn limit<'v>(requirement: &Requirement<'v>) -> LimitJson<'v> {
    // A deadline that cannot be kept closes the window.
    let kind = match requirement {
        Requirement::Mandatory(_) | Requirement::Forced(_) => "window",
        Requirement::Window(_)
        | Requirement::Dependency(..)
        | Requirement::Excludes(..)
        | Requirement::Fund(..)
        | Requirement::Role(..)
        | Requirement::Parallel(..)
        | Requirement::ShareAtLeast(_)
        | Requirement::ShareAtMost(_) => requirement.kind(),
    };
    LimitJson { kind, id: requirement.other().unwrap_or(requirement.id()), year: requirement.year() }
}

#[expect(clippy::cast_precision_loss, reason = "beyond 2^53 only mistakes are")]
fn remedy<'v>(remedy: &Remedy<'v>) -> RemedyJson<'v> {
    let of = |kind, id: Option<&'v Id>, year, amount, or_cheaper| RemedyJson {
        kind,
        id: id.map(Id::as_str),
        year,
        amount: rounded(amount),
        or_cheaper,
        proven: remedy.is_proven,
    };
    match &remedy.what {
        Lack::Money { fund, year, amount, or_cheaper } => {
            of("fund", Some(fund), Some(*year), *amount as f64, *or_cheaper)
        }
        Lack::People { role, year, months } => of("role", Some(role), Some(*year), months.number(), false),
        Lack::Points(points) => of("points", None, None, *points, false),
        Lack::Npv(amount) => of("npv", None, None, *amount as f64, false),
    }
}
