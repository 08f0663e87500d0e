//! What a figure is worth on a criterion's scale.

use crate::model::Criterion;

/// The partial value of a figure, 0–1; none for a criterion without a usable scale.
///
/// With a scale `v(x) = clamp((x − worst) / (best − worst), 0, 1)`; with points straight between them and flat outside.
/// Scales are fixed in the strategy and never taken from the measures at hand, so that no measure changes another's
/// score (rank reversal). Source: Keeney & Raiffa, «Decisions with Multiple Objectives», chapter 3.
pub fn partial_value(criterion: &Criterion, figure: f64) -> Option<f64> {
    let value = match (&criterion.scale, &criterion.points) {
        (Some(scale), _) => (figure - scale.worst.0) / (scale.best.0 - scale.worst.0),
        (None, Some(points)) => {
            let above = points.partition_point(|(x, _)| x.0 < figure);
            match (above.checked_sub(1).and_then(|below| points.get(below)), points.get(above)) {
                (Some(&(x0, v0)), Some(&(x1, v1))) => v0.0 + (v1.0 - v0.0) * (figure - x0.0) / (x1.0 - x0.0),
                (Some(&(_, end)), None) | (None, Some(&(_, end))) => end.0,
                (None, None) => return None,
            }
        }
        (None, None) => return None,
    };
    value.is_finite().then(|| value.clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn criterion(scale: &str) -> Criterion {
        serde_yaml::from_str(&format!("{{id: c, title: C, source: judged, {scale}}}")).unwrap()
    }

    fn values(scale: &str, figures: &[f64]) -> Vec<Option<f64>> {
        figures.iter().map(|figure| partial_value(&criterion(scale), *figure)).collect()
    }

    #[test]
    fn a_scale_is_straight_and_ends_at_both_ends() {
        let scale = "scale: {worst: 0, best: 5}";
        assert_eq!(values(scale, &[-1.0, 0.0, 2.0, 5.0, 9.0]), [0.0, 0.0, 0.4, 1.0, 1.0].map(Some));
    }

    #[test]
    fn less_may_be_better() {
        let scale = "scale: {worst: 100, best: 20}";
        assert_eq!(values(scale, &[120.0, 100.0, 60.0, 20.0, 0.0]), [0.0, 0.0, 0.5, 1.0, 1.0].map(Some));
    }

    #[test]
    fn points_bend_the_scale() {
        let points = "points: [[0, 0.0], [2, 0.7], [5, 1.0]]";
        let found = values(points, &[-1.0, 0.0, 1.0, 2.0, 3.5, 5.0, 8.0]);
        for (found, expected) in found.into_iter().zip([0.0, 0.0, 0.35, 0.7, 0.85, 1.0, 1.0]) {
            assert!((found.unwrap() - expected).abs() < 1e-12, "{found:?} is not {expected}");
        }
    }

    #[test]
    fn what_cannot_be_used_has_no_value() {
        assert_eq!(partial_value(&criterion("scale: {worst: 5, best: 5}"), 5.0), None);
        assert_eq!(partial_value(&criterion("points: []"), 5.0), None);
        assert_eq!(partial_value(&criterion("levels: [a]"), 5.0), None);
    }
}
