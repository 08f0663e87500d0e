//! Money that has been asked for, and is counted on.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, FundingState, Measure, Money, Status},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "external-funding-not-granted",
    level: Level::Warning,
    from: Some(Status::Planning),
    source: "N 8",
    words: Words {
        nb: r"
external-funding-not-granted = Tiltaket bygger på midler det bare er søkt om
    .why = Ekstern finansiering kan bli avslått. Den som vedtar tiltaket, må vite hva som skjer da.
    .cure = Når svaret kommer, skriv «granted» eller «refused» i «state». Til da: si i saken hvem som betaler ved avslag.
    .says = { $amount } fra «{ $fund }» er søkt om, men ikke gitt
    .says-unknown = det står ikke om { $amount } fra «{ $fund }» er gitt
    .help-unknown = skriv «applied», «granted» eller «refused» i «state»
",
        nn: r"
external-funding-not-granted = Tiltaket byggjer på midlar det berre er søkt om
    .why = Ekstern finansiering kan bli avslått. Den som vedtek tiltaket, må vite kva som skjer då.
    .cure = Når svaret kjem, skriv «granted» eller «refused» i «state». Til då: sei i saka kven som betaler ved avslag.
    .says = { $amount } frå «{ $fund }» er søkt om, men ikkje gitt
    .says-unknown = det står ikkje om { $amount } frå «{ $fund }» er gitt
    .help-unknown = skriv «applied», «granted» eller «refused» i «state»
",
        en: r"
external-funding-not-granted = The measure leans on money that is only applied for
    .why = External funding may be turned down. Those who decide on the measure have to know what happens then.
    .cure = When the answer comes, write “granted” or “refused” in “state”. Until then say in the case paper who pays if it is no.
    .says = { $amount } from “{ $fund }” is applied for, but not granted
    .says-unknown = nothing says whether { $amount } from “{ $fund }” is granted
    .help-unknown = write “applied”, “granted” or “refused” in “state”
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\nfunding:\n  - {fund: investering, per_year: [100000], state: applied, scheme: Prosjektskjønn}\n",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\nfunding:\n  - {fund: investering, per_year: [100000], state: granted, scheme: Prosjektskjønn}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

/// Money that was refused is no longer leant on, and money without a state has been promised by nobody.
fn look(_: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    for (nth, funding) in measure.funding.iter().enumerate() {
        let key = match funding.state {
            Some(FundingState::Applied) => "external-funding-not-granted.says",
            None => "external-funding-not-granted.says-unknown",
            Some(FundingState::Granted | FundingState::Refused) => continue,
        };
        let amounts = funding.per_year.iter().map(|amount| amount.likely().0);
        let amount = amounts.fold(0, i64::saturating_add);
        if amount > 0 {
            let message = Message::new(key).with("amount", Money(amount)).with("fund", funding.fund.as_str());
            findings.add(Place::value(&measure.file, route!["funding", nth, "state"]), message);
        }
    }
}
