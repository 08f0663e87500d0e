//! `prioritize schema`: what editors need to complete and explain the keys of a file.

use std::io::Write;

use super::{
    Args, Outcome,
    args::SchemaArgs,
    locale,
    output::{Kind, Output},
    session::Session,
};
use crate::{doc::Doc, failure::Failure, problem::Message, report::to_json, schema::schema};

/// A schema is of use while the strategy is being written too. It then knows the keys, but no ids.
pub(super) fn run(
    args: &Args,
    wanted: &SchemaArgs,
    output: &Output,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<Outcome> {
    if !matches!(output.kind, Kind::Json) {
        return Err(Failure::new(Message::new("failure-only-json")).into());
    }
    let session = match Session::open(args) {
        Err(failure) if args.folder.is_some() => return Err(failure.into()),
        session => session.ok(),
    };
    if let Some(session) = &session {
        session.tell_what_was_read(err)?;
    }
    let language = session.as_ref().map_or(args.language.unwrap_or_default(), |session| session.locale.language());
    let locale = locale(language);
    let loaded = session.as_ref().map(|session| &session.loaded);
    if !args.quiet && loaded.is_none_or(|loaded| loaded.portfolio.is_none()) {
        writeln!(err, "{}", locale.text("remark-schema-without-ids"))?;
    }
    let schema = schema(wanted.document, loaded, language);
    output.write(Doc::default, || Ok(to_json(&schema)), &locale, out)?;
    Ok(Outcome::Clean)
}
