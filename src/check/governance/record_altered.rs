//! A record of the past that is not what it was.

use std::collections::{BTreeMap, VecDeque};

use crate::{
    check::{Check, Example, Facts, Findings, Rule, approved_plans, counterpart::with_id},
    locale::Words,
    model::{Condition, Decision, DecisionItem, Filed, Id, Plan},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "record-altered",
    words: Words {
        nb: r"
record-altered = Et vedtak eller en vedtatt plan er endret i ettertid
    .why = Andre bygger på det som er vedtatt. Derfor står det som det var, også når det ikke lenger gjelder. Regelen sammenligner med en tidligere utgave, så den gjelder bare med «check --base».
    .cure = Sett det tilbake slik det var, og skriv det nye som et nytt vedtak. Til et gammelt vedtak kan det komme «closed» på et vilkår og «minutes».
    .says = «{ $key }» er endret etter at dette ble vedtatt
    .says-item-gone = vedtaket om «{ $about }» er tatt bort
    .help-item-gone = legg det tilbake slik det var. Er det omgjort, skriv det som et nytt vedtak
    .says-meeting-gone = vedtakene fra møtet «{ $id }» er tatt bort
    .help-meeting-gone = hent filen tilbake fra historien. Er noe omgjort, skriv det som et nytt vedtak
    .says-plan-gone = den vedtatte planen «{ $id }» er tatt bort
    .help-plan-gone = hent filen tilbake fra historien. En ny plan får en ny fil
",
        nn: r"
record-altered = Eit vedtak eller ein vedteken plan er endra i ettertid
    .why = Andre byggjer på det som er vedteke. Difor står det som det var, òg når det ikkje lenger gjeld. Regelen samanliknar med ei tidlegare utgåve, så han gjeld berre med «check --base».
    .cure = Set det tilbake slik det var, og skriv det nye som eit nytt vedtak. Til eit gammalt vedtak kan det kome «closed» på eit vilkår og «minutes».
    .says = «{ $key }» er endra etter at dette vart vedteke
    .says-item-gone = vedtaket om «{ $about }» er teke bort
    .help-item-gone = legg det tilbake slik det var. Er det gjort om, skriv det som eit nytt vedtak
    .says-meeting-gone = vedtaka frå møtet «{ $id }» er tekne bort
    .help-meeting-gone = hent fila tilbake frå historia. Er noko gjort om, skriv det som eit nytt vedtak
    .says-plan-gone = den vedtekne planen «{ $id }» er teken bort
    .help-plan-gone = hent fila tilbake frå historia. Ein ny plan får ei ny fil
",
        en: r"
record-altered = A decision or an adopted plan was altered afterwards
    .why = Others build on what was decided. So it stays as it was, also when it no longer holds. The rule compares with an earlier version, so it holds only with “check --base”.
    .cure = Put it back as it was, and write what is new as a new decision. An old decision can be given “closed” on a condition, and “minutes”.
    .says = “{ $key }” was altered after this was decided
    .says-item-gone = the decision on “{ $about }” was removed
    .help-item-gone = put it back as it was. If it was reversed, write that as a new decision
    .says-meeting-gone = the decisions of the meeting “{ $id }” were removed
    .help-meeting-gone = bring the file back from history. If something was reversed, write that as a new decision
    .says-plan-gone = the adopted plan “{ $id }” was removed
    .help-plan-gone = bring the file back from history. A new plan gets a new file
",
    },
    bad: Example {
        file: "portfolio/decisions/2026-05-12-styret.yaml",
        text: "\
decides:
  - {measure: skoleskyss, outcome: approved, to: execution}
  - {measure: innlogging, outcome: approved, to: realising}
  - {measure: papirskjema, outcome: rejected, why: For dyrt}
  - {plan: handlingsplan-2026, outcome: approved}
",
    },
    good: Example {
        file: "portfolio/decisions/2026-05-12-styret.yaml",
        text: "\
decides:
  - {measure: skoleskyss, outcome: approved, to: execution}
  - {measure: innlogging, outcome: approved, to: realising}
  - {measure: papirskjema, outcome: rejected, why: Løser ikke behovet}
  - {plan: handlingsplan-2026, outcome: approved}
  - {measure: papirskjema, outcome: noted, why: For dyrt også}
",
    },
    check: Check::Change(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, base: &Facts<'_>, findings: &mut Findings<'_>) {
    // Where anything in a file could not be read, nobody knows what it says.
    let certain = |facts: &Facts<'_>, file: &str| !facts.doubtful.meets(file, &route![]);
    let (now, then) = (facts.portfolio, base.portfolio);
    for before in alone(&then.decisions, |meeting| &meeting.id) {
        match with_id(&now.decisions, &before.id, |meeting| &meeting.id) {
            [] if !now.unread.decisions => gone("record-altered.says-meeting-gone", before, &before.id, findings),
            [after] if certain(base, &before.file) && certain(facts, &after.file) => {
                compare_meetings(before, after, findings);
            }
            [..] => {}
        }
    }
    for before in alone(&then.plans, |plan| &plan.id) {
        if !approved_plans(then).any(|id| *id == before.id) {
            continue;
        }
        match with_id(&now.plans, &before.id, |plan| &plan.id) {
            [] if !now.unread.plans.contains(&before.id) => {
                gone("record-altered.says-plan-gone", before, &before.id, findings);
            }
            [after] if certain(base, &before.file) && certain(facts, &after.file) => {
                compare_plans(before, after, findings);
            }
            [..] => {}
        }
    }
}

/// The records that have their ids to themselves.
fn alone<T>(list: &[Filed<T>], id_of: fn(&T) -> &Id) -> impl Iterator<Item = &Filed<T>> {
    let same = move |a: &Filed<T>, b: &Filed<T>| id_of(a) == id_of(b);
    list.chunk_by(same).filter_map(|records| if let [record] = records { Some(record) } else { None })
}

/// The file may be there no more; the place says which it was.
fn gone<T>(says: &'static str, before: &Filed<T>, id: &Id, findings: &mut Findings<'_>) {
    findings.add(Place::value(&before.file, route!["id"]), Message::new(says).with("id", id.as_str()));
}

fn altered(key: &'static str) -> Message {
    Message::new("record-altered.says").with("key", key)
}

/// New decisions may come to a meeting's; the old ones on each subject stay the first on it, and in their order.
fn compare_meetings(before: &Decision, after: &Filed<Decision>, findings: &mut Findings<'_>) {
    let Decision { id: _, date, body, minutes, decides } = before;
    let kept = [
        ("date", *date == after.date),
        ("body", *body == after.body),
        ("minutes", minutes.is_none() || *minutes == after.minutes),
    ];
    for (key, _) in kept.into_iter().filter(|(_, kept)| !kept) {
        findings.add(Place::value(&after.file, route![key]), altered(key));
    }
    let mut now: BTreeMap<_, VecDeque<_>> = BTreeMap::new();
    for (nth, item) in after.decides.iter().enumerate() {
        now.entry(subject(item)).or_default().push_back((nth, item));
    }
    for before in decides {
        let subject = subject(before);
        if let Some((nth, item)) = now.get_mut(&subject).and_then(VecDeque::pop_front) {
            for key in altered_keys(before, item) {
                findings.add(Place::value(&after.file, route!["decides", nth, key]), altered(key));
            }
        } else {
            let about = subject.0.or(subject.1).map_or("", Id::as_str);
            let message = Message::new("record-altered.says-item-gone").with("about", about);
            findings.add(Place::value(&after.file, route!["decides"]), message);
        }
    }
}

/// What a decision is about: a measure or a plan.
fn subject(item: &DecisionItem) -> (Option<&Id>, Option<&Id>) {
    (item.measure.as_ref(), item.plan.as_ref())
}

fn altered_keys(before: &DecisionItem, after: &DecisionItem) -> impl Iterator<Item = &'static str> {
    let DecisionItem {
        measure: _,
        plan: _,
        case,
        outcome,
        to,
        priority,
        amount,
        mandate,
        proposed,
        vote,
        conditions,
        until,
        why,
        waives,
    } = before;
    let kept = [
        ("case", *case == after.case),
        ("outcome", *outcome == after.outcome),
        ("to", *to == after.to),
        ("priority", *priority == after.priority),
        ("amount", *amount == after.amount),
        ("mandate", *mandate == after.mandate),
        ("proposed", *proposed == after.proposed),
        ("vote", *vote == after.vote),
        ("conditions", are_kept(conditions, &after.conditions)),
        ("until", *until == after.until),
        ("why", *why == after.why),
        ("waives", *waives == after.waives),
    ];
    kept.into_iter().filter(|(_, kept)| !kept).map(|(key, _)| key)
}

/// Whether conditions are what they were, but for those that have been met since.
fn are_kept(before: &[Condition], after: &[Condition]) -> bool {
    let is_kept = |(before, after): (&Condition, &Condition)| {
        let Condition { what, due, closed } = before;
        *what == after.what && *due == after.due && (closed.is_none() || *closed == after.closed)
    };
    before.len() == after.len() && before.iter().zip(after).all(is_kept)
}

fn compare_plans(before: &Plan, after: &Filed<Plan>, findings: &mut Findings<'_>) {
    let Plan { id: _, made, scenario, inputs, items, left_out, funds } = before;
    let kept = [
        ("made", *made == after.made),
        ("scenario", *scenario == after.scenario),
        ("inputs", *inputs == after.inputs),
        ("items", *items == after.items),
        ("left_out", *left_out == after.left_out),
        ("funds", *funds == after.funds),
    ];
    for (key, _) in kept.into_iter().filter(|(_, kept)| !kept) {
        findings.add(Place::value(&after.file, route![key]), altered(key));
    }
}
