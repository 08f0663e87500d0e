//! A cost key that gives nobody anything to pay.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    economy::{self, Basis, Gap},
    locale::Words,
    model::{Filed, Measure, Payer, Split},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "key-without-shares",
    softens: false,
    words: Words {
        nb: r#"
key-without-shares = Fordelingsnøkkelen har ingen andeler å dele etter
    .why = En felles kostnad eller gevinst deles etter andelene til enhetene som deltar. Kjenner nøkkelen ingen av dem, vet ingen hvem som betaler.
    .cure = Gi minst én av enhetene som deltar, en andel over null, eller velg en annen nøkkel.
    .says = nøkkelen «{ $key }» har ingen andel over null
    .says-negative = en andel kan ikke være negativ
    .help-negative = skriv 0 eller mer
    .says-year = nøkkelen «{ $key }» kjenner ingen av enhetene som deltar i { NUMBER($year, useGrouping: "false") }
    .says-none = strategien har ingen fordelingsnøkkel som gjelder i { NUMBER($year, useGrouping: "false") }
    .help-none = legg til [[cost_key]] i strategy.toml, eller skriv hvem som betaler i «payer»
    .says-nobody = ingen deltar i { NUMBER($year, useGrouping: "false") }, så den felles summen har ingen å deles på
    .help-nobody = rett «from» hos deltakerne, eller skriv hvem som betaler i «payer»
    .says-parts = delene i «split» summerer til null
    .help-parts = gi minst én enhet en del over null
"#,
        nn: r#"
key-without-shares = Fordelingsnøkkelen har ingen delar å dele etter
    .why = Ein felles kostnad eller gevinst blir delt etter delane til einingane som deltek. Kjenner nøkkelen ingen av dei, veit ingen kven som betaler.
    .cure = Gi minst éi av einingane som deltek, ein del over null, eller vel ein annan nøkkel.
    .says = nøkkelen «{ $key }» har ingen del over null
    .says-negative = ein del kan ikkje vere negativ
    .help-negative = skriv 0 eller meir
    .says-year = nøkkelen «{ $key }» kjenner ingen av einingane som deltek i { NUMBER($year, useGrouping: "false") }
    .says-none = strategien har ingen fordelingsnøkkel som gjeld i { NUMBER($year, useGrouping: "false") }
    .help-none = legg til [[cost_key]] i strategy.toml, eller skriv kven som betaler i «payer»
    .says-nobody = ingen deltek i { NUMBER($year, useGrouping: "false") }, så den felles summen har ingen å delast på
    .help-nobody = rett «from» hos deltakarane, eller skriv kven som betaler i «payer»
    .says-parts = delane i «split» summerer til null
    .help-parts = gi minst éi eining ein del over null
"#,
        en: r#"
key-without-shares = The cost key has no shares to go by
    .why = A common cost or benefit is shared by the shares of the units that take part. If the key knows none of them, nobody knows who pays.
    .cure = Give at least one of the units that take part a share above zero, or choose another key.
    .says = the key “{ $key }” has no share above zero
    .says-negative = a share cannot be negative
    .help-negative = write 0 or more
    .says-year = the key “{ $key }” knows none of the units that take part in { NUMBER($year, useGrouping: "false") }
    .says-none = the strategy has no cost key that applies in { NUMBER($year, useGrouping: "false") }
    .help-none = add [[cost_key]] to strategy.toml, or write who pays in “payer”
    .says-nobody = nobody takes part in { NUMBER($year, useGrouping: "false") }, so there is nobody to share the common amount
    .help-nobody = mend “from” of the participants, or write who pays in “payer”
    .says-parts = the parts in “split” add up to zero
    .help-parts = give at least one unit a part above zero
"#,
    },
    bad: Example { file: "strategy.toml", text: "[[cost_key]]\nid = \"likt\"\nshares = { samferdsel = 0, it = 0 }\n" },
    good: Example { file: "strategy.toml", text: "[[cost_key]]\nid = \"likt\"\nshares = { samferdsel = 1, it = 1 }\n" },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let strategy = &facts.portfolio.strategy;
    for (nth, key) in strategy.cost_keys.iter().enumerate() {
        let place = |steps| Place::value(&strategy.file, steps);
        for (unit, _) in key.shares.iter().filter(|(_, share)| share.0 < 0.0) {
            let route = route!["cost_key", nth, "shares", unit.to_string()];
            findings.add(place(route), Message::new("key-without-shares.says-negative"));
        }
        if key.fixed.0 < 1.0 && key.shares.values().all(|share| share.0 <= 0.0) {
            let message = Message::new("key-without-shares.says").with("key", key.id.as_str());
            findings.add(place(route!["cost_key", nth, "shares"]), message);
        }
    }
    for measure in facts.portfolio.measures.iter().filter(|measure| shares_something(measure)) {
        look_at_measure(facts, measure, findings);
    }
}

/// Most measures have one owner who bears everything; only the others need reckoning.
fn shares_something(measure: &Measure) -> bool {
    measure.costs.iter().any(|cost| cost.payer == Some(Payer::Common))
        || measure.benefits.iter().any(|benefit| benefit.split.is_some())
}

/// Told once for each key or list of parts, in the first year that it fails.
fn look_at_measure(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let strategy = &facts.portfolio.strategy.value;
    let start = economy::start_year(strategy, measure);
    let unshared = economy::by_unit(strategy, measure, start).unshared;
    for sum in unshared.chunk_by(|a, b| a.basis == b.basis).filter_map(<[_]>::first) {
        let route = match sum.basis {
            Basis::Parts(nth) => route!["benefits", nth, "split"],
            Basis::Key(Some(_)) if measure.cost_key.is_some() => route!["cost_key"],
            Basis::Key(_) => common_line(measure),
        };
        let key = match (sum.basis, sum.gap) {
            // An unknown key is a dangling reference, and a key of zeros has been told of above.
            (Basis::Key(Some(key)), _) if is_void(facts, key) => continue,
            (Basis::Parts(_), _) => "key-without-shares.says-parts",
            (Basis::Key(_), Gap::Nobody) => "key-without-shares.says-nobody",
            (Basis::Key(_), Gap::NoKey) => "key-without-shares.says-none",
            (Basis::Key(_), Gap::NoShares) => "key-without-shares.says-year",
        };
        let name = if let Basis::Key(Some(name)) = sum.basis { name } else { "" };
        #[expect(clippy::cast_precision_loss, reason = "a year is a small number")]
        let message = Message::new(key).with("key", name).with("year", sum.year as f64);
        findings.add(Place::value(&measure.file, route), message);
    }
}

/// The first line that is to be shared.
fn common_line(measure: &Measure) -> crate::problem::Route {
    let cost = measure.costs.iter().position(|cost| cost.payer == Some(Payer::Common));
    let benefit = measure.benefits.iter().position(|benefit| matches!(benefit.split, Some(Split::Key(_))));
    match (cost, benefit) {
        (Some(nth), _) => route!["costs", nth, "payer"],
        (None, Some(nth)) => route!["benefits", nth, "split"],
        (None, None) => route![],
    }
}

/// Whether a key is unknown, or shares nothing with anybody.
fn is_void(facts: &Facts<'_>, key: &str) -> bool {
    let keys = &facts.portfolio.strategy.cost_keys;
    keys.iter().filter(|other| other.id == *key).all(|key| key.fixed.0 < 1.0 && key.shares.values().all(|s| s.0 <= 0.0))
}
