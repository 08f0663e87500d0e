//! Where one measure stands in the plan, and why.

use super::{
    grounds::{of_chosen, of_left_out},
    left_out::obstacle,
};
use crate::{
    doc::Block,
    locale::{Locale, Words},
    model::Measure,
    plan::{ActionPlan, Grounds, LeftOut, PlanningProblem},
    problem::Message,
};

/// The measure's place under a heading of its own; nothing where it takes no part.
pub fn place_in_plan(
    measure: &Measure,
    problem: &PlanningProblem<'_>,
    plan: &ActionPlan,
    (left_out, grounds): (&[LeftOut<'_>], &Grounds<'_>),
    locale: &Locale,
) -> Vec<Block> {
    let Some(place) = problem.place(&measure.id) else { return Vec::new() };
    let mut told = Vec::new();
    if let Some(start) = plan.starts[place] {
        let finish = problem.candidates[place].finish(start);
        let chosen = Message::new(if problem.candidates[place].is_required() { "place-required" } else { "place-in" });
        told.push(locale.say(&chosen.with("start", start.to_string()).with("finish", finish.to_string())));
        let without = grounds.take_out(place).and_then(|trial| of_chosen(trial, problem, locale));
        told.extend(without.map(|told| locale.say(&Message::new("place-without").with("loss", told))));
    } else {
        let why = left_out.iter().find(|it| it.candidate == place).map(|it| obstacle(&it.why, problem, locale));
        told.push(locale.say(&Message::new("place-out").with("why", why.unwrap_or_default())));
        let more = of_left_out(place, grounds, problem, locale);
        told.extend(more.into_iter().map(|told| locale.say(&Message::new("place-sentence").with("text", told))));
    }
    if !plan.is_proven() {
        told.push(locale.text("place-not-proven"));
    }
    vec![Block::Heading(2, locale.text("place-heading")), Block::List(told)]
}

/// That there is no plan to stand in.
pub fn no_place_in_plan(locale: &Locale) -> Vec<Block> {
    vec![Block::Heading(2, locale.text("place-heading")), Block::Text(locale.text("place-no-plan"))]
}

pub(in crate::report) static WORDS: Words = Words {
    nb: r"
place-heading = I planen
place-in = Det er med: Det starter i { $start } og er ferdig i { $finish }.
place-required = Det må være med: Det starter i { $start } og er ferdig i { $finish }.
place-without = Hva planen ville tapt uten det: { $loss }
place-out = Det er ikke med: { $why }.
place-sentence = { $text }.
place-not-proven = Det er ikke bevist at denne planen er den beste.
place-no-plan = Det finnes ingen plan som oppfyller alle kravene. «prioritize plan» sier hvorfor.
",
    nn: r"
place-heading = I planen
place-in = Det er med: Det startar i { $start } og er ferdig i { $finish }.
place-required = Det må vere med: Det startar i { $start } og er ferdig i { $finish }.
place-without = Kva planen ville tapt utan det: { $loss }
place-out = Det er ikkje med: { $why }.
place-sentence = { $text }.
place-not-proven = Det er ikkje prova at denne planen er den beste.
place-no-plan = Det finst ingen plan som oppfyller alle krava. «prioritize plan» seier kvifor.
",
    en: r"
place-heading = In the plan
place-in = It is in: it starts in { $start } and is finished in { $finish }.
place-required = It has to be in: it starts in { $start } and is finished in { $finish }.
place-without = What the plan would lose without it: { $loss }
place-out = It is not in: { $why }.
place-sentence = { $text }.
place-not-proven = It is not proven that this plan is the best.
place-no-plan = There is no plan that meets every requirement. “prioritize plan” says why.
",
};
