//! `prioritize check`: every problem in every file.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use super::{
    Outcome,
    args::CheckArgs,
    base::Base,
    output::Output,
    session::{Session, beginning},
};
use crate::{
    check::Rule,
    failure::Failure,
    problem::{Message, Problem},
    report::{Counts, Verdict, check_json, list_rules, problems, rules_json, show},
};

pub(super) fn run(
    session: &Session<'_>,
    args: &CheckArgs,
    output: &Output,
    out: &mut dyn Write,
) -> anyhow::Result<Outcome> {
    if args.list {
        let level = |rule: &Rule| session.level(rule);
        output.write(
            || list_rules(level, &session.locale),
            || Ok(rules_json(level, &session.locale)),
            &session.locale,
            out,
        )?;
        return Ok(Outcome::Clean);
    }
    let wanted = args.paths.iter().map(|path| within(session, path)).collect::<Result<Vec<_>, _>>()?;
    let is_wanted = |problem: &&Problem| {
        let file = Path::new(&*problem.place.file);
        wanted.is_empty() || wanted.iter().any(|wanted| file.starts_with(wanted))
    };
    let found: Vec<Problem> = session.problems.iter().filter(is_wanted).cloned().collect();
    let accepted: Vec<Problem> = session.accepted.iter().filter(is_wanted).cloned().collect();
    let shown = |problems: &[Problem]| show(problems, |file| session.read(file), &session.locale);
    let counts = Counts::of(&found);
    let (files, partial) = (session.loaded.files, !wanted.is_empty());
    let base = session.base.as_ref().map(Base::compared);
    let verdict = Verdict { found: shown(&found), accepted: shown(&accepted), counts, files, partial, base };
    output.write(
        || problems(&verdict, args.show_accepted, &session.locale),
        || Ok(check_json(&verdict)),
        &session.locale,
        out,
    )?;
    Ok(if counts.reach(session.args.fail_on) { Outcome::Problems } else { Outcome::Clean })
}

/// A path of the arguments, from the portfolio's folder. It begins where the program was started, or at `-C`.
fn within(session: &Session<'_>, path: &Path) -> Result<PathBuf, Failure> {
    let missing = || Failure::new(Message::new("failure-path").with("path", path.display().to_string()));
    let root = session.tree.root().canonicalize().map_err(|_| missing())?;
    let found = beginning(session.args)?.join(path).canonicalize().map_err(|_| missing())?;
    found.strip_prefix(root).map(Path::to_owned).map_err(|_| missing())
}
