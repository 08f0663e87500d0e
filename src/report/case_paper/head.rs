//! The case's data, and the case in short.

use super::{case::Case, dated, facts, heading, progress, stated};
use crate::{
    clean::one_line,
    doc::{Block, Cell},
    economy,
    locale::{Locale, Words, capitalised},
    problem::{Level, Message},
    report::{names, plan::next::Step, ranking::obstacle},
};

pub(super) fn add(case: &Case<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    blocks.push(facts(data(case, locale), locale));
    blocks.push(heading("in-short", locale));
    blocks.extend(case.measure.summary.as_ref().map(|summary| Block::Text(one_line(summary).into_owned())));
    blocks.push(Block::List(in_short(case, locale)));
}

fn data(case: &Case<'_>, locale: &Locale) -> Vec<(&'static str, Cell)> {
    let (strategy, measure) = (case.strategy(), &**case.measure);
    let status = |name: &str| capitalised(&locale.text(&format!("status-{name}")));
    let areas: Vec<&str> = measure.focus_areas.iter().map(|id| names::area(strategy, id)).collect();
    let proposer = measure.proposer.as_ref().and_then(|it| Some((names::unit(strategy, it.unit.as_ref()?), it.date)));
    let proposer = proposer.map(|(unit, date)| match date {
        Some(date) => format!("{unit}, {}", locale.date(date.0)),
        None => unit.to_owned(),
    });
    let number = case.decisions().iter().rev().find_map(|(_, item)| item.case.as_deref());
    let moves = case.to().map_or_else(
        || status(measure.status.name()),
        |to| format!("{} → {}", status(measure.status.name()), locale.text(&format!("status-{}", to.name()))),
    );
    let mut rows = vec![
        ("title-column", Cell::Text(format!("{} ({})", measure.title, measure.id))),
        ("head-owner", Cell::Text(names::unit(strategy, &measure.owner).to_owned())),
        ("head-responsible", stated(measure.responsible.as_deref(), locale)),
        ("head-proposer", stated(proposer.as_deref(), locale)),
        ("head-participants", Cell::Text(participants(case, locale))),
        ("head-areas", stated((!areas.is_empty()).then(|| areas.join(", ")).as_deref(), locale)),
        ("head-status", Cell::Text(moves)),
    ];
    if case.to().is_some() {
        let body = match &case.step {
            Some(Step { body, is_within_limit: true, .. }) => body.title.to_string(),
            Some(Step { body, .. }) => locale.say(&Message::new("head-short-body").with("body", &*body.title)),
            None => locale.text("head-no-body"),
        };
        rows.push(("head-body", Cell::Text(body)));
    }
    if case.body().is_some() {
        let meeting = case.meeting();
        rows.push(("head-meeting", dated(meeting.map(|it| it.date), locale)));
        rows.push(("head-papers", dated(meeting.and_then(|it| it.papers_due), locale)));
    }
    rows.extend(number.map(|number| ("head-case", Cell::Text(number.to_owned()))));
    if let Some(mandatory) = &measure.mandatory {
        rows.push(("head-law", stated(mandatory.law.as_deref(), locale)));
        rows.push(("head-deadline", dated(mandatory.deadline, locale)));
    }
    rows
}

/// The units that take part, and which of them have not decided yet.
fn participants(case: &Case<'_>, locale: &Locale) -> String {
    let taking_part = economy::taking_part(case.measure, i64::MAX);
    let told = taking_part.iter().map(|it| {
        let title = names::unit(case.strategy(), it.unit);
        if it.considering { format!("{title} {}", locale.text("undecided")) } else { title.to_owned() }
    });
    told.collect::<Vec<_>>().join(", ")
}

/// Rank, place in the plan, money, and how much is missing.
fn in_short(case: &Case<'_>, locale: &Locale) -> Vec<String> {
    let money = Message::new("head-money")
        .with("oneoff", locale.money_rounded(case.economics.one_off_cost))
        .with("lifecycle", locale.money_rounded(case.economics.lifecycle_cost))
        .with("npv", locale.money_rounded(case.economics.npv.likely));
    let (errors, warnings) = (case.count(Level::Error), case.count(Level::Warning));
    let counted = |key, count: usize| locale.say(&Message::new(key).with("count", count));
    let missing = (errors + warnings > 0).then(|| {
        let errors = counted("count-errors", errors);
        Message::new("head-missing").with("errors", errors).with("warnings", counted("count-warnings", warnings))
    });
    let mut told: Vec<Message> = rank(case, locale).into_iter().collect();
    told.extend([place(case, locale), money]);
    let told: Vec<Message> = told.into_iter().chain(progress::spending(case)).chain(missing).collect();
    told.iter().map(|message| locale.say(message)).chain(progress::report(case, locale)).collect()
}

/// Its rank, and of how many.
pub(super) fn rank(case: &Case<'_>, locale: &Locale) -> Option<Message> {
    let ranking = case.material.ranking;
    Some(match ranking.of(&case.measure.id)? {
        Ok(ranked) => {
            let key = if ranked.score.is_some() { "measure-rank" } else { "measure-rank-only" };
            let score = ranked.score.map_or_else(String::new, |score| locale.number(score, 1));
            Message::new(key).with("rank", ranked.rank).with("count", ranking.ranked.len()).with("score", score)
        }
        Err(unranked) => Message::new("measure-unranked")
            .with("gaps", obstacle(&unranked.why, locale))
            .with("low", locale.number(unranked.low, 0))
            .with("high", locale.number(unranked.high, 0)),
    })
}

