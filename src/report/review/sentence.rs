//! The effect in one plain sentence, before anything else, and another one or two where there is something to decide.

mod words;

pub(super) use words::WORDS;

use crate::{
    locale::{Locale, capitalised},
    problem::{Level, Message},
    report::names,
    review::{Effect, Move, Named, Place, PlanEffect, PlanState, Shift},
};

/// What the change does, in short.
pub(super) fn sentence(effect: &Effect, locale: &Locale) -> String {
    let alone = only_measure(effect);
    let clauses = match alone {
        Some(named) => of_one(named, effect, locale),
        None => of_many(effect, locale),
    };
    let aside = money(effect, locale).or_else(|| if clauses.is_empty() { resources(effect, locale) } else { None });
    let subject = alone.map_or_else(|| subject(effect, locale), |named| quoted(named, locale));
    let key = match (alone, clauses.is_empty(), &aside) {
        (Some(_), false, Some(_)) => "review-one-aside",
        (Some(_), false, None) => "review-one",
        (Some(_), true, Some(_)) => "review-one-changed-aside",
        (Some(_), true, None) => "review-one-changed",
        (None, false, Some(_)) => "review-many-aside",
        (None, false, None) => "review-many",
        (None, true, Some(_)) => "review-many-changed-aside",
        (None, true, None) => "review-many-changed",
    };
    let first = Message::new(key).with("subject", subject).with("clauses", locale.together(&clauses));
    let first = locale.say(&first.with("aside", aside.clone().unwrap_or_default()));
    let same = if clauses.is_empty() && aside.is_none() { as_before(effect, locale) } else { None };
    let more = [same, no_plan(effect, locale), extremes(effect, locale), errors(effect, locale)];
    let sentences: Vec<String> = [first].into_iter().chain(more.into_iter().flatten()).collect();
    capitalised(&sentences.join(" "))
}

/// That order, plan and money are what they were, as far as they are.
fn as_before(effect: &Effect, locale: &Locale) -> Option<String> {
    let plan = effect.plan.as_ref().is_some_and(PlanEffect::is_same);
    let same = [
        (effect.ranks.as_ref().is_some_and(|ranks| ranks.moved.is_empty()), "review-same-ranks"),
        (plan, "review-same-plan"),
        (plan && effect.resources.is_same(), "review-same-money"),
    ];
    let same: Vec<String> = same.into_iter().filter(|(holds, _)| *holds).map(|(_, key)| locale.text(key)).collect();
    let told = Message::new("review-as-before").with("what", capitalised(&locale.together(&same)));
    (!same.is_empty()).then(|| locale.say(&told))
}

/// The measure that everything comes from, where there is only one.
fn only_measure(effect: &Effect) -> Option<&Named> {
    let mut touched = effect.measures.touched();
    let first = touched.next().filter(|_| effect.strategy.is_empty())?;
    touched.next().is_none().then_some(first)
}

