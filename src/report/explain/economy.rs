//! The economy of a measure, year by year and line by line.

use super::Grounds;
use crate::{
    doc::{
        Block, Cell, Chart, Column, Fit, Table,
        chart::{Axis, Plot, Series, Unit, Years},
    },
    economy::{self, Economics, InternalRate, YearFlow},
    locale::Locale,
    model::{Estimate, Filed, Id, Measure, Money, Quantity, Strategy},
    problem::{Message, Part, Route},
    report::{counted::counted_in, names},
    route,
};

/// Everything that can be said about a measure's money; nothing where it has none.
pub(super) fn blocks(measure: &Filed<Measure>, grounds: &Grounds<'_>, locale: &Locale) -> Vec<Block> {
    if measure.costs.is_empty() && measure.benefits.is_empty() {
        return Vec::new();
    }
    let strategy = grounds.strategy;
    let economics = economy::assess(strategy, measure);
    let mut blocks = vec![
        Block::Heading(2, locale.text("economy-heading")),
        Block::List(facts(strategy, measure, &economics, locale)),
        Block::Chart(flow_chart(&economics, locale)),
        Block::Table(years(&economics, locale)),
        Block::Heading(2, locale.text("lines-heading")),
        Block::Table(lines(measure, grounds, locale)),
    ];
    let by_unit = economy::by_unit(strategy, measure, economics.start);
    if by_unit.rows.iter().any(|row| *row.unit != *measure.owner) {
        blocks.push(Block::Heading(2, locale.text("units-heading")));
        blocks.push(Block::Table(units(strategy, &by_unit, locale)));
    }
    blocks
}

/// What it costs, what that is worth today, and when it is earned back, in sentences.
pub(in crate::report) fn facts(
    strategy: &Strategy,
    measure: &Measure,
    economics: &Economics,
    locale: &Locale,
) -> Vec<String> {
    let npv = &economics.npv;
    let ratio = economics.benefit_cost_ratio().map_or_else(|| "–".to_owned(), |ratio| locale.number(ratio, 2));
    #[expect(clippy::cast_precision_loss, reason = "a year is a small number")]
    let year = |year: i64| Part::Number(year as f64);
    let mut facts = vec![
        Message::new("one-off-fact").with("amount", Part::Money(economics.one_off_cost)),
        Message::new("lifecycle-fact")
            .with("years", economics.years.len())
            .with("start", year(economics.start))
            .with("amount", Part::Money(economics.lifecycle_cost)),
        Message::new(if npv.low < npv.high { "npv-fact-range" } else { "npv-fact" })
            .with("amount", Part::Money(npv.likely))
            .with("low", Part::Money(npv.low))
            .with("high", Part::Money(npv.high)),
        Message::new("ratio-fact").with("ratio", ratio).with("annuity", Part::Money(economics.annuity())),
        match economics.payback_year() {
            Some(paid_back) => Message::new("payback-fact").with("year", year(paid_back)),
            None if economics.years.iter().all(|year| year.net().likely >= 0.0) => Message::new("payback-none"),
            None => Message::new("payback-never"),
        },
        match economics.internal_rate() {
            InternalRate::Rate(rate) => Message::new("rate-fact").with("rate", rate),
            InternalRate::None => Message::new("rate-none"),
            InternalRate::NotUnique => Message::new("rate-many"),
        },
        Message::new("discount-fact").with("rates", rates(strategy, locale)),
    ];
    let stated =
        |kind: &Id| measure.benefits.iter().any(|benefit| benefit.kind == *kind && !benefit.per_year.is_empty());
    for (kind, amount) in economy::unpriced(strategy, measure).into_iter().filter(|(kind, _)| stated(kind)) {
        let message = Message::new("unpriced-fact")
            .with("amount", amount.likely)
            .with("unit", counted_in(strategy, kind, locale))
            .with("type", names::benefit_type(strategy, kind));
        facts.push(message);
    }
    facts.iter().map(|fact| locale.say(fact)).collect()
}