/// Whether it is in the plan, and when; else why not.
pub(super) fn place(case: &Case<'_>, locale: &Locale) -> Message {
    let message = match (case.item(), case.left_out(locale)) {
        (Some(item), _) if item.measure.status.is_running() => {
            let overdue = item.finish < case.material.as_of.year();
            Message::new(if overdue { "head-overdue" } else { "head-running" })
        }
        (Some(_), _) => Message::new("head-in"),
        (None, Some(why)) => {
            Message::new(if case.is_crowded_out() { "head-out-nearest" } else { "head-out" }).with("why", why)
        }
        (None, None) => Message::new("head-aside"),
    };
    let finish = case.item().map_or(case.start, |item| item.finish);
    let message = message.with("start", case.start.to_string()).with("finish", finish.to_string());
    let (first, last) = case.view.problem.years;
    message.with("first", first.to_string()).with("last", last.to_string())
}

pub(super) static WORDS: Words = Words {
    nb: r"
head-key-column = Opplysning
head-value-column = Innhold
head-owner = Eier
head-responsible = Ansvarlig
head-proposer = Foreslått av
head-participants = Deltar
head-areas = Områder
head-status = Status nå og foreslått
head-body = Avgjøres av
head-no-body = Ingen av organene i strategien kan avgjøre dette
head-short-body = { $body }, men kostnaden er over beløpsgrensen
head-meeting = Neste møte
head-papers = Frist for sakspapirer
head-case = Siste saksnummer
head-law = Pålagt ved
head-deadline = Frist etter pålegget
head-money = Det koster { $oneoff } å få på plass og { $lifecycle } over levetiden. Netto nåverdi er { $npv }.
head-missing = Opplysningene om tiltaket har { $errors } og { $warnings }. De står under «Det som mangler».
head-in = Det er med i planen for { $first }–{ $last }: Det starter i { $start } og er ferdig i { $finish }.
head-running = Det har vært i gang siden { $start }, og skal være ferdig i { $finish }.
head-overdue = Det har vært i gang siden { $start }, og skulle vært ferdig i { $finish }.
head-out = Det er ikke med i planen for { $first }–{ $last }: { $why }.
head-out-nearest = Det er ikke med i planen for { $first }–{ $last }. Nærmest er start i { $start }. Da står dette i veien: { $why }.
head-aside = Det deltar ikke i planen for { $first }–{ $last }.
",
    nn: r"
head-key-column = Opplysning
head-value-column = Innhald
head-owner = Eigar
head-responsible = Ansvarleg
head-proposer = Foreslått av
head-participants = Deltek
head-areas = Område
head-status = Status no og foreslått
head-body = Blir avgjort av
head-no-body = Ingen av organa i strategien kan avgjere dette
head-short-body = { $body }, men kostnaden er over beløpsgrensa
head-meeting = Neste møte
head-papers = Frist for sakspapir
head-case = Siste saksnummer
head-law = Pålagt ved
head-deadline = Frist etter pålegget
head-money = Det kostar { $oneoff } å få på plass og { $lifecycle } over levetida. Netto noverdi er { $npv }.
head-missing = Opplysningane om tiltaket har { $errors } og { $warnings }. Dei står under «Det som manglar».
head-in = Det er med i planen for { $first }–{ $last }: Det startar i { $start } og er ferdig i { $finish }.
head-running = Det har vore i gang sidan { $start }, og skal vere ferdig i { $finish }.
head-overdue = Det har vore i gang sidan { $start }, og skulle ha vore ferdig i { $finish }.
head-out = Det er ikkje med i planen for { $first }–{ $last }: { $why }.
head-out-nearest = Det er ikkje med i planen for { $first }–{ $last }. Nærast er start i { $start }. Då står dette i vegen: { $why }.
head-aside = Det deltek ikkje i planen for { $first }–{ $last }.
",
    en: r"
head-key-column = Item
head-value-column = Content
head-owner = Owner
head-responsible = Responsible
head-proposer = Proposed by
head-participants = Takes part
head-areas = Areas
head-status = Status now and proposed
head-body = Decided by
head-no-body = None of the strategy's bodies may decide this
head-short-body = { $body }, but the cost is over its limit
head-meeting = Next meeting
head-papers = Papers due
head-case = Latest case number
head-law = Mandatory by
head-deadline = Deadline of that duty
head-money = It costs { $oneoff } to get in place and { $lifecycle } over its lifetime. The net present value is { $npv }.
head-missing = What is known of the measure has { $errors } and { $warnings }. They stand under “What is missing”.
head-in = It is in the plan for { $first }–{ $last }: it starts in { $start } and is finished in { $finish }.
head-running = It has been under way since { $start } and is to be finished in { $finish }.
head-overdue = It has been under way since { $start } and was to be finished in { $finish }.
head-out = It is not in the plan for { $first }–{ $last }: { $why }.
head-out-nearest = It is not in the plan for { $first }–{ $last }. The nearest start is { $start }; then this is in the way: { $why }.
head-aside = It takes no part in the plan for { $first }–{ $last }.
",
};
