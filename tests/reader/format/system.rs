//! A system.

use super::{COUNT, IDS, Key, MONEY, MONTHS, PERSONAL_DATA, TEXTS, Type, may, must, usual};

/// `portfolio/systems/**/<id>.yaml`
pub(crate) const SYSTEM: Type = Type::Record(&[
    must("id", Type::Id),
    must("title", Type::Text),
    usual("functions", TEXTS),
    may("owner", Type::Id),
    may("supplier", Type::Text),
    usual("users", IDS),
    may("lifecycle", Type::Choice(&["planned", "in-use", "phasing-out", "retired"])),
    may("yearly_cost", MONEY),
    may("contract", Type::Record(CONTRACT)),
    may("personal_data", PERSONAL_DATA),
    may("data_stores", TEXTS),
    may("integrations", TEXTS),
    may("licences", COUNT),
    may("sla", Type::Text),
]);

const CONTRACT: &[Key] = &[may("ends", Type::Date), may("notice_months", MONTHS), may("data_ownership", Type::Truth)];
