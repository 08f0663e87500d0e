//! An idea that nobody has taken up.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Body, Date, Id, Mandate, Measure, Outcome, Status, Track},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "idea-waiting",
    level: Level::Note,
    from: Some(Status::Idea),
    source: "N 3",
    words: Words {
        nb: r"
idea-waiting = En idé venter på å bli tatt opp
    .why = Gode ideer skal fanges opp. En idé som ikke kommer på noen sakliste, stopper uten at noen har sagt nei.
    .cure = Sett ideen på saklisten til neste møte, om så bare for å utsette den eller si nei.
    .says = foreslått { $proposed }, men ikke tatt opp i møtet { $earlier } eller { $later }
    .says-days = foreslått { $proposed }, for { $days } dager siden, men ikke tatt opp i noe møte
",
        nn: r"
idea-waiting = Ein idé ventar på å bli teken opp
    .why = Gode idear skal fangast opp. Ein idé som ikkje kjem på noka sakliste, stoppar utan at nokon har sagt nei.
    .cure = Set ideen på saklista til neste møte, om så berre for å utsetje han eller seie nei.
    .says = foreslått { $proposed }, men ikkje teken opp i møtet { $earlier } eller { $later }
    .says-days = foreslått { $proposed }, for { $days } dagar sidan, men ikkje teken opp i noko møte
",
        en: r"
idea-waiting = An idea waits to be taken up
    .why = No good idea should be lost. One that comes on no list stops without anybody having said no.
    .cure = Put the idea on the list of the next meeting, if only to put it off or to say no.
    .says = proposed { $proposed }, but not taken up by the meeting of { $earlier } or { $later }
    .says-days = proposed { $proposed }, { $days } days ago, but not taken up by any meeting
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: idea\nproposer: {unit: samferdsel, date: 2026-05-20}\n",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: idea\nproposer: {unit: samferdsel, date: 2026-09-20}\n",
    },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

/// Where the strategy names no meetings, an idea has waited after so many days.
const LONG: i32 = 180;

fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    if facts.doubtful.meets(&facts.portfolio.strategy.file, &route!["meeting"]) || !facts.knows_decisions() {
        return;
    }
    let (full, light) = (last_two(facts, Mandate::Concept), last_two(facts, Mandate::Execution));
    for measure in facts.portfolio.measures.iter().filter(|measure| measure.status == Status::Idea) {
        let meetings = match measure.track {
            Track::Full => full,
            Track::Light => light,
        };
        if !facts.bites(&RULE, measure) || is_put_off(facts, measure) {
            continue;
        }
        let message = proposed(measure).and_then(|proposed| waits(facts, measure, proposed, meetings));
        if let Some(message) = message {
            findings.add(Place::value(&measure.file, route!["status"]), message);
        }
    }
}

/// What there is to say about an idea that waits.
fn waits(facts: &Facts<'_>, idea: &Measure, proposed: Date, meetings: Option<(Date, Date)>) -> Option<Message> {
    let taken_up_since = |day| facts.decisions(idea).iter().any(|decided| decided.meeting.date >= day);
    if facts.portfolio.strategy.meetings.is_empty() {
        let days = proposed.0.until(facts.as_of.0).ok()?.get_days();
        let message = Message::new("idea-waiting.says-days").with("proposed", proposed).with("days", f64::from(days));
        return (days >= LONG && !taken_up_since(proposed)).then_some(message);
    }
    let (earlier, later) = meetings?;
    let message = Message::new("idea-waiting.says").with("proposed", proposed);
    let message = message.with("earlier", earlier).with("later", later);
    (earlier > proposed && !taken_up_since(earlier)).then_some(message)
}

/// When an idea came up, as far as anybody knows.
fn proposed(idea: &Measure) -> Option<Date> {
    let proposer = idea.proposer.as_ref().and_then(|proposer| proposer.date);
    proposer.or_else(|| idea.registered.as_ref().and_then(|registered| registered.date))
}

/// Whether the last that was decided is that it comes back on a day that is not past.
fn is_put_off(facts: &Facts<'_>, idea: &Measure) -> bool {
    let last = facts.decisions(idea).last().map(|decided| decided.item);
    last.is_some_and(|item| item.outcome == Outcome::Deferred && item.until.is_some_and(|until| until >= facts.as_of))
}

/// The last two meetings that were held by those who may take an idea further, told by the year's wheel or by what was
/// decided there. Where nobody may, everybody's meetings count.
fn last_two(facts: &Facts<'_>, mandate: Mandate) -> Option<(Date, Date)> {
    let strategy = &facts.portfolio.strategy;
    let may = |body: &Body| body.decides.contains(&mandate);
    let nobody = !strategy.bodies.iter().any(may);
    let counts = |id: &Id| nobody || strategy.bodies.iter().any(|body| body.id == *id && may(body));
    let planned = strategy.meetings.iter().map(|meeting| (meeting.date, &meeting.body));
    let decided = facts.portfolio.decisions.iter().map(|meeting| (meeting.date, &meeting.body));
    let mut held: Vec<(Date, &Id)> =
        planned.chain(decided).filter(|(date, body)| *date <= facts.as_of && counts(body)).collect();
    held.sort_unstable();
    held.dedup();
    match held.as_slice() {
        [.., (earlier, _), (later, _)] => Some((*earlier, *later)),
        _ => None,
    }
}
