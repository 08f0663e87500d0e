//! A meeting's decisions.

use super::{COUNT, Key, MONEY, STATUS, Type, may, must, usual};

/// `portfolio/decisions/**/<id>.yaml`
pub(crate) const DECISION: Type = Type::Record(&[
    must("id", Type::Id),
    must("date", Type::Date),
    must("body", Type::Id),
    may("minutes", Type::Text),
    must("decides", Type::List(&Type::Record(DECIDES))),
]);

const DECIDES: &[Key] = &[
    may("measure", Type::Id),
    may("plan", Type::Id),
    may("case", Type::Text),
    must("outcome", Type::Choice(&["approved", "returned", "deferred", "rejected", "stopped", "noted"])),
    may("to", STATUS),
    may("priority", COUNT),
    may("amount", MONEY),
    may("mandate", Type::Text),
    may("proposed", Type::Text),
    may("vote", Type::Text),
    usual("conditions", Type::List(&Type::Record(CONDITION))),
    may("until", Type::Date),
    may("why", Type::Text),
    may("waives", Type::Id),
];

const CONDITION: &[Key] = &[may("what", Type::Text), may("due", Type::Date), may("closed", Type::Date)];
