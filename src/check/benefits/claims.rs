//! Who claims to move which indicator.

use std::collections::BTreeSet;

use crate::{
    check::{Facts, Rule},
    model::{Filed, Indicator, Measure},
    problem::{Place, Route},
    route,
};

/// That a benefit of a measure moves an indicator.
#[derive(Clone, Copy)]
pub(super) struct Claim<'p> {
    pub(super) measure: &'p Filed<Measure>,
    pub(super) indicator: &'p Indicator,
    /// Which of the measure's benefits.
    nth: usize,
}

impl Claim<'_> {
    /// What people call the indicator.
    pub(super) fn name(&self) -> &str {
        self.indicator.name.as_deref().unwrap_or(&self.indicator.id)
    }

    /// A place in the indicator.
    pub(super) fn place(&self, rest: Route) -> Place {
        let mut route = route!["benefits", self.nth, "indicator"];
        route.0.extend(rest.0);
        Place::value(&self.measure.file, route)
    }
}

/// The indicators with several claims, each with its claims in the order of the measures. Those of measures that a rule
/// does not look at yet, or that nothing will come of, are not among them.
pub(super) fn shared<'p>(facts: &Facts<'p>, rule: &Rule) -> Vec<Vec<Claim<'p>>> {
    let mut claims = Vec::new();
    for measure in &facts.portfolio.measures {
        if measure.status.is_dropped() || !facts.bites(rule, measure) {
            continue;
        }
        for (nth, benefit) in measure.benefits.iter().enumerate() {
            claims.extend(benefit.indicator.as_ref().map(|indicator| Claim { measure, indicator, nth }));
        }
    }
    claims.sort_by(|a, b| a.indicator.id.cmp(&b.indicator.id));
    let groups = claims.chunk_by(|a, b| a.indicator.id == b.indicator.id);
    groups.filter(|group| group.len() > 1).map(<[_]>::to_vec).collect()
}

/// Of these claims, the first of every measure that can be done together with those before it.
pub(super) fn together<'c, 'p>(claims: impl IntoIterator<Item = &'c Claim<'p>>) -> Vec<&'c Claim<'p>> {
    let (mut kept, mut barred) = (BTreeSet::new(), BTreeSet::new());
    let mut together = Vec::new();
    for claim in claims {
        let measure: &'p Measure = claim.measure;
        let excluded = barred.contains(&measure.id) || measure.excludes.iter().any(|id| kept.contains(id));
        if !excluded && kept.insert(&measure.id) {
            barred.extend(&measure.excludes);
            together.push(claim);
        }
    }
    together
}
