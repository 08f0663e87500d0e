//! That there is no plan, and what would help.

use super::{
    Counts, basis,
    left_out::{say, title_of},
    title,
};
use crate::{
    doc::{Block, Doc},
    locale::{Locale, capitalised},
    plan::{Conflict, PlanningProblem, Requirement},
    problem::{Message, Part},
};

/// Why no plan can be made, as a document.
pub fn no_plan(problem: &PlanningProblem<'_>, conflict: &Conflict<'_>, counts: Counts, locale: &Locale) -> Doc {
    let key = if conflict.is_smallest { "plan-none" } else { "plan-none-perhaps" };
    let mut doc = Doc { title: title(problem.strategy, problem.years, locale), blocks: Vec::new() };
    doc.blocks.push(Block::Text(locale.text(key)));
    let told =
        conflict.requirements.iter().map(|requirement| requirement_in_words(*requirement, conflict, problem, locale));
    doc.blocks.push(Block::List(told.collect()));
    if conflict.cure.is_empty() {
        doc.blocks.push(Block::Text(locale.text("plan-no-cure")));
    } else {
        doc.blocks.push(Block::Text(locale.text("plan-cure")));
        let extras = conflict.cure.iter().map(|extra| {
            let amount = Part::Money(extra.amount);
            let told = say(
                "plan-cure-one",
                Requirement::Fund(extra.fund, extra.year),
                &extra.year.to_string(),
                problem,
                locale,
            );
            locale.say(&Message::new("plan-cure-amount").with("amount", amount).with("what", told))
        });
        doc.blocks.push(Block::List(extras.collect()));
    }
    let footer = [basis(problem.strategy, locale), Some(counts.summary(locale))];
    doc.blocks.push(Block::List(footer.into_iter().flatten().collect()));
    doc
}

fn requirement_in_words(
    requirement: Requirement<'_>,
    conflict: &Conflict<'_>,
    problem: &PlanningProblem<'_>,
    locale: &Locale,
) -> String {
    let key = match requirement {
        Requirement::Fund(id, year) => {
            let frame = problem.frames.iter().find(|frame| frame.fund.id == *id && frame.year == year);
            let must: Vec<_> = measures_in(conflict, problem).collect();
            let need = |it: &&crate::plan::Candidate<'_>| it.needs.money(id, it.window.0, year);
            // Where all of them can start in one year only, what they need that year is certain.
            let takers: Vec<_> = must.into_iter().filter(|it| it.window.0 == last_start(it) && need(it) > 0).collect();
            let Some(frame) = frame else { return String::new() };
            let needed = takers.iter().map(need).fold(0, i64::saturating_add);
            if takers.is_empty() || needed <= frame.room() {
                let told = say("plan-needs-fund", requirement, &year.to_string(), problem, locale);
                return capitalised(&locale.say(
                    &Message::new("plan-needs-frame").with("what", told).with("frame", Part::Money(frame.room())),
                ));
            }
            let titles: Vec<String> = takers.iter().map(|it| title_of(problem, &it.measure.id)).collect();
            let told = Message::new("plan-needs-money")
                .with("measures", titles.join(", "))
                .with("count", titles.len())
                .with("needed", Part::Money(needed))
                .with("frame", Part::Money(frame.frame))
                .with("taken", Part::Money(frame.taken))
                .with("fund", &*frame.fund.title)
                .with("year", year.to_string());
            return locale.say(&told);
        }
        Requirement::Mandatory(_) => "plan-needs-mandatory",
        Requirement::Forced(_) => "plan-needs-forced",
        Requirement::Window(_) => "plan-needs-window",
        Requirement::Dependency(..) => "plan-needs-dependency",
        Requirement::Excludes(..) => "plan-needs-excludes",
        Requirement::Role(..) => "plan-needs-role",
        Requirement::Parallel(..) => "plan-needs-parallel",
        Requirement::ShareAtLeast(_) => "plan-needs-share-at-least",
        Requirement::ShareAtMost(_) => "plan-needs-share-at-most",
    };
    let year = requirement.year().map(|year| year.to_string()).unwrap_or_default();
    say(key, requirement, &year, problem, locale)
}

/// The measures that the conflict says have to be done.
fn measures_in<'c, 'p>(
    conflict: &'c Conflict<'_>,
    problem: &'c PlanningProblem<'p>,
) -> impl Iterator<Item = &'c crate::plan::Candidate<'p>> {
    conflict.requirements.iter().filter_map(|requirement| match requirement {
        Requirement::Mandatory(id) | Requirement::Forced(id) => problem.candidate(id),
        Requirement::Window(_)
        | Requirement::Dependency(..)
        | Requirement::Excludes(..)
        | Requirement::Fund(..)
        | Requirement::Role(..)
        | Requirement::Parallel(..)
        | Requirement::ShareAtLeast(_)
        | Requirement::ShareAtMost(_) => None,
    })
}

/// The last year in which a measure can start and keep its deadline.
fn last_start(candidate: &crate::plan::Candidate<'_>) -> i64 {
    let in_time = candidate.deadline.map_or(i64::MAX, |deadline| deadline - candidate.duration + 1);
    candidate.window.1.min(in_time)
}
