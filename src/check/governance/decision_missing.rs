//! A measure that has come further than anybody decided.

use crate::{
    check::{Check, Decided, Example, Facts, Findings, Rule},
    economy,
    locale::Words,
    model::{Body, Filed, Mandate, Measure, Money, Outcome, Status, Strategy},
    problem::{Message, Part, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "decision-missing",
    from: Some(Status::Concept),
    source: "N 8, L 5",
    words: Words {
        nb: r"
decision-missing = Vedtaket mangler
    .why = Et tiltak går videre når den som har myndighet til det, har sagt ja. Uten vedtak er det ikke prioritert, bare påbegynt.
    .cure = Legg møtets vedtak i portfolio/decisions, eller sett status tilbake til det som er vedtatt.
    .says = ingen har vedtatt at tiltaket skal til «{ $status }»
    .help = legg inn vedtaket i portfolio/decisions; { $bodies } kan vedta det
    .says-outcome = ingen har vedtatt at tiltaket er { $status }
    .help-outcome = legg inn vedtaket i portfolio/decisions
    .says-body = «{ $body }» har vedtatt dette, men har ikke myndighet til det
    .help-body = legg saken fram for { $bodies }
    .says-limit = { $amount } er over beløpsgrensen til «{ $body }»
    .help-limit = grensen er { $limit }; legg saken fram for et organ med høyere grense
    .decision = dette vedtaket
",
        nn: r"
decision-missing = Vedtaket manglar
    .why = Eit tiltak går vidare når den som har mynde til det, har sagt ja. Utan vedtak er det ikkje prioritert, berre påbyrja.
    .cure = Legg vedtaket frå møtet i portfolio/decisions, eller set status tilbake til det som er vedteke.
    .says = ingen har vedteke at tiltaket skal til «{ $status }»
    .help = legg inn vedtaket i portfolio/decisions; { $bodies } kan vedta det
    .says-outcome = ingen har vedteke at tiltaket er { $status }
    .help-outcome = legg inn vedtaket i portfolio/decisions
    .says-body = «{ $body }» har vedteke dette, men har ikkje mynde til det
    .help-body = legg saka fram for { $bodies }
    .says-limit = { $amount } er over beløpsgrensa til «{ $body }»
    .help-limit = grensa er { $limit }; legg saka fram for eit organ med høgare grense
    .decision = dette vedtaket
",
        en: r"
decision-missing = The decision is missing
    .why = A measure goes on when those with the authority have said yes. Without a decision it is not prioritised, only begun.
    .cure = Put the meeting's decisions into portfolio/decisions, or set the status back to what was decided.
    .says = nobody has decided that the measure goes to “{ $status }”
    .help = add the decision to portfolio/decisions; { $bodies } may decide it
    .says-outcome = nobody has decided that the measure is { $status }
    .help-outcome = add the decision to portfolio/decisions
    .says-body = “{ $body }” decided this, but has not the authority
    .help-body = bring the case before { $bodies }
    .says-limit = { $amount } is above the limit of “{ $body }”
    .help-limit = the limit is { $limit }; bring the case before a body with a higher one
    .decision = this decision
",
    },
    bad: Example {
        file: "portfolio/decisions/2026-05-12-styret.yaml",
        text: "\
decides:
  - {measure: skoleskyss, outcome: approved, to: execution}
  - {measure: papirskjema, outcome: rejected, why: Løser ikke behovet}
  - {plan: handlingsplan-2026, outcome: approved}
",
    },
    good: Example {
        file: "portfolio/decisions/2026-05-12-styret.yaml",
        text: "\
decides:
  - {measure: skoleskyss, outcome: approved, to: execution}
  - {measure: innlogging, outcome: approved, to: execution}
  - {measure: papirskjema, outcome: rejected, why: Løser ikke behovet}
  - {plan: handlingsplan-2026, outcome: approved}
",
    },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    if !facts.knows_decisions() {
        return;
    }
    for measure in &facts.portfolio.measures {
        match measure.status {
            // Whatever status they count as, somebody has to have said no.
            Status::Rejected => look_for_outcome(facts, measure, Outcome::Rejected, findings),
            Status::Stopped => look_for_outcome(facts, measure, Outcome::Stopped, findings),
            Status::Idea
            | Status::Concept
            | Status::Planning
            | Status::Execution
            | Status::Closing
            | Status::Realising
            | Status::Evaluated
            | Status::OnHold
            | Status::Merged => {
                if facts.bites(&RULE, measure) {
                    look_for_approval(facts, measure, findings);
                }
            }
        }
    }
}

fn look_for_outcome(facts: &Facts<'_>, measure: &Filed<Measure>, outcome: Outcome, findings: &mut Findings<'_>) {
    if !facts.decisions(measure).iter().any(|decided| decided.item.outcome == outcome) {
        let status = Part::Words(format!("status-{}", measure.status.name()));
        let message = Message::new("decision-missing.says-outcome").with("status", status);
        findings.add(Place::value(&measure.file, route!["status"]), message);
    }
}

fn look_for_approval(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let strategy = &facts.portfolio.strategy.value;
    let status = facts.standing(measure);
    let Some(required) = decided_status(strategy, status) else { return };
    let far_enough = |decided: &&Decided<'_>| {
        decided.item.outcome == Outcome::Approved && decided.item.to.is_some_and(|to| !to.is_aside() && to >= required)
    };
    let approvals = || facts.decisions(measure).iter().filter(far_enough);
    let mut objection = None;
    for approval in approvals().rev() {
        match objection_to(strategy, measure, approval) {
            None => return,
            Some(message) => objection = objection.or(Some((message, approval))),
        }
    }
    let place = Place::value(&measure.file, route!["status"]);
    let bodies = deciding(strategy, required).map(|body| &*body.title).collect::<Vec<_>>().join(", ");
    if let Some((message, approval)) = objection {
        let nth = approval.meeting.decides.iter().position(|item| std::ptr::eq(item, approval.item));
        let there = Place::value(&approval.meeting.file, route!["decides", nth.unwrap_or(0)]);
        let related = vec![(there, Message::new("decision-missing.decision"))];
        findings.add_related(place, message.with("bodies", bodies), related);
    } else {
        let status = Part::Words(format!("status-{}", required.name()));
        findings.add(place, Message::new("decision-missing.says").with("status", status).with("bodies", bodies));
    }
}

