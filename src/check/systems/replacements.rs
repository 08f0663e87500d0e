//! Which systems are in service, and which measures take them out of use or change them.

use std::collections::BTreeMap;

use crate::{
    check::Facts,
    model::{Filed, Id, Lifecycle, Measure, System},
};

/// The measures that name a system, each with the place in its list, in the order of their ids.
pub(super) type BySystem<'p> = BTreeMap<&'p str, Vec<(&'p Filed<Measure>, usize)>>;

/// Whether a system is there to be used. One that does not say counts: it would not be in the overview otherwise.
pub(in crate::check) fn is_in_service(system: &System) -> bool {
    match system.lifecycle {
        Some(Lifecycle::InUse | Lifecycle::PhasingOut) | None => true,
        Some(Lifecycle::Planned | Lifecycle::Retired) => false,
    }
}

/// The measures that take systems out of use; those that were dropped do not.
pub(super) fn retiring<'p>(facts: &Facts<'p>) -> BySystem<'p> {
    naming(facts, |measure| &measure.systems.retires)
}

/// The measures that change systems.
pub(super) fn changing<'p>(facts: &Facts<'p>) -> BySystem<'p> {
    naming(facts, |measure| &measure.systems.changes)
}

fn naming<'p>(facts: &Facts<'p>, list: fn(&Measure) -> &Vec<Id>) -> BySystem<'p> {
    let mut naming = BySystem::new();
    for measure in facts.portfolio.measures.iter().filter(|measure| !measure.status.is_dropped()) {
        for (nth, system) in list(measure).iter().enumerate() {
            naming.entry(system).or_default().push((measure, nth));
        }
    }
    // A measure that names a system twice is still one, and so is one whose file stands twice.
    for measures in naming.values_mut() {
        measures.dedup_by(|(later, _), (earlier, _)| later.id == earlier.id);
    }
    naming
}
