//! Why the measure is wanted: needs, the people it is for, and what in the strategy it answers.

use super::{case::Case, heading, stated, table};
use crate::{
    doc::{Block, Cell},
    locale::{Locale, Words},
    model::{AppliesTo, FocusArea, MaturityStep, Meets, Principle},
    problem::Message,
    report::names,
};

pub(super) fn add(case: &Case<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    blocks.push(heading("background-heading", locale));
    add_needs(case, locale, blocks);
    blocks.push(heading("fit-heading", locale));
    add_fit(case, locale, blocks);
}

fn add_needs(case: &Case<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let measure = &**case.measure;
    if measure.needs.is_empty() {
        blocks.push(Block::Text(locale.text("background-no-needs")));
    } else {
        let row = |need: &crate::model::Need| {
            vec![stated(need.what.as_deref(), locale), stated(need.source.as_deref(), locale)]
        };
        let rows = measure.needs.iter().map(row).collect();
        blocks.push(table(&["need-column", "need-source-column"], rows, locale));
    }
    if !measure.target_groups.is_empty() {
        let row = |group: &crate::model::TargetGroup| {
            let inside = locale.text(if group.internal { "group-internal" } else { "group-external" });
            let count =
                group.count.map_or_else(|| Cell::Text(locale.text("not-stated")), |count| Cell::Count(count.get()));
            vec![stated(group.who.as_deref(), locale), Cell::Text(inside), count]
        };
        let rows = measure.target_groups.iter().map(row).collect();
        blocks.push(table(&["group-column", "group-kind-column", "group-count-column"], rows, locale));
    }
    let involved = measure.user_involvement.iter().filter_map(|it| {
        let how = it.how.as_deref()?;
        let date = it.date.map(|date| format!(" ({})", locale.date(date.0))).unwrap_or_default();
        Some(format!("{how}{date}"))
    });
    let involved: Vec<String> = involved.collect();
    let told = if involved.is_empty() {
        locale.text("background-no-involvement")
    } else {
        locale.say(&Message::new("background-involvement").with("how", involved.join("; ")))
    };
    blocks.push(Block::Text(told));
}

/// Goals, objectives, principles and the step of maturity.
fn add_fit(case: &Case<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    let (strategy, measure) = (case.strategy(), &**case.measure);
    let areas = strategy.focus_areas.iter().filter(|area| measure.focus_areas.contains(&area.id));
    let row = |area: &FocusArea| {
        let served = area.objectives.iter().filter(|objective| measure.objectives.contains(&objective.id));
        let served: Vec<&str> = served.map(|objective| names::objective(strategy, &objective.id)).collect();
        let served = if served.is_empty() { locale.text("fit-no-objectives") } else { served.join("; ") };
        vec![Cell::Text(area.title.to_string()), stated(area.goal.as_deref(), locale), Cell::Text(served)]
    };
    let rows: Vec<Vec<Cell>> = areas.map(row).collect();
    if rows.is_empty() {
        blocks.push(Block::Text(locale.text("fit-no-areas")));
    } else {
        blocks.push(table(&["fit-area-column", "fit-goal-column", "fit-objectives-column"], rows, locale));
    }
    if let Some(step) = measure.maturity_step {
        blocks.push(Block::Text(locale.text(maturity(step))));
    }
    let asked = strategy.principles.iter().filter(|principle| principle.applies_to == AppliesTo::Measure);
    let row = |principle: &Principle| {
        let answer = measure.principles.get(&principle.id);
        let meets = answer.and_then(|answer| answer.meets).map_or("meets-unanswered", meets);
        let how = answer.and_then(|answer| answer.how.as_deref());
        let how = how.map_or(Cell::Empty, |how| Cell::Text(how.to_owned()));
        vec![Cell::Text(principle.title.to_string()), Cell::Text(locale.text(meets)), how]
    };
    let rows: Vec<Vec<Cell>> = asked.map(row).collect();
    if !rows.is_empty() {
        blocks.push(table(&["fit-principle-column", "fit-meets-column", "fit-how-column"], rows, locale));
    }
}

