//! What did not change, in one line.

use crate::{
    locale::{Locale, Words},
    problem::Message,
    review::{Effect, PlanEffect},
};

/// One line that says so; none where everything is another.
pub(super) fn unchanged(effect: &Effect, locale: &Locale) -> Option<String> {
    let resources = &effect.resources;
    let has_plan = effect.plan.is_some();
    let same = [
        (effect.measures.same > 0).then(|| {
            let key = if effect.measures.is_same() { "review-same-measures" } else { "review-same-other-measures" };
            locale.say(&Message::new(key).with("count", effect.measures.same))
        }),
        effect.strategy.is_empty().then(|| locale.text("review-same-strategy")),
        effect.ranks.as_ref().is_some_and(|ranks| ranks.moved.is_empty()).then(|| locale.text("review-same-ranks")),
        effect.plan.as_ref().is_some_and(PlanEffect::is_same).then(|| locale.text("review-same-plan")),
        (has_plan && resources.funds.is_empty() && resources.units.is_empty())
            .then(|| locale.text("review-same-money")),
        (has_plan && resources.people.is_empty()).then(|| locale.text("review-same-people")),
        (has_plan && resources.benefits.is_empty()).then(|| locale.text("review-same-benefits")),
        effect.problems.is_same().then(|| locale.text("review-same-problems")),
    ];
    let same: Vec<String> = same.into_iter().flatten().collect();
    (!same.is_empty()).then(|| locale.say(&Message::new("review-unchanged").with("what", same.join(", "))))
}

pub(super) static WORDS: Words = Words {
    nb: r"
review-unchanged = Uendret: { $what }.
review-same-measures = { $count ->
    [one] tiltaket
   *[other] alle { $count } tiltak
}
review-same-other-measures = { $count ->
    [one] ett annet tiltak
   *[other] { $count } andre tiltak
}
review-same-strategy = strategien
review-same-people = folkene
review-same-benefits = gevinstene
review-same-problems = problemene
",
    nn: r"
review-unchanged = Uendra: { $what }.
review-same-measures = { $count ->
    [one] tiltaket
   *[other] alle { $count } tiltak
}
review-same-other-measures = { $count ->
    [one] eitt anna tiltak
   *[other] { $count } andre tiltak
}
review-same-strategy = strategien
review-same-people = folka
review-same-benefits = gevinstane
review-same-problems = problema
",
    en: r"
review-unchanged = Unchanged: { $what }.
review-same-measures = { $count ->
    [one] the measure
   *[other] all { $count } measures
}
review-same-other-measures = { $count ->
    [one] one other measure
   *[other] { $count } other measures
}
review-same-strategy = the strategy
review-same-people = people
review-same-benefits = benefits
review-same-problems = problems
",
};
