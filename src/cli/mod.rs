//! Arguments → calls → outcome: what the commands do, one a file.

mod adopt;
mod args;
mod base;
mod beside;
mod check;
mod compare;
mod explain;
mod files;
mod frontier;
mod help;
mod output;
mod patience;
mod plan;
mod plan_args;
mod planning;
mod rank;
mod report;
mod review;
mod review_args;
mod schema;
mod session;
mod usage;
mod what_if;

pub use args::Args;

use std::io::Write;

use crate::{check::RULES, locale::Locale, locale::Words, model::Language, score::METHODS};
use args::Command;
use output::Output;
use session::Session;

/// How a run ended that did what it was asked to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing stands in the way.
    Clean,
    /// The files have problems at the level of `--fail-on` or above, there is no plan, or what `--fail-if` names holds.
    Problems,
}

/// Does what the arguments ask for. Results go to `out`, remarks to `err`.
pub fn run(args: &Args, out: &mut dyn Write, err: &mut dyn Write) -> anyhow::Result<Outcome> {
    let result = run_command(args, out, err);
    if let Err(error) = &result
        && Output::is_json(args)
    {
        // Whoever reads JSON finds the failure there too.
        writeln!(out, "{}", crate::report::failure_json(args.kind(), &tell(error, args)))?;
        out.flush()?;
    }
    result
}

fn run_command(args: &Args, out: &mut dyn Write, err: &mut dyn Write) -> anyhow::Result<Outcome> {
    match &args.command {
        None | Some(Command::Rank) => opened(args, err).and_then(|(session, output)| rank::run(&session, &output, out)),
        Some(Command::Check(check)) => {
            opened(args, err).and_then(|(session, output)| check::run(&session, check, &output, out))
        }
        Some(Command::Explain(explain)) => {
            opened(args, err).and_then(|(session, output)| explain::run(&session, explain, &output, out))
        }
        Some(Command::Plan(plan)) => {
            opened(args, err).and_then(|(session, output)| plan::run(&session, plan, &output, out, err))
        }
        Some(Command::Report(report)) => {
            opened(args, err).and_then(|(session, output)| report::run(&session, report, &output, out))
        }
        Some(Command::Review(review)) => {
            opened(args, err).and_then(|(session, output)| review::run(&session, review, &output, out, err))
        }
        Some(Command::Schema(wanted)) => schema::run(args, wanted, out, err),
    }
}

/// The portfolio that a command is about, and where its results go.
fn opened<'a>(args: &'a Args, err: &mut dyn Write) -> anyhow::Result<(Session<'a>, Output)> {
    let session = Session::open(args)?;
    let output = Output::new(args, Some(&session.tree))?;
    // A name that nothing has is never passed over, not even by a command that needs none.
    if session.loaded.portfolio.is_some() {
        session.filter()?;
    }
    session.tell_what_was_read(err)?;
    Ok((session, output))
}

/// Reads the arguments. Help, the version and wrong arguments end here, with what to print and the exit code.
pub fn parse(arguments: impl IntoIterator<Item = std::ffi::OsString>) -> Result<Args, usage::Ended> {
    let arguments: Vec<_> = arguments.into_iter().collect();
    let locale = locale(usage::language(&arguments).unwrap_or_default());
    args::parse(&arguments, &locale).map_err(|error| usage::ended(&error, &locale))
}

/// Tells a failure in the language of the arguments.
pub fn tell(error: &anyhow::Error, args: &Args) -> String {
    usage::tell(error, &locale(args.language.unwrap_or_default()))
}

/// The words of a language, all items included.
fn locale(language: Language) -> Locale {
    Locale::new(language, words())
}

/// Every item that has words of its own.
fn words() -> impl Iterator<Item = &'static Words> {
    let rules = RULES.iter().map(|rule| &rule.words);
    let methods = METHODS.iter().map(|method| &method.words);
    rules.chain(methods).chain(crate::report::words()).chain([&help::WORDS, &usage::WORDS])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_complete_in_every_language() {
        assert_eq!(crate::locale::proof::faults(words()), [""; 0]);
    }
}
