//! A measure.

use super::{
    AMOUNTS, COUNT, ESTIMATE, ESTIMATES, IDS, Key, MONEY, MONTHS, NUMBER, PERSONAL_DATA, SHARE, STATUS, TEXTS, Type,
    YEAR, YEARS, may, must, usual,
};

/// `portfolio/measures/**/<id>.yaml`
pub(crate) const MEASURE: Type = Type::Record(&[
    must("id", Type::Id),
    must("title", Type::Line(120)),
    must("owner", Type::Id),
    must("focus_areas", IDS),
    must("status", STATUS),
    usual("track", Type::Choice(&["full", "light"])),
    may("registered", Type::Record(&[may("date", Type::Date), may("history", Type::Choice(&["unknown", "known"]))])),
    may("summary", Type::Line(300)),
    may("responsible", Type::Text),
    may("proposer", Type::Record(&[may("unit", Type::Id), may("date", Type::Date)])),
    usual("objectives", IDS),
    may("programme", Type::Id),
    may("merged_into", Type::Id),
    may("mandatory", Type::Record(&[may("law", Type::Text), may("deadline", Type::Date)])),
    usual("needs", Type::List(&Type::Record(&[may("what", Type::Text), may("source", Type::Text)]))),
    usual("target_groups", Type::List(&Type::Record(TARGET_GROUP))),
    usual("participants", Type::List(&Type::Either(&Type::Id, &Type::Record(PARTICIPANT)))),
    may("cost_key", Type::Id),
    usual("principles", Type::Table(&Type::Id, &Type::Record(PRINCIPLE))),
    usual("scores", Type::Table(&Type::Id, &Type::Either(&NUMBER, &Type::Record(SCORE)))),
    may("maturity_step", Type::Whole(1.0, 3.0)),
    usual("alternatives", Type::List(&Type::Record(ALTERNATIVE))),
    may("existing_solutions", Type::Record(EXISTING)),
    may("technology", Type::Record(TECHNOLOGY)),
    usual(
        "systems",
        Type::Record(&[usual("uses", IDS), usual("adds", IDS), usual("changes", IDS), usual("retires", IDS)]),
    ),
    may("security", Type::Record(SECURITY)),
    may("procurement", Type::Record(PROCUREMENT)),
    may("staff", Type::Record(&[may("affected", Type::Truth), may("codetermination", Type::Date)])),
    usual("user_involvement", Type::List(&Type::Record(&[may("how", Type::Text), may("date", Type::Date)]))),
    usual("costs", Type::List(&Type::Record(COST))),
    usual("funding", Type::List(&Type::Record(FUNDING))),
    may("budget_route", Type::Text),
    usual("effort", Type::List(&Type::Record(&[must("role", Type::Id), must("per_year", ESTIMATES)]))),
    usual("own_effort", Type::List(&Type::Record(OWN_EFFORT))),
    usual("benefits", Type::List(&Type::Record(BENEFIT))),
    usual("depends_on", IDS),
    usual("excludes", IDS),
    usual("schedule", Type::Record(SCHEDULE)),
    usual("actuals", Type::List(&Type::Record(ACTUAL))),
    usual("reports", Type::List(&Type::Record(REPORT))),
    usual("risks", Type::List(&Type::Record(RISK))),
    usual("lessons", Type::List(&Type::Record(&[may("date", Type::Date), may("what", Type::Text)]))),
    may("lifetime_years", YEARS),
    usual(
        "accepts",
        Type::List(&Type::Record(&[must("rule", Type::Id), must("why", Type::Text), must("until", Type::Date)])),
    ),
]);

const TARGET_GROUP: &[Key] = &[may("who", Type::Text), usual("internal", Type::Truth), may("count", COUNT)];

const PARTICIPANT: &[Key] =
    &[must("unit", Type::Id), may("from", YEAR), usual("state", Type::Choice(&["considering", "agreed", "declined"]))];

const PRINCIPLE: &[Key] =
    &[may("meets", Type::Choice(&["full", "partial", "none", "not-applicable"])), may("how", Type::Text)];

const SCORE: &[Key] =
    &[must("value", ESTIMATE), may("why", Type::Text), may("by", Type::Text), may("date", Type::Date)];

