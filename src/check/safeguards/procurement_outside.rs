//! A purchase past the unit that buys for everybody.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Id, Measure, Status, Strategy},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "procurement-outside",
    from: Some(Status::Planning),
    source: "L 5.1",
    words: Words {
        nb: r"
procurement-outside = Anskaffelsen går utenom den som kjøper for alle
    .why = Strategien sier hvem som gjør alle IKT-anskaffelser. Slik blir systemene like og avtalene bedre.
    .cure = La enheten i strategiens «procurement» gjøre anskaffelsen, og skriv den i «procurement.by».
    .says = «{ $by }» kjøper, men «{ $unit }» skal gjøre alle anskaffelser
    .says-nobody = det står ikke hvem som kjøper; «{ $unit }» skal gjøre alle anskaffelser
",
        nn: r"
procurement-outside = Innkjøpet går utanom den som kjøper for alle
    .why = Strategien seier kven som gjer alle IKT-innkjøp. Slik blir systema like og avtalane betre.
    .cure = La eininga i «procurement» i strategien gjere innkjøpet, og skriv ho i «procurement.by».
    .says = «{ $by }» kjøper, men «{ $unit }» skal gjere alle innkjøp
    .says-nobody = det står ikkje kven som kjøper; «{ $unit }» skal gjere alle innkjøp
",
        en: r"
procurement-outside = The purchase goes past the unit that buys for everybody
    .why = The strategy says who makes all ICT purchases. That makes systems alike and agreements better.
    .cure = Let the unit in the strategy's “procurement” make the purchase, and write it in “procurement.by”.
    .says = “{ $by }” buys, but “{ $unit }” shall make all purchases
    .says-nobody = it is not said who buys; “{ $unit }” shall make all purchases
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\nprocurement: {by: samferdsel, supplier: Ferdig AS}\n",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "status: planning\nprocurement: {by: it, supplier: Ferdig AS}\n",
    },
    check: Check::Measure(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, measure: &Filed<Measure>, findings: &mut Findings<'_>) {
    let strategy = &facts.portfolio.strategy.value;
    let (Some(unit), Some(procurement)) = (&strategy.head.procurement, &measure.procurement) else { return };
    let message = match &procurement.by {
        Some(by) if by == unit => return,
        Some(by) => Message::new("procurement-outside.says").with("by", title(strategy, by)),
        None => Message::new("procurement-outside.says-nobody"),
    };
    let place = Place::value(&measure.file, route!["procurement", "by"]);
    findings.add(place, message.with("unit", title(strategy, unit)));
}

/// What people call a unit.
fn title<'s>(strategy: &'s Strategy, id: &'s Id) -> &'s str {
    strategy.units.iter().find(|unit| unit.id == *id).map_or(id, |unit| &unit.title)
}
