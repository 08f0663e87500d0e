//! Two systems for one thing, and nobody does anything about it.

use std::collections::BTreeMap;

use super::replacements::{self, is_in_service};
use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, System},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "function-served-twice",
    level: Level::Warning,
    source: "L 3.2",
    words: Words {
        nb: r"
function-served-twice = To systemer gjør det samme
    .why = Flest mulig funksjoner skal samles i ett system. To systemer for det samme gir to avtaler, to rutiner og data to steder.
    .cure = Foreslå et tiltak som fjerner det ene systemet («retires») eller samkjører begge («changes»), eller rett «functions».
    .says = «{ $function }» dekkes også av «{ $system }», og ingen tiltak samordner dem
    .other = det andre systemet
",
        nn: r"
function-served-twice = To system gjer det same
    .why = Flest mogleg funksjonar skal samlast i eitt system. To system for det same gir to avtalar, to rutinar og data to stader.
    .cure = Føreslå eit tiltak som fjernar det eine systemet («retires») eller samkøyrer begge («changes»), eller rett «functions».
    .says = «{ $function }» blir òg dekt av «{ $system }», og ingen tiltak samordnar dei
    .other = det andre systemet
",
        en: r"
function-served-twice = Two systems do the same thing
    .why = As many functions as possible shall be gathered in one system. Two systems for the same thing mean two contracts, two routines and data in two places.
    .cure = Propose a measure that takes one system out of use (“retires”) or harmonises both (“changes”), or correct “functions”.
    .says = “{ $function }” is served by “{ $system }” too, and no measure harmonises them
    .other = the other system
",
    },
    bad: Example {
        file: "portfolio/systems/depot.yaml",
        text: "id: depot\ntitle: Langtidslager\nfunctions: [sak-og-arkiv]\nowner: it\nlifecycle: in-use\ncontract: {ends: 2030-12-31, notice_months: 6, data_ownership: true}\npersonal_data: none\ndata_stores: [Norge]\nintegrations: []\nlicences: 1\n",
    },
    good: Example {
        file: "portfolio/systems/depot.yaml",
        text: "id: depot\ntitle: Langtidslager\nfunctions: [bevaring]\nowner: it\nlifecycle: in-use\ncontract: {ends: 2030-12-31, notice_months: 6, data_ownership: true}\npersonal_data: none\ndata_stores: [Norge]\nintegrations: []\nlicences: 1\n",
    },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

/// The systems in service with a function are harmonised where measures take all but one out of use, or where one
/// measure changes all that are left.
fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let retiring = replacements::retiring(facts);
    let changing = replacements::changing(facts);
    let is_left = |system: &&Filed<System>| is_in_service(system) && !retiring.contains_key(system.id.as_str());
    let mut serving: BTreeMap<String, Vec<(&Filed<System>, usize)>> = BTreeMap::new();
    for system in facts.portfolio.systems.iter().filter(is_left) {
        for (nth, function) in system.functions.iter().enumerate() {
            let systems = serving.entry(function.trim().to_lowercase()).or_default();
            // A system that names a function twice is still one, and so is one whose file stands twice.
            if systems.last().is_none_or(|(last, _)| last.id != system.id) {
                systems.push((system, nth));
            }
        }
    }
    for systems in serving.values() {
        let Some(((first, at), others)) = systems.split_first() else { continue };
        let by = |system: &System| changing.get(system.id.as_str()).map_or(&[][..], Vec::as_slice);
        let together = by(first).iter().any(|(measure, _)| {
            others
                .iter()
                .all(|(other, _)| by(other).binary_search_by(|(another, _)| another.id.cmp(&measure.id)).is_ok())
        });
        for (system, nth) in others.iter().filter(|_| !together) {
            let message = Message::new("function-served-twice.says")
                .with("function", system.functions.get(*nth).map_or("", |function| &**function))
                .with("system", &*first.title);
            let other = Place::value(&first.file, route!["functions", *at]);
            let place = Place::value(&system.file, route!["functions", *nth]);
            findings.add_related(place, message, vec![(other, Message::new("function-served-twice.other"))]);
        }
    }
}
