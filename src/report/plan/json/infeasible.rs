//! Why there is no plan, for programs.

use serde::Serialize;

use super::CostJson;
use crate::{
    model::Id,
    plan::{Conflict, Requirement},
};

#[derive(Serialize)]
pub(super) struct InfeasibleJson<'v> {
    requirements: Vec<RequirementJson<'v>>,
    smallest: bool,
    cure: Vec<CostJson<'v>>,
    cure_is_proven: bool,
}

#[derive(Serialize)]
struct RequirementJson<'v> {
    kind: &'static str,
    id: &'v str,
    other: Option<&'v str>,
    year: Option<i64>,
}

/// The requirements that cannot hold together, and the money that would help.
pub(super) fn infeasible<'v>(conflict: &'v Conflict<'_>) -> InfeasibleJson<'v> {
    let requirement = |it: &Requirement<'v>| RequirementJson {
        kind: it.kind(),
        id: it.id(),
        other: it.other().map(Id::as_str),
        year: it.year(),
    };
    let extras = conflict.cure.extras.iter();
    InfeasibleJson {
        requirements: conflict.requirements.iter().map(requirement).collect(),
        smallest: conflict.is_smallest,
        cure: extras.map(|it| CostJson { fund: it.fund, year: it.year, amount: it.amount }).collect(),
        cure_is_proven: conflict.cure.is_proven,
    }
}
