//! The plan as a timeline, and money and people by year against what there is.

use std::collections::BTreeSet;

use super::PlanView;
use crate::{
    doc::{
        Chart,
        chart::{Axis, Period, Plot, Series, Timeline, Unit, Years},
    },
    locale::{Locale, Words, capitalised},
    model::Inclusion,
    plan::Item,
    problem::Message,
};

/// More than this nobody reads in a drawing.
const DRAWN: usize = 60;

/// Why something is in a plan, in words.
const KINDS: [(Inclusion, &str); 4] = [
    (Inclusion::Selected, "timeline-chosen"),
    (Inclusion::Mandatory, "legend-mandatory"),
    (Inclusion::Forced, "plan-legend-forced"),
    (Inclusion::Running, "legend-running"),
];

/// When each measure is carried out, the first first; nothing where none is shown.
pub(in crate::report) fn timeline(view: &PlanView<'_, '_>, locale: &Locale) -> Option<Chart> {
    let shown = view.figures.items.iter().filter(|item| view.filter.shows(item.measure));
    let mut items: Vec<&Item<'_, '_>> = shown.collect();
    items.sort_by_key(|item| (item.start, item.finish, &item.measure.value.id));
    let starts = |year: i64| items.iter().filter(|item| item.why != Inclusion::Running && item.start == year).count();
    // The first of those years in which most begin.
    let busiest = (view.problem.years.0..=view.problem.years.1).rev().max_by_key(|year| starts(*year))?;
    if items.is_empty() {
        return None;
    }
    let title = match starts(busiest) {
        0 => Message::new("timeline-chart-running"),
        count => Message::new("timeline-chart").with("count", count).with("all", items.len()),
    };
    let title = title.with("year", busiest.to_string());
    // Of what is under way the plan is about what is left.
    let from = view.problem.years.0 - 1;
    let mut how = locale.text("timeline-chart-how");
    if items.iter().any(|item| item.start < from) {
        let before = Message::new("timeline-chart-before").with("year", from.to_string());
        how = format!("{how} {}", locale.say(&before));
    }
    if items.len() > DRAWN {
        let some = Message::new("timeline-chart-some").with("shown", DRAWN).with("count", items.len());
        how = format!("{how} {}", locale.say(&some));
    }
    let used: Vec<_> = KINDS.into_iter().filter(|(why, _)| items.iter().any(|item| item.why == *why)).collect();
    let period = |item: &&Item<'_, '_>| Period {
        label: item.measure.title.to_string(),
        kind: used.iter().position(|(why, _)| *why == item.why).unwrap_or(0),
        first: item.start,
        last: item.finish,
    };
    Some(Chart {
        title: locale.say(&title),
        description: how,
        repeats_table: true,
        plot: Plot::Timeline(Timeline {
            items: locale.text("title-column"),
            kind: locale.text("timeline-kind"),
            first: locale.text("plan-start-column"),
            last: locale.text("plan-finish-column"),
            length: locale.text("timeline-length"),
            kinds: used.iter().map(|(_, key)| capitalised(&locale.text(key))).collect(),
            from: Some(from),
            periods: items.iter().take(DRAWN).map(period).collect(),
        }),
    })
}

/// What is used of something in a year, and what there is of it.
struct Use<'n> {
    name: &'n str,
    year: i64,
    used: f64,
    of: f64,
}

/// Money by year and fund against the frames.
pub(in crate::report) fn money(view: &PlanView<'_, '_>, locale: &Locale) -> Option<Chart> {
    #[expect(clippy::cast_precision_loss, reason = "a drawing is not exact")]
    let uses =
        view.figures.funds.iter().filter_map(|it| {
            Some(Use { name: &it.fund.title, year: it.year, used: it.used as f64, of: it.frame? as f64 })
        });
    let axis = Axis::new(locale.text("plan-used-column"), Unit::Money);
    against("money-chart", "plan-frame-column", &uses.collect::<Vec<_>>(), axis, locale)
}

/// People by year and role against their capacity.
pub(in crate::report) fn people(view: &PlanView<'_, '_>, locale: &Locale) -> Option<Chart> {
    let uses = view.figures.roles.iter().filter_map(|it| {
        Some(Use { name: &it.role.title, year: it.year, used: it.used.number(), of: it.capacity?.number() })
    });
    let axis = Axis::new(locale.text("plan-capacity-column"), Unit::Number(1));
    against("people-chart", "charts-capacity", &uses.collect::<Vec<_>>(), axis, locale)
}

