//! A problem that is accepted, and is not there.

use crate::{
    check::{Check, Example, Facts, Findings, RULES, Rule, acceptance},
    locale::Words,
    model::Status,
    problem::{Level, Message, Place, Problem},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "acceptance-unused",
    level: Level::Warning,
    from: Some(Status::Idea),
    words: Words {
        nb: r"
acceptance-unused = Et godtatt avvik finnes ikke
    .why = Den som godtar noe som ikke finnes, godtar det også om det kommer senere, uten at noen har sett på det.
    .cure = Fjern linjen i «accepts».
    .says = «{ $rule }» er godtatt, men finner ikke noe i dette tiltaket
",
        nn: r"
acceptance-unused = Eit godteke avvik finst ikkje
    .why = Den som godtek noko som ikkje finst, godtek det også om det kjem seinare, utan at nokon har sett på det.
    .cure = Fjern linja i «accepts».
    .says = «{ $rule }» er godteken, men finn ikkje noko i dette tiltaket
",
        en: r"
acceptance-unused = An accepted problem does not exist
    .why = What is accepted before it exists is accepted when it comes, too, without anybody having looked at it.
    .cure = Remove the line in “accepts”.
    .says = “{ $rule }” is accepted, but finds nothing in this measure
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "accepts: [{rule: no-objective, why: Delmålene blir revidert, until: 2027-01-01}]\n",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "objectives: []\naccepts: [{rule: no-objective, why: Delmålene blir revidert, until: 2027-01-01}]\n",
    },
    check: Check::Found(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, found: &[Problem], findings: &mut Findings<'_>) {
    let used = acceptance::used(facts, found);
    for measure in facts.portfolio.measures.iter().filter(|measure| !measure.accepts.is_empty()) {
        // Where something could not be read, rules keep quiet that may speak again once it is mended.
        if !facts.bites(&RULE, measure) || facts.doubtful.meets(&measure.file, &route![]) {
            continue;
        }
        for (nth, accepted) in measure.accepts.iter().enumerate() {
            // What has expired or names no rule has been told of, and a rule that was not checked found nothing.
            let is_checked = RULES.iter().any(|rule| rule.name == accepted.rule.as_str() && was_checked(rule, facts));
            let is_used = used.contains(&(&*measure.file, accepted.rule.as_str()));
            if acceptance::holds(accepted, facts.as_of) && is_checked && !is_used {
                let message = Message::new("acceptance-unused.says").with("rule", accepted.rule.as_str());
                findings.add(Place::value(&measure.file, route!["accepts", nth, "rule"]), message);
            }
        }
    }
}

/// Whether a rule had anything to look at.
fn was_checked(rule: &Rule, facts: &Facts<'_>) -> bool {
    match rule.check {
        Check::Change(_) => facts.compared,
        Check::Reader | Check::Measure(_) | Check::Portfolio(_) | Check::Found(_) => true,
    }
}
