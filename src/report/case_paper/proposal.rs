//! What is proposed to the body: approval where the plan has room for the measure, else that the case waits.

use super::{case::Case, conditions, heading};
use crate::{
    doc::Block,
    economy::{self, Counted, YearFlow},
    locale::{Locale, Words},
    model::{Range, Status},
    problem::Message,
    report::{beyond::Beyond, names, ranking::obstacle},
};

/// What a paper proposes.
enum Advice {
    /// That the measure goes on to this status.
    Approve(Status),
    /// That the case waits, and why.
    Defer(Message),
    /// That nothing is decided: no step is ahead.
    Note,
}

pub(super) fn add(case: &Case<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    blocks.push(heading("proposal-heading", locale));
    match advice(case, locale) {
        Advice::Note => blocks.push(Block::Text(locale.text("proposal-note"))),
        Advice::Defer(why) => blocks.push(Block::Text(locale.say(&why))),
        Advice::Approve(to) => {
            let all = approval(case, to, locale);
            blocks.push(Block::List(all.iter().map(|message| locale.say(message)).collect()));
            let conditions = conditions::open(case, to, locale);
            if !conditions.is_empty() {
                blocks.push(Block::Heading(3, locale.text("proposal-conditions")));
                blocks.push(Block::List(conditions));
            }
        }
    }
}

fn advice(case: &Case<'_>, locale: &Locale) -> Advice {
    let Some(to) = case.to else { return Advice::Note };
    if let Some(why) = case.left_out(locale) {
        let (first, last) = case.view.problem.years;
        let told = Message::new("proposal-no-room").with("why", why);
        return Advice::Defer(told.with("first", first.to_string()).with("last", last.to_string()));
    }
    match case.material.ranking.of(&case.measure.id) {
        Some(Err(unranked)) if case.item().is_none() => {
            let gaps = obstacle(&unranked.why, locale);
            Advice::Defer(Message::new("proposal-unranked").with("gaps", gaps))
        }
        Some(_) | None => Advice::Approve(to),
    }
}

/// The step, the money for it, and where it is taken from.
fn approval(case: &Case<'_>, to: Status, locale: &Locale) -> Vec<Message> {
    let name = |status: Status| locale.text(&format!("status-{}", status.name()));
    let body = case.body.map(|body| &*body.title);
    let step = Message::new(if body.is_some() { "proposal-step" } else { "proposal-step-no-body" })
        .with("body", body.unwrap_or_default())
        .with("measure", &*case.measure.title)
        .with("from", name(case.measure.status))
        .with("to", name(to));
    let mut all = vec![step];
    let cost = one_off(case);
    match to {
        Status::Concept | Status::Planning => all.push(
            Message::new("proposal-no-amount").with("to", name(to)).with("amount", locale.money_rounded(cost.likely)),
        ),
        Status::Execution => {
            let key = if cost.low == cost.high { "proposal-amount" } else { "proposal-amount-range" };
            all.push(
                Message::new(key)
                    .with("amount", locale.money(cost.likely))
                    .with("low", locale.money(cost.low))
                    .with("high", locale.money(cost.high)),
            );
            all.push(Message::new("proposal-start").with("start", case.start.to_string()));
            all.extend(funds(case, locale));
            all.extend(beyond(case, locale));
        }
        Status::Idea
        | Status::Closing
        | Status::Realising
        | Status::Evaluated
        | Status::OnHold
        | Status::Rejected
        | Status::Stopped
        | Status::Merged => {}
    }
    all
}

/// One-off cost over all years. Whole money.
fn one_off(case: &Case<'_>) -> Range<i64> {
    let sum = |amount: fn(&YearFlow) -> i64| case.economics.years.iter().map(amount).fold(0, i64::saturating_add);
    Range {
        low: sum(|year| year.one_off.low),
        likely: sum(|year| year.one_off.likely),
        high: sum(|year| year.one_off.high),
    }
}

/// What each fund pays in the plan's years.
fn funds(case: &Case<'_>, locale: &Locale) -> Option<Message> {
    let needs = economy::needs(case.strategy(), case.measure, Counted::Granted);
    let of_fund = case.strategy().funds.iter().filter_map(|fund| {
        let within = (case.start..=case.last_year()).map(|year| needs.money(&fund.id, case.start, year));
        let sum = within.fold(0, i64::saturating_add);
        (sum != 0).then(|| format!("{}: {}", fund.title, locale.money(sum)))
    });
    let told: Vec<String> = of_fund.collect();
    (!told.is_empty()).then(|| {
        let last = case.last_year().to_string();
        Message::new("proposal-funds").with("funds", told.join("; ")).with("last", last)
    })
}

/// What has to be asked for outside the frames.
fn beyond(case: &Case<'_>, locale: &Locale) -> Vec<Message> {
    let found = Beyond::of(case.view.problem, case.measure, case.start);
    let route = case.measure.budget_route.as_deref().map(|route| names::route(case.strategy(), route));
    let told = |key, no_route, amount: i64| {
        let message = Message::new(if route.is_some() { key } else { no_route });
        let message = message.with("amount", locale.money(amount)).with("route", route.unwrap_or_default());
        (amount != 0).then(|| message.with("last", case.last_year().to_string()))
    };
    let within = told("proposal-within", "proposal-within-no-route", found.within);
    let after = told("proposal-after", "proposal-after-no-route", found.after);
    let unfunded = told("proposal-unfunded", "proposal-unfunded-no-route", found.unfunded);
    [within, after, unfunded].into_iter().flatten().collect()
}