/// Bars on each other, held against the sum of what there is; the title names what is scarcest.
fn against(title: &'static str, level: &str, uses: &[Use<'_>], axis: Axis, locale: &Locale) -> Option<Chart> {
    let share = |it: &Use<'_>| it.used / it.of;
    let scarce = uses.iter().rev().filter(|it| it.of > 0.0).max_by(|a, b| share(a).total_cmp(&share(b)))?;
    let title = Message::new(title)
        .with("name", scarce.name)
        .with("share", locale.share(share(scarce), 0))
        .with("year", scarce.year.to_string());
    let years: BTreeSet<i64> = uses.iter().map(|it| it.year).collect();
    let mut names: Vec<&str> = uses.iter().map(|it| it.name).collect();
    names.dedup();
    let of_year = |name: &str, year: i64| uses.iter().find(|it| it.name == name && it.year == year).map(|it| it.used);
    let series = |name: &&str| Series {
        name: (*name).to_owned(),
        values: years.iter().map(|year| of_year(name, *year)).collect(),
    };
    let there_is = |year: &i64| Some(uses.iter().filter(|it| it.year == *year).map(|it| it.of).sum());
    Some(Chart {
        title: locale.say(&title),
        description: locale.text("against-chart-how"),
        repeats_table: true,
        plot: Plot::Years(Years {
            year: locale.text("plan-year-column"),
            value: axis,
            years: years.iter().copied().collect(),
            series: names.iter().map(series).collect(),
            stacked: true,
            level: Some(Series { name: locale.text(level), values: years.iter().map(there_is).collect() }),
        }),
    })
}

pub(super) static WORDS: Words = Words {
    nb: r"
timeline-chart = { $count } av { $all } tiltak starter i { $year }
timeline-chart-how = En strek for hvert tiltak, fra året det starter til året det er ferdig. Fyllet og ordet ved streken sier om tiltaket er valgt, pålagt eller i gang.
timeline-chart-before = Det som startet før { $year }, er tegnet derfra; ◂ står ved det som skulle være ferdig før.
timeline-chart-running = Planen har bare det som er i gang
timeline-chart-some = De { $shown } som starter først av { $count }, er tegnet.
timeline-kind = Hvorfor
timeline-length = Antall år
timeline-chosen = valgt
money-chart = Strammest er «{ $name }» i { $year }: { $share } av rammen er brukt
people-chart = Travlest er «{ $name }» i { $year }: { $share } av kapasiteten er brukt
charts-capacity = Kapasitet
against-chart-how = En søyle for hvert år, delt etter hva som brukes. Streken er det som finnes til sammen det året.
",
    nn: r"
timeline-chart = { $count } av { $all } tiltak startar i { $year }
timeline-chart-how = Ein strek for kvart tiltak, frå året det startar til året det er ferdig. Fyllet og ordet ved streken seier om tiltaket er valt, pålagt eller i gang.
timeline-chart-before = Det som starta før { $year }, er teikna derifrå; ◂ står ved det som skulle vere ferdig før.
timeline-chart-running = Planen har berre det som er i gang
timeline-chart-some = Dei { $shown } som startar først av { $count }, er teikna.
timeline-kind = Kvifor
timeline-length = Talet på år
timeline-chosen = valt
money-chart = Strammast er «{ $name }» i { $year }: { $share } av ramma er brukt
people-chart = Travlast er «{ $name }» i { $year }: { $share } av kapasiteten er brukt
charts-capacity = Kapasitet
against-chart-how = Ei søyle for kvart år, delt etter kva som blir brukt. Streken er det som finst til saman det året.
",
    en: r"
timeline-chart = { $count } of { $all } measures start in { $year }
timeline-chart-how = A line for each measure, from the year it starts to the year it is finished. The fill and the word at the line say whether the measure is chosen, mandatory or under way.
timeline-chart-before = What started before { $year } is drawn from there; ◂ stands at what should have been finished before.
timeline-chart-running = The plan has only what is under way
timeline-chart-some = The { $shown } that start first of { $count } are drawn.
timeline-kind = Why
timeline-length = Years
timeline-chosen = chosen
money-chart = Tightest is “{ $name }” in { $year }: { $share } of the frame is used
people-chart = Busiest is “{ $name }” in { $year }: { $share } of the capacity is used
charts-capacity = Capacity
against-chart-how = A bar for each year, divided by what is used. The line is all that there is that year.
",
};
