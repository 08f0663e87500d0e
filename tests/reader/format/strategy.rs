//! The strategy.

use super::{COUNT, Key, MONEY, NUMBER, SHARE, STATUS, TEXTS, Type, YEAR, YEARS, may, must, usual};

/// `strategy.toml`
pub(crate) const STRATEGY: Type = Type::Record(&[
    must("format", Type::Whole(1.0, 1.0)),
    must("strategy", Type::Record(HEAD)),
    usual("labels", Type::Record(&[may("focus_area", Type::Text), may("plan", Type::Text)])),
    usual("set", tables(&Type::Record(SET))),
    usual("focus_area", tables(&Type::Record(FOCUS_AREA))),
    usual("principle", tables(&Type::Record(PRINCIPLE))),
    usual("benefit_type", tables(&Type::Record(BENEFIT_TYPE))),
    usual("criterion", tables(&Type::Record(CRITERION))),
    usual("cost_phase", tables(&Type::Record(COST_PHASE))),
    usual("unit", tables(&Type::Record(UNIT))),
    usual("cost_key", tables(&Type::Record(COST_KEY))),
    usual("body", tables(&Type::Record(BODY))),
    usual("role", tables(&Type::Record(ROLE))),
    usual("fund", tables(&Type::Record(FUND))),
    usual("economy", Type::Record(ECONOMY)),
    usual("plan", Type::Record(PLAN)),
    usual("track", Type::Record(&[may("light_below", MONEY)])),
    usual("rules", Type::Table(&Type::Id, &Type::Either(&LEVEL, &Type::Record(RULE)))),
    usual("meeting", tables(&Type::Record(MEETING))),
    usual("deadline", tables(&Type::Record(DEADLINE))),
    usual("scenario", tables(&Type::Record(SCENARIO))),
]);

const fn tables(table: &'static Type) -> Type {
    Type::List(table)
}

const HEAD: &[Key] = &[
    must("title", Type::Text),
    must("owner", Type::Text),
    must("from", YEAR),
    must("to", YEAR),
    may("version", Type::Text),
    usual("changes", tables(&Type::Record(CHANGE))),
    usual("language", Type::Choice(&["nb", "nn", "en"])),
    may("currency", Type::Text),
    may("ambition", Type::Text),
    may("adopted", Type::Record(&[may("body", Type::Id), may("date", Type::Date), may("case", Type::Text)])),
    may("procurement", Type::Id),
    usual("profile", Type::Choice(&["full", "small"])),
];

const CHANGE: &[Key] = &[may("version", Type::Text), may("date", Type::Date), may("what", Type::Text)];

const SET: &[Key] = &[must("id", Type::Id), may("title", Type::Text), may("required", Type::Truth)];

const FOCUS_AREA: &[Key] = &[
    must("id", Type::Id),
    may("set", Type::Id),
    must("title", Type::Text),
    may("goal", Type::Text),
    usual("objectives", tables(&Type::Record(&[must("id", Type::Id), may("title", Type::Text)]))),
    may("share", Type::Record(&[may("min", SHARE), may("max", SHARE)])),
];

const PRINCIPLE: &[Key] = &[
    must("id", Type::Id),
    may("set", Type::Id),
    must("title", Type::Text),
    usual("statements", TEXTS),
    may("purpose", Type::Text),
    usual("binding", Type::Choice(&["must", "should"])),
    may("waivable", Type::Truth),
    usual("applies_to", Type::Choice(&["measure", "organisation"])),
];

const BENEFIT_TYPE: &[Key] = &[
    must("id", Type::Id),
    must("title", Type::Text),
    must("class", Type::Choice(&["cost", "time", "quality", "sustainability", "external"])),
    must("unit", Type::Text),
    may("value", NUMBER),
];

const WEIGHT: Type = Type::Either(&NUMBER, &Type::Record(&[must("low", NUMBER), must("high", NUMBER)]));

const CRITERION: &[Key] = &[
    must("id", Type::Id),
    must("title", Type::Text),
    may("parent", Type::Id),
    may("question", Type::Text),
    may("weight", WEIGHT),
    may("rank", COUNT),
    may(
        "source",
        Type::Source(&["judged", "npv", "npv-per-cost", "lifecycle-cost", "reach", "participants", "objectives"]),
    ),
    may("scale", Type::Record(&[must("worst", NUMBER), must("best", NUMBER)])),
    may("points", Type::List(&Type::Pair(&NUMBER, &NUMBER))),
    usual("levels", TEXTS),
];

const COST_PHASE: &[Key] = &[
    must("id", Type::Id),
    must("title", Type::Text),
    must("kind", Type::Choice(&["one-off", "running"])),
    usual("training", Type::Truth),
];

const UNIT: &[Key] = &[
    must("id", Type::Id),
    must("title", Type::Text),
    must("kind", Type::Choice(&["department", "municipality", "county", "cooperation", "company", "partner"])),
    may("parent", Type::Id),
    may("from", YEAR),
    may("to", YEAR),
];

const COST_KEY: &[Key] =
    &[must("id", Type::Id), may("from", YEAR), usual("fixed", SHARE), must("shares", Type::Table(&Type::Id, &NUMBER))];

const BODY: &[Key] =
    &[must("id", Type::Id), must("title", Type::Text), must("decides", Type::List(&MANDATE)), may("limit", MONEY)];

const MANDATE: Type = Type::Choice(&[
    "concept",
    "planning",
    "execution",
    "closing",
    "realising",
    "evaluated",
    "on-hold",
    "rejected",
    "stopped",
    "merged",
    "strategy",
    "plan",
    "waiver",
]);

const ROLE: &[Key] = &[
    must("id", Type::Id),
    must("title", Type::Text),
    usual("critical", Type::Truth),
    may("max_parallel", COUNT),
    usual("capacity", Type::Table(&YEAR, &NUMBER)),
];

const FUND: &[Key] = &[
    must("id", Type::Id),
    must("title", Type::Text),
    may("account", Type::Choice(&["capital", "operating"])),
    usual("external", Type::Truth),
    usual("frame", Type::Table(&YEAR, &MONEY)),
];

const ECONOMY: &[Key] = &[
    may("price_year", YEAR),
    may("amounts", Type::Text),
    may("discount", Type::List(&Type::Pair(&COUNT, &Type::Number(-0.5, 1.0)))),
    may("lifetime_years", YEARS),
    may("sensitive_margin", NUMBER),
];

const PLAN: &[Key] =
    &[may("years", Type::Pair(&YEAR, &YEAR)), may("objective", Type::Choice(&["value", "npv"])), may("delay", SHARE)];

const LEVEL: Type = Type::Choice(&["off", "note", "warning", "error"]);
const RULE: &[Key] = &[may("level", LEVEL), may("from", STATUS)];

const MEETING: &[Key] = &[must("body", Type::Id), must("date", Type::Date), may("papers_due", Type::Date)];
const DEADLINE: &[Key] = &[must("id", Type::Id), may("title", Type::Text), must("date", Type::Date)];

const SCENARIO: &[Key] = &[
    must("id", Type::Id),
    may("title", Type::Text),
    may("scale_frames", NUMBER),
    usual("weights", Type::Table(&Type::Id, &WEIGHT)),
    usual("frames", Type::Table(&Type::Id, &Type::Table(&YEAR, &MONEY))),
    usual("capacity", Type::Table(&Type::Id, &Type::Table(&YEAR, &NUMBER))),
];
