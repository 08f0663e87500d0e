//! What a plan has to keep, as rows of a program in whole numbers.

use std::{collections::BTreeMap, ops::Range};

use super::{
    divisor::common_divisor,
    integer::{Column, LARGEST, TooLarge},
    links::{Excluded, Finished},
    model::Row,
    problem::PlanningProblem,
    requirement::Requirement,
};
use crate::model::{Id, Share};

/// Column and coefficient; a column may come several times.
pub(super) type Terms = Vec<(usize, i128)>;

/// Every row, in the order of the requirements.
pub(super) fn rows<'p>(problem: &PlanningProblem<'p>, columns: &[Column]) -> Vec<(Requirement<'p>, Terms, i128)> {
    let mut rows = links(problem, columns);
    rows.extend(money(problem, columns));
    rows.extend(people(problem, columns));
    rows.extend(shares(problem, columns));
    rows
}

/// Each candidate's columns.
fn by_candidate(problem: &PlanningProblem<'_>, columns: &[Column]) -> Vec<Range<usize>> {
    let from = |place: usize| columns.partition_point(|column| column.candidate < place);
    (0..problem.candidates.len()).map(|place| from(place)..from(place + 1)).collect()
}

/// Dependencies and exclusions between candidates.
///
/// A dependency of `m` on `d` is, for each start `s` of `m`: whoever starts `m` by `s` has started `d` by `s − years_d`.
fn links<'p>(problem: &PlanningProblem<'p>, columns: &[Column]) -> Vec<(Requirement<'p>, Terms, i128)> {
    let of = by_candidate(problem, columns);
    let id = |place: usize| &problem.candidates[place].measure.value.id;
    let mut rows = Vec::new();
    for (place, candidate) in problem.candidates.iter().enumerate() {
        for prerequisite in &candidate.waits_for {
            let Finished::Chosen(other) = prerequisite.finished else { continue };
            let duration = problem.candidates[other].duration;
            for latest in of[place].clone() {
                let start = columns[latest].start;
                let mut terms: Terms = (of[place].start..=latest).map(|nth| (nth, 1)).collect();
                let in_time = of[other].clone().filter(|nth| columns[*nth].start + duration <= start);
                terms.extend(in_time.map(|nth| (nth, -1)));
                rows.push((Requirement::Dependency(id(place), prerequisite.id), terms, 0));
            }
        }
    }
    for exclusion in &problem.exclusions {
        if let Excluded::Candidate(other) = exclusion.other {
            let both = of[exclusion.candidate].clone().chain(of[other].clone());
            let terms = both.map(|nth| (nth, 1)).collect();
            rows.push((Requirement::Excludes(id(exclusion.candidate), id(other)), terms, 1));
        }
    }
    rows
}

fn money<'p>(problem: &PlanningProblem<'p>, columns: &[Column]) -> Vec<(Requirement<'p>, Terms, i128)> {
    let frames = problem.frames.iter();
    let mut rows: Vec<_> = frames
        .map(|frame| (Requirement::Fund(&frame.fund.id, frame.year), Terms::new(), i128::from(frame.room())))
        .collect();
    let places = places(problem.frames.iter().map(|frame| (&frame.fund.id, frame.year)));
    for (nth, column) in columns.iter().enumerate() {
        for (fund, amounts) in &problem.candidates[column.candidate].needs.money {
            for (year, amount) in (column.start..).zip(amounts) {
                if let Some(place) = places.get(&(*fund, year)) {
                    rows[*place].1.push((nth, i128::from(*amount)));
                }
            }
        }
    }
    rows
}

