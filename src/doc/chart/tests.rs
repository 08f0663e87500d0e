use super::*;
use crate::doc::Table;

fn chart(plot: Plot) -> Chart {
    Chart { title: "t".to_owned(), description: "d".to_owned(), repeats_table: false, plot }
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn titles(table: &Table) -> Vec<&str> {
    table.columns.iter().map(|column| &*column.title).collect()
}

#[test]
fn years_have_a_column_for_each_series() {
    let series = |name: &str, values: &[Option<f64>]| Series { name: name.to_owned(), values: values.to_vec() };
    let table = chart(Plot::Years(Years {
        year: "År".to_owned(),
        value: Axis::new("Beløp", Unit::Money),
        years: vec![2026, 2027],
        series: vec![series("Drift", &[Some(1.6), None])],
        stacked: true,
        level: Some(series("Ramme", &[Some(f64::NAN)])),
    }))
    .table();
    assert_eq!(titles(&table), ["År", "Drift", "Ramme"]);
    assert_eq!(
        table.rows,
        [vec![Cell::Year(2026), Cell::Money(2), Cell::Empty], vec![Cell::Year(2027), Cell::Empty, Cell::Empty],]
    );
}

#[test]
fn lines_share_their_stops() {
    let line = |name: &str, points: &[(f64, f64)]| Line { name: name.to_owned(), points: points.to_vec() };
    let table = chart(Plot::Lines(Lines {
        x: Axis::new("År", Unit::Year),
        y: Axis::new("Timer", Unit::Number(1)),
        lines: vec![line("Lovet", &[(2028.0, 2.5), (2026.0, 0.5)]), line("Målt", &[(2027.0, 1.0), (2028.0, 2.0)])],
    }))
    .table();
    assert_eq!(titles(&table), ["År", "Lovet", "Målt"]);
    assert_eq!(
        table.rows,
        [
            vec![Cell::Year(2026), Cell::Number(0.5, 1), Cell::Empty],
            vec![Cell::Year(2027), Cell::Empty, Cell::Number(1.0, 1)],
            vec![Cell::Year(2028), Cell::Number(2.5, 1), Cell::Number(2.0, 1)],
        ]
    );
}

#[test]
fn bars_are_drawn_as_parts_of_the_longest() {
    let bar = |label: &str, value, most| Bar { label: label.to_owned(), value, most };
    let mut bars = Bars {
        items: "Kriterium".to_owned(),
        value: Axis::new("Poeng", Unit::Number(1)),
        most: Some("Høyst".to_owned()),
        bars: vec![bar("a", 30.0, Some(60.0)), bar("b", -15.0, None)],
    };
    let table = chart(Plot::Bars(bars.clone())).table();
    assert_eq!(titles(&table), ["Kriterium", "Poeng", "", "Høyst"]);
    assert_eq!(
        table.rows,
        [
            vec![text("a"), Cell::Number(30.0, 1), Cell::Bar(0.5), Cell::Number(60.0, 1)],
            vec![text("b"), Cell::Number(-15.0, 1), Cell::Bar(0.0), Cell::Empty],
        ]
    );
    bars.bars = vec![bar("a", 0.0, None)];
    bars.most = None;
    assert_eq!(chart(Plot::Bars(bars)).table().rows, [vec![text("a"), Cell::Number(0.0, 1), Cell::Bar(0.0)]]);
}

#[test]
fn periods_have_their_length_and_kind() {
    let period = |kind, first, last| Period { label: "a".to_owned(), kind, first, last };
    let table = chart(Plot::Timeline(Timeline {
        items: "Tiltak".to_owned(),
        kind: "Slag".to_owned(),
        first: "Fra".to_owned(),
        last: "Til".to_owned(),
        length: "År".to_owned(),
        kinds: vec!["i gang".to_owned()],
        from: None,
        periods: vec![period(0, 2026, 2028), period(7, i64::MIN, i64::MAX)],
    }))
    .table();
    assert_eq!(titles(&table), ["Tiltak", "Fra", "År", "Til", "Slag"]);
    assert_eq!(table.rows[0], [text("a"), Cell::Year(2026), Cell::Count(3), Cell::Year(2028), text("i gang")]);
    assert_eq!(table.rows[1][2..], [Cell::Count(i64::MAX), Cell::Year(i64::MAX), Cell::Empty]);
}

#[test]
fn points_have_their_marks() {
    let dot =
        Dot { mark: "3".to_owned(), label: "a".to_owned(), stands_out: true, x: 1500.0, y: f64::INFINITY, area: 700.0 };
    let table = chart(Plot::Scatter(Scatter {
        marks: "Nr.".to_owned(),
        items: "Tiltak".to_owned(),
        x: Axis::new("Kostnad", Unit::Money),
        y: Axis::new("Poeng", Unit::Points),
        area: Some(Axis::new("Én gang", Unit::Money)),
        dots: vec![dot],
    }))
    .table();
    assert_eq!(titles(&table), ["Nr.", "Tiltak", "Kostnad", "Poeng", "Én gang"]);
    assert_eq!(table.rows, [[text("3"), text("a"), Cell::Money(1500), Cell::Empty, Cell::Money(700)]]);
}
