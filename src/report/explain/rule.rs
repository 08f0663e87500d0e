//! A rule: what it means, why, what trips it, and how to mend it.

use crate::{
    check::{RULES, Rule},
    doc::{Block, Cell, Column, Doc, Fit, Table},
    locale::Locale,
    problem::{Level, Message, Part},
};

/// Explains a rule, at the level that it has here; none where it is off.
pub fn explain_rule(rule: &Rule, level: Option<Level>, locale: &Locale) -> Doc {
    let words = |part: &str| locale.text(&format!("{}.{part}", rule.name));
    let level = match level {
        Some(level) => Message::new("rule-level").with("level", Part::Words(format!("level-{}", level.name()))),
        None => Message::new("rule-off"),
    };
    let from = rule
        .from
        .map(|status| Message::new("rule-from").with("status", Part::Words(format!("status-{}", status.name()))));
    let source = (!rule.source.is_empty()).then(|| Message::new("rule-source").with("source", rule.source));
    let cure = Message::new("rule-cure").with("cure", words("cure"));
    let profile = (!rule.in_small).then(|| Message::new("rule-profile"));
    let facts = [Some(cure), Some(level), from, profile, source];
    let blocks = vec![
        Block::Text(format!("{}.", locale.text(rule.name))),
        Block::Text(words("why")),
        Block::List(facts.into_iter().flatten().map(|fact| locale.say(&fact)).collect()),
        Block::Heading(2, locale.say(&Message::new("rule-bad").with("file", rule.bad.file))),
        Block::Code(rule.bad.text.to_owned()),
        Block::Heading(2, locale.text("rule-good")),
        Block::Code(rule.good.text.to_owned()),
    ];
    Doc { title: rule.name.to_owned(), blocks }
}

/// Every rule in a line.
pub fn list_rules(level: impl Fn(&Rule) -> Option<Level>, locale: &Locale) -> Doc {
    let columns = vec![
        Column::new(locale.text("rule-column")),
        Column::new(locale.text("level-column")),
        Column::new(locale.text("from-column")),
        Column::new(locale.text("fault-column")).fit(Fit::Cut(24)),
    ];
    let rows = RULES.iter().map(|&rule| {
        let level = level(rule).map_or("off", Level::name);
        let from = rule.from.map_or(Cell::Empty, |status| Cell::Text(status.name().to_owned()));
        vec![Cell::Text(rule.name.to_owned()), Cell::Text(level.to_owned()), from, Cell::Text(locale.text(rule.name))]
    });
    let table = Table::new(columns, rows.collect());
    Doc { title: locale.text("rules-title"), blocks: vec![Block::Table(table), Block::Text(locale.text("rules-more"))] }
}
