//! The default method: additive value on fixed scales.

use super::{Context, Contribution, Method, Placement, figure, partial_value, rounded};
use crate::{
    economy::Economics,
    locale::Words,
    model::{Filed, Measure},
};

/// Score = `100 · Σ w_k · v_k` over the leaf criteria. Source: Keeney & Raiffa, «Decisions with Multiple Objectives»,
/// chapter 3; weights that sum to 1 as in swing weighting (von Winterfeldt & Edwards).
///
/// It adds, so it supposes that what one criterion is worth does not hang on the others. A judgement given as a range
/// counts by its likely value.
pub(super) static METHOD: Method = Method {
    name: "value",
    words: Words {
        nb: r"
method-value = Samlet verdi
    .how = Hvert kriterium får en verdi fra 0 til 1 på en fast skala. Verdiene ganges med kriterienes vekter og legges sammen til en poengsum fra 0 til 100. Et tiltak som mangler et kriterium, får ikke null, men står som «ikke rangert ennå».
",
        nn: r"
method-value = Samla verdi
    .how = Kvart kriterium får ein verdi frå 0 til 1 på ein fast skala. Verdiane blir gonga med vektene til kriteria og lagde saman til ein poengsum frå 0 til 100. Eit tiltak som manglar eit kriterium, får ikkje null, men står som «ikkje rangert enno».
",
        en: r"
method-value = Overall value
    .how = Each criterion gets a value from 0 to 1 on a fixed scale. The values are multiplied by the criteria's weights and added up to a score from 0 to 100. A measure that lacks a criterion does not get zero, but stands as “not ranked yet”.
",
    },
    place,
};

fn place<'p>(context: &Context<'p>, measure: &'p Filed<Measure>, economics: &Economics) -> Placement<'p> {
    let mut contributions = Vec::with_capacity(context.weighing.leaves.len());
    let mut gaps = Vec::new();
    let mut open = 0.0;
    for leaf in &context.weighing.leaves {
        let raw = figure(measure, economics, leaf.criterion).map(|figure| figure.likely);
        let valued = raw.and_then(|raw| Some((raw, partial_value(leaf.criterion, raw)?)));
        if let Some((raw, value)) = valued {
            let points = 100.0 * leaf.weight * value;
            contributions.push(Contribution { criterion: leaf.criterion, raw, value, weight: leaf.weight, points });
        } else {
            gaps.push(leaf.criterion);
            open += 100.0 * leaf.weight;
        }
    }
    let score: f64 = contributions.iter().map(|contribution| contribution.points).sum();
    if gaps.is_empty() {
        Placement::At { order: (0, -rounded(score)), score: Some(rounded(score)), contributions }
    } else {
        Placement::Open { gaps, contributions, low: rounded(score), high: rounded(score + open) }
    }
}