const ALTERNATIVE: &[Key] =
    &[may("title", Type::Text), usual("chosen", Type::Truth), may("why", Type::Text), may("npv", MONEY)];

const EXISTING: &[Key] = &[may("checked", Type::Date), usual("found", IDS), may("why_not", Type::Text)];

const TECHNOLOGY: &[Key] = &[
    may("choice", Type::Choice(&["national", "ks", "shared", "standard", "own"])),
    usual("components", TEXTS),
    may("ai", Type::Truth),
    may("why", Type::Text),
];

const SECURITY: &[Key] = &[
    may("personal_data", PERSONAL_DATA),
    may("cross_level_data", Type::Truth),
    may("dpia", Type::Record(DPIA)),
    may("risk_assessment", Type::Date),
    may("processor_agreement", Type::Date),
    may("accessibility", Type::Text),
    may("data_ownership", Type::Truth),
];

const DPIA: &[Key] = &[
    may("needed", Type::Truth),
    may("done", Type::Date),
    may("residual_risk", Type::Choice(&["low", "medium", "high"])),
];

const PROCUREMENT: &[Key] =
    &[may("by", Type::Id), may("value", MONEY), may("supplier", Type::Text), may("announced", Type::Date)];

const COST: &[Key] = &[
    must("phase", Type::Id),
    may("fund", Type::Id),
    must("per_year", AMOUNTS),
    usual("recurring", Type::Truth),
    may("payer", Type::Text),
];

const FUNDING: &[Key] = &[
    must("fund", Type::Id),
    must("per_year", AMOUNTS),
    may("state", Type::Choice(&["applied", "granted", "refused"])),
    may("scheme", Type::Text),
];

const OWN_EFFORT: &[Key] = &[must("unit", Type::Id), must("hours", ESTIMATES), may("committed_by", Type::Text)];

const BENEFIT: &[Key] = &[
    must("id", Type::Id),
    must("type", Type::Id),
    must("title", Type::Line(120)),
    may("owner", Type::Id),
    may("responsible", Type::Text),
    usual("per_year", ESTIMATES),
    may("from", YEAR),
    may("recurring", Type::Truth),
    may("split", Type::Either(&Type::Id, &Type::Table(&Type::Id, &NUMBER))),
    may("realisation", SHARE),
    usual("cashable", Type::Truth),
    may("budget", Type::Record(&[may("fund", Type::Id), may("from", YEAR)])),
    may("indicator", Type::Record(INDICATOR)),
    usual("actions", Type::List(&Type::Record(ACTION))),
    may("measure_every", MONTHS),
    usual("readings", Type::List(&Type::Record(READING))),
];

const INDICATOR: &[Key] = &[
    must("id", Type::Id),
    may("name", Type::Text),
    may("unit", Type::Text),
    may("baseline", Type::Record(OBSERVATION)),
    may("target", Type::Record(OBSERVATION)),
];

const OBSERVATION: &[Key] = &[may("value", NUMBER), may("date", Type::Date)];

const ACTION: &[Key] =
    &[may("what", Type::Text), may("who", Type::Text), may("due", Type::Date), may("done", Type::Date)];

const READING: &[Key] =
    &[must("date", Type::Date), may("amount", NUMBER), may("value", NUMBER), may("source", Type::Text)];

const SCHEDULE: &[Key] =
    &[may("earliest", YEAR), may("latest", YEAR), may("years", YEARS), may("started", YEAR), may("finished", YEAR)];

const ACTUAL: &[Key] = &[may("year", YEAR), may("phase", Type::Id), may("amount", MONEY), may("until", Type::Date)];

const SIGNAL: Type = Type::Choice(&["green", "amber", "red"]);

const REPORT: &[Key] = &[
    must("date", Type::Date),
    may("progress", SIGNAL),
    may("economy", SIGNAL),
    may("resources", SIGNAL),
    may("benefits", SIGNAL),
    may("forecast", MONEY),
    may("text", Type::Text),
];

const GRADE: Type = Type::Whole(1.0, 5.0);

const RISK: &[Key] = &[
    may("what", Type::Text),
    may("probability", GRADE),
    may("consequence", GRADE),
    may("cost", MONEY),
    may("action", Type::Text),
    may("owner", Type::Text),
];
