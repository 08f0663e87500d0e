//! What can be asked for on the command line. Its words stand in `help`.

use std::{ffi::OsString, path::PathBuf};

use clap::{
    Arg, ArgAction, Args as ClapArgs, CommandFactory as _, FromArgMatches as _, Parser, Subcommand,
    builder::{PossibleValuesParser, TypedValueParser as _},
};

use super::{
    base::Versions,
    help,
    plan_args::{PlanArgs, SearchArgs},
    review_args::ReviewArgs,
};
use crate::{
    locale::Locale,
    model::{Date, Language, Status},
    problem::Level,
    render::FORMATS,
    report::{self, DOCUMENTS, Period},
    schema::Document,
    score::{METHODS, Method},
};

/// Everything that was asked for.
#[derive(Debug, Parser)]
#[command(
    name = "prioritize",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub struct Args {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    #[arg(long, global = true, value_name = "N")]
    pub(super) top: Option<usize>,
    #[arg(short = 'C', global = true, value_name = "DIR")]
    pub(super) folder: Option<PathBuf>,
    #[arg(long = "format", value_name = "FORMAT", value_delimiter = ',', value_parser = format_names())]
    pub(super) formats: Vec<String>,
    #[arg(short, long = "output", value_name = "FILE")]
    pub(super) outputs: Vec<PathBuf>,
    #[arg(long, global = true, value_name = "nb|nn|en", value_parser = languages())]
    pub(super) language: Option<Language>,
    #[arg(long, global = true, value_name = "DATE", value_parser = date)]
    pub(super) as_of: Option<Date>,
    #[arg(long, global = true, value_name = "ID")]
    pub(super) scenario: Option<String>,
    #[arg(long, value_name = "ID=NUMBER", value_delimiter = ',')]
    pub(super) weights: Vec<String>,
    #[arg(long, global = true, value_name = "METHOD", value_parser = methods())]
    pub(super) method: Option<MethodName>,
    #[arg(long, global = true, value_name = "LEVEL", default_value = "error", value_parser = levels())]
    pub(super) fail_on: Level,
    #[arg(long, global = true, value_name = "ID")]
    pub(super) focus_area: Option<String>,
    #[arg(long, global = true, value_name = "STATUS", value_parser = statuses())]
    pub(super) status: Option<Status>,
    #[arg(long, global = true, value_name = "ID")]
    pub(super) owner: Option<String>,
    #[arg(long, global = true, value_name = "ID")]
    pub(super) unit: Option<String>,
    #[arg(long, global = true, value_name = "auto|always|never", default_value = "auto", value_parser = ["auto", "always", "never"])]
    pub(super) color: String,
    #[arg(short, long, global = true)]
    pub(super) quiet: bool,
    #[arg(short, long, global = true)]
    pub(super) verbose: bool,
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

impl Args {
    /// Which versions of the portfolio to compare.
    pub(super) fn versions(&self) -> Option<Versions<'_>> {
        match &self.command {
            Some(Command::Check(check)) => {
                check.base.as_deref().map(|base| Versions { base, head: None, exact: false })
            }
            Some(Command::Review(review)) => {
                Some(Versions { base: &review.base, head: review.head.as_deref(), exact: review.exact_base })
            }
            None
            | Some(Command::Rank | Command::Explain(_) | Command::Plan(_) | Command::Report(_) | Command::Schema(_)) => {
                None
            }
        }
    }

    /// What the JSON of this command is called.
    pub(super) fn kind(&self) -> &'static str {
        match &self.command {
            None | Some(Command::Rank) => "ranking",
            Some(Command::Check(check)) if check.list => "rules",
            Some(Command::Check(_)) => "check",
            Some(Command::Explain(_)) => "explain",
            Some(Command::Plan(_)) => "plan",
            Some(Command::Report(_)) => "report",
            Some(Command::Review(_)) => "review",
            Some(Command::Schema(_)) => "schema",
        }
    }

    /// The arguments of `check`, where that is the command.
    pub(super) fn check(&self) -> Option<&CheckArgs> {
        match &self.command {
            Some(Command::Check(check)) => Some(check),
            None
            | Some(
                Command::Rank
                | Command::Explain(_)
                | Command::Plan(_)
                | Command::Report(_)
                | Command::Review(_)
                | Command::Schema(_),
            ) => None,
        }
    }
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Rank,
    Check(CheckArgs),
    Explain(ExplainArgs),
    Plan(Box<PlanArgs>),
    Report(ReportArgs),
    Review(ReviewArgs),
    Schema(SchemaArgs),
}

/// Arguments of `check`.
#[derive(Debug, ClapArgs)]
pub(super) struct CheckArgs {
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,
    #[arg(long, value_name = "REV")]
    pub(super) base: Option<String>,
    #[arg(long)]
    pub(super) list: bool,
    #[arg(long, conflicts_with = "list")]
    pub(super) terse: bool,
    #[arg(long)]
    pub(super) show_accepted: bool,
}

