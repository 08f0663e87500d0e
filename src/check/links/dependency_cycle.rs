//! Measures that wait for each other.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Portfolio, Status},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "dependency-cycle",
    from: Some(Status::Idea),
    softens: false,
    words: Words {
        nb: r"
dependency-cycle = Tiltak venter på hverandre i ring
    .why = Et tiltak kan ikke starte før det avhenger av er ferdig. I en ring kan ingen starte.
    .cure = Fjern minst én av avhengighetene i ringen.
    .says = tiltakene venter på hverandre: { $cycle }
    .next = og dette venter på «{ $id }»
",
        nn: r"
dependency-cycle = Tiltak ventar på kvarandre i ring
    .why = Eit tiltak kan ikkje starte før det som det er avhengig av, er ferdig. I ein ring kan ingen starte.
    .cure = Fjern minst éi av avhengnadene i ringen.
    .says = tiltaka ventar på kvarandre: { $cycle }
    .next = og dette ventar på «{ $id }»
",
        en: r"
dependency-cycle = Measures wait for each other in a ring
    .why = A measure cannot start before what it depends on is finished. In a ring none can start.
    .cure = Remove at least one of the dependencies in the ring.
    .says = the measures wait for each other: { $cycle }
    .next = and this one waits for “{ $id }”
",
    },
    bad: Example { file: "portfolio/measures/skoleskyss.yaml", text: "depends_on: [skoleskyss]\n" },
    good: Example { file: "portfolio/measures/skoleskyss.yaml", text: "depends_on: [innlogging]\n" },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let mut waits = Waits::new(facts.portfolio);
    while let Some(cycle) = waits.take_cycle() {
        report(facts.portfolio, &cycle, findings);
    }
}

/// Who waits for whom, without those who cannot be in a ring.
struct Waits<'p>(BTreeMap<&'p str, BTreeSet<&'p str>>);

impl<'p> Waits<'p> {
    fn new(portfolio: &'p Portfolio) -> Self {
        let waiting = portfolio.measures.iter().filter(|measure| !measure.depends_on.is_empty());
        let known = |id: &&str| portfolio.measure(id).is_some();
        let mut waits = Self(BTreeMap::new());
        for measure in waiting {
            let targets = measure.depends_on.iter().map(|id| &**id).filter(known);
            waits.0.entry(&measure.id).or_default().extend(targets);
        }
        waits.trim();
        waits
    }

    /// Takes away, again and again, whoever waits only for those that can start.
    fn trim(&mut self) {
        let mut waiting_for: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (&id, targets) in &self.0 {
            for &target in targets {
                waiting_for.entry(target).or_default().push(id);
            }
        }
        let mut free: Vec<&str> = waiting_for.keys().copied().filter(|id| !self.0.contains_key(id)).collect();
        free.extend(self.0.iter().filter(|(_, targets)| targets.is_empty()).map(|(&id, _)| id));
        while let Some(id) = free.pop() {
            self.0.remove(id);
            for waiting in waiting_for.remove(id).unwrap_or_default() {
                if let Some(targets) = self.0.get_mut(waiting) {
                    targets.remove(id);
                    if targets.is_empty() {
                        free.push(waiting);
                    }
                }
            }
        }
    }

    /// A shortest ring through the smallest id that is in one. Its dependencies are taken away, so that the next is another.
    fn take_cycle(&mut self) -> Option<Vec<&'p str>> {
        loop {
            let (&start, _) = self.0.first_key_value()?;
            let Some(cycle) = self.way_back(start) else {
                // It waits for a ring without being in it.
                self.0.remove(start);
                continue;
            };
            for (nth, id) in cycle.iter().enumerate() {
                let next = cycle[(nth + 1) % cycle.len()];
                if let Some(targets) = self.0.get_mut(id) {
                    targets.remove(next);
                }
            }
            self.trim();
            return Some(cycle);
        }
    }

    /// A shortest way from an id to itself, by breadth-first search.
    fn way_back(&self, start: &'p str) -> Option<Vec<&'p str>> {
        let mut reached_from: BTreeMap<&str, &str> = BTreeMap::new();
        let mut queue = VecDeque::from([start]);
        while let Some(id) = queue.pop_front() {
            for &next in self.0.get(id).into_iter().flatten() {
                if next == start {
                    let mut cycle = vec![id];
                    while let Some(&previous) = cycle.last().and_then(|last| reached_from.get(last)) {
                        cycle.push(previous);
                    }
                    cycle.reverse();
                    return Some(cycle);
                }
                if !reached_from.contains_key(next) {
                    reached_from.insert(next, id);
                    queue.push_back(next);
                }
            }
        }
        None
    }
}

/// Told once, at the entry of the smallest id; the other entries of the ring are related places.
fn report(portfolio: &Portfolio, cycle: &[&str], findings: &mut Findings<'_>) {
    let shown: Vec<&str> = cycle.iter().chain(cycle.first()).copied().collect();
    let mut places = cycle.iter().zip(shown.iter().skip(1)).filter_map(|(id, next)| {
        let measure = portfolio.measure(id)?;
        let nth = measure.depends_on.iter().position(|target| *target == *next)?;
        let message = Message::new("dependency-cycle.next").with("id", *next);
        Some((Place::value(&measure.file, route!["depends_on", nth]), message))
    });
    if let Some((place, _)) = places.next() {
        let message = Message::new("dependency-cycle.says").with("cycle", shown.join(" → "));
        findings.add_related(place, message, places.collect());
    }
}
