//! What can be asked of `plan` on the command line. Its words stand in `help`.

use clap::{
    Args as ClapArgs,
    builder::{PossibleValuesParser, TypedValueParser as _},
};

use crate::{model::PlanObjective, report::Grouping};

/// Arguments of `plan`.
#[derive(Debug, ClapArgs)]
pub(super) struct PlanArgs {
    #[arg(long, value_name = "GROUPING", default_value = "focus-area", value_parser = groupings())]
    pub(super) by: Grouping,
    #[arg(long, value_name = "value|npv", value_parser = objectives())]
    pub(super) objective: Option<PlanObjective>,
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub(super) force: Vec<String>,
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub(super) forbid: Vec<String>,
    #[arg(long)]
    pub(super) count_applied: bool,
    #[arg(long, value_name = "FUND=±PER CENT", value_delimiter = ',', allow_hyphen_values = true, conflicts_with_all = ["against", "as_adopted"])]
    pub(super) budget: Vec<String>,
    #[arg(long, value_name = "ROLE", value_delimiter = ',', conflicts_with_all = ["against", "as_adopted"])]
    pub(super) without: Vec<String>,
    #[arg(long, value_name = "UNIT", value_delimiter = ',', conflicts_with_all = ["against", "as_adopted"])]
    pub(super) without_unit: Vec<String>,
    #[arg(long)]
    pub(super) explain: bool,
    #[arg(long, value_name = "N")]
    pub(super) alternatives: Option<usize>,
    #[arg(long, value_name = "PER CENT", default_value = "2%", requires = "alternatives")]
    pub(super) within: String,
    #[arg(long, conflicts_with_all = ["against", "as_adopted", "adopt", "explain", "alternatives", "budget", "without", "without_unit"])]
    pub(super) frontier: bool,
    #[command(flatten)]
    pub(super) search: SearchArgs,
    #[command(flatten)]
    pub(super) adopted: AdoptedArgs,
}

/// How a plan is searched for.
#[derive(Debug, Default, ClapArgs)]
pub(super) struct SearchArgs {
    #[arg(long, value_name = "SECONDS")]
    pub(super) time_limit: Option<u64>,
    #[arg(long, value_name = "NAME")]
    pub(super) solver: Option<String>,
}

/// Which adopted plan is written, or shown.
#[derive(Debug, ClapArgs)]
pub(super) struct AdoptedArgs {
    #[arg(long, value_name = "ID", conflicts_with_all = ["as_adopted", "budget", "without", "without_unit"])]
    pub(super) adopt: Option<String>,
    #[arg(long, requires = "adopt")]
    pub(super) dry_run: bool,
    #[arg(long, value_name = "ID", conflicts_with = "as_adopted")]
    pub(super) against: Option<String>,
    #[arg(long, value_name = "ID")]
    pub(super) as_adopted: Option<String>,
}

fn groupings() -> impl clap::builder::TypedValueParser<Value = Grouping> {
    PossibleValuesParser::new(Grouping::ALL.map(Grouping::name))
        .map(|name| Grouping::ALL.into_iter().find(|by| by.name() == name).unwrap_or_default())
}

pub(super) fn objectives() -> impl clap::builder::TypedValueParser<Value = PlanObjective> {
    PossibleValuesParser::new(["value", "npv"])
        .map(|name| if name == "npv" { PlanObjective::Npv } else { PlanObjective::Value })
}
