//! Documents that formats are tried on.

use crate::{
    doc::{
        Block, Cell, Chart, Column, Doc, Explorer, Fit, ProblemList, ShownProblem, ShownSpot, Table,
        chart::{Axis, Bar, Bars, Dot, Line, Lines, Period, Plot, Scatter, Series, Timeline, Unit, Years},
        explorer::{Choice, Criterion, Item, Ranked},
    },
    problem::{Level, Position, Span},
};

/// A ranking, as `rank` shows it.
pub(super) fn ranking() -> Doc {
    let columns = vec![
        Column::new("Nr."),
        Column::new("Tiltak").fit(Fit::Cut(16)),
        Column::new("Poeng"),
        Column::new("Netto nytte").thousands().fit(Fit::Drop(4)),
        Column::new("Kostnad i planperioden").thousands().fit(Fit::Drop(3)),
        Column::new("Ansvarlig").fit(Fit::Drop(1)),
        Column::new("Start").fit(Fit::Drop(2)),
    ];
    let row = |rank, title: &str, points, net, cost, owner: &str, year| {
        vec![
            Cell::Count(rank),
            Cell::Text(title.to_owned()),
            Cell::Points(points),
            Cell::Money(net),
            Cell::Money(cost),
            Cell::Text(owner.to_owned()),
            Cell::Year(year),
        ]
    };
    let rows = vec![
        row(
            1,
            "Digital skoleskyss med sanntid for elever og foreldre",
            87.4,
            12_400_500,
            3_100_000,
            "Samferdsel",
            2021,
        ),
        row(2, "Felles sak- og arkivløsning", 62.5, -450_000, 8_750_499, "Administrasjon", 2022),
        row(10, "学校のデジタル化", 5.0, 0, 99_500, "Utdanning", 2023),
        vec![Cell::Count(11), Cell::Text("Uten tall".to_owned())],
    ];
    Doc {
        title: "Prioritert liste".to_owned(),
        blocks: vec![
            Block::Text("Tiltakene i den rekkefølgen de bør gjøres, etter poeng på strategiens kriterier.".to_owned()),
            Block::Heading(2, "Tiltak".to_owned()),
            Block::Table(Table::new(columns, rows)),
            Block::List(vec![
                "Ett tiltak mangler tall, og står derfor sist uansett hva det ellers er verdt.".to_owned(),
            ]),
        ],
    }
}

/// What acts in one format or another: on screens, in Markdown, pages, spreadsheets, XML and on build servers. The last before
/// the line end are characters that XML does not have, its end of a section, and what Office takes for other characters.
const NASTY: &str = "\u{1b}[2J\u{202e}x\u{200b}|a|<img src=x onerror=alert(1)> @kari #12 o/r#1 GH-3 [a](javascript:b) `c` \
    **d** https://e.no www.f.no ##[add-mask]g\t\u{9b}31m \
    \0\u{b}\u{fffe}\u{ffff}]]>--><!--&amp;&#0; _x0041_ _x000D_\r\n=1+1\n::error::h";

pub(in crate::render) fn spot(file: &str, start: (u32, u32), end: (u32, u32), source: &str) -> ShownSpot {
    let position = |(line, column)| Position { line, column };
    ShownSpot {
        file: file.to_owned(),
        span: Span { start: position(start), end: position(end) },
        source: source.into(),
    }
}

/// A problem that says little.
pub(in crate::render) fn problem(rule: &'static str, spot: ShownSpot) -> ShownProblem {
    ShownProblem {
        rule,
        level: Level::Error,
        message: "it is wrong".to_owned(),
        gist: "it".to_owned(),
        help: None,
        measure: None,
        spot,
        related: Vec::new(),
    }
}

/// A document of these problems alone.
pub(in crate::render) fn listed(problems: Vec<ShownProblem>) -> Doc {
    let list = ProblemList { problems, ..ProblemList::default() };
    Doc { title: "Check".to_owned(), blocks: vec![Block::Text("1".to_owned()), Block::Problems(list)] }
}

