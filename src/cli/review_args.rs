//! What can be asked of `review` on the command line. Its words stand in `help`.

use clap::{
    Args as ClapArgs,
    builder::{PossibleValuesParser, TypedValueParser as _},
};

use super::plan_args::{SearchArgs, objectives};
use crate::model::PlanObjective;

/// Arguments of `review`.
#[derive(Debug, ClapArgs)]
pub(super) struct ReviewArgs {
    #[arg(long, value_name = "REV")]
    pub(super) base: String,
    #[arg(long, value_name = "REV")]
    pub(super) head: Option<String>,
    #[arg(long)]
    pub(super) exact_base: bool,
    #[arg(long, conflicts_with_all = ["time_limit", "solver"])]
    pub(super) no_plan: bool,
    #[arg(long, value_name = "value|npv", value_parser = objectives(), conflicts_with = "no_plan")]
    pub(super) objective: Option<PlanObjective>,
    #[arg(long, conflicts_with = "no_plan")]
    pub(super) count_applied: bool,
    #[command(flatten)]
    pub(super) search: SearchArgs,
    #[arg(long, value_name = "WHAT", value_delimiter = ',', value_parser = fail_ifs())]
    pub(super) fail_if: Vec<FailIf>,
}

/// What ends a review with code 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FailIf {
    /// An error came.
    NewErrors,
    /// The plan is another.
    PlanChange,
    /// Somebody with a mandate has to look at it.
    Governance,
}

impl FailIf {
    const ALL: [Self; 3] = [Self::NewErrors, Self::PlanChange, Self::Governance];

    const fn name(self) -> &'static str {
        match self {
            Self::NewErrors => "new-errors",
            Self::PlanChange => "plan-change",
            Self::Governance => "governance",
        }
    }
}

fn fail_ifs() -> impl clap::builder::TypedValueParser<Value = FailIf> {
    PossibleValuesParser::new(FailIf::ALL.map(FailIf::name))
        .map(|name| FailIf::ALL.into_iter().find(|what| what.name() == name).unwrap_or(FailIf::NewErrors))
}
