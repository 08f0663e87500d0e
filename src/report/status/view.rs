//! The portfolio on one day: which measures run, and what was last heard of each.

use crate::{
    doc::Cell,
    model::{Date, Decision, DecisionItem, Filed, Measure, Outcome, Report, Signal, Status, Strategy},
    report::{Material, Period},
};

/// The portfolio as it stood at the end of a period, or on the day as seen from which is written, whichever is earlier.
pub(super) struct View<'m> {
    pub(super) material: &'m Material<'m>,
    pub(super) strategy: &'m Strategy,
    pub(super) period: Period,
    pub(super) day: Date,
    /// The measures that ran on that day, the worst news first.
    pub(super) running: Vec<Running<'m>>,
}

/// A measure that is being carried out.
pub(super) struct Running<'m> {
    pub(super) measure: &'m Filed<Measure>,
    /// The newest report of the period.
    pub(super) report: Option<&'m Report>,
    /// The newest report of the period before.
    pub(super) before: Option<&'m Report>,
    /// The newest report there is.
    pub(super) last: Option<&'m Report>,
}

/// Something that reports give a light for: the words for it, and where it stands.
pub(in crate::report) type Light = (&'static str, fn(&Report) -> Option<Signal>);

/// Everything that reports give a light for.
pub(in crate::report) const LIGHTS: [Light; 4] = [
    ("tertial-progress", |report| report.progress),
    ("tertial-economy", |report| report.economy),
    ("tertial-resources", |report| report.resources),
    ("tertial-benefits", |report| report.benefits),
];

impl<'m> View<'m> {
    pub(super) fn new(material: &'m Material<'m>) -> Self {
        let period = material.period;
        let day = period.last().min(material.as_of);
        let mut view =
            Self { material, strategy: &material.portfolio.strategy.value, period, day, running: Vec::new() };
        let running = view.shown().filter(|measure| view.standing(measure).is_some_and(Status::is_running));
        let mut running: Vec<Running<'m>> = running.map(|measure| view.running(measure)).collect();
        // The list is sorted by id, and stays so among those that are alike.
        running.sort_by_key(|it| std::cmp::Reverse(it.report.map(seriousness)));
        view.running = running;
        view
    }

    /// The measures that the filter shows.
    pub(super) fn shown(&self) -> impl Iterator<Item = &'m Filed<Measure>> + use<'m> {
        let material = self.material;
        material.portfolio.measures.iter().filter(|measure| material.filter.shows(measure))
    }

    /// Whether something happened in the period, up to the day.
    pub(super) fn is_new(&self, date: Date) -> bool {
        self.period.first() <= date && date <= self.day
    }

    /// Whether something is ahead: after the day, up to the end of the next period.
    pub(super) fn is_ahead(&self, date: Date) -> bool {
        self.day < date && date <= self.period.after().last()
    }

    /// What was decided up to the end of the period, the oldest first; what is about a measure that is not shown is left out.
    pub(super) fn decided(&self) -> Vec<(&'m Decision, &'m DecisionItem)> {
        let portfolio = self.material.portfolio;
        let shown = |item: &DecisionItem| {
            let measure = item.measure.as_ref().and_then(|id| portfolio.measure(id));
            measure.is_none_or(|measure| self.material.filter.shows(measure))
        };
        let meetings = portfolio.decisions.iter().filter(|meeting| meeting.date <= self.day);
        let items = meetings.flat_map(|meeting| {
            let meeting: &Decision = &meeting.value;
            meeting.decides.iter().map(move |item| (meeting, item))
        });
        let mut decided: Vec<_> = items.filter(|(_, item)| shown(item)).collect();
        decided.sort_by_key(|(meeting, _)| meeting.date);
        decided
    }

    /// How far a measure had come on the day. What was decided later is taken back; where nothing was decided before it, nobody
    /// can tell.
    fn standing(&self, measure: &Measure) -> Option<Status> {
        let meetings = self.material.portfolio.decisions.iter();
        let moves = meetings.flat_map(|meeting| meeting.decides.iter().map(move |item| (meeting.date, item)));
        let own = moves.filter(|(_, item)| item.measure.as_ref() == Some(&measure.id));
        let own = own.filter_map(|(date, item)| Some((date, moved_to(item)?)));
        let (until, later): (Vec<_>, Vec<_>) = own.partition(|(date, _)| *date <= self.day);
        if later.is_empty() {
            return Some(measure.status);
        }
        until.into_iter().max_by_key(|(date, _)| *date).map(|(_, status)| status)
    }

    fn running(&self, measure: &'m Filed<Measure>) -> Running<'m> {
        let newest = |from: Option<Date>, until: Date| {
            let reports = measure.value.reports.iter();
            let reports = reports.filter(move |report| from.is_none_or(|from| from <= report.date));
            reports.filter(move |report| report.date <= until).max_by_key(|report| report.date)
        };
        let before = self.period.before();
        Running {
            measure,
            report: newest(Some(self.period.first()), self.day),
            before: newest(Some(before.first()), before.last().min(self.day)),
            last: newest(None, self.day),
        }
    }
}

/// The status that a decision moves a measure to.
fn moved_to(item: &DecisionItem) -> Option<Status> {
    match item.outcome {
        Outcome::Approved | Outcome::Returned => item.to,
        Outcome::Rejected => Some(Status::Rejected),
        Outcome::Stopped => Some(Status::Stopped),
        Outcome::Deferred | Outcome::Noted => None,
    }
}

/// How many lights are red, then how many are amber.
pub(super) fn seriousness(report: &Report) -> (usize, usize) {
    let count = |signal| LIGHTS.iter().filter(|(_, light)| light(report) == Some(signal)).count();
    (count(Signal::Red), count(Signal::Amber))
}

/// The worst light of a report that has any.
pub(super) fn worst(report: &Report) -> Option<Signal> {
    match seriousness(report) {
        (1.., _) => Some(Signal::Red),
        (0, 1..) => Some(Signal::Amber),
        (0, 0) => LIGHTS.iter().any(|(_, light)| light(report).is_some()).then_some(Signal::Green),
    }
}

/// The words for a light.
pub(in crate::report) const fn colour(signal: Option<Signal>) -> &'static str {
    match signal {
        Some(Signal::Green) => "tertial-green",
        Some(Signal::Amber) => "tertial-amber",
        Some(Signal::Red) => "tertial-red",
        None => "tertial-dark",
    }
}

/// A text, where there is one.
pub(super) fn text(text: Option<&str>) -> Cell {
    text.map_or(Cell::Empty, |text| Cell::Text(text.to_owned()))
}
