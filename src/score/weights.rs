//! How much each criterion counts.

use std::collections::BTreeMap;

use crate::model::{Criterion, Id, Strategy, Weight};

/// The criteria that measures have figures for, and what part of the whole each is.
#[derive(Debug)]
pub struct Weighing<'s> {
    /// The leaves of the tree of criteria, in the strategy's order; their weights sum to 1.
    pub leaves: Vec<Leaf<'s>>,
    /// Every criterion of the tree with its own weight, in the strategy's order.
    pub own: Vec<(&'s Criterion, f64)>,
}

/// A criterion that measures have figures for.
#[derive(Debug)]
pub struct Leaf<'s> {
    /// The criterion.
    pub criterion: &'s Criterion,
    /// Its part of the whole, 0–1.
    pub weight: f64,
}

/// Why a strategy's criteria cannot be used; `check` tells where, as bad-weights or bad-scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unusable;

impl<'s> Weighing<'s> {
    /// Weighs a strategy's criteria, with own weights replaced for some of them.
    ///
    /// A leaf's weight is its own weight through the sum of its siblings' weights, multiplied down the tree. Ranks become
    /// rank-order centroids, and of open weights the middle counts.
    pub fn new(strategy: &'s Strategy, replaced: &BTreeMap<Id, Weight>) -> Result<Self, Unusable> {
        let mut families: BTreeMap<Option<&Id>, Vec<&Criterion>> = BTreeMap::new();
        for criterion in &strategy.criteria {
            families.entry(criterion.parent.as_ref()).or_default().push(criterion);
        }
        let mut weights: BTreeMap<&Id, f64> = BTreeMap::new();
        let mut owned: BTreeMap<&Id, f64> = BTreeMap::new();
        let mut open = vec![(None, 1.0)];
        while let Some((parent, whole)) = open.pop() {
            let siblings = own_weights(families.get(&parent).map_or(&[], Vec::as_slice), replaced)?;
            let sum: f64 = siblings.iter().map(|(_, own)| own).sum();
            for (criterion, own) in siblings {
                let weight = whole * (own / sum);
                weights.insert(&criterion.id, weight);
                owned.insert(&criterion.id, own);
                open.push((Some(&criterion.id), weight));
            }
        }
        let leaves: Vec<Leaf<'_>> = strategy
            .criteria
            .iter()
            .filter(|criterion| !families.contains_key(&Some(&criterion.id)))
            .filter_map(|criterion| Some(Leaf { criterion, weight: *weights.get(&criterion.id)? }))
            .collect();
        // A criterion that no way leads to, or that stands twice, makes the tree less than a whole.
        let usable = weights.len() == strategy.criteria.len()
            && leaves
                .iter()
                .all(|leaf| leaf.criterion.source.is_some() && super::partial_value(leaf.criterion, 0.0).is_some());
        let own = strategy.criteria.iter().filter_map(|it| Some((it, *owned.get(&it.id)?))).collect();
        if usable { Ok(Self { leaves, own }) } else { Err(Unusable) }
    }
}

/// Each sibling's own weight, of which only the proportion counts: as it is written, or a rank's centroid.
fn own_weights<'s>(
    siblings: &[&'s Criterion],
    replaced: &BTreeMap<Id, Weight>,
) -> Result<Vec<(&'s Criterion, f64)>, Unusable> {
    let own_weight = |criterion: &Criterion| replaced.get(&criterion.id).copied().or(criterion.weight);
    let weights: Vec<f64> = siblings.iter().filter_map(|criterion| own_weight(criterion)).map(Weight::middle).collect();
    let weights = if weights.len() == siblings.len() {
        let sum: f64 = weights.iter().sum();
        if !siblings.is_empty() && (sum <= 0.0 || weights.iter().any(|weight| *weight < 0.0)) {
            return Err(Unusable);
        }
        weights
    } else if weights.is_empty() {
        by_rank(siblings)?
    } else {
        return Err(Unusable);
    };
    Ok(siblings.iter().copied().zip(weights).collect())
}

/// Rank-order centroids: `w_i = (1/K) Σ_{j=i..K} 1/j` for the sibling of rank i among K.
///
/// Source: Barron & Barrett, «Decision quality using ranked attribute weights», Management Science 42 (1996).
fn by_rank(siblings: &[&Criterion]) -> Result<Vec<f64>, Unusable> {
    let ranks: Vec<i64> =
        siblings.iter().filter_map(|criterion| criterion.rank).map(crate::model::Whole::get).collect();
    let mut order = ranks.clone();
    order.sort_unstable();
    order.dedup();
    if order.len() != siblings.len() {
        return Err(Unusable);
    }
    let centroids = rank_order_centroids(siblings.len());
    Ok(ranks.iter().filter_map(|rank| centroids.get(order.binary_search(rank).ok()?).copied()).collect())
}

