//! Work that has begun without all its money.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    economy::{self, Counted},
    locale::Words,
    model::{Cost, Filed, Measure, Money, Status, Strategy},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "funding-gap",
    from: Some(Status::Execution),
    source: "N 8",
    words: Words {
        nb: r#"
funding-gap = Finansieringen er ikke på plass
    .why = Et tiltak i gjennomføring bruker penger nå. Det som ikke er dekket av egne rammer eller tilsagn, må noen andre betale.
    .cure = Skriv finansieringskilden i «fund», eller tilskuddet som er gitt, i «funding» med «state: granted».
    .says = { $amount } på denne linjen har ingen finansieringskilde, fra { NUMBER($year, useGrouping: "false") }
    .help = skriv kilden i «fund», eller tilskuddet som er gitt, i «funding» med «state: granted»
    .says-external = { $amount } fra «{ $fund }» er ikke dekket av tilsagn, fra { NUMBER($year, useGrouping: "false") }
    .help-external = skriv tilskuddet som er gitt, i «funding» med «state: granted», eller finn en annen kilde
"#,
        nn: r#"
funding-gap = Finansieringa er ikkje på plass
    .why = Eit tiltak i gjennomføring bruker pengar no. Det som ikkje er dekt av eigne rammer eller tilsegn, må nokon andre betale.
    .cure = Skriv finansieringskjelda i «fund», eller tilskotet som er gitt, i «funding» med «state: granted».
    .says = { $amount } på denne linja har inga finansieringskjelde, frå { NUMBER($year, useGrouping: "false") }
    .help = skriv kjelda i «fund», eller tilskotet som er gitt, i «funding» med «state: granted»
    .says-external = { $amount } frå «{ $fund }» er ikkje dekt av tilsegn, frå { NUMBER($year, useGrouping: "false") }
    .help-external = skriv tilskotet som er gitt, i «funding» med «state: granted», eller finn ei anna kjelde
"#,
        en: r#"
funding-gap = The money is not in place
    .why = A measure in execution uses money now. What neither own frames nor a grant cover, somebody else has to pay.
    .cure = Write the source in “fund”, or the grant that was given in “funding” with “state: granted”.
    .says = { $amount } of this line has no source of money, from { NUMBER($year, useGrouping: "false") } on
    .help = write the source in “fund”, or the grant that was given in “funding” with “state: granted”
    .says-external = { $amount } from “{ $fund }” is not covered by a grant, from { NUMBER($year, useGrouping: "false") } on
    .help-external = write the grant that was given in “funding” with “state: granted”, or find another source
"#,
    },
    bad: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "costs:\n  - {phase: utvikling, per_year: [200000]}\n  - {phase: drift, fund: investering, per_year: [20000], recurring: true}\n",
    },
    good: Example {
        file: "portfolio/measures/innlogging.yaml",
        text: "costs:\n  - {phase: utvikling, per_year: [200000]}\n  - {phase: drift, fund: investering, per_year: [20000], recurring: true}\nfunding:\n  - {fund: investering, per_year: [200000], state: granted}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

/// Granted money covers the lines that lean on it, in the order of the file, each in its own project year. Other lines
/// have their fund, and take nothing of it.
fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let strategy = &facts.portfolio.strategy;
    if measure.costs.iter().all(|cost| has_money(strategy, cost)) {
        return;
    }
    let lifetime = economy::lifetime(strategy, measure);
    let start = economy::start_year(strategy, measure);
    let mut granted = economy::funding_by_year(measure, Counted::Granted);
    for (nth, cost) in measure.costs.iter().enumerate().filter(|(_, cost)| !has_money(strategy, cost)) {
        let (mut missing, mut first) = (0_i64, None);
        for (year, amount) in economy::cost_by_year(cost, lifetime).enumerate() {
            let uncovered = amount.max(0) - economy::cover(&mut granted, year, amount);
            missing = missing.saturating_add(uncovered);
            first = first.or((uncovered > 0).then_some(year));
        }
        let Some(first) = first else { continue };
        let message = match &cost.fund {
            None => Message::new("funding-gap.says"),
            Some(fund) => Message::new("funding-gap.says-external").with("fund", fund.as_str()),
        };
        #[expect(clippy::cast_precision_loss, reason = "a year is a small number")]
        let year = start as f64 + first as f64;
        let message = message.with("amount", Money(missing)).with("year", year);
        findings.add(Place::value(&measure.file, route!["costs", nth, "fund"]), message);
    }
}

/// Whether a line is paid by a fund of our own. An unknown fund is a dangling reference, not a gap.
fn has_money(strategy: &Strategy, cost: &Cost) -> bool {
    let Some(fund) = &cost.fund else { return false };
    !strategy.funds.iter().any(|known| known.id == *fund && known.external)
}
