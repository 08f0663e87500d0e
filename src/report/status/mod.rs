//! `report status`: how it goes, for the report that counties and municipalities make three times a year (tertialrapport).
//!
//! Everything is told as of the end of the period, or as of the day as seen from which is written, whichever is earlier.

mod ahead;
mod changes;
mod conditions;
mod events;
mod lights;
mod money;
mod view;
mod words;

pub(super) use self::{
    money::Spending,
    view::{LIGHTS, colour},
};

use self::{
    money::Total,
    view::{View, text, worst},
};
use super::{
    Counts, basis,
    document::{About, Document, Material},
    footer,
    sources::{Section, sources},
};
use crate::{
    doc::{Block, Cell, Column, Doc, Fit, Table},
    locale::{Locale, capitalised},
    model::Signal,
    problem::{Message, Part},
};

pub(super) static DOCUMENT: Document = Document {
    name: "status",
    about: About::Period,
    plan: false,
    write: status,
    words: &[&words::WORDS, &events::WORDS],
};

fn status(material: &Material<'_>, locale: &Locale) -> Doc {
    let view = View::new(material);
    let mut doc = Doc { title: title(&view, locale), blocks: vec![Block::Text(as_of(&view, locale))] };
    if material.brief {
        brief(&view, locale, &mut doc.blocks);
    } else {
        whole(&view, locale, &mut doc.blocks);
    }
    if material.brief {
        doc.blocks.extend(basis(view.strategy, locale).map(Block::Text));
    } else {
        footer::add(view.strategy, Counts::of(material.problems), locale, &mut doc.blocks);
        let sections = [Section::Costs, Section::Actuals, Section::Reports];
        doc.blocks.extend(sources(view.running.iter().map(|it| it.measure), &sections, material, locale));
    }
    doc
}

fn title(view: &View<'_>, locale: &Locale) -> String {
    let title = Message::new(if view.material.brief { "tertial-brief-title" } else { "tertial-title" });
    locale.say(&in_period(title, view).with("owner", &*view.strategy.head.owner))
}

fn in_period(message: Message, view: &View<'_>) -> Message {
    message.with("third", view.period.third.to_string()).with("year", view.period.year.to_string())
}

/// The day that everything is told as of, and why that one.
fn as_of(view: &View<'_>, locale: &Locale) -> String {
    let key = if view.day == view.period.last() {
        "tertial-at-the-end"
    } else if view.day < view.period.first() {
        "tertial-not-begun"
    } else {
        "tertial-before-the-end"
    };
    locale.say(&Message::new(key).with("day", view.day).with("last", view.period.last()))
}

fn whole(view: &View<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    blocks.push(Block::List(figures(view, locale)));
    if !view.running.is_empty() {
        blocks.push(Block::Heading(2, locale.text("tertial-lights")));
        blocks.push(lights::table(view, locale));
        let silent = lights::silent(view, locale);
        if !silent.is_empty() {
            blocks.push(Block::Heading(2, locale.text("tertial-silents")));
            blocks.push(Block::List(silent));
        }
        blocks.push(Block::Heading(2, locale.text("tertial-deviations")));
        let deviations = lights::deviations(view, locale);
        blocks.push(deviations.unwrap_or_else(|| Block::Text(locale.text("tertial-no-deviations"))));
        blocks.push(Block::Heading(2, locale.text("tertial-money")));
        blocks.push(Block::Text(locale.text("tertial-money-how")));
        blocks.push(money::table(view, locale));
    }
    add_wanted(view, locale, blocks);
    changes::add(view, locale, blocks);
    blocks.push(Block::Heading(2, locale.text("tertial-ahead")));
    let ahead = ahead::table(view, locale);
    blocks.push(ahead.unwrap_or_else(|| Block::Text(locale.text("tertial-nothing-ahead"))));
}

/// One page for a council.
fn brief(view: &View<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    blocks.push(Block::List(figures(view, locale)));
    let off = view.running.iter().filter_map(|it| {
        let worst = it.report.and_then(worst).filter(|signal| *signal != Signal::Green)?;
        Some(vec![
            Cell::Text(it.measure.title.to_string()),
            Cell::Text(capitalised(&locale.text(colour(Some(worst))))),
            text(it.report.and_then(|report| report.text.as_deref())),
        ])
    });
    let rows: Vec<Vec<Cell>> = off.collect();
    blocks.push(Block::Heading(2, locale.text("tertial-red-and-amber")));
    if rows.is_empty() {
        blocks.push(Block::Text(locale.text("tertial-no-deviations")));
    } else {
        let titles = ["tertial-measure-column", "tertial-colour-column", "tertial-text-column"];
        let columns = titles.map(|key| Column::new(locale.text(key)).fit(Fit::Cut(24))).to_vec();
        blocks.push(Block::Table(Table::new(columns, rows)));
    }
    add_wanted(view, locale, blocks);
}

fn add_wanted(view: &View<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let wanted = ahead::wanted(view, locale);
    blocks.push(Block::Heading(2, locale.text("tertial-wanted")));
    blocks.push(if wanted.is_empty() {
        Block::Text(locale.text("tertial-nothing-wanted"))
    } else {
        Block::List(wanted)
    });
}

/// The key figures.
fn figures(view: &View<'_>, locale: &Locale) -> Vec<String> {
    let running = view.running.len();
    if running == 0 {
        return vec![locale.text("tertial-nothing-runs")];
    }
    let reported = view.running.iter().filter(|it| it.report.is_some()).count();
    let [red, amber, green] = lights::counts(view);
    let total = Total::of(view);
    let mut told = vec![
        Message::new("tertial-running").with("running", running).with("reported", reported),
        Message::new("tertial-colours").with("red", red).with("amber", amber).with("green", green),
    ];
    let year = view.period.year.to_string();
    told.push(
        Message::new(if total.telling > 0 { "tertial-spent" } else { "tertial-none-spent" })
            .with("spent", locale.money_rounded(total.spent))
            .with("budget", locale.money_rounded(total.budget))
            .with("year", year)
            .with("telling", total.telling)
            .with("running", running),
    );
    if total.forecasting > 0 {
        let over = total.forecast.saturating_sub(total.planned);
        let key = match over {
            1.. => "tertial-forecast-over",
            0 => "tertial-forecast-even",
            ..0 => "tertial-forecast-under",
        };
        told.push(
            Message::new(key)
                .with("count", total.forecasting)
                .with("running", running)
                .with("forecast", Part::Money(total.forecast))
                .with("planned", Part::Money(total.planned))
                .with("over", Part::Money(over.saturating_abs())),
        );
    }
    told.iter().map(|message| locale.say(message)).collect()
}
