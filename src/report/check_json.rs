//! What is wrong in the files, for programs: `prioritize.check/1`.

use serde::Serialize;

use super::{Counts, Verdict, json::to_json};
use crate::doc::ShownSpot;

#[derive(Serialize)]
struct CheckJson<'s> {
    format: &'static str,
    problems: Vec<ProblemJson<'s>>,
    counts: CountsJson,
    base: Option<&'s str>,
}

#[derive(Serialize)]
struct ProblemJson<'s> {
    rule: &'static str,
    level: &'static str,
    message: &'s str,
    help: Option<&'s str>,
    #[serde(flatten)]
    place: PlaceJson<'s>,
    end_line: u32,
    end_column: u32,
    measure: Option<&'s str>,
    related: Vec<RelatedJson<'s>>,
}

#[derive(Serialize)]
struct RelatedJson<'s> {
    message: &'s str,
    #[serde(flatten)]
    place: PlaceJson<'s>,
}

#[derive(Serialize)]
struct PlaceJson<'s> {
    file: &'s str,
    line: u32,
    column: u32,
}

#[derive(Serialize)]
struct CountsJson {
    #[serde(flatten)]
    found: Counts,
    accepted: usize,
}

/// All problems as one JSON object.
pub fn check_json(verdict: &Verdict) -> String {
    let place = |spot: &'_ ShownSpot| (spot.span.start.line, spot.span.start.column);
    let problems = verdict.found.iter().map(|problem| ProblemJson {
        rule: problem.rule,
        level: problem.level.name(),
        message: &problem.message,
        help: problem.help.as_deref(),
        place: PlaceJson { file: &problem.spot.file, line: place(&problem.spot).0, column: place(&problem.spot).1 },
        end_line: problem.spot.span.end.line,
        end_column: problem.spot.span.end.column,
        measure: problem.measure.as_deref(),
        related: problem
            .related
            .iter()
            .map(|(spot, message)| RelatedJson {
                message,
                place: PlaceJson { file: &spot.file, line: place(spot).0, column: place(spot).1 },
            })
            .collect(),
    });
    to_json(&CheckJson {
        format: "prioritize.check/1",
        problems: problems.collect(),
        counts: CountsJson { found: verdict.counts, accepted: verdict.accepted.len() },
        base: verdict.base.as_ref().map(|base| &*base.commit),
    })
}
