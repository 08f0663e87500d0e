//! An adopted plan, shown again from its file alone.

use super::measures::mark_of;
use crate::{
    doc::{Block, Cell, Column, Doc, Fit, Table},
    locale::{Locale, Words},
    model::{Plan, Portfolio},
    problem::Message,
};

/// An adopted plan as a document. Only the titles are those of today.
pub fn adopted_plan(portfolio: &Portfolio, plan: &Plan, locale: &Locale) -> Doc {
    let title = Message::new("adopted-title").with("plan", &*plan.id).with("made", plan.made);
    let mut doc = Doc { title: locale.say(&title), blocks: Vec::new() };
    doc.blocks.push(Block::Text(locale.text("adopted-frozen")));
    let name = |id: &str| portfolio.measure(id).map_or_else(|| id.to_owned(), |measure| measure.title.to_string());
    let items = plan.items.iter().map(|item| {
        let money = item.cost.values().fold(0_i64, |sum, money| sum.saturating_add(money.0));
        vec![
            Cell::Text(item.why.map(mark_of).unwrap_or_default()),
            Cell::Text(name(&item.measure)),
            Cell::Year(item.start.get()),
            Cell::Money(money),
        ]
    });
    let columns = vec![
        Column::new(""),
        Column::new(locale.text("title-column")).fit(Fit::Cut(30)),
        Column::new(locale.text("plan-start-column")),
        Column::new(locale.text("adopted-money-column")).thousands(),
    ];
    doc.blocks.push(Block::Table(Table::new(columns, items.collect())));
    let funds: Vec<Vec<Cell>> = plan
        .funds
        .iter()
        .map(|it| {
            let id = it.fund.as_deref().unwrap_or_default();
            let fund = portfolio.strategy.funds.iter().find(|fund| *fund.id == *id);
            let money =
                |amount: Option<crate::model::Money>| amount.map_or(Cell::Empty, |amount| Cell::Money(amount.0));
            vec![
                Cell::Text(fund.map_or(id, |fund| &fund.title).to_owned()),
                it.year.map_or(Cell::Empty, |year| Cell::Year(year.get())),
                money(it.frame),
                money(it.used),
            ]
        })
        .collect();
    if !funds.is_empty() {
        let columns = vec![
            Column::new(locale.text("plan-fund-column")).fit(Fit::Cut(20)),
            Column::new(locale.text("plan-year-column")),
            Column::new(locale.text("plan-frame-column")).thousands(),
            Column::new(locale.text("plan-used-column")).thousands(),
        ];
        doc.blocks.push(Block::Heading(2, locale.text("plan-money")));
        doc.blocks.push(Block::Table(Table::new(columns, funds)));
    }
    let left_out = plan.left_out.iter().filter_map(|it| Some((it.measure.as_deref()?, it.why.as_deref()?)));
    let told: Vec<String> = left_out
        .map(|(id, why)| locale.say(&Message::new("plan-left-out-one").with("measure", name(id)).with("why", why)))
        .collect();
    if !told.is_empty() {
        doc.blocks.push(Block::Heading(2, locale.text("plan-left-out")));
        doc.blocks.push(Block::List(told));
    }
    doc
}

pub(in crate::report) static WORDS: Words = Words {
    nb: r"
adopted-title = Vedtatt plan { $plan }, laget { $made }
adopted-frozen = Slik planen ble lagt fram. Tall og valg er tatt fra filen, og ikke regnet om.
adopted-money-column = Penger i alt
",
    nn: r"
adopted-title = Vedteken plan { $plan }, laga { $made }
adopted-frozen = Slik planen vart lagd fram. Tal og val er tekne frå fila, og ikkje rekna om.
adopted-money-column = Pengar i alt
",
    en: r"
adopted-title = Adopted plan { $plan }, made { $made }
adopted-frozen = As the plan was put forward. Figures and choices are those of the file, and not reckoned anew.
adopted-money-column = Money in all
",
};
