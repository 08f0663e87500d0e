//! What comes: meetings, deadlines and conditions of the next period, and the decisions that are wanted.

use super::{changes::subject, conditions, lights::named, money::Spending, view::View};
use crate::{
    doc::{Block, Cell, Column, Fit, Table},
    locale::Locale,
    model::{Date, DecisionItem, Money, Outcome, Signal, Status},
    problem::{Message, Part},
    report::names,
};

/// What is ahead, by date.
pub(super) fn table(view: &View<'_>, locale: &Locale) -> Option<Block> {
    let strategy = view.strategy;
    let meetings = strategy.meetings.iter().filter(|meeting| view.is_ahead(meeting.date)).map(|meeting| {
        let told = Message::new("tertial-meeting").with("body", names::body(strategy, &meeting.body));
        (meeting.date, locale.say(&told), meeting.papers_due)
    });
    let deadlines = strategy.deadlines.iter().filter(|deadline| view.is_ahead(deadline.date));
    let deadlines =
        deadlines.map(|deadline| (deadline.date, deadline.title.as_deref().unwrap_or(&deadline.id).to_owned(), None));
    let conditions = conditions::coming(view, locale).into_iter().map(|(date, told)| (date, told, None));
    let mut ahead: Vec<(Date, String, Option<Date>)> = meetings.chain(deadlines).chain(conditions).collect();
    ahead.sort_by_key(|(date, ..)| *date);
    let rows: Vec<Vec<Cell>> = ahead
        .into_iter()
        .map(|(date, told, papers)| {
            let papers = papers.map_or(Cell::Empty, |papers| Cell::Date(papers.0));
            vec![Cell::Date(date.0), Cell::Text(told), papers]
        })
        .collect();
    let columns = vec![
        Column::new(locale.text("tertial-date-column")),
        Column::new(locale.text("tertial-about-column")).fit(Fit::Cut(30)),
        Column::new(locale.text("tertial-papers-column")).fit(Fit::Drop(1)),
    ];
    (!rows.is_empty()).then_some(Block::Table(Table::new(columns, rows)))
}

/// What somebody has to decide: what is red, what will cost more than was approved, and what was put off until now.
pub(super) fn wanted(view: &View<'_>, locale: &Locale) -> Vec<String> {
    let decided = view.decided();
    let mut wanted = Vec::new();
    for it in &view.running {
        let title = &*it.measure.title;
        if let Some(red) = named(it, Signal::Red, locale) {
            wanted.push(locale.say(&Message::new("tertial-wanted-red").with("measure", title).with("red", red)));
        }
        let approved = decided.iter().rev().find_map(|(_, item)| {
            let is_own = item.measure.as_ref() == Some(&it.measure.id) && item.outcome == Outcome::Approved;
            item.amount.filter(|_| is_own && item.to == Some(Status::Execution))
        });
        if let (Some(forecast), Some(Money(approved))) = (Spending::of(view, it).forecast, approved)
            && forecast > approved
        {
            let told = Message::new("tertial-wanted-money").with("measure", title);
            let told = told.with("forecast", Part::Money(forecast)).with("approved", Part::Money(approved));
            wanted.push(locale.say(&told));
        }
    }
    for (_, item) in decided.iter().filter(|(_, item)| item.outcome == Outcome::Deferred) {
        let same = |other: &DecisionItem| other.measure == item.measure && other.plan == item.plan;
        let last = decided.iter().rev().find(|(_, other)| same(other));
        let is_open = last.is_some_and(|(_, last)| std::ptr::eq(*last, *item));
        if let Some(until) = item.until.filter(|until| is_open && *until <= view.period.after().last()) {
            let told = Message::new("tertial-wanted-deferred").with("measure", subject(view, item, locale));
            wanted.push(locale.say(&told.with("until", until)));
        }
    }
    wanted
}
