//! A choice made of shares: group by group, the surest first, with every conclusion drawn at once.

use super::{
    domains::{Conflict, Domains},
    matrix::Matrix,
};

/// Decides every group, the one with the largest share first, for the alternative with the largest share that is left.
///
/// The domains end as they began.
pub(super) fn dive(matrix: &Matrix, domains: &mut Domains, shares: &[f64]) -> Option<Vec<usize>> {
    let start = domains.mark();
    let mut order: Vec<(f64, usize)> = (matrix.groups().filter(|group| domains.left(*group) > 1))
        .map(|group| (domains.of(matrix, group).map(|at| shares[at]).fold(0.0, f64::max), group))
        .collect();
    order.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    let result = order.iter().try_for_each(|(_, group)| decide(matrix, domains, shares, *group));
    let chosen = result.is_ok().then(|| domains.chosen(matrix));
    domains.undo(matrix, start);
    chosen
}

/// Tries the alternatives of a group, the largest share first, then the largest worth.
fn decide(matrix: &Matrix, domains: &mut Domains, shares: &[f64], group: usize) -> Result<(), Conflict> {
    while domains.left(group) > 1 {
        let key = |alternative: &usize| (shares[*alternative] * 1e3).round();
        let best = domains
            .of(matrix, group)
            .max_by(|one, other| key(one).total_cmp(&key(other)).then(matrix.worth(*one).cmp(&matrix.worth(*other))));
        let Some(best) = best else { return Err(Conflict) };
        let mark = domains.mark();
        domains.choose(matrix, best);
        if domains.propagate(matrix).is_ok() {
            return Ok(());
        }
        domains.undo(matrix, mark);
        domains.remove(matrix, best);
        domains.propagate(matrix)?;
    }
    Ok(())
}
