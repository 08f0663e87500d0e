//! `prioritize schema`: what editors need to complete and explain the keys of a file.

use std::io::Write;

use super::{Args, Outcome, args::SchemaArgs, locale, output::Output, session::Session};
use crate::{report::to_json, route, schema::schema, source::STRATEGY};

/// A schema is of use while the strategy is being written too. It then knows the keys, and the ids that can be read.
pub(super) fn run(
    args: &Args,
    wanted: &SchemaArgs,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<Outcome> {
    let session = match Session::open(args) {
        Err(failure) if args.folder.is_some() => return Err(failure.into()),
        session => session.ok(),
    };
    let output = Output::new(args, session.as_ref().map(|session| &session.tree))?;
    let language = session.as_ref().map_or(args.language.unwrap_or_default(), |session| session.locale.language());
    let locale = locale(language);
    let loaded = session.as_ref().map(|session| &session.loaded);
    output.write_json(&to_json(&schema(wanted.document, loaded, language)), &locale, out)?;
    if let Some(session) = &session {
        session.tell_what_was_read(err)?;
    }
    if let Some(lacking) = lacking(session.as_ref()).filter(|_| !args.quiet) {
        writeln!(err, "{}", locale.text(lacking))?;
    }
    Ok(Outcome::Clean)
}

/// The remark on ids that the schema lacks because they cannot be read.
fn lacking(session: Option<&Session<'_>>) -> Option<&'static str> {
    let Some(session) = session.filter(|session| session.loaded.portfolio.is_some()) else {
        return Some("remark-schema-without-ids");
    };
    session.loaded.doubtful.meets(STRATEGY, &route![]).then_some("remark-schema-few-ids")
}
