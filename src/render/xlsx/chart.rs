//! A chart of the spreadsheet's own, beside its data.
//!
//! Every name in it points to a cell: the library would take some texts for formulas.

use rust_xlsxwriter::{
    Chart as Native, ChartAxis, ChartAxisLabelPosition, ChartDataLabel, ChartEmptyCells, ChartFormat, ChartLine,
    ChartMarker, ChartMarkerType, ChartPatternFill, ChartPatternFillType, ChartPoint, ChartSeries, ChartType, Color,
    Format, Worksheet, XlsxError,
};

use crate::{
    doc::{
        Chart,
        chart::{Axis, Bars, Lines, Plot, Scatter, Timeline, Unit, Years},
    },
    locale::Locale,
    model::Language,
};

use super::{
    super::{clean, scale::Scale},
    table::{self, safe},
};

/// Size of the drawing, in pixels.
const WIDTH: u32 = 760;
const HEIGHT: u32 = 440;

/// What a row of lying bars takes, in pixels, and what stands around them.
const ROW: u32 = 26;
const AROUND: u32 = 120;

/// Writes the data as a table, and the chart to the right of it.
pub(super) fn write(chart: &Chart, locale: &Locale, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let data = chart.table().without_bars();
    table::write(&data, locale, sheet)?;
    let (Ok(last_row), Ok(columns)) = (u32::try_from(data.rows.len()), u16::try_from(data.columns.len())) else {
        return Ok(());
    };
    if last_row == 0 {
        return Ok(());
    }
    let beside = columns + 1;
    let (title, format) = safe(&chart.title, &Format::new().set_bold());
    sheet.write_string_with_format(0, beside, title, &format)?;
    sheet.set_landscape();
    let data = Data { sheet: sheet.name(), last_row, columns, language: locale.language() };
    let mut native = match &chart.plot {
        Plot::Scatter(plot) => scatter(plot, &data),
        Plot::Timeline(plot) => timeline(plot, &data),
        Plot::Years(plot) => years(plot, &data),
        Plot::Lines(plot) => lines(plot, &data),
        Plot::Bars(plot) => bars(plot, &data),
    };
    native.title().set_name(data.cell(0, beside));
    native.set_width(WIDTH).set_height(height(chart, last_row)).set_alt_text(clean(&chart.description));
    sheet.insert_chart(2, beside, &native)?;
    Ok(())
}

fn height(chart: &Chart, rows: u32) -> u32 {
    match chart.plot {
        Plot::Timeline(_) | Plot::Bars(_) => AROUND + ROW * rows.min(400),
        Plot::Scatter(_) | Plot::Years(_) | Plot::Lines(_) => HEIGHT,
    }
}

/// Where the data are, and in which language.
struct Data {
    sheet: String,
    last_row: u32,
    columns: u16,
    language: Language,
}

impl Data {
    fn cell(&self, row: u32, column: u16) -> (&str, u32, u16) {
        (&self.sheet, row, column)
    }

    fn column(&self, column: u16) -> (&str, u32, u16, u32, u16) {
        (&self.sheet, 1, column, self.last_row, column)
    }

    /// A series with the values and the heading of one column, over those of another.
    fn series(&self, over: u16, column: u16) -> ChartSeries {
        let mut series = ChartSeries::new();
        series.set_categories(self.column(over)).set_values(self.column(column)).set_name(self.cell(0, column));
        series
    }
}

fn scatter(plot: &Scatter, data: &Data) -> Native {
    let mut series = data.series(2, 3);
    series.set_marker(ChartMarker::new().set_type(ChartMarkerType::Circle).set_size(9));
    let labels: Vec<ChartDataLabel> = (1..)
        .zip(&plot.dots)
        .map(|(row, dot)| {
            let mut label = ChartDataLabel::new();
            if dot.stands_out {
                label.set_value(data.cell(row, 0))
            } else {
                label.set_hidden()
            };
            label
        })
        .collect();
    series.set_data_label(ChartDataLabel::new().show_value()).set_custom_data_labels(&labels);
    let mut chart = Native::new(ChartType::Scatter);
    chart.push_series(&series);
    chart.x_axis().set_name(data.cell(0, 2));
    chart.y_axis().set_name(data.cell(0, 3));
    written(chart.x_axis(), &plot.x, data.language);
    written(chart.y_axis(), &plot.y, data.language);
    chart.legend().set_hidden();
    chart
}

