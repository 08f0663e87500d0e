//! The tables of money: the whole, by unit and by measure.

use std::collections::BTreeMap;

use super::entries::{Amounts, Entry, Four, Standing};
use crate::{
    doc::{Block, Cell, Column, Fit, Table},
    locale::Locale,
    model::{Account, Strategy},
    report::names,
};

/// Everything together: each fund, each account, and all.
pub(super) fn whole(entries: &[Entry<'_>], strategy: &Strategy, first: i64, locale: &Locale) -> Block {
    let by_fund = sums(entries, |entry| place(strategy, entry.fund));
    let mut groups = Vec::new();
    for account in [Some(Account::Capital), Some(Account::Operating), None] {
        let funds = by_fund.iter().map(|((_, fund), amounts)| (*fund, *amounts));
        let of_account: Vec<_> = funds.filter(|(fund, _)| account_of(strategy, *fund) == account).collect();
        groups.extend(of_account.iter().map(|(fund, amounts)| (fund_cells(strategy, *fund, locale), *amounts)));
        if of_account.len() > 1 {
            let sum = of_account.iter().fold(Amounts::default(), |sum, (_, amounts)| sum + *amounts);
            let all = Cell::Text(locale.text("effect-all-funds"));
            groups.push((vec![Cell::Text(account_title(account, locale)), all], sum));
        }
    }
    let all = entries.iter().fold(Amounts::default(), |sum, entry| sum + entry.amounts);
    groups.push((vec![Cell::Text(locale.text("effect-total")), Cell::Empty], all));
    let table = posts(&["effect-account-column", "effect-fund-column"], &groups, first, locale);
    Block::Table(table.with_sums(kinds(all).count()))
}

/// What is left for each unit on each account.
pub(super) fn net_by_unit(entries: &[Entry<'_>], strategy: &Strategy, first: i64, locale: &Locale) -> Block {
    let by_account = sums(entries, |entry| {
        let account = account_of(strategy, entry.fund);
        (entry.unit, account.is_none(), account)
    });
    let mut rows: Vec<(String, Vec<Cell>)> = Vec::new();
    for ((unit, _, account), amounts) in &by_account {
        let title = unit_title(strategy, *unit, locale);
        let labels = [Cell::Text(title.clone()), Cell::Text(account_title(*account, locale))];
        rows.push((title, labels.into_iter().chain(money(amounts.net())).collect()));
    }
    rows.sort_by(|(a, _), (b, _)| locale.compare(a, b));
    let labels = ["effect-unit-column", "effect-account-column"];
    Block::Table(Table::new(columns(&labels, first, locale), rows.into_iter().map(|(_, row)| row).collect()))
}

/// Each unit's part of each fund.
pub(super) fn by_unit(entries: &[&Entry<'_>], strategy: &Strategy, first: i64, locale: &Locale) -> Block {
    let by_unit = sums(entries.iter().copied(), |entry| (entry.unit, place(strategy, entry.fund)));
    let mut groups: Vec<(String, (Vec<Cell>, Amounts))> = Vec::new();
    for ((unit, (_, fund)), amounts) in by_unit {
        let title = unit_title(strategy, unit, locale);
        let labels = [Cell::Text(title.clone())].into_iter().chain(fund_cells(strategy, fund, locale)).collect();
        groups.push((title, (labels, amounts)));
    }
    groups.sort_by(|(a, _), (b, _)| locale.compare(a, b));
    let groups: Vec<_> = groups.into_iter().map(|(_, group)| group).collect();
    let labels = ["effect-unit-column", "effect-account-column", "effect-fund-column"];
    Block::Table(posts(&labels, &groups, first, locale))
}

/// Each measure's part of each fund.
pub(super) fn by_measure(entries: &[Entry<'_>], strategy: &Strategy, first: i64, locale: &Locale) -> Block {
    let mut groups = Vec::new();
    for of_measure in entries.chunk_by(|a, b| a.source.measure.id == b.source.measure.id) {
        let Some(Entry { source, .. }) = of_measure.first() else { continue };
        for ((_, fund), amounts) in sums(of_measure, |entry| place(strategy, entry.fund)) {
            let standing = match source.standing {
                Standing::Done => "effect-done",
                Standing::Running => "effect-running",
                Standing::Chosen => "effect-chosen",
            };
            let labels = [
                Cell::Text(source.measure.title.to_string()),
                Cell::Text(locale.text(standing)),
                Cell::Year(source.start),
            ];
            groups.push((labels.into_iter().chain(fund_cells(strategy, fund, locale)).collect(), amounts));
        }
    }
    let labels = [
        "effect-measure-column",
        "effect-standing-column",
        "effect-start-column",
        "effect-account-column",
        "effect-fund-column",
    ];
    Block::Table(posts(&labels, &groups, first, locale))
}

/// Whose budget is cut, by what.
pub(super) fn cuts(entries: &[Entry<'_>], strategy: &Strategy, first: i64, locale: &Locale) -> Option<Block> {
    let mut rows: Vec<(String, Vec<Cell>)> = entries
        .iter()
        .filter(|entry| entry.amounts.saving != Four::default())
        .map(|entry| {
            let cut = entry.source.measure.benefits.iter().filter(|benefit| {
                let fund = benefit.budget.as_ref().and_then(|budget| budget.fund.as_ref());
                benefit.cashable && fund.is_some_and(|fund| Some(fund.as_str()) == entry.fund)
            });
            let titles: Vec<&str> = cut.map(|benefit| &*benefit.title).collect();
            let title = unit_title(strategy, entry.unit, locale);
            let unit = [Cell::Text(title.clone())];
            let what = [Cell::Text(entry.source.measure.title.to_string()), Cell::Text(titles.join("; "))];
            let labels = unit.into_iter().chain(fund_cells(strategy, entry.fund, locale)).chain(what);
            (title, labels.chain(money(entry.amounts.saving)).collect())
        })
        .collect();
    rows.sort_by(|(a, _), (b, _)| locale.compare(a, b));
    let rows: Vec<Vec<Cell>> = rows.into_iter().map(|(_, row)| row).collect();
    let labels = [
        "effect-unit-column",
        "effect-account-column",
        "effect-fund-column",
        "effect-measure-column",
        "effect-benefit-column",
    ];
    (!rows.is_empty()).then(|| Block::Table(Table::new(columns(&labels, first, locale), rows)))
}

/// Columns of labels, one for each year, and their sum.
pub(super) fn columns(labels: &[&str], first: i64, locale: &Locale) -> Vec<Column> {
    let labels = labels.iter().map(|key| Column::new(locale.text(key)).fit(Fit::Cut(20)));
    let years = (first..).take(super::entries::YEARS).map(|year| Column::new(year.to_string()).thousands());
    labels.chain(years).chain([Column::new(locale.text("effect-sum-column")).thousands()]).collect()
}

/// The amounts of the years, and their sum.
pub(super) fn money(amounts: Four) -> impl Iterator<Item = Cell> {
    let sum = amounts.iter().fold(0_i64, |sum, amount| sum.saturating_add(*amount));
    amounts.into_iter().chain([sum]).map(Cell::Money)
}

/// A table with a row for each kind of money of each group.
fn posts(labels: &[&str], groups: &[(Vec<Cell>, Amounts)], first: i64, locale: &Locale) -> Table {
    let mut rows = Vec::new();
    for (cells, amounts) in groups {
        for (kind, amounts) in kinds(*amounts) {
            rows.push(cells.iter().cloned().chain([Cell::Text(locale.text(kind))]).chain(money(amounts)).collect());
        }
    }
    let labels: Vec<&str> = labels.iter().copied().chain(["effect-kind-column"]).collect();
    Table::new(columns(&labels, first, locale), rows)
}

/// The kinds of money that there are, and what is left of them.
fn kinds(amounts: Amounts) -> impl Iterator<Item = (&'static str, Four)> {
    let parts = [("effect-cost", amounts.cost), ("effect-funding", amounts.funding), ("effect-saving", amounts.saving)];
    let parts = parts.into_iter().filter(|(_, amounts)| *amounts != Four::default());
    parts.chain([("effect-net", amounts.net())])
}

fn sums<'e, 'p: 'e, K: Ord>(
    entries: impl IntoIterator<Item = &'e Entry<'p>>,
    key: impl Fn(&Entry<'p>) -> K,
) -> BTreeMap<K, Amounts> {
    let mut sums: BTreeMap<K, Amounts> = BTreeMap::new();
    for entry in entries {
        let sum = sums.entry(key(entry)).or_default();
        *sum = *sum + entry.amounts;
    }
    sums
}

/// A fund's place in the strategy's order, so that it sorts there.
fn place<'p>(strategy: &Strategy, fund: Option<&'p str>) -> (usize, Option<&'p str>) {
    let known = strategy.funds.iter().position(|known| Some(known.id.as_str()) == fund);
    (known.unwrap_or(usize::MAX), fund)
}

fn account_of(strategy: &Strategy, fund: Option<&str>) -> Option<Account> {
    strategy.funds.iter().find(|known| Some(known.id.as_str()) == fund)?.account
}

fn fund_cells(strategy: &Strategy, fund: Option<&str>, locale: &Locale) -> Vec<Cell> {
    let title = fund.map_or_else(|| locale.text("effect-no-fund"), |fund| names::fund(strategy, fund).to_owned());
    vec![Cell::Text(account_title(account_of(strategy, fund), locale)), Cell::Text(title)]
}

fn account_title(account: Option<Account>, locale: &Locale) -> String {
    locale.text(match account {
        Some(Account::Capital) => "effect-capital",
        Some(Account::Operating) => "effect-operating",
        None => "effect-no-account",
    })
}

fn unit_title(strategy: &Strategy, unit: Option<&str>, locale: &Locale) -> String {
    unit.map_or_else(|| locale.text("effect-unshared"), |unit| names::unit(strategy, unit).to_owned())
}
