//! Freezing a plan in a file, and finding one again.

use std::{
    io::{self, Write},
    path::PathBuf,
};

use super::{Outcome, output::Output, session::Session};
use crate::{
    doc::{Block, Doc},
    failure::Failure,
    model::{Filed, Id, Plan},
    problem::Message,
    render::one_line,
    report::{PlanView, obstacle},
    source::Repository,
    write::{self, Adoption},
};

/// The adopted plan of this id.
pub(super) fn adopted<'s>(session: &'s Session<'_>, id: &str) -> Result<&'s Filed<Plan>, Failure> {
    let portfolio = session.portfolio()?;
    let known = || portfolio.plans.iter().map(|plan| &plan.id);
    portfolio.plan(id).ok_or_else(|| session.unknown("kind-plan", id, known()))
}

/// The id of a plan that is not there yet.
pub(super) fn new_id(session: &Session<'_>, text: &str) -> Result<Id, Failure> {
    let id: Id = text.parse().map_err(|_| Failure::new(Message::new("failure-adopt-id").with("id", text)))?;
    let portfolio = session.portfolio()?;
    if portfolio.plan(&id).is_some() || portfolio.unread.plans.contains(&id) || path(session, &id).exists() {
        return Err(exists(&id));
    }
    Ok(id)
}

/// The file that a plan becomes.
pub(super) fn text(
    session: &Session<'_>,
    view: &PlanView<'_, '_>,
    id: &Id,
    scenario: Option<&str>,
) -> Result<String, Failure> {
    let unread = || Failure::new(Message::new("failure-adopt-read"));
    let left_out = view.left_out.iter().map(|it| {
        let why = obstacle(&it.why, view.problem, &session.locale);
        (&view.problem.candidates[it.candidate].measure.value.id, why)
    });
    let adoption = Adoption {
        id,
        made: session.as_of,
        scenario,
        commit: commit(session),
        digest: write::digest(&session.tree).ok_or_else(unread)?,
        figures: view.figures,
        left_out: left_out.collect(),
    };
    adoption.text().ok_or_else(unread)
}

/// The commit that the portfolio's repository stands at, if it has one. Work that is not committed does not show in it.
fn commit(session: &Session<'_>) -> Option<String> {
    let head = Repository::around(session.tree.root()).and_then(|repository| repository.commit("HEAD"));
    head.ok().map(|commit| commit.to_string())
}

/// Writes the file, and says so.
pub(super) fn write(session: &Session<'_>, id: &Id, text: &str, err: &mut dyn Write) -> anyhow::Result<()> {
    write::create(&path(session, id), text.as_bytes()).map_err(|error| {
        if error.kind() == io::ErrorKind::AlreadyExists {
            return exists(id);
        }
        Failure::because(Message::new("failure-write").with("file", name(id)), error.kind().into())
    })?;
    let remark = session.locale.say(&Message::new("remark-adopted").with("file", name(id)));
    if !session.args.quiet {
        writeln!(err, "{}", one_line(&remark))?;
    }
    Ok(())
}

/// Shows the file instead.
pub(super) fn show(
    session: &Session<'_>,
    id: &Id,
    text: String,
    output: &Output,
    out: &mut dyn Write,
) -> anyhow::Result<Outcome> {
    let no_json = || Err(Failure::new(Message::new("failure-no-json")));
    let doc = || Doc { title: name(id), blocks: vec![Block::Code(text)] };
    output.write(doc, no_json, &session.locale, out)?;
    Ok(Outcome::Clean)
}

fn name(id: &Id) -> String {
    format!("{}/{id}.yaml", write::PLANS)
}

fn path(session: &Session<'_>, id: &Id) -> PathBuf {
    session.tree.root().join(name(id))
}

fn exists(id: &Id) -> Failure {
    Failure::new(Message::new("failure-adopt-exists").with("id", id.as_str()))
}
