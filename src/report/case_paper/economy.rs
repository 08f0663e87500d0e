//! What the measure costs and gives over the plan's years and after, who pays, and from which frames.

use super::{case::Case, heading, summed_table, table};
use crate::{
    doc::{Block, Cell, Column, Fit, Table},
    economy::{self, YearFlow},
    locale::{Locale, Words},
    model::{Cost, Funding, FundingState, Payer},
    problem::Message,
    report::{
        explain::economy::{facts, flow_chart, money, units},
        names,
    },
};

pub(super) fn add(case: &Case<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    blocks.push(heading("money-heading", locale));
    let (strategy, measure) = (case.strategy(), &**case.measure);
    if measure.costs.is_empty() && measure.benefits.is_empty() {
        blocks.push(Block::Text(locale.text("money-none")));
        return;
    }
    blocks.push(Block::List(facts(strategy, measure, &case.economics, locale)));
    blocks.push(years(case, locale));
    blocks.push(Block::Chart(flow_chart(&case.economics, locale)));
    if !measure.costs.is_empty() {
        blocks.push(Block::Heading(3, locale.text("money-lines")));
        blocks.push(lines(case, locale));
    }
    add_funding(case, locale, blocks);
    add_frames(case, locale, blocks);
    let by_unit = economy::by_unit(strategy, measure, case.start);
    if by_unit.rows.iter().any(|row| *row.unit != *measure.owner) {
        blocks.push(Block::Heading(3, locale.text("units-heading")));
        let shared = measure.costs.iter().any(|cost| cost.payer == Some(Payer::Common));
        let key = measure.cost_key.as_ref().or_else(|| strategy.cost_keys.first().map(|key| &key.id));
        let key = key.filter(|_| shared).map(|key| Message::new("money-key").with("key", &**key));
        blocks.extend(key.map(|message| Block::Text(locale.say(&message))));
        let titles = ["unit-column", "cost-column", "benefit-column", "net-column"];
        blocks.push(table(&titles, units(strategy, &by_unit, locale).rows, locale));
    }
}

/// Each year to the end of the plan, what comes after it, and the whole.
fn years(case: &Case<'_>, locale: &Locale) -> Block {
    let years = &case.economics.years;
    let within = years.iter().take_while(|year| year.year <= case.last_year()).count();
    let row = |title: Cell, years: &[YearFlow]| {
        let whole = |amount: fn(&YearFlow) -> i64| Cell::Money(years.iter().map(amount).fold(0, i64::saturating_add));
        let sum = |amount: fn(&YearFlow) -> f64| money(years.iter().map(amount).sum());
        let costs = [whole(|year| year.one_off.likely), whole(|year| year.running.likely)];
        let rest = [sum(|year| year.benefit.likely), sum(|year| year.net().likely)];
        [title].into_iter().chain(costs).chain(rest).collect::<Vec<_>>()
    };
    let (first, after) = years.split_at(within);
    let mut rows: Vec<Vec<Cell>> =
        first.iter().map(|year| row(Cell::Year(year.year), std::slice::from_ref(year))).collect();
    if let (Some(from), Some(to)) = (after.first(), after.last()) {
        rows.push(row(Cell::Text(format!("{}–{}", from.year, to.year)), after));
    }
    rows.push(row(Cell::Text(locale.text("total")), years));
    summed_table(&["year-column", "one-off-column", "running-column", "benefit-column", "net-column"], rows, locale)
}

/// The costs line by line, in each year to the end of the plan and in all years after it where there are any.
fn lines(case: &Case<'_>, locale: &Locale) -> Block {
    let (strategy, measure) = (case.strategy(), &**case.measure);
    let shown: Vec<i64> = (case.start..=case.last_year().max(case.start)).take(economy::MAX_YEARS).collect();
    let lifetime = economy::lifetime(strategy, measure);
    let amounts: Vec<Vec<i64>> = measure
        .costs
        .iter()
        .map(|cost| {
            let mut all = economy::cost_by_year(cost, lifetime);
            let mut amounts: Vec<i64> = all.by_ref().take(shown.len()).collect();
            amounts.resize(shown.len(), 0);
            amounts.push(all.fold(0, i64::saturating_add));
            amounts
        })
        .collect();
    let later = amounts.iter().filter_map(|amounts| amounts.last()).any(|later| *later != 0);
    let count = shown.len() + usize::from(later);
    let cells = |amounts: &[i64]| -> Vec<Cell> {
        let shown = amounts.iter().take(count);
        shown.map(|amount| if *amount == 0 { Cell::Empty } else { Cell::Money(*amount) }).collect()
    };
    let row = |(cost, amounts): (&Cost, &Vec<i64>)| {
        let phase = names::phase(strategy, &cost.phase);
        let fund =
            cost.fund.as_ref().map_or_else(|| locale.text("money-no-fund"), |id| names::fund(strategy, id).to_owned());
        let payer = match &cost.payer {
            Some(Payer::Common) => locale.text("money-common"),
            Some(Payer::Unit(unit)) => names::unit(strategy, unit).to_owned(),
            None => names::unit(strategy, &measure.owner).to_owned(),
        };
        [phase.to_owned(), fund, payer].map(Cell::Text).into_iter().chain(cells(amounts)).collect()
    };
    let mut columns: Vec<Column> = ["money-phase-column", "plan-fund-column", "money-payer-column"]
        .map(|key| Column::new(locale.text(key)).fit(Fit::Cut(14)))
        .to_vec();
    columns.extend(shown.iter().map(|year| Column::new(year.to_string()).thousands()));
    columns.extend(later.then(|| Column::new(locale.text("money-later-column")).thousands()));
    let mut rows: Vec<Vec<Cell>> = measure.costs.iter().zip(&amounts).map(row).collect();
    let total = |nth: usize| {
        amounts.iter().filter_map(|amounts| amounts.get(nth)).fold(0_i64, |sum, it| sum.saturating_add(*it))
    };
    let totals: Vec<i64> = (0..count).map(total).collect();
    let title = [Cell::Text(locale.text("total")), Cell::Empty, Cell::Empty];
    rows.push(title.into_iter().chain(cells(&totals)).collect());
    Block::Table(Table::new(columns, rows).with_sums(1))
}