/// Arguments of `explain`.
#[derive(Debug, ClapArgs)]
pub(super) struct ExplainArgs {
    #[arg(value_name = "WHAT", default_value = "method")]
    pub(super) what: String,
    #[arg(long)]
    pub(super) plan: bool,
}

/// Arguments of `report`.
#[derive(Debug, ClapArgs)]
pub(super) struct ReportArgs {
    #[arg(value_name = "KIND", value_parser = reports())]
    pub(super) kind: ReportName,
    #[arg(value_name = "ID|list")]
    pub(super) subject: Option<String>,
    #[arg(long, value_name = "YEAR-T1|T2|T3", value_parser = period)]
    pub(super) period: Option<Period>,
    #[arg(long)]
    pub(super) brief: bool,
    #[command(flatten)]
    pub(super) search: SearchArgs,
}

/// Arguments of `schema`.
#[derive(Debug, ClapArgs)]
pub(super) struct SchemaArgs {
    #[arg(value_name = "KIND", default_value = "measure", value_parser = documents())]
    pub(super) document: Document,
}

/// A method by its name.
#[derive(Clone, Copy)]
pub(super) struct MethodName(pub(super) &'static Method);

impl std::fmt::Debug for MethodName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0.name)
    }
}

/// A document by its name.
#[derive(Clone, Copy, Debug)]
pub(super) struct ReportName(pub(super) &'static report::Document);

/// Name of the format that has structures of its own.
pub(super) const JSON: &str = "json";

/// Another name of the first format, which says better what `check` writes.
pub(super) const TEXT: &str = "text";

/// Reads the arguments, with help in the language of `locale`.
pub(super) fn parse(arguments: &[OsString], locale: &Locale) -> Result<Args, clap::Error> {
    let matches = help::localised(command(), locale).try_get_matches_from(arguments)?;
    let mut args = Args::from_arg_matches(&matches)?;
    if let Some((_, behind)) = matches.subcommand() {
        args.formats.extend(behind.get_many("formats").into_iter().flatten().cloned());
        args.outputs.extend(behind.get_many("outputs").into_iter().flatten().cloned());
        args.weights.extend(behind.get_many("weights").into_iter().flatten().cloned());
    }
    Ok(args)
}

/// The command and its subcommands. Each takes the options that may be repeated: of global ones, clap would drop those that
/// stand before the subcommand when there are others behind it.
pub(super) fn command() -> clap::Command {
    let command = Args::command();
    let repeated: Vec<Arg> = command.get_arguments().filter(|arg| is_repeated(arg)).cloned().collect();
    command.mut_subcommands(|subcommand| subcommand.args(&repeated))
}

fn is_repeated(argument: &Arg) -> bool {
    matches!(argument.get_action(), ArgAction::Append) && !argument.is_positional()
}

fn format_names() -> PossibleValuesParser {
    PossibleValuesParser::new(FORMATS.iter().map(|format| format.name).chain([JSON, TEXT]))
}

fn languages() -> impl clap::builder::TypedValueParser<Value = Language> {
    PossibleValuesParser::new(["nb", "nn", "en"]).map(|name| match name.as_str() {
        "en" => Language::En,
        "nn" => Language::Nn,
        _ => Language::Nb,
    })
}

fn levels() -> impl clap::builder::TypedValueParser<Value = Level> {
    PossibleValuesParser::new(Level::ALL.map(Level::name))
        .map(|name| Level::ALL.into_iter().find(|level| level.name() == name).unwrap_or(Level::Error))
}

fn statuses() -> impl clap::builder::TypedValueParser<Value = Status> {
    PossibleValuesParser::new(Status::ALL.map(Status::name))
        .map(|name| Status::ALL.into_iter().find(|status| status.name() == name).unwrap_or(Status::Idea))
}

fn documents() -> impl clap::builder::TypedValueParser<Value = Document> {
    PossibleValuesParser::new(Document::ALL.map(Document::name)).map(|name| {
        let named = Document::ALL.into_iter().find(|document| document.name() == name);
        named.unwrap_or(Document::Measure)
    })
}

fn methods() -> impl clap::builder::TypedValueParser<Value = MethodName> {
    PossibleValuesParser::new(METHODS.iter().map(|method| method.name)).map(|name| {
        let named = METHODS.iter().copied().find(|method| method.name == name);
        MethodName(named.unwrap_or(METHODS[0]))
    })
}

fn reports() -> impl clap::builder::TypedValueParser<Value = ReportName> {
    PossibleValuesParser::new(DOCUMENTS.iter().map(|document| document.name)).map(|name| {
        let named = DOCUMENTS.iter().copied().find(|document| document.name == name);
        ReportName(named.unwrap_or(DOCUMENTS[0]))
    })
}

fn period(text: &str) -> Result<Period, String> {
    text.parse().map_err(|_| String::new())
}

fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| String::new())
}
