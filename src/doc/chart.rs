//! Charts, as data: what is shown, not how it looks.

use super::{Cell, Column};

mod table;

/// A chart. A format that does not draw writes [`Chart::table`] instead.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// What it shows, said as a finding: “Two thirds of the money go to three measures”.
    pub title: String,
    /// How to read it, for those who do not see it too.
    pub description: String,
    /// Whether a table of the document says the same. Formats that do not draw then leave the chart out.
    pub repeats_table: bool,
    /// The data, as the kind of chart that shows them best.
    pub plot: Plot,
}

/// The kinds of chart.
#[derive(Debug, Clone, PartialEq)]
pub enum Plot {
    /// Points on two axes: value against cost.
    Scatter(Scatter),
    /// Periods over years: a plan.
    Timeline(Timeline),
    /// Bars for each year, and a level that they are held against: a budget and its frame.
    Years(Years),
    /// Lines: promised against realised, or what more money would give.
    Lines(Lines),
    /// Lying bars: what a score is made of.
    Bars(Bars),
}

/// What is measured along an axis.
#[derive(Debug, Clone, PartialEq)]
pub struct Axis {
    /// What it is, without the unit of money.
    pub title: String,
    /// How its values are written.
    pub unit: Unit,
}

/// How the values of an axis are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Money in whole units of the currency, shown in thousands.
    Money,
    /// Points from 0 to 100.
    Points,
    /// Parts of a whole, 0–1, shown in per cent.
    Share,
    /// Years.
    Year,
    /// Numbers, and how many decimals people are shown.
    Number(u8),
}

/// Points on two axes.
#[derive(Debug, Clone, PartialEq)]
pub struct Scatter {
    /// What the marks are: “No.”.
    pub marks: String,
    /// What the points are: “Measure”.
    pub items: String,
    /// The axis from left to right.
    pub x: Axis,
    /// The axis upwards.
    pub y: Axis,
    /// What the areas of the points tell, where they tell something: bubbles.
    pub area: Option<Axis>,
    /// The points; the most important first.
    pub dots: Vec<Dot>,
}

/// A point.
#[derive(Debug, Clone, PartialEq)]
pub struct Dot {
    /// A few characters that it is known by.
    pub mark: String,
    /// What it is.
    pub label: String,
    /// Whether it is one of those that the chart's title is about, and shows its mark.
    pub stands_out: bool,
    /// Where it is from left to right.
    pub x: f64,
    /// Where it is upwards.
    pub y: f64,
    /// How large its area is, from zero, where areas tell something.
    pub area: f64,
}

/// Periods over years.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {
    /// What the rows are: “Measure”.
    pub items: String,
    /// What a kind is: “Chosen because”.
    pub kind: String,
    /// What the first year is called: “From”.
    pub first: String,
    /// What the last year is called: “To”.
    pub last: String,
    /// What the number of years is called: “Years”.
    pub length: String,
    /// The kinds of period.
    pub kinds: Vec<String>,
    /// The first year that is drawn: what began before begins at the edge. Without it all years are drawn.
    pub from: Option<i64>,
    /// The rows, from above.
    pub periods: Vec<Period>,
}

/// A period.
#[derive(Debug, Clone, PartialEq)]
pub struct Period {
    /// What it is.
    pub label: String,
    /// Which of the kinds.
    pub kind: usize,
    /// The first year.
    pub first: i64,
    /// The last year, not before the first.
    pub last: i64,
}

impl Period {
    /// How many years it has, the first and the last among them.
    pub fn length(&self) -> i64 {
        self.last.saturating_sub(self.first).saturating_add(1)
    }
}

/// Bars for each year.
#[derive(Debug, Clone, PartialEq)]
pub struct Years {
    /// What the years are called: “Year”.
    pub year: String,
    /// The axis upwards.
    pub value: Axis,
    /// The years from left to right.
    pub years: Vec<i64>,
    /// The bars of a year.
    pub series: Vec<Series>,
    /// Whether they stand on each other, those below zero downwards; else they stand side by side.
    pub stacked: bool,
    /// What they are held against.
    pub level: Option<Series>,
}

/// A value for each year.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// What it is.
    pub name: String,
    /// The values, in the order of the years; none where nothing is known.
    pub values: Vec<Option<f64>>,
}

/// Lines on two axes.
#[derive(Debug, Clone, PartialEq)]
pub struct Lines {
    /// The axis from left to right.
    pub x: Axis,
    /// The axis upwards.
    pub y: Axis,
    /// The lines.
    pub lines: Vec<Line>,
}

/// A line.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// What it is.
    pub name: String,
    /// Its points from left to right: x and y.
    pub points: Vec<(f64, f64)>,
}

/// Lying bars.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    /// What the bars are: “Criterion”.
    pub items: String,
    /// What is measured.
    pub value: Axis,
    /// What the most that a bar could reach is called, where there is such a thing.
    pub most: Option<String>,
    /// The bars, from above.
    pub bars: Vec<Bar>,
}

/// A bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What it is.
    pub label: String,
    /// How long it is.
    pub value: f64,
    /// How long it could be at the most.
    pub most: Option<f64>,
}

impl Axis {
    /// Measures this.
    pub fn new(title: impl Into<String>, unit: Unit) -> Self {
        Self { title: title.into(), unit }
    }

    /// A column of values like those of the axis.
    pub fn column(&self) -> Column {
        let column = Column::new(&*self.title);
        if self.unit == Unit::Money { column.thousands() } else { column }
    }

    /// A value of the axis; nothing where it is no number.
    pub fn cell(&self, value: f64) -> Cell {
        if !value.is_finite() {
            return Cell::Empty;
        }
        #[expect(clippy::cast_possible_truncation, reason = "the cast saturates")]
        let whole = value.round() as i64;
        match self.unit {
            Unit::Money => Cell::Money(whole),
            Unit::Points => Cell::Number(value, 0),
            Unit::Share => Cell::Share(value),
            Unit::Year => Cell::Year(whole),
            Unit::Number(decimals) => Cell::Number(value, decimals),
        }
    }
}

#[cfg(test)]
mod tests;