fn rank_order_centroids(count: usize) -> Vec<f64> {
    #[expect(clippy::cast_precision_loss, reason = "a strategy has few criteria")]
    let number = |count: usize| count as f64;
    let tail = |first: usize| (first..=count).map(|j| 1.0 / number(j)).sum::<f64>();
    (1..=count).map(|rank| tail(rank) / number(count)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strategy(criteria: &str) -> Strategy {
        let yaml =
            format!("{{format: 1, strategy: {{title: T, owner: O, from: 2026, to: 2030}}, criterion: [{criteria}]}}");
        serde_yaml::from_str(&yaml).unwrap()
    }

    fn weights(criteria: &str, replaced: &[(&str, f64)]) -> Result<Vec<f64>, Unusable> {
        let replaced = replaced
            .iter()
            .map(|(id, weight)| (id.parse().unwrap(), Weight::Exact(crate::model::Quantity(*weight))))
            .collect();
        Weighing::new(&strategy(criteria), &replaced)
            .map(|weighing| weighing.leaves.iter().map(|leaf| leaf.weight).collect())
    }

    fn close(found: &[f64], expected: &[f64]) {
        assert_eq!(found.len(), expected.len());
        for (found, expected) in found.iter().zip(expected) {
            assert!((found - expected).abs() < 5e-5, "{found} is not {expected}");
        }
    }

    const LEAF: &str = "source: judged, scale: {worst: 0, best: 5}";

    fn leaf(id: &str, rest: &str) -> String {
        format!("{{id: {id}, title: {id}, {LEAF}, {rest}}}, ")
    }

    /// The published table of rank-order centroid weights: 0.6111, 0.2778, 0.1111 for three criteria, and
    /// 0.5208, 0.2708, 0.1458, 0.0625 for four (Barron & Barrett 1996, table 1).
    #[test]
    fn ranks_become_the_published_centroids() {
        close(&rank_order_centroids(2), &[0.75, 0.25]);
        close(&rank_order_centroids(3), &[0.6111, 0.2778, 0.1111]);
        close(&rank_order_centroids(4), &[0.5208, 0.2708, 0.1458, 0.0625]);
        let found = weights(&[leaf("a", "rank: 3"), leaf("b", "rank: 1"), leaf("c", "rank: 7")].concat(), &[]);
        close(&found.unwrap(), &[0.2778, 0.6111, 0.1111]);
    }

    #[test]
    fn weights_multiply_down_the_tree_and_sum_to_one() {
        let criteria = [
            leaf("a", "weight: 30"),
            "{id: g, title: G, weight: 60}, ".to_owned(),
            leaf("g1", "weight: 1, parent: g"),
            leaf("g2", "weight: {low: 2, high: 4}, parent: g"),
            leaf("b", "weight: 10"),
        ];
        let found = weights(&criteria.concat(), &[]).unwrap();
        close(&found, &[0.3, 0.15, 0.45, 0.1]);
        assert!((found.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        close(
            &weights(&criteria.concat(), &[("a", 0.0), ("g1", 3.0)]).unwrap(),
            &[0.0, 3.0 / 7.0, 3.0 / 7.0, 1.0 / 7.0],
        );
    }

    #[test]
    fn what_cannot_be_weighed_is_not() {
        for criteria in [
            [leaf("a", "weight: 1"), leaf("b", "rank: 1")].concat(),
            [leaf("a", "rank: 1"), leaf("b", "rank: 1")].concat(),
            [leaf("a", "weight: 0"), leaf("b", "weight: 0")].concat(),
            [leaf("a", "weight: 2"), leaf("b", "weight: -1")].concat(),
            leaf("a", ""),
            leaf("a", "weight: 1, parent: a"),
            "{id: g, title: G, weight: 1}".to_owned(),
            "{id: g, title: G, weight: 1, source: reach, scale: {worst: 1, best: 1}}".to_owned(),
        ] {
            assert_eq!(weights(&criteria, &[]).unwrap_err(), Unusable, "{criteria}");
        }
        assert_eq!(weights("", &[]).unwrap(), [0.0; 0]);
    }
}
