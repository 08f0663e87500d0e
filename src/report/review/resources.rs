//! Money, people and promised benefits.

use super::list::Page;
use crate::{
    doc::{Cell, Column, Fit, MoneyScale},
    locale::Words,
    review::{Effect, FundChange, RoleChange, YearChange},
};

pub(super) fn add(effect: &Effect, page: &mut Page<'_>) {
    let resources = &effect.resources;
    if !resources.funds.is_empty() || !resources.units.is_empty() || !resources.keys.is_empty() {
        page.heading("review-money");
    }
    if !resources.funds.is_empty() {
        add_funds(&resources.funds, page);
    }
    let years = [
        ("review-by-unit", "plan-unit-column", &resources.units),
        ("review-by-key", "review-key-column", &resources.keys),
    ];
    for (summary, what, changes) in years {
        let rows = changes.iter().map(year_row).collect();
        page.folded_table(summary, money_columns(page, what), rows);
    }
    if !resources.people.is_empty() {
        page.heading("review-people");
        let mut columns = page.columns([
            "plan-role-column",
            "plan-year-column",
            "plan-capacity-column",
            "review-before-column",
            "review-after-column",
            "review-change-column",
        ]);
        columns[0].fit = Fit::Cut(20);
        page.table(&columns, resources.people.iter().map(role_row).collect());
    }
    if !resources.benefits.is_empty() {
        page.heading("review-benefits");
        let mut columns = page.columns([
            "plan-benefit-column",
            "plan-unit-column",
            "review-before-column",
            "review-after-column",
            "review-change-column",
        ]);
        columns[0].fit = Fit::Cut(20);
        let rows = resources.benefits.iter().map(|it| {
            vec![
                Cell::Text(it.title.clone()),
                Cell::Text(it.unit.clone()),
                Cell::Number(it.before, 0),
                Cell::Number(it.after, 0),
                Cell::Number(it.after - it.before, 0),
            ]
        });
        page.table(&columns, rows.collect());
    }
}

/// Years with their money before and after.
fn money_columns(page: &Page<'_>, what: &'static str) -> Vec<Column> {
    let mut columns =
        page.columns([what, "plan-year-column", "review-before-column", "review-after-column", "review-change-column"]);
    columns[0].fit = Fit::Cut(20);
    columns[2..].iter_mut().for_each(|column| column.money = MoneyScale::Thousands);
    columns
}

fn year_row(it: &YearChange) -> Vec<Cell> {
    vec![
        Cell::Text(it.title.clone()),
        Cell::Year(it.year),
        Cell::Money(it.before),
        Cell::Money(it.after),
        Cell::Money(it.after.saturating_sub(it.before)),
    ]
}

/// The frames stand beside what is used of them, both where they differ.
fn add_funds(funds: &[FundChange], page: &mut Page<'_>) {
    let mut columns = money_columns(page, "plan-fund-column");
    let frames_differ = funds.iter().any(|it| it.frame.0 != it.frame.1);
    let frames = if frames_differ {
        vec!["review-frame-before-column", "review-frame-after-column"]
    } else {
        vec!["plan-frame-column"]
    };
    columns.extend(frames.into_iter().map(|key| Column::new(page.locale.text(key)).thousands()));
    let frame = |frame: Option<i64>| frame.map_or(Cell::Empty, Cell::Money);
    let rows = funds.iter().map(|it| {
        let mut row = year_row(&it.used);
        row.extend(frames_differ.then(|| frame(it.frame.0)));
        row.push(frame(it.frame.1));
        row
    });
    let rows = rows.collect();
    page.table(&columns, rows);
}

fn role_row(it: &RoleChange) -> Vec<Cell> {
    vec![
        Cell::Text(it.title.clone()),
        Cell::Year(it.year),
        it.capacity.1.map_or(Cell::Empty, |capacity| Cell::Number(capacity, 1)),
        Cell::Number(it.used.0, 1),
        Cell::Number(it.used.1, 1),
        Cell::Number(it.difference(), 1),
    ]
}

pub(super) static WORDS: Words = Words {
    nb: r"
review-change-column = Endring
review-money = Penger
review-by-unit = Penger etter enhet: { $count ->
    [one] ett år
   *[other] { $count } linjer
}
review-by-key = Felles kostnader etter fordelingsnøkkel: { $count ->
    [one] ett år
   *[other] { $count } linjer
}
review-key-column = Fordelingsnøkkel
review-frame-before-column = Ramme før
review-frame-after-column = Ramme nå
review-people = Folk
review-benefits = Lovede gevinster i året, fullt tatt ut
",
    nn: r"
review-change-column = Endring
review-money = Pengar
review-by-unit = Pengar etter eining: { $count ->
    [one] eitt år
   *[other] { $count } linjer
}
review-by-key = Felles kostnader etter fordelingsnøkkel: { $count ->
    [one] eitt år
   *[other] { $count } linjer
}
review-key-column = Fordelingsnøkkel
review-frame-before-column = Ramme før
review-frame-after-column = Ramme no
review-people = Folk
review-benefits = Lova gevinstar i året, fullt tekne ut
",
    en: r"
review-change-column = Change
review-money = Money
review-by-unit = Money by unit: { $count ->
    [one] one year
   *[other] { $count } lines
}
review-by-key = Common costs by cost key: { $count ->
    [one] one year
   *[other] { $count } lines
}
review-key-column = Cost key
review-frame-before-column = Frame before
review-frame-after-column = Frame now
review-people = People
review-benefits = Promised benefits a year, in full effect
",
};