/// The words for a step of the maturity stair.
const fn maturity(step: MaturityStep) -> &'static str {
    match step.get() {
        1 => "maturity-digitised",
        2 => "maturity-efficient",
        _ => "maturity-transformed",
    }
}

const fn meets(meets: Meets) -> &'static str {
    match meets {
        Meets::Full => "meets-full",
        Meets::Partial => "meets-partial",
        Meets::None => "meets-none",
        Meets::NotApplicable => "meets-not-applicable",
    }
}

pub(super) static WORDS: Words = Words {
    nb: r"
background-heading = Bakgrunn og behov
background-no-needs = Ingen behov er oppgitt.
background-involvement = Slik har brukerne vært med: { $how }.
background-no-involvement = Det er ikke oppgitt om brukerne har vært med.
need-column = Behov
need-source-column = Kilde
group-column = Målgruppe
group-kind-column = Hvor
group-count-column = Antall
group-internal = egne ansatte
group-external = utenfor virksomheten
fit-heading = Forholdet til strategien
fit-no-areas = Ingen områder er oppgitt.
fit-area-column = Område
fit-goal-column = Mål
fit-objectives-column = Delmål det bidrar til
fit-no-objectives = ingen oppgitt
fit-principle-column = Prinsipp
fit-meets-column = Oppfylt
fit-how-column = Hvordan
meets-full = helt
meets-partial = delvis
meets-none = ikke
meets-not-applicable = gjelder ikke
meets-unanswered = ikke besvart
maturity-digitised = Arbeidet blir digitalt, men ellers som før (trinn 1 av 3).
maturity-efficient = Arbeidet blir digitalt og enklere (trinn 2 av 3).
maturity-transformed = Arbeidet blir gjort på en ny måte (trinn 3 av 3).
",
    nn: r"
background-heading = Bakgrunn og behov
background-no-needs = Ingen behov er oppgitte.
background-involvement = Slik har brukarane vore med: { $how }.
background-no-involvement = Det er ikkje oppgitt om brukarane har vore med.
need-column = Behov
need-source-column = Kjelde
group-column = Målgruppe
group-kind-column = Kvar
group-count-column = Tal
group-internal = eigne tilsette
group-external = utanfor verksemda
fit-heading = Forholdet til strategien
fit-no-areas = Ingen område er oppgitte.
fit-area-column = Område
fit-goal-column = Mål
fit-objectives-column = Delmål det bidreg til
fit-no-objectives = ingen oppgitte
fit-principle-column = Prinsipp
fit-meets-column = Oppfylt
fit-how-column = Korleis
meets-full = heilt
meets-partial = delvis
meets-none = ikkje
meets-not-applicable = gjeld ikkje
meets-unanswered = ikkje svart på
maturity-digitised = Arbeidet blir digitalt, men elles som før (steg 1 av 3).
maturity-efficient = Arbeidet blir digitalt og enklare (steg 2 av 3).
maturity-transformed = Arbeidet blir gjort på ein ny måte (steg 3 av 3).
",
    en: r"
background-heading = Background and need
background-no-needs = No needs are stated.
background-involvement = This is how users took part: { $how }.
background-no-involvement = Whether users took part is not stated.
need-column = Need
need-source-column = Source
group-column = Target group
group-kind-column = Where
group-count-column = Number
group-internal = own staff
group-external = outside the organisation
fit-heading = How it fits the strategy
fit-no-areas = No areas are stated.
fit-area-column = Area
fit-goal-column = Goal
fit-objectives-column = Objectives it serves
fit-no-objectives = none stated
fit-principle-column = Principle
fit-meets-column = Met
fit-how-column = How
meets-full = fully
meets-partial = partly
meets-none = not
meets-not-applicable = does not apply
meets-unanswered = not answered
maturity-digitised = The work becomes digital and stays as it was otherwise (step 1 of 3).
maturity-efficient = The work becomes digital and simpler (step 2 of 3).
maturity-transformed = The work is done in a new way (step 3 of 3).
",
};