/// The discount rates of the strategy, each with the project year from which it counts.
fn rates(strategy: &Strategy, locale: &Locale) -> String {
    let given = strategy.economy.discount.iter().flatten();
    let mut steps: Vec<(i64, f64)> = given.map(|(from, rate)| (from.get(), rate.0)).collect();
    steps.sort_by_key(|(from, _)| *from);
    if steps.first().is_none_or(|(from, _)| *from > 0) {
        steps.insert(0, (0, economy::DEFAULT_RATE.0));
    }
    let step = |&(from, rate): &(i64, f64)| {
        let rate = locale.share(rate, u8::from((rate * 100.0 - (rate * 100.0).round()).abs() > 1e-9));
        if from == 0 {
            return rate;
        }
        locale.say(&Message::new("rate-from").with("rate", rate).with("from", locale.count(from)))
    };
    steps.iter().map(step).collect::<Vec<_>>().join(", ")
}

/// What each year costs and gives.
pub(in crate::report) fn flow_chart(economics: &Economics, locale: &Locale) -> Chart {
    let years = &economics.years;
    let net = |year: &YearFlow| year.net().likely;
    let first = years.iter().rposition(|year| net(year) <= 0.0).map_or(0, |last| last + 1);
    let lost = years.iter().filter(|year| net(year) < 0.0).count();
    #[expect(clippy::cast_precision_loss, reason = "a year is a small number")]
    let title = match years.get(first) {
        Some(first) => Message::new("flow-chart").with("year", Part::Number(first.year as f64)),
        None => Message::new("flow-chart-mixed").with("count", lost).with("years", years.len()),
    };
    let series = |key: &str, value: fn(&YearFlow) -> f64| Series {
        name: locale.text(key),
        values: years.iter().map(|year| Some(value(year))).collect(),
    };
    #[expect(clippy::cast_precision_loss, reason = "a drawing is not exact")]
    let costs = [
        series("one-off-column", |year| -(year.one_off.likely as f64)),
        series("running-column", |year| -(year.running.likely as f64)),
    ];
    Chart {
        title: locale.say(&title),
        description: locale.text("flow-chart-how"),
        repeats_table: true,
        plot: Plot::Years(Years {
            year: locale.text("year-column"),
            value: Axis::new(locale.text("amount-axis"), Unit::Money),
            years: years.iter().map(|year| year.year).collect(),
            series: [series("benefit-column", |year| year.benefit.likely)].into_iter().chain(costs).collect(),
            stacked: true,
            level: Some(series("net-column", net)),
        }),
    }
}

fn years(economics: &Economics, locale: &Locale) -> Table {
    let column = |key: &str| Column::new(locale.text(key));
    let columns = vec![
        column("year-column"),
        column("one-off-column"),
        column("running-column"),
        column("benefit-column"),
        column("net-column").fit(Fit::Drop(2)),
        column("factor-column").fit(Fit::Drop(1)),
        column("present-column"),
    ];
    let row = |year: &YearFlow| {
        vec![
            Cell::Year(year.year),
            Cell::Money(year.one_off.likely),
            Cell::Money(year.running.likely),
            money(year.benefit.likely),
            money(year.net().likely),
            Cell::Number(year.factor, 4),
            money(year.present_value().likely),
        ]
    };
    let mut rows: Vec<Vec<Cell>> = economics.years.iter().map(row).collect();
    let sum = |amount: fn(&YearFlow) -> f64| economics.years.iter().map(amount).sum::<f64>();
    let whole = |amount: fn(&YearFlow) -> i64| {
        Cell::Money(economics.years.iter().fold(0_i64, |sum, year| sum.saturating_add(amount(year))))
    };
    rows.push(vec![
        Cell::Text(locale.text("total")),
        whole(|year| year.one_off.likely),
        whole(|year| year.running.likely),
        money(sum(|year| year.benefit.likely)),
        money(sum(|year| year.net().likely)),
        Cell::Empty,
        Cell::Money(economics.npv.likely),
    ]);
    Table::new(columns, rows).with_sums(1)
}

/// Money to the nearest whole unit.
pub(in crate::report) fn money(amount: f64) -> Cell {
    #[expect(clippy::cast_possible_truncation, reason = "the cast saturates")]
    Cell::Money(amount.round() as i64)
}

