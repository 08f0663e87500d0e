//! A condition of a decision that was not met in time.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{DecisionItem, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "condition-overdue",
    level: Level::Warning,
    from: Some(Status::Concept),
    source: "PV",
    words: Words {
        nb: r"
condition-overdue = Et vilkår er ikke oppfylt i tide
    .why = Et tiltak som er godkjent på vilkår, er ikke helt godkjent før vilkårene er oppfylt. Ingen skal måtte huske dem.
    .cure = Skriv i «closed» hvilken dag vilkåret ble oppfylt. Er det ikke oppfylt, legg saken fram på nytt.
    .says = vilkåret for «{ $about }» skulle vært oppfylt { $due }
",
        nn: r"
condition-overdue = Eit vilkår er ikkje oppfylt i tide
    .why = Eit tiltak som er godkjent på vilkår, er ikkje heilt godkjent før vilkåra er oppfylte. Ingen skal måtte hugse dei.
    .cure = Skriv i «closed» kva dag vilkåret vart oppfylt. Er det ikkje oppfylt, legg saka fram på nytt.
    .says = vilkåret for «{ $about }» skulle vore oppfylt { $due }
",
        en: r"
condition-overdue = A condition was not met in time
    .why = A measure that was approved on conditions is not quite approved until they are met. Nobody should have to remember them.
    .cure = Write in “closed” on which day the condition was met. If it was not, bring the case forward again.
    .says = the condition for “{ $about }” should have been met by { $due }
",
    },
    bad: Example {
        file: "portfolio/decisions/2026-05-12-styret.yaml",
        text: "\
decides:
  - measure: skoleskyss
    outcome: approved
    to: execution
    conditions: [{what: Brukertest med foresatte, due: 2026-09-01}]
  - {measure: innlogging, outcome: approved, to: realising}
  - {measure: papirskjema, outcome: rejected, why: Løser ikke behovet}
  - {plan: handlingsplan-2026, outcome: approved}
",
    },
    good: Example {
        file: "portfolio/decisions/2026-05-12-styret.yaml",
        text: "\
decides:
  - measure: skoleskyss
    outcome: approved
    to: execution
    conditions: [{what: Brukertest med foresatte, due: 2026-09-01, closed: 2026-08-20}]
  - {measure: innlogging, outcome: approved, to: realising}
  - {measure: papirskjema, outcome: rejected, why: Løser ikke behovet}
  - {plan: handlingsplan-2026, outcome: approved}
",
    },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for meeting in &facts.portfolio.decisions {
        for (item_nth, item) in meeting.decides.iter().enumerate() {
            for (nth, condition) in item.conditions.iter().enumerate() {
                let Some(due) = condition.due.filter(|due| *due < facts.as_of) else { continue };
                if condition.closed.is_some() || !matters(facts, item) {
                    continue;
                }
                let about = item.measure.as_ref().or(item.plan.as_ref()).map_or("", |id| id.as_str());
                let place = Place::value(&meeting.file, route!["decides", item_nth, "conditions", nth, "due"]);
                findings.add(place, Message::new("condition-overdue.says").with("about", about).with("due", due));
            }
        }
    }
}

/// Whether what was decided about still goes on, and has come as far as the rule's first status.
fn matters(facts: &Facts<'_>, item: &DecisionItem) -> bool {
    let Some(id) = &item.measure else { return item.plan.is_some() };
    let measure = facts.portfolio.measure(id);
    measure.is_some_and(|measure| !measure.status.is_dropped() && facts.bites(&RULE, measure))
}