pub(super) static WORDS: Words = Words {
    nb: r"
proposal-heading = Forslag til vedtak
proposal-conditions = Vilkår
proposal-note = Saken tas til orientering. Tiltaket har ingen status foran seg som noen må vedta.
proposal-no-room = Saken utsettes. Tiltaket får ikke plass i planen for { $first }–{ $last }: { $why }.
proposal-unranked = Saken utsettes til tiltaket kan rangeres. Dette mangler: { $gaps }.
proposal-step = { $body } godkjenner at «{ $measure }» går fra { $from } til { $to }.
proposal-step-no-body = «{ $measure }» går fra { $from } til { $to }. Ingen av organene i strategien kan vedta det.
proposal-no-amount = Hva { $to } i seg selv koster, er ikke oppgitt. Hele engangskostnaden er anslått til { $amount }.
proposal-amount = Tiltaket får bruke inntil { $amount } i engangskostnad.
proposal-amount-range = Tiltaket får bruke { $amount } i engangskostnad. Anslaget går fra { $low } til { $high }.
proposal-start = Tiltaket starter i { $start }.
proposal-funds = Til og med { $last } dekkes utgiftene slik, drift medregnet: { $funds }.
proposal-within = { $amount } til og med { $last } har ingen ramme og meldes inn i: { $route }.
proposal-within-no-route = { $amount } til og med { $last } har ingen ramme. Det er ikke oppgitt hvor pengene skal finnes.
proposal-after = Etter { $last } trengs det { $amount } som ingen ramme dekker ennå. Det meldes inn i: { $route }.
proposal-after-no-route = Etter { $last } trengs det { $amount } som ingen ramme dekker ennå.
proposal-unfunded = { $amount } har ingen finansieringskilde og meldes inn i: { $route }.
proposal-unfunded-no-route = { $amount } har ingen finansieringskilde. Det er ikke oppgitt hvor pengene skal finnes.
",
    nn: r"
proposal-heading = Framlegg til vedtak
proposal-conditions = Vilkår
proposal-note = Saka blir teken til orientering. Tiltaket har ingen status framfor seg som nokon må vedta.
proposal-no-room = Saka blir utsett. Tiltaket får ikkje plass i planen for { $first }–{ $last }: { $why }.
proposal-unranked = Saka blir utsett til tiltaket kan rangerast. Dette manglar: { $gaps }.
proposal-step = { $body } godkjenner at «{ $measure }» går frå { $from } til { $to }.
proposal-step-no-body = «{ $measure }» går frå { $from } til { $to }. Ingen av organa i strategien kan vedta det.
proposal-no-amount = Kva { $to } i seg sjølv kostar, er ikkje oppgitt. Heile eingongskostnaden er rekna til { $amount }.
proposal-amount = Tiltaket får bruke inntil { $amount } i eingongskostnad.
proposal-amount-range = Tiltaket får bruke { $amount } i eingongskostnad. Overslaget går frå { $low } til { $high }.
proposal-start = Tiltaket startar i { $start }.
proposal-funds = Til og med { $last } blir utgiftene dekte slik, drift medrekna: { $funds }.
proposal-within = { $amount } til og med { $last } har inga ramme og blir meldt inn i: { $route }.
proposal-within-no-route = { $amount } til og med { $last } har inga ramme. Det er ikkje oppgitt kvar pengane skal finnast.
proposal-after = Etter { $last } trengst det { $amount } som inga ramme dekkjer enno. Det blir meldt inn i: { $route }.
proposal-after-no-route = Etter { $last } trengst det { $amount } som inga ramme dekkjer enno.
proposal-unfunded = { $amount } har inga finansieringskjelde og blir meldt inn i: { $route }.
proposal-unfunded-no-route = { $amount } har inga finansieringskjelde. Det er ikkje oppgitt kvar pengane skal finnast.
",
    en: r"
proposal-heading = Proposed decision
proposal-conditions = Conditions
proposal-note = The case is noted. The measure has no status ahead of it that anybody has to decide.
proposal-no-room = The case is deferred. The plan for { $first }–{ $last } has no room for the measure: { $why }.
proposal-unranked = The case is deferred until the measure can be ranked. This is missing: { $gaps }.
proposal-step = { $body } approves that “{ $measure }” goes from { $from } to { $to }.
proposal-step-no-body = “{ $measure }” goes from { $from } to { $to }. None of the strategy's bodies may decide that.
proposal-no-amount = What { $to } costs in itself is not stated. The whole one-off cost is put at { $amount }.
proposal-amount = The measure may use up to { $amount } in one-off cost.
proposal-amount-range = The measure may use { $amount } in one-off cost. The estimate runs from { $low } to { $high }.
proposal-start = The measure starts in { $start }.
proposal-funds = Up to { $last } the expenses are met like this, running costs included: { $funds }.
proposal-within = { $amount } up to { $last } has no frame and is put into: { $route }.
proposal-within-no-route = { $amount } up to { $last } has no frame. Where the money is to be found is not stated.
proposal-after = After { $last } there is need of { $amount } that no frame covers yet. It is put into: { $route }.
proposal-after-no-route = After { $last } there is need of { $amount } that no frame covers yet.
proposal-unfunded = { $amount } has no fund and is put into: { $route }.
proposal-unfunded-no-route = { $amount } has no fund. Where the money is to be found is not stated.
",
};