/// Every line of cost and benefit as it is written, and where.
fn lines(measure: &Filed<Measure>, grounds: &Grounds<'_>, locale: &Locale) -> Table {
    let strategy = grounds.strategy;
    let columns = vec![
        Column::new(locale.text("line-column")).fit(Fit::Cut(20)),
        Column::new(locale.text("figure-column")).fit(Fit::Cut(16)),
        Column::new(locale.text("place-column")),
    ];
    let row = |title: String, figures: String, route: Route| {
        let line = (grounds.line)(&measure.file, &route);
        vec![Cell::Text(title), Cell::Text(figures), line.map_or(Cell::Empty, |line| Cell::Text(line.to_string()))]
    };
    let costs = measure.costs.iter().enumerate().map(|(nth, cost)| {
        let title = names::phase(strategy, &cost.phase).to_owned();
        let figures = series(&cost.per_year, |money: Money| locale.count(money.0), cost.recurring);
        row(title, figures, route!["costs", nth, "per_year"])
    });
    let benefits = measure.benefits.iter().enumerate().map(|(nth, benefit)| {
        let unit = counted_in(strategy, &benefit.kind, locale);
        let number = |figure: Quantity| locale.number(figure.0, super::decimals(figure.0));
        let figures = series(&benefit.per_year, number, benefit.recurring.unwrap_or(true));
        let share = benefit.realisation.map(|share| format!(" × {}", locale.share(share.0, 0))).unwrap_or_default();
        row(benefit.title.to_string(), format!("{figures} {unit}{share}"), route!["benefits", nth, "per_year"])
    });
    Table::new(columns, costs.chain(benefits).collect())
}

/// A row of figures, ranges as low–likely–high, with dots where the last one comes again.
fn series<T: Copy>(series: &[Estimate<T>], shown: impl Fn(T) -> String, recurring: bool) -> String {
    let figure = |estimate: &Estimate<T>| match estimate {
        Estimate::Exact(figure) => shown(*figure),
        Estimate::Range(range) => format!("{}–{}–{}", shown(range.low), shown(range.likely), shown(range.high)),
    };
    let mut figures: Vec<String> = series.iter().map(figure).collect();
    if recurring && !figures.is_empty() {
        figures.push("…".to_owned());
    }
    figures.join(" | ")
}

/// What each unit pays and gains over the lifetime.
pub(in crate::report) fn units(strategy: &Strategy, by_unit: &economy::ByUnit<'_>, locale: &Locale) -> Table {
    let columns = vec![
        Column::new(locale.text("unit-column")).fit(Fit::Cut(16)),
        Column::new(locale.text("cost-column")),
        Column::new(locale.text("benefit-column")),
        Column::new(locale.text("net-column")),
    ];
    let rows = by_unit.rows.chunk_by(|a, b| a.unit == b.unit).filter_map(|rows| {
        let first = rows.first()?;
        let title = names::unit(strategy, first.unit);
        let undecided = if first.considering { format!(" {}", locale.text("undecided")) } else { String::new() };
        let sum = |amounts: &mut dyn Iterator<Item = i64>| Cell::Money(amounts.fold(0, i64::saturating_add));
        let row = vec![
            Cell::Text(format!("{title}{undecided}")),
            sum(&mut rows.iter().map(|row| row.cost)),
            sum(&mut rows.iter().map(|row| row.benefit)),
            sum(&mut rows.iter().map(economy::UnitYear::net)),
        ];
        Some((title, row))
    });
    // People look for a name where the alphabet has it.
    let mut rows: Vec<_> = rows.collect();
    rows.sort_by(|(a, _), (b, _)| locale.compare(a, b));
    Table::new(columns, rows.into_iter().map(|(_, row)| row).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Amount, Range};

    #[test]
    fn a_series_shows_its_ranges_and_whether_it_goes_on() {
        let range = Estimate::Range(Range { low: Money(1), likely: Money(2), high: Money(3) });
        let amounts: [Amount; 2] = [Estimate::Exact(Money(5)), range];
        assert_eq!(series(&amounts, |money| money.0.to_string(), false), "5 | 1–2–3");
        assert_eq!(series(&amounts, |money| money.0.to_string(), true), "5 | 1–2–3 | …");
    }
}
