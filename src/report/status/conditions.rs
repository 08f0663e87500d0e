//! The conditions that bodies have set: met in the period, overdue at its end, or due in the next.

use super::{changes::subject, view::View};
use crate::{
    locale::Locale,
    model::{Condition, Date},
    problem::Message,
};

/// The conditions that were met in the period.
pub(super) fn met(view: &View<'_>, locale: &Locale) -> Vec<String> {
    let met = conditions(view, locale).filter(|(_, condition)| condition.closed.is_some_and(|date| view.is_new(date)));
    met.map(|(about, condition)| told("tertial-met", &about, condition, locale)).collect()
}

/// Those that should have been met by the day, and were not.
pub(super) fn overdue(view: &View<'_>, locale: &Locale) -> Vec<String> {
    let late = |(about, condition): (String, &Condition)| {
        condition.due.filter(|due| *due <= view.day)?;
        Some(told("tertial-condition-due", &about, condition, locale))
    };
    open(view, locale).filter_map(late).collect()
}

/// Those that have to be met in the next period, with their days.
pub(super) fn coming(view: &View<'_>, locale: &Locale) -> Vec<(Date, String)> {
    let ahead = |(about, condition): (String, &Condition)| {
        let due = condition.due.filter(|due| view.is_ahead(*due))?;
        Some((due, told("tertial-condition", &about, condition, locale)))
    };
    open(view, locale).filter_map(ahead).collect()
}

/// The conditions that were set up to the day, each with what it is about.
fn conditions<'v>(view: &'v View<'_>, locale: &'v Locale) -> impl Iterator<Item = (String, &'v Condition)> {
    let decided = view.decided().into_iter();
    decided.flat_map(|(_, item)| item.conditions.iter().map(|condition| (subject(view, item, locale), condition)))
}

/// Those of them that were not met by the day.
fn open<'v>(view: &'v View<'_>, locale: &'v Locale) -> impl Iterator<Item = (String, &'v Condition)> {
    conditions(view, locale).filter(|(_, condition)| condition.closed.is_none_or(|closed| closed > view.day))
}

fn told(key: &'static str, about: &str, condition: &Condition, locale: &Locale) -> String {
    let what = condition.what.as_deref().map_or_else(|| locale.text("tertial-not-stated"), str::to_owned);
    let message = Message::new(key).with("what", what).with("measure", about);
    locale.say(&match condition.due {
        Some(due) => message.with("due", due),
        None => message,
    })
}