/// What was changed, where it is more than one measure.
fn subject(effect: &Effect, locale: &Locale) -> String {
    let count = |key, count: usize| (count > 0).then(|| locale.say(&Message::new(key).with("count", count)));
    let parts = [
        (!effect.strategy.is_empty()).then(|| locale.text("review-the-strategy")),
        count("review-count-measures", effect.measures.count()),
        count("review-count-decisions", effect.decisions.count()),
        count("review-count-plans", effect.plans.count()),
        count("review-count-systems", effect.systems.count()),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { locale.text("review-the-files") } else { locale.together(&parts) }
}

fn of_one(named: &Named, effect: &Effect, locale: &Locale) -> Vec<String> {
    let rank = effect.ranks.as_ref().and_then(|ranks| ranks.moved.iter().find(|it| it.measure.id == named.id));
    let mut clauses: Vec<String> = rank.map(|it| rank_clause(it, locale)).into_iter().collect();
    if clauses.is_empty() && effect.measures.added.contains(named) {
        clauses.push(locale.text("review-clause-new"));
    }
    if clauses.is_empty() && effect.measures.removed.contains(named) {
        clauses.push(locale.text("review-clause-gone"));
    }
    let Some(plan) = &effect.plan else { return clauses };
    let own = plan.shifts().find(|shift| shift.measure.id == named.id);
    clauses.extend(own.map(|shift| plan_clause(shift, locale)));
    let others = |shifts: &[Shift]| shifts.iter().filter(|shift| shift.measure.id != named.id).count();
    let counted = [
        ("review-clause-displaces", others(&plan.left)),
        ("review-clause-lets-in", others(&plan.entered)),
        ("review-clause-moves", others(&plan.moved)),
    ];
    clauses.extend(counts(counted, locale));
    clauses
}

fn rank_clause(it: &Move, locale: &Locale) -> String {
    let number = |rank: usize| rank.to_string();
    let message = match (&it.before, &it.after) {
        (Place::Rank(before), Place::Rank(after)) => {
            Message::new("review-clause-rank").with("before", number(*before)).with("after", number(*after))
        }
        (_, Place::Rank(after)) => Message::new("review-clause-ranked").with("after", number(*after)),
        (_, Place::Open(_)) => Message::new("review-clause-unranked"),
        (_, Place::Nowhere) => Message::new("review-clause-off-list"),
    };
    locale.say(&message)
}

fn plan_clause(shift: &Shift, locale: &Locale) -> String {
    let year = |year: i64| year.to_string();
    let message = match (shift.before, shift.after) {
        (None, Some(start)) => Message::new("review-clause-enters").with("year", year(start)),
        (Some(before), Some(after)) => {
            Message::new("review-clause-starts").with("before", year(before)).with("after", year(after))
        }
        (_, None) => Message::new("review-clause-leaves"),
    };
    locale.say(&message)
}

fn of_many(effect: &Effect, locale: &Locale) -> Vec<String> {
    let moved = effect.ranks.as_ref().map_or(0, |ranks| ranks.moved.len());
    let count = |shifts: fn(&PlanEffect) -> &[Shift]| effect.plan.as_ref().map_or(0, |plan| shifts(plan).len());
    let counted = [
        ("review-clause-many-ranks", moved),
        ("review-clause-many-enter", count(|plan| &plan.entered)),
        ("review-clause-many-leave", count(|plan| &plan.left)),
        ("review-clause-many-move", count(|plan| &plan.moved)),
    ];
    counts(counted, locale)
}

fn counts<const N: usize>(counted: [(&'static str, usize); N], locale: &Locale) -> Vec<String> {
    let some = counted.into_iter().filter(|(_, count)| *count > 0);
    some.map(|(key, count)| locale.say(&Message::new(key).with("count", count))).collect()
}

/// The year in which the money of all funds differs most.
fn money(effect: &Effect, locale: &Locale) -> Option<String> {
    let years = effect.resources.by_year().into_iter();
    let differences = years.map(|(year, (before, after))| (year, after.saturating_sub(before)));
    let (year, difference) = differences.max_by_key(|(year, by)| (by.unsigned_abs(), std::cmp::Reverse(*year)))?;
    let key = if difference > 0 { "review-clause-more" } else { "review-clause-less" };
    let amount = locale.money_rounded(i64::try_from(difference.unsigned_abs()).unwrap_or(i64::MAX));
    Some(locale.say(&Message::new(key).with("amount", amount).with("year", year.to_string())))
}

/// What else differs in what the plan takes and gives: people, promises, who pays.
fn resources(effect: &Effect, locale: &Locale) -> Option<String> {
    let resources = &effect.resources;
    if let Some(it) = resources.people.iter().max_by(|a, b| a.difference().abs().total_cmp(&b.difference().abs())) {
        let key = if it.difference() > 0.0 { "review-clause-people-more" } else { "review-clause-people-less" };
        let amount = locale.number(it.difference().abs(), 1);
        let message = Message::new(key).with("amount", amount).with("role", &*it.title);
        return Some(locale.say(&message.with("year", it.year.to_string())));
    }
    if let Some(it) = resources.benefits.first() {
        let difference = it.after - it.before;
        let key = if difference > 0.0 { "review-clause-promise-more" } else { "review-clause-promise-less" };
        let message = Message::new(key).with("amount", locale.number(difference.abs(), 0));
        return Some(locale.say(&message.with("what", &*it.title).with("unit", &*it.unit)));
    }
    (!resources.units.is_empty()).then(|| locale.text("review-clause-payers"))
}

/// That a plan became impossible, or possible.
fn no_plan(effect: &Effect, locale: &Locale) -> Option<String> {
    let (before, after) = &effect.plan.as_ref()?.state;
    let is_made = |state: &PlanState| matches!(state, PlanState::Made { .. });
    match (is_made(before), is_made(after)) {
        (true, false) => Some(locale.text("review-plan-lost")),
        (false, true) => Some(locale.text("review-plan-found")),
        (true, true) | (false, false) => None,
    }
}

/// Who gains and who loses most, where the strategy itself is another.
fn extremes(effect: &Effect, locale: &Locale) -> Option<String> {
    let moved = effect.ranks.as_ref().filter(|_| !effect.strategy.is_empty())?.moved.iter();
    let between = |it: &&Move| matches!((&it.before, &it.after), (Place::Rank(_), Place::Rank(_)));
    let (up, down): (Vec<&Move>, Vec<&Move>) = moved.filter(between).partition(|it| it.is_up());
    let furthest = |moves: &[&Move]| {
        moves.iter().copied().min_by_key(|it| (std::cmp::Reverse(it.distance()), it.measure.id.clone())).cloned()
    };
    let told = |key, it: Move| {
        let message = Message::new(key).with("what", quoted(&it.measure, locale));
        locale.say(&message.with("clause", rank_clause(&it, locale)))
    };
    let told =
        [furthest(&up).map(|it| told("review-most-up", it)), furthest(&down).map(|it| told("review-most-down", it))];
    let told: Vec<String> = told.into_iter().flatten().collect();
    (!told.is_empty()).then(|| told.join(" "))
}

fn errors(effect: &Effect, locale: &Locale) -> Option<String> {
    let count = effect.problems.new.iter().filter(|problem| problem.level == Level::Error).count();
    (count > 0).then(|| locale.say(&Message::new("review-errors").with("count", count)))
}

fn quoted(named: &Named, locale: &Locale) -> String {
    names::quoted(&named.title, locale)
}
