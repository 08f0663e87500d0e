//! A measure that there is no room for, and no word of where the money shall come from.

use super::demand::{Demand, Starts};
use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    economy::{self, Counted, Needs, Taken},
    locale::Words,
    model::{Fund, Measure, Money, Status, Strategy},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "over-frame-without-route",
    level: Level::Warning,
    from: Some(Status::Planning),
    source: "L 1.1",
    words: Words {
        nb: r#"
over-frame-without-route = Tiltaket får ikke plass i rammene, og ingen vet hvor pengene skal komme fra
    .why = Tiltak som krever mer enn vedtatt ramme, prioriteres gjennom arbeidet med økonomiplanen. Da må det være klart hvilken plan de skal inn i.
    .cure = Nevn i «budget_route» fristen eller planen der midlene skal søkes, eller gjør tiltaket mindre.
    .says = tiltaket trenger { $need } fra «{ $fund }» i { NUMBER($year, useGrouping: "false") }, men det er { $left } igjen av rammen
    .help = ingen tillatt startår passer; skriv i «budget_route» hvor pengene skal søkes
"#,
        nn: r#"
over-frame-without-route = Tiltaket får ikkje plass i rammene, og ingen veit kvar pengane skal kome frå
    .why = Tiltak som krev meir enn vedteken ramme, blir prioriterte gjennom arbeidet med økonomiplanen. Då må det vere klart kva plan dei skal inn i.
    .cure = Nemn i «budget_route» fristen eller planen der det skal søkjast om midlar, eller gjer tiltaket mindre.
    .says = tiltaket treng { $need } frå «{ $fund }» i { NUMBER($year, useGrouping: "false") }, men det er { $left } att av ramma
    .help = ikkje noko tillate startår passar; skriv i «budget_route» kvar det skal søkjast om pengar
"#,
        en: r#"
over-frame-without-route = The measure does not fit the frames, and nobody knows where the money shall come from
    .why = Measures that need more than the adopted frame are prioritised in the work on the economic plan. Then it has to be clear which plan they shall go into.
    .cure = Name in “budget_route” the deadline or plan at which the money shall be asked for, or make the measure smaller.
    .says = the measure needs { $need } from “{ $fund }” in { NUMBER($year, useGrouping: "false") }, but { $left } of the frame is left
    .help = no allowed year of start fits; write in “budget_route” where the money shall be asked for
"#,
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\ncosts:\n  - {phase: utvikling, fund: investering, per_year: [2500000]}\n  - {phase: drift, fund: investering, per_year: [0, 50000], recurring: true}\n",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\ncosts:\n  - {phase: utvikling, fund: investering, per_year: [2500000]}\n  - {phase: drift, fund: investering, per_year: [0, 50000], recurring: true}\nbudget_route: Økonomiplan 2028–2031\n",
    },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

/// A measure does not fit where at each of its allowed years of start there is a fund and a year with a frame in which
/// its own cost, less granted money, is more than decided measures leave. Other measures that only hope for the same
/// money do not count: who comes first is the plan's to say. Decided measures themselves are looked at by
/// `frame-exceeded`, and those under way or aside need no room in a plan.
fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let strategy = &facts.portfolio.strategy;
    if strategy.funds.iter().all(|fund| fund.frame.is_empty()) {
        return;
    }
    let starts = Starts::new(facts);
    let demand = Demand::new(facts);
    for measure in &facts.portfolio.measures {
        let hopes = measure.status.is_ranked() && !starts.is_decided(measure) && facts.bites(&RULE, measure);
        let routed = measure.budget_route.as_ref().is_some_and(|route| !route.trim().is_empty());
        if !hopes || routed {
            continue;
        }
        let needs = economy::needs(strategy, measure, Counted::Granted);
        let shortages = || allowed(strategy, measure).map(|start| shortage(strategy, &demand.taken, &needs, start));
        // The first start that fits ends the search; where none does, the first start is the one to tell of.
        let Some(Some(shortage)) = shortages().next().filter(|_| shortages().all(|it| it.is_some())) else { continue };
        #[expect(clippy::cast_precision_loss, reason = "a year is a small number")]
        let message = Message::new("over-frame-without-route.says")
            .with("need", Money(shortage.need))
            .with("fund", &*shortage.fund.title)
            .with("year", shortage.year as f64)
            .with("left", Money(shortage.left));
        findings.add(Place::value(&measure.file, route!["budget_route"]), message);
    }
}

/// The years in which a measure may start: from the one it is reckoned from, within the plan's years, to its latest.
fn allowed(strategy: &Strategy, measure: &Measure) -> impl Iterator<Item = i64> {
    let (first, last) = strategy.plan_years();
    let from = economy::start_year(strategy, measure).max(first.get());
    let to = measure.schedule.latest.map_or(last, |latest| latest.min(last));
    from..=to.get().max(from)
}

/// Where a measure needs more than is left.
struct Shortage<'s> {
    fund: &'s Fund,
    year: i64,
    need: i64,
    left: i64,
}

/// The first shortage of a measure that starts in a given year; none where it fits.
fn shortage<'s>(strategy: &'s Strategy, taken: &Taken<'_>, needs: &Needs<'_>, start: i64) -> Option<Shortage<'s>> {
    let funds = strategy.funds.iter().filter(|fund| needs.money.contains_key(fund.id.as_str()));
    let frames = funds.flat_map(|fund| fund.frame.iter().map(move |(year, frame)| (fund, year.get(), frame.0)));
    let mut shortages = frames.map(|(fund, year, frame)| {
        let left = frame.saturating_sub(taken.money(&fund.id, year)).max(0);
        Shortage { fund, year, need: needs.money(&fund.id, start, year), left }
    });
    shortages.find(|shortage| shortage.need > shortage.left)
}
