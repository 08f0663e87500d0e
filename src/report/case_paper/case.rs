//! What a case is about: the measure, where it stands in the plan, and which step it asks for.

use crate::{
    economy::{self, Economics},
    locale::Locale,
    model::{Body, DecisionItem, Filed, Measure, Meeting, Money, Status, Strategy},
    plan::{Item, LeftOut, Obstacle},
    problem::{Level, Problem},
    report::{
        Material, PlanView,
        plan::{
            next::{self, Step},
            obstacle,
        },
    },
};

/// A measure on its way to a body.
pub(super) struct Case<'c> {
    pub(super) material: &'c Material<'c>,
    pub(super) view: &'c PlanView<'c, 'c>,
    pub(super) measure: &'c Filed<Measure>,
    /// The year in which it starts: the plan's; where the plan leaves it out, the one with least in the way; else the first
    /// that is known.
    pub(super) start: i64,
    /// What it costs and gives from then on.
    pub(super) economics: Economics,
    /// The next status that some body decides.
    pub(super) step: Option<Step<'c>>,
}

impl<'c> Case<'c> {
    pub(super) fn new(material: &'c Material<'c>, view: &'c PlanView<'c, 'c>, measure: &'c Filed<Measure>) -> Self {
        let strategy = view.problem.strategy;
        let item = view.figures.items.iter().find(|item| item.measure.id == measure.id);
        let nearest = || left_out(view, measure).and_then(|it| it.nearest);
        let start = item.map(|item| item.start).or_else(nearest);
        let start = start.unwrap_or_else(|| economy::start_year(strategy, measure));
        let economics = economy::assess_from(strategy, measure, start);
        let step = next::step(strategy, measure, Money(economics.lifecycle_cost));
        Self { material, view, measure, start, economics, step }
    }

    /// The next status, where there is one ahead.
    pub(super) fn to(&self) -> Option<Status> {
        self.step.as_ref().map_or_else(|| self.measure.track.next(self.measure.status), |step| Some(step.status))
    }

    /// The body that may let it in there.
    pub(super) fn body(&self) -> Option<&'c Body> {
        self.step.as_ref().filter(|step| step.is_within_limit).map(|step| step.body)
    }

    pub(super) fn strategy(&self) -> &'c Strategy {
        self.view.problem.strategy
    }

    /// The last year of the plan.
    pub(super) fn last_year(&self) -> i64 {
        self.view.problem.years.1
    }

    /// The measure in the plan, where it is in it.
    pub(super) fn item(&self) -> Option<&'c Item<'c, 'c>> {
        self.view.figures.items.iter().find(|item| item.measure.id == self.measure.id)
    }

    /// Why the plan leaves it out, where it does.
    pub(super) fn left_out(&self, locale: &Locale) -> Option<String> {
        left_out(self.view, self.measure).map(|it| obstacle(&it.why, self.view.problem, locale))
    }

    /// Whether something stands in its way even in the year of start that is nearest.
    pub(super) fn is_crowded_out(&self) -> bool {
        let found = left_out(self.view, self.measure);
        found.is_some_and(|it| it.nearest.is_some() && matches!(it.why, Obstacle::Requirements(_)))
    }

    /// The next meeting of the body that decides.
    pub(super) fn meeting(&self) -> Option<&'c Meeting> {
        next::meeting(self.view, self.body()?)
    }

    /// What has been decided on it, the oldest first.
    pub(super) fn decisions(&self) -> Vec<(&'c crate::model::Decision, &'c DecisionItem)> {
        let meetings = self.material.portfolio.decisions.iter();
        let about = |item: &&DecisionItem| item.measure.as_ref() == Some(&self.measure.id);
        let mut found: Vec<_> = meetings
            .flat_map(|meeting| meeting.decides.iter().filter(about).map(move |item| (&*meeting.value, item)))
            .collect();
        found.sort_by_key(|(meeting, _)| meeting.date);
        found
    }

    /// How many problems of this level its file has.
    pub(super) fn count(&self, level: Level) -> usize {
        let all = self.material.problems.iter();
        all.filter(|problem| problem.place.file == self.measure.file && problem.level == level).count()
    }

    /// The errors and warnings in its file, the worst first.
    pub(super) fn problems(&self) -> Vec<&'c Problem> {
        let in_file = |problem: &&Problem| problem.place.file == self.measure.file && problem.level > Level::Note;
        let mut problems: Vec<_> = self.material.problems.iter().filter(in_file).collect();
        problems.sort_by_key(|problem| std::cmp::Reverse(problem.level));
        problems
    }
}

/// What the plan says of a measure that it leaves out.
fn left_out<'c>(view: &PlanView<'c, 'c>, measure: &Measure) -> Option<&'c LeftOut<'c>> {
    view.left_out.iter().find(|it| view.problem.candidates[it.candidate].measure.id == measure.id)
}
