//! What stands under figures.

use super::{Counts, basis};
use crate::{doc::Block, locale::Locale, model::Strategy};

/// What the amounts include, and how many problems the files have.
pub(super) fn footer(strategy: &Strategy, problems: Counts, locale: &Locale) -> Block {
    Block::List(basis(strategy, locale).into_iter().chain([problems.summary(locale)]).collect())
}
