//! `report action-plan`: the plan for a board or a council, area by area, with what it costs and promises and what is left
//! out.

mod areas;

use super::{
    PlanView, beyond,
    counted::counted_in,
    document::{About, Document, Material},
    footer,
    plan::{charts, introduction, left_out, next, promises, resources, title},
    sources::{Section, sources},
};
use crate::{
    doc::{Block, Doc},
    economy,
    locale::{Locale, Words},
    model::Inclusion,
    problem::Message,
};

pub(super) static DOCUMENT: Document =
    Document { name: "action-plan", about: About::Portfolio, plan: true, write, words: &[&WORDS, &areas::WORDS] };

fn write(material: &Material<'_>, locale: &Locale) -> Doc {
    let Some(view) = material.plan else { return Doc::default() };
    let strategy = view.problem.strategy;
    let mut doc = Doc { title: title(strategy, view.problem.years, locale), blocks: Vec::new() };
    let blocks = &mut doc.blocks;
    blocks.push(Block::Heading(2, locale.text("in-short")));
    blocks.push(Block::Text(introduction(view, locale)));
    blocks.push(Block::List(in_short(view, locale)));
    blocks.extend(charts::timeline(view, locale).map(Block::Chart));
    areas::add(view, locale, blocks);
    resources::add_money(view, locale, blocks);
    blocks.extend(charts::money(view, locale).map(Block::Chart));
    resources::add_people(view, locale, blocks);
    blocks.extend(charts::people(view, locale).map(Block::Chart));
    resources::add_areas(view, locale, blocks);
    promises::add(view, locale, blocks);
    left_out::add(view, locale, blocks);
    beyond::add(view, locale, blocks);
    next::add(view, locale, blocks);
    blocks.push(Block::Heading(2, locale.text("figures-heading")));
    footer::add(strategy, view.problems, locale, blocks);
    let shown = view.figures.items.iter().map(|item| item.measure).filter(|measure| view.filter.shows(measure));
    let sections = [Section::Costs, Section::Funding, Section::Effort, Section::Benefits];
    blocks.extend(sources(shown, &sections, material, locale));
    doc
}

/// What a council wants to know first, beside how many measures there are and what they cost.
fn in_short(view: &PlanView<'_, '_>, locale: &Locale) -> Vec<String> {
    let figures = view.figures;
    let mandatory = figures.items.iter().filter(|item| item.measure.mandatory.is_some()).count();
    let mandatory = (mandatory > 0).then(|| Message::new("short-mandatory").with("count", mandatory));
    let limited = || figures.funds.iter().filter_map(|it| Some((it.frame?, it.used)));
    let sum = |amounts: &mut dyn Iterator<Item = i64>| locale.money_rounded(amounts.fold(0, i64::saturating_add));
    let frames = limited().next().map(|_| {
        let used = sum(&mut limited().map(|(_, used)| used));
        Message::new("short-frames").with("frames", sum(&mut limited().map(|(frame, _)| frame))).with("used", used)
    });
    let beyond = (figures.beyond_frames != 0)
        .then(|| Message::new("short-beyond").with("amount", locale.money_rounded(figures.beyond_frames)));
    let promises = promised(view, locale);
    let promises = (!promises.is_empty()).then(|| Message::new("short-promises").with("benefits", promises.join("; ")));
    let left_out = view.left_out.len();
    let left_out = (left_out > 0).then(|| Message::new("short-left-out").with("count", left_out));
    let chosen = figures.items.iter().any(|item| item.why != Inclusion::Running);
    let none = (!chosen).then(|| Message::new("short-none"));
    let all = [none, mandatory, frames, beyond, promises, left_out];
    all.into_iter().flatten().map(|message| locale.say(&message)).collect()
}

/// The sum of each type of benefit a year in full effect.
fn promised(view: &PlanView<'_, '_>, locale: &Locale) -> Vec<String> {
    let strategy = view.problem.strategy;
    let kinds = strategy.benefit_types.iter();
    let told = kinds.filter_map(|kind| {
        let amounts = view.figures.items.iter().filter_map(|item| economy::benefit_in_effect(item.measure, &kind.id));
        let sum: f64 = amounts.map(|range| range.likely).sum();
        (sum != 0.0)
            .then(|| format!("{} {} ({})", locale.number(sum, 0), counted_in(strategy, &kind.id, locale), kind.title))
    });
    told.collect()
}

static WORDS: Words = Words {
    nb: r"
report-action-plan = handlingsplan: tiltakene på hvert område, penger, gevinster, hva som er ute og hvorfor
in-short = Kort fortalt
short-none = Ingen nye tiltak er valgt.
short-mandatory = { $count ->
    [one] Ett tiltak er pålagt og må gjennomføres.
   *[other] { $count } tiltak er pålagt og må gjennomføres.
}
short-frames = Rammene er til sammen { $frames }. Planen bruker { $used } av dem, medregnet det som er i gang og driften av det som er ferdig.
short-beyond = De valgte tiltakene trenger dessuten { $amount } som ingen ramme dekker ennå.
short-promises = Når alt er tatt ut, gir tiltakene hvert år: { $benefits }.
short-left-out = { $count ->
    [one] Ett vurdert tiltak får ikke plass. Grunnen står lenger ned.
   *[other] { $count } vurderte tiltak får ikke plass. Grunnene står lenger ned.
}
figures-heading = Om tallene
",
    nn: r"
report-action-plan = handlingsplan: tiltaka på kvart område, pengar, gevinstar, kva som er ute og kvifor
in-short = Kort fortalt
short-none = Ingen nye tiltak er valde.
short-mandatory = { $count ->
    [one] Eitt tiltak er pålagt og må gjennomførast.
   *[other] { $count } tiltak er pålagde og må gjennomførast.
}
short-frames = Rammene er til saman { $frames }. Planen bruker { $used } av dei, medrekna det som er i gang og drifta av det som er ferdig.
short-beyond = Dei valde tiltaka treng dessutan { $amount } som inga ramme dekkjer enno.
short-promises = Når alt er teke ut, gir tiltaka kvart år: { $benefits }.
short-left-out = { $count ->
    [one] Eitt vurdert tiltak får ikkje plass. Grunnen står lenger nede.
   *[other] { $count } vurderte tiltak får ikkje plass. Grunnane står lenger nede.
}
figures-heading = Om tala
",
    en: r"
report-action-plan = action plan: the measures of each area, money, benefits, what is left out and why
in-short = In short
short-none = No new measures are chosen.
short-mandatory = { $count ->
    [one] One measure is mandatory and has to be carried out.
   *[other] { $count } measures are mandatory and have to be carried out.
}
short-frames = The frames come to { $frames }. The plan uses { $used } of them, with what is under way and the running of what is finished.
short-beyond = The chosen measures also need { $amount } that no frame covers yet.
short-promises = In full effect the measures give each year: { $benefits }.
short-left-out = { $count ->
    [one] One measure that was considered has no room. The reason is given below.
   *[other] { $count } measures that were considered have no room. The reasons are given below.
}
figures-heading = About the figures
",
};