fn timeline(plot: &Timeline, data: &Data) -> Native {
    let mut before = data.series(0, 1);
    before.set_format(ChartFormat::new().set_no_fill().set_no_border());
    let mut length = data.series(0, 2);
    let points: Vec<ChartPoint> =
        plot.periods.iter().map(|period| ChartPoint::new().set_format(&mut pattern(period.kind))).collect();
    length.set_points(&points).set_gap(40);
    let mut chart = Native::new(ChartType::BarStacked);
    chart.push_series(&before).push_series(&length);
    chart.y_axis().set_reverse();
    let from = plot.from.unwrap_or(i64::MIN);
    // A year lasts until the next one begins.
    let ends = plot.periods.iter().flat_map(|period| [period.first, period.last.saturating_add(1)]);
    #[expect(clippy::cast_precision_loss, reason = "spreadsheets have no other numbers")]
    let ends = ends.map(|year| year.max(from) as f64);
    scaled(chart.x_axis(), &Scale::new(&Axis::new("", Unit::Year), ends));
    chart.legend().set_hidden();
    chart
}

fn years(plot: &Years, data: &Data) -> Native {
    let mut chart = Native::new(if plot.stacked { ChartType::ColumnStacked } else { ChartType::Column });
    for (nth, column) in (1..data.columns).enumerate().take(plot.series.len()) {
        let mut series = data.series(0, column);
        series.set_format(&mut pattern(nth)).set_gap(60);
        chart.push_series(&series);
    }
    if plot.level.is_some() {
        let mut level = data.series(0, data.columns - 1);
        level.set_format(ChartLine::new().set_color(Color::Black).set_width(2.5));
        level.set_marker(ChartMarker::new().set_type(ChartMarkerType::LongDash).set_size(12));
        let mut line = Native::new(ChartType::Line);
        line.push_series(&level);
        chart.combine(&line);
    }
    chart.x_axis().set_name(data.cell(0, 0)).set_label_position(ChartAxisLabelPosition::Low);
    written(chart.y_axis(), &plot.value, data.language);
    chart
}

fn lines(plot: &Lines, data: &Data) -> Native {
    let marks = [
        ChartMarkerType::Circle,
        ChartMarkerType::Square,
        ChartMarkerType::Triangle,
        ChartMarkerType::Diamond,
        ChartMarkerType::X,
        ChartMarkerType::LongDash,
    ];
    let mut chart = Native::new(ChartType::ScatterStraightWithMarkers);
    for (column, mark) in (1..data.columns).zip(marks.into_iter().cycle()).take(plot.lines.len()) {
        let mut series = data.series(0, column);
        series.set_marker(ChartMarker::new().set_type(mark).set_size(8));
        chart.push_series(&series);
    }
    chart.show_empty_cells_as(ChartEmptyCells::Connected);
    // The spreadsheet would begin years at zero, or between two of them.
    let stops = plot.lines.iter().flat_map(|line| &line.points).map(|(x, _)| *x);
    scaled(chart.x_axis(), &Scale::new(&plot.x, stops));
    chart.x_axis().set_name(data.cell(0, 0));
    written(chart.x_axis(), &plot.x, data.language);
    written(chart.y_axis(), &plot.y, data.language);
    chart
}

fn bars(plot: &Bars, data: &Data) -> Native {
    let mut chart = Native::new(ChartType::Bar);
    let mut value = data.series(0, 1);
    value.set_format(&mut pattern(0));
    value.set_gap(40).set_overlap(100).set_data_label(ChartDataLabel::new().show_value());
    if plot.most.is_some() {
        let mut most = data.series(0, 2);
        most.set_format(ChartFormat::new().set_no_fill().set_border(ChartLine::new().set_color(Color::Gray)));
        most.set_gap(40).set_overlap(100);
        chart.push_series(&most);
    } else {
        chart.legend().set_hidden();
    }
    chart.push_series(&value);
    chart.y_axis().set_reverse();
    written(chart.x_axis(), &plot.value, data.language);
    chart
}

/// Values along an axis as they are in cells.
fn written(native: &mut ChartAxis, axis: &Axis, language: Language) {
    if let Some(code) = table::code(&axis.cell(1.0), language) {
        native.set_num_format(code);
    }
}

fn scaled(axis: &mut ChartAxis, scale: &Scale) {
    axis.set_min(scale.low()).set_max(scale.high()).set_major_unit(scale.step());
}

/// A colour and a pattern that no other kind has, as on paper without colours.
fn pattern(nth: usize) -> ChartFormat {
    let kinds = [
        (0x1f_5f99, ChartPatternFillType::Dotted90Percent),
        (0xb3_541e, ChartPatternFillType::DiagonalStripesWideUpwards),
        (0x4d_7c2a, ChartPatternFillType::HorizontalStripesDark),
        (0x7a_4fa3, ChartPatternFillType::VerticalStripesDark),
        (0x8a_6d00, ChartPatternFillType::DiagonalStripesWideDownwards),
        (0x9c_2f5e, ChartPatternFillType::SmallGrid),
    ];
    let (color, pattern) = kinds[nth % kinds.len()];
    let fill = ChartPatternFill::new()
        .set_pattern(pattern)
        .set_foreground_color(Color::RGB(color))
        .set_background_color(Color::White)
        .clone();
    ChartFormat::new().set_pattern_fill(&fill).set_border(ChartLine::new().set_color(Color::RGB(color))).clone()
}