/// Money from others: the scheme, how far it has come, and how much it is.
fn add_funding(case: &Case<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    if case.measure.funding.is_empty() {
        return;
    }
    let row = |funding: &Funding| {
        let scheme = funding.scheme.as_deref().unwrap_or_else(|| names::fund(case.strategy(), &funding.fund));
        let sum = funding.per_year.iter().map(|amount| amount.likely().0).fold(0, i64::saturating_add);
        vec![Cell::Text(scheme.to_owned()), Cell::Text(locale.text(state(funding.state))), Cell::Money(sum)]
    };
    let rows = case.measure.funding.iter().map(row).collect();
    blocks.push(Block::Heading(3, locale.text("money-funding")));
    blocks.push(table(&["money-scheme-column", "money-state-column", "money-amount-column"], rows, locale));
}

const fn state(state: Option<FundingState>) -> &'static str {
    match state {
        Some(FundingState::Applied) => "funding-applied",
        Some(FundingState::Granted) => "funding-granted",
        Some(FundingState::Refused) => "funding-refused",
        None => "not-stated",
    }
}

/// What the measure takes of each frame, beside what the whole plan takes.
fn add_frames(case: &Case<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let needs = economy::needs(case.strategy(), case.measure, economy::Counted::Granted);
    let rows: Vec<Vec<Cell>> = case
        .view
        .figures
        .funds
        .iter()
        .filter_map(|it| {
            let taken = needs.money(&it.fund.id, case.start, it.year);
            let frame = it.frame.filter(|_| taken != 0)?;
            Some(vec![
                Cell::Text(it.fund.title.to_string()),
                Cell::Year(it.year),
                Cell::Money(taken),
                Cell::Money(frame),
                Cell::Money(it.used),
                Cell::Money(frame.saturating_sub(it.used)),
            ])
        })
        .collect();
    if rows.is_empty() {
        return;
    }
    let titles = [
        "plan-fund-column",
        "plan-year-column",
        "money-measure-column",
        "plan-frame-column",
        "money-plan-column",
        "plan-left-column",
    ];
    blocks.push(Block::Heading(3, locale.text("money-frames")));
    let with = if case.item().is_some() { "money-frames-with" } else { "money-frames-without" };
    blocks.push(Block::Text(locale.text(with)));
    blocks.push(table(&titles, rows, locale));
}

pub(super) static WORDS: Words = Words {
    nb: r"
money-heading = Økonomi
money-none = Verken kostnader eller gevinster er oppgitt.
money-lines = Kostnadene etter fase
money-phase-column = Fase
money-payer-column = Betales av
money-later-column = Senere
money-no-fund = ingen oppgitt
money-common = alle som deltar
money-key = Felles kostnader deles etter fordelingsnøkkelen «{ $key }». Tallene gjelder hele levetiden.
money-funding = Penger fra andre
money-scheme-column = Ordning
money-state-column = Hvor langt
money-amount-column = Beløp
funding-applied = søkt om
funding-granted = innvilget
funding-refused = avslått
money-frames = Mot rammene
money-frames-with = Det planen bruker, er regnet med dette tiltaket, det som er i gang og driften av det som er ferdig.
money-frames-without = Det planen bruker, er regnet uten dette tiltaket.
money-measure-column = Tiltaket
money-plan-column = Planen bruker
",
    nn: r"
money-heading = Økonomi
money-none = Verken kostnader eller gevinstar er oppgitte.
money-lines = Kostnadene etter fase
money-phase-column = Fase
money-payer-column = Blir betalt av
money-later-column = Seinare
money-no-fund = inga oppgitt
money-common = alle som deltek
money-key = Felles kostnader blir delte etter fordelingsnøkkelen «{ $key }». Tala gjeld heile levetida.
money-funding = Pengar frå andre
money-scheme-column = Ordning
money-state-column = Kor langt
money-amount-column = Beløp
funding-applied = søkt om
funding-granted = innvilga
funding-refused = avslått
money-frames = Mot rammene
money-frames-with = Det planen bruker, er rekna med dette tiltaket, det som er i gang og drifta av det som er ferdig.
money-frames-without = Det planen bruker, er rekna utan dette tiltaket.
money-measure-column = Tiltaket
money-plan-column = Planen bruker
",
    en: r"
money-heading = Money
money-none = Neither costs nor benefits are stated.
money-lines = The costs by phase
money-phase-column = Phase
money-payer-column = Paid by
money-later-column = Later
money-no-fund = none stated
money-common = all who take part
money-key = Common costs are shared by the cost key “{ $key }”. The figures are for the whole lifetime.
money-funding = Money from others
money-scheme-column = Scheme
money-state-column = How far
money-amount-column = Amount
funding-applied = applied for
funding-granted = granted
funding-refused = refused
money-frames = Against the frames
money-frames-with = What the plan uses is with this measure, what is under way and the running of what is finished.
money-frames-without = What the plan uses is without this measure.
money-measure-column = The measure
money-plan-column = The plan uses
",
};
