//! That there is no plan, and what would help.

use super::{
    Counts, footer,
    left_out::{say, title_of},
    title,
};
use crate::{
    doc::{Block, Doc},
    locale::{Locale, Words, capitalised},
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
    doc.blocks.extend(cure(conflict, problem, locale));
    footer::add(problem.strategy, counts, locale, &mut doc.blocks);
    doc
}

/// The money that would help, and whether less would do.
fn cure(conflict: &Conflict<'_>, problem: &PlanningProblem<'_>, locale: &Locale) -> Vec<Block> {
    let (extras, is_proven) = (&conflict.cure.extras, conflict.cure.is_proven);
    let key = match (extras.is_empty(), is_proven) {
        (true, true) => "plan-no-cure",
        (true, false) => "plan-cure-unknown",
        (false, true) => "plan-cure",
        (false, false) => "plan-cure-enough",
    };
    let told = extras.iter().map(|extra| {
        let fund = Requirement::Fund(extra.fund, extra.year);
        let what = say("plan-cure-one", fund, &extra.year.to_string(), problem, locale);
        locale.say(&Message::new("plan-cure-amount").with("amount", Part::Money(extra.amount)).with("what", what))
    });
    let list = (!extras.is_empty()).then(|| Block::List(told.collect()));
    [Block::Text(locale.text(key))].into_iter().chain(list).collect()
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

pub(in crate::report) static WORDS: Words = Words {
    nb: r"
plan-none = Ingen plan kan oppfylle alle kravene. Disse kan ikke holdes samtidig; uten ett av dem går det:
plan-none-perhaps = Ingen plan kan oppfylle alle kravene. Disse kan ikke holdes samtidig; det ble ikke tid til å finne ut om alle trengs:
plan-needs-mandatory = «{ $about }» er pålagt, og må gjøres i tide.
plan-needs-forced = «{ $about }» er krevd med --force.
plan-needs-window = «{ $about }» kan bare starte i de årene tiltaket selv oppgir, innenfor { $first }–{ $last }.
plan-needs-dependency = «{ $about }» kan ikke starte før «{ $other }» er ferdig.
plan-needs-excludes = Bare ett av «{ $about }» og «{ $other }» kan gjøres.
plan-needs-fund = rammen til «{ $about }» i { $year }
plan-needs-frame = { $what }: det er { $frame } igjen til nye tiltak.
plan-needs-money = { $count ->
    [one] «{ $measures }» trenger { $needed } fra «{ $fund }» i { $year }
   *[other] Disse trenger til sammen { $needed } fra «{ $fund }» i { $year }: { $measures }
}. Rammen er { $frame }, og det som er i gang, bruker { $taken }.
plan-needs-role = «{ $about }» har bare så mye tid i { $year } som kapasiteten sier.
plan-needs-parallel = «{ $about }» kan ikke ha flere tiltak samtidig i { $year }.
plan-needs-share-at-least = «{ $about }» skal ha minst så stor del av engangskostnaden som strategien sier.
plan-needs-share-at-most = «{ $about }» skal ikke ha større del av engangskostnaden enn strategien sier.
plan-cure = Minst så mye mer penger må til for at det skal finnes en plan:
plan-cure-enough = Så mye mer penger er nok til at det finnes en plan; det er ikke bevist at det trengs så mye:
plan-cure-unknown = Det ble ikke tid til å finne ut om mer penger hjelper.
plan-cure-one = «{ $about }» i { $year }
plan-cure-amount = { $amount } mer i { $what }
plan-no-cure = Mer penger hjelper ikke: Et av kravene må endres.
",
    nn: r"
plan-none = Ingen plan kan oppfylle alle krava. Desse kan ikkje haldast samtidig; utan eitt av dei går det:
plan-none-perhaps = Ingen plan kan oppfylle alle krava. Desse kan ikkje haldast samtidig; det vart ikkje tid til å finne ut om alle trengst:
plan-needs-mandatory = «{ $about }» er pålagt, og må gjerast i tide.
plan-needs-forced = «{ $about }» er kravd med --force.
plan-needs-window = «{ $about }» kan berre starte i dei åra tiltaket sjølv oppgir, innanfor { $first }–{ $last }.
plan-needs-dependency = «{ $about }» kan ikkje starte før «{ $other }» er ferdig.
plan-needs-excludes = Berre eitt av «{ $about }» og «{ $other }» kan gjerast.
plan-needs-fund = ramma til «{ $about }» i { $year }
plan-needs-frame = { $what }: det er { $frame } att til nye tiltak.
plan-needs-money = { $count ->
    [one] «{ $measures }» treng { $needed } frå «{ $fund }» i { $year }
   *[other] Desse treng til saman { $needed } frå «{ $fund }» i { $year }: { $measures }
}. Ramma er { $frame }, og det som er i gang, bruker { $taken }.
plan-needs-role = «{ $about }» har berre så mykje tid i { $year } som kapasiteten seier.
plan-needs-parallel = «{ $about }» kan ikkje ha fleire tiltak samtidig i { $year }.
plan-needs-share-at-least = «{ $about }» skal ha minst så stor del av eingongskostnaden som strategien seier.
plan-needs-share-at-most = «{ $about }» skal ikkje ha større del av eingongskostnaden enn strategien seier.
plan-cure = Minst så mykje meir pengar må til for at det skal finnast ein plan:
plan-cure-enough = Så mykje meir pengar er nok til at det finst ein plan; det er ikkje prova at det trengst så mykje:
plan-cure-unknown = Det vart ikkje tid til å finne ut om meir pengar hjelper.
plan-cure-one = «{ $about }» i { $year }
plan-cure-amount = { $amount } meir i { $what }
plan-no-cure = Meir pengar hjelper ikkje: Eitt av krava må endrast.
",
    en: r"
plan-none = No plan can keep all requirements. These cannot hold together; without any one of them it can be done:
plan-none-perhaps = No plan can keep all requirements. These cannot hold together; there was no time to find out whether all of them are needed:
plan-needs-mandatory = “{ $about }” is mandatory, and has to be done in time.
plan-needs-forced = “{ $about }” is asked for with --force.
plan-needs-window = “{ $about }” can only start in the years that it gives itself, within { $first }–{ $last }.
plan-needs-dependency = “{ $about }” cannot start before “{ $other }” is finished.
plan-needs-excludes = Only one of “{ $about }” and “{ $other }” can be done.
plan-needs-fund = the frame of “{ $about }” in { $year }
plan-needs-frame = { $what }: { $frame } are left for new measures.
plan-needs-money = { $count ->
    [one] “{ $measures }” needs { $needed } from “{ $fund }” in { $year }
   *[other] These need { $needed } in all from “{ $fund }” in { $year }: { $measures }
}. The frame is { $frame }, and what is under way uses { $taken }.
plan-needs-role = “{ $about }” has only as much time in { $year } as its capacity says.
plan-needs-parallel = “{ $about }” can have no more measures at a time in { $year }.
plan-needs-share-at-least = “{ $about }” shall have at least the part of the one-off cost that the strategy says.
plan-needs-share-at-most = “{ $about }” shall have no larger part of the one-off cost than the strategy says.
plan-cure = At least so much more money is needed for there to be a plan:
plan-cure-enough = So much more money is enough for there to be a plan; it is not proven that it takes so much:
plan-cure-unknown = There was no time to find out whether more money helps.
plan-cure-one = “{ $about }” in { $year }
plan-cure-amount = { $amount } more in { $what }
plan-no-cure = More money does not help: one of the requirements has to change.
",
};
