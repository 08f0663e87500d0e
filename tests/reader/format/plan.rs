//! An adopted plan.

use super::{Key, MONEY, Type, YEAR, may, must, usual};

/// `portfolio/plans/<id>.yaml`
pub(crate) const PLAN: Type = Type::Record(&[
    must("id", Type::Id),
    must("made", Type::Date),
    may("scenario", Type::Id),
    may("inputs", Type::Record(&[may("commit", Type::Text), may("digest", Type::Text)])),
    must("items", Type::List(&Type::Record(ITEM))),
    usual("left_out", Type::List(&Type::Record(&[may("measure", Type::Id), may("why", Type::Text)]))),
    usual("funds", Type::List(&Type::Record(FUND))),
]);

const ITEM: &[Key] = &[
    must("measure", Type::Id),
    must("start", YEAR),
    may("why", Type::Choice(&["running", "mandatory", "forced", "selected"])),
    usual("cost", Type::Table(&YEAR, &MONEY)),
];

const FUND: &[Key] = &[may("fund", Type::Id), may("year", YEAR), may("frame", MONEY), may("used", MONEY)];
