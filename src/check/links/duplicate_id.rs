//! Two of a kind with the same id.

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Id, Status, Strategy, Whole},
    problem::{Message, Place, Route},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "duplicate-id",
    from: Some(Status::Idea),
    softens: false,
    words: Words {
        nb: r"
duplicate-id = To har samme id
    .why = Det som viser til id-en, kan mene den ene eller den andre. Id-er er entydige innen hvert slag, og gevinsters id-er innen tiltaket.
    .cure = Gi den ene en annen id, og rett det som viser til den.
    .says = id-en «{ $id }» er brukt to ganger
    .first = her er den brukt første gang
",
        nn: r"
duplicate-id = To har same id
    .why = Det som viser til id-en, kan meine den eine eller den andre. Id-ar er eintydige innan kvart slag, og id-ane til gevinstar innan tiltaket.
    .cure = Gi den eine ein annan id, og rett det som viser til han.
    .says = id-en «{ $id }» er brukt to gonger
    .first = her er han brukt første gongen
",
        en: r"
duplicate-id = Two have the same id
    .why = What refers to the id may mean either. Ids are unique within each kind, and those of benefits within their measure.
    .cure = Give one of them another id, and mend what refers to it.
    .says = the id “{ $id }” is used twice
    .first = here it is used first
",
    },
    bad: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "\
benefits:
  - {id: tid, type: spart-tid, title: Raskere vedtak, owner: samferdsel, per_year: [0, 900]}
  - {id: tid, type: spart-tid, title: Færre telefoner, owner: samferdsel, per_year: [0, 300]}
",
    },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "\
benefits:
  - {id: tid, type: spart-tid, title: Raskere vedtak, owner: samferdsel, per_year: [0, 900]}
  - {id: telefoner, type: spart-tid, title: Færre telefoner, owner: samferdsel, per_year: [0, 300]}
",
    },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let portfolio = facts.portfolio;
    files(&portfolio.measures, |measure| &measure.id, findings);
    files(&portfolio.decisions, |decision| &decision.id, findings);
    files(&portfolio.plans, |plan| &plan.id, findings);
    files(&portfolio.systems, |system| &system.id, findings);
    for measure in &portfolio.measures {
        let ids = measure.benefits.iter().map(|benefit| &*benefit.id).enumerate();
        entries(&measure.file, ids.map(|(nth, id)| (id, route!["benefits", nth, "id"])), findings);
    }
    tables(&portfolio.strategy, findings);
}

/// Records are sorted by id and file, so equal ids are neighbours and the first file comes first.
fn files<T>(records: &[Filed<T>], id_of: fn(&T) -> &Id, findings: &mut Findings<'_>) {
    for group in records.chunk_by(|a, b| id_of(a) == id_of(b)) {
        let Some((first, others)) = group.split_first() else { continue };
        for other in others {
            let place = |file| Place::value(file, route!["id"]);
            report(id_of(other), place(&other.file), place(&first.file), findings);
        }
    }
}

/// Ids of one list in one file, each with the way to it.
fn entries<'i>(file: &Arc<str>, ids: impl Iterator<Item = (&'i str, Route)>, findings: &mut Findings<'_>) {
    let mut seen: BTreeMap<&str, Route> = BTreeMap::new();
    for (id, route) in ids {
        if let Some(first) = seen.get(id) {
            report(id, Place::value(file, route), Place::value(file, first.clone()), findings);
        } else {
            seen.insert(id, route);
        }
    }
}

fn report(id: &str, second: Place, first: Place, findings: &mut Findings<'_>) {
    let message = Message::new("duplicate-id.says").with("id", id);
    findings.add_related(second, message, vec![(first, Message::new("duplicate-id.first"))]);
}

/// Every table of the strategy. A cost key is known by its id and its first year together.
fn tables(strategy: &Filed<Strategy>, findings: &mut Findings<'_>) {
    let mut table = |name: &'static str, ids: Vec<&str>| {
        let ids = ids.into_iter().enumerate().map(|(nth, id)| (id, route![name, nth, "id"]));
        entries(&strategy.file, ids, findings);
    };
    table("set", strategy.sets.iter().map(|set| &*set.id).collect());
    table("focus_area", strategy.focus_areas.iter().map(|area| &*area.id).collect());
    table("principle", strategy.principles.iter().map(|principle| &*principle.id).collect());
    table("benefit_type", strategy.benefit_types.iter().map(|kind| &*kind.id).collect());
    table("criterion", strategy.criteria.iter().map(|criterion| &*criterion.id).collect());
    table("cost_phase", strategy.cost_phases.iter().map(|phase| &*phase.id).collect());
    table("unit", strategy.units.iter().map(|unit| &*unit.id).collect());
    table("body", strategy.bodies.iter().map(|body| &*body.id).collect());
    table("role", strategy.roles.iter().map(|role| &*role.id).collect());
    table("fund", strategy.funds.iter().map(|fund| &*fund.id).collect());
    table("deadline", strategy.deadlines.iter().map(|deadline| &*deadline.id).collect());
    table("scenario", strategy.scenarios.iter().map(|scenario| &*scenario.id).collect());

    for (area, focus_area) in strategy.focus_areas.iter().enumerate() {
        let ids = focus_area.objectives.iter().map(|objective| &*objective.id).enumerate();
        let ids = ids.map(|(nth, id)| (id, route!["focus_area", area, "objectives", nth, "id"]));
        entries(&strategy.file, ids, findings);
    }
    let keys: Vec<String> =
        strategy.cost_keys.iter().map(|key| format!("{} {:?}", key.id, key.from.map(Whole::get))).collect();
    for (nth, key) in keys.iter().enumerate() {
        if let Some(first) = keys[..nth].iter().position(|earlier| earlier == key) {
            let place = |nth: usize| Place::value(&strategy.file, route!["cost_key", nth, "id"]);
            report(&strategy.cost_keys[nth].id, place(nth), place(first), findings);
        }
    }
}