fn people<'p>(problem: &PlanningProblem<'p>, columns: &[Column]) -> Vec<(Requirement<'p>, Terms, i128)> {
    let exact = |months: crate::economy::PersonMonths| i128::try_from(months.millionths()).unwrap_or(i128::MAX);
    let mut rows = Vec::new();
    for it in &problem.capacities {
        let room = exact(it.capacity.less(it.taken));
        rows.push((Requirement::Role(&it.role.id, it.year), Terms::new(), room));
    }
    for it in &problem.parallels {
        let room = i128::from(it.most.saturating_sub(it.taken).max(0));
        rows.push((Requirement::Parallel(&it.role.id, it.year), Terms::new(), room));
    }
    let capacities = places(problem.capacities.iter().map(|it| (&it.role.id, it.year)));
    let parallels = places(problem.parallels.iter().map(|it| (&it.role.id, it.year)));
    for (nth, column) in columns.iter().enumerate() {
        for (role, months) in &problem.candidates[column.candidate].needs.people {
            for (year, months) in (column.start..).zip(months).filter(|(_, months)| months.millionths() > 0) {
                if let Some(place) = capacities.get(&(*role, year)) {
                    rows[*place].1.push((nth, exact(*months)));
                }
                if let Some(place) = parallels.get(&(*role, year)) {
                    rows[problem.capacities.len() + place].1.push((nth, 1));
                }
            }
        }
    }
    rows
}

/// With `a` the one-off cost in the area, `c` all of it and a bound `p / q`: `p · c ≤ q · a`, or the other way.
fn shares<'p>(problem: &PlanningProblem<'p>, columns: &[Column]) -> Vec<(Requirement<'p>, Terms, i128)> {
    let mut rows = Vec::new();
    for (area, bounds) in &problem.areas {
        let terms = |bound: Share, sign: i128| {
            let (part, whole) = fraction(bound);
            let term = |(nth, column): (usize, &Column)| {
                let candidate = &problem.candidates[column.candidate];
                let inside = if candidate.measure.focus_areas.contains(&area.id) { whole } else { 0 };
                (nth, sign * (part - inside) * i128::from(candidate.one_off_cost))
            };
            columns.iter().enumerate().map(term).collect()
        };
        if bounds.min.0 > 0.0 {
            rows.push((Requirement::ShareAtLeast(&area.id), terms(bounds.min, 1), 0));
        }
        if bounds.max.0 < 1.0 {
            rows.push((Requirement::ShareAtMost(&area.id), terms(bounds.max, -1), 0));
        }
    }
    rows
}

/// A share as the fraction that it is to six decimals.
fn fraction(share: Share) -> (i128, i128) {
    #[expect(clippy::cast_possible_truncation, reason = "a share is at most 1")]
    let part = (share.0 * 1e6).round() as i128;
    let divisor = common_divisor(part, 1_000_000);
    (part / divisor, 1_000_000 / divisor)
}

/// Where each id and year stands in a list.
fn places<'p>(list: impl Iterator<Item = (&'p Id, i64)>) -> BTreeMap<(&'p str, i64), usize> {
    list.enumerate().map(|(place, (id, year))| ((id.as_str(), year), place)).collect()
}

/// A row in its smallest form, or none where every choice keeps it.
pub(super) fn row(mut terms: Terms, mut most: i128, columns: &[Column]) -> Result<Option<Row>, TooLarge> {
    terms.sort_by_key(|(column, _)| *column);
    terms.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        if same {
            kept.1 += next.1;
        }
        same
    });
    terms.retain(|(_, coefficient)| *coefficient != 0);
    // At most one column of each candidate is chosen.
    let largest = |terms: &[(usize, i128)]| terms.iter().map(|(_, coefficient)| *coefficient).max().unwrap_or(0).max(0);
    let candidate = |column: usize| columns[column].candidate;
    if terms.chunk_by(|a, b| candidate(a.0) == candidate(b.0)).map(largest).sum::<i128>() <= most {
        return Ok(None);
    }
    if terms.iter().all(|(_, coefficient)| *coefficient > 0) {
        // What breaks the row alone breaks it however much larger it is.
        for (_, coefficient) in &mut terms {
            *coefficient = (*coefficient).min(most + 1);
        }
    }
    let divisor = terms.iter().fold(0, |divisor, (_, coefficient)| common_divisor(divisor, *coefficient)).max(1);
    most = most.div_euclid(divisor);
    let size: i128 = terms.iter().map(|(_, coefficient)| (coefficient / divisor).abs()).sum();
    if size > LARGEST || most.abs() > LARGEST {
        return Err(TooLarge);
    }
    let narrow = |number: i128| i64::try_from(number).map_err(|_| TooLarge);
    let terms = terms.into_iter().map(|(column, coefficient)| Ok((column, narrow(coefficient / divisor)?)));
    Ok(Some(Row { terms: terms.collect::<Result<_, TooLarge>>()?, most: narrow(most)? }))
}
