//! What is proposed to the body: approval where the plan has room for the measure, else that the case waits.

use super::{case::Case, conditions, heading};
use crate::{
    doc::Block,
    economy::{self, Counted, YearFlow},
    locale::{Locale, Words},
    model::{CostPhase, Range, Status},
    problem::Message,
    report::{beyond::Beyond, names, plan::next::Step, ranking::obstacle},
};

/// What a paper proposes.
enum Advice {
    /// That the measure goes on to this status.
    Approve(Status),
    /// That the case waits, and why.
    Defer(Message),
    /// That nothing is decided, and why.
    Note(Message),
}

pub(super) fn add(case: &Case<'_>, locale: &Locale, blocks: &mut Vec<Block>) {
    blocks.push(heading("proposal-heading", locale));
    match advice(case, locale) {
        Advice::Note(why) | Advice::Defer(why) => blocks.push(Block::Text(locale.say(&why))),
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
    let Some(to) = case.to() else { return Advice::Note(waiting(case)) };
    if to > Status::Execution && case.item().is_some_and(|item| item.finish > case.material.as_of.year()) {
        return Advice::Note(Message::new("proposal-under-way"));
    }
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

/// That no status is ahead, and when a measure on hold comes back, where that was decided.
fn waiting(case: &Case<'_>) -> Message {
    let until = case.decisions().last().and_then(|(_, item)| item.until);
    match until.filter(|_| case.measure.status == Status::OnHold) {
        Some(until) => Message::new("proposal-on-hold").with("until", until),
        None => Message::new("proposal-note"),
    }
}

/// The step, the money for it, and where it is taken from.
fn approval(case: &Case<'_>, to: Status, locale: &Locale) -> Vec<Message> {
    let name = |status: Status| locale.text(&format!("status-{}", status.name()));
    let key = match &case.step {
        Some(Step { is_within_limit: true, .. }) => "proposal-step",
        Some(_) => "proposal-step-short",
        None => "proposal-step-no-body",
    };
    let body = case.step.as_ref().map(|step| step.body);
    let step = Message::new(key)
        .with("body", body.map_or("", |body| &*body.title))
        .with("limit", locale.money(body.and_then(|body| body.limit).map_or(0, |limit| limit.0)))
        .with("cost", locale.money(case.economics.lifecycle_cost))
        .with("measure", &*case.measure.title)
        .with("from", name(case.measure.status))
        .with("to", name(to));
    let mut all = vec![step];
    let cost = one_off(case);
    match to {
        Status::Concept | Status::Planning => {
            let phases = one_off_phases(case, locale);
            let key = if phases.len() > 1 { "proposal-early-phases" } else { "proposal-early" };
            let amount = locale.money(cost.likely);
            let phases = locale.together(&phases);
            all.push(Message::new(key).with("to", name(to)).with("amount", amount).with("phases", phases));
        }
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

/// What each phase of the one-off cost takes, over all years.
fn one_off_phases(case: &Case<'_>, locale: &Locale) -> Vec<String> {
    let strategy = case.strategy();
    let phases = strategy.cost_phases.iter().filter(|phase| economy::is_one_off(strategy, &phase.id));
    let costs = phases.map(|phase| {
        let own = case.measure.costs.iter().filter(|cost| cost.phase == phase.id);
        let sum = own.flat_map(|cost| &cost.per_year).map(|amount| amount.likely().0).fold(0, i64::saturating_add);
        (phase, sum)
    });
    let told = |(phase, sum): (&CostPhase, i64)| format!("{} {}", phase.title, locale.money(sum));
    costs.filter(|(_, sum)| *sum != 0).map(told).collect()
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
proposal-note = Saken tas til orientering. Ingen ny status venter på vedtak.
proposal-on-hold = Saken tas til orientering. Tiltaket er på vent til { $until }.
proposal-under-way = Saken tas til orientering. Tiltaket er ikke ferdig ennå.
proposal-no-room = Saken utsettes. Tiltaket får ikke plass i planen for { $first }–{ $last }: { $why }.
proposal-unranked = Saken utsettes til tiltaket kan rangeres. Dette mangler: { $gaps }.
proposal-step = { $body } godkjenner at «{ $measure }» går fra { $from } til { $to }.
proposal-step-no-body = «{ $measure }» går fra { $from } til { $to }. Ingen av organene i strategien kan vedta det.
proposal-step-short = «{ $measure }» går fra { $from } til { $to }. { $body } kan vedta det opp til { $limit } i levetidskostnad, men den er { $cost }. Avklar hvem som skal vedta.
proposal-early = Vedtaket gjelder bare { $to }. Hele engangskostnaden er anslått til { $amount }.
proposal-early-phases = Vedtaket gjelder bare { $to }. Hele engangskostnaden er anslått til { $amount }: { $phases }.
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
proposal-note = Saka blir teken til orientering. Ingen ny status ventar på vedtak.
proposal-on-hold = Saka blir teken til orientering. Tiltaket er på vent til { $until }.
proposal-under-way = Saka blir teken til orientering. Tiltaket er ikkje ferdig enno.
proposal-no-room = Saka blir utsett. Tiltaket får ikkje plass i planen for { $first }–{ $last }: { $why }.
proposal-unranked = Saka blir utsett til tiltaket kan rangerast. Dette manglar: { $gaps }.
proposal-step = { $body } godkjenner at «{ $measure }» går frå { $from } til { $to }.
proposal-step-no-body = «{ $measure }» går frå { $from } til { $to }. Ingen av organa i strategien kan vedta det.
proposal-step-short = «{ $measure }» går frå { $from } til { $to }. { $body } kan vedta det opp til { $limit } i levetidskostnad, men den er { $cost }. Avklar kven som skal vedta.
proposal-early = Vedtaket gjeld berre { $to }. Heile eingongskostnaden er rekna til { $amount }.
proposal-early-phases = Vedtaket gjeld berre { $to }. Heile eingongskostnaden er rekna til { $amount }: { $phases }.
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
proposal-note = The case is noted. No new status awaits a decision.
proposal-on-hold = The case is noted. The measure is on hold until { $until }.
proposal-under-way = The case is noted. The measure is not finished yet.
proposal-no-room = The case is deferred. The plan for { $first }–{ $last } has no room for the measure: { $why }.
proposal-unranked = The case is deferred until the measure can be ranked. This is missing: { $gaps }.
proposal-step = { $body } approves that “{ $measure }” goes from { $from } to { $to }.
proposal-step-no-body = “{ $measure }” goes from { $from } to { $to }. None of the strategy's bodies may decide that.
proposal-step-short = “{ $measure }” goes from { $from } to { $to }. { $body } may decide that up to { $limit } in lifecycle cost, but that is { $cost }. Settle who is to decide.
proposal-early = The decision is about { $to } only. The whole one-off cost is put at { $amount }.
proposal-early-phases = The decision is about { $to } only. The whole one-off cost is put at { $amount }: { $phases }.
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
