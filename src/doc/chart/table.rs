//! Charts as tables, for formats that do not draw and for readers who want the figures.

use super::{
    super::{Cell, Column, Fit, Table},
    Axis, Bar, Bars, Chart, Dot, Line, Lines, Period, Plot, Scatter, Series, Timeline, Years,
};

impl Chart {
    /// The same data as a table, which says everything that the chart shows.
    pub fn table(&self) -> Table {
        match &self.plot {
            Plot::Scatter(plot) => plot.table(),
            Plot::Timeline(plot) => plot.table(),
            Plot::Years(plot) => plot.table(),
            Plot::Lines(plot) => plot.table(),
            Plot::Bars(plot) => plot.table(),
        }
    }
}

fn labels(title: &str) -> Column {
    Column::new(title).fit(Fit::Cut(16))
}

impl Scatter {
    fn table(&self) -> Table {
        let columns = [Column::new(&*self.marks), labels(&self.items), self.x.column(), self.y.column()];
        let area = self.area.as_ref();
        let row = |dot: &Dot| {
            let texts = [&dot.mark, &dot.label].map(|text| Cell::Text(text.clone()));
            let values = [self.x.cell(dot.x), self.y.cell(dot.y)];
            texts.into_iter().chain(values).chain(area.map(|axis| axis.cell(dot.area))).collect()
        };
        let columns = columns.into_iter().chain(area.map(Axis::column)).collect();
        Table::new(columns, self.dots.iter().map(row).collect())
    }
}

impl Timeline {
    fn table(&self) -> Table {
        let titles = [&self.first, &self.length, &self.last, &self.kind].map(|title| Column::new(&**title));
        let columns = [labels(&self.items)].into_iter().chain(titles).collect();
        let row = |period: &Period| {
            let kind = self.kinds.get(period.kind).cloned().map_or(Cell::Empty, Cell::Text);
            let length = Cell::Count(period.length());
            vec![Cell::Text(period.label.clone()), Cell::Year(period.first), length, Cell::Year(period.last), kind]
        };
        Table::new(columns, self.periods.iter().map(row).collect())
    }
}

impl Years {
    fn table(&self) -> Table {
        let series: Vec<&Series> = self.series.iter().chain(&self.level).collect();
        let column = |series: &&Series| Axis::new(&*series.name, self.value.unit).column();
        let columns = [Column::new(&*self.year)].into_iter().chain(series.iter().map(column)).collect();
        let row = |(nth, year): (usize, &i64)| {
            let value = |series: &&Series| {
                let value = series.values.get(nth).copied().flatten();
                value.map_or(Cell::Empty, |value| self.value.cell(value))
            };
            [Cell::Year(*year)].into_iter().chain(series.iter().map(value)).collect()
        };
        Table::new(columns, self.years.iter().enumerate().map(row).collect())
    }
}

impl Lines {
    fn table(&self) -> Table {
        let mut stops: Vec<f64> = self.lines.iter().flat_map(|line| &line.points).map(|(x, _)| *x).collect();
        stops.sort_by(f64::total_cmp);
        stops.dedup_by(|a, b| a.total_cmp(b).is_eq());
        let column = |line: &Line| Axis::new(&*line.name, self.y.unit).column();
        let columns = [self.x.column()].into_iter().chain(self.lines.iter().map(column)).collect();
        let row = |stop: &f64| {
            let value = |line: &Line| {
                let point = line.points.iter().find(|(x, _)| x.total_cmp(stop).is_eq());
                point.map_or(Cell::Empty, |(_, y)| self.y.cell(*y))
            };
            [self.x.cell(*stop)].into_iter().chain(self.lines.iter().map(value)).collect()
        };
        Table::new(columns, stops.iter().map(row).collect())
    }
}

impl Bars {
    fn table(&self) -> Table {
        let most = self.most.as_ref().map(|title| Axis::new(&**title, self.value.unit).column());
        let bar = Column::new("").fit(Fit::Drop(1));
        let columns = [labels(&self.items), self.value.column(), bar].into_iter().chain(most).collect();
        let lengths = self.bars.iter().flat_map(|bar| [Some(bar.value), bar.most]).flatten();
        let longest = lengths.filter(|length| length.is_finite()).fold(0.0, f64::max);
        let row = |bar: &Bar| {
            let share = if longest > 0.0 { (bar.value / longest).max(0.0) } else { 0.0 };
            let share = if bar.value.is_finite() { Cell::Bar(share) } else { Cell::Empty };
            let most = self.most.as_ref().map(|_| bar.most.map_or(Cell::Empty, |most| self.value.cell(most)));
            let own = [Cell::Text(bar.label.clone()), self.value.cell(bar.value), share];
            own.into_iter().chain(most).collect()
        };
        Table::new(columns, self.bars.iter().map(row).collect())
    }
}