/// A chart of every kind, with these texts in it.
pub(in crate::render) fn charts(text: &str) -> Vec<Chart> {
    let own = || text.to_owned();
    let money = || Axis::new(text, Unit::Money);
    let series = |values: &[f64]| Series { name: own(), values: values.iter().copied().map(Some).collect() };
    let years = |stacked| {
        Plot::Years(Years {
            year: own(),
            value: money(),
            years: vec![2026, 2027, 2028],
            series: vec![series(&[3e6, 2e6, 1e6]), series(&[-1e6, -2e6, f64::NAN]), series(&[0.5e6])],
            stacked,
            level: Some(series(&[2.5e6, 2.5e6, 2e6])),
        })
    };
    let dot = |nth: usize, x, y| Dot { mark: nth.to_string(), label: own(), stands_out: nth < 3, x, y, area: x / 2.0 };
    let period = |kind, first, last| Period { label: own(), kind, first, last };
    let line = |points: &[(f64, f64)]| Line { name: own(), points: points.to_vec() };
    let bar = |value, most| Bar { label: own(), value, most };
    let plots = [
        Plot::Scatter(Scatter {
            marks: own(),
            items: own(),
            x: money(),
            y: Axis::new(text, Unit::Points),
            area: Some(money()),
            dots: vec![dot(1, 4e6, 71.5), dot(2, 9e6, 60.0), dot(3, 1e6, 5.0), dot(4, f64::NAN, 1.0)],
        }),
        Plot::Timeline(Timeline {
            items: own(),
            kind: own(),
            first: own(),
            last: own(),
            length: own(),
            kinds: vec![own(), own()],
            from: None,
            periods: vec![period(0, 2026, 2026), period(1, 2026, 2028), period(9, 2028, 2029)],
        }),
        years(true),
        years(false),
        Plot::Lines(Lines {
            x: Axis::new(text, Unit::Year),
            y: Axis::new(text, Unit::Number(1)),
            lines: vec![
                line(&[(2026.0, 0.0), (2027.0, 2.5), (2029.0, 4.0)]),
                line(&[(2027.0, 1.0), (2028.0, f64::NAN)]),
            ],
        }),
        Plot::Bars(Bars {
            items: own(),
            value: Axis::new(text, Unit::Number(1)),
            most: Some(own()),
            bars: vec![bar(32.0, Some(40.0)), bar(-5.0, None), bar(f64::NAN, Some(1.0))],
        }),
        Plot::Bars(Bars { items: own(), value: Axis::new(text, Unit::Share), most: None, bars: Vec::new() }),
    ];
    let chart = |plot| Chart { title: own(), description: own(), repeats_table: false, plot };
    plots.map(chart).to_vec()
}

/// A list to explore, with a measure that has a rank, one of another unit that is not shown, and one without a rank.
pub(in crate::render) fn explorer(text: &str) -> Explorer {
    let own = || text.to_owned();
    let columns = vec![Column::new("Nr."), Column::new(text), Column::new("Poeng"), Column::new("Kostnad").thousands()];
    let row = |rank, points| vec![rank, Cell::Text(own()), points, Cell::Money(1_500_000)];
    let criterion = |parent, weight| Criterion { id: own(), title: own(), parent, weight };
    let ranked = |id: &str, rank, value| Ranked { id: id.to_owned(), rank, values: vec![value, 0.5], cost: 1_500_000 };
    let item = |opens: String, ranked| Item { opens, options: vec![vec![0], vec![0, 1]], ranked };
    Explorer {
        table: Table::new(columns, vec![row(Cell::Count(2), Cell::Points(71.5)), row(Cell::Empty, Cell::Empty)]),
        rank: 0,
        score: Some(2),
        items: vec![item(own(), Some(ranked("a", 2, 1.0))), item("b".to_owned(), None)],
        hidden: vec![ranked("c", 1, 0.75)],
        choices: vec![
            Choice { title: own(), options: vec![own()] },
            Choice { title: own(), options: vec![own(), own()] },
        ],
        criteria: vec![criterion(None, 30.0), criterion(None, 10.0), criterion(Some(0), 0.75)],
    }
}

pub(in crate::render) fn nasty() -> Doc {
    let text = || NASTY.to_owned();
    let problem = ShownProblem {
        rule: "bad-value",
        level: Level::Error,
        message: text(),
        gist: text(),
        help: Some(text()),
        measure: Some(text()),
        spot: spot(NASTY, (3, 1), (3, 9), NASTY),
        related: vec![(spot(NASTY, (7, 2), (9, 3), NASTY), text()), (spot("b.yaml", (0, 0), (0, 0), ""), text())],
    };
    let mut blocks = vec![
        Block::Heading(2, text()),
        Block::Text(text()),
        Block::Text("::warning::i".to_owned()),
        Block::List(vec![text()]),
        Block::Code(format!("```\n{NASTY}")),
        Block::Problems(ProblemList { problems: vec![problem], ..ProblemList::default() }),
    ];
    for first in ["=1+1", "\u{ff1d}1", " @SUM(A1)", "\"+1", "-2", "\t=1", "::error::x", NASTY] {
        let columns = vec![Column::new(first), Column::new(NASTY).fit(Fit::Cut(10)), Column::new("Tall")];
        let row = vec![Cell::Text(first.to_owned()), Cell::Text(text()), Cell::Count(-5)];
        blocks.push(Block::Table(Table::new(columns, vec![row])));
    }
    blocks.extend(charts(NASTY).into_iter().map(Block::Chart));
    let others = blocks.iter().filter(|block| !matches!(block, Block::Problems(_))).cloned();
    let folded: Vec<Block> = others.map(|block| Block::Folded(text(), Box::new(block))).collect();
    blocks.extend(folded);
    blocks.push(Block::Explorer(explorer(NASTY)));
    // Of these a library could make formulas.
    blocks.extend(["=A1", "Ark!A1", "=(A1)", "=[x]y!A1"].into_iter().flat_map(charts).map(Block::Chart));
    Doc { title: text(), blocks }
}
