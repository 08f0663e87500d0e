//! Why this plan and no other: what each measure left out would displace, and what each chosen one is worth to the plan.

use super::{PlanView, quoted, unit};
use crate::{
    doc::Block,
    locale::Locale,
    model::PlanObjective,
    plan::{Change, DownTheList, Item, PlanningProblem, Trial},
    problem::Message,
};

/// What a plan was held against.
pub struct Grounds {
    /// The same with a measure that is left out.
    pub put_in: Vec<Trial>,
    /// The same without a measure that is chosen.
    pub take_out: Vec<Trial>,
    /// What going down the list would have chosen.
    pub list: DownTheList,
}

impl Grounds {
    /// What would come of having to do a candidate that is left out.
    pub(super) fn put_in(&self, candidate: usize) -> Option<&Trial> {
        self.put_in.iter().find(|trial| trial.candidate == candidate)
    }

    /// What would come of losing a chosen measure.
    pub(super) fn take_out(&self, problem: &PlanningProblem<'_>, item: &Item<'_, '_>) -> Option<&Trial> {
        self.take_out.iter().find(|trial| problem.candidates[trial.candidate].measure.id == item.measure.id)
    }
}

/// What having to do a measure would mean, without a full stop.
pub(super) fn put_in(trial: &Trial, view: &PlanView<'_, '_>, locale: &Locale) -> String {
    let Some(change) = &trial.change else { return locale.text("grounds-impossible") };
    let key = if change.leave.is_empty() { "grounds-fits" } else { "grounds-displaces" };
    let told = Message::new(key).with("measures", titles(&change.leave, view, locale));
    locale.say(&told.with("loss", loss(change, view.problem.objective, locale)))
}

/// What each chosen measure is worth to the plan, the most first, and what the ranked list would have given.
pub(super) fn add(view: &PlanView<'_, '_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let Some(grounds) = view.grounds else { return };
    let mut lines: Vec<(i64, String)> = Vec::new();
    for trial in &grounds.take_out {
        let measure = view.problem.candidates[trial.candidate].measure;
        let Some(change) = trial.change.as_ref().filter(|_| view.filter.shows(measure)) else { continue };
        let key = if change.enter.is_empty() { "grounds-not-replaced" } else { "grounds-replaced-by" };
        let told = Message::new(key)
            .with("measure", &*measure.title)
            .with("measures", titles(&change.enter, view, locale))
            .with("loss", loss(change, view.problem.objective, locale));
        lines.push((change.loss, locale.say(&told)));
    }
    lines.sort_by_key(|(loss, _)| std::cmp::Reverse(*loss));
    if !lines.is_empty() {
        blocks.push(Block::Heading(2, locale.text("grounds-replaced")));
        blocks.push(Block::List(lines.into_iter().map(|(_, told)| told).collect()));
    }
    blocks.push(Block::Text(list(&grounds.list, view, locale)));
}

#[expect(clippy::cast_precision_loss, reason = "a share is for people to judge")]
fn list(list: &DownTheList, view: &PlanView<'_, '_>, locale: &Locale) -> String {
    if !list.is_kept {
        return locale.text("grounds-list-broken");
    }
    let less = view.plan.worth.saturating_sub(list.worth) as f64 / (view.plan.worth as f64).abs().max(1.0);
    if less <= 0.0 {
        return locale.text("grounds-list-better");
    }
    locale.say(&Message::new("grounds-list").with("share", locale.share(less, 1)))
}

/// What a plan loses, in points or money.
#[expect(clippy::cast_precision_loss, reason = "people are shown whole points")]
fn loss(change: &Change, aim: PlanObjective, locale: &Locale) -> String {
    let figure = match aim {
        PlanObjective::Value => {
            let points = locale.number(change.loss as f64 / unit(aim) as f64, 1);
            locale.say(&Message::new("grounds-points").with("loss", points))
        }
        PlanObjective::Npv => locale.money_rounded(change.loss),
    };
    if change.is_proven { figure } else { locale.say(&Message::new("grounds-at-most").with("loss", figure)) }
}

fn titles(places: &[usize], view: &PlanView<'_, '_>, locale: &Locale) -> String {
    let titles = places.iter().map(|place| quoted(view.problem.candidates[*place].measure, locale));
    titles.collect::<Vec<_>>().join(", ")
}