/// Why an approval does not count: not by a body that may, or for more money than it may.
fn objection_to(strategy: &Strategy, measure: &Measure, approval: &Decided<'_>) -> Option<Message> {
    let to = decided_status(strategy, approval.item.to?)?;
    let body = strategy.bodies.iter().find(|body| body.id == approval.meeting.body);
    let title = body.map_or(&*approval.meeting.body, |body| &*body.title);
    let Some(body) = body.filter(|body| decides(body, to)) else {
        return Some(Message::new("decision-missing.says-body").with("body", title));
    };
    let limit = body.limit?;
    let amount = approval.item.amount.unwrap_or_else(|| Money(economy::assess(strategy, measure).lifecycle_cost));
    (amount > limit).then(|| {
        let message = Message::new("decision-missing.says-limit").with("body", title);
        message.with("amount", amount).with("limit", limit)
    })
}

/// The nearest status, this one or an earlier, that some body decides.
pub(super) fn decided_status(strategy: &Strategy, status: Status) -> Option<Status> {
    let mut earlier = Status::ALL.into_iter().rev().filter(|earlier| *earlier <= status && !earlier.is_aside());
    earlier.find(|status| deciding(strategy, *status).next().is_some())
}

fn deciding(strategy: &Strategy, status: Status) -> impl Iterator<Item = &Body> {
    strategy.bodies.iter().filter(move |body| decides(body, status))
}

fn decides(body: &Body, status: Status) -> bool {
    body.decides.iter().copied().filter_map(Mandate::status).any(|decided| decided == status)
}
